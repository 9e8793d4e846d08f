import { createHash } from 'node:crypto';
import type { Mention } from '../core/term.ts';
import { choose } from './candidates.ts';
import { findNames } from './find-names.ts';
import { chooseFinds, type Finds, foundAt, placeAt } from './finds.ts';
import { indexForms } from './form-index.ts';
import type { Glossary } from './glossary.ts';
import { createJudge } from './judge-names.ts';
import { createMemory, type Memory } from './memory.ts';
import type { Found, Place } from './place.ts';
import { howOf, type Reader } from './places.ts';

export interface Matcher {
  /**
   * Where the glossary's names stand in `text` (a segment, a paragraph, an article). In order, never overlapping, longest first.
   * Never throws. Time grows with the text, hardly with the glossary; answers do not depend on the order of entries or of calls.
   */
  match(text: string): Mention[];
  /** SHA-256 of all that decides what is matched and what must stand in the target; the same for any order of entries. Lower-case hex. */
  readonly fingerprint: string;
}

/** Builds the index (a few microseconds an entry); `match` may then be called any number of times. */
export function createMatcher(glossary: Glossary): Matcher {
  const index = indexForms(glossary.terms);
  const judge = createJudge(glossary.terms);
  const memory = createMemory();
  let fingerprint: string | undefined;
  return {
    match(text) {
      if (index.forms.length === 0) return [];
      const reader: Reader = { text, tokens: memory.tokens, vocabulary: memory.vocabulary, judge };
      const finds = findNames(reader, index, memory);
      if (finds.count === 0) return [];
      return finds.open === 0 ? tellChosen(finds, memory) : decide(reader, allFound(finds, memory));
    },
    get fingerprint() {
      fingerprint ??= fingerprintOf(glossary);
      return fingerprint;
    },
  };
}

function tellChosen(finds: Finds, { paths }: Memory): Mention[] {
  const mentions: Mention[] = [];
  for (const index of chooseFinds(finds, paths))
    mentions.push(mentionOf(placeAt(finds, paths, index), finds.start[index]!, finds.end[index]!));
  return mentions;
}

function allFound(finds: Finds, { paths }: Memory): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < finds.count; index++) found.push(foundAt(finds, paths, index));
  return found;
}

/** Hard conditions first; then the sure ones, longest first; then those that could be common words, in the light of the sure ones. */
function decide(reader: Reader, candidates: Found[]): Mention[] {
  const { text, tokens, judge } = reader;
  const sure: Found[] = [];
  const doubtful: Found[] = [];
  const why = new Map<Found, string>();
  for (const candidate of candidates) {
    const { place } = candidate;
    const told = place.conditional ? judge.condition(candidate, { text, tokens, names: [] }) : 'open';
    if (told === 'no') continue;
    if (told !== 'open') why.set(candidate, told);
    if (told === 'open' && place.doubtful) doubtful.push(candidate);
    else sure.push(candidate);
  }
  const chosen = choose(sure);
  const all = doubtful.length === 0 ? chosen : [...chosen, ...judgeDoubtful(reader, doubtful, chosen, why)];
  if (all !== chosen) all.sort((a, b) => a.start - b.start);
  return all.map((candidate) => {
    const mention = mentionOf(candidate.place, candidate.start, candidate.end);
    const context = why.get(candidate);
    return context === undefined ? mention : { ...mention, how: [...mention.how, context] };
  });
}

/** Those of the doubtful that are names and stand where no sure one does; adds their reasons to `why`. */
function judgeDoubtful(
  { text, tokens, judge }: Reader,
  doubtful: readonly Found[],
  names: readonly Found[],
  why: Map<Found, string>,
): Found[] {
  const taken = new Set<number>();
  for (const { first, last } of names) for (let token = first; token <= last; token++) taken.add(token);
  const free = doubtful.filter(({ first, last }) => !isTaken(taken, first, last));
  const told = judge.decide(free, { text, tokens, names });
  const named = free.filter((candidate) => told.has(candidate));
  for (const candidate of named) why.set(candidate, told.get(candidate)!);
  return choose(named);
}

function isTaken(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (taken.has(token)) return true;
  return false;
}

function mentionOf(place: Place, start: number, end: number): Mention {
  return {
    start,
    end,
    term: place.term,
    kind: place.kind,
    surface: place.surface,
    proclitic: place.proclitic,
    suffix: place.suffix,
    how: howOf(place),
    translations: place.translations,
  };
}

function fingerprintOf(glossary: Glossary): string {
  const lines = glossary.terms.map((term) => JSON.stringify({ ...term, note: undefined }, sortKeys)).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
