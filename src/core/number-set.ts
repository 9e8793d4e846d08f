/**
 * A set of whole numbers from 0 to 2^53 - 1, in 13 to 27 bytes each. They lie outside V8's heap: in a `Set` each takes some fifty bytes there, of which the
 * collector lets half as much again stand as garbage.
 */
export class NumberSet {
  /** A number and one, where it or one that fell there before it would be looked for; 0: free. */
  #slots = new Float64Array(FEWEST);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    return this.#slots[this.#slotOf(number)] !== 0;
  }

  add(number: number): void {
    let slot = this.#slotOf(number);
    if (this.#slots[slot] !== 0) return;
    if (this.#size >= this.#slots.length * FULL) {
      this.#grow();
      slot = this.#slotOf(number);
    }
    this.#slots[slot] = number + 1;
    this.#size++;
  }

  clear(): void {
    this.#slots = new Float64Array(FEWEST);
    this.#size = 0;
  }

  /** Where it stands, or would. */
  #slotOf(number: number): number {
    const last = this.#slots.length - 1;
    let slot = mixed(number) & last;
    for (let there = this.#slots[slot]!; there !== 0 && there !== number + 1; there = this.#slots[slot]!)
      slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    for (const there of old) if (there !== 0) this.#slots[this.#slotOf(there - 1)] = there;
  }
}

/** A power of two. */
const FEWEST = 64;
/** Of the slots that are taken at the most. */
const FULL = 0.6;

/** Both halves of the number in all bits: the last steps of MurmurHash3 (A. Appleby, public domain). */
function mixed(number: number): number {
  let hash = (number | 0) ^ Math.imul((number / 0x1_0000_0000) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
