import type { Term } from '../core/term.ts';
import { eachShape, eachStart, type FoldedUnits } from './forms.ts';

/**
 * The letters and words of all forms, side by side: to build the index needs no objects, and the number of forms is known before the table is made.
 * Entries are told in their order.
 */
export class Shapes {
  count = 0;
  letters: Uint16Array;
  /** By form: where its letters begin, where the ends of its words do; one more for the end. */
  lettersFrom: Int32Array;
  endsFrom: Int32Array;
  /** Counted from the form's first letter. */
  ends: Uint16Array;
  /** By entry the number of its first form, and one more for the end. */
  first: Int32Array;
  entries = 0;
  longTakesArticle = false;
  anyGap = false;

  /** @param terms for how many there is to be room before anything has to grow */
  constructor(terms: number) {
    this.letters = new Uint16Array(16 * terms + (1 << 12));
    this.lettersFrom = new Int32Array(1.25 * terms + (1 << 8));
    this.endsFrom = new Int32Array(1.25 * terms + (1 << 8));
    this.ends = new Uint16Array(2 * terms + (1 << 9));
    this.first = new Int32Array(terms + (1 << 8));
  }

  /** The next entry; whether each of its spellings is a form. */
  addTerm(term: Term): boolean {
    let spellings = 1 + term.variants.length;
    for (const { forms } of term.derived) spellings += forms.length;
    eachShape(term, (folded, left, _afterLam, takesArticle) => {
      if (left === 0) spellings--;
      this.add(folded, left, takesArticle);
    });
    this.#endTerm();
    return spellings === 0;
  }

  /** The next entry, of which only its name is looked for, with its article; whether it is a form. */
  addName(folded: FoldedUnits): boolean {
    const before = this.count;
    eachStart(folded, false, addTo, this);
    this.#endTerm();
    return this.count > before;
  }

  #endTerm(): void {
    if (++this.entries >= this.first.length) this.first = doubled(this.first);
    this.first[this.entries] = this.count;
  }

  add(folded: FoldedUnits, left: number, takesArticle: boolean): void {
    const { units, size, ends, words } = folded;
    const form = this.count++;
    if (form + 1 >= this.lettersFrom.length) {
      this.lettersFrom = doubled(this.lettersFrom);
      this.endsFrom = doubled(this.endsFrom);
    }
    const letter = this.lettersFrom[form]!;
    const end = this.endsFrom[form]!;
    if (letter + size > this.letters.length) this.letters = doubled(this.letters);
    if (end + words > this.ends.length) this.ends = doubled(this.ends);
    for (let i = left; i < size; i++) this.letters[letter + i - left] = units[i]!;
    for (let i = 0; i < words; i++) this.ends[end + i] = ends[i]! - left;
    this.lettersFrom[form + 1] = letter + size - left;
    this.endsFrom[form + 1] = end + words;
    if (takesArticle && words > 1) this.longTakesArticle = true;
    if (folded.anyGap) this.anyGap = true;
  }
}

function doubled<T extends Int32Array | Uint16Array>(array: T): T {
  const made = new (array.constructor as new (length: number) => T)(array.length * 2);
  made.set(array);
  return made;
}

function addTo(
  folded: FoldedUnits,
  left: number,
  _afterLam: boolean,
  takesArticle: boolean,
  _: boolean,
  to: Shapes,
): void {
  to.add(folded, left, takesArticle);
}
