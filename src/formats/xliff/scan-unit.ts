import { ROLES, type Role } from '../../core/article.ts';
import type { BitextUnit, Note, Segment } from '../../core/bitext.ts';
import { hashOf } from '../../core/hash.ts';
import type { Mention } from '../../core/term.ts';
import { Cursor, decodeContent, NotAsWritten } from './cursor.ts';
import { META_TYPES, type Meta, type MetaType, mentionId, ownerOf, STALE } from './names.ts';
import { bordersIn } from './segment-meta.ts';
import { readState, type Say } from './standing.ts';
import { writeGap } from './write-xliff.ts';

/** Told of a finding, with the offset of the segment that it speaks of. */
export type Tell = (segment: string, at: number, ...finding: Parameters<Say>) => void;

/** What the metadata says of a segment before the segment itself is met. */
interface Announced {
  readonly id: string;
  readonly meta: Meta;
  readonly names: readonly Name[];
  readonly notes: Note[];
}

/** A mention without its place. */
type Name = Omit<Mention, 'start' | 'end' | 'surface' | 'term'> & { readonly term: string | undefined };

const META: ReadonlyMap<string, MetaType> = new Map(META_TYPES.map((type) => [type, type]));
const UNIT_ROLES: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [role, role]));

const NO_CODES: readonly never[] = [];

/** How a unit begins and ends. */
export const UNIT = '    <unit id="';
export const UNIT_END = '\n    </unit>\n';

/**
 * The unit at `at`, which ends at `end`, line by line as {@link writeXliff} wrote it; targets and states may be other ones than it wrote. The
 * same as the reader of trees gives, from a tenth of the time.
 * @param keep makes a text of its own of a piece of `text`
 * @throws NotAsWritten where anything else stands: pairs from before, histories, answers to findings, and all that is not ours
 */
export function scanUnit(
  text: string,
  at: number,
  end: number,
  keep: (piece: string) => string,
  tell: Tell,
): BitextUnit {
  const cursor = new Cursor(text, at);
  cursor.expect(UNIT);
  const id = cursor.attribute('" type="tarjuman:');
  const role = UNIT_ROLES.get(cursor.raw('">\n'));
  if (id === '' || role === undefined) throw new NotAsWritten();
  const announced = scanMetadata(cursor, keep);
  if (cursor.has('      <notes>\n')) scanNotes(cursor, announced, keep);
  const segments = announced.map((one) => scanSegment(cursor, one, keep, tell));
  cursor.expect('    </unit>\n');
  if (cursor.at !== end || segments.length === 0) throw new NotAsWritten();
  return { id, role, segments };
}

function scanMetadata(cursor: Cursor, keep: (piece: string) => string): Announced[] {
  const announced: Announced[] = [];
  cursor.expect('      <mda:metadata>\n');
  while (cursor.has('        <mda:metaGroup id="')) {
    const id = cursor.attribute('.meta" category="tarjuman:segment">\n');
    if (id === '') throw new NotAsWritten();
    const meta: Meta = {};
    const names: Name[] = [];
    for (;;) {
      if (cursor.has('          <mda:meta type="')) {
        const type = META.get(cursor.raw('">'));
        if (type === undefined || meta[type] !== undefined) throw new NotAsWritten();
        meta[type] = keep(cursor.armoured('</mda:meta>\n'));
      } else if (cursor.has('          <mda:metaGroup id="')) {
        if (cursor.attribute('.meta" category="tarjuman:mention">\n') !== mentionId(id, names.length))
          throw new NotAsWritten();
        names.push(scanName(cursor, keep));
      } else {
        cursor.expect('        </mda:metaGroup>\n');
        break;
      }
    }
    announced.push({ id, meta, names, notes: [] });
  }
  cursor.expect('      </mda:metadata>\n');
  return announced;
}

const LANGUAGE = /^[A-Za-z][\w-]*$/;

