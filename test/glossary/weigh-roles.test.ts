import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createJudge } from '../../src/glossary/judge-names.ts';
import { LEARNED, weightOf } from '../../src/glossary/learned-weights.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { belongs, nextOf } from '../../src/glossary/scene.ts';
import { featuresAround, isEven, weighName, weighRoles } from '../../src/glossary/weigh-roles.ts';
import { readMarked } from '../support/marked-sets.ts';

const FOLDER = join(import.meta.dirname, 'desk-sentences');

test('what is weighed by numbers is the sum of what holds by its names', () => {
  let compared = 0;
  const judge = createJudge(({ candidate, view, ...doubt }, own) => {
    const { first, last } = candidate;
    const prev = belongs(view, first - 1) ? first - 1 : -1;
    const quick = weighName(own.facts, own.prior) + weighRoles(view, own, first, prev, nextOf(candidate, view), last);
    const beforehand = isEven(own.prior) ? LEARNED.ofPrior * own.prior : own.prior < 0 ? LEARNED.ofCommonest : 0;
    const plain = featuresAround({ candidate, view, ...doubt }, own.facts, own.prior)
      .map((feature) => feature.split(' ') as [string, string])
      .reduce((sum, [table, key]) => sum + weightOf(table, key), LEARNED.bias + beforehand);
    expect(quick).toBeCloseTo(plain, 6);
    compared++;
  });
  for (const file of readdirSync(FOLDER)) {
    const { entries, marked } = readMarked(join(FOLDER, file));
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' }, judge);
    for (const line of marked) matcher.match(line.replace(/[[\]]/g, ''));
  }
  expect(compared).toBeGreaterThan(800);
});

test('words weigh the same when thousands of others were seen before them', () => {
  const text = 'قال شاهد عيان للمحكمة الجنائية إنه رأى سالم قرب الجسر القديم مساء الخميس';
  const weightsOf = (before: readonly string[]): number[] => {
    const weights: number[] = [];
    const judge = createJudge((_doubt, _own, { weight }) => weights.push(weight));
    const matcher = createMatcher(
      { terms: ['شاهد', 'سالم', 'الخميس'].map((term) => makeTerm({ term })), file: '' },
      judge,
    );
    for (const other of before) matcher.match(other);
    weights.length = 0;
    matcher.match(text);
    return weights;
  };
  const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}${b}`)));
  expect(weightsOf([words.join(' ')])).toEqual(weightsOf([]));
  expect(weightsOf([])).toHaveLength(3);
});
