import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/article.ts';
import { asComposed } from '../../src/text/as-composed.ts';

/** Spans of words, as something that reads composed letters gives them. */
function wordSpans(text: string): Span[] {
  return [...text.matchAll(/[^ ]+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function wordsOf(text: string): string[] {
  return asComposed(text, wordSpans).map(({ start, end }) => text.slice(start, end));
}

describe('spans that were found in the composed text', () => {
  test.for([
    ['letters with marks', 'l\u2019e\u0301te\u0301 a\u0300 Paris'],
    ['marks out of their order', 'ש\u05BC\u05B8לו\u05B9ם לכ\u05BC\u05BBלם'],
    ['a syllable of three letters', '\u1112\u1161\u11AB \u1100\u1173\u11AF'],
    ['a letter of three beyond the first plane', '\u{16D6A} x \u{16D63}\u{16D67}\u{16D67}'],
    ['a letter that composes to two', '\u0958\u093E \uFB2A'],
    ['a mark behind white space', 'a \u0344b \u0301'],
    ['pairs', '\u{1F600}e\u0301 \u{1D15E}\u{1D165} \uD83D e\u0301'],
    ['nothing to compose', 'a b \u064B'],
    ['nothing', ''],
  ] as const)('stand at the same places in the text: %s', ([, text]) => {
    expect(wordsOf(text)).toEqual(text.match(/[^ ]+/g) ?? []);
    expect(wordsOf(text.normalize('NFD'))).toEqual(text.normalize('NFD').match(/[^ ]+/g) ?? []);
  });

  test('stand at the same places beside every letter that can be taken apart', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code);
      const apart = letter.normalize('NFD');
      if (apart === letter || /\s/.test(apart)) continue;
      if (wordsOf(`${apart} b${apart}`).join(' ') !== `${apart} b${apart}`) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('are moved behind a mark that composes with a letter they end at', () => {
    const cut = (): Span[] => [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
    ];
    expect(asComposed('e\u0301x', cut)).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ]);
  });

  test('are told as they are where the text is composed', () => {
    const spans: Span[] = [{ start: 0, end: 1 }];
    expect(asComposed('\u00E9', () => spans)).toBe(spans);
  });
});
