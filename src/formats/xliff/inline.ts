import type { ForeignCode } from '../../core/foreign.ts';
import type { InlineCode } from '../../core/inline-code.ts';
import { armour, disarm, escapeXmlAttribute, escapeXmlText, hex4 } from '../xml/escape.ts';
import { startTag } from '../xml/raw.ts';
import { attributeOf, placeOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts';
import { ourCodeIn } from './codes.ts';
import { damaged, ownerOf, SCOPE, XLIFF } from './names.ts';

/** A mention in the source: `mrk type="term"` around `[start, end)`. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly value: string | undefined;
}

export interface Inline {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The document's own markup; of a target, the places count alone. */
  readonly own: readonly InlineCode[];
  readonly codes: readonly ForeignCode[];
}

/** Whose codes and marks an element holds. */
export interface Owner {
  readonly segment: string;
  readonly data: ReadonlyMap<string, string>;
  /** Term marks are ours on the source's side alone. */
  readonly marks: boolean;
}

/** Text of a source or target: characters that XML cannot hold stand as `cp` (XLIFF 2.1, section 4.2.3.1). */
function inlineText(text: string): string {
  return escapeXmlText(text, (unit) => `<cp hex="${hex4(unit)}"/>`);
}

/**
 * Text with marks and other people's inline elements. Marks must be in order and not overlap; where a mark crosses an element, it is
 * written as `sm` and `em`, which may overlap.
 */
export function writeInline(text: string, marks: readonly Mark[], codes: readonly ForeignCode[]): string {
  if (codes.length === 0) return withMarks(text, marks);
  const tokens = codes.map(({ at, step, raw }) => ({ at, step, raw }));
  let from = 0;
  for (const mark of marks) from = insertMark(tokens, mark, from);
  let out = '';
  let at = 0;
  for (const token of tokens) {
    out += inlineText(text.slice(at, token.at)) + token.raw;
    at = token.at;
  }
  return out + inlineText(text.slice(at));
}

function withMarks(text: string, marks: readonly Mark[]): string {
  let out = '';
  let at = 0;
  for (const mark of marks) {
    out += `${inlineText(text.slice(at, mark.start))}<mrk${attributesOf(mark)}>${inlineText(text.slice(mark.start, mark.end))}</mrk>`;
    at = mark.end;
  }
  return out + inlineText(at === 0 ? text : text.slice(at));
}

function attributesOf({ id, value }: Mark): string {
  return ` id="${id}" type="term"${value === undefined ? '' : ` value="${escapeXmlAttribute(armour(value))}"`}`;
}

/** @returns the index behind what was put in; the next mark must not go before it */
function insertMark(tokens: ForeignCode[], mark: Mark, from: number): number {
  const { id, start, end } = mark;
  const attributes = attributesOf(mark);
  const put = (open: number, close: number, opening: string, closing: string, step: 1 | 0) => {
    tokens.splice(close, 0, { at: end, step: step === 1 ? -1 : 0, raw: closing });
    tokens.splice(open, 0, { at: start, step, raw: opening });
    return close + 2;
  };
  let first = from;
  while (first < tokens.length && tokens[first]!.at < start) first++;
  let inner = first;
  while (inner < tokens.length && tokens[inner]!.at === start && start < end) inner++;
  let outer = inner;
  while (outer < tokens.length && tokens[outer]!.at < end) outer++;
  let last = outer;
  while (last < tokens.length && tokens[last]!.at === end) last++;
  // A few places on either side are tried; where there are more codes at one spot, `sm` and `em` do.
  for (let open = inner; open >= Math.max(first, inner - 8); open--)
    for (let close = outer; close <= Math.min(last, outer + 8); close++)
      if (isBalanced(tokens.slice(open, close))) return put(open, close, `<mrk${attributes}>`, '</mrk>', 1);
  return put(inner, outer, `<sm${attributes}/>`, `<em startRef="${id}"/>`, 0);
}

