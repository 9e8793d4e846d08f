// Letters in UTF-8. A letter of two bytes is read as one number, with its first byte lowest.
import { FOLDED } from './places.ts';

/** The letters of Arabic itself: U+0621 to U+063A and U+0641 to U+064A. */
export function isLetter(pair: u32): bool {
  const lead = pair & 0xff;
  const second = (pair >> 8) & 0xff;
  return lead === 0xd8 ? second >= 0xa1 && second <= 0xba : lead === 0xd9 && second >= 0x81 && second <= 0x8a;
}

/** Vowel signs, and the tatweel. */
export function isMark(pair: u32): bool {
  const second = (pair >> 8) & 0xff;
  return (pair & 0xff) === 0xd9 && (second === 0x80 || (second >= 0x8b && second <= 0x92));
}

export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

/** The low byte of the letter that this one is folded to. */
export function folded(pair: u32): u32 {
  return load<u8>(FOLDED + (((((pair & 3) << 6) | ((pair >> 8) & 0x3f)) - 0x20) & 0x3f));
}

/** Behind the word that begins at `at`. */
export function endOfWord(at: i32): i32 {
  while (isLetter(load<u16>(at)) || isMark(load<u16>(at))) at += 2;
  return at;
}

/**
 * Whether the word that begins at `at` may be in a table of words: by its hash, as `tables.ts` writes it, without marks; one that has other letters, or marks that
 * are not known here, may be.
 */
export function mayBeIn(table: i32, at: i32): bool {
  let hash: u32 = 0;
  let pair = load<u16>(at) as u32;
  while (isLetter(pair) || isMark(pair)) {
    if (isLetter(pair)) hash = (hash ^ folded(pair)) * 0x01000193;
    at += 2;
    pair = load<u16>(at);
  }
  // Behind it: what is ASCII, a comma, a semicolon, a question mark.
  if ((pair & 0xff) >= 0x80 && pair !== 0x8cd8 && pair !== 0x9bd8 && pair !== 0x9fd8) return true;
  const place = (hash >> 16) ^ (hash & 0xffff);
  return (load<u8>(table + (place >> 3)) & (1 << (place & 7))) !== 0;
}
