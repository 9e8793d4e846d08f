import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bleu } from '../../src/evaluate/bleu.ts';
import { chrf, chrfPlus } from '../../src/evaluate/chrf.ts';
import { METRICS } from '../../src/evaluate/evaluate.ts';
import { type Metric, sumOf } from '../../src/evaluate/metric.ts';
import { tokenize13a } from '../../src/evaluate/tokenize-13a.ts';

const scoreOf = (metric: Metric, pairs: readonly (readonly [string, string])[]): number =>
  metric.score(sumOf(pairs.map(([hypothesis, reference]) => metric.count(hypothesis, reference))));

describe('tokeniser 13a', () => {
  test.for([
    ['Hello, world.', 'Hello , world .'],
    ['It cost $1,234.50 (about 3%).', 'It cost $ 1,234.50 ( about 3 % ) .'],
    ['a well-known 2022-23 plan', 'a well-known 2022 - 23 plan'],
    ["the minister's &quot;plan&quot; &amp; more", 'the minister\'s " plan " & more'],
    ['U.S. troops', 'U . S . troops'],
    ['.5 and 5.', '. 5 and 5 .'],
    ['قال: "نعم".', 'قال : " نعم " .'],
    ['one\u00a0two\u2003three', 'one two three'],
  ] as const)('%s', ([text, tokens]) => {
    expect(tokenize13a(text).join(' ')).toBe(tokens);
  });
});

describe('BLEU', () => {
  test('counted by hand', () => {
    // 1-grams 5 of 6, 2-grams 3 of 5, 3-grams 1 of 4, 4-grams none of 3, which counts as a half of one.
    const pairs = [['the talks ended on a note', 'the talks ended with a note']] as const;
    const expected = 100 * Math.exp((Math.log(5 / 6) + Math.log(3 / 5) + Math.log(1 / 4) + Math.log(1 / 6)) / 4);
    expect(scoreOf(bleu, pairs)).toBeCloseTo(expected, 10);
  });

  test('a short answer pays for its brevity', () => {
    const pairs = [['the talks ended in Astana', 'the talks ended in Astana on Monday evening']] as const;
    expect(scoreOf(bleu, pairs)).toBeCloseTo(100 * Math.exp(1 - 8 / 5), 10);
  });

  test('nothing in common, or nothing at all, is 0', () => {
    expect(scoreOf(bleu, [['one two three four five', 'six seven eight nine ten']])).toBe(0);
    expect(scoreOf(bleu, [['', 'six seven eight nine ten']])).toBe(0);
  });
});

describe('chrF', () => {
  test('counted by hand', () => {
    // «abcd» against «abce», n = 1 to 4: 3/4, 2/3, 1/2, 0/1; longer runs there are none.
    const mean = (3 / 4 + 2 / 3 + 1 / 2 + 0) / 4;
    expect(scoreOf(chrf, [['ab cd', 'abce']])).toBeCloseTo(100 * mean, 10);
  });

  test('recall counts twice', () => {
    const short = scoreOf(chrf, [['abcdefgh', 'abcdefghijklmnop']]);
    const long = scoreOf(chrf, [['abcdefghijklmnop', 'abcdefgh']]);
    expect(long).toBeGreaterThan(short);
  });

  test('characters beyond the first plane are one each', () => {
    expect(scoreOf(chrf, [['😀', '😁']])).toBe(0);
  });

  test('chrF2++ takes one mark off a word', () => {
    expect(scoreOf(chrfPlus, [['It ended.', 'It ended .']])).toBeCloseTo(100, 10);
  });
});

describe.for(METRICS)('$name', (metric) => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', 'ق', 'ل', ' ', '.', '1', '(', '-', '😀') });

  test('is 0 to 100, never a non-number, and 100 for the reference itself', () => {
    fc.assert(
      fc.property(line, line, (one, other) => {
        const score = scoreOf(metric, [[one, other]]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
    const same = 'Tokayev said 7,900 people were held.';
    expect(scoreOf(metric, [[same, same]])).toBeCloseTo(100, 10);
  });

  test('does not depend on the order of the sentences', () => {
    const pairs = [
      ['the talks ended', 'the talks have ended'],
      ['gas prices rose', 'the price of gas went up'],
    ] as const;
    expect(scoreOf(metric, pairs)).toBe(scoreOf(metric, [...pairs].reverse()));
  });
});

const FLORES = join(import.meta.dirname, '../../../shared/data/flores-dev');

/** Recorded with sacreBLEU in mozilla/firefox-translations-models, `evaluation/ar-en`. */
const RECORDED = [
  ['google', '46.0'],
  ['microsoft', '44.0'],
  ['bergamot-base', '39.6'],
  ['nllb', '37.5'],
  ['opusmt', '33.9'],
  ['argos', '30.0'],
] as const;

describe.skipIf(!existsSync(FLORES))('FLORES-dev (skipped where ../shared/data is missing)', () => {
  const lines = (name: string): string[] =>
    readFileSync(join(FLORES, `flores-dev.${name}`), 'utf8')
      .trimEnd()
      .split('\n');

  test.for(RECORDED)('BLEU of %s is %s, as sacreBLEU recorded it', ([engine, recorded]) => {
    const references = lines('en');
    const pairs = lines(`${engine}.en`).map((hypothesis, at) => [hypothesis, references[at]!] as const);
    expect(scoreOf(bleu, pairs).toFixed(1)).toBe(recorded);
  });
});
