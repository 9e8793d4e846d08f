/** Rows that are drawn, or not, together. */
export const CHUNK = 10;

/** Pixels of a row that was never drawn; a guess. */
const GUESS = 120;

/** Heights of chunks as far as they were seen; the others are as high as those on the average. */
export class Heights {
  #seen = new Map<number, number>();

  set(chunk: number, height: number): boolean {
    if (height <= 0 || Math.abs((this.#seen.get(chunk) ?? 0) - height) < 1) return false;
    this.#seen.set(chunk, height);
    return true;
  }

  clear(): void {
    this.#seen.clear();
  }

  guess(): number {
    let sum = 0;
    for (const height of this.#seen.values()) sum += height;
    return this.#seen.size === 0 ? GUESS * CHUNK : sum / this.#seen.size;
  }

  /** Pixels from the top of `from` to the top of `to`. */
  between(from: number, to: number): number {
    const guess = this.guess();
    let sum = 0;
    for (let chunk = from; chunk < to; chunk++) sum += this.#seen.get(chunk) ?? guess;
    return sum;
  }

  /** First and last chunk that touch the stretch of pixels. */
  visible(chunks: number, top: number, bottom: number): readonly [number, number] {
    const guess = this.guess();
    let at = 0;
    let first = 0;
    let chunk = 0;
    for (; chunk < chunks; chunk++) {
      const next = at + (this.#seen.get(chunk) ?? guess);
      if (next < top) first = chunk + 1;
      if (at > bottom) break;
      at = next;
    }
    return [Math.min(first, Math.max(0, chunks - 1)), Math.max(0, chunk - 1)];
  }
}
