import type { SourceCheck } from './check.ts';
import { lintControlCharacters } from './lint-control-characters.ts';
import { lintDoubledWord } from './lint-doubled-word.ts';
import { lintEndsInComma } from './lint-ends-in-comma.ts';
import { lintForeignLetters } from './lint-foreign-letters.ts';
import { lintMarkSpace } from './lint-mark-space.ts';
import { lintMixedDigits } from './lint-mixed-digits.ts';
import { lintNameSpellings } from './lint-name-spellings.ts';
import { lintQuoteSpace } from './lint-quote-space.ts';
import { lintQuotesBalanced } from './lint-quotes-balanced.ts';
import { lintTatweel } from './lint-tatweel.ts';
import { lintTitleMissing } from './lint-title-missing.ts';
import { lintTwoVerbs } from './lint-two-verbs.ts';

/** Checks of the source alone. */
export const SOURCE_CHECKS: readonly SourceCheck[] = [
  lintQuoteSpace,
  lintMarkSpace,
  lintEndsInComma,
  lintTwoVerbs,
  lintNameSpellings,
  lintTitleMissing,
  lintQuotesBalanced,
  lintDoubledWord,
  lintForeignLetters,
  lintTatweel,
  lintControlCharacters,
  lintMixedDigits,
];
