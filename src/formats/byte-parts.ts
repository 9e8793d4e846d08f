/** Bytes of a part, or a little more: large enough that what is done for each part does not count, small enough for the processor's caches. */
const PART = 1 << 17;

/** A text that grows piece by piece, as UTF-8 in parts of a good size. The same bytes of memory serve all parts. */
export class ByteParts {
  #bytes = Buffer.allocUnsafeSlow(2 * PART);
  #at = 0;

  /** Lone surrogates become U+FFFD, as they do in all UTF-8. */
  put(text: string): void {
    // A letter is three bytes at the most: a surrogate has three, two together have four.
    if (3 * text.length > this.#bytes.length - this.#at) this.#makeRoom(text);
    this.#at += this.#bytes.write(text, this.#at);
  }

  /** Whether it is time to take the part. */
  get full(): boolean {
    return this.#at >= PART;
  }

  /** All that was put since the last part; it holds good until more is put. */
  take(): Uint8Array {
    const part = this.#bytes.subarray(0, this.#at);
    this.#at = 0;
    return part;
  }

  #makeRoom(text: string): void {
    const need = this.#at + Buffer.byteLength(text, 'utf8');
    if (need <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(need, 2 * this.#bytes.length));
    this.#bytes.copy(wider, 0, 0, this.#at);
    this.#bytes = wider;
  }
}
