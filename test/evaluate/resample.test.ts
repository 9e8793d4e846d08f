import { describe, expect, test } from 'vitest';
import { bleu } from '../../src/evaluate/bleu.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { sumOf } from '../../src/evaluate/metric.ts';
import { intervalOf, resample } from '../../src/evaluate/resample.ts';

const PLACES = ['Astana', 'Almaty', 'Cairo', 'Amman', 'Tunis', 'Rabat', 'Doha', 'Muscat', 'Beirut', 'Tripoli'];
const references = Array.from(
  { length: 200 },
  (_, at) => `The delegation of ${at} members left ${PLACES[at % 10]} on day ${at % 7}.`,
);
const good = references.map((line, at) => (at % 4 === 0 ? line.replace('left', 'departed from') : line));
const bad = references.map((line, at) => (at % 4 === 0 ? line : line.replace('The delegation of', 'Delegation with')));

describe('intervals', () => {
  const rows = references.map((reference, at) => bleu.count(good[at]!, reference));

  test('the same seed draws the same sets, another draws others', () => {
    expect(resample(bleu, rows, 7, 20)).toEqual(resample(bleu, rows, 7, 20));
    expect(resample(bleu, rows, 7, 20)).not.toEqual(resample(bleu, rows, 8, 20));
  });

  test('hold the score of the whole set, and narrow as the set grows', () => {
    const score = bleu.score(sumOf(rows));
    const all = intervalOf(resample(bleu, rows));
    expect(Math.abs(all.mean - score)).toBeLessThan(all.half);
    const few = intervalOf(resample(bleu, rows.slice(0, 20)));
    expect(few.half).toBeGreaterThan(1.5 * all.half);
  });
});

describe('paired test', () => {
  const systems = evaluate(references, [
    { name: 'good', hypotheses: good },
    { name: 'same', hypotheses: good },
    { name: 'bad', hypotheses: bad },
  ]);

  test('a clear difference is more than chance', () => {
    for (const { against } of systems[2]!.scores) {
      expect(against!.difference).toBeLessThan(0);
      expect(against!.p).toBeLessThan(0.01);
      expect(against!.wins).toBe(0);
    }
  });

  test('a system differs from itself by nothing, and never significantly', () => {
    for (const { against } of systems[1]!.scores) expect(against).toMatchObject({ difference: 0, wins: 0 });
    // All differences are 0, none larger than 0: what counts is that nobody calls this a difference.
    for (const { against } of systems[1]!.scores) expect(against!.p).toBeGreaterThan(0.05);
  });

  test('the first has nothing to be held against', () => {
    for (const score of systems[0]!.scores) expect(score.against).toBeUndefined();
  });
});
