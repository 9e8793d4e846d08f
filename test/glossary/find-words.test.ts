import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeApart } from '../../src/glossary/find-words.ts';
import { plainly } from '../../src/text/plainly.ts';

const pieces = fc.constantFrom(
  ...[
    'Tokayev',
    'a',
    'U',
    'S',
    'O\u2019',
    '\u00e9',
    'e\u0301',
    '\u0301',
    '3',
    '20',
    '\u0663',
    '\u00bd',
    '\u{1d7ce}',
    '\u{1d400}',
    '\ud800',
  ],
  ...[' ', '.', '. ', '-', ',', '%', '\u2019', '\u200d', '\u0640', '\u0633\u0644\u0627\u0645', '\u5e74', '\n', ':'],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('a target is taken apart into what the pattern finds', () => {
  let seen = 0;
  fc.assert(
    fc.property(texts, (text) => {
      // The same text is remembered: a blank behind it makes it another one.
      const { words } = takeApart(text);
      const plain = plainly(() => takeApart(`${text} `));
      seen += words.length;
      expect(words).toEqual(plain.words);
    }),
    { numRuns: 5000 },
  );
  expect(seen).toBeGreaterThan(5000);
});
