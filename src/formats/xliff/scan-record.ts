import { isUtf8 } from 'node:buffer';
import { ROLES } from '../../core/article.ts';
import type { Bitext, BitextUnit, Skeleton } from '../../core/bitext.ts';
import { TarjumanError } from '../../core/error.ts';
import type { Foreign, ForeignSegment, ForeignUnit } from '../../core/foreign.ts';
import { directionOf } from '../../text/script.ts';
import { escapeXmlAttribute } from '../xml/escape.ts';
import { elementsOf, readXml } from '../xml/read-xml.ts';
import { BytePieces } from './byte-pieces.ts';
import { Cursor } from './cursor.ts';
import { decodeContent, NotAsWritten } from './decode-content.ts';
import { IdSet } from './id-set.ts';
import { ARTICLE, DAMAGED, groupId, MATCHES, MEND, METADATA, RECORD, SCOPE, XLIFF } from './names.ts';
import { readUnit } from './read-unit.ts';
import { UNIT, UNIT_END, UnitScanner } from './scan-unit.ts';
import { ENCODINGS, gapOf } from './skeleton.ts';
import { pruned, type RecordFinding } from './tree.ts';

/** What is looked for in pieces is no longer. */
const LONGEST_MARK = 20;

/** The byte order mark, a letter for each byte. */
const MARK = '\xEF\xBB\xBF';

/** What a record says before its first unit. */
export type RecordHead = Omit<Bitext, 'units' | 'foreign'>;

const GROUP = '    <group id="';
const END = '  </file>\n</xliff>\n';
/** What the head ends before: one of them stands in every record. */
const FIRST = /\n {4}<(?:unit|group) /;

/**
 * Reads a record as the program writes it, piece by piece, in memory of a fixed size: what has been handed out is forgotten. What it does not know in a
 * unit (a match, a history, a tool's codes and attributes) is read by the reader of trees, for that unit alone; what it does not know elsewhere ends the
 * scan, and the whole record is for {@link readTree}. Both give the same: test/formats/xliff-scan.test.ts.
 */
export class RecordScanner {
  readonly findings: RecordFinding[] = [];
  readonly #file: string;
  readonly #units: UnitScanner;
  #head: RecordHead | undefined;
  readonly #pieces = new BytePieces();
  /** The last piece ended nothing: what comes is looked at when something may be whole, and not with every piece. */
  #waits = true;
  /** What is being read, and a letter for each byte of it; `#ended` is the place behind the last unit in it that is whole. */
  #bytes: Buffer = Buffer.alloc(0);
  #latin = '';
  #at = 0;
  #ended = 0;
  /** Lines in front of `#latin`. */
  #lines = 0;
  #done = false;
  #read = 0;
  readonly #unitIds = new IdSet('u');
  readonly #segmentIds = new IdSet('s');
  readonly #foreignUnits: Record<string, ForeignUnit> = {};
  readonly #foreignSegments: Record<string, ForeignSegment> = {};

