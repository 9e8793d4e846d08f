/**
 * Fits src/glossary/learned-weights.ts: `node bench/run.js quality/fit-words [--write]`. What tells a name from a word, beside the points that were
 * set by hand: how much each piece of evidence is worth more or less, what the name is by itself, and the roles of the words around. By logistic
 * regression with a pull to the hand-set points, on the marked sentences of test/glossary. Prints what is found where a set, or a tenth of the names,
 * was left out while it was fitted; then fits on all.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EVIDENCE } from '../../src/glossary/evidence.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createJudge, isLearned } from '../../src/glossary/judge-names.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { evidenceAround, weighNeighbours } from '../../src/glossary/weigh-neighbours.ts';
import { classesOf, OWN_TABLES, ROLE_TABLES, rolesAround } from '../../src/glossary/weigh-roles.ts';
import { namesIn, readMarked } from '../../test/support/marked-sets.ts';
import { fitBeside, type SparseSample } from './logistic.ts';

/** Of the odds that the hand-set points give: they are too sure of themselves. */
const TRUST = 0.7;
const RIDGE = 3;
/** Of all names so many are to be found, on sets that were left out. */
const RECALL = 0.92;
/** A sentence that a test holds by itself shows a rule: it counts as so many. */
const SHOWN = 1.5;
/** Weights below it are not worth a line. */
const LEAST = 0.03;
const GLOSSARY_TESTS = join(import.meta.dirname, '..', '..', 'test', 'glossary');
const FOLDERS = ['agency-sentences', 'short-sentences', 'varied-sentences', 'wire-sentences', 'prose-sentences'];
/** Sets by those who did not write the rules: where odds are cut is told by these. */
const BY_OTHERS = ['short-sentences', 'varied-sentences', 'wire-sentences'];

interface Place extends SparseSample {
  readonly set: string;
  readonly letters: string;
}

interface Marked {
  readonly set: string;
  readonly entries: readonly string[];
  readonly marked: readonly string[];
}

interface Read {
  readonly places: Place[];
  /** What is not weighed here: found, missed and wrong all the same. */
  readonly others: Map<string, { found: number; missed: number; wrong: number }>;
}

function readSets(): Marked[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(GLOSSARY_TESTS, folder))
      .sort()
      .map((file) => ({ set: `${folder}/${file}`, ...readMarked(join(GLOSSARY_TESTS, folder, file)) })),
  );
}

