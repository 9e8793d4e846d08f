import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { findByFolding } from '../support/folding-anchor.ts';
import { f1, hasAli, readMarked, tally } from '../support/marked-sets.ts';

/**
 * The name علي against the preposition على, in sentences as agencies write them: with the letters as grammar has them, in the Egyptian manner (every final
 * ya without dots, so that both are على), both manners line by line or by turns, and careless of either letter. The weights are fitted on these sets
 * (bench/quality/fit-ali.ts), so that the marks here only hold what was reached; what new text may expect is told in docs/names.md.
 */
const FOLDER = join(import.meta.dirname, 'ali-sentences');
const RUNNING_TEXT = join(import.meta.dirname, 'ali-running-text');

const MARKS: [string, number][] = [
  ['careful-first', 99],
  ['careful-second', 99],
  ['careful-third', 96],
  ['careless-first', 99],
  ['careless-second', 99],
  ['careless-third', 99],
  ['careless-fourth', 99],
  ['egyptian-first', 98],
  ['egyptian-second', 99],
  ['egyptian-third', 98],
  ['egyptian-fourth', 98],
  ['egyptian-fifth', 99],
  ['both-manners', 99],
  ['all-manners', 99],
  ['all-manners-second', 99],
  ['positions-first', 99],
  ['positions-second', 99],
  ['positions-third', 99],
  ['positions-fourth', 99],
  ['positions-fifth', 99],
  ['positions-sixth', 97],
  ['positions-seventh', 99],
  ['positions-eighth', 99],
  ['positions-ninth', 99],
  ['positions-tenth', 98],
  ['positions-eleventh', 99],
  ['positions-twelfth', 97],
  ['positions-thirteenth', 99],
  ['positions-fourteenth', 99],
  ['positions-fifteenth', 98],
  ['positions-sixteenth', 99],
  ['careful-fourth', 99],
  ['careful-fifth', 99],
  ['careless-fifth', 99],
  ['careless-sixth', 99],
  ['egyptian-sixth', 99],
  ['egyptian-seventh', 99],
  ['by-turns', 97],
  ['news-of-many-kinds', 98],
  ['news-of-many-kinds-second', 99],
  ['politics', 99],
  ['courts', 99],
  ['sport', 99],
  ['religion', 99],
  ['business-and-arts', 99],
  ['careful-sixth', 99],
  ['egyptian-eighth', 98],
  ['careless-seventh', 99],
  ['careful-seventh', 99],
  ['egyptian-ninth', 97],
  ['careless-eighth', 98],
  ['ninth-hand-egyptian-first', 97],
  ['ninth-hand-egyptian-second', 95],
  ['ninth-hand-egyptian-third', 99],
  ['ninth-hand-careless-first', 98],
  ['ninth-hand-careless-second', 99],
  ['ninth-hand-careless-third', 97],
  ['eleventh-hand-egyptian-first', 99],
  ['eleventh-hand-egyptian-second', 99],
  ['eleventh-hand-egyptian-third', 99],
  ['eleventh-hand-careless-first', 99],
  ['eleventh-hand-careless-second', 99],
  ['eleventh-hand-careless-third', 99],
  ['tenth-hand-careful', 99],
  ['tenth-hand-egyptian-first', 98],
  ['tenth-hand-egyptian-second', 98],
  ['tenth-hand-careless-first', 98],
  ['tenth-hand-careless-second', 96],
  ['tenth-hand-careless-third', 98],
  ['twelfth-hand-careful', 99],
  ['twelfth-hand-egyptian-first', 97],
  ['twelfth-hand-egyptian-second', 98],
  ['twelfth-hand-careless-first', 97],
  ['twelfth-hand-careless-second', 98],
  ['twelfth-hand-careless-third', 98],
  ['before-names', 98],
  ['short-sentences', 96],
  ['eighteenth-hand-careless-first', 98],
  ['eighteenth-hand-careless-second', 95],
  ['eighteenth-hand-egyptian-first', 97],
  ['eighteenth-hand-egyptian-second', 98],
  ['eighteenth-hand-egyptian-third', 97],
  ['fifteenth-hand-careful', 98],
  ['fifteenth-hand-careless-first', 99],
  ['fifteenth-hand-careless-second', 96],
  ['fifteenth-hand-egyptian-first', 99],
  ['fifteenth-hand-egyptian-second', 99],
  ['fourteenth-hand-careful', 99],
  ['fourteenth-hand-careless-first', 99],
  ['fourteenth-hand-careless-second', 99],
  ['fourteenth-hand-egyptian-first', 99],
  ['fourteenth-hand-egyptian-second', 97],
  ['thirteenth-hand-careful', 99],
  ['thirteenth-hand-careless-first', 98],
  ['thirteenth-hand-careless-second', 99],
  ['thirteenth-hand-egyptian-first', 96],
  ['thirteenth-hand-egyptian-second', 96],
];

