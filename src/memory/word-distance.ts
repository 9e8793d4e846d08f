/**
 * Word edits (insert, drop, replace: Levenshtein) between a query and many candidates, 32 words of the query at a step: the bit-parallel algorithm of
 * G. Myers (J. ACM 46, 1999) in the block form of H. Hyyrö (2003). A word is a small number: its place in `codes`, 0 for words the query has not.
 */
export class WordDistance {
  readonly #blocks: number;
  readonly #length: number;
  /** For each code (0 .. distinct words), one 32-bit row per block. */
  readonly #equal: Int32Array;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;
  readonly #lastBit: number;

  /** @param query codes of the query's words, each from 1 to `distinct` */
  constructor(query: readonly number[], distinct: number) {
    this.#length = query.length;
    this.#blocks = Math.max(1, Math.ceil(query.length / 32));
    this.#equal = new Int32Array((distinct + 1) * this.#blocks);
    query.forEach((code, i) => {
      this.#equal[code * this.#blocks + (i >> 5)]! |= 1 << (i & 31);
    });
    this.#plus = new Int32Array(this.#blocks);
    this.#minus = new Int32Array(this.#blocks);
    this.#lastBit = 1 << ((query.length - 1) & 31);
  }

  /**
   * @param codeOf the code of a word id
   * @param most more edits than this are not counted out: the answer is then `most + 1`
   */
  edits(words: Uint32Array, from: number, to: number, codeOf: Uint16Array, most: number): number {
    const n = to - from;
    if (this.#length === 0) return Math.min(n, most + 1);
    if (Math.abs(n - this.#length) > most) return most + 1;
    return this.#blocks === 1 ? this.#one(words, from, to, codeOf, most) : this.#many(words, from, to, codeOf, most);
  }

  #one(words: Uint32Array, from: number, to: number, codeOf: Uint16Array, most: number): number {
    const equal = this.#equal;
    const lastBit = this.#lastBit;
    let plus = -1;
    let minus = 0;
    let score = this.#length;
    for (let j = from; j < to; j++) {
      const eq = equal[codeOf[words[j]!]!]!;
      const xv = eq | minus;
      const xh = (((eq & plus) + plus) ^ plus) | eq;
      let ph = minus | ~(xh | plus);
      let mh = plus & xh;
      if (ph & lastBit) score++;
      else if (mh & lastBit) score--;
      // The last row can fall by one with each word that is left.
      if (score - (to - 1 - j) > most) return most + 1;
      ph = (ph << 1) | 1;
      mh <<= 1;
      plus = mh | ~(xv | ph);
      minus = ph & xv;
    }
    return score;
  }

  #many(words: Uint32Array, from: number, to: number, codeOf: Uint16Array, most: number): number {
    const blocks = this.#blocks;
    const equal = this.#equal;
    const plus = this.#plus.fill(-1);
    const minus = this.#minus.fill(0);
    let score = this.#length;
    for (let j = from; j < to; j++) {
      const row = codeOf[words[j]!]! * blocks;
      let carry = 1;
      for (let b = 0; b < blocks; b++) {
        let eq = equal[row + b]!;
        const pv = plus[b]!;
        const mv = minus[b]!;
        const xv = eq | mv;
        if (carry < 0) eq |= 1;
        const xh = (((eq & pv) + pv) ^ pv) | eq;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        const top = b === blocks - 1 ? this.#lastBit : 1 << 31;
        const out = ph & top ? 1 : mh & top ? -1 : 0;
        ph = (ph << 1) | (carry > 0 ? 1 : 0);
        mh = (mh << 1) | (carry < 0 ? 1 : 0);
        plus[b] = mh | ~(xv | ph);
        minus[b] = ph & xv;
        carry = out;
      }
      score += carry;
      if (score - (to - 1 - j) > most) return most + 1;
    }
    return score;
  }
}
