/**
 * A set of whole numbers from 0 to 2^53 - 1, in 13 to 27 bytes each. They lie outside V8's heap: in a `Set` each takes some fifty bytes there, of which the
 * collector lets half as much again stand as garbage. And they lie in parts (extendible hashing: Fagin and others, 1979), none of which is large when it is
 * let go: see docs/performance.md for what the C library makes of large ones.
 */
export class NumberSet {
  /** By the first `#depth` bits of a hash; a part with fewer bits stands at all places that begin with them. */
  #parts: Part[] = [newPart(FEWEST, 0)];
  #depth = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    const hash = mixed(number);
    const { slots } = this.#partOf(hash);
    return slots[slotOf(slots, number, hash)] !== 0;
  }

  add(number: number): void {
    const hash = mixed(number);
    let part = this.#partOf(hash);
    let slot = slotOf(part.slots, number, hash);
    if (part.slots[slot] !== 0) return;
    while (part.size >= part.slots.length * FULL) {
      this.#makeRoom(part, hash);
      part = this.#partOf(hash);
      slot = slotOf(part.slots, number, hash);
    }
    part.slots[slot] = number + 1;
    part.size++;
    this.#size++;
  }

  clear(): void {
    this.#parts = [newPart(FEWEST, 0)];
    this.#depth = 0;
    this.#size = 0;
  }

  #partOf(hash: number): Part {
    return this.#parts[firstBits(hash, this.#depth)]!;
  }

  /** @param hash of a number that belongs in the part */
  #makeRoom(part: Part, hash: number): void {
    const { slots, depth } = part;
    if (slots.length < MOST || depth === DEEPEST) {
      part.slots = new Float64Array(slots.length * 2);
      for (const there of slots) if (there !== 0) part.slots[slotOf(part.slots, there - 1, mixed(there - 1))] = there;
      return;
    }
    if (depth === this.#depth) {
      this.#parts = this.#parts.flatMap((one) => [one, one]);
      this.#depth++;
    }
    const halves = [newPart(MOST, depth + 1), newPart(MOST, depth + 1)] as const;
    for (const there of slots) {
      if (there === 0) continue;
      const its = mixed(there - 1);
      const half = halves[firstBits(its, depth + 1) & 1]!;
      half.slots[slotOf(half.slots, there - 1, its)] = there;
      half.size++;
    }
    const places = 1 << (this.#depth - depth);
    const first = firstBits(hash, depth) * places;
    this.#parts.fill(halves[0], first, first + places / 2).fill(halves[1], first + places / 2, first + places);
  }
}

/** The numbers whose hashes begin with the same `depth` bits. */
interface Part {
  /** A number and one, where it or one that fell there before it would be looked for; 0: free. */
  slots: Float64Array;
  size: number;
  readonly depth: number;
}

function newPart(slots: number, depth: number): Part {
  return { slots: new Float64Array(slots), size: 0, depth };
}

/** Slots of a part, powers of two: at the beginning, and when it is parted. */
const FEWEST = 64;
const MOST = 4096;
/** Bits of hashes that tell parts apart, at the most. */
const DEEPEST = 16;
/** Of the slots that are taken at the most. */
const FULL = 0.6;

function firstBits(hash: number, bits: number): number {
  return (hash >>> 1) >>> (31 - bits);
}

/** Where a number stands, or would. */
function slotOf(slots: Float64Array, number: number, hash: number): number {
  const last = slots.length - 1;
  let slot = hash & last;
  for (let there = slots[slot]!; there !== 0 && there !== number + 1; there = slots[slot]!) slot = (slot + 1) & last;
  return slot;
}

/** Both halves of the number in all bits: the last steps of MurmurHash3 (A. Appleby, public domain). */
function mixed(number: number): number {
  let hash = (number | 0) ^ Math.imul((number / 0x1_0000_0000) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
