import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { findByFolding } from '../support/folding-anchor.ts';
import { f1, namesIn, readMarked, recall, type Tally, tally } from '../support/marked-sets.ts';

/**
 * Sentences as agencies write them, with names that are words as well, half of them meant as the word. The first line lists the glossary, which has
 * neither types nor hints; every name that is meant stands in [brackets]. Each set was written as a whole before the program saw it; what it found then is
 * told in docs/names.md, what it must find since is held here.
 */
const FOLDER = join(import.meta.dirname, 'agency-sentences');

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const { entries, marked } = readMarked(join(FOLDER, file));

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

/**
 * Sentences of the second folder are all about what stands behind و ف ب ك ل: words that are names of the glossary as well, words that only end as one does,
 * and names. They were written by those who write the rules, before these were mended by them; no weights were fitted on them.
 */
test.for(['agency-sentences', 'proclitic-sentences'])(
  'what looks as if a proclitic stood before a name is hardly taken for one: %s',
  (name) => {
    const folder = join(import.meta.dirname, name);
    const sum = { alike: 0, taken: 0, names: 0, found: 0 };
    for (const { entries, marked } of readdirSync(folder).map((file) => readMarked(join(folder, file)))) {
      const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
      for (const line of marked) {
        const names = namesIn(line);
        const text = line.replace(/[[\]]/g, '');
        const got = matcher.match(text);
        for (const { start, end, strip } of findByFolding(text, entries)) {
          if (strip === 0) continue;
          if (names.some(([, to]) => to === end)) {
            sum.names++;
            if (got.some((item) => item.end === end)) sum.found++;
            continue;
          }
          sum.alike++;
          if (got.some((item) => item.start < end && start < item.end)) sum.taken++;
        }
      }
    }
    expect(sum.alike).toBeGreaterThan(60);
    expect(sum.names).toBeGreaterThan(40);
    expect(sum.taken).toBeLessThanOrEqual(sum.alike / 10);
    expect(sum.found).toBeGreaterThanOrEqual(0.93 * sum.names);
  },
);

/** What sentences of the folder find and miss in all. */
function tallyFolder(folder: string): Tally {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const file of readdirSync(join(import.meta.dirname, folder))) {
    const { entries, marked } = readMarked(join(import.meta.dirname, folder, file));
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    const own = tally(marked, (text) => matcher.match(text));
    for (const key of ['found', 'missed', 'wrong'] as const) sum[key] += own[key];
  }
  return sum;
}

/**
 * Sentences that no rule was made by; the weights that are learned were fitted on them (`bench/quality/fit-words.ts`). All but `short-sentences` were written by
 * those who did not know the rules; in `varied-sentences` no name stands in two files.
 */
test.each([
  ['short-sentences', 95, 90],
  ['wire-sentences', 95, 90],
  ['varied-sentences', 95, 90],
  ['regional-sentences', 94, 90],
  ['brief-sentences', 94, 90],
  ['desk-sentences', 95, 90],
  ['country-sentences', 96, 90],
  ['beat-sentences', 96, 89],
  ['edition-sentences', 96, 90],
  ['bureau-sentences', 96, 90],
  ['column-sentences', 96, 90],
  ['dispatch-sentences', 96, 90],
  ['journal-sentences', 96, 90],
])('%s: names are found and words are left', (folder, leastRecall, leastF1) => {
  const own = tallyFolder(folder);
  expect(recall(own)).toBeGreaterThanOrEqual(leastRecall);
  expect(f1(own)).toBeGreaterThanOrEqual(leastF1);
});

/**
 * By four hands that knew no rule, and read by nobody before what is asked of them here was measured: nothing was made by them, and nothing is fitted on them.
 * This is the mark for new text.
 */
test('unread-sentences: of 100 names 95 are found, and F1 is 88', () => {
  const own = tallyFolder('unread-sentences');
  expect(recall(own)).toBeGreaterThanOrEqual(95);
  expect(f1(own)).toBeGreaterThanOrEqual(88);
});

/** Of the same kind, full of words that could be names and hardly ever are, as in the news of a day. */
test('plain prose: few words are taken for names', () => {
  const own = tallyFolder('prose-sentences');
  expect(own.missed).toBe(0);
  expect(own.wrong).toBeLessThan(60);
});
