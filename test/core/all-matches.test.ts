import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../src/core/all-matches.ts';

/** TypeScript takes no literal with this flag yet. */
const SETS = ['g', 'v'].join('');
const PATTERNS = [
  /a/g,
  /\p{L}+/gu,
  /(?:)/g,
  /(?:)/gu,
  /b*/gu,
  /(?<=a)(b)?/g,
  /\s|$/g,
  /[^a]/gu,
  new RegExp('(?:)', SETS),
];
const LETTERS = fc.array(fc.constantFrom('a', 'b', ' ', '\u{1F600}', '\ud83d', '\u0623', '\n'), { maxLength: 12 });

test('it finds what matchAll finds, wherever the pattern stopped last', () => {
  fc.assert(
    fc.property(LETTERS, fc.constantFrom(...PATTERNS), fc.nat(8), (letters, pattern, stopped) => {
      const text = letters.join('');
      const plain = [...text.matchAll(new RegExp(pattern))];
      pattern.lastIndex = stopped;
      expect(allMatches(text, pattern)).toEqual(plain);
      expect(pattern.lastIndex).toBe(0);
    }),
    { numRuns: 500 },
  );
});
