import type { Term } from '../core/term.ts';
import { createFormTable, type FormTable, mix } from './form-table.ts';
import { type Form, formsOf } from './forms.ts';
import { hash1Of, hash2Of, joinHash1, joinHash2 } from './tokens.ts';

/** All forms of a glossary, to be found by the hash of their letters; forms with the same letters are a chain. */
export interface FormIndex {
  readonly forms: readonly Form[];
  /** Index + 1 of the next form with the same letters, 0 at the end. */
  readonly next: Int32Array;
  readonly table: FormTable;
  /** Whether a one-word form with this hash may exist; says yes too often, never no wrongly. For names that the text writes in two words. */
  mayBeOneWord(hash1: number, hash2: number): boolean;
}

/** A one-word form shorter than this is not looked for in two words. Letters. */
const SHORTEST_SPLIT = 6;

/** Linear in the letters of the glossary. */
export function indexForms(terms: readonly Term[]): FormIndex {
  const forms: Form[] = [];
  let keys = 0;
  let long = 0;
  for (const term of terms) {
    for (const form of formsOf(term)) {
      forms.push(form);
      keys += form.ends.length;
      if (isSplittable(form)) long++;
    }
  }
  const table = createFormTable(keys);
  const next = new Int32Array(forms.length);
  let bits = 1024;
  while (bits < long * 16) bits *= 2;
  const filter = new Int32Array(bits >> 5);
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    let hash1 = 0;
    let hash2 = 0;
    let from = 0;
    for (let word = 0; word < form.ends.length; word++) {
      const to = form.ends[word]!;
      hash1 = joinHash1(hash1, hash1Of(form.letters, from, to), to - from);
      hash2 = joinHash2(hash2, hash2Of(form.letters, from, to), to - from);
      from = to;
      const slot = table.add(hash1, hash2);
      if (word < form.ends.length - 1) table.goesOn[slot] = 1;
      else {
        next[i] = table.head[slot]!;
        table.head[slot] = i + 1;
      }
    }
    if (isSplittable(form)) {
      const bit = mix(hash1, hash2) & (bits - 1);
      filter[bit >> 5]! |= 1 << (bit & 31);
    }
  }
  const mayBeOneWord = (hash1: number, hash2: number): boolean => {
    const bit = mix(hash1, hash2) & (bits - 1);
    return (filter[bit >> 5]! & (1 << (bit & 31))) !== 0;
  };
  return { forms, next, table, mayBeOneWord };
}

function isSplittable(form: Form): boolean {
  return form.ends.length === 1 && form.letters.length >= SHORTEST_SPLIT;
}
