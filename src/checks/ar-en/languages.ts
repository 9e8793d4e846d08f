import { rememberTexts } from '../../core/remember-texts.ts';
import type { PairToCheck } from '../check.ts';

let from: string | undefined;
let to: string | undefined;
let answer = false;

/** Whether a pair is from Arabic to English: what most checks for sense ask first, and mostly of the same two languages. */
export function isArabicToEnglish(pair: Pick<PairToCheck, 'from' | 'to'>): boolean {
  if (pair.from === from && pair.to === to) return answer;
  from = pair.from;
  to = pair.to;
  answer = /^ar\b/.test(from) && /^en\b/.test(to);
  return answer;
}

const english = rememberTexts((language) => /^en\b/.test(language));

/** Of a BCP 47 tag. */
export function isEnglish(language: string): boolean {
  return english(language);
}
