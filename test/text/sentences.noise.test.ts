import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { chanceOf, HARMFUL, HARMLESS, type Noise } from './noise.ts';

/** Sets of copy as agencies and papers write it (articles/). */
const SETS = ['newswire', 'agency', 'translated', 'dispatches', 'bulletins', 'courtroom', 'reports', 'features'];

/** Boundary F1 over all lines that are spoilt so; two points may be a pause. */
const AT_LEAST: Readonly<Record<string, number>> = {
  'blanks lost behind ends': 0.995,
  'blanks lost behind stops and commas': 0.995,
  'blanks put before stops and commas': 0.997,
  'blanks on the wrong side of stops': 0.995,
  'blanks inside quotes': 0.99,
  'blanks lost behind quotes': 0.995,
  'stops doubled': 0.97,
  'blanks lost, put in and doubled, bidi marks': 0.995,
};

/** Signs that are to be seen, however their letters are written. */
function lengthOf(text: string): number {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{M}\u0640\u2016]/gu, '').length;
}

function placesOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => {
    at += lengthOf(piece);
    return at;
  });
}

/** Where a marked line is to be cut, and where it is cut. */
function readLine(line: string): { readonly want: number[]; readonly got: number[] } {
  const text = line.replaceAll('\u2016', '');
  return {
    want: placesOf(line.split('\u2016')),
    got: placesOf(splitSentences(text).map(({ start, end }) => text.slice(start, end))),
  };
}

/** Marks directly behind the stops; lines on which authors disagree, those with lines of their own, and those that are cut wrongly as they are, are left out. */
const LINES = SETS.flatMap((name) =>
  readFileSync(new URL(`articles/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !/[\u00A6\u23CE]/.test(line))
    .map((line) => line.replace(/\s*\u2016\s*/g, '\u2016 ')),
).filter((line) => {
  const { want, got } = readLine(line);
  return JSON.stringify(want) === JSON.stringify(got);
});

test('there are lines to spoil', () => {
  expect(LINES.length).toBeGreaterThan(200);
});

describe.each(Object.entries(HARMLESS))('%s', (_, noise: Noise) => {
  test('move no end', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LINES), fc.integer(), (line, seed) => {
        const { want, got } = readLine(noise(line, chanceOf(seed)));
        expect(got).toEqual(want);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(Object.entries(HARMFUL))('%s', (name, noise: Noise) => {
  test('move hardly an end', () => {
    const chance = chanceOf(18);
    let found = 0;
    let moved = 0;
    for (const line of LINES) {
      const { want, got } = readLine(noise(line, chance));
      const both = want.filter((place) => got.includes(place)).length;
      found += both;
      moved += want.length + got.length - 2 * both;
    }
    expect((2 * found) / (2 * found + moved)).toBeGreaterThanOrEqual(AT_LEAST[name]!);
  });
});
