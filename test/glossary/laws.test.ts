import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../../src/core/term.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { createTokens, readTokens, UNITS_AT_ONCE } from '../../src/glossary/tokens.ts';
import { createPlainMatcher, readPlainly } from './plain-matcher.ts';

/** No words of the language: nothing around them decides, so that texts can be cut. */
const NAMES = ['كازاخستان', 'لوكسمبورغ', 'نور سلطان', 'نورسلطان العظمى', 'المجلس الأوروبي', 'Nur-Sultan', 'دورنبورغ'];
const terms = NAMES.map((term) => makeTerm({ term }));
const find = (text: string): Mention[] => createMatcher({ terms, file: '' }).match(text);

const front = fc.constantFrom('', '', '', 'و', 'ب', 'لل', 'وال');
const word = fc.oneof(
  fc.tuple(front, fc.constantFrom(...NAMES)).map((parts) => parts.join('')),
  fc.constantFrom('قال', 'ثم', 'عاد', 'نور', 'سلطان', 'إلى', '٢٠٢٢', 'Nur'),
);
const gap = fc.constantFrom(' ', ' ', ' ', '، ', '\u200F ', '\n', '-', ' «');
const paragraph = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 10 })
  .map((parts) => `${parts.flat().join('')}.`);

/** What is said of a mention, with its place moved. */
const moved = (mentions: readonly Mention[], by: number): Mention[] =>
  mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by }));

describe('laws of matching', () => {
  test('paragraphs may be matched one by one or all at once, in any batches', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const matcher = createMatcher({ terms, file: '' });
        const apart: Mention[] = [];
        let at = 0;
        for (const one of paragraphs) {
          apart.push(...moved(matcher.match(one), at));
          at += one.length + 2;
        }
        expect(find(paragraphs.join('\n\n'))).toEqual(apart);
      }),
    );
  });

  test('what was found is found again where it stands alone, as the same name', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const { surface, term, kind } of find(text))
          expect(find(surface)).toMatchObject([{ start: 0, end: surface.length, surface, term, kind }]);
      }),
    );
  });

  test('taking out what was found leaves the rest of the text as it was', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        let at = 0;
        const pieces: string[] = [];
        for (const { start, end, surface } of find(text)) {
          pieces.push(text.slice(at, start), surface);
          at = end;
        }
        expect([...pieces, text.slice(at)].join('')).toBe(text);
      }),
    );
  });

  test('where the reader of a long text pauses does not count', () => {
    const near = fc.integer({ min: UNITS_AT_ONCE - 40, max: UNITS_AT_ONCE + 40 });
    fc.assert(
      fc.property(near, fc.constantFrom('ـ', 'س ', '، ', '\u0301', 'ﻻ'), paragraph, (size, filler, text) => {
        const given = `${filler.repeat(Math.ceil(size / filler.length)).slice(0, size)}${text}`;
        const tokens = createTokens();
        readTokens(given, tokens);
        const plain = readPlainly(given);
        expect(tokens.count).toBe(plain.count);
        expect([...tokens.start.subarray(0, tokens.count)]).toEqual([...plain.start]);
        expect([...tokens.end.subarray(0, tokens.count)]).toEqual([...plain.end]);
        if (/\s/.test(given[size - 1]!)) expect(find(given)).toEqual(moved(find(text), size));
      }),
      { numRuns: 40 },
    );
  });

  test('names that hang together in a long row are chosen as in a short one', () => {
    const row = ['لا لا', 'لا لا لا', 'لا ما', 'ما لا لا لا لا'].map((term) => makeTerm({ term }));
    const fast = createMatcher({ terms: row, file: '' });
    const plain = createPlainMatcher(row);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('لا', 'لا', 'ما', 'ولا'), { minLength: 30, maxLength: 90 }), (words) => {
        const text = words.join(' ');
        expect(fast.match(text)).toEqual(plain.match(text));
      }),
      { numRuns: 40 },
    );
  });

  test('forgetting words when there are many does not count', () => {
    const matcher = createMatcher({ terms, file: '' });
    const text = 'وصل إلى كازاخستان ثم عاد لنور سلطان، وبلوكسمبورغ نور-سلطان.';
    const expected = find(text);
    expect(expected).toHaveLength(4);
    for (let round = 0; round < 7; round++) {
      const words = Array.from({ length: 20_000 }, (_, i) => `كلمة${round * 20_000 + i}`);
      expect(matcher.match(`${words.join(' ')} ${text}`).map(({ term }) => term)).toEqual(
        expected.map(({ term }) => term),
      );
      expect(matcher.match(text)).toEqual(expected);
    }
  });
});
