/**
 * Fits src/glossary/learned-tables.ts: `node bench/run.js quality/fit-words [--write]`. What tells a name from a word, beside the points that were
 * set by hand: how much each piece of evidence is worth more or less, what the name is by itself, the words around and their roles, and what two of these
 * are together (`weigh-roles.ts`). By logistic regression with a pull to the hand-set points, on the marked sentences of test/glossary. Prints what is
 * found where an author's sets, or a tenth of the names, were left out while it was fitted; then fits on all.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EVIDENCE } from '../../src/glossary/evidence.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createJudge, isLearned } from '../../src/glossary/judge-names.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { evidenceAround, weighNeighbours } from '../../src/glossary/weigh-neighbours.ts';
import { featuresAround, isEven, TABLES } from '../../src/glossary/weigh-roles.ts';
import { namesIn, readMarked } from '../../test/support/marked-sets.ts';
import { fitBeside, type SparseSample } from './logistic.ts';

/** Odds for a point. */
const SCALE = 0.7;
/** Of the points of evidence, and of what speaks for a name beforehand, so much counts: set by hand they are too sure of themselves. */
const TRUST = 0.4;
/** Points against the commonest words of the language: the sets have them as names far more often than texts do. */
const COMMONEST = -1.2;
/** How strongly weights are pulled to 0, by the kind of table: the more keys one has, the more. */
const RIDGE = { table: 3, words: 6, around: 12, pairs: 8, bias: 0.1 } as const;
/** A key that so many places have at least is weighed. */
const LEAST_SEEN = 3;
/** Of all names so many are to be found, on sets that were left out. */
const RECALL = 0.95;
/** A sentence that a test holds by itself shows a rule: it counts as so many; one of plain prose stands for much that is written and is no name. */
const SHOWN = 10;
const PLAIN = 2;
/** Weights below it are not worth their room. */
const LEAST = 0.03;
const GLOSSARY_TESTS = join(import.meta.dirname, '..', '..', 'test', 'glossary');
const FOLDERS = [
  'agency-sentences',
  'short-sentences',
  'prose-sentences',
  'varied-sentences',
  'wire-sentences',
  'regional-sentences',
  'brief-sentences',
  'desk-sentences',
  'country-sentences',
  'beat-sentences',
  'edition-sentences',
  'bureau-sentences',
  'column-sentences',
  'dispatch-sentences',
  'journal-sentences',
];
/** Who wrote what, where it was not those who write the rules: where odds are cut is told by these. */
const AUTHORS: Readonly<Record<string, string>> = {
  'varied-sentences': 'second',
  'wire-sentences': 'first',
  'regional-sentences': 'first',
  'brief-sentences': 'third',
  'desk-sentences': 'fourth',
  'country-sentences': 'fifth',
  'beat-sentences': 'sixth',
  'edition-sentences': 'seventh',
  'bureau-sentences': 'eighth',
  'column-sentences': 'ninth',
  'dispatch-sentences': 'tenth',
  'journal-sentences': 'eleventh',
};
const OURSELVES = 'ourselves';

