import { remember } from '../core/remember.ts';
import { verbsOf } from '../text/ar/ala-frames.ts';
import { companionOf, hasCompanions } from '../text/ar/ali-companions.ts';
import { DEED, kindsOfNoun, NOUN_KINDS } from '../text/ar/ali-nouns.ts';
import { aliWords } from '../text/ar/ali-words.ts';
import { withoutFront } from './ali-kinds.ts';
import type { WordView } from './word-view.ts';

const NUMBER = /^[\d\u0660-\u0669]/;
const COUNTED = 3;

/** The surest first. */
const COMPANIES = ['behind', 'object', 'either', 'maybe-behind', 'maybe-object', 'maybe-either', 'unknown'];

const PERSON = 1 << NOUN_KINDS.indexOf('person');

/** How the noun behind goes with a verb before: as its object, as what stands behind its على. '' where nothing is known of the verb. */
export function companyOf(view: WordView, verb: number, after: number, isPerson: boolean): string {
  let token = after;
  while (token < after + COUNTED && isCount(view.word(token)) && view.touches(token)) token++;
  const noun = view.word(token);
  const companies = companiesOf(view.word(verb));
  return companies === null ? '' : isPerson ? companies.ofPerson(noun) : companies.of(noun);
}

interface Companies {
  of(noun: string): string;
  ofPerson(noun: string): string;
}

/** Of a form of a verb; null where nothing is known of it. */
const companiesOf: (word: string) => Companies | null = remember(5000, (word) => {
  const own = verbsOf(word);
  const verbs = (own.length > 0 ? own : verbsOf(withoutFront(word))).filter(hasCompanions);
  if (verbs.length === 0) return null;
  const bestOf = (noun: string, kinds: number): string => {
    const told = verbs.map((past) => companionOf(past, noun, kinds));
    return COMPANIES.find((company) => told.includes(company))!;
  };
  return {
    of: remember(50, (noun) => bestOf(noun, kindsOfNoun(noun))),
    ofPerson: remember(50, (noun) => `person-${bestOf(noun, kindsOfNoun(noun) | PERSON)}`),
  };
});

function isCount(word: string): boolean {
  return aliWords().counts.has(word) || NUMBER.test(word);
}

/** What kinds of thing a noun may name. */
export const nounKindsOf: (word: string) => readonly string[] = remember(5000, (word) => {
  const kinds = kindsOfNoun(word);
  return NOUN_KINDS.filter((kind, bit) => kind !== DEED && ((kinds >> bit) & 1) !== 0);
});
