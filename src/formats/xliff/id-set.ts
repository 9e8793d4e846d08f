/** Above this an id takes a place in a set: bits up to there are 2 MiB. */
const MOST = 1 << 24;

/** Ids that were met. One letter and a number, as the program gives them, take a bit; all others a place in a set. */
export class IdSet {
  readonly #letter: number;
  readonly #others = new Set<string>();
  #bits = new Uint32Array(64);

  /** @param letter what the program's ids of this kind begin with */
  constructor(letter: string) {
    this.#letter = letter.charCodeAt(0);
  }

  /**
   * @param check looks at an id that is not as the program gives them
   * @returns false: it was there already
   */
  add(id: string, check?: (id: string) => void): boolean {
    const number = numberIn(id, this.#letter);
    if (number < 0) {
      check?.(id);
      const before = this.#others.size;
      return this.#others.add(id).size > before;
    }
    const [word, bit] = [number >>> 5, 1 << (number & 31)];
    if (word >= this.#bits.length) {
      const wider = new Uint32Array(Math.max(word + 1, 2 * this.#bits.length));
      wider.set(this.#bits);
      this.#bits = wider;
    }
    if ((this.#bits[word]! & bit) !== 0) return false;
    this.#bits[word]! |= bit;
    return true;
  }
}

/** The number of `s12`; -1 for anything else, `s012` among it, which is another id than `s12`. */
function numberIn(id: string, letter: number): number {
  const { length } = id;
  if (length < 2 || length > 9 || id.charCodeAt(0) !== letter || id.charCodeAt(1) === 0x30) return -1;
  let number = 0;
  for (let at = 1; at < length; at++) {
    const digit = id.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number < MOST ? number : -1;
}
