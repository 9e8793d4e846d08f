import { LEARNED } from './learned-weights.ts';
import { roleBefore, roleBehind } from './roles.ts';
import { belongs, type Doubt, type NameFacts, nextOf } from './scene.ts';

/** What was learned to tell a name from a word: by the name itself, and by the words beside it. Keys of `LEARNED`, in its order. */
export const ROLE_TABLES = ['before', 'beforeThat', 'behind'] as const;
export const OWN_TABLES = ['prior', 'kind', 'bearer'] as const;

/** The roles of the word before a name, of the one before that, and of the word behind, as {@link ROLE_TABLES} has them. */
export function rolesAround({ candidate, view }: Doubt, { definite }: NameFacts): [string, string, string] {
  const { first, last, reading } = candidate;
  const prev = belongs(view, first - 1) ? first - 1 : -1;
  const beforeThat = roleBefore(view, prev > 0 && belongs(view, prev - 1) ? prev - 1 : -1);
  const next = nextOf(candidate, view);
  const behind = next < 0 && last + 1 < view.tokens.count ? 'mark' : roleBehind(view, next);
  const preposition = reading.proclitic.replace(/[وف]/, '');
  if (preposition !== '') return [`${definite ? 'definite-' : ''}behind-${preposition}`, beforeThat, behind];
  const before = roleBefore(view, prev);
  return [reading.proclitic === '' ? before : `and-${before}`, beforeThat, behind];
}

export function weighRoles(doubt: Doubt, facts: NameFacts): number {
  const [before, beforeThat, behind] = rolesAround(doubt, facts);
  return (LEARNED.before[before] ?? 0) + (LEARNED.beforeThat[beforeThat] ?? 0) + (LEARNED.behind[behind] ?? 0);
}

/** What a name is by itself, as {@link OWN_TABLES} has it. */
export function classesOf({ use, definite, bearer }: NameFacts, prior: number): [string, string, string] {
  const article = definite ? 'definite-' : '';
  return [article + prior.toFixed(1), article + kindOf(use?.kinds ?? []), article + bearer];
}

/** The first of these that a word may be; nouns that are adjectives as well stand apart. */
function kindOf(kinds: readonly string[]): string {
  if (kinds.includes('adjective') && kinds.includes('noun') && !kinds.some((kind) => FIRST.includes(kind)))
    return 'adjective-or-noun';
  return [...FIRST, 'adjective', 'noun', 'verb'].find((kind) => kinds.includes(kind)) ?? 'none';
}

const FIRST: readonly string[] = ['particle', 'masdar', 'human'];

export function weighName(facts: NameFacts, priorOfWord: number): number {
  const [prior, kind, bearer] = classesOf(facts, priorOfWord);
  return LEARNED.bias + (LEARNED.prior[prior] ?? 0) + (LEARNED.kind[kind] ?? 0) + (LEARNED.bearer[bearer] ?? 0);
}
