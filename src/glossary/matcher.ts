import { createHash } from 'node:crypto';
import type { Mention } from '../core/term.ts';
import { choose } from './candidates.ts';
import { findNames } from './find-names.ts';
import { chooseFinds, type Finds, foundAt, isPlain, placeAt } from './finds.ts';
import { indexForms } from './form-index.ts';
import type { Glossary } from './glossary.ts';
import { createJudge } from './judge-names.ts';
import { createMemory, type Memory } from './memory.ts';
import type { Paths } from './paths.ts';
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
      const reader: Reader = { text, tokens: memory.tokens, judge };
      const finds = findNames(reader, index, memory);
      if (finds.count === 0) return [];
      return finds.open === 0 ? tellSure(finds, memory) : decide(reader, finds, memory);
    },
    get fingerprint() {
      fingerprint ??= fingerprintOf(glossary);
      return fingerprint;
    },
  };
}

function tellSure(finds: Finds, { paths }: Memory): Mention[] {
  const mentions: Mention[] = [];
  for (const index of chooseFinds(finds, paths))
    mentions.push(mentionOf(placeAt(finds, paths, index), finds.start[index]!, finds.end[index]!));
  return mentions;
}

/** Hard conditions first; then the sure ones, longest first; then those that could be common words, in the light of the sure ones. */
function decide({ text, tokens, judge }: Reader, finds: Finds, { paths }: Memory): Mention[] {
  const out = new Uint8Array(finds.count);
  const doubtful: number[] = [];
  const why = new Map<number, string>();
  for (let index = 0; index < finds.count; index++) {
    if (isPlain(finds, paths, index)) continue;
    const place = placeAt(finds, paths, index);
    const told = place.conditional
      ? judge.condition(foundAt(finds, paths, index), { text, tokens, names: [] })
      : 'open';
    if (told === 'no') out[index] = 1;
    else if (told !== 'open') why.set(index, told);
    else if (place.doubt !== null) {
      out[index] = 1;
      doubtful.push(index);
    }
  }
  const chosen = chooseFinds(finds, paths, out);
  const names = chosen.map((index) => foundAt(finds, paths, index));
  const told =
    doubtful.length === 0 ? undefined : judgeDoubtful({ text, tokens, judge }, finds, paths, doubtful, names);
  const mentions = chosen.map((index, i) => tell(names[i]!, why.get(index)));
  if (told === undefined || told.size === 0) return mentions;
  for (const candidate of choose([...told.keys()])) mentions.push(tell(candidate, told.get(candidate)));
  return mentions.sort((a, b) => a.start - b.start);
}

/** Those of the doubtful that are names and stand where no sure one does, with their reasons. */
function judgeDoubtful(
  { text, tokens, judge }: Reader,
  finds: Finds,
  paths: Paths,
  doubtful: readonly number[],
  names: readonly Found[],
): Map<Found, string> {
  const free: Found[] = [];
  let name = 0;
  for (const index of doubtful) {
    const first = finds.first[index]!;
    while (name < names.length && names[name]!.last < first) name++;
    if (name === names.length || names[name]!.first > finds.last[index]!) free.push(foundAt(finds, paths, index));
  }
  if (free.length === 0) return new Map();
  return judge.decide(free, { text, tokens, names });
}

function tell({ place, start, end }: Found, context: string | undefined): Mention {
  const mention = mentionOf(place, start, end);
  return context === undefined ? mention : { ...mention, how: [...mention.how, context] };
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
