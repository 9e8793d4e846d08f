import { ROLES } from '../../core/article.ts';
import { type BitextUnit, type Origin, type Segment, STATES } from '../../core/bitext.ts';
import type { Foreign } from '../../core/foreign.ts';
import { hashOf } from '../../core/hash.ts';
import { ByteParts, bytesOf } from '../byte-parts.ts';
import {
  armour,
  escapeXmlAttribute,
  escapeXmlText,
  isPlainAscii,
  isPlainAsciiContent,
  isPlainContent,
  isPlainXml,
} from '../xml/escape.ts';
import { writeInline } from './inline.ts';
import { NameBytes } from './name-bytes.ts';
import { mentionId, SEGMENT, typeOfRole } from './names.ts';
import {
  type BitextInParts,
  groupsAround,
  NOTHING,
  RecordIds,
  recordHead,
  recordTail,
  unitText,
  type WrittenUnits,
  writeGap,
  writeNotes,
  writeSegment,
  writeSegmentMeta,
} from './write-xliff.ts';

/**
 * The bytes of {@link writeXliff}, made as they are asked for, from a small part of its time: what most units hold is put down without a list, an
 * object or a second look at words that the last segment had too; any other unit is its text. A part holds good until the next is asked for.
 * @throws Error as writeXliff does
 */
export function* xliffBytes(bitext: BitextInParts, known?: WrittenUnits): Generator<Uint8Array> {
  const foreign = bitext.foreign ?? {};
  const ids = new RecordIds();
  const parts = new ByteParts();
  try {
    const segments = new SegmentWriter(parts, bitext.to);
    parts.put(recordHead(bitext, foreign));
    let written = 0;
    const around = foreign.groups ? groupsAround([...bitext.units], foreign.groups) : undefined;
    for (const unit of bitext.units) {
      ids.claim(unit);
      written++;
      if (!known && isPlain(unit, foreign)) segments.write(unit);
      else {
        parts.put(around?.before.get(unit.id) ?? '');
        parts.put(unitText(unit, bitext, known));
        parts.put(around?.after.get(unit.id) ?? '');
      }
      if (parts.full) yield parts.take();
    }
    parts.put(recordTail(foreign, written));
    yield parts.take();
  } finally {
    parts.end();
  }
}

/** Whether nothing stands in the unit but segments, their metadata and notes. */
function isPlain({ id, key, segments }: BitextUnit, foreign: Foreign): boolean {
  if (key !== undefined || segments.length === 0 || foreign.groups || foreign.units?.[id]) return false;
  for (let index = 0; index < segments.length; index++) {
    const { id: own, codes, previous, offers, history } = segments[index]!;
    if (codes || previous || offers || history || foreign.segments?.[own]) return false;
  }
  return true;
}

const META = '          <mda:meta type="';
const END = '</mda:meta>\n';
const GROUP_END = '        </mda:metaGroup>\n';

const UNIT_BEGINS = bytesOf('    <unit id="');
const ROLE_OF_UNIT = new Map(
  ROLES.map((role) => [role, bytesOf(`" type="${typeOfRole(role)}">\n      <mda:metadata>\n`)]),
);
const METADATA_END = bytesOf('      </mda:metadata>\n');
const UNIT_ENDS = bytesOf('    </unit>\n');
const META_BEGINS = bytesOf('        <mda:metaGroup id="');
const BEFORE_HASH = bytesOf(`.meta" category="${SEGMENT}">\n${META}hash">`);
const BEFORE_COST = bytesOf(`${END}${META}cost">`);
const TARGET_HASH = `${META}targetHash">`;
const BEFORE_TARGET_HASH = bytesOf(TARGET_HASH);
const META_ENDS = bytesOf(GROUP_END);
const LINE_AND_META_END = bytesOf(END + GROUP_END);
const NAME_OPENS = '          <mda:metaGroup id="';
const NAME_BEGINS = bytesOf(NAME_OPENS);
const LINE_ENDS_AND_NAME_BEGINS = bytesOf(END + NAME_OPENS);
const GAP_BEGINS = bytesOf('      <ignorable id="');
const SEGMENT_OPENS = '      <segment id="';
const SEGMENT_BEGINS = bytesOf(SEGMENT_OPENS);
const SPACE_AND_SEGMENT_BEGINS = bytesOf(`.gap"><source> </source><target> </target></ignorable>\n${SEGMENT_OPENS}`);
const STATE_OF_SEGMENT = new Map(STATES.map((state) => [state, bytesOf(`" state="${state}">\n        <source>`)]));
const BETWEEN_TEXTS = bytesOf('</source>\n        <target>');
const SEGMENT_ENDS = bytesOf('</target>\n      </segment>\n');
const MARK_BEGINS = bytesOf('<mrk id="');
const TERM = '" type="term"';
const BEFORE_VALUE = bytesOf(`${TERM} value="`);
const VALUE_ENDS = bytesOf('">');
const BEFORE_MARKED = bytesOf(`${TERM}>`);
const MARK_ENDS = bytesOf('</mrk>');

