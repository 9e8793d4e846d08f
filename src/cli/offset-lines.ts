import type { Unit } from '../core/article.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const ZERO = 0x30;

const LARGEST_INT = 0x7fffffff;

/** Bytes that a line takes at most: two numbers below 2^53, a role, what stands between. */
const LONGEST_LINE = 64;

let bytes = Buffer.allocUnsafeSlow(1 << 15);

/**
 * A line for each segment: where it starts and ends, and its role. Written digit by digit into bytes: as strings the numbers of a large file cost
 * as much as finding the sentences. The same as joining `${start}\t${end}\t${role}\n`.
 */
export function writeOffsetLines(units: readonly Unit[]): string {
  let at = 0;
  for (const { role, segments } of units) {
    for (const { start, end } of segments) {
      if (at + LONGEST_LINE > bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
      at = writeNumber(start, at);
      bytes[at++] = TAB;
      at = writeNumber(end, at);
      bytes[at++] = TAB;
      for (let i = 0; i < role.length; i++) bytes[at++] = role.charCodeAt(i);
      bytes[at++] = LINE_FEED;
    }
  }
  return bytes.toString('latin1', 0, at);
}

/** Writes a whole number of zero or more; where it ends. */
function writeNumber(number: number, at: number): number {
  let size = 1;
  for (let bound = 10; bound <= number; bound *= 10) size++;
  const end = at + size;
  let rest = number;
  if (number <= LARGEST_INT) {
    // Whole numbers of 32 bits are divided several times as fast.
    for (let place = end - 1; place >= at; place--) {
      const next = (rest / 10) | 0;
      bytes[place] = ZERO + ((rest - next * 10) | 0);
      rest = next;
    }
    return end;
  }
  for (let place = end - 1; place >= at; place--) {
    const next = Math.floor(rest / 10);
    bytes[place] = ZERO + (rest - next * 10);
    rest = next;
  }
  return end;
}
