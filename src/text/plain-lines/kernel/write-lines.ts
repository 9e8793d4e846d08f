// A line for each sentence: where it starts and ends, and that it is body. As `offset-lines.ts` writes it.
import { FRONT, LINES, PAIRS } from './places.ts';

/** UTF-16 units of the text in front of the bytes that are scanned. */
export let base: u64 = 0;
/** Where the next line goes. */
export let end: i32 = LINES;

/** @param units a whole number below 2^53 */
export function setBase(units: f64): void {
  base = units as u64;
}

export function setEnd(at: i32): void {
  end = at;
}

/** "\tbody\n", from the last byte to the first. */
const ROLE: u64 = 0x0a79646f6209;
const ROLE_SIZE: i32 = 6;

/** Writes a line at `at`; where it ends. */
export function writeLine(start: i32, stop: i32, at: i32): i32 {
  let to = writeNumber(base + start, at);
  store<u8>(to, 0x09);
  to = writeNumber(base + stop, to + 1);
  store<u64>(to, ROLE);
  return to + ROLE_SIZE;
}

/** The number whose digits lie ready, with four noughts behind them. */
let front: u64 = 1 << 63;
let frontSize: i32 = 0;

function writeNumber(number: u64, at: i32): i32 {
  if (number - front >= 10000) setFront(number / 10000);
  const last = (number - front) as u32;
  if (frontSize === 0) return writeSmall(last, at);
  store<u64>(at, load<u64>(FRONT));
  store<u64>(at + 8, load<u64>(FRONT + 8));
  const to = at + frontSize;
  const left = last / 100;
  store<u16>(to, load<u16>(PAIRS + (left << 1)));
  store<u16>(to + 2, load<u16>(PAIRS + ((last - left * 100) << 1)));
  return to + 4;
}

function setFront(number: u64): void {
  front = number * 10000;
  frontSize = number === 0 ? 0 : writeSmall(number, FRONT) - FRONT;
}

function writeSmall(number: u64, at: i32): i32 {
  let size = 1;
  for (let rest = number / 10; rest > 0; rest /= 10) size++;
  let rest = number;
  for (let place = at + size - 1; place >= at; place--) {
    store<u8>(place, (0x30 + (rest % 10)) as u8);
    rest /= 10;
  }
  return at + size;
}