const metaOf = (type: string, value: string): string =>
  `${META}${type}">${isPlainXml(value) ? value : escapeXmlText(armour(value))}${END}`;

type EngineOrigin = Extract<Origin, { kind: 'engine' }>;
type OtherOrigin = Exclude<Origin, EngineOrigin>;

class SegmentWriter {
  readonly #parts: ByteParts;
  readonly #to: string;
  readonly #names = new NameBytes();
  /**
   * The origins that were written last, and what was written of them: the next segment mostly has the same. It begins with the end of the line in
   * front, so that few steps put much.
   */
  #engine: EngineOrigin | undefined;
  #request = bytesOf('');
  #behindCost = upToHash('');
  #other: OtherOrigin | undefined;
  #lines = upToHash('');

  constructor(parts: ByteParts, to: string) {
    this.#parts = parts;
    this.#to = to;
  }

  write({ id, role, segments }: BitextUnit): void {
    const parts = this.#parts;
    parts.putBytes(UNIT_BEGINS);
    parts.putShort(id);
    parts.putBytes(ROLE_OF_UNIT.get(role)!);
    let noted = false;
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      this.#putMeta(segment);
      if (segment.notes.length > 0) noted = true;
    }
    parts.putBytes(METADATA_END);
    if (noted) {
      const notes = segments.flatMap((segment) => writeNotes(segment, NOTHING));
      parts.put(`      <notes>\n${notes.join('\n')}\n      </notes>\n`);
    }
    for (let index = 0; index < segments.length; index++) this.#putSegment(segments[index]!);
    parts.putBytes(UNIT_ENDS);
  }

  #putMeta(segment: Segment): void {
    const { id, hash, mentions } = segment;
    const parts = this.#parts;
    if (segment.state === 'initial' || segment.targetCodes || segment.split || segment.merged || segment.dismissed) {
      parts.put(writeSegmentMeta(segment, NOTHING));
      return;
    }
    parts.putBytes(META_BEGINS);
    parts.putShort(id);
    parts.putBytes(BEFORE_HASH);
    this.#putText(hash);
    const { target, origin } = segment;
    const { text, andHash } = origin.kind === 'engine' ? this.#putEngine(origin) : this.#linesOf(origin);
    if (segment.state !== 'translated' && segment.approval) {
      const { by, at } = segment.approval;
      parts.putBytes(text);
      parts.put(metaOf('reviewedBy', by) + metaOf('reviewedAt', at));
      parts.putBytes(BEFORE_TARGET_HASH);
    } else parts.putBytes(andHash);
    parts.putAscii(hashOf(target));
    if (mentions.length === 0) {
      parts.putBytes(LINE_AND_META_END);
      return;
    }
    for (let index = 0; index < mentions.length; index++) {
      parts.putBytes(index === 0 ? LINE_ENDS_AND_NAME_BEGINS : NAME_BEGINS);
      parts.putShort(id);
      parts.putShort(index < INDEXES.length ? INDEXES[index]! : mentionId('', index));
      parts.putBytes(this.#names.bytesOf(mentions[index]!));
    }
    parts.putBytes(META_ENDS);
  }

  /** A value of metadata. */
  #putText(text: string): void {
    if (isPlainAscii(text)) this.#parts.putAscii(text);
    else this.#parts.put(escapeXmlText(armour(text)));
  }

  /** @returns what stands behind the cost */
  #putEngine(origin: EngineOrigin): Lines {
    const parts = this.#parts;
    const last = this.#engine;
    this.#engine = origin;
    if (last === undefined || !isSameRequest(last, origin)) this.#request = bytesOf(textOfRequest(origin));
    if (last === undefined || !isSameBehindCost(last, origin)) this.#behindCost = upToHash(textBehindCost(origin));
    const { billed, cost } = origin;
    parts.putBytes(this.#request);
    if (billed !== undefined) parts.putShort(String(billed));
    if (cost !== undefined) {
      parts.putBytes(BEFORE_COST);
      parts.putShort(String(cost));
    }
    return this.#behindCost;
  }

  #linesOf(origin: OtherOrigin): Lines {
    if (this.#other === undefined || !isSameOther(this.#other, origin)) this.#lines = upToHash(textOfOther(origin));
    this.#other = origin;
    return this.#lines;
  }

  #putSegment(segment: Segment): void {
    const { id, source, state, mentions, gap } = segment;
    const parts = this.#parts;
    if (state === 'initial' || segment.targetCodes) {
      parts.put(`${writeSegment(segment, this.#to, NOTHING)}\n`);
      return;
    }
    if (gap === ' ') {
      parts.putBytes(GAP_BEGINS);
      parts.putShort(id);
      parts.putBytes(SPACE_AND_SEGMENT_BEGINS);
    } else {
      if (gap !== '') parts.put(`${writeGap(id, gap)}\n`);
      parts.putBytes(SEGMENT_BEGINS);
    }
    parts.putShort(id);
    parts.putBytes(STATE_OF_SEGMENT.get(state)!);
    const plain = isPlainContent(source);
    if (mentions.length === 0) parts.put(plain ? source : writeInline(source, [], []));
    else this.#putSource(segment, plain);
    parts.putBytes(BETWEEN_TEXTS);
    const { target } = segment;
    if (isPlainAsciiContent(target)) parts.putAscii(target);
    else parts.put(isPlainContent(target) ? target : writeInline(target, [], []));
    parts.putBytes(SEGMENT_ENDS);
  }

  #putSource({ id, source, mentions }: Segment, plain: boolean): void {
    const parts = this.#parts;
    let at = 0;
    for (let index = 0; index < mentions.length; index++) {
      const { start, end, translations } = mentions[index]!;
      if (!(start >= at && end >= start && end <= source.length))
        throw new Error(`mention ${index + 1} of ${id} is out of order or outside the source`);
      this.#putPiece(source, at, start, plain);
      parts.putBytes(MARK_BEGINS);
      parts.putShort(mentionId(id, index));
      const value = translations[this.#to]?.[0];
      if (value === undefined) parts.putBytes(BEFORE_MARKED);
      else {
        parts.putBytes(BEFORE_VALUE);
        parts.putShort(isPlainXml(value) ? value : escapeXmlAttribute(armour(value)));
        parts.putBytes(VALUE_ENDS);
      }
      this.#putPiece(source, start, end, plain);
      parts.putBytes(MARK_ENDS);
      at = end;
    }
    this.#putPiece(source, at, source.length, plain);
  }

  #putPiece(source: string, start: number, end: number, plain: boolean): void {
    if (start === end) return;
    const piece = source.slice(start, end);
    this.#parts.put(plain ? piece : writeInline(piece, [], []));
  }
}