const authorOf = ({ set }: Pick<Place, 'set'>): string => AUTHORS[set.split('/')[0]!] ?? OURSELVES;

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
        const evidence = evidenceAround(doubt, own.facts).map((i) => EVIDENCE[i]!);
        const points = evidence.reduce((sum, piece) => sum + piece.points, isEven(own.prior) ? own.prior : 0);
        const learned = weighNeighbours(doubt, own.facts, own).learned + own.learned;
        places.push({
          set,
          letters: form.letters,
          isGood: isGood(start, end),
          weight: set.startsWith('prose') ? PLAIN : set.includes('/') ? 1 : SHOWN,
          odds: SCALE * (weight - learned - (1 - TRUST) * points),
          holds: [
            featureOf('bias'),
            ...evidence.map(({ id }) => featureOf(`evidence ${id}`)),
            ...featuresAround(doubt, own.facts, own.prior).map(featureOf),
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

/** How often what is mostly a name, or hardly ever, is one: that is known, and the sets do not tell. */
function isSettled(name: string): boolean {
  const prior = /^prior (?:definite-)?(-?[\d.]+)$/.exec(name);
  return prior !== null && !isEven(Number(prior[1]));
}

function ridgeKind(name: string): keyof typeof RIDGE {
  if (name === 'bias') return 'bias';
  if (name.startsWith('word')) return name.startsWith('wordAround') ? 'around' : 'words';
  return name.includes('~') ? 'pairs' : 'table';
}

/** How strongly each feature is pulled; those that too few places have are held at 0. */
function ridgesOf(places: readonly Place[], features: readonly string[]): Float64Array {
  const seen = new Int32Array(features.length);
  for (const { holds } of places) for (const at of holds) seen[at]!++;
  return Float64Array.from(features, (name, at) =>
    seen[at]! < LEAST_SEEN || isSettled(name) ? Number.POSITIVE_INFINITY : RIDGE[ridgeKind(name)],
  );
}

function fitPlaces(places: readonly Place[], features: readonly string[]): Float64Array {
  const ridges = ridgesOf(places, features);
  const weighed = places.map((place) => ({
    ...place,
    holds: place.holds.filter((at) => Number.isFinite(ridges[at]!)),
  }));
  return fitBeside(weighed, ridges);
}

const oddsOf = (place: Place, weights: Float64Array): number =>
  place.holds.reduce((sum, at) => sum + weights[at]!, place.odds);

/** Each place by weights that were fitted without those of its group. */
function answerLeftOut(
  places: readonly Place[],
  features: readonly string[],
  groupOf: (place: Place) => string,
): Answered[] {
  return [...new Set(places.map(groupOf))].flatMap((group) => {
    const weights = fitPlaces(
      places.filter((place) => groupOf(place) !== group),
      features,
    );
    return places.filter((place) => groupOf(place) === group).map((place) => ({ place, odds: oddsOf(place, weights) }));
  });
}

/** What is found and wrong in these sets whatever the odds are, and how many names they have in all. */
function withoutOdds(answered: readonly Answered[], others: Read['others']) {
  const sets = new Set(answered.map(({ place }) => place.set));
  const sum = { found: 0, wrong: 0, all: answered.filter(({ place }) => place.isGood).length };
  for (const [set, { found, missed, wrong }] of others) {
    if (!sets.has(set)) continue;
    sum.found += found;
    sum.wrong += wrong;
    sum.all += found + missed;
  }
  return sum;
}

/** The odds above which so many of all names lie, and what is found there. */
function atRecall(answered: readonly Answered[], others: Read['others'], least: number) {
  const { all, ...sure } = withoutOdds(answered, others);
  const ordered = [...answered].sort((a, b) => b.odds - a.odds);
  let { found, wrong } = sure;
  for (const { place, odds } of ordered) {
    if (place.isGood) found++;
    else wrong++;
    if (found >= least * all) return tell(found, wrong, all, odds);
  }
  return tell(found, wrong, all, Number.NEGATIVE_INFINITY);
}

/** What is found above these odds. */
function above(answered: readonly Answered[], others: Read['others'], cut: number) {
  const sure = withoutOdds(answered, others);
  const taken = answered.filter(({ odds }) => odds > cut);
  const found = taken.filter(({ place }) => place.isGood).length;
  return tell(sure.found + found, sure.wrong + taken.length - found, sure.all, cut);
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
  const byAuthor = answerLeftOut(places, features, authorOf);
  const byName = answerLeftOut(places, features, ({ letters }) => tenthOf(letters));
  const byHand = places.map((place) => ({ place, odds: place.odds }));
  const byOthers = (answered: readonly Answered[]) => answered.filter(({ place }) => authorOf(place) !== OURSELVES);
  const { odds: cut } = atRecall(byOthers(byAuthor), others, RECALL);
  const inFolder = (answered: readonly Answered[], folder: string) =>
    answered.filter(({ place }) => place.set.startsWith(folder));
  for (const folder of FOLDERS) {
    console.log(`${folder}, ${inFolder(byHand, folder).length} places`);
    console.table({
      [`by hand, recall ${RECALL}`]: atRecall(inFolder(byHand, folder), others, RECALL),
      [`the author left out, recall ${RECALL}`]: atRecall(inFolder(byAuthor, folder), others, RECALL),
      'the author left out, as all are cut': above(inFolder(byAuthor, folder), others, cut),
      [`the names left out, recall ${RECALL}`]: atRecall(inFolder(byName, folder), others, RECALL),
    });
  }
  console.log('all by other hands');
  console.table(
    Object.fromEntries(
      [0.92, 0.93, RECALL].flatMap((least) => [
        [`by hand, recall ${least}`, atRecall(byOthers(byHand), others, least)],
        [`the author left out, recall ${least}`, atRecall(byOthers(byAuthor), others, least)],
        [`the names left out, recall ${least}`, atRecall(byOthers(byName), others, least)],
      ]),
    ),
  );
  if (args.includes('--write')) write(features, fitPlaces(places, features), cut);
}

function write(features: readonly string[], weights: Float64Array, cut: number): void {
  const items = new Map<string, string[]>(['evidence', ...TABLES].map((table) => [table, []]));
  const inPoints = (value: number): number => Math.round((100 * value) / SCALE);
  let bias = -cut;
  for (const [name, weight] of features
    .map((name, at) => [name, weights[at]!] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name === 'bias') bias += weight;
    else if (Math.abs(weight) >= LEAST) {
      const [table, key] = name.split(' ') as [string, string];
      items.get(table)!.push(`${key}=${inPoints(weight)}`);
    }
  }
  const tables = [...items].map(
    ([table, list]) => `    ${/\W/.test(table) ? `'${table}'` : table}: \`\n${inLines(list)}\`,\n`,
  );
  writeFileSync(
    join(import.meta.dirname, '..', '..', 'src', 'glossary', 'learned-tables.ts'),
    `/**
 * Written by bench/quality/fit-words.ts: what tells a name from a word, by logistic regression on the marked sentences of test/glossary; how well it
 * carries to sentences that were left out: docs/names.md. What the tables and keys are: \`weigh-roles.ts\`; how they are read: \`learned-weights.ts\`.
 */
export const LEARNED_TABLES = {
  bias: ${inPoints(bias) / 100},
  ofPoints: ${TRUST - 1},
  ofPrior: ${TRUST - 1},
  ofCommonest: ${COMMONEST},
  tables: {
${tables.join('')}  },
};
`,
  );
}

const WIDTH = 150;

function inLines(items: readonly string[]): string {
  const lines: string[] = [''];
  for (const item of items) {
    if (lines.at(-1)!.length + item.length >= WIDTH) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? item : ` ${item}`;
  }
  return lines.join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
