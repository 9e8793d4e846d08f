import { wordFact } from '../../text/words.ts';
import { numbersOfArabic } from './arabic-stems.ts';
import { isArabicStop, isEnglishStop } from './content-words.ts';
import { numbersOfEnglish } from './english-stems.ts';
import type { ArabicForm, LatinForm } from './name-cost.ts';

/** What is found out once for each word that is kept. */
export interface Numbered {
  /** One for each word that is kept. */
  readonly id: number;
  /** The pair that saw the word last, and its number there. */
  turn: number;
  number: number;
}

export interface OurWord extends Numbered {
  readonly folded: string;
  /** All of it. */
  readonly arabic: boolean;
  /** Has Arabic letters and others. */
  readonly mixed: boolean;
  readonly content: boolean;
  /** By number. */
  readonly entries: readonly number[] | undefined;
  /** Made when the first name is compared. */
  forms: readonly ArabicForm[] | undefined;
}

export interface TheirWord extends Numbered {
  readonly text: string;
  readonly content: boolean;
  readonly entries: readonly number[];
  readonly capital: boolean;
  readonly twoCapitals: boolean;
  forms: readonly LatinForm[] | undefined;
}

const ARABIC_WORD = /[\u0621-\u065f\u0670-\u06d3]+/g;
let ids = 0;

/** Of a word of the source. */
export const ourWord = wordFact(({ text, folded }): OurWord => {
  const parts = text.match(ARABIC_WORD);
  const arabic = parts !== null && parts[0] === text;
  const content = arabic && folded.length >= 2 && !isArabicStop(folded);
  return {
    id: ids++,
    turn: 0,
    number: 0,
    folded,
    arabic,
    mixed: parts !== null && !arabic,
    content,
    entries: content ? numbersOfArabic(folded) : undefined,
    forms: undefined,
  };
});

/** Of a word of the target. */
export const theirWord = wordFact(({ text }): TheirWord => {
  return {
    id: ids++,
    turn: 0,
    number: 0,
    text,
    content: !isEnglishStop(text),
    entries: numbersOfEnglish(text),
    capital: /^\p{Lu}/u.test(text),
    twoCapitals: /\p{Lu}{2}/u.test(text),
    forms: undefined,
  };
});
