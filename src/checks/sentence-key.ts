import { exactKeyOf, exactKeyOfUnits } from '../text/compared-words.ts';
import { foldWord } from './ar/words.ts';

/**
 * A sentence by its words and figures, as a hash of 53 bits, or undefined where it has fewer words than that: each run of letters and figures, folded by `foldWord`, with a space
 * between two. Makes no strings; {@link plainKeyOfSentence} says the same.
 */
export function keyOfSentence(text: string, start: number, end: number, fewest: number): number | undefined {
  if (units.length < 2 * (end - start)) units = new Uint16Array(4 * (end - start));
  let counted = 0;
  let inWord = false;
  let inRun = false;
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit]! || learn(unit);
    if (kind === RARE) return plainKeyOfSentence(text.slice(start, end), fewest);
    if ((kind & IN_WORD) === 0) inWord = false;
    else if (!inWord) {
      inWord = true;
      counted++;
    }
    if ((kind & IN_KEY) !== 0) {
      if (!inRun && length > 0) units[length++] = 0x20;
      inRun = true;
      units[length++] = folded[unit]!;
    } else if ((kind & VANISHES) === 0) inRun = false;
  }
  return counted < fewest ? undefined : exactKeyOfUnits(units, length);
}

export function plainKeyOfSentence(sentence: string, fewest: number): number | undefined {
  if ((sentence.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) < fewest) return undefined;
  return exactKeyOf((foldWord(sentence).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
}

/** Bits of a kind. A unit that has been met has one. */
const KNOWN = 1;
/** Letters and marks. */
const IN_WORD = 2;
/** Letters and figures. */
const IN_KEY = 4;
/** What folding leaves out. */
const VANISHES = 8;
/** Halves of pairs, and letters of scripts of which some compose with each other. */
const RARE = 16;
const FIRST_RARE = 0x700;
/** By UTF-16 unit; 0: not met yet. */
const kinds = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);
let units = new Uint16Array(1024);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const letter = foldWord(character);
  const inKey = /[\p{L}\p{N}]/u.test(letter);
  folded[unit] = letter.charCodeAt(0);
  kinds[unit] =
    (inKey && unit >= FIRST_RARE) || (unit >= 0xd800 && unit <= 0xdfff)
      ? RARE
      : KNOWN | (/[\p{L}\p{M}]/u.test(character) ? IN_WORD : 0) | (inKey ? IN_KEY : 0) | (letter === '' ? VANISHES : 0);
  return kinds[unit]!;
}
