// Where things lie in the memory of the kernel, in bytes. `plain-lines.ts` fills the tables and reads bytes into the room.

/** Bits by the hash of a word: those that take a stop and may go on behind it. */
export const STOPPED: i32 = 1024;
/** Those that may begin a sentence behind a single letter, and nouns behind which one is a grade. */
export const STARTERS: i32 = STOPPED + 8192;
export const LETTERED: i32 = STARTERS + 8192;
/** Those that may go on with a question behind its mark. */
export const ALTERNATIVES: i32 = LETTERED + 8192;

/** Bits by the first two letters of domains. */
export const DOMAINS: i32 = ALTERNATIVES + 8192;

/** What the letters from U+0620 to U+065F are folded to, as the low byte. */
export const FOLDED: i32 = DOMAINS + 512;

/** The digits of every number below a hundred, side by side. */
export const PAIRS: i32 = FOLDED + 64;

/** Digits of the number that was written last, but for its last four. */
export const FRONT: i32 = PAIRS + 208;

/** What the rules answered, in units of the line: where to look on; where the segment ends; where the next begins, and its first word; whether a quote stands before that. */
export const ANSWER: i32 = FRONT + 32;

/** What was not told of the bytes before ends where new bytes come to. */
export const ROOM: i32 = 65536 + 524288;
export const ROOM_SIZE: i32 = 262144;

/** A stretch as UTF-16: as many units as it has bytes, at most. */
export const WIDE: i32 = ROOM + ROOM_SIZE + 64;

/** Lines that are told; there is memory for thirteen times the bytes that are scanned. */
export const LINES: i32 = WIDE + 2 * (ROOM_SIZE + 524288) + 64;
