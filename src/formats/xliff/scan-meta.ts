import { type Cursor, textOfLatin } from './cursor.ts';
import { armouredText, NotAsWritten } from './decode-content.ts';
import { META_TYPES, type Meta, type MetaType } from './names.ts';

/** Metadata of a segment as they stood in one before: what is the same in the next is passed in a few steps, and read once. */
interface Pattern {
  /** What stands in front of each value that changes, and behind the last. */
  readonly between: readonly string[];
  /** What those values are of. */
  readonly types: readonly MetaType[];
  /** All values of the segment that it was made from. */
  readonly meta: Meta;
}

const OPENING = '          <mda:meta type="';
const CLOSING = '</mda:meta>\n';

const META: ReadonlyMap<string, MetaType> = new Map(META_TYPES.map((type) => [type, type]));

/** Values that differ from segment to segment; all others are a few for a whole record. */
const CHANGING: ReadonlySet<MetaType> = new Set([
  ...(['hash', 'at', 'billed', 'cost', 'ms', 'score', 'from', 'reviewedAt', 'targetHash', 'openMessage'] as const),
]);
/** Compared before they are read, see {@link Meta} as it comes from here. */
const HASHES: ReadonlySet<MetaType> = new Set(['hash', 'targetHash']);

/** Kinds of segments that follow one another in any order: of engines, memory, people, each with and without what may be missing. */
const PATTERNS = 12;
/** Letters of which V8 makes a part of another string and no string of its own. */
const LEAST_PART = 13;
/** Letters of values that are what they look like. */
const UNUSUAL = /[^\w .:+/#-]/;

/** The values of ours in the metadata of segments. */
export class MetaScanner {
  readonly #keep: (piece: string) => string;
  /** The one that was met last comes first. */
  readonly #patterns: Pattern[] = [];

  /** @param keep makes a text of its own of a piece of what is read */
  constructor(keep: (piece: string) => string) {
    this.#keep = keep;
  }

  /**
   * Passes all values of the program in a group. Hashes are as they are written, references and all: they are compared first, and mostly nothing is to be read.
   * @throws NotAsWritten for a type that is not ours, or that stands twice
   */
  scan(cursor: Cursor): Meta {
    const { at } = cursor;
    for (let index = 0; index < this.#patterns.length; index++) {
      const pattern = this.#patterns[index]!;
      const meta = this.#tryPattern(cursor, pattern);
      if (meta === undefined) continue;
      if (index > 0) {
        this.#patterns.copyWithin(1, 0, index);
        this.#patterns[0] = pattern;
      }
      return meta;
    }
    cursor.at = at;
    return this.#scanLines(cursor);
  }

  /** Undefined where something else stands there; the cursor is then anywhere. */
  #tryPattern(cursor: Cursor, { between, types, meta }: Pattern): Meta | undefined {
    const { latin, at } = cursor;
    const first = between[0]!;
    let from = at + first.length;
    if (latin.slice(at, from) !== first) return undefined;
    const found = { ...meta };
    for (let index = 0; index < types.length; index++) {
      const end = latin.indexOf('<', from);
      const behind = between[index + 1]!;
      if (end < 0 || latin.slice(end, end + behind.length) !== behind) return undefined;
      const value = latin.slice(from, end);
      const type = types[index]!;
      // Nobody keeps a hash: it is compared, and forgotten.
      if (HASHES.has(type)) found[type] = value;
      else found[type] = UNUSUAL.test(value) ? armouredText(textOfLatin(value)) : this.#keep(value);
      from = end + behind.length;
    }
    if (latin.startsWith(OPENING, from)) return undefined;
    cursor.at = from;
    return found;
  }

  #scanLines(cursor: Cursor): Meta {
    const meta: Meta = {};
    const types: MetaType[] = [];
    const between: string[] = [];
    let since = '';
    while (cursor.has(OPENING)) {
      const name = cursor.raw('">');
      const type = META.get(name);
      if (type === undefined || meta[type] !== undefined) throw new NotAsWritten();
      const raw = cursor.raw(CLOSING);
      meta[type] = ownText(HASHES.has(type) ? raw : armouredText(textOfLatin(raw)));
      since += `${OPENING}${type}">`;
      if (CHANGING.has(type)) {
        types.push(type);
        between.push(since);
        since = CLOSING;
      } else since += raw + CLOSING;
    }
    between.push(since);
    this.#patterns.unshift({ between: between.map(ownText), types, meta });
    this.#patterns.length = Math.min(this.#patterns.length, PATTERNS);
    return { ...meta };
  }
}

/** A piece that does not hold on to the text that it was cut from. */
export function ownText(piece: string): string {
  // Shorter ones never do.
  return piece.length < LEAST_PART ? piece : ` ${piece}`.slice(1);
}
