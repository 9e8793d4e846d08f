/** Bytes of a part, or a little more: large enough that what is done for each part does not count, small enough for the processor's caches. */
const PART = 1 << 17;

/** A text that grows piece by piece, as UTF-8 in parts of a good size. The same bytes of memory serve all parts. */
export class ByteParts {
  #bytes = Buffer.allocUnsafeSlow(2 * PART);
  #at = 0;

  /** Lone surrogates become U+FFFD, as they do in all UTF-8. */
  put(text: string): void {
    // A letter is three bytes at the most: a surrogate has three, two together have four.
    if (3 * text.length > this.#bytes.length - this.#at) this.#makeRoom(Buffer.byteLength(text, 'utf8'));
    this.#at += this.#bytes.write(text, this.#at);
  }

  /** The same for a text that is nothing but ASCII, which is copied. */
  putAscii(text: string): void {
    if (text.length > this.#bytes.length - this.#at) this.#makeRoom(text.length);
    this.#at += this.#bytes.write(text, this.#at, 'latin1');
  }

  /** The same for a text of few letters: what is done for each text takes longer than what is done for each of those. */
  putShort(text: string): void {
    const { length } = text;
    if (length > this.#bytes.length - this.#at) this.#makeRoom(length);
    const [bytes, at] = [this.#bytes, this.#at];
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >= 0x80) {
        this.put(text);
        return;
      }
      bytes[at + index] = code;
    }
    this.#at = at + length;
  }

  /** Bytes of UTF-8. */
  putBytes(bytes: Uint8Array): void {
    if (bytes.length > this.#bytes.length - this.#at) this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
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

  /** @param more bytes that are to be put */
  #makeRoom(more: number): void {
    const need = this.#at + more;
    if (need <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(need, 2 * this.#bytes.length));
    this.#bytes.copy(wider, 0, 0, this.#at);
    this.#bytes = wider;
  }
}
