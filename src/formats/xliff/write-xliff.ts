import { type Bitext, type BitextUnit, type Note, type Pair, type Segment, targetCodesOf } from '../../core/bitext.ts';
import type { Dismissal } from '../../core/finding.ts';
import type {
  Foreign,
  ForeignCode,
  ForeignGroup,
  ForeignInline,
  ForeignSegment,
  ForeignUnit,
} from '../../core/foreign.ts';
import type { CodePlace } from '../../core/inline-code.ts';
import type { Mention } from '../../core/term.ts';
import { directionOf } from '../../text/script.ts';
import { inParts, joinParts } from '../parts.ts';
import { armour, escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { writeHistory } from './change-track.ts';
import { codeTokens, writeData } from './codes.ts';
import { IdSet } from './id-set.ts';
import { type Mark, writeInline } from './inline.ts';
import {
  ARTICLE,
  DISMISSED,
  gapId,
  groupId,
  MATCHES,
  MENTION,
  META_TYPES,
  METADATA,
  type Meta,
  mentionId,
  noteId,
  OFFER,
  PREVIOUS,
  RECORD,
  SEGMENT,
  STALE,
  typeOfRole,
  XLIFF,
} from './names.ts';
import { metaOf, metaOfApproval, metaOfCodes, metaOfOrigin } from './segment-meta.ts';
import { writeSkeleton } from './skeleton.ts';

/** A bitext whose units need not all be in memory. */
export type BitextInParts = Omit<Bitext, 'units'> & { readonly units: Iterable<BitextUnit> };

/** Units as they were written last; a unit that is the same object is not written anew. */
export type WrittenUnits = WeakMap<
  BitextUnit,
  { readonly to: string; readonly foreign: Foreign | undefined; readonly text: string }
>;

/**
 * The record: XLIFF 2.1. Same bitext, same text; {@link readXliff} gives back the same bitext. What others put in
 * (`bitext.foreign`) is written where it stood, as far as what it belongs to is still there and says the same.
 * @throws Error for a bitext that breaks its own rules: an id that is no NMTOKEN or stands twice, mentions that overlap
 */
export function writeXliff(bitext: BitextInParts, known?: WrittenUnits): string {
  return joinParts(xliffParts(bitext, known));
}

/** {@link writeXliff} in parts, made as they are asked for: a record of any size in memory of a fixed size. */
export function xliffParts(bitext: BitextInParts, known?: WrittenUnits): Iterable<string> {
  return inParts(piecesOf(bitext, known));
}

function* piecesOf(bitext: BitextInParts, known: WrittenUnits | undefined): Generator<string> {
  const foreign = bitext.foreign ?? {};
  const ids = new RecordIds();
  yield recordHead(bitext, foreign);
  let written = 0;
  const around = foreign.groups ? groupsAround([...bitext.units], foreign.groups) : undefined;
  for (const unit of bitext.units) {
    ids.claim(unit);
    written++;
    yield `${around?.before.get(unit.id) ?? ''}${unitText(unit, bitext, known)}${around?.after.get(unit.id) ?? ''}`;
  }
  yield recordTail(foreign, written);
}

/** All behind the last unit. @param units that were written */
export function recordTail(foreign: Foreign, units: number): string {
  const group = units === 0 ? '    <group id="g1"/>\n' : '';
  return group + lines(foreign.fileTail, '  </file>', foreign.tail, '</xliff>', foreign.epilog, '');
}

/** The lines of a unit. */
export function unitText(unit: BitextUnit, { to, foreign }: BitextInParts, known: WrittenUnits | undefined): string {
  const there = known?.get(unit);
  if (there && there.to === to && there.foreign === foreign) return there.text;
  const text = `${writeUnit(unit, to, foreign ?? {})}\n`;
  known?.set(unit, { to, foreign, text });
  return text;
}

/** All in front of the first unit. */
export function recordHead(bitext: Omit<Bitext, 'units'>, foreign: Foreign): string {
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    foreign.prolog,
    `<xliff xmlns="${XLIFF}" xmlns:mda="${METADATA}" xmlns:mtc="${MATCHES}" xmlns:tarjuman="${RECORD}" version="2.1"` +
      ` srcLang="${attribute(bitext.from)}" trgLang="${attribute(bitext.to)}"${foreign.rootAttributes ?? ''}>`,
    foreign.head,
    `  <file id="f1" original="${attribute(bitext.original)}" srcDir="${directionOf(bitext.from)}"` +
      ` trgDir="${directionOf(bitext.to)}" canResegment="no" xml:space="preserve"${foreign.fileAttributes ?? ''}>`,
    bitext.skeleton ? writeSkeleton(bitext.skeleton, '    ') : foreign.skeleton,
    foreign.modules,
    writeMetadata('    ', foreign.metadataAttributes, [
      `      <mda:metaGroup id="${groupId('f1')}" category="${ARTICLE}">`,
      writeMeta('        ', 'slug', bitext.slug),
      bitext.last && writeMeta('        ', 'lastUnit', bitext.last.unit),
      bitext.last && writeMeta('        ', 'lastSegment', bitext.last.segment),
      '      </mda:metaGroup>',
      foreign.metadata,
    ]),
    foreign.notes === undefined ? undefined : lines('    <notes>', foreign.notes, '    </notes>'),
    '',
  );
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}

