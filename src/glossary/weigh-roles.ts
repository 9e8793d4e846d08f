import { stemOf } from '../text/ar/stem-of-word.ts';
import { LEARNED, weightOf } from './learned-weights.ts';
import { bareOf } from './phrases-around.ts';
import { numberOfRole, roleBefore, roleBehind, roleOfNumber } from './roles.ts';
import { belongs, type Doubt, type NameFacts, nextOf } from './scene.ts';
import { featuresOfTalk, TALK_TABLES, type Talk, talkOf, WORD_TABLES, weighTalk, weightOfWord } from './weigh-talk.ts';
import type { WordView } from './word-view.ts';

/**
 * What was learned to tell a name from a word: by the words around it, by their roles, by the name itself, and by what two of these are together. How much
 * each tells stands in `learned-weights.ts`, under the name of a table and a key; a sum of such weights is what counts. `bench/quality/fit-words.ts` learns them
 * from what {@link featuresAround} tells; {@link weighRoles} and {@link weighName} come to the same sum without making a string.
 */
const NAME_TABLES = ['prior', 'kind', 'bearer', 'known', 'kinds', 'ending', 'knownBearer', 'size', 'glued'] as const;
const AROUND_TABLES = ['thirdBefore', 'beforeThat', 'before', 'behind', 'behindThat'] as const;
/** Of the name those that are weighed together with a role: a sort of names is what these have in common. */
const SORT_TABLES = ['prior', 'kind', 'bearer', 'known'] as const;
const PAIR_TABLES = [
  ...SORT_TABLES.map((table) => `before-${table}` as const),
  ...SORT_TABLES.map((table) => `behind-${table}` as const),
  'beforeThat-kind',
  'beforeThat-bearer',
  'before-behind',
  'beforeThat-before',
] as const;
export const TABLES = [...NAME_TABLES, ...AROUND_TABLES, ...WORD_TABLES, ...TALK_TABLES, ...PAIR_TABLES] as const;

/** What of a name decides which word it has before it, and what sort of name it is. */
export interface Front {
  /** The number of the role that a preposition has which is glued on: it is the word before. 0 for none. */
  readonly glued: number;
  /** Behind a conjunction that is glued on it joins another. */
  readonly joins: boolean;
  /** The number of what it has in common with other names, among {@link sorts}. */
  readonly sort: number;
  /** What is spoken of where the word is meant. */
  readonly talk: Talk;
}

type Sort = readonly [prior: string, kind: string, bearer: string, known: string];

const sorts: Sort[] = [];
const sortNumbers = new Map<string, number>();

function numberOfSort(sort: Sort): number {
  const key = sort.join(' ');
  let number = sortNumbers.get(key);
  if (number === undefined) {
    number = sorts.push(sort) - 1;
    sortNumbers.set(key, number);
  }
  return number;
}

export function frontOf(facts: NameFacts, prior: number): Front {
  const { reading, definite } = facts;
  const preposition = reading.proclitic.replace(/[وف]/, '');
  const glued = preposition === '' ? 0 : numberOfRole(`${definite ? 'definite-' : ''}behind-${preposition}`);
  return {
    glued,
    joins: glued === 0 && reading.proclitic !== '',
    sort: numberOfSort(sortOf(facts, prior)),
    talk: talkOf(bareOf(facts)),
  };
}

function sortOf({ use, definite, bearer }: NameFacts, prior: number): Sort {
  const article = definite ? 'definite-' : '';
  return [
    article + prior.toFixed(1),
    article + kindOf(use?.kinds ?? []),
    article + bearer,
    article + (use?.known ?? 'other'),
  ];
}

const FIRST: readonly string[] = ['particle', 'masdar', 'human'];

/** The first of these that a word may be; nouns that are adjectives as well stand apart. */
function kindOf(kinds: readonly string[]): string {
  if (kinds.includes('adjective') && kinds.includes('noun') && !kinds.some((kind) => FIRST.includes(kind)))
    return 'adjective-or-noun';
  return [...FIRST, 'adjective', 'noun', 'verb'].find((kind) => kinds.includes(kind)) ?? 'none';
}

