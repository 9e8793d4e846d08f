import { ROLES, type Role } from '../../core/article.ts';
import type { BitextUnit, Note, Segment } from '../../core/bitext.ts';
import { hashOf, sha256 } from '../../core/hash.ts';
import type { Mention } from '../../core/term.ts';
import { Cursor, latinOf, textOfLatin } from './cursor.ts';
import { armouredText, decodeContent, NotAsWritten } from './decode-content.ts';
import { type Meta, type MetaType, ownerOf, STALE } from './names.ts';
import { MetaScanner, ownText } from './scan-meta.ts';
import { type Name, NameScanner } from './scan-names.ts';
import { bordersIn, originIn } from './segment-meta.ts';
import { readState, type Say } from './standing.ts';
import { writeGap } from './write-xliff.ts';

/** Told of a finding, with the offset of the segment that it speaks of. */
export type Tell = (segment: string, at: number, ...finding: Parameters<Say>) => void;

/** What the metadata says of a segment before the segment itself is met. */
interface Announced {
  readonly id: string;
  readonly meta: Meta;
  readonly names: readonly Name[];
  notes: readonly Note[];
}

const UNIT_ROLES: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role, role]));

const NO_CODES: readonly never[] = [];
const NO_NAMES: readonly never[] = [];

/** How a unit begins and ends. */
export const UNIT = '    <unit id="';
export const UNIT_END = '\n    </unit>\n';

/**
 * Reads units line by line as {@link writeXliff} wrote them; targets and states may be other ones than it wrote. The same as the reader of trees
 * gives, from a small part of the time: what is the same from one segment to the next is compared as a whole, and read once.
 */
export class UnitScanner {
  readonly #keep: (piece: string) => string;
  readonly #tell: Tell;
  readonly #cursor: Cursor;
  readonly #meta: MetaScanner;
  readonly #names = new NameScanner();

  /** @param own every text that is handed out stands on its own */
  constructor(own: boolean, tell: Tell) {
    this.#keep = own ? ownText : (piece) => piece;
    this.#tell = tell;
    this.#cursor = new Cursor(own);
    this.#meta = new MetaScanner(this.#keep);
  }

  /** Behind the unit that was scanned last. */
  get end(): number {
    return this.#cursor.at;
  }

