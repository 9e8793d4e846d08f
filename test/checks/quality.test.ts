import { describe, expect, test } from 'vitest';
import { countAlarms, countCaught, FOLDER, readNewsPairs, readPairs } from '../../bench/quality/measure.ts';
import { PLAIN_FAULTS } from '../../bench/quality/plant-faults.ts';
import { SENSE_FAULTS } from '../../bench/quality/plant-sense.ts';
import { VALUE_FAULTS } from '../../bench/quality/plant-values.ts';
import { soundsLike } from '../../src/checks/ar-en/name-cost.ts';
import { foldNumberWord } from '../../src/text/values/ar-number-words.ts';

const pairs = readPairs(FOLDER);
if (!pairs) console.log(`skipped: quality of the checks on real pairs, no data in ${FOLDER}`);

describe('on pairs of our own in the manner of the wires, on which nothing is fitted', { timeout: 120_000 }, () => {
  const news = readNewsPairs();

  test('no errors, and warnings on at most 5 %', () => {
    expect(news.length).toBeGreaterThanOrEqual(100);
    const { errors, warnings, judged } = countAlarms(news);
    expect(errors + judged).toBe(0);
    expect(warnings / news.length).toBeLessThanOrEqual(0.05);
  });

  test.for([
    ['clause dropped: the last', 0.8],
    ['clause dropped: the second half', 0.95],
    ["neighbour's text: the next", 0.95],
    ['sentence added: one that fits everywhere', 0.95],
    ['name swapped', 0.7],
    ['name misspelled: a letter changed', 0.75],
  ] as const)('planted and found: %s, %d', ([fault, share]) => {
    const { planted, caught } = countCaught(news, SENSE_FAULTS[fault]!, 40);
    expect(planted).toBeGreaterThan(40);
    expect(caught / planted).toBeGreaterThanOrEqual(share);
  });
});

describe.skipIf(!pairs)('on good human translation', { timeout: 120_000 }, () => {
  test('errors on at most 1 % of the sentences, warnings on at most 4 %, no answer rejected, lint on at most 1 %', () => {
    const alarms = countAlarms(pairs!);
    expect(alarms.errors / alarms.pairs).toBeLessThanOrEqual(0.01);
    expect(alarms.warnings / alarms.pairs).toBeLessThanOrEqual(0.04);
    expect(alarms.judged).toBe(0);
    expect(alarms.linted / alarms.pairs).toBeLessThanOrEqual(0.01);
  });

  test.for([
    'changed digit',
    'lost zero',
    'million for billion',
    'dropped number',
    'changed percentage',
    'wrong month',
    'wrong weekday',
    'wrong currency',
    'wrong unit',
    'wrong span of time',
    'century or decade changed',
    'morning for evening',
    'quotation not closed',
    'doubled word',
    'repeated tail',
    'preamble',
    'refusal',
    'Arabic word left',
    'empty',
    'unchanged',
  ])('planted and found, 95 in 100: %s', (fault) => {
    const { planted, caught } = countCaught(pairs!.slice(0, 400), { ...PLAIN_FAULTS, ...VALUE_FAULTS }[fault]!, 7);
    expect(planted).toBeGreaterThan(0);
    expect(caught / planted).toBeGreaterThanOrEqual(0.95);
  });

  test.for([
    ['negation dropped: not', 0.7],
    ['clause dropped: in the middle', 0.7],
    ['clause dropped: the last', 0.75],
    ['clause dropped: the second half', 0.9],
    ["neighbour's text: the next", 0.8],
    ['sentence added: one that fits everywhere', 0.9],
    ['name misspelled: a letter changed', 0.75],
    ['name swapped', 0.6],
    ['name misspelled: a letter lost', 0.55],
    ['"more than" lost', 0.5],
    ['estimate lost', 0.65],
    ['small number word changed', 0.75],
  ] as const)('planted and found where sense is needed: %s, %d', ([fault, floor]) => {
    const { planted, caught } = countCaught(pairs!.slice(0, 200), { ...SENSE_FAULTS, ...VALUE_FAULTS }[fault]!, 7);
    expect(planted).toBeGreaterThan(0);
    expect(caught / planted).toBeGreaterThanOrEqual(floor);
  });
});

test.for([
  ['فريد', 'Fred', true],
  ['وايتهول', 'Whitehall', true],
  ['الكاراتيه', 'karate', true],
  ['بناءة', 'constructive', false],
  ['الخضراء', 'green', false],
  ['فخ', 'trap', false],
] as const)('%s sounds like %s: %s', ([arabic, latin, alike]) => {
  expect(soundsLike(foldNumberWord(arabic), latin, 0.9)).toBe(alike);
});
