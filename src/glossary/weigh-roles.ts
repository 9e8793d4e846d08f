import { LEARNED } from './learned-weights.ts';
import { numberOfRole, roleBefore, roleBehind, roleOfNumber } from './roles.ts';
import { belongs, type Doubt, type NameFacts, nextOf } from './scene.ts';
import type { WordView } from './word-view.ts';

/** What was learned to tell a name from a word: by the words beside it, and by the name itself. Keys of `LEARNED`, in the order of what tells them. */
export const ROLE_TABLES = ['before', 'beforeThat', 'behind'] as const;
export const OWN_TABLES = ['prior', 'kind', 'bearer'] as const;

/** What of a name decides which word it has before it: a preposition that is glued on is that word, and behind a conjunction it joins another. */
export interface Front {
  /** The number of the role that such a preposition has; 0 for none. */
  readonly glued: number;
  readonly joins: boolean;
}

export function frontOf({ reading: { proclitic }, definite }: NameFacts): Front {
  const preposition = proclitic.replace(/[وف]/, '');
  const glued = preposition === '' ? 0 : numberOfRole(`${definite ? 'definite-' : ''}behind-${preposition}`);
  return { glued, joins: glued === 0 && proclitic !== '' };
}

export function rolesAround({ candidate, view }: Doubt, { glued, joins }: Front): [string, string, string] {
  const { first, last } = candidate;
  const prev = belongs(view, first - 1) ? first - 1 : -1;
  const before = roleOfNumber(glued === 0 ? roleBefore(view, prev) : glued);
  return [
    joins ? joined(before) : before,
    roleOfNumber(roleBefore(view, beforeThatOf(view, prev))),
    roleOfNumber(roleBehind(view, nextOf(candidate, view), last)),
  ];
}

function beforeThatOf(view: WordView, prev: number): number {
  return prev > 0 && belongs(view, prev - 1) ? prev - 1 : -1;
}

const joined = (role: string): string => `and-${role}`;

/** Weights by the numbers of roles, each looked up once. */
class Weights {
  readonly #byNumber: number[] = [];
  readonly #weightOf: (role: string) => number | undefined;

  constructor(weightOf: (role: string) => number | undefined) {
    this.#weightOf = weightOf;
  }

  of(number: number): number {
    while (this.#byNumber.length <= number)
      this.#byNumber.push(this.#weightOf(roleOfNumber(this.#byNumber.length)) ?? 0);
    return this.#byNumber[number]!;
  }
}

const BEFORE = new Weights((role) => LEARNED.before[role]);
const JOINED = new Weights((role) => LEARNED.before[joined(role)]);
const BEFORE_THAT = new Weights((role) => LEARNED.beforeThat[role]);
const BEHIND = new Weights((role) => LEARNED.behind[role]);

/**
 * What the roles around tell.
 * @param prev the word before, whatever is glued on in front of the name; -1 for none
 * @param next the word behind; -1 for none
 * @param last the name's last word
 */
export function weighRoles(view: WordView, { glued, joins }: Front, prev: number, next: number, last: number): number {
  const before = glued !== 0 ? BEFORE.of(glued) : (joins ? JOINED : BEFORE).of(roleBefore(view, prev));
  return before + BEFORE_THAT.of(roleBefore(view, beforeThatOf(view, prev))) + BEHIND.of(roleBehind(view, next, last));
}

/** What a name is by itself, as {@link OWN_TABLES} has it. */
export function classesOf({ use, definite, bearer }: NameFacts, prior: number): [string, string, string] {
  const article = definite ? 'definite-' : '';
  return [article + prior.toFixed(1), article + kindOf(use?.kinds ?? []), article + bearer];
}

const FIRST: readonly string[] = ['particle', 'masdar', 'human'];

/** The first of these that a word may be; nouns that are adjectives as well stand apart. */
function kindOf(kinds: readonly string[]): string {
  if (kinds.includes('adjective') && kinds.includes('noun') && !kinds.some((kind) => FIRST.includes(kind)))
    return 'adjective-or-noun';
  return [...FIRST, 'adjective', 'noun', 'verb'].find((kind) => kinds.includes(kind)) ?? 'none';
}

export function weighName(facts: NameFacts, priorOfWord: number): number {
  const [prior, kind, bearer] = classesOf(facts, priorOfWord);
  return LEARNED.bias + (LEARNED.prior[prior] ?? 0) + (LEARNED.kind[kind] ?? 0) + (LEARNED.bearer[bearer] ?? 0);
}
