import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { PartBuilder } from '../../src/memory/part-builder.ts';
import { readPart, writePart } from '../../src/memory/part-file.ts';
import { PartSearch } from '../../src/memory/part-search.ts';
import { WordDistance } from '../../src/memory/word-distance.ts';
import { formKeyOf, hashWords, makeHashedWords, readWords } from '../../src/text/compared-words.ts';
import { wordDifference } from '../../src/text/word-difference.ts';
import { plainDistance } from './plain-distance.ts';

/** News-like sentences of ours: a frame with slots, so that many are near one another, and words that all share. */
const WHO = ['الوزير', 'المدير', 'الرئيس', 'المتحدث باسم البلدية', 'رئيس اتحاد المزارعين'];
const DID = ['قال', 'أعلن', 'أكد', 'نفى', 'أوضح'];
const WHAT = ['أن الجسر سيفتح', 'أن المدارس ستغلق', 'أن الأسعار ارتفعت', 'أن المباراة أجلت', 'أن القمح وصل'];
const WHEN = ['اليوم', 'غدا', 'يوم الأحد', 'في مطلع الشهر المقبل', 'بعد 12 يوما', 'بعد 15 يوما'];
const WHERE = ['في المدينة', 'في الميناء الشمالي', 'على الحدود', 'من دون أن يذكر السبب أو يحدد الموعد'];
const sentence = fc
  .tuple(...[DID, WHO, WHAT, WHEN, WHERE].map((list) => fc.constantFrom(...list)))
  .chain((parts) => fc.subarray(parts, { minLength: 1 }))
  .map((parts) => `${parts.join(' ')}.`);
/** Few words, often again: repeats within a sentence are where counting goes wrong. */
const stutter = fc
  .array(fc.constantFrom('أ', 'ب', 'ج', 'د', 'ه'), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const long = fc
  .array(fc.constantFrom('من', 'في', 'إلى', 'بيت', 'نهر', 'طريق'), { minLength: 28, maxLength: 75 })
  .map((words) => words.join(' '));

const wordsOf = (text: string) => readWords(text).map(({ key }) => key);
const keyOf = (text: string) => formKeyOf(hashWords(text, makeHashedWords()));

function partOf(texts: readonly string[]) {
  const builder = new PartBuilder();
  for (const text of texts) {
    const words = hashWords(text, makeHashedWords());
    builder.add(formKeyOf(words), words);
  }
  return builder.build();
}

function bruteForce(texts: readonly string[], query: string, floor: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const text of texts) {
    const [a, b] = [wordsOf(text), wordsOf(query)];
    const edits = plainDistance(a, b);
    const longer = Math.max(a.length, b.length);
    // In whole numbers, so that no fraction decides.
    if ((longer - edits) * 100 >= floor * longer) found.set(keyOf(text), edits);
  }
  return found;
}

function searched(search: PartSearch, query: string, floor: number): Map<number, number> {
  const found = new Map<number, number>();
  search.search(hashWords(query, makeHashedWords()), floor / 100, ({ key, edits }) => {
    expect(found.has(key)).toBe(false);
    found.set(key, edits);
  });
  return found;
}

