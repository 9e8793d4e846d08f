import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGold, score } from '../../bench/quality/segmentation.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const gold = fileURLToPath(new URL('../../../shared/data/pud/seg-pud.gold.jsonl', import.meta.url));
const there = existsSync(gold);
if (!there) console.log('skipped: the gold sentence ends of ../shared are not there');

test.skipIf(!there)('Arabic PUD: boundary F1 of 99.9 and no trap fired', () => {
  const result = score(readGold(gold), (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  expect(result.f1).toBeGreaterThanOrEqual(0.999);
  expect(result.fired).toBe(0);
});

test('the score counts what is missed, wrong, ignored and trapped', () => {
  const text = 'أ. ب. ج. د.';
  const cut = (places: readonly number[]): string[] =>
    [0, ...places].map((place, index) => text.slice(place, [...places, text.length][index]));
  const base = { id: 'x', text, segments: ['أ. ب.', 'ج. د.'] };
  expect(score([base], () => cut([6]))).toMatchObject({ found: 1, missed: 0, wrong: 0, f1: 1 });
  expect(score([base], () => cut([]))).toMatchObject({ found: 0, missed: 1, wrong: 0, f1: 0 });
  expect(score([base], () => cut([3, 6]))).toMatchObject({ found: 1, missed: 0, wrong: 1 });
  expect(score([{ ...base, ignore: [[2, 2]] }], () => cut([3, 6]))).toMatchObject({ wrong: 0, f1: 1 });
  expect(score([{ ...base, traps: [[2, 2, 'trap']] }], () => cut([3, 6]))).toMatchObject({ traps: 1, fired: 1 });
  expect(score([{ ...base, traps: [[2, 2, 'trap']] }], () => cut([6]))).toMatchObject({ traps: 1, fired: 0 });
});