const LONGEST_TOLD = 8;

/** What the name is by itself, a key for each of {@link NAME_TABLES}. */
function keysOfName(facts: NameFacts, prior: number): string[] {
  const { use, definite, bearer, form, reading } = facts;
  const article = definite ? 'definite-' : '';
  const { letters } = form;
  const ending = /ي$/.test(letters)
    ? 'ya'
    : /ه$/.test(letters)
      ? 'ta'
      : /(?:ون|ين|ات)$/.test(letters)
        ? 'plural'
        : 'other';
  return [
    ...sortOf(facts, prior),
    article + ([...(use?.kinds ?? [])].sort().join('+') || 'none'),
    article + ending,
    `${article}${bearer}-${use?.known ?? 'other'}`,
    article + Math.min(letters.length, LONGEST_TOLD),
    `${article}${reading.proclitic || 'none'}`,
  ];
}

/**
 * Marked sentences have each word as a name about as often as not. News does not: what hardly ever is a name, and what hardly ever is anything else, is known
 * beforehand better than such sentences tell.
 */
export function isEven(prior: number): boolean {
  return Math.abs(prior) < 2;
}

function ofPrior(prior: number): number {
  if (isEven(prior)) return LEARNED.ofPrior * prior;
  return prior < 0 ? LEARNED.ofCommonest : 0;
}

export function weighName(facts: NameFacts, prior: number): number {
  const keys = keysOfName(facts, prior);
  return NAME_TABLES.reduce((sum, table, i) => sum + weightOf(table, keys[i]!), LEARNED.bias + ofPrior(prior));
}

/** The word before another in the same phrase; -1 for none. */
function before(view: WordView, token: number): number {
  return token > 0 && belongs(view, token - 1) ? token - 1 : -1;
}

function behindOf(view: WordView, token: number): number {
  return token >= 0 && belongs(view, token) ? token + 1 : -1;
}

/** All that holds of a doubtful name by these tables, as a table and a key with a space between. */
export function featuresAround({ candidate, view }: Doubt, facts: NameFacts, prior: number): string[] {
  const { first, last } = candidate;
  const { glued, joins, talk } = frontOf(facts, prior);
  const prev = before(view, first);
  const beforeThat = before(view, prev);
  const thirdBefore = before(view, beforeThat);
  const next = nextOf(candidate, view);
  const behindThat = behindOf(view, next);
  const bare = roleOfNumber(glued === 0 ? roleBefore(view, prev) : glued);
  const roles = {
    thirdBefore: roleOfNumber(roleBefore(view, thirdBefore)),
    beforeThat: roleOfNumber(roleBefore(view, beforeThat)),
    before: joins ? joined(bare) : bare,
    behind: roleOfNumber(roleBehind(view, next, last)),
    behindThat: roleOfNumber(roleBehind(view, behindThat, next < 0 ? last : next)),
  };
  const name = keysOfName(facts, prior);
  const sort = Object.fromEntries(SORT_TABLES.map((table, i) => [table, name[i]!]));
  const words = {
    wordBeforeThat: beforeThat,
    wordBefore: glued !== 0 || joins ? -1 : prev,
    wordBehind: next,
    wordBehindThat: behindThat,
  };
  const known: Record<string, string> = { ...roles, ...sort };
  return [
    ...NAME_TABLES.map((table, i) => `${table} ${name[i]}`),
    ...AROUND_TABLES.map((table) => `${table} ${roles[table]}`),
    ...(Object.keys(words) as (keyof typeof words)[])
      .filter((table) => words[table] >= 0)
      .map((table) => `${table} ${stemOf(view.word(words[table]))}`),
    ...featuresOfTalk(view, first, last, talk).map(([table, key]) => `${table} ${key}`),
    ...PAIR_TABLES.map(
      (table) => `${table} ${pair(...(table.split('-').map((part) => known[part]!) as [string, string]))}`,
    ),
  ];
}

const pair = (one: string, other: string): string => `${one}~${other}`;
const joined = (role: string): string => `and-${role}`;

/** Weights by two numbers, each looked up once. */
class Weights {
  readonly #rows: (number[] | undefined)[] = [];
  readonly #weightOf: (one: number, other: number) => number;

