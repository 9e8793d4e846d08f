import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gold, score } from '../../bench/quality/segmentation.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitByPlatform } from '../../src/text/split-platform.ts';
import { expectLossless } from './lossless.ts';

/**
 * Articles in other languages, marked as in `articles/`: `‖` where a sentence ends, `¦` where one may or may not, `⏎` for a line break. `articles` were written by
 * authors who knew no rule, the others before anybody looked at what the rules make of them. A set is named `<language>.<set>.txt`.
 */
const FOLDER = new URL('languages/', import.meta.url);
const SETS = readdirSync(FOLDER).map((file) => ({ file, language: file.split('.', 1)[0]! }));

/** What is asked of every set of a language, in F1; what is reached is up to a hundredth more. */
const LEAST: Readonly<Record<string, number>> = { en: 0.985, fr: 0.985, fa: 0.97, he: 0.985, ru: 0.985, ur: 0.985 };
const LEAST_OF_OTHERS = 0.97;

const VISIBLE = /[^\s\p{Cf}]/gu;

function cutsOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => {
    at += piece.match(VISIBLE)?.join('').length ?? 0;
    return at;
  });
}

function articlesOf(file: string): Gold[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const marked = line.replace(/ ([‖¦]) /g, ' $1').replaceAll('⏎', '\n');
      const ignore = cutsOf(marked.replaceAll('‖', '').split('¦')).map((place) => [place, place] as const);
      const text = marked.replace(/[‖¦]/g, '');
      return { id: text.slice(0, 20), text, segments: marked.replaceAll('¦', '').split('‖'), ignore, traps: [] };
    });
}

/** As `segment` does it: paragraphs first. */
function segmentsOf(text: string, language: string): string[] {
  return layOutPlainText(text, { language }).units.flatMap(({ segments }) =>
    segments.map(({ start, end }) => text.slice(start, end)),
  );
}