/** Ends of the ids of a segment's first names. */
const INDEXES = Array.from({ length: 10 }, (_, index) => mentionId('', index));

/** Lines of metadata, and the same with the beginning of the line that mostly stands behind. */
interface Lines {
  readonly text: Uint8Array;
  readonly andHash: Uint8Array;
}

const upToHash = (text: string): Lines => ({ text: bytesOf(text), andHash: bytesOf(text + TARGET_HASH) });

/** Up to the number of characters: that and the cost are what segments of one request differ in. The last line is not ended. */
function textOfRequest({ provider, model, at, billed }: EngineOrigin): string {
  const service = metaOf('provider', provider) + (model === undefined ? '' : metaOf('model', model));
  const named = END + metaOf('origin', 'engine') + service + metaOf('at', at);
  return billed === undefined ? named.slice(0, -END.length) : `${named}${META}billed">`;
}

const isSameRequest = (one: EngineOrigin, other: EngineOrigin): boolean =>
  one.at === other.at &&
  one.provider === other.provider &&
  one.model === other.model &&
  (one.billed === undefined) === (other.billed === undefined);

function textBehindCost({ attempts, carried, ms, after }: EngineOrigin): string {
  return (
    END +
    (attempts === undefined ? '' : metaOf('attempts', String(attempts))) +
    (carried ? metaOf('carried', 'yes') : '') +
    (ms === undefined ? '' : metaOf('ms', String(ms))) +
    (after === undefined ? '' : metaOf('after', after.join(' ')))
  );
}

const isSameBehindCost = (one: EngineOrigin, other: EngineOrigin): boolean =>
  one.ms === other.ms && one.attempts === other.attempts && one.carried === other.carried && one.after === other.after;

function textOfOther(origin: OtherOrigin): string {
  if (origin.kind === 'person') {
    const { by, at } = origin;
    return END + metaOf('origin', 'person') + metaOf('by', by) + (at === undefined ? '' : metaOf('at', at));
  }
  const { score, from, repaired, at } = origin;
  const whence = metaOf('score', String(score)) + metaOf('from', from) + (repaired ? metaOf('repaired', 'yes') : '');
  return END + metaOf('origin', 'memory') + whence + metaOf('at', at);
}

const isSameOther = (one: OtherOrigin, other: OtherOrigin): boolean =>
  one === other || (one.kind === 'person' && other.kind === 'person' && one.by === other.by && one.at === other.at);
