/**
 * An index over many forms (a form: the words of a text in their order), never changed once made: typed arrays, which go to a file and come back as
 * they are. Forms are numbered by their count of words, so that a range of lengths is a range of numbers, also within the postings of a word.
 */
export interface Part {
  readonly forms: number;
  readonly keysHigh: Uint32Array;
  readonly keysLow: Uint32Array;
  /** Where the words of form i begin in `words`; one more for the end. */
  readonly starts: Uint32Array;
  /** Word ids: places in `vocabulary`. */
  readonly words: Uint32Array;
  /** Hashes of words, ascending as unsigned numbers. */
  readonly vocabulary: Uint32Array;
  /** Where the postings of word w begin; one more for the end. */
  readonly postingStarts: Uint32Array;
  /** Numbers of the forms that hold the word, each once, ascending. */
  readonly postings: Uint32Array;
}

/** Two keys of 32 bits as one safe integer, see {@link formKeyOf}. */
export const TWO32 = 0x1_0000_0000;

export function keyAt(part: Part, form: number): number {
  return part.keysHigh[form]! * TWO32 + part.keysLow[form]!;
}

/** A larger one that begins with the same. */
export function larger(array: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(size);
  grown.set(array);
  return grown;
}