function scanName(cursor: Cursor, keep: (piece: string) => string): Name {
  let term: string | undefined;
  let kind: string | undefined;
  let proclitic: string | undefined;
  let suffix: string | undefined;
  const how: string[] = [];
  const translations: Record<string, string[]> = {};
  const once = (before: string | undefined, value: string): string => {
    if (before !== undefined) throw new NotAsWritten();
    return value;
  };
  while (cursor.has('            <mda:meta type="')) {
    const type = cursor.raw('">');
    const value = keep(cursor.armoured('</mda:meta>\n'));
    if (type === 'term') term = once(term, value);
    else if (type === 'kind') kind = once(kind, value);
    else if (type === 'how') how.push(value);
    else if (type === 'proclitic') proclitic = once(proclitic, value);
    else if (type === 'suffix') suffix = once(suffix, value);
    else {
      const language = type.slice('translation:'.length);
      if (!type.startsWith('translation:') || !LANGUAGE.test(language)) throw new NotAsWritten();
      const there = translations[language];
      if (there) there.push(value);
      else translations[language] = [value];
    }
  }
  cursor.expect('          </mda:metaGroup>\n');
  return {
    term,
    kind: kind === 'derived' ? 'derived' : 'name',
    proclitic: proclitic ?? '',
    suffix: suffix ?? '',
    how,
    translations,
  };
}

function scanNotes(cursor: Cursor, announced: readonly Announced[], keep: (piece: string) => string): void {
  const byId = new Map(announced.map((one) => [one.id, one]));
  while (cursor.has('        <note id="')) {
    const head = cursor.raw('>');
    // All three are attributes without a sign that would have to be read with care.
    const said = /^([^"&<\s]*)"(?: appliesTo="(source|target)")?(?: category="([^"&<\s\\]*)")?$/.exec(head);
    const home = said && byId.get(ownerOf(said[1]!, 'n') ?? '');
    if (!home) throw new NotAsWritten();
    const [, , side, category] = said;
    decodeContent(head);
    home.notes.push({
      text: keep(cursor.armoured('</note>\n')),
      ...(side === undefined ? {} : { appliesTo: side as 'source' | 'target' }),
      ...(category === undefined ? {} : { category: keep(category) }),
    });
  }
  cursor.expect('      </notes>\n');
}

function scanSegment(cursor: Cursor, announced: Announced, keep: (piece: string) => string, tell: Tell): Segment {
  const { id, meta, names, notes } = announced;
  const gap = scanGap(cursor, id, keep);
  const at = cursor.at;
  cursor.expect('      <segment id="');
  if (cursor.attribute('" state="') !== id) throw new NotAsWritten();
  const state = stateAt(cursor);
  if (!cursor.has('">\n')) cursor.expect(`" subState="${STALE}">\n`);
  cursor.expect('        <source>');
  const { text, mentions } = scanSource(cursor, id, names);
  const source = keep(text);
  let target: string | undefined;
  if (cursor.has('        <target>')) target = keep(cursor.content('</target>\n'));
  cursor.expect('      </segment>\n');
  const hash = hashOf(source);
  const say: Say = (check, severity, message) => tell(id, at, check, severity, message);
  if (meta.hash !== undefined && meta.hash !== hash)
    say('record-source', 'warning', 'the source was changed in the record; the article itself decides');
  const side = target === undefined ? undefined : { text: target, own: NO_CODES };
  return { id, source, hash, mentions, gap, ...bordersIn(meta), notes, ...readState(state, side, meta, say) };
}

function stateAt(cursor: Cursor): string {
  for (const state of ['translated', 'reviewed', 'initial', 'final']) if (cursor.has(state)) return state;
  throw new NotAsWritten();
}

function scanGap(cursor: Cursor, id: string, keep: (piece: string) => string): string {
  const { at } = cursor;
  if (!cursor.has('      <ignorable id="')) return '';
  cursor.raw('<source>');
  const gap = keep(cursor.content('</source>'));
  const written = `${writeGap(id, gap) ?? ''}\n`;
  cursor.at = at;
  cursor.expect(written);
  return gap;
}

/** The source up to its end, with the names that are marked in it. */
function scanSource(
  cursor: Cursor,
  id: string,
  names: readonly Name[],
): { readonly text: string; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  for (;;) {
    text += cursor.content('<');
    if (cursor.has('/source>\n')) break;
    const name = names[mentions.length];
    if (!name) throw new NotAsWritten();
    cursor.expect(`mrk id="${mentionId(id, mentions.length)}" type="term"`);
    if (!cursor.has('>')) {
      cursor.expect(' value="');
      cursor.attribute('">');
    }
    const surface = cursor.content('</mrk>');
    const start = text.length;
    text += surface;
    const { term, ...words } = name;
    mentions.push({ start, end: text.length, term: term ?? surface, surface, ...words });
  }
  if (mentions.length !== names.length) throw new NotAsWritten();
  return { text, mentions };
}
