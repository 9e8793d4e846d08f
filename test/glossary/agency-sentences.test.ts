import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { findByFolding } from '../support/folding-anchor.ts';

/**
 * Sentences as agencies write them, with names that are words as well, half of them meant as the word. The first line lists the glossary, which has
 * neither types nor hints; every name that is meant stands in [brackets]. Each set was written as a whole before the program saw it; what it found then is
 * told in docs/names.md, what it must find since is held here.
 */
const FOLDER = join(import.meta.dirname, 'agency-sentences');

interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

const f1 = ({ found, missed, wrong }: Tally): number => (200 * found) / (2 * found + missed + wrong);
const recall = ({ found, missed }: Tally): number => (100 * found) / (found + missed);

function read(file: string) {
  const [head, ...marked] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const entries = head!.slice(2).split('، ');
  return { entries, marked };
}

function namesIn(marked: string): [number, number][] {
  return [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i) => [
    match.index - 2 * i,
    match.index - 2 * i + match[1]!.length,
  ]);
}

function tally(marked: readonly string[], find: (text: string) => readonly { start: number; end: number }[]): Tally {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const line of marked) {
    const names = namesIn(line);
    const got = find(line.replace(/[[\]]/g, ''));
    const found = names.filter(([start, end]) => got.some((item) => item.start === start && item.end === end)).length;
    sum.found += found;
    sum.missed += names.length - found;
    sum.wrong += got.length - found;
  }
  return sum;
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const { entries, marked } = read(file);

  test('is about as hard as the mark: folding and stripping find all and are wrong four times of ten', () => {
    const anchor = tally(marked, (text) => findByFolding(text, entries));
    expect(f1(anchor)).toBeGreaterThan(69);
    expect(f1(anchor)).toBeLessThan(78);
  });

  test('names are found and words are left', () => {
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    const own = tally(marked, (text) => matcher.match(text));
    expect(f1(own)).toBeGreaterThanOrEqual(88);
    expect(recall(own)).toBeGreaterThanOrEqual(88);
  });
});

test('what looks as if a proclitic stood before a name is hardly taken for one', () => {
  let alike = 0;
  let taken = 0;
  for (const { entries, marked } of readdirSync(FOLDER).map(read)) {
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    for (const line of marked) {
      const names = namesIn(line);
      const text = line.replace(/[[\]]/g, '');
      const got = matcher.match(text);
      for (const { start, end, strip } of findByFolding(text, entries)) {
        if (strip === 0 || names.some(([, to]) => to === end)) continue;
        alike++;
        if (got.some((item) => item.start < end && start < item.end)) taken++;
      }
    }
  }
  expect(alike).toBeGreaterThan(60);
  expect(taken).toBeLessThanOrEqual(alike / 10);
});