/** The sentences that tests hold one by one: a glossary in NAMES, and sentences in quotes. */
function readTests(): Marked[] {
  const rows = readFileSync(join(GLOSSARY_TESTS, 'doubtful-names.test.ts'), 'utf8');
  const single = [...rows.matchAll(/\['([^'\n]+)', '([^'\n]+)'\]/g)].map((match) => ({
    ...{ set: 'doubtful-names', entries: [match[1]!], marked: [match[2]!] },
  }));
  const shared = ['names-by-class', 'names-by-deeds', 'names-or-words', 'newswire-names'].map((name) => {
    const text = readFileSync(join(GLOSSARY_TESTS, `${name}.test.ts`), 'utf8');
    const entries = /const NAMES = `([^`]*)`/.exec(text)![1]!.trim().split(/\s+/);
    return {
      set: name,
      entries,
      marked: [...text.matchAll(/'([^'\n]*[\u0600-\u06FF] [^'\n]*)'/g)].map((match) => match[1]!),
    };
  });
  return [...single, ...shared];
}

function readPlaces(sets: readonly Marked[], featureOf: (name: string) => number): Read {
  const places: Place[] = [];
  const others: Read['others'] = new Map();
  for (const { set, entries, marked } of sets) {
    const other = others.get(set) ?? { found: 0, missed: 0, wrong: 0 };
    others.set(set, other);
    for (const line of marked) {
      const names = namesIn(line);
      const isGood = (start: number, end: number) => names.some(([from, to]) => from === start && to === end);
      const weighed: { start: number; end: number }[] = [];
      const judge = createJudge((doubt, own, { weight }) => {
        const { candidate } = doubt;
        const { start, end, form } = candidate;
        if (!isLearned(own)) return;
        weighed.push({ start, end });
        const evidence = evidenceAround(doubt, own.facts).map((i) => EVIDENCE[i]!.id);
        const roles = rolesAround(doubt, own);
        const classes = classesOf(own.facts, own.prior);
        places.push({
          set,
          letters: form.letters,
          isGood: isGood(start, end),
          weight: set.includes('/') ? 1 : SHOWN,
          odds: TRUST * (weight - weighNeighbours(doubt, own.facts, own).learned - own.learned),
          holds: [
            ...evidence.map((id) => featureOf(`evidence ${id}`)),
            ...ROLE_TABLES.map((table, i) => featureOf(`${table} ${roles[i]}`)),
            ...OWN_TABLES.map((table, i) => featureOf(`${table} ${classes[i]}`)),
          ],
        });
      });
      const terms = entries.map((term) => makeTerm({ term }));
      const got = createMatcher({ terms, file: '' }, judge).match(line.replace(/[[\]]/g, ''));
      const isWeighed = (start: number, end: number) =>
        weighed.some((item) => item.start === start && item.end === end);
      const sure = got.filter(({ start, end }) => !isWeighed(start, end));
      const found = sure.filter(({ start, end }) => isGood(start, end)).length;
      other.found += found;
      other.wrong += sure.length - found;
      other.missed += names.filter(([start, end]) => !isWeighed(start, end)).length - found;
    }
  }
  return { places, others };
}

interface Answered {
  readonly place: Place;
  readonly odds: number;
}

/** Each place by weights that were fitted without those of its group. */
function answerLeftOut(places: readonly Place[], count: number, groupOf: (place: Place) => string): Answered[] {
  return [...new Set(places.map(groupOf))].flatMap((group) => {
    const weights = fitBeside(
      places.filter((place) => groupOf(place) !== group),
      count,
      RIDGE,
    );
    return places
      .filter((place) => groupOf(place) === group)
      .map((place) => ({
        place,
        odds: place.holds.reduce((sum, at) => sum + weights[at]!, place.odds + weights[count]!),
      }));
  });
}

/** The odds above which so many of all names lie, and what is found there. */
function atRecall(answered: readonly Answered[], others: Read['others'], least: number) {
  const sets = new Set(answered.map(({ place }) => place.set));
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const [set, other] of others)
    if (sets.has(set)) for (const key of ['found', 'missed', 'wrong'] as const) sum[key] += other[key];
  const all = sum.found + sum.missed + answered.filter(({ place }) => place.isGood).length;
  const ordered = [...answered].sort((a, b) => b.odds - a.odds);
  let { found, wrong } = sum;
  for (const { place, odds } of ordered) {
    if (place.isGood) found++;
    else wrong++;
    if (found >= least * all) return tell(found, wrong, all, odds);
  }
  return tell(found, wrong, all, Number.NEGATIVE_INFINITY);
}

function tell(found: number, wrong: number, all: number, odds: number) {
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    F1: round((200 * found) / (all + found + wrong)),
    precision: round((100 * found) / (found + wrong)),
    recall: round((100 * found) / all),
    odds: Math.round(odds * 100) / 100,
  };
}

const TENTHS = 10;

/** The same letters are in one tenth. */
function tenthOf(letters: string): string {
  let sum = 0;
  for (const letter of letters) sum = (sum * 31 + letter.codePointAt(0)!) % 9973;
  return String(sum % TENTHS);
}

export function main(args: readonly string[]): void {
  const features: string[] = [];
  const numbers = new Map<string, number>();
  const featureOf = (name: string) => {
    let number = numbers.get(name);
    if (number === undefined) {
      number = features.push(name) - 1;
      numbers.set(name, number);
    }
    return number;
  };
  const { places, others } = readPlaces([...readSets(), ...readTests()], featureOf);
  const count = features.length;
  const inSets = (answered: readonly Answered[], ...folders: string[]) =>
    answered.filter(({ place }) => folders.some((folder) => place.set.startsWith(folder)));
  const bySet = answerLeftOut(places, count, ({ set }) => set);
  const byName = answerLeftOut(places, count, ({ letters }) => tenthOf(letters));
  const byHand = places.map((place) => ({ place, odds: place.odds }));
  for (const folder of FOLDERS) {
    console.log(`${folder}, ${inSets(byHand, folder).length} places`);
    console.table(
      Object.fromEntries(
        [0.93, 0.95, RECALL, 0.97].flatMap((least) => [
          [`by hand, recall ${least}`, atRecall(inSets(byHand, folder), others, least)],
          [`the set left out, recall ${least}`, atRecall(inSets(bySet, folder), others, least)],
          [`the names left out, recall ${least}`, atRecall(inSets(byName, folder), others, least)],
        ]),
      ),
    );
  }
  const { odds } = atRecall(inSets(bySet, ...BY_OTHERS), others, RECALL);
  const weights = fitBeside(places, count, RIDGE);
  const tables: Record<string, Record<string, number>> = { evidence: {} };
  for (const table of [...OWN_TABLES, ...ROLE_TABLES]) tables[table] = {};
  for (const [name, at] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = Math.round((100 * weights[at]!) / TRUST) / 100;
    const space = name.indexOf(' ');
    if (Math.abs(value) >= LEAST) tables[name.slice(0, space)]![name.slice(space + 1)] = value;
  }
  const bias = Math.round((100 * (weights[count]! - odds)) / TRUST) / 100;
  const text = `/**
 * Written by bench/quality/fit-words.ts: what tells a name from a word, in points to be added to those of the evidence. By logistic regression on the
 * marked sentences of test/glossary; how well it carries to sentences that were left out: docs/names.md.
 */
export interface Learned {
  readonly bias: number;
  /** By the ids of evidence. */
  readonly evidence: Table;
  /** By what the name is itself, and by the roles of the words around (\`weigh-roles.ts\`). */
${[...OWN_TABLES, ...ROLE_TABLES].map((table) => `  readonly ${table}: Table;`).join('\n')}
}

type Table = Readonly<Record<string, number>>;

export const LEARNED: Learned = ${JSON.stringify({ bias, ...tables }, null, 2)};
`;
  if (args.includes('--write'))
    writeFileSync(join(import.meta.dirname, '..', '..', 'src', 'glossary', 'learned-weights.ts'), text);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