function platformOf(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

describe.each(SETS)('articles: $file', ({ file, language }) => {
  const golds = articlesOf(file);

  test('are split better than by the platform, and nearly without mistakes', () => {
    const mistakes: string[] = [];
    const { f1 } = score(
      golds,
      (text) => segmentsOf(text, language),
      (line) => mistakes.push(line),
    );
    const platform = score(
      golds,
      (text) => platformOf(text, language),
      () => {},
    );
    expect(f1, mistakes.join('\n')).toBeGreaterThanOrEqual(LEAST[language] ?? LEAST_OF_OTHERS);
    expect(f1).toBeGreaterThan(platform.f1);
  });

  test('give each sentence back when it is split alone', () => {
    for (const { text } of golds) {
      const block = text.replaceAll('\n', ' ');
      for (const { start, end } of splitSentences(block, { language })) {
        const sentence = block.slice(start, end);
        expect(splitSentences(sentence, { language }), sentence).toEqual([{ start: 0, end: sentence.length }]);
      }
    }
  });
});

/** Signs that decide, beside the words and abbreviations of the sets as they stand there. */
const SIGNS = [
  '.',
  '. ',
  '!',
  '? ',
  '\u2026',
  '... ',
  '\u06D4 ',
  '\u061F ',
  '" ',
  ' "',
  '." ',
  '?" ',
  '\u00BB ',
  ' \u00AB',
  '\u2019\u2019',
  '\u2018\u2018 ',
  ' \u201C',
  '\u201D ',
];
const MORE_SIGNS = [
  '(',
  ') ',
  '.) ',
  ' \u2014 ',
  ' - ',
  ', ',
  ': ',
  '\u00A0',
  '\u200F',
  '\u200E',
  '\n',
  '\u2067',
  '1',
  '5 ',
  ' 1. ',
  "'",
  '\u05F3',
  '\u05F4',
];
/** Letters with marks, which stand for themselves where a rule counts letters or looks at one; marks alone; stops of other scripts. */
const LETTERS_AND_MARKS = [
  '\u00C9',
  '\u00C9. ',
  '\u00E0',
  '\u00D1. ',
  '\u0419. ',
  '\u0451',
  '\u0130',
  '\u0622',
  '\u06C0',
  '\uFB2A',
  '\uAC01',
  '\u304C',
  '\u2260',
  '\u0301',
  '\u064B',
  '\u05B8',
  '\u200C',
  '\u0964 ',
  '\u1362',
  '\u3002',
  '@',
  '//',
];

describe.each(['en', 'fr', 'ru', 'he', 'ur', 'fa', 'de', 'es', 'it', 'tr'])('any text of words in %s', (language) => {
  const words = SETS.filter((set) => set.language === language)
    .flatMap(({ file }) => readFileSync(new URL(file, FOLDER), 'utf8').split(/[\s‖¦⏎]+/))
    .filter((word) => word !== '');
  const texts = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...words).map((word) => `${word} `) },
        { weight: 1, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom(...SIGNS, ...MORE_SIGNS) },
        { weight: 1, arbitrary: fc.constantFrom(...LETTERS_AND_MARKS) },
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  test('is split without loss', () => {
    fc.assert(
      fc.property(texts, (text) => expectLossless(text, splitSentences(text, { language }))),
      { numRuns: 500 },
    );
  });

  test('gives a sentence back as it is when it is split alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of splitSentences(text, { language })) {
          const sentence = text.slice(start, end);
          expect(splitSentences(sentence, { language }), sentence).toEqual([{ start: 0, end: sentence.length }]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('is split by the short way past plain stops as by all the rules', () => {
    const own = words.slice(0, 5);
    fc.assert(
      fc.property(texts, (text) => {
        for (const abbreviations of [[], own])
          expect(splitByPlatform(text, language, abbreviations)).toEqual(
            splitByPlatform(text, language, abbreviations, true),
          );
      }),
      { numRuns: 2000 },
    );
  });

  test('does not depend on the normal form', () => {
    const split = (text: string): string[] =>
      splitSentences(text, { language }).map(({ start, end }) => text.slice(start, end).normalize('NFC'));
    fc.assert(
      fc.property(texts, (text) => {
        expect(split(text.normalize('NFD'))).toEqual(split(text.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Found by chance in texts like those above: what stands behind a stop decided about it, though another stop cuts it off. */
test.for([
  ['an address', 'tr', 'vb.\u00C9r?Y//', ['vb.', '\u00C9r?', 'Y//']],
  ['an address behind a wide stop', 'es', '\u0630\u0627.\u0625\u0641]\u3002@\u0649', ['ذا.', 'إف]\u3002', '@ى']],
  ['a speaker', 'ru', '«Кто это?» S. С сказал', ['«Кто это?»', 'S. С сказал']],
  ['a name behind a particle', 'fr', 'Vu 7, É. La …Tour', ['Vu 7, É.', 'La …', 'Tour']],
  ['a dash behind a bracket', 'ru', 'л? (о.) - ۔7', ['л?', '(о.)', '- ۔7']],
  ['a stop behind a bracket', 'en', 'r!(J.\u201D.) .o', ['r!', '(J.\u201D.)', '.o']],
  ['a bracket within a bracket', 'fr', 'l(. (n.".) 5)', ['l(. (n.".) 5)']],
  ['a stop of another script in a title', 'hi', 'क "ख. ग। घ च" छ', ['क "ख. ग। घ च" छ']],
] as const)(
  '%s behind a stop that ends a sentence says nothing about an earlier one',
  ([, language, text, expected]) => {
    const split = (one: string): string[] =>
      splitSentences(one, { language }).map(({ start, end }) => one.slice(start, end));
    expect(split(text)).toEqual(expected);
    expect(expected.flatMap(split)).toEqual(expected);
  },
);

test.for([
  ['en', 'By 5 \u00D1. Garcia left.'],
  ['fr', '\u0627"\u0648\u00F1. \u00C0"\u00E9'],
  ['ru', '\u0434\u2260\u201E!\u201C\u0630\u0647'],
  ['tr', '\u015E"0. .a\u201D'],
] as const)('composed and decomposed letters split alike in %s: %s', ([language, text]) => {
  const split = (form: string): string[] =>
    splitSentences(form, { language }).map(({ start, end }) => form.slice(start, end).normalize('NFC'));
  expect(split(text.normalize('NFD'))).toEqual(split(text.normalize('NFC')));
});

test('abbreviations of a desk count in every language that is split by them', () => {
  const abbreviations = ['Bsp.', 'прил.'];
  for (const language of ['en', 'ru', 'en'])
    for (const text of ['See the long Bsp. Then it ends.', 'Смотри длинное прил. Потом конец.'])
      expect(splitSentences(text, { language, abbreviations }), language).toHaveLength(1);
});