const attribute = (text: string): string => escapeXmlAttribute(armour(text));

/** `[:A-Z_a-z…]`, as far as ids of ours and of other tools need it. */
const NMTOKEN = /^[\p{L}\p{N}\p{M}._:-]+$/u;

/** Ids as a record may have them. */
export class RecordIds {
  readonly #units = new IdSet('u');
  readonly #segments = new IdSet('s');

  /** @throws Error for an id that is no NMTOKEN or stands twice */
  claim(unit: BitextUnit): void {
    claimIn(this.#units, unit.id);
    for (const { id } of unit.segments) claimIn(this.#segments, id);
  }
}

function claimIn(seen: IdSet, id: string): void {
  if (!seen.add(id, checkId)) throw new Error(`the id ${id} stands twice`);
}

function checkId(id: string): void {
  if (!NMTOKEN.test(id)) throw new Error(`«${id}» cannot be an id in XLIFF`);
}

/** Groups that other tools laid around units, by the id of the unit that they begin before or end behind; one whose units no longer stand together is left out. */
export function groupsAround(
  units: readonly BitextUnit[],
  groups: readonly ForeignGroup[],
): { readonly before: ReadonlyMap<string, string>; readonly after: ReadonlyMap<string, string> } {
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  for (const group of groups) {
    const at = units.flatMap((unit, index) => (group.units.includes(unit.id) ? [index] : []));
    const first = at[0];
    if (first === undefined || at.at(-1)! - first !== at.length - 1) continue;
    const [opens, closes] = [units[first]!.id, units[at.at(-1)!]!.id];
    before.set(opens, `${before.get(opens) ?? ''}${group.open}\n${group.head === '' ? '' : `${group.head}\n`}`);
    after.set(closes, `${group.tail === '' ? '' : `${group.tail}\n`}    </group>\n${after.get(closes) ?? ''}`);
  }
  return { before, after };
}

/** Most units and segments hold nothing of others. */
export const NOTHING: ForeignUnit & ForeignSegment = {};

/** Written piece behind piece, without lists in between: a record is made of little else. */
function writeUnit(unit: BitextUnit, to: string, all: Foreign): string {
  const foreign: ForeignUnit = all.units?.[unit.id] ?? NOTHING;
  const attributes = ` id="${unit.id}" type="${typeOfRole(unit.role)}"${unit.key === undefined ? '' : ` name="${attribute(unit.key)}" tarjuman:name="key"`}${foreign.attributes ?? ''}`;
  const before = foreign.before === undefined ? '' : `${foreign.before}\n`;
  if (unit.segments.length === 0) return `${before}    <group${attributes}/>`;
  const foreignOf = (segment: Segment): ForeignSegment => all.segments?.[segment.id] ?? NOTHING;
  let metadata = '';
  let segments = '';
  const notes: string[] = [];
  for (const segment of unit.segments) {
    const theirs = foreignOf(segment);
    metadata += writeSegmentMeta(segment, theirs);
    segments += `${writeSegment(segment, to, theirs)}\n`;
    if (segment.notes.length > 0) notes.push(...writeNotes(segment, theirs));
  }
  const matches = writeMatches(unit, foreign);
  const history = writeHistory(unit, foreign.revisions);
  if (foreign.notes !== undefined) notes.push(foreign.notes);
  return (
    `${before}    <unit${attributes}>\n` +
    (matches.length === 0
      ? ''
      : `      <mtc:matches${foreign.matchesAttributes ?? ''}>\n${matches.join('\n')}\n      </mtc:matches>\n`) +
    `      <mda:metadata${foreign.metadataAttributes ?? ''}>\n${metadata}${line(foreign.metadata)}      </mda:metadata>\n` +
    line(history) +
    line(foreign.modules) +
    (notes.length === 0 ? '' : `      <notes>\n${notes.join('\n')}\n      </notes>\n`) +
    line(writeOriginalData(unit, foreign.originalData)) +
    segments +
    line(foreign.tail) +
    '    </unit>'
  );
}

const line = (text: string | undefined): string => (text === undefined ? '' : `${text}\n`);

/** Before the segments (section 4.2.2.5): what the codes stand for, ours and those of others. */
function writeOriginalData(unit: BitextUnit, foreign: string | undefined): string | undefined {
  const data: string[] = [];
  for (const { id, codes } of unit.segments) if (codes) data.push(...writeData(id, codes));
  if (foreign !== undefined) data.push(foreign);
  return data.length === 0 ? undefined : lines('      <originalData>', ...data, '      </originalData>');
}

function writeMatches(unit: BitextUnit, foreign: ForeignUnit): string[] {
  const matches: string[] = [];
  for (const segment of unit.segments) {
    const previous = writePrevious(segment);
    if (previous !== undefined) matches.push(previous);
    if (segment.offers) matches.push(...writeOffers(segment));
  }
  if (foreign.matches) {
    const ids = new Set(unit.segments.map((segment) => segment.id));
    for (const { ref, raw } of foreign.matches) if (ids.has(ref) || !/^s\d+$/.test(ref)) matches.push(raw);
  }
  return matches;
}

function writeMetadata(
  indent: string,
  attributes: string | undefined,
  groups: readonly (string | undefined)[],
): string {
  return lines(`${indent}<mda:metadata${attributes ?? ''}>`, ...groups, `${indent}</mda:metadata>`);
}

function writeMeta(indent: string, type: string, value: string): string {
  return `${indent}<mda:meta type="${attribute(type)}">${escapeXmlText(armour(value))}</mda:meta>`;
}

function writeMetas(indent: string, meta: Meta): string[] {
  return META_TYPES.flatMap((type) => (meta[type] === undefined ? [] : [writeMeta(indent, type, meta[type])]));
}

const META_OPENINGS = META_TYPES.map((type) => `          <mda:meta type="${type}">`);

export function writeSegmentMeta(segment: Segment, foreign: ForeignSegment): string {
  const meta = metaOf(segment);
  let text = `        <mda:metaGroup id="${groupId(segment.id)}" category="${SEGMENT}">\n`;
  for (let index = 0; index < META_TYPES.length; index++) {
    const value = meta[META_TYPES[index]!];
    if (value !== undefined) text += `${META_OPENINGS[index]}${escapeXmlText(armour(value))}</mda:meta>\n`;
  }
  for (let index = 0; index < segment.mentions.length; index++)
    text += writeMentionMeta(segment.mentions[index]!, mentionId(segment.id, index));
  for (const dismissal of segment.dismissed ?? []) text += `${writeDismissal(dismissal)}\n`;
  return `${text}${line(foreign.metadata)}        </mda:metaGroup>\n`;
}

function writeMentionMeta(mention: Mention, id: string): string {
  const meta = (type: string, value: string) =>
    `            <mda:meta type="${type}">${escapeXmlText(armour(value))}</mda:meta>\n`;
  let text = `          <mda:metaGroup id="${groupId(id)}" category="${MENTION}">\n`;
  text += meta('term', mention.term) + meta('kind', mention.kind);
  if (mention.proclitic !== '') text += meta('proclitic', mention.proclitic);
  if (mention.suffix !== '') text += meta('suffix', mention.suffix);
  for (const how of mention.how) text += meta('how', how);
  for (const [language, texts] of Object.entries(mention.translations))
    for (const translation of texts) text += meta(`translation:${attribute(language)}`, translation);
  return `${text}          </mda:metaGroup>\n`;
}

function writeDismissal({ check, key, reason, by, at }: Dismissal): string {
  return lines(
    `          <mda:metaGroup category="${DISMISSED}">`,
    ...Object.entries({ check, key, reason, by, at }).map(([type, value]) => writeMeta('            ', type, value)),
    '          </mda:metaGroup>',
  );
}

function writePrevious(segment: Segment): string | undefined {
  const { previous } = segment;
  if (!previous) return undefined;
  const meta = {
    ...(previous.origin ? metaOfOrigin(previous.origin) : {}),
    ...metaOfApproval(previous.approval),
    ...metaOfCodes(previous.targetCodes),
  };
  return writeMatch(segment.id, 'previous', `subType="${PREVIOUS}"`, PREVIOUS, meta, previous);
}

/** Pairs of the memory, best first; an approved segment has no use for them. */
function writeOffers(segment: Segment): string[] {
  if (segment.state === 'reviewed' || segment.state === 'final') return [];
  return (segment.offers ?? []).map((offer, index) => {
    const { score, from, at, approval } = offer;
    // A match in context is 101; the module's scale ends at 100.
    const quality = `subType="${OFFER}" matchQuality="${Math.min(100, score)}" origin="${attribute(from)}"`;
    const meta = { score: String(score), from, at, ...metaOfApproval(approval) };
    return writeMatch(segment.id, `match${index + 1}`, quality, OFFER, meta, offer);
  });
}

/** Section 5.1 of XLIFF 2.1. */
function writeMatch(id: string, name: string, attributes: string, category: string, meta: Meta, pair: Pair): string {
  const metas = writeMetas('              ', meta);
  return lines(
    `        <mtc:match id="${id}.${name}" ref="#${id}" type="tm" ${attributes}>`,
    ...(metas.length === 0
      ? []
      : [
          '          <mda:metadata>',
          `            <mda:metaGroup category="${category}">`,
          ...metas,
          '            </mda:metaGroup>',
          '          </mda:metadata>',
        ]),
    `          <source>${writeInline(pair.source, [], [])}</source>`,
    `          <target>${writeInline(pair.target, [], [])}</target>`,
    '        </mtc:match>',
  );
}

export function writeNotes(segment: Segment, foreign: ForeignSegment): string[] {
  const theirs = [...(foreign.notes ?? [])];
  let index = 0;
  return segment.notes.map((note) => {
    const known = theirs.findIndex(({ text }) => text === noteKey(note));
    if (known >= 0) return theirs.splice(known, 1)[0]!.raw;
    const appliesTo = note.appliesTo === undefined ? '' : ` appliesTo="${note.appliesTo}"`;
    const category = note.category === undefined ? '' : ` category="${attribute(note.category)}"`;
    const id = noteId(segment.id, index++);
    return `        <note id="${id}"${appliesTo}${category}>${escapeXmlText(armour(note.text))}</note>`;
  });
}

/** Tells whether a note still says what it said. */
export function noteKey(note: Note): string {
  return JSON.stringify([note.text, note.appliesTo ?? '', note.category ?? '']);
}

export function writeSegment(segment: Segment, to: string, foreign: ForeignSegment): string {
  const source = unchanged(foreign.source, segment.source);
  const marks = segment.mentions.map((mention, index): Mark => {
    const { start, end } = mention;
    const last = index === 0 ? 0 : segment.mentions[index - 1]!.end;
    if (!(start >= last && end >= start && end <= segment.source.length))
      throw new Error(`mention ${index + 1} of ${segment.id} is out of order or outside the source`);
    return { id: mentionId(segment.id, index), start, end, value: mention.translations[to]?.[0] };
  });
  const target = segment.state === 'initial' ? undefined : segment.target;
  const inTarget = target === undefined ? undefined : unchanged(foreign.target, target);
  const ofSource = { codes: segment.codes ?? [], apart: (source?.codes.length ?? 0) > 0 };
  const codesOf = (places: readonly CodePlace[], theirs: readonly ForeignCode[] = []) => {
    if (places.length === 0) return theirs;
    const ours = codeTokens(segment.id, places, ofSource, theirs.length > 0);
    return theirs.length === 0 ? ours : [...theirs, ...ours].sort((a, b) => a.at - b.at);
  };
  const gap = foreign.gap?.text === segment.gap ? foreign.gap.raw : writeGap(segment.id, segment.gap);
  return (
    line(gap) +
    line(foreign.before) +
    `      <segment id="${segment.id}" state="${segment.state}"${subState(segment, foreign)}${foreign.attributes ?? ''}>\n` +
    line(foreign.inside) +
    `        <source${source?.attributes ?? ''}>${writeInline(segment.source, marks, codesOf(segment.codes ?? [], source?.codes))}</source>\n` +
    (target === undefined
      ? ''
      : `        <target${inTarget?.attributes ?? ''}>${writeInline(target, [], codesOf(targetCodesOf(segment), inTarget?.codes))}</target>\n`) +
    '      </segment>'
  );
}

function unchanged(inline: ForeignInline | undefined, text: string): ForeignInline | undefined {
  return inline?.text === text ? inline : undefined;
}

function subState(segment: Segment, { subState }: ForeignSegment): string {
  if (subState?.state === segment.state) return ` subState="${attribute(subState.value)}"`;
  return segment.state === 'initial' && segment.previous ? ` subState="${STALE}"` : '';
}

/** White space between sentences, on both sides: section 4.2.2.6 of XLIFF 2.1. Undefined where there is none. */
export function writeGap(id: string, gap: string): string | undefined {
  if (gap === '') return undefined;
  const text = writeInline(gap, [], []);
  return `      <ignorable id="${gapId(id)}"><source>${text}</source><target>${text}</target></ignorable>`;
}
