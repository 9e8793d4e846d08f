/** Bytes that come in pieces, and are dropped from the front; what is in between stands in one place, which is used again and again. */
export class BytePieces {
  #bytes: Buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;

  /** @param last nothing more will be added: then a piece that stands alone is not copied */
  add(piece: Uint8Array, last: boolean): void {
    const kept = this.#to - this.#from;
    if (last && kept === 0) {
      this.#bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      this.#from = 0;
      this.#to = piece.length;
      return;
    }
    if (this.#to + piece.length > this.#bytes.length) {
      const room =
        kept + piece.length > this.#bytes.length ? Buffer.allocUnsafeSlow(2 * (kept + piece.length)) : this.#bytes;
      this.#bytes.copy(room, 0, this.#from, this.#to);
      this.#bytes = room;
      this.#from = 0;
      this.#to = kept;
    }
    this.#bytes.set(piece, this.#to);
    this.#to += piece.length;
  }

  /** All of them; good until the next is added. */
  get bytes(): Buffer {
    return this.#bytes.subarray(this.#from, this.#to);
  }

  /** The last `count` of them or all, as a string with a letter for each. */
  endFrom(count: number): string {
    return this.#bytes.toString('latin1', Math.max(this.#from, this.#to - count), this.#to);
  }

  /** Forgets the first `count`. */
  drop(count: number): void {
    this.#from += count;
  }
}
