import { remember } from '../../core/remember.ts';
import { lexicon } from './lexicon.ts';

const ENDINGS = new Set(['s', 'es', 'ed', 'd', 'er', 'ers', 'ing', 'ly', 'y', 'ies', "'s", '\u2019s']);

/** win: winner, winning. */
function isDoubled(entry: string, rest: string): boolean {
  return rest[0] === entry.at(-1) && ENDINGS.has(rest.slice(1));
}

/** No entry of the lexicon is longer. */
const LONGEST_ENTRY = 24;

/** The entries of the lexicon that an English word begins with. */
export const englishEntries: (word: string) => readonly string[] = remember(2000, (word) => {
  const { names } = lexicon();
  return numbersOfEnglish(word).map((number) => names[number]!);
});

const NONE: readonly number[] = [];

/** The same by their numbers; nothing is remembered of the word. */
export function numbersOfEnglish(word: string): readonly number[] {
  const { numbers } = lexicon();
  let found: number[] | undefined;
  const add = (number: number): void => {
    found ??= [];
    found.push(number);
  };
  const bare = word.replace(/['\u2019]s$/, '');
  if (/^\p{Lu}/u.test(bare)) {
    const name = numbers.get(bare);
    if (name !== undefined) add(name);
  }
  const lower = bare.toLowerCase();
  const possible = lengthsOf(lower);
  for (let length = 2; possible >>> length !== 0; length++) {
    if ((possible & (1 << length)) === 0) continue;
    const entry = lower.slice(0, length);
    const number = numbers.get(entry);
    if (number === undefined) continue;
    const rest = lower.slice(length);
    if (rest === '' || length >= 4 || (length === 3 && (ENDINGS.has(rest) || isDoubled(entry, rest)))) add(number);
  }
  return found ?? NONE;
}

/** Hashes of all entries, as bits: most beginnings of a word are none. */
let hashes: Int32Array | undefined;
const HASHES = 1 << 18;

/** The hash of a beginning by that of what is one letter shorter; 0 of nothing. */
function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function bitOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (HASHES - 1);
}

function isHashed(field: Int32Array, hash: number): boolean {
  const at = bitOf(hash);
  return (field[at >>> 5]! & (1 << (at & 31))) !== 0;
}

/** How long the beginnings of a word are that may be entries, as bits. */
function lengthsOf(lower: string): number {
  hashes ??= hashesOf(lexicon().names);
  let lengths = 0;
  let hash = 0;
  for (let at = 0; at < lower.length && at < LONGEST_ENTRY; at++) {
    hash = hashWith(hash, lower.charCodeAt(at));
    if (at > 0 && isHashed(hashes, hash)) lengths |= 1 << (at + 1);
  }
  return lengths;
}

function hashesOf(names: readonly string[]): Int32Array {
  const field = new Int32Array(HASHES >>> 5);
  for (const name of names) {
    let hash = 0;
    for (let at = 0; at < name.length; at++) hash = hashWith(hash, name.charCodeAt(at));
    const at = bitOf(hash);
    field[at >>> 5]! |= 1 << (at & 31);
  }
  return field;
}
