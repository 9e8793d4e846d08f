import type { Term } from '../core/term.ts';
import { createFormTable, type FormTable, findPlace, mix } from './form-table.ts';
import { type Form, formsOf } from './forms.ts';
import { hash1Of, hash2Of, joinHash1, joinHash2 } from './letter-hash.ts';

/** All forms of a glossary, to be found by the hash of their letters; forms with the same letters are a chain. */
export interface FormIndex {
  readonly forms: readonly Form[];
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

/** The words that may come behind the word number `word` of a form: the next, or several that the text writes as one. */
function bitsBehind({ letters, ends }: Form, word: number): number {
  if (ends.length - word > MOST_NEXT) return -1;
  let bits = 0;
  const from = ends[word]!;
  for (let last = word + 1; last < ends.length; last++) bits |= 1 << bitNumberOf(hash1Of(letters, from, ends[last]!));
  return bits;
}

/** A one-word form shorter than this is not looked for in two words. Letters. */
const SHORTEST_SPLIT = 6;
/** Letters of the first and of the second part of a one-word name that the text writes in two, at least. */
export const SHORTEST_PARTS = [2, 3] as const;

/** Linear in the letters of the glossary. */
export function indexForms(terms: readonly Term[]): FormIndex {
  const forms: Form[] = [];
  for (const term of terms) formsOf(term, forms);
  let keys = 0;
  let split = 0;
  let parts = 0;
  for (const form of forms) {
    keys += form.ends.length;
    if (!isSplittable(form)) continue;
    split++;
    parts += form.letters.length - SHORTEST_PARTS[0] - SHORTEST_PARTS[1] + 1;
  }
  const table = createFormTable(keys);
  const next = new Int32Array(forms.length);
  const oneWord = createFilter(split);
  const beginnings = createFilter(parts);
  const endings = createFilter(parts);
  const longer = createFilter(keys - forms.length);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    const { letters, ends } = form;
    let hash1 = 0;
    let hash2 = 0;
    let from = 0;
    for (let word = 0; word < ends.length; word++) {
      const to = ends[word]!;
      hash1 = joinHash1(hash1, hash1Of(letters, from, to), to - from);
      hash2 = joinHash2(hash2, hash2Of(letters, from, to), to - from);
      from = to;
      if (word > 0) addToFilter(longer, hash1, hash2);
      const place = findPlace(table, hash1, hash2);
      const value = table.cells[place]!;
      if (word < ends.length - 1) {
        table.cells[place] = value | KNOWN | GOES_ON;
        table.cells[place + 1]! |= bitsBehind(form, word);
      } else {
        next[i] = headOf(value);
        table.cells[place] = ((i + 1) << 2) | (value & GOES_ON) | KNOWN;
      }
    }
    if (!isSplittable(form)) continue;
    addToFilter(oneWord, hash1, hash2);
    for (let to = SHORTEST_PARTS[0]; to <= letters.length - SHORTEST_PARTS[1]; to++) {
      const front1 = hash1Of(letters, 0, to);
      const front2 = hash2Of(letters, 0, to);
      const behind = letters.length - to;
      addToFilter(beginnings, front1, front2);
      // What joining adds, taken off again: no need to read the letters.
      addToFilter(endings, (hash1 - joinHash1(front1, 0, behind)) | 0, (hash2 - joinHash2(front2, 0, behind)) | 0);
    }
  }
  const longTakesArticle = forms.some((form) => form.takesArticle && form.ends.length > 1);
  const anyGap = forms.some((form) => form.anyGap);
  return { forms, next, table, longTakesArticle, anyGap, longer, oneWord, beginnings, endings };
}

/** Whether the text may write a form of one word in two. */
export function isSplittable(form: Form): boolean {
  return form.ends.length === 1 && form.letters.length >= SHORTEST_SPLIT;
}
