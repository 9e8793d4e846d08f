import type { Role } from '../../../core/article.ts';
import type { CodeType } from '../../../core/inline-code.ts';
import { isSameLanguage } from '../../../core/primary-language.ts';
import { escapeXmlAttribute } from '../../xml/escape.ts';
import { attributeOf, elementsOf, textOf, type XmlDocument, type XmlElement } from '../../xml/read-xml.ts';
import type { ParsedDocument } from '../document.ts';
import { type FoundCode, MarkupSource } from '../markup.ts';
import { type Run, writeRuns } from './write-runs.ts';

export interface StoryOptions {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly styles: XmlDocument | undefined;
}

/** One part of a document with paragraphs in it: the body, notes, a header. */
export function readStory({ xml, root }: XmlDocument, options: StoryOptions): ParsedDocument {
  const reader = new StoryReader(xml, options);
  reader.read(root, undefined);
  return reader.markup.document();
}

/** Content of a run that is text. */
const LETTERS: Readonly<Record<string, string>> = { tab: '\t', noBreakHyphen: '\u2011', softHyphen: '\u00AD' };

/** What means nothing once the words have changed. */
const DROPPED: ReadonlySet<string> = new Set(['proofErr', 'lastRenderedPageBreak', 'rPr', 'pPr']);

/** Elements around runs that are written around the words again. */
const AROUND: ReadonlySet<string> = new Set([
  'hyperlink',
  'ins',
  'smartTag',
  'fldSimple',
  'bdo',
  'dir',
  'sdt',
  'sdtContent',
  'moveTo',
]);

class StoryReader {
  readonly markup: MarkupSource;
  readonly #xml: string;
  readonly #options: StoryOptions;
  readonly #roles: ReadonlyMap<string, Role>;

  constructor(xml: string, options: StoryOptions) {
    this.#xml = xml;
    this.markup = new MarkupSource(xml);
    this.#options = options;
    this.#roles = rolesOf(options.styles);
  }

  read(element: XmlElement, role: Role | undefined): void {
    this.#marks(element);
    if (element.local === 'p' && isWord(element)) {
      this.#paragraph(element, role);
      // Text boxes and the like: paragraphs inside.
      for (const child of elementsOf(element)) this.#inside(child);
      return;
    }
    const inner = element.local === 'tc' ? 'cell' : element.local === 'txbxContent' ? undefined : role;
    for (const child of elementsOf(element)) this.read(child, inner);
  }

  #inside(element: XmlElement): void {
    if (element.local === 'p' && isWord(element)) this.read(element, undefined);
    else {
      this.#marks(element);
      for (const child of elementsOf(element)) this.#inside(child);
    }
  }

  #paragraph(element: XmlElement, role: Role | undefined): void {
    const properties = elementsOf(element).find(({ local }) => local === 'pPr');
    const content = element.children.filter((node) => node.kind === 'element' && node !== properties) as XmlElement[];
    const first = content[0];
    const last = content.at(-1);
    if (!first || !last) return;
    const reading = new ParagraphReader(this.#xml);
    reading.read(content);
    const { text, codes, runs, base } = reading.finish();
    if (!/[^\s\p{Cf}]/u.test(text)) return;
    const style = properties && elementsOf(properties).find(({ local }) => local === 'pStyle');
    const listed = properties && elementsOf(properties).some(({ local }) => local === 'numPr');
    const styled = this.#roles.get((style && valOf(style)) ?? '');
    const prefix = element.prefix === '' ? '' : `${element.prefix}:`;
    const ltr = this.#options.direction === 'rtl';
    this.markup.block(
      role === 'cell' && styled === undefined ? 'cell' : (styled ?? (listed ? 'list-item' : (role ?? 'body'))),
      { start: first.start, end: last.end },
      { text, codes },
      (coded, to) => writeRuns(coded, { runs, base, prefix, turned: ltr && to.direction === 'ltr' }),
    );
  }

  /** Directions and languages; words beside pictures. */
  #marks(element: XmlElement): void {
    const { direction, language } = this.#options;
    const turns =
      direction === 'rtl' &&
      isWord(element) &&
      (element.local === 'bidi' ||
        element.local === 'bidiVisual' ||
        element.local === 'rtlGutter' ||
        element.local === 'rtl');
    if (turns && valOf(element) !== '0' && valOf(element) !== 'false')
      this.markup.mark({
        start: element.start,
        end: element.end,
        write: (to) => (to.direction === 'ltr' ? '' : undefined),
      });
    if (element.local === 'lang' && isWord(element)) {
      const said = valOf(element);
      const span =
        said !== undefined && isSameLanguage(said, language)
          ? this.#attributeSpan(element, `${element.prefix}:val`)
          : undefined;
      if (span)
        this.markup.mark({
          ...span,
          write: (to) => (isSameLanguage(to.language, language) ? undefined : `"${to.language}"`),
        });
    }
    if (element.local === 'docPr') {
      const words = attributeOf(element, 'descr');
      const span = words && /\p{L}/u.test(words) ? this.#attributeSpan(element, 'descr') : undefined;
      if (span && words)
        this.markup.value('metadata', span.start, span.end, words, (text) => `"${escapeXmlAttribute(text)}"`);
    }
  }

  #attributeSpan(element: XmlElement, name: string): { readonly start: number; readonly end: number } | undefined {
    const tag = startTagOf(this.#xml, element);
    const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    if (!found) return undefined;
    const end = element.start + found.index + found[0].length;
    return { start: end - found[1]!.length, end };
  }
}