describe('the search in a part finds what brute force finds, all of it and nothing else', () => {
  test.for<[string, fc.Arbitrary<string>, number]>([
    ['news-like sentences', sentence, 60],
    ['few words, often again', stutter, 120],
    ['more than 32 and 64 words', long, 15],
  ])('%s', ([, text, most]) => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: most }),
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(50, 60, 66, 70, 75, 80, 90, 100),
        (texts, queries, floor) => {
          const search = new PartSearch(partOf(texts));
          // One search object for all: what one query leaves behind would show in the next.
          for (const query of queries) expect(searched(search, query, floor)).toEqual(bruteForce(texts, query, floor));
        },
      ),
      { numRuns: 120 },
    );
  });

  test('also in a part made of parts, without those that are not wanted', () => {
    fc.assert(
      fc.property(
        fc.array(stutter, { maxLength: 60 }),
        fc.array(stutter, { maxLength: 60 }),
        stutter,
        (a, b, query) => {
          const unwanted = new Set(a.slice(0, 3).map(keyOf));
          const builder = new PartBuilder();
          builder.addPart(partOf(a), (key) => !unwanted.has(key));
          builder.addPart(partOf(b), (key) => !unwanted.has(key));
          const rest = [...a, ...b].filter((text) => !unwanted.has(keyOf(text)));
          expect(searched(new PartSearch(builder.build()), query, 70)).toEqual(bruteForce(rest, query, 70));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a score of exactly the floor counts, whatever binary fractions make of it', () => {
    // 0.56 times 25 is 14.000000000000002.
    const words = [...'ابتثجحخدذرزسشصضطظعغفقكلمن'].map((letter) => `كلمة${letter}`);
    const text = words.map((word, index) => (index < 14 ? word : `غير${word}`)).join(' ');
    expect(searched(new PartSearch(partOf([text])), words.join(' '), 56)).toEqual(new Map([[keyOf(text), 11]]));
    expect(searched(new PartSearch(partOf([text])), words.join(' '), 57)).toEqual(new Map());
  });
});

describe('word edits', () => {
  const list = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 100 });

  test('bit by bit, they are what the table says, or more than asked for', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 0, max: 100 }), (query, text, most) => {
        const codes = Uint16Array.from({ length: 7 }, (_, id) => (query.includes(id) ? id + 1 : 0));
        const distance = new WordDistance(
          query.map((id) => id + 1),
          7,
        );
        const edits = distance.edits(Uint32Array.from(text), 0, text.length, codes, most);
        const truth = plainDistance(query, text);
        expect(edits).toBe(truth <= most ? truth : most + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('are told with their places', () => {
    const memory = 'قال الوزير إن الجسر سيفتح اليوم.';
    const text = 'قال المدير إن الجسر الجديد سيفتح.';
    const { edits, words, changes } = wordDifference(memory, text);
    expect([edits, words]).toEqual([3, 6]);
    expect(changes.map(({ memory: a, text: b }) => [memory.slice(a.start, a.end), text.slice(b.start, b.end)])).toEqual(
      [
        ['الوزير', 'المدير'],
        ['', 'الجديد'],
        ['اليوم', ''],
      ],
    );
  });

  test('the changes are as many as the edits, and what is left is the same', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, stutter), fc.oneof(sentence, stutter), (a, b) => {
        const { edits, words, changes } = wordDifference(a, b);
        expect(edits).toBe(plainDistance(wordsOf(a), wordsOf(b)));
        expect(words).toBe(Math.max(wordsOf(a).length, wordsOf(b).length));
        const sizes = changes.map(({ memory, text }) =>
          Math.max(wordsOf(a.slice(memory.start, memory.end)).length, wordsOf(b.slice(text.start, text.end)).length),
        );
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(edits);
        const without = (text: string, spans: readonly { start: number; end: number }[]) =>
          wordsOf(
            [...spans].reverse().reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text),
          );
        expect(
          without(
            a,
            changes.map(({ memory }) => memory),
          ),
        ).toEqual(
          without(
            b,
            changes.map(({ text }) => text),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('the file of a part', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-part-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'x.part');
  const part = partOf(['قال الوزير نعم', 'قال المدير لا', 'وصل القطار']);

  test('gives the part back', () => {
    writePart(file, part);
    expect(readPart(file)).toEqual(part);
    writePart(file, partOf([]));
    expect(readPart(file)).toEqual(partOf([]));
  });

  test('is not taken when it is gone, cut off, or any byte of it is another', () => {
    writePart(file, part);
    const bytes = readFileSync(file);
    expect(readPart(join(folder, 'none.part'))).toBeUndefined();
    for (const length of [0, 10, 32, bytes.length - 4, bytes.length - 1]) {
      writeFileSync(file, bytes.subarray(0, length));
      expect(readPart(file)).toBeUndefined();
    }
    for (let at = 0; at < bytes.length; at++) {
      const torn = Buffer.from(bytes);
      torn[at]! ^= 0x41;
      writeFileSync(file, torn);
      expect(readPart(file)).toBeUndefined();
    }
  });
});
