import type { Unit } from '../core/article.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const ZERO = 0x30;

/** Bytes that a line takes at most: two numbers below 2^53, a role, what stands between. */
const LONGEST_LINE = 64;

/** Numbers below this are written in one go, two digits and two. */
const GROUPS = 10_000;

/** The digits of every number below a hundred, side by side. */
const PAIRS = Uint8Array.from({ length: 200 }, (_, i) => ZERO + (i % 2 === 0 ? Math.floor(i / 20) : (i >> 1) % 10));

/** Digits of a number below 2^53 but for its last group, and the number that they are: neighbours in a file share them. */
const front = new Uint8Array(16);
let frontSize = 0;
let frontNumber = 0;

let bytes = new Uint8Array(1 << 15);

/**
 * A line for each segment: where it starts and ends, and its role. Written into bytes, four digits at once: as strings the numbers of a large file cost
 * as much as finding the sentences. The same as joining `${start}\t${end}\t${role}\n`.
 */
export function writeOffsetLines(units: readonly Unit[]): string {
  const most = mostOffsetBytes(units);
  if (most > bytes.length) bytes = new Uint8Array(2 * most);
  return Buffer.from(bytes.buffer, 0, putOffsetLines(units, bytes, 0)).toString('latin1');
}

/** Bytes that the lines of these units take at most. */
export function mostOffsetBytes(units: readonly Unit[]): number {
  let count = 0;
  for (const { segments } of units) count += segments.length;
  return count * LONGEST_LINE;
}

/** The same into bytes of which there are enough, from `from` on; where they end. */
export function putOffsetLines(units: readonly Unit[], into: Uint8Array, from: number): number {
  let at = from;
  for (const { role, segments } of units) {
    const size = role.length;
    for (const { start, end } of segments) {
      at = writeNumber(into, start, at);
      into[at++] = TAB;
      at = writeNumber(into, end, at);
      into[at++] = TAB;
      for (let i = 0; i < size; i++) into[at++] = role.charCodeAt(i);
      into[at++] = LINE_FEED;
    }
  }
  return at;
}

/** Writes a whole number of zero or more; where it ends. Loops are few: most of the time went into compiling them. */
function writeNumber(into: Uint8Array, number: number, from: number): number {
  if (number < GROUPS) return writeSmall(into, number, from);
  const high = number <= LARGEST_INT ? (number / GROUPS) | 0 : Math.floor(number / GROUPS);
  if (high !== frontNumber) setFront(high);
  for (let i = 0; i < frontSize; i++) into[from + i] = front[i]!;
  const at = from + frontSize;
  const last = (number - high * GROUPS) | 0;
  const left = (last / 100) | 0;
  const right = last - left * 100;
  into[at] = PAIRS[2 * left]!;
  into[at + 1] = PAIRS[2 * left + 1]!;
  into[at + 2] = PAIRS[2 * right]!;
  into[at + 3] = PAIRS[2 * right + 1]!;
  return at + 4;
}

const LARGEST_INT = 0x7fffffff;

function writeSmall(into: Uint8Array, number: number, from: number): number {
  const digits = String(number);
  for (let i = 0; i < digits.length; i++) into[from + i] = digits.charCodeAt(i);
  return from + digits.length;
}

function setFront(number: number): void {
  frontNumber = number;
  frontSize = writeSmall(front, number, 0);
}
