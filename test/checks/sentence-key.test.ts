import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOfSentence, plainKeyOfSentence } from '../../src/checks/sentence-key.ts';

const pieces = fc.oneof(
  fc.constantFrom(
    'قال',
    'إلى',
    'آخر',
    'مدرسـة',
    'قَالَ',
    '٣',
    '12',
    ' ',
    '، ',
    '.',
    'é',
    'e\u0301',
    '\u212b',
    '\u1100\u1161',
    '\u{1d400}',
    '\ud800',
    '\u200f',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

test('the key of a sentence is that of its folded words and figures with a space between two', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(5), fc.nat(5), (parts, fewest, lead) => {
      const sentence = parts.join('');
      const text = `${'م '.repeat(lead)}${sentence}`;
      expect(keyOfSentence(text, 2 * lead, text.length, fewest)).toBe(plainKeyOfSentence(sentence, fewest));
    }),
    { numRuns: 2000 },
  );
});

test('sentences with the same words have the same key', () => {
  const [one, other] = ['قال الوزير: «إنّ العدد 3 أكبر».', 'قال الوزير إن العدد 3 اكبر'];
  expect(keyOfSentence(one!, 0, one!.length, 4)).toBe(keyOfSentence(other!, 0, other!.length, 4));
  expect(keyOfSentence('قال الوزير: 3', 0, 13, 4)).toBe(undefined);
});
