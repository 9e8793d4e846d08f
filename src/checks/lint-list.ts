import type { SourceCheck } from './check.ts';
import { lintControlCharacters } from './lint-control-characters.ts';
import { lintDates } from './lint-dates.ts';
import { lintDoubleSpace } from './lint-double-space.ts';
import { lintDoubledMark } from './lint-doubled-mark.ts';
import { lintDoubledWord } from './lint-doubled-word.ts';
import { lintEndsInComma } from './lint-ends-in-comma.ts';
import { lintForeignLetters } from './lint-foreign-letters.ts';
import { lintLatinMarks } from './lint-latin-marks.ts';
import { lintMarkSpace } from './lint-mark-space.ts';
import { lintMarkupLeft } from './lint-markup-left.ts';
import { lintMixedDigits } from './lint-mixed-digits.ts';
import { lintMixedScript } from './lint-mixed-script.ts';
import { lintNameSpellings } from './lint-name-spellings.ts';
import { lintNumbersAgree } from './lint-numbers-agree.ts';
import { lintQuoteSpace } from './lint-quote-space.ts';
import { lintQuotesBalanced } from './lint-quotes-balanced.ts';
import { lintRelativeDays } from './lint-relative-days.ts';
import { lintRepeatedSentence } from './lint-repeated-sentence.ts';
import { lintSpaceBeforeMark } from './lint-space-before-mark.ts';
import { lintSpelling } from './lint-spelling.ts';
import { lintStopMissing } from './lint-stop-missing.ts';
import { lintTatweel } from './lint-tatweel.ts';
import { lintTitleMissing } from './lint-title-missing.ts';
import { lintTwoVerbs } from './lint-two-verbs.ts';
import { lintUnclearAmounts } from './lint-unclear-amounts.ts';
import { lintWireLine } from './lint-wire-line.ts';
import { lintWrongEncoding } from './lint-wrong-encoding.ts';

/** Checks of the source alone. */
export const SOURCE_CHECKS: readonly SourceCheck[] = [
  lintQuoteSpace,
  lintMarkSpace,
  lintSpaceBeforeMark,
  lintDoubleSpace,
  lintDoubledMark,
  lintLatinMarks,
  lintEndsInComma,
  lintStopMissing,
  lintTwoVerbs,
  lintNameSpellings,
  lintTitleMissing,
  lintQuotesBalanced,
  lintDoubledWord,
  lintRepeatedSentence,
  lintSpelling,
  lintForeignLetters,
  lintMixedScript,
  lintTatweel,
  lintControlCharacters,
  lintWrongEncoding,
  lintMarkupLeft,
  lintMixedDigits,
  lintDates,
  lintRelativeDays,
  lintNumbersAgree,
  lintUnclearAmounts,
  lintWireLine,
];
