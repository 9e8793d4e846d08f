import { createHash } from 'node:crypto';
import type { Mention } from '../core/term.ts';
import { choose } from './candidates.ts';
import { findNames } from './find-names.ts';
import { chooseFinds, type Finds, foundAt, isPlain, placeAt } from './finds.ts';
import type { Glossary } from './glossary.ts';
import { createJudge, type Judge } from './judge-names.ts';
import { createMemory, type Memory } from './memory.ts';
import type { Paths } from './paths.ts';
import type { Found, Place } from './place.ts';
import { howIn, howOf, type Reader } from './places.ts';
import { prepareGlossary } from './prepare-glossary.ts';

export interface Matcher {
  /**
   * Where the glossary's names stand in `text` (a segment, a paragraph, an article). In order, never overlapping, longest first.
   * Never throws. Time grows with the text, hardly with the glossary; answers do not depend on the order of entries or of calls.
   */
  match(text: string): Mention[];
  /** SHA-256 of all that decides what is matched and what must stand in the target; the same for any order of entries. Lower-case hex. */
  readonly fingerprint: string;
}

/** Builds the index (a microsecond or two an entry) unless it lay ready; `match` may then be called any number of times. */
export function createMatcher(glossary: Glossary, judge: Judge = createJudge()): Matcher {
  const { index } = prepareGlossary(glossary);
  const memory = createMemory();
  let fingerprint: string | undefined;
  return {
    match(text) {
      if (index.forms.count === 0) return [];
      const reader: Reader = { text, tokens: memory.tokens, vocabulary: memory.vocabulary, judge };
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
  for (const index of chooseFinds(finds, paths)) {
    const place = placeAt(finds, paths, index);
    mentions.push(mentionOf(place, finds.start[index]!, finds.end[index]!, howOf(place)));
    if (place.behind !== null) mentions.push(mentionBehind(place, finds.start[index]!, place.behind));
  }
  return mentions;
}

/** Hard conditions first; then the sure ones, longest first; then those that could be common words, in the light of the sure ones. */
function decide(reader: Reader, finds: Finds, { paths }: Memory): Mention[] {
  const { text, tokens, judge } = reader;
  const { out } = finds;
  out.fill(0, 0, finds.count);
  const doubtful: number[] = [];
  let why: Map<number, string> | undefined;
  for (let index = 0; index < finds.count; index++) {
    if (isPlain(finds, paths, index)) continue;
    const place = placeAt(finds, paths, index);
    const told = place.conditional
      ? judge.condition(foundAt(finds, paths, index), { text, tokens, names: [] })
      : 'open';
    if (told === 'no') out[index] = 1;
    else if (told !== 'open') {
      why ??= new Map();
      why.set(index, told);
    } else if (place.doubt !== null) {
      out[index] = 1;
      doubtful.push(index);
    }
  }
  const chosen = chooseFinds(finds, paths, out);
  const free = freeOf(finds, paths, doubtful, chosen);
  const judged = free.length === 0 ? [] : judgeDoubtful(reader, finds, paths, free, chosen);
  const mentions: Mention[] = [];
  let next = 0;
  for (const index of chosen) {
    const start = finds.start[index]!;
    while (next < judged.length && judged[next]!.start < start) mentions.push(judged[next++]!);
    const place = placeAt(finds, paths, index);
    mentions.push(mentionOf(place, start, finds.end[index]!, howIn(place, why?.get(index))));
    if (place.behind !== null) mentions.push(mentionBehind(place, start, place.behind));
  }
  while (next < judged.length) mentions.push(judged[next++]!);
  return mentions;
}

/** The doubtful that stand where no sure name does. */
function freeOf(finds: Finds, paths: Paths, doubtful: readonly number[], chosen: readonly number[]): Found[] {
  const { first, last } = finds;
  const free: Found[] = [];
  let name = 0;
  for (const index of doubtful) {
    while (name < chosen.length && last[chosen[name]!]! < first[index]!) name++;
    if (name === chosen.length || first[chosen[name]!]! > last[index]!) free.push(foundAt(finds, paths, index));
  }
  return free;
}

/** Those that are names, in the order of the text. */
function judgeDoubtful(
  { text, tokens, judge }: Reader,
  finds: Finds,
  paths: Paths,
  free: readonly Found[],
  chosen: readonly number[],
): Mention[] {
  const names: Found[] = [];
  for (const index of chosen) names.push(foundAt(finds, paths, index));
  const told = judge.decide(free, { text, tokens, names });
  const kept: Found[] = [];
  const whys: string[] = [];
  for (let i = 0; i < free.length; i++) {
    const why = told[i];
    if (why === undefined) continue;
    kept.push(free[i]!);
    whys.push(why);
  }
  if (kept.length === 0) return [];
  // Nearly always none of them overlaps with another, and all are in place.
  const standing = choose(kept);
  return standing.map((found, i) => {
    const at = standing.length === kept.length ? i : kept.indexOf(found);
    return mentionOf(found.place, found.start, found.end, howIn(found.place, whys[at]));
  });
}

function mentionOf(place: Place, start: number, end: number, how: readonly string[]): Mention {
  return {
    start,
    end,
    term: place.term,
    kind: place.kind,
    surface: place.surface,
    proclitic: place.proclitic,
    suffix: place.suffix,
    how,
    translations: place.translations,
  };
}

/** Of the second of two names in one word. `start`: of the first. */
function mentionBehind(first: Place, start: number, behind: Place): Mention {
  const from = start - first.skip + behind.skip;
  return mentionOf(behind, from, from + behind.size, howOf(behind));
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