  /**
   * @param file as messages name it
   * @param own every text that is handed out stands on its own: else it may be a part of a string that all pieces stand in, which then lives as long as it does
   */
  constructor(file: string, own: boolean) {
    this.#file = file;
    this.#units = new UnitScanner(own, (segment, offset, check, severity, message) => {
      const line = this.#lines + linesIn(this.#latin, offset) + 1;
      this.findings.push({ check, severity, message: `${segment}: ${message}`, segment, line });
    });
  }

  /** Undefined until the first units are handed out. */
  get head(): RecordHead | undefined {
    return this.#head;
  }

  /** What others put into units. */
  get foreign(): Foreign {
    return pruned<Foreign>({ units: this.#foreignUnits, segments: this.#foreignSegments } as Foreign);
  }

  /**
   * @param piece UTF-8 as it comes, with or without a byte order mark; a character may be cut between two. It is looked at now only.
   * @param last nothing follows
   * @returns the units that are whole by now @throws NotAsWritten where the whole record has to be read as a tree, or is no UTF-8
   */
  push(piece: Uint8Array, last: boolean): BitextUnit[] {
    const units: BitextUnit[] = [];
    const pieces = this.#pieces;
    pieces.add(piece, last);
    if (this.#waits && !last && !this.#isAwaited(pieces.endFrom(piece.length + LONGEST_MARK))) return units;
    this.#lines += linesIn(this.#latin, this.#at);
    this.#bytes = pieces.bytes;
    this.#latin = this.#bytes.toString('latin1');
    this.#at = 0;
    // All that is read ends a line.
    const whole = last ? this.#latin.length : this.#latin.lastIndexOf('\n') + 1;
    if (!isUtf8(this.#bytes.subarray(0, whole))) throw new NotAsWritten();
    this.#head ??= this.#readHead();
    const end = this.#latin.lastIndexOf(UNIT_END);
    this.#ended = end < 0 ? 0 : end + UNIT_END.length;
    while (this.#readNext(units, last));
    if (!last) {
      this.#waits = units.length === 0;
      pieces.drop(this.#at);
      return units;
    }
    if (!this.#done) throw new NotAsWritten();
    const gaps = this.#head.skeleton?.gaps;
    if (gaps && gaps.length !== this.#read + 1) throw new NotAsWritten();
    return units;
  }

  /** Whether the next thing to be read may be whole by now. */
  #isAwaited(news: string): boolean {
    return this.#head ? news.includes(UNIT_END) || !this.#latin.startsWith(UNIT, this.#at) : FIRST.test(news);
  }

  #readHead(): RecordHead {
    const cursor = new Cursor(true);
    cursor.bytes = this.#bytes;
    cursor.latin = this.#latin;
    cursor.has(MARK);
    cursor.expect('<?xml version="1.0" encoding="UTF-8"?>\n');
    cursor.expect(`<xliff xmlns="${XLIFF}" xmlns:mda="${METADATA}" xmlns:mtc="${MATCHES}" xmlns:tarjuman="${RECORD}"`);
    cursor.expect(' version="2.1" srcLang="');
    const from = cursor.attribute('" trgLang="');
    const to = cursor.attribute('">\n');
    if (from === '' || to === '') throw new NotAsWritten();
    cursor.expect('  <file id="f1" original="');
    const original = cursor.armouredAttribute('" srcDir="');
    cursor.expect(`${directionOf(from)}" trgDir="${directionOf(to)}" canResegment="no" xml:space="preserve">\n`);
    const skeleton = cursor.has('    <skeleton>\n') ? scanSkeleton(cursor) : undefined;
    cursor.expect(`    <mda:metadata>\n      <mda:metaGroup id="${groupId('f1')}" category="${ARTICLE}">\n`);
    const meta = (type: string) =>
      cursor.has(`        <mda:meta type="${type}">`) ? cursor.armoured('</mda:meta>\n') : undefined;
    const slug = meta('slug');
    const [unit, segment] = [meta('lastUnit'), meta('lastSegment')];
    cursor.expect('      </mda:metaGroup>\n    </mda:metadata>\n');
    if (slug === undefined || (unit === undefined) !== (segment === undefined)) throw new NotAsWritten();
    this.#at = cursor.at;
    return {
      slug,
      original,
      from,
      to,
      ...(unit !== undefined && segment !== undefined ? { last: { unit, segment } } : {}),
      ...(skeleton ? { skeleton } : {}),
    };
  }

  /** @returns whether something was read */
  #readNext(units: BitextUnit[], last: boolean): boolean {
    const [latin, at] = [this.#latin, this.#at];
    if (latin.startsWith(UNIT, at) && (at < this.#ended || !last)) {
      if (at >= this.#ended) return false;
      units.push(this.#claim(this.#readUnit(at)));
      return true;
    }
    if (latin.startsWith(GROUP, at)) {
      const end = latin.indexOf('\n', at);
      if (end < 0) return false;
      this.#at = end + 1;
      this.#readGroup(this.#bytes.toString('utf8', at, end), units);
      return true;
    }
    if (!last) {
      // What begins like one of them may be cut.
      const rest = latin.slice(at, at + END.length);
      if (!GROUP.startsWith(rest) && !UNIT.startsWith(rest) && !END.startsWith(rest)) throw new NotAsWritten();
      return false;
    }
    if (at === latin.length && this.#done) return false;
    if (latin.slice(at) !== END) throw new NotAsWritten();
    this.#done = true;
    this.#at = latin.length;
    return false;
  }

  /** A group of ours stands for a unit without a sentence, or for an article without a unit. */
  #readGroup(line: string, units: BitextUnit[]): void {
    if (line === `${GROUP}g1"/>`) return;
    const [, id, type] = /^ {4}<group id="([^"&<>\s]+)" type="tarjuman:([a-z-]+)"\/>$/.exec(line) ?? [];
    const role = ROLES.find((known) => known === type);
    if (id === undefined || role === undefined) throw new NotAsWritten();
    units.push(this.#claim({ id: decodeContent(id), role, segments: [] }));
  }

  #readUnit(at: number): BitextUnit {
    const before = this.findings.length;
    try {
      const unit = this.#units.scan(this.#bytes, this.#latin, at);
      this.#at = this.#units.end;
      return unit;
    } catch (error) {
      if (!(error instanceof NotAsWritten)) throw error;
      this.findings.length = before;
      this.#at = this.#latin.indexOf(UNIT_END, at) + UNIT_END.length;
      return this.#readTreeOf(at, this.#at);
    }
  }

  /** The unit in a document of its own, which says of languages and name spaces what the record does. */
  #readTreeOf(at: number, end: number): BitextUnit {
    const { to } = this.#head!;
    const spaces = Object.entries(SCOPE).map(([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${uri}"`);
    const head = `<xliff${spaces.join('')} trgLang="${escapeXmlAttribute(to)}"><file>\n`;
    try {
      const document = {
        ...readXml(`${head}${this.#bytes.toString('utf8', at, end)}</file></xliff>`, this.#file, {
          code: DAMAGED,
          hint: MEND,
        }),
        linesBefore: this.#lines + linesIn(this.#latin, at) - 1,
      };
      const [element, ...others] = elementsOf(elementsOf(document.root)[0]!);
      // The end of a unit that is written another way is not seen, and the next one stands in its piece.
      if (!element || others.length > 0) throw new NotAsWritten();
      const read = readUnit(
        { document, scope: SCOPE, ids: new Map(), findings: this.findings, fresh: { last: 0 } },
        element,
      );
      // A segment without an id gets one above all others: they have to be known.
      if (this.findings.some(({ check }) => check === 'record-id')) throw new NotAsWritten();
      if (Object.keys(read.foreign).length > 0) this.#foreignUnits[read.unit.id] = read.foreign;
      Object.assign(this.#foreignSegments, read.segments);
      return read.unit;
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      // The reader of the whole says it again, with its place.
      throw new NotAsWritten();
    }
  }

  /** An id that stands twice is a fault that names both places. */
  #claim(unit: BitextUnit): BitextUnit {
    this.#read++;
    for (const { id } of unit.segments) if (!this.#segmentIds.add(id)) throw new NotAsWritten();
    if (!this.#unitIds.add(unit.id)) throw new NotAsWritten();
    return unit;
  }
}

function scanSkeleton(cursor: Cursor): Skeleton {
  cursor.expect('      <tarjuman:document encoding="');
  const name = ENCODINGS.find((known) => cursor.has(known));
  const bom = cursor.has('" bom="yes">\n');
  if (!name || !(bom || cursor.has('" bom="no">\n'))) throw new NotAsWritten();
  const gaps: string[] = [];
  // Most are one and the same.
  const known = new Map<string, string>();
  while (cursor.has('        <tarjuman:gap>')) {
    const written = cursor.content('</tarjuman:gap>\n');
    const gap = known.get(written) ?? gapOf(written);
    if (gap === undefined) throw new NotAsWritten();
    if (known.size < 1000) known.set(written, gap);
    gaps.push(gap);
  }
  cursor.expect('      </tarjuman:document>\n    </skeleton>\n');
  return { encoding: { name, bom }, gaps };
}

function linesIn(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
