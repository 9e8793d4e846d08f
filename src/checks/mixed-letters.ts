import { allMatches } from '../core/all-matches.ts';
import { latinCue } from '../text/cues.ts';
import { FOREIGN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Measures and substances: μm, kΩ, TNFα. Greek letters that look like Latin ones are no signs. */
const SIGN = /^(?:[α-θλ-νπ-ωΓΔΘΛΞΠΣΦΨΩ]\p{Script=Latin}+|\p{Script=Latin}+[α-θλ-νπ-ωΓΔΘΛΞΠΣΦΨΩ])$/u;
const CUE = latinCue(OTHER);
/** Letters of other alphabets that look like Latin ones: what was meant is certain. */
const LOOKS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  Т: 'T',
  Х: 'X',
  а: 'a',
  с: 'c',
  е: 'e',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  х: 'x',
  у: 'y',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
};

export const mixedLetters: SegmentCheck = {
  id: 'mixed-letters',
  severity: 'error',
  about:
    'No Cyrillic or Greek letter stands inside a Latin word: it looks right, and no search and no glossary finds the word. Words that are Cyrillic or Greek as a whole pass.',
  scope: 'segment',
  needs: { target: FOREIGN },
  *run({ target }) {
    if (!CUE.in(target)) return;
    for (const { 0: actual, index } of allMatches(target, WORD)) {
      if (!LATIN.test(actual) || !OTHER.test(actual) || SIGN.test(actual)) continue;
      const right = [...actual].map((letter) => LOOKS[letter] ?? letter).join('');
      const span = { start: index, end: index + actual.length };
      yield {
        message: `letters of two alphabets in one word: "${actual}"`,
        target: span,
        actual,
        ...(!OTHER.test(right) && {
          expected: [right],
          fix: { side: 'target' as const, ...span, text: right },
        }),
      };
    }
  },
};