const sets = MARKS.map(([name, mark]) => ({ name, mark, ...readMarked(join(FOLDER, `${name}.txt`)) }));

describe.each(sets)('$name', ({ entries, marked, mark }) => {
  test('is at least as hard as the mark: of all places where the letters stand, a third to a half are the name', () => {
    const anchor = f1(tally(marked, (text) => findByFolding(text, entries), hasAli));
    expect(anchor).toBeGreaterThan(45);
    expect(anchor).toBeLessThan(73);
  });

  test(`the name is told from the preposition: F1 ${mark}`, () => {
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    expect(f1(tally(marked, (text) => matcher.match(text), hasAli))).toBeGreaterThanOrEqual(mark);
  });
});

/** All sets in one manner of spelling. */
const WHOLE: [string, (text: string) => string, number][] = [
  ['every final ya without dots', (text) => text.replace(/\u064A(?!\p{L})/gu, '\u0649'), 96],
  ['every final alef maqsura with dots', (text) => text.replace(/\u0649(?!\p{L})/gu, '\u064A'), 95],
];

test.each(WHOLE)('the same with %s', (_, spell, mark) => {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const { entries, marked } of sets) {
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    const { found, missed, wrong } = tally(marked.map(spell), (text) => matcher.match(text), hasAli);
    sum.found += found;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  expect(f1(sum)).toBeGreaterThanOrEqual(mark);
});

test('passages of twelve sentences, whose words show how they spell', () => {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const { name, entries, marked } of sets) {
    if (/^(?:all|both|by|before|short)/.test(name)) continue;
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    const passages = marked.flatMap((_, at) => (at % 12 === 0 ? [marked.slice(at, at + 12).join(' ')] : []));
    const { found, missed, wrong } = tally(passages, (text) => matcher.match(text), hasAli);
    sum.found += found;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  expect(f1(sum)).toBeGreaterThanOrEqual(98.5);
});

test('one slip in a text that is spelled properly is no habit', () => {
  const matcher = createMatcher({ terms: [makeTerm({ term: 'علي' })], file: '' });
  const proper =
    'وقال الوزير في المؤتمر الصحفي الذي عقد في القاهرة إن القوى الكبرى ستلتقي في الشهر التالي لدى الأمين العام. ';
  const told = (text: string): number => matcher.match(text).length;
  expect(told(`${proper.repeat(5)}ووصل الوفد الى المطار. وركب على الحافلة رجال الأمن.`)).toBe(0);
  expect(told(`${proper.repeat(5)}وحضر الاجتماع من مصر انه قال. يطلق على العلم اسم جديد.`)).toBe(0);
});

test('running text without the name: hardly a preposition is taken for it', () => {
  const matcher = createMatcher({ terms: [makeTerm({ term: 'علي' })], file: '' });
  const lines = readdirSync(RUNNING_TEXT).flatMap((file) => readMarked(join(RUNNING_TEXT, file)).marked);
  expect(tally(lines, (text) => matcher.match(text)).wrong).toBeLessThanOrEqual(8);
});