  /**
   * The unit at `at` of bytes without a fault; `latin` has a letter for each.
   * @throws NotAsWritten where anything else stands: pairs from before, histories, answers to findings, and all that is not ours
   */
  scan(bytes: Buffer, latin: string, at: number): BitextUnit {
    const cursor = this.#cursor;
    cursor.bytes = bytes;
    cursor.latin = latin;
    cursor.at = at;
    cursor.expect(UNIT);
    const id = cursor.id('" type="tarjuman:');
    const role = UNIT_ROLES.get(cursor.raw('">\n'));
    if (id === '' || role === undefined) throw new NotAsWritten();
    const announced = this.#scanMetadata();
    if (cursor.has('      <notes>\n')) this.#scanNotes(announced);
    if (announced.length === 0) throw new NotAsWritten();
    const segments: Segment[] = [];
    for (let index = 0; index < announced.length; index++) segments.push(this.#scanSegment(announced[index]!));
    cursor.expect('    </unit>\n');
    return { id: this.#keep(id), role, segments };
  }

  #scanMetadata(): Announced[] {
    const cursor = this.#cursor;
    const announced: Announced[] = [];
    cursor.expect('      <mda:metadata>\n');
    while (cursor.has('        <mda:metaGroup id="')) {
      const id = this.#keep(cursor.id('.meta" category="tarjuman:segment">\n'));
      if (id === '') throw new NotAsWritten();
      const meta = this.#meta.scan(cursor);
      let names: Name[] | undefined;
      while (!cursor.has('        </mda:metaGroup>\n')) {
        cursor.expect('          <mda:metaGroup id="');
        cursor.expect(id);
        names ??= [];
        cursor.expect(`.m${names.length + 1}.meta" category="tarjuman:mention">\n`);
        names.push(this.#names.scan(cursor));
      }
      announced.push({ id, meta, names: names ?? NO_NAMES, notes: [] });
    }
    cursor.expect('      </mda:metadata>\n');
    return announced;
  }

  #scanNotes(announced: readonly Announced[]): void {
    const cursor = this.#cursor;
    const notes = new Map(announced.map((one) => [one.id, [] as Note[]]));
    while (cursor.has('        <note id="')) {
      const head = textOfLatin(cursor.raw('>'));
      // All three are attributes without a sign that would have to be read with care.
      const said = /^([^"&<\s]*)"(?: appliesTo="(source|target)")?(?: category="([^"&<\s\\]*)")?$/.exec(head);
      const home = said && notes.get(ownerOf(said[1]!, 'n') ?? '');
      if (!home) throw new NotAsWritten();
      const [, , side, category] = said;
      decodeContent(head);
      home.push({
        text: cursor.armoured('</note>\n'),
        ...(side === undefined ? {} : { appliesTo: side as 'source' | 'target' }),
        ...(category === undefined ? {} : { category: this.#keep(category) }),
      });
    }
    cursor.expect('      </notes>\n');
    for (const one of announced) one.notes = notes.get(one.id)!;
  }

  #scanSegment({ id, meta, names, notes }: Announced): Segment {
    const cursor = this.#cursor;
    const gap = this.#scanGap(id);
    const { at } = cursor;
    cursor.expect('      <segment id="');
    cursor.expect(id);
    const state = stateAt(cursor);
    const mentions: Mention[] = [];
    const source = this.#scanSource(id, names, mentions);
    const hash = names.length === 0 ? cursor.hashOf(source) : cursor.normal ? sha256(source) : hashOf(source);
    let target: string | undefined;
    if (cursor.has('        <target>')) target = cursor.content('</target>\n      </segment>\n');
    else cursor.expect('      </segment>\n');
    const sameSource = meta.hash === undefined || isHash(meta, 'hash', hash);
    const targetHash = target === undefined ? undefined : cursor.hashOf(target);
    const asWritten = meta.targetHash !== undefined && isHash(meta, 'targetHash', targetHash);
    if (asWritten && sameSource && state === 'translated' && !meta.splitBy && !meta.mergedBy) {
      const origin = originIn(meta);
      // As nearly all are.
      if (origin) return { id, source, hash, mentions, gap, notes, state, target: target!, origin };
    }
    const say: Say = (check, severity, message) => this.#tell(id, at, check, severity, message);
    if (!sameSource)
      say('record-source', 'warning', 'the source was changed in the record; the article itself decides');
    const side = target === undefined ? undefined : { text: target, own: NO_CODES };
    const standing = readState(state, side, asWritten, meta, say);
    return { id, source, hash, mentions, gap, ...bordersIn(meta), notes, ...standing };
  }

  #scanGap(id: string): string {
    const cursor = this.#cursor;
    const { at } = cursor;
    if (!cursor.has('      <ignorable id="')) return '';
    // Most are a space.
    if (cursor.has(id) && cursor.has('.gap"><source> </source><target> </target></ignorable>\n')) return ' ';
    cursor.at = at;
    cursor.raw('<source>');
    const gap = cursor.content('</source>');
    const written = latinOf(`${writeGap(id, gap) ?? ''}\n`);
    cursor.at = at;
    cursor.expect(written);
    return gap;
  }

  /** The source up to its end; the names that are marked in it are added to `mentions`. */
  #scanSource(id: string, names: readonly Name[], mentions: Mention[]): string {
    const cursor = this.#cursor;
    cursor.normal = true;
    let text = cursor.content('<');
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      cursor.expect('mrk id="');
      cursor.expect(id);
      cursor.expect(`.m${index + 1}" type="term"`);
      this.#names.passMark(cursor, name);
      const surface = cursor.content('</mrk>');
      const start = text.length;
      text += surface;
      const { kind, proclitic, suffix, how, translations } = name;
      const [term, end] = [name.term ?? surface, text.length];
      mentions.push({ start, end, term, kind, surface, proclitic, suffix, how, translations });
      text += cursor.content('<');
    }
    cursor.expect('/source>\n');
    return text;
  }
}

/** Whether a hash of the metadata is this one; what is read from it takes the place of what was written. */
function isHash(meta: Meta, type: MetaType, hash: string | undefined): boolean {
  const written = meta[type]!;
  if (written === hash) return true;
  const read = armouredText(textOfLatin(written));
  meta[type] = read;
  return read === hash;
}

const STATES = (['translated', 'reviewed', 'initial', 'final'] as const).flatMap((state) =>
  ['', `" subState="${STALE}`].map((more) => ({ state, literal: `" state="${state}${more}">\n        <source>` })),
);

/** Up to the words of the source. */
function stateAt(cursor: Cursor): (typeof STATES)[number]['state'] {
  for (let index = 0; index < STATES.length; index++)
    if (cursor.has(STATES[index]!.literal)) return STATES[index]!.state;
  throw new NotAsWritten();
}
