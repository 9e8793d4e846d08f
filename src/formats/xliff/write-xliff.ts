import {
  type Bitext,
  type BitextUnit,
  type Note,
  type Pair,
  type Segment,
  segmentsOf,
  targetCodesOf,
} from '../../core/bitext.ts';
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
import { armour, escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { writeHistory } from './change-track.ts';
import { codeTokens, writeData } from './codes.ts';
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

/**
 * The record: XLIFF 2.1. Same bitext, same text; {@link readXliff} gives back the same bitext. What others put in
 * (`bitext.foreign`) is written where it stood, as far as what it belongs to is still there and says the same.
 * @throws Error for a bitext that breaks its own rules: an id that is no NMTOKEN or stands twice, mentions that overlap
 */
export function writeXliff(bitext: Bitext): string {
  checkIds(bitext);
  const foreign = bitext.foreign ?? {};
  const units = bitext.units.map((unit) => writeUnit(unit, bitext.to, foreign));
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
    units.length === 0 ? '    <group id="g1"/>' : withGroups(bitext.units, units, foreign.groups ?? []),
    foreign.fileTail,
    '  </file>',
    foreign.tail,
    '</xliff>',
    foreign.epilog,
    '',
  );
}

function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('\n');
}

const attribute = (text: string): string => escapeXmlAttribute(armour(text));

/** `[:A-Z_a-z…]`, as far as ids of ours and of other tools need it. */
const NMTOKEN = /^[\p{L}\p{N}\p{M}._:-]+$/u;

function checkIds(bitext: Bitext): void {
  for (const list of [bitext.units, segmentsOf(bitext)]) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (!NMTOKEN.test(id)) throw new Error(`«${id}» cannot be an id in XLIFF`);
      if (seen.has(id)) throw new Error(`the id ${id} stands twice`);
      seen.add(id);
    }
  }
}

/** Groups that other tools laid around units; one whose units no longer stand together is left out. */
function withGroups(units: readonly BitextUnit[], written: readonly string[], groups: readonly ForeignGroup[]): string {
  const before: string[][] = units.map(() => []);
  const after: string[][] = units.map(() => []);
  for (const group of groups) {
    const at = units.flatMap((unit, index) => (group.units.includes(unit.id) ? [index] : []));
    const first = at[0];
    if (first === undefined || at.at(-1)! - first !== at.length - 1) continue;
    before[first]!.push(group.open, ...(group.head === '' ? [] : [group.head]));
    after[at.at(-1)!]!.unshift(...(group.tail === '' ? [] : [group.tail]), '    </group>');
  }
  return written.flatMap((unit, index) => [...before[index]!, unit, ...after[index]!]).join('\n');
}

function writeUnit(unit: BitextUnit, to: string, all: Foreign): string {
  const foreign: ForeignUnit = all.units?.[unit.id] ?? {};
  const attributes = ` id="${unit.id}" type="${typeOfRole(unit.role)}"${foreign.attributes ?? ''}`;
  if (unit.segments.length === 0) return lines(foreign.before, `    <group${attributes}/>`);
  const segments = unit.segments.map((segment) => ({ segment, foreign: all.segments?.[segment.id] ?? {} }));
  const ids = new Set(unit.segments.map((segment) => segment.id));
  const matches = [
    ...unit.segments.flatMap((segment) => [writePrevious(segment), ...writeOffers(segment)]),
    ...(foreign.matches ?? []).filter(({ ref }) => ids.has(ref) || !/^s\d+$/.test(ref)).map(({ raw }) => raw),
  ].filter((match) => match !== undefined);
  const notes = [...segments.flatMap(({ segment, foreign }) => writeNotes(segment, foreign)), ...one(foreign.notes)];
  return lines(
    foreign.before,
    `    <unit${attributes}>`,
    matches.length === 0
      ? undefined
      : lines(`      <mtc:matches${foreign.matchesAttributes ?? ''}>`, ...matches, '      </mtc:matches>'),
    writeMetadata('      ', foreign.metadataAttributes, [
      ...segments.map(({ segment, foreign }) => writeSegmentMeta(segment, foreign)),
      foreign.metadata,
    ]),
    writeHistory(unit, foreign.revisions),
    foreign.modules,
    notes.length === 0 ? undefined : lines('      <notes>', ...notes, '      </notes>'),
    writeOriginalData(unit, foreign.originalData),
    ...segments.map(({ segment, foreign }) => writeSegment(segment, to, foreign)),
    foreign.tail,
    '    </unit>',
  );
}

/** Before the segments (section 4.2.2.5): what the codes stand for, ours and those of others. */
function writeOriginalData(unit: BitextUnit, foreign: string | undefined): string | undefined {
  const data = [...unit.segments.flatMap(({ id, codes = [] }) => writeData(id, codes)), ...one(foreign)];
  return data.length === 0 ? undefined : lines('      <originalData>', ...data, '      </originalData>');
}

const one = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

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

function writeSegmentMeta(segment: Segment, foreign: ForeignSegment): string {
  return lines(
    `        <mda:metaGroup id="${groupId(segment.id)}" category="${SEGMENT}">`,
    ...writeMetas('          ', metaOf(segment)),
    ...segment.mentions.map((mention, index) => writeMentionMeta(mention, mentionId(segment.id, index))),
    ...(segment.dismissed ?? []).map(writeDismissal),
    foreign.metadata,
    '        </mda:metaGroup>',
  );
}

function writeMentionMeta(mention: Mention, id: string): string {
  const meta = (type: string, value: string) => writeMeta('            ', type, value);
  return lines(
    `          <mda:metaGroup id="${groupId(id)}" category="${MENTION}">`,
    meta('term', mention.term),
    meta('kind', mention.kind),
    ...(mention.proclitic === '' ? [] : [meta('proclitic', mention.proclitic)]),
    ...(mention.suffix === '' ? [] : [meta('suffix', mention.suffix)]),
    ...mention.how.map((how) => meta('how', how)),
    ...Object.entries(mention.translations).flatMap(([language, texts]) =>
      texts.map((text) => meta(`translation:${language}`, text)),
    ),
    '          </mda:metaGroup>',
  );
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

function writeNotes(segment: Segment, foreign: ForeignSegment): string[] {
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

function writeSegment(segment: Segment, to: string, foreign: ForeignSegment): string {
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
    const ours = codeTokens(segment.id, places, ofSource, theirs.length > 0);
    return theirs.length === 0 ? ours : [...theirs, ...ours].sort((a, b) => a.at - b.at);
  };
  return lines(
    foreign.gap?.text === segment.gap ? foreign.gap.raw : writeGap(segment.id, segment.gap),
    foreign.before,
    `      <segment id="${segment.id}" state="${segment.state}"${subState(segment, foreign)}${foreign.attributes ?? ''}>`,
    foreign.inside,
    `        <source${source?.attributes ?? ''}>${writeInline(segment.source, marks, codesOf(segment.codes ?? [], source?.codes))}</source>`,
    target === undefined
      ? undefined
      : `        <target${inTarget?.attributes ?? ''}>${writeInline(target, [], codesOf(targetCodesOf(segment), inTarget?.codes))}</target>`,
    '      </segment>',
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
