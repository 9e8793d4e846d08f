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
const UNREAD = join(import.meta.dirname, 'unread-ali-sentences');
const RUNNING_TEXT = join(import.meta.dirname, 'ali-running-text');

const MARKS: [string, number][] = [
  ['careful-first', 98],
  ['careful-second', 98],
  ['careful-third', 96],
  ['careless-first', 98],
  ['careless-second', 98],
  ['careless-third', 98],
  ['careless-fourth', 98],
  ['egyptian-first', 98],
  ['egyptian-second', 98],
  ['egyptian-third', 98],
  ['egyptian-fourth', 98],
  ['egyptian-fifth', 98],
  ['both-manners', 98],
  ['all-manners', 98],
  ['all-manners-second', 98],
  ['positions-first', 98],
  ['positions-second', 98],
  ['positions-third', 98],
  ['positions-fourth', 98],
  ['positions-fifth', 98],
  ['positions-sixth', 97],
  ['positions-seventh', 98],
  ['positions-eighth', 98],
  ['positions-ninth', 98],
  ['positions-tenth', 98],
  ['positions-eleventh', 98],
  ['positions-twelfth', 97],
  ['positions-thirteenth', 98],
  ['positions-fourteenth', 98],
  ['positions-fifteenth', 98],
  ['positions-sixteenth', 98],
  ['careful-fourth', 98],
  ['careful-fifth', 98],
  ['careless-fifth', 98],
  ['careless-sixth', 98],
  ['egyptian-sixth', 98],
  ['egyptian-seventh', 98],
  ['by-turns', 97],
  ['news-of-many-kinds', 98],
  ['news-of-many-kinds-second', 98],
  ['politics', 98],
  ['courts', 98],
  ['sport', 98],
  ['religion', 98],
  ['business-and-arts', 98],
  ['careful-sixth', 98],
  ['egyptian-eighth', 98],
  ['careless-seventh', 98],
  ['careful-seventh', 98],
  ['egyptian-ninth', 97],
  ['careless-eighth', 98],
  ['ninth-hand-egyptian-first', 97],
  ['ninth-hand-egyptian-second', 95],
  ['ninth-hand-egyptian-third', 98],
  ['ninth-hand-careless-first', 98],
  ['ninth-hand-careless-second', 98],
  ['ninth-hand-careless-third', 97],
  ['eleventh-hand-egyptian-first', 98],
  ['eleventh-hand-egyptian-second', 98],
  ['eleventh-hand-egyptian-third', 98],
  ['eleventh-hand-careless-first', 98],
  ['eleventh-hand-careless-second', 98],
  ['eleventh-hand-careless-third', 98],
  ['tenth-hand-careful', 98],
  ['tenth-hand-egyptian-first', 98],
  ['tenth-hand-egyptian-second', 98],
  ['tenth-hand-careless-first', 98],
  ['tenth-hand-careless-second', 96],
  ['tenth-hand-careless-third', 98],
  ['twelfth-hand-careful', 98],
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
  ['eighteenth-hand-egyptian-third', 98],
  ['fifteenth-hand-careful', 98],
  ['fifteenth-hand-careless-first', 98],
  ['fifteenth-hand-careless-second', 96],
  ['fifteenth-hand-egyptian-first', 98],
  ['fifteenth-hand-egyptian-second', 98],
  ['fourteenth-hand-careful', 98],
  ['fourteenth-hand-careless-first', 98],
  ['fourteenth-hand-careless-second', 98],
  ['fourteenth-hand-egyptian-first', 98],
  ['fourteenth-hand-egyptian-second', 97],
  ['thirteenth-hand-careful', 98],
  ['thirteenth-hand-careless-first', 98],
  ['thirteenth-hand-careless-second', 98],
  ['thirteenth-hand-egyptian-first', 96],
  ['thirteenth-hand-egyptian-second', 96],
  ['speakers', 97],
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

/** By four hands that knew no rule; nothing was made by these sets, and nothing is fitted on them. What is reached there is what new text may expect. */
test.each([
  ['careful', 97.5],
  ['egyptian', 94.5],
  ['careless', 95.5],
])('on sets that nobody had read, %s: F1 %d', (manner, mark) => {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const file of readdirSync(UNREAD).filter((name) => name.includes(`-${manner}`))) {
    const { entries, marked } = readMarked(join(UNREAD, file));
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    const { found, missed, wrong } = tally(marked, (text) => matcher.match(text), hasAli);
    sum.found += found;
    sum.missed += missed;
    sum.wrong += wrong;
  }
  expect(sum.found).toBeGreaterThan(100);
  expect(f1(sum)).toBeGreaterThanOrEqual(mark);
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