const WORD = /wordprocessingml/;
const isWord = ({ uri }: XmlElement): boolean => WORD.test(uri);

function valOf(element: XmlElement): string | undefined {
  return element.attributes.find(({ local }) => local === 'val')?.value;
}

function startTagOf(xml: string, { start }: XmlElement): string {
  START_TAG.lastIndex = start;
  return START_TAG.exec(xml)?.[0] ?? '';
}

const START_TAG = /<[^\s/>]+(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/y;

/** By the names of the styles, which are English in every file, whatever their ids are. */
function rolesOf(styles: XmlDocument | undefined): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>([
    ['Title', 'headline'],
    ['Heading1', 'headline'],
  ]);
  for (const style of styles ? elementsOf(styles.root) : []) {
    if (style.local !== 'style') continue;
    const id = style.attributes.find(({ local }) => local === 'styleId')?.value;
    const named = elementsOf(style).find(({ local }) => local === 'name');
    const name = (named && valOf(named))?.toLowerCase() ?? '';
    const role: Role | undefined = /^(?:title|heading 1)$/.test(name)
      ? 'headline'
      : /^(?:subtitle|heading [2-9])$/.test(name)
        ? 'subheadline'
        : /^caption/.test(name)
          ? 'caption'
          : /^(?:byline|author)$/.test(name)
            ? 'byline'
            : /^list/.test(name)
              ? 'list-item'
              : undefined;
    if (id !== undefined && role) roles.set(id, role);
  }
  return roles;
}

interface Piece {
  readonly text: string;
  /** Its run properties, as they stand there. */
  readonly properties: string;
}

type Token =
  | ({ readonly kind: 'text' } & Piece)
  | {
      readonly kind: 'alone';
      readonly start: number;
      readonly end: number;
      readonly type: CodeType;
      readonly before: string;
      readonly behind: string;
    }
  | { readonly kind: 'open' | 'close'; readonly element: XmlElement; readonly xml: string };

/** The words of a paragraph with what stands between them. */
class ParagraphReader {
  readonly #xml: string;
  readonly #tokens: Token[] = [];

  constructor(xml: string) {
    this.#xml = xml;
  }

  read(elements: readonly XmlElement[]): void {
    for (const element of elements) {
      if (element.local === 'r') this.#run(element);
      else if (AROUND.has(element.local) && elementsOf(element).length > 0) {
        const tag = startTagOf(this.#xml, element);
        const inner = elementsOf(element);
        // What stands in front of the words inside belongs to the tag: properties of a field or control.
        const front = inner.filter(({ local }) => /^(?:sdtPr|sdtEndPr|smartTagPr|fldData)$/.test(local));
        const opening = tag + front.map(({ start, end }) => this.#xml.slice(start, end)).join('');
        this.#tokens.push({ kind: 'open', element, xml: opening });
        this.read(inner.filter((one) => !front.includes(one)));
        this.#tokens.push({ kind: 'close', element, xml: `</${element.name}>` });
      } else if (!DROPPED.has(element.local)) this.#alone(element.start, element.end, 'other');
    }
  }

  #run(run: XmlElement): void {
    const properties = elementsOf(run).find(({ local }) => local === 'rPr');
    const raw = properties ? this.#xml.slice(properties.start, properties.end) : '';
    for (const child of elementsOf(run)) {
      if (child.local === 't') this.#tokens.push({ kind: 'text', text: textOf(child), properties: raw });
      else if (Object.hasOwn(LETTERS, child.local))
        this.#tokens.push({ kind: 'text', text: LETTERS[child.local]!, properties: raw });
      else if (!DROPPED.has(child.local)) {
        const page =
          child.local === 'br' &&
          child.attributes.some(({ local, value }) => local === 'type' && value !== 'textWrapping');
        const type = page ? 'other' : (TYPES[child.local] ?? 'other');
        this.#alone(child.start, child.end, type, startTagOf(this.#xml, run) + raw, `</${run.name}>`);
      }
    }
  }

  /**
   * What follows something else of that kind at once is one code with it: a field has four parts before its words.
   * @param before what opens the run that it stands in, `behind` what closes it; '' where it stands in none
   */
  #alone(start: number, end: number, type: CodeType, before = '', behind = ''): void {
    const last = this.#tokens.at(-1);
    if (last?.kind === 'alone' && last.type === 'other' && type === 'other')
      this.#tokens[this.#tokens.length - 1] = { ...last, end, behind };
    else this.#tokens.push({ kind: 'alone', start, end, type, before, behind });
  }

