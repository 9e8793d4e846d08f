/** Where a quotation or a bracket was opened. */
import { CLOSE, classAt, isLetter, lastOf, lastQuote, OPEN, QUOTE } from './chars.ts';
import { isSetTwice } from './quote-counter.ts';
import type { Reading } from './stop-reading.ts';
import { classBefore } from './words-around.ts';

const APOSTROPHE = /['\u2018\u2019]/;

/** Where the quotation or bracket that closes at `closer` was opened within the segment, or -1. Looks back 400 characters at most. */
export function openerOf(reading: Reading, closer: number): number {
  const { text } = reading;
  const floor = Math.max(reading.start, closer - 400);
  const bracket = classAt(text, closer) === CLOSE;
  if (bracket) return lastOf(text, closer, floor, OPEN);
  for (let at = lastQuote(text, closer, floor); at !== -1; at = lastQuote(text, at, floor)) {
    // The apostrophe of "You'll".
    const letters = isLetter(classBefore(text, at, floor)) && isLetter(classAt(text, at + 1));
    if (letters && APOSTROPHE.test(text[at]!)) continue;
    const inner = openerOfInner(text, at, closer, floor);
    if (inner === -1) return at > floor && isSetTwice(text, at - 1) ? at - 1 : at;
    at = inner;
  }
  return -1;
}

/** `"قرأت «الأيام» مرتين!"`: where the quotation that closes at `at` was opened, if it is of another kind and stands within the one that closes at `closer`; -1 if not. */
function openerOfInner(text: string, at: number, closer: number, floor: number): number {
  const own = openingOf(text, closer);
  const inner = openingOf(text, at);
  if (own === undefined || inner === undefined || own === inner) return -1;
  const opener = lastBefore(text, inner, at, floor);
  return opener > floor && lastBefore(text, own, opener, floor) !== -1 ? opener : -1;
}

/** Where the sign stands last before `at`, not before `floor`; or -1. */
function lastBefore(text: string, sign: string, at: number, floor: number): number {
  let place = at - 1;
  while (place >= floor && text[place] !== sign) place--;
  return place >= floor ? place : -1;
}

/** What opens a quotation that this mark closes: the same mark if it is straight. */
function openingOf(text: string, at: number): string | undefined {
  return classAt(text, at) === QUOTE ? text[at] : OPENINGS[text[at]!];
}

const OPENINGS: Readonly<Record<string, string>> = {
  '\u00BB': '\u00AB',
  '\u201D': '\u201C',
  '\u2019': '\u2018',
  '\u203A': '\u2039',
};
