import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DELIMITER,
  foldForKey,
  foldLetters,
  foldTable,
  foldWithOffsets,
  makeFoldTable,
  packFoldTable,
  unpackFoldTable,
} from '../../src/text/ar/fold.ts';

test.for([
  ['alef with hamza, madda, wasla', 'أحمد إيران آسيا ٱلله', 'احمد ايران اسيا الله'],
  ['alef maqsura and Persian ya', 'على یلی', 'علي يلي'],
  ['ta marbuta', 'القاهرة', 'القاهره'],
  ['hamza seats', 'مؤمن شائع', 'مومن شايع'],
  ['a standing hamza stays', 'سماء', 'سماء'],
  ['tatweel and vowel marks', 'مُحَـــمَّدٌ', 'محمد'],
  ['presentation forms and ligatures', '\uFEE3\uFEBC\uFEAE \uFEFB', 'مصر لا'],
  ['Persian and Urdu letters', 'پاکستان پوائنٹ نیوز گوگل چ ژ ڤ ہ ھ', 'باكستان بواينت نيوز كوكل ج ز ف ه ه'],
  ['digits of any kind', '٢٠٢٢ ۲۰۲۲ 2022', '2022 2022 2022'],
  ['Latin case and accents', 'Élysée STRASSE', 'elysee strasse'],
  ['bidi controls and joiners', 'نور\u200Fسلطان \u2067x\u2069', 'نورسلطان x'],
  ['white space runs', '  كان \n\t يا ', 'كان يا'],
  ['punctuation stays', '«نعم»، قال.', '«نعم»، قال.'],
])('%s', ([, text, key]) => {
  expect(foldForKey(text!)).toBe(key);
});

/** Text with much of what folding is about, and anything else. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'أإآاىيةهؤئءکگپچـ\u064B\u064E\u0651\u0654\u0653\u0670\u200F\u06C0\u06D5 \n.،«٣۳3éÉe\u0301Ά한ﻻﷲ',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('laws', () => {
  test('a key does not depend on the normal form of the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const key = foldForKey(given);
        expect(foldForKey(given.normalize('NFD'))).toBe(key);
        expect(foldForKey(given.normalize('NFC'))).toBe(key);
      }),
    );
  });

  test('the key of Arabic text is its own key', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'أإآاىيةهؤئءکگپچژڤـ\u064B\u064E\u0651\u0654\u0670 .،٣abÉ') });
    fc.assert(
      fc.property(arabic, (given) => {
        expect(foldForKey(foldForKey(given))).toBe(foldForKey(given));
      }),
    );
  });

  test('offsets map every folded letter to the unit it comes from', () => {
    const fold = foldTable();
    fc.assert(
      fc.property(text, (given) => {
        const { letters, offsets } = foldWithOffsets(given);
        expect(offsets).toHaveLength(letters.length + 1);
        expect(offsets.at(-1)).toBe(given.length);
        for (let i = 0; i < letters.length; i++) {
          if (i > 0) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!);
          const unit = given.charCodeAt(offsets[i]!);
          if (letters[i] === ' ') expect(fold[unit]).toBe(DELIMITER);
          else expect(foldLetters(given[offsets[i]!]!)).toContain(letters[i]);
        }
      }),
    );
  });
});

test('the table that the build lays ready is the one that is made', () => {
  const made = makeFoldTable();
  const packed = JSON.stringify(packFoldTable(made));
  expect(unpackFoldTable(JSON.parse(packed))).toEqual(made);
  expect(foldTable()).toEqual(made.table);
});
