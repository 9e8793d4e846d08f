import type { Note, Offer, Revision, Segment } from '../../core/bitext.ts';
import type { Dismissal } from '../../core/finding.ts';
import type { ForeignInline, ForeignSegment } from '../../core/foreign.ts';
import { hashOf } from '../../core/hash.ts';
import type { Mention } from '../../core/term.ts';
import { disarm } from '../xml/escape.ts';
import { foreignAttributes, writeNode } from '../xml/raw.ts';
import { attributeOf, elementsOf, placeOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { type Inline, type Mark, readInline } from './inline.ts';
import { DISMISSED, damaged, MENTION, META_TYPES, METADATA, type Meta, type MetaType, STALE, XLIFF } from './names.ts';
import { approvalIn, bordersIn, codesIn, hashOfTarget, originIn } from './segment-meta.ts';
import { readState } from './standing.ts';
import { isIn, joined, pruned, type Reading, type RecordFinding, rawNode } from './tree.ts';
import { writeGap } from './write-xliff.ts';

export interface SegmentParts {
  readonly id: string;
  readonly element: XmlElement;
  /** The ignorables between the segment before and this one. */
  readonly gaps: readonly XmlElement[];
  readonly before: string | undefined;
}

export type Pair = NonNullable<Segment['previous']>;

/** One segment with its metadata: what it says, whose it is, and what others put in. */
export function readSegment(
  reading: Reading,
  parts: SegmentParts,
  group: XmlElement | undefined,
  matches: { readonly previous?: Pair; readonly offers?: readonly Offer[] },
  notes: readonly Note[],
  history: readonly Revision[],
  data: ReadonlyMap<string, string>,
): { segment: Segment; foreign: ForeignSegment } {
  const { document, scope } = reading;
  const { id, element } = parts;
  const sourceElement = sideOf(reading, element, 'source');
  if (!sourceElement) throw damaged(placeOf(document, element), `segment ${id} has no source`);
  const targetElement = sideOf(reading, element, 'target');
  const source = readInline(document, sourceElement, { segment: id, data, marks: true });
  const target = targetElement && readInline(document, targetElement, { segment: id, data, marks: false });
  const { meta, mentions, dismissed, rest } = readGroup(reading, group, id, source);
  const gap = readGap(reading, parts);
  const base = {
    id,
    source: source.text,
    ...(source.own.length > 0 ? { codes: source.own } : {}),
    hash: hashOf(source.text),
    mentions,
    gap: gap.text,
    ...bordersIn(meta),
    notes,
    ...(dismissed.length > 0 ? { dismissed } : {}),
    ...(history.length > 0 ? { history } : {}),
    ...(matches.previous ? { previous: matches.previous } : {}),
  };
  const say = (check: string, severity: RecordFinding['severity'], message: string) =>
    reading.findings.push({
      check,
      severity,
      message: `${id}: ${message}`,
      segment: id,
      line: placeOf(document, element).line,
    });
  if (meta.hash !== undefined && meta.hash !== base.hash)
    say('record-source', 'warning', 'the source was changed in the record; the article itself decides');
  if (target && target.codes.length > 0)
    say('record-codes', 'info', 'codes in the target are kept as long as its text stays the same');
  const asWritten = target !== undefined && meta.targetHash === hashOfTarget(target.text, target.own);
  const standing = readState(attributeOf(element, 'state'), target, asWritten, meta, say);
  const open = standing.state === 'initial' || standing.state === 'translated';
  const offers = open && matches.offers ? { offers: matches.offers } : {};
  const segment = { ...base, ...offers, ...standing } as Segment;
  return {
    segment,
    foreign: pruned<ForeignSegment>({
      before: parts.before,
      inside: joined(
        element.children.flatMap((node) =>
          node === sourceElement || node === targetElement ? [] : rawNode(document, scope, node, '        '),
        ),
      ),
      attributes: foreignAttributes(
        element.attributes.filter(({ name }) => !['id', 'state', 'subState'].includes(name)),
        scope,
      ),
      subState: subStateOf(element, segment),
      source: foreignInline(reading, sourceElement, source),
      target: targetElement && target && foreignInline(reading, targetElement, target),
      gap: gap.foreign,
      notes: undefined,
      metadata: joined(rest),
    }),
  };
}

function sideOf({ document }: Reading, segment: XmlElement, name: 'source' | 'target'): XmlElement | undefined {
  const found = elementsOf(segment).filter((element) => isIn(element, name));
  if (found.length > 1) throw damaged(placeOf(document, found[1]!), `a segment has two elements <${name}>`);
  return found[0];
}

function foreignInline(reading: Reading, element: XmlElement, inline: Inline): ForeignInline | undefined {
  const theirs = element.attributes.filter(({ name }) => name !== 'xml:space' && name !== 'xml:lang');
  const attributes = foreignAttributes(theirs, reading.scope);
  if (attributes === '' && inline.codes.length === 0) return undefined;
  return { text: inline.text, attributes, codes: inline.codes };
}

function subStateOf(element: XmlElement, segment: Segment): ForeignSegment['subState'] {
  const value = attributeOf(element, 'subState');
  const said = attributeOf(element, 'state') ?? 'initial';
  if (value === undefined || value === STALE || said !== segment.state) return undefined;
  return { state: said, value };
}

/** The blank in front, and the ignorables themselves where they are not as the program writes them. */
function readGap(
  { document, scope }: Reading,
  { id, gaps }: SegmentParts,
): { text: string; foreign?: ForeignSegment['gap'] } {
  const text = gaps
    .flatMap((gap) => elementsOf(gap).filter((element) => isIn(element, 'source')))
    .map((element) => readInline(document, element, undefined).text)
    .join('');
  const raw = gaps
    .map((gap) => {
      const children = gap.children.filter((node) => node.kind !== 'text').map((node) => writeNode(node, scope));
      return `      <ignorable${foreignAttributes(gap.attributes, scope)}>${children.join('')}</ignorable>`;
    })
    .join('\n');
  return raw === (writeGap(id, text) ?? '') ? { text } : { text, foreign: { text, raw } };
}

interface Group {
  readonly meta: Meta;
  readonly mentions: readonly Mention[];
  readonly dismissed: readonly Dismissal[];
  /** What is not ours. */
  readonly rest: readonly string[];
}

function readGroup(reading: Reading, group: XmlElement | undefined, id: string, source: Inline): Group {
  const meta: Meta = {};
  const byMark = new Map<string, XmlElement>();
  const dismissed: Dismissal[] = [];
  const rest: string[] = [];
  for (const node of group?.children ?? []) {
    const answer =
      node.kind === 'element' && attributeOf(node, 'category') === DISMISSED ? dismissalIn(node) : undefined;
    const type = node.kind === 'element' && node.local === 'meta' ? metaType(node) : undefined;
    const mark = node.kind === 'element' && attributeOf(node, 'category') === MENTION ? markOf(node) : undefined;
    if (type && meta[type] === undefined) meta[type] = disarm(textOf(node as XmlElement));
    else if (answer) dismissed.push(answer);
    else if (mark?.startsWith(`${id}.m`)) byMark.set(mark, node as XmlElement);
    else rest.push(...rawNode(reading.document, reading.scope, node, '          '));
  }
  const to = attributeOf(reading.document.root, 'trgLang')!;
  const mentions = source.marks.map((mark) => mentionOf(mark, source.text, to, byMark.get(mark.id)));
  return { meta, mentions, dismissed, rest };
}

/** Undefined where a part of it is missing: then the finding is asked again. */
function dismissalIn(group: XmlElement): Dismissal | undefined {
  const values = new Map(
    elementsOf(group).map((meta) => [attributeOf(meta, 'type') ?? '', disarm(textOf(meta))] as const),
  );
  const [check, key, reason, by, at] = ['check', 'key', 'reason', 'by', 'at'].map((type) => values.get(type));
  if (check === undefined || key === undefined || reason === undefined || by === undefined || at === undefined)
    return undefined;
  return { check, key, reason, by, at };
}

function metaType(element: XmlElement): MetaType | undefined {
  if (element.uri !== METADATA || element.attributes.length !== 1) return undefined;
  const type = attributeOf(element, 'type');
  return META_TYPES.find((known) => known === type);
}

function markOf(group: XmlElement): string {
  return (attributeOf(group, 'id') ?? '').replace(/\.meta$/, '');
}

/** Where a tool has dropped the metadata, the mark alone says what stands there and what it is to be. */
function mentionOf({ start, end, value }: Mark, text: string, to: string, group: XmlElement | undefined): Mention {
  const surface = text.slice(start, end);
  const values = new Map<string, string[]>();
  for (const element of group ? elementsOf(group) : []) {
    const type = disarm(attributeOf(element, 'type') ?? '');
    values.set(type, [...(values.get(type) ?? []), disarm(textOf(element))]);
  }
  const first = (type: string) => values.get(type)?.[0];
  const translations = [...values].filter(([type]) => type.startsWith('translation:'));
  return {
    start,
    end,
    term: first('term') ?? surface,
    kind: first('kind') === 'derived' ? 'derived' : 'name',
    surface,
    proclitic: first('proclitic') ?? '',
    suffix: first('suffix') ?? '',
    how: values.get('how') ?? [],
    translations: group
      ? Object.fromEntries(translations.map(([type, texts]) => [type.slice('translation:'.length), texts] as const))
      : value === undefined
        ? {}
        : { [to]: [value] },
  };
}

/** The pair that stood in a segment before its source changed. */
export function readPrevious(reading: Reading, match: XmlElement): Pair {
  const { source, target, meta } = readMatch(reading, match);
  const origin = originIn(meta);
  const approval = approvalIn(meta);
  return { source, target, ...codesIn(meta), ...(origin ? { origin } : {}), ...(approval ? { approval } : {}) };
}

/** A pair that the memory offered. Undefined where a tool has taken away what makes it one. */
export function readOffer(reading: Reading, match: XmlElement): Offer | undefined {
  const { source, target, meta } = readMatch(reading, match);
  const score = Number(meta.score ?? Number.NaN);
  if (!Number.isFinite(score) || meta.from === undefined || meta.at === undefined) return undefined;
  const approval = approvalIn(meta);
  return { source, target, score, from: meta.from, at: meta.at, ...(approval ? { approval } : {}) };
}

function readMatch({ document }: Reading, match: XmlElement): { source: string; target: string; meta: Meta } {
  const side = (name: string) => {
    const element = elementsOf(match).find((child) => child.uri === XLIFF && child.local === name);
    return element ? readInline(document, element, undefined).text : '';
  };
  const meta: Meta = {};
  const collect = (element: XmlElement) => {
    for (const child of elementsOf(element)) {
      const type = metaType(child);
      if (type) meta[type] = disarm(textOf(child));
      else if (child.uri === METADATA) collect(child);
    }
  };
  collect(match);
  return { source: side('source'), target: side('target'), meta };
}
