/** Bytes of a part, or a little more: large enough that what is done for each part does not count, small enough for the processor's caches. */
const PART = 1 << 17;

/** Memory that texts were put into: new memory has to be cleared by the system first. As many as are written at once. */
const rooms: Buffer[] = [];
const MOST_ROOMS = 4;
const ROOM = 2 * PART;
const NO_ROOM = Buffer.alloc(0);

/** As bytes once, which are copied wherever they stand. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** A text that grows piece by piece, as UTF-8 in parts of a good size. The same bytes of memory serve all parts. */
export class ByteParts {
  #bytes = rooms.pop() ?? Buffer.allocUnsafeSlow(ROOM);
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

  /**
   * For whoever puts letter by letter: makes room for so many bytes more in {@link bytes}, and tells where they go. {@link close} says where they end;
   * nothing else is put before that.
   */
  open(most: number): number {
    if (most > this.#bytes.length - this.#at) this.#makeRoom(most);
    return this.#at;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  close(at: number): void {
    this.#at = at;
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

  /** Nothing is put or taken behind this: the memory serves the next text. */
  end(): void {
    if (rooms.length < MOST_ROOMS && this.#bytes.length === ROOM) rooms.push(this.#bytes);
    this.#bytes = NO_ROOM;
    this.#at = 0;
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