  constructor(weightOf: (one: number, other: number) => number) {
    this.#weightOf = weightOf;
  }

  of(one: number, other: number): number {
    let row = this.#rows[one];
    if (row === undefined) {
      row = [];
      while (this.#rows.length <= one) this.#rows.push(undefined);
      this.#rows[one] = row;
    }
    while (row.length <= other) row.push(this.#weightOf(one, row.length));
    return row[other]!;
  }
}

/** What a role tells of a sort of names: by itself, and together with what the sort has in common. */
function bySort(
  table: 'before' | 'beforeThat' | 'behind',
  tables: readonly (typeof SORT_TABLES)[number][],
  joins = false,
): Weights {
  return new Weights((sort, number) => {
    const role = joins ? joined(roleOfNumber(number)) : roleOfNumber(number);
    return tables.reduce(
      (sum, other) =>
        sum +
        weightOf(
          `${table}-${other}` as (typeof PAIR_TABLES)[number],
          pair(role, sorts[sort]![SORT_TABLES.indexOf(other)]!),
        ),
      weightOf(table, role),
    );
  });
}

const BEFORE = bySort('before', SORT_TABLES);
const JOINED = bySort('before', SORT_TABLES, true);
const BEFORE_THAT = bySort('beforeThat', ['kind', 'bearer']);
const BEHIND = bySort('behind', SORT_TABLES);
const byPair = (
  table: (typeof PAIR_TABLES)[number],
  one: (role: string) => string,
  other: (role: string) => string,
): Weights => new Weights((a, b) => weightOf(table, pair(one(roleOfNumber(a)), other(roleOfNumber(b)))));
const same = (role: string): string => role;
const BEFORE_BEHIND = byPair('before-behind', same, same);
const JOINED_BEHIND = byPair('before-behind', joined, same);
const THAT_BEFORE = byPair('beforeThat-before', same, same);
const THAT_JOINED = byPair('beforeThat-before', same, joined);
const THIRD_BEFORE = new Weights((_, number) => weightOf('thirdBefore', roleOfNumber(number)));
const BEHIND_THAT = new Weights((_, number) => weightOf('behindThat', roleOfNumber(number)));

const [BEFORE_THAT_WORD, BEFORE_WORD, BEHIND_WORD, BEHIND_THAT_WORD] = WORD_TABLES.keys();

/**
 * What the words around tell.
 * @param first the name's first word
 * @param prev the word before, whatever is glued on in front of the name; -1 for none
 * @param next the word behind; -1 for none
 * @param last the name's last word
 */
export function weighRoles(
  view: WordView,
  { glued, joins, sort, talk }: Front,
  first: number,
  prev: number,
  next: number,
  last: number,
): number {
  const beforeThat = before(view, prev);
  const thirdBefore = before(view, beforeThat);
  const behindThat = behindOf(view, next);
  const roleThat = roleBefore(view, beforeThat);
  const role = glued === 0 ? roleBefore(view, prev) : glued;
  const behind = roleBehind(view, next, last);
  let sum = (joins ? JOINED : BEFORE).of(sort, role);
  sum += BEFORE_THAT.of(sort, roleThat);
  sum += BEHIND.of(sort, behind);
  sum += (joins ? JOINED_BEHIND : BEFORE_BEHIND).of(role, behind);
  sum += (joins ? THAT_JOINED : THAT_BEFORE).of(roleThat, role);
  sum += THIRD_BEFORE.of(0, roleBefore(view, thirdBefore));
  sum += BEHIND_THAT.of(0, roleBehind(view, behindThat, next < 0 ? last : next));
  if (beforeThat >= 0) sum += weightOfWord(view, beforeThat, BEFORE_THAT_WORD!);
  if (prev >= 0 && glued === 0 && !joins) sum += weightOfWord(view, prev, BEFORE_WORD!);
  if (next >= 0) sum += weightOfWord(view, next, BEHIND_WORD!);
  if (behindThat >= 0) sum += weightOfWord(view, behindThat, BEHIND_THAT_WORD!);
  return sum + weighTalk(view, first, last, talk);
}