  finish(): { text: string; codes: FoundCode[]; runs: ReadonlyMap<string, Run>; base: string } {
    const base = this.#base();
    const runs = new Map<string, Run>();
    const codes: FoundCode[] = [];
    const open: { readonly id: string; readonly inner: string }[] = [];
    let text = '';
    let ids = 0;
    let styled: { readonly id: string; readonly key: string } | undefined;
    const endStyle = (): void => {
      if (styled)
        codes.push({ at: text.length, id: styled.id, kind: 'close', type: runs.get(styled.id)!.type, data: '' });
      styled = undefined;
    };
    for (const [index, token] of this.#tokens.entries()) {
      const around = open.at(-1)?.inner ?? base;
      switch (token.kind) {
        case 'text': {
          const key = keyOf(token.properties);
          if (styled && styled.key !== key) endStyle();
          if (!styled && key !== keyOf(around) && token.text.trim() !== '') {
            const id = String(++ids);
            const type = typeOf(key, keyOf(around));
            styled = { id, key };
            runs.set(id, { properties: token.properties, type });
            codes.push({ at: text.length, id, kind: 'open', type, data: token.properties });
          }
          text += token.text;
          break;
        }
        case 'alone':
          if (token.type !== 'note') endStyle();
          ids++;
          runs.set(String(ids), { properties: '', type: token.type, tag: token.before, end: token.behind });
          codes.push({
            at: text.length,
            id: String(ids),
            kind: 'standalone',
            type: token.type,
            data: this.#xml.slice(token.start, token.end),
            start: token.start,
          });
          break;
        case 'open': {
          endStyle();
          const id = String(++ids);
          const inner = this.#innerBase(index) ?? around;
          open.push({ id, inner });
          runs.set(id, {
            properties: inner,
            type: token.element.local === 'hyperlink' ? 'link' : 'other',
            tag: token.xml,
            end: `</${token.element.name}>`,
          });
          codes.push({ at: text.length, id, kind: 'open', type: runs.get(id)!.type, data: token.xml });
          break;
        }
        case 'close': {
          endStyle();
          const { id } = open.pop()!;
          codes.push({ at: text.length, id, kind: 'close', type: runs.get(id)!.type, data: token.xml });
          break;
        }
      }
    }
    endStyle();
    return { text, codes, runs, base };
  }

  /** The properties that most of the letters have. */
  #base(): string {
    const count = new Map<string, { letters: number; properties: string }>();
    let depth = 0;
    for (const token of this.#tokens) {
      if (token.kind === 'open') depth++;
      if (token.kind === 'close') depth--;
      if (token.kind !== 'text' || depth > 0) continue;
      const key = keyOf(token.properties);
      const known = count.get(key);
      count.set(key, {
        letters: (known?.letters ?? 0) + token.text.trim().length,
        properties: known?.properties ?? token.properties,
      });
    }
    return [...count.values()].sort((a, b) => b.letters - a.letters)[0]?.properties ?? '';
  }

  /** Those of the words inside an element, where they are all alike. */
  #innerBase(from: number): string | undefined {
    let depth = 0;
    let found: string | undefined;
    for (const token of this.#tokens.slice(from)) {
      if (token.kind === 'open') depth++;
      if (token.kind === 'close' && --depth === 0) break;
      if (token.kind !== 'text') continue;
      if (found !== undefined && keyOf(found) !== keyOf(token.properties)) return undefined;
      found ??= token.properties;
    }
    return found;
  }
}

const TYPES: Readonly<Record<string, CodeType>> = {
  br: 'break',
  cr: 'break',
  drawing: 'image',
  pict: 'image',
  object: 'image',
  AlternateContent: 'image',
  footnoteReference: 'note',
  endnoteReference: 'note',
  commentReference: 'note',
};

/** Properties that people see; direction, language and what a spelling checker wrote make no other run. */
function keyOf(properties: string): string {
  return properties
    .replace(/<\w+:(?:rtl|cs|lang|noProof|webHidden|kern|bCs|iCs|szCs)(?:\s[^>]*)?\/>/g, '')
    .replace(/\s\w+:(?:hint|rsid\w*)="[^"]*"/g, '')
    .replace(/^<\w+:rPr>\s*<\/\w+:rPr>$|^<\w+:rPr\/>$/, '');
}

function typeOf(key: string, base: string): CodeType {
  const has = (name: string) =>
    new RegExp(`<\\w+:${name}(?:\\s[^>]*)?/>`).test(key) && !new RegExp(`<\\w+:${name}(?:\\s[^>]*)?/>`).test(base);
  if (has('b')) return 'bold';
  if (has('i')) return 'italic';
  if (has('u')) return 'underline';
  if (has('strike')) return 'strike';
  return 'other';
}
