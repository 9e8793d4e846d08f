import type { Term } from '../core/term.ts';
import { FormList, listTerms, type TermList } from './form-list.ts';
import { Shapes } from './form-shapes.ts';
import { createFormTable, type FormTable, findPlace, mix } from './form-table.ts';
import type { Form } from './forms.ts';
import { hash1OfUnits, hash2OfUnits, joinHash1, joinHash2 } from './letter-hash.ts';

/** All forms of a glossary, to be found by the hash of their letters; forms with the same letters are a chain. */
export interface FormIndex {
  readonly forms: FormList;
  /** By entry the number of its first form, and one more for the end. */
  readonly first: Int32Array;
  /** Index + 1 of the next form with the same letters, 0 at the end. */
  readonly next: Int32Array;
  /** Beside each value that {@link GOES_ON}: which words may come next, one bit each by {@link bitNumberOf}. */
  readonly table: FormTable;
  /** Some form of several words takes the article. */
  readonly longTakesArticle: boolean;
  /** Some form has quotes or the like between its words. */
  readonly anyGap: boolean;
  /** Forms of several words and their beginnings of two words or more: asked before the table, which is too large for the processor's caches. */
  readonly longer: Filter;
  /** One-word forms, for names that the text writes in two words. */
  readonly oneWord: Filter;
  /** Beginnings and ends of those forms, as long as a first and a second part may be. */
  readonly beginnings: Filter;
  readonly endings: Filter;
}

/** A value of the table: the key is there at all; a longer form goes on from here; above these bits the index + 1 of the first form. */
const KNOWN = 1;
export const GOES_ON = 2;

/** Index + 1 of the first form that ends at a key, 0 for none. */
export function headOf(value: number): number {
  return value >> 2;
}

/** A set of hashes that says yes too often (one in sixteen), never no wrongly (Bloom 1970, with one hash). */
export interface Filter {
  readonly bits: Int32Array;
  readonly mask: number;
}

export function isInFilter({ bits, mask }: Filter, hash1: number, hash2: number): boolean {
  const bit = mix(hash1, hash2) & mask;
  return (bits[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

function createFilter(items: number): Filter {
  let size = 1024;
  while (size < items * 16) size *= 2;
  return { bits: new Int32Array(size >> 5), mask: size - 1 };
}

function addToFilter({ bits, mask }: Filter, hash1: number, hash2: number): void {
  const bit = mix(hash1, hash2) & mask;
  bits[bit >> 5]! |= 1 << (bit & 31);
}

/** One of 32 bits for a word. */
export function bitNumberOf(hash1: number): number {
  return Math.imul(hash1, 0x9e3779b1) >>> 27;
}

/** Words behind a beginning that are told one by one, alone and written together; names of more words go on with any word. */
const MOST_NEXT = 8;

/** A one-word form shorter than this is not looked for in two words. Letters. */
const SHORTEST_SPLIT = 6;
/** Letters of the first and of the second part of a one-word name that the text writes in two, at least. */
export const SHORTEST_PARTS = [2, 3] as const;

/** Linear in the letters of the glossary. */
export function indexForms(terms: readonly Term[]): FormIndex {
  const shapes = new Shapes(terms.length);
  for (const term of terms) shapes.addTerm(term);
  return indexShapes(shapes, listTerms(terms));
}

/** @param terms whose shapes they are */
export function indexShapes(shapes: Shapes, terms: TermList): FormIndex {
  const { count, entries, letters, lettersFrom, endsFrom, ends, longTakesArticle, anyGap } = shapes;
  const first = shapes.first.slice(0, entries + 1);
  const forms = new FormList(terms, first);
  let split = 0;
  let parts = 0;
  for (let form = 0; form < count; form++) {
    const size = lettersFrom[form + 1]! - lettersFrom[form]!;
    if (endsFrom[form + 1]! - endsFrom[form]! !== 1 || size < SHORTEST_SPLIT) continue;
    split++;
    parts += size - SHORTEST_PARTS[0] - SHORTEST_PARTS[1] + 1;
  }
  const keys = endsFrom[count]!;
  const table = createFormTable(keys);
  const next = new Int32Array(count);
  const oneWord = createFilter(split);
  const beginnings = createFilter(parts);
  const endings = createFilter(parts);
  const longer = createFilter(keys - count);
  for (let form = 0; form < count; form++) {
    const begin = lettersFrom[form]!;
    const words = endsFrom[form + 1]! - endsFrom[form]!;
    const ownEnds = endsFrom[form]!;
    let hash1 = 0;
    let hash2 = 0;
    let from = 0;
    for (let word = 0; word < words; word++) {
      const to = ends[ownEnds + word]!;
      hash1 = joinHash1(hash1, hash1OfUnits(letters, begin + from, begin + to), to - from);
      hash2 = joinHash2(hash2, hash2OfUnits(letters, begin + from, begin + to), to - from);
      from = to;
      if (word > 0) addToFilter(longer, hash1, hash2);
      const place = findPlace(table, hash1, hash2);
      const value = table.cells[place]!;
      if (word < words - 1) {
        table.cells[place] = value | KNOWN | GOES_ON;
        table.cells[place + 1]! |= bitsBehind(letters, begin, ends, ownEnds + word, words - word);
      } else {
        next[form] = headOf(value);
        table.cells[place] = ((form + 1) << 2) | (value & GOES_ON) | KNOWN;
      }
    }
    const size = from;
    if (words !== 1 || size < SHORTEST_SPLIT) continue;
    addToFilter(oneWord, hash1, hash2);
    let front1 = hash1OfUnits(letters, begin, begin + SHORTEST_PARTS[0]);
    let front2 = hash2OfUnits(letters, begin, begin + SHORTEST_PARTS[0]);
    for (let to = SHORTEST_PARTS[0]; to <= size - SHORTEST_PARTS[1]; to++) {
      const behind = size - to;
      addToFilter(beginnings, front1, front2);
      // What joining adds, taken off again: no need to read the letters.
      addToFilter(endings, (hash1 - joinHash1(front1, 0, behind)) | 0, (hash2 - joinHash2(front2, 0, behind)) | 0);
      front1 = joinHash1(front1, letters[begin + to]!, 1);
      front2 = joinHash2(front2, letters[begin + to]!, 1);
    }
  }
  return { forms, first, next, table, longTakesArticle, anyGap, longer, oneWord, beginnings, endings };
}

/**
 * The words that may come behind a word of a form: the next, or several that the text writes as one.
 * @param end the place in `ends` of the word's own; `words` of the form are left with it
 */
function bitsBehind(letters: Uint16Array, begin: number, ends: Uint16Array, end: number, words: number): number {
  if (words > MOST_NEXT) return -1;
  let bits = 0;
  const from = begin + ends[end]!;
  for (let last = end + 1; last < end + words; last++)
    bits |= 1 << bitNumberOf(hash1OfUnits(letters, from, begin + ends[last]!));
  return bits;
}

/** Whether the text may write a form of one word in two. */
export function isSplittable(form: Form): boolean {
  return form.ends.length === 1 && form.letters.length >= SHORTEST_SPLIT;
}