function isBalanced(tokens: readonly ForeignCode[]): boolean {
  let depth = 0;
  for (const { step } of tokens) {
    depth += step;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * What a source or target says, and what stands in it besides.
 * @param owner the segment whose marks and codes are ours; undefined: every element is somebody else's
 */
export function readInline(document: XmlDocument, element: XmlElement, owner: Owner | undefined): Inline {
  let text = '';
  const own: InlineCode[] = [];
  const marks: Mark[] = [];
  const codes: ForeignCode[] = [];
  const started = new Map<string, { start: number; value: string | undefined }>();

  const walk = (parent: XmlElement) => {
    for (const node of parent.children) {
      if (node.kind === 'text') text += node.text;
      else if (node.kind === 'aside') codes.push({ at: text.length, step: 0, raw: node.raw });
      else if (node.uri === XLIFF && node.local === 'cp') text += readCp(document, node);
      else readElement(node);
    }
  };
  const readElement = (node: XmlElement) => {
    const id = attributeOf(node, 'id');
    if (node.uri === XLIFF && owner?.marks && isOurMark(node, id, owner.segment)) {
      const value = attributeOf(node, 'value');
      const start = text.length;
      const said = value === undefined ? undefined : disarm(value);
      if (node.local === 'sm') started.set(id!, { start, value: said });
      else {
        walk(node);
        marks.push({ id: id!, start, end: text.length, value: said });
      }
      return;
    }
    if (node.uri !== XLIFF || !INLINE.includes(node.local))
      throw damaged(
        placeOf(document, node),
        `<${node.name}> cannot stand in a sentence`,
        'if its signs are part of the text, write &lt; for <; if it is markup, take it out (or use <pc> of XLIFF); the file was left as it is',
      );
    const startRef = attributeOf(node, 'startRef');
    const opened = node.uri === XLIFF && node.local === 'em' ? started.get(startRef ?? '') : undefined;
    if (opened) {
      marks.push({ id: startRef!, ...opened, end: text.length });
      return;
    }
    const ours = owner && ourCodeIn(node, owner.segment, owner.data);
    if (ours) {
      const { id, type, kinds, data, equiv } = ours;
      const put = (index: number) => {
        const more = equiv === undefined ? {} : { equiv };
        // An end that names its beginning says no type of its own.
        const begun = kinds[index] === 'close' ? own.find((code) => code.id === id && code.kind === 'open') : undefined;
        own.push({ at: text.length, id, kind: kinds[index]!, data: data[index]!, type: begun?.type ?? type, ...more });
      };
      put(0);
      if (kinds.length === 1) return;
      walk(node);
      put(1);
      return;
    }
    const { name, tag } = startTag(node, SCOPE);
    if (node.children.length === 0) {
      codes.push({ at: text.length, step: 0, raw: `<${tag}/>` });
      return;
    }
    codes.push({ at: text.length, step: 1, raw: `<${tag}>` });
    walk(node);
    codes.push({ at: text.length, step: -1, raw: `</${name}>` });
  };
  walk(element);
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, marks: withoutOverlap(marks), own, codes };
}

/** The inline elements of XLIFF 2.1, section 4.2.3; nothing else may stand between the words. */
const INLINE: readonly string[] = ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'];

function isOurMark(node: XmlElement, id: string | undefined, owner: string): boolean {
  return (
    id !== undefined &&
    (node.local === 'mrk' || node.local === 'sm') &&
    attributeOf(node, 'type') === 'term' &&
    ownerOf(id, 'm') === owner
  );
}

/** A tool may have moved marks into each other; the first one stays. */
function withoutOverlap(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (kept.length === 0 || mark.start >= kept.at(-1)!.end) kept.push(mark);
  return kept;
}

function readCp(document: XmlDocument, node: XmlElement): string {
  const hex = attributeOf(node, 'hex') ?? '';
  const point = /^[0-9A-Fa-f]{2,6}$/.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  if (!(point <= 0x10ffff)) throw damaged(placeOf(document, node), `cp with hex «${hex}» is no character`);
  return String.fromCodePoint(point);
}
