import { foldLetters } from '../text/ar/fold.ts';
import { areAlike } from './alike-spellings.ts';
import type { Glossary } from './glossary.ts';

/** Why words may be a name. */
export type SuggestionReason =
  | 'title'
  | 'head'
  | 'second-name'
  | 'apposition'
  | 'quotes'
  | 'foreign-letters'
  | 'foreign-ending'
  | 'like-known'
  | 'speaker'
  | 'body'
  | 'place'
  | 'short'
  | 'recurs';

/** A name that the glossary lacks, as far as the texts tell. */
export interface Suggestion {
  /** The spelling that stands there most. */
  readonly term: string;
  /** All spellings, most frequent first; more than one where they differ by a letter or so (توكايف, توكاييف). */
  readonly spellings: readonly { readonly written: string; readonly count: number }[];
  /** Wherever it stands, also where nothing shows that it is a name. */
  readonly count: number;
  /** In how many of the texts. */
  readonly texts: number;
  readonly reasons: readonly SuggestionReason[];
  /** Cut-outs, at most three, the name in «». */
  readonly contexts: readonly string[];
  /** The full name, proposed or in the glossary, whose family name this is. */
  readonly of?: string;
  /** The entry of the glossary that it may be another spelling of. */
  readonly near?: string;
}

/** How much each says for a name that stands in the texts as often as others do. */
const STRENGTH: Readonly<Record<SuggestionReason, number>> = {
  title: 3,
  head: 3,
  'foreign-letters': 3,
  speaker: 3,
  body: 3,
  short: 3,
  'second-name': 2,
  'foreign-ending': 2,
  'like-known': 1,
  quotes: 1,
  apposition: 1,
  place: 1,
  recurs: 0,
};

/** Seen by its letters (words parted by a space): what speaks for it, and where it stands. */
export interface Name {
  readonly letters: string;
  readonly reasons: Set<SuggestionReason>;
  readonly written: Map<string, number>;
  readonly texts: Set<number>;
  readonly contexts: string[];
  count: number;
  /** Letters of the full name that it is the last part of. */
  of?: string;
}

/** Cut-outs of one suggestion. */
export const MOST_CONTEXTS = 3;

/** Spellings of one name become one suggestion. What stands once must have a good reason. */
export function groupNames(names: readonly Name[], glossary: Glossary): Suggestion[] {
  const groups: Name[][] = [];
  const buckets = new Map<string, Name[][]>();
  for (const name of [...names].sort((a, b) => b.count - a.count || (a.letters < b.letters ? -1 : 1))) {
    const near = bucketsOf(name.letters).flatMap((key) => buckets.get(key) ?? []);
    const like = near.find(([other]) => areAlike(other!.letters, name.letters));
    if (like !== undefined) {
      like.push(name);
      continue;
    }
    const own = [name];
    groups.push(own);
    for (const key of bucketsOf(name.letters)) buckets.set(key, [...(buckets.get(key) ?? []), own]);
  }
  const known = new Map<string, string[]>();
  for (const { term, variants } of glossary.terms) {
    for (const written of [term, ...variants]) {
      const letters = written.split(/\s+/).map(foldLetters).join(' ');
      for (const key of bucketsOf(letters)) known.set(key, [...(known.get(key) ?? []), letters, term]);
    }
  }
  const written = fullNames(groups, glossary);
  const good = groups.map((own) => suggestionOf(own, known, written)).filter(isGood);
  const entries = new Set([...good, ...glossary.terms].map(({ term }) => term));
  return good
    .map(({ of, ...suggestion }) => (of === undefined || !entries.has(of) ? suggestion : { ...suggestion, of }))
    .sort(
      (a, b) =>
        isPlaceAlone(a) - isPlaceAlone(b) ||
        b.count - a.count ||
        strengthOf(b) - strengthOf(a) ||
        (a.term < b.term ? -1 : 1),
    );
}

/** Full names as they are written, by their letters. */
function fullNames(groups: readonly Name[][], { terms }: Glossary): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const own of groups) for (const name of own) written.set(name.letters, mostOf(spellingsOf(own)));
  for (const { term } of terms) written.set(term.split(/\s+/).map(foldLetters).join(' '), term);
  return written;
}

function mostOf(spellings: Suggestion['spellings']): string {
  return spellings[0]?.written ?? '';
}

function spellingsOf(own: readonly Name[]): Suggestion['spellings'] {
  const counts = new Map<string, number>();
  for (const { written } of own)
    for (const [spelling, count] of written) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
  return [...counts]
    .map(([written, count]) => ({ written, count }))
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
}

/** Cities and countries that everybody knows come behind what only this desk can know. */
function isPlaceAlone({ reasons }: Suggestion): number {
  return reasons.every((reason) => reason === 'place' || reason === 'recurs') ? 1 : 0;
}

function isGood({ count, reasons, term, of }: Suggestion): boolean {
  // A verb may have the letters of a family name: أنشئ and وانغ أنشي.
  if (reasons.every((reason) => reason === 'short' || reason === 'recurs') && !of?.endsWith(term)) return false;
  if (term.length < 4 && count < 3) return false;
  const strong = reasons.some((reason) => STRENGTH[reason] > 2) || reasons.includes('second-name');
  return strong || (count > 1 && reasons.some((reason) => STRENGTH[reason] > 0));
}

function strengthOf({ reasons }: Suggestion): number {
  return reasons.reduce((sum, reason) => sum + STRENGTH[reason], 0);
}

/** Names that are alike share the first two letters or the last two. */
function bucketsOf(letters: string): string[] {
  return [`^${letters.slice(0, 2)}`, `${letters.slice(-2)}$`];
}

function suggestionOf(
  own: readonly Name[],
  known: ReadonlyMap<string, readonly string[]>,
  written: ReadonlyMap<string, string>,
): Suggestion {
  const spellings = spellingsOf(own);
  const reasons = new Set(own.flatMap((name) => [...name.reasons]));
  const count = own.reduce((sum, name) => sum + name.count, 0);
  if (count > 1) reasons.add('recurs');
  const { letters } = own[0]!;
  const full = own.find((name) => name.of !== undefined && written.get(name.of))?.of;
  const near = nearestOf(letters, known) ?? nearestOf(letters.slice(letters.lastIndexOf(' ') + 1), known);
  return {
    term: mostOf(spellings),
    spellings,
    count,
    texts: new Set(own.flatMap((name) => [...name.texts])).size,
    reasons: [...reasons].sort(),
    contexts: [...new Set(own.flatMap((name) => name.contexts))].slice(0, MOST_CONTEXTS),
    ...(full === undefined ? {} : { of: written.get(full)! }),
    ...(near === undefined || full !== undefined ? {} : { near }),
  };
}

function nearestOf(letters: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const key of bucketsOf(letters)) {
    const list = known.get(key) ?? [];
    for (let i = 0; i < list.length; i += 2) if (areAlike(list[i]!, letters)) return list[i + 1];
  }
  return undefined;
}
