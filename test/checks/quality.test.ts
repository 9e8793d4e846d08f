import { describe, expect, test } from 'vitest';
import { countAlarms, countCaught, FOLDER, readPairs } from '../../bench/quality/checks.ts';
import { PLAIN_FAULTS } from '../../bench/quality/plant-faults.ts';
import { soundsAlike } from '../../src/checks/sounds-alike.ts';

const pairs = readPairs(FOLDER);
if (!pairs) console.log(`skipped: quality of the checks on real pairs, no data in ${FOLDER}`);

describe.skipIf(!pairs)('on good human translation', () => {
  test('errors on at most 1 % of the sentences, warnings on at most 5 %, no answer rejected, lint on at most 1 %', () => {
    const alarms = countAlarms(pairs!);
    expect(alarms.errors / alarms.pairs).toBeLessThanOrEqual(0.01);
    expect(alarms.warnings / alarms.pairs).toBeLessThanOrEqual(0.05);
    expect(alarms.judged).toBe(0);
    expect(alarms.linted / alarms.pairs).toBeLessThanOrEqual(0.01);
  });

  test.for([
    'changed digit',
    'lost zero',
    'million for billion',
    'quotation not closed',
    'doubled word',
    'repeated tail',
    'preamble',
    'refusal',
    'Arabic word left',
    'empty',
    'unchanged',
  ])('planted and found, 95 in 100: %s', (fault) => {
    const { planted, caught } = countCaught(pairs!.slice(0, 400), PLAIN_FAULTS[fault]!, 7);
    expect(planted).toBeGreaterThan(0);
    expect(caught / planted).toBeGreaterThanOrEqual(0.95);
  });
});

test.for([
  ['فريد', 'Fred', true],
  ['وايتهول', 'Whitehall', true],
  ['الكاراتيه', 'karate', true],
  ['للبيسبول', 'baseball', true],
  ['بناءة', 'constructive', false],
  ['الخضراء', 'green', false],
  ['فخ', 'trap', false],
] as const)('%s sounds like %s: %s', ([arabic, latin, alike]) => {
  expect(soundsAlike(arabic, latin, 0.75)).toBe(alike);
});
