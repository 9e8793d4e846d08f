import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, PROCLITICS } from '../text/ar/clitics.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { wordUseOf } from '../text/ar/names-that-are-words.ts';
import type { Glossary } from './glossary.ts';
import { createMatcher } from './matcher.ts';
import { distanceBetween } from './nearest-word.ts';
import { createTokens, readTokens } from './tokens.ts';
import { viewWords, type WordView } from './word-view.ts';

/** Why words may be a name. */
export type SuggestionReason =
  | 'title'
  | 'head'
  | 'second-name'
  | 'apposition'
  | 'quotes'
  | 'foreign-letters'
  | 'foreign-ending'
  | 'recurs';

/** A name that the glossary lacks, as far as the texts tell. */
export interface Suggestion {
  /** The spelling that stands there most. */
  readonly term: string;
  /** All spellings, most frequent first; more than one where they differ by a letter or so (توكايف, توكاييف). */
  readonly spellings: readonly { readonly written: string; readonly count: number }[];
  readonly count: number;
  /** In how many of the texts. */
  readonly texts: number;
  readonly reasons: readonly SuggestionReason[];
  /** Cut-outs, at most three, the name in «». */
  readonly contexts: readonly string[];
}

export interface TextsToSearch {
  readonly texts: readonly string[];
  readonly glossary: Glossary;
  /** Suggestions at most; default 200. */
  readonly most?: number;
}

/** Names of this many words at most. */
const MOST_WORDS = 4;
/** Letters of a word by which names are grouped as spellings of one, at least. */
const SHORTEST_ALIKE = 5;
/** UTF-16 units before and behind in a cut-out. */
const CUT = 30;
/** Letters that Arabic words do not have (گ پ چ ژ ڤ), unfolded. */
const FOREIGN_LETTERS = /[\u067E\u0686\u0698\u06A4\u06AF\u0679]/;
/**
 * Endings of foreign names in Arabic letters, folded. Source: drawn up from the names of UN member states' officials and cities as Arab agencies
 * write them; a name of five letters or more.
 */
const FOREIGN_ENDINGS =
  /(?:وف|ييف|ايف|ويف|وفا|يفا|سكي|تسكي|فيتش|ستان|نكو|ينغ|سون|بورغ|برغ|لاند|ينيو|ينهو|شفيلي|غراد|تاون|شتاين|دزه|دزي|بيرغ|هاور)$/;
/** Weaker ones, that Arabic words have too; not behind the letters of a verb or a participle, and six letters long. */
const WEAK_ENDINGS = /(?:ينا|مان|وس|نيا|ورا|يكا|يان|يللي)$/;

interface Found {
  readonly words: readonly string[];
  readonly spelled: string;
  readonly context: string;
  readonly text: number;
  readonly reasons: readonly SuggestionReason[];
}

/**
 * Proposes entries: words that stand behind a title or a head (حركة, مدينة), beside a name, alone in quotes, or look foreign, and what recurs of
 * them; names of the glossary and common words are left out. Most frequent first, then by letters. Pure; a proposal, not a finding.
 */
export function suggestTerms({ texts, glossary, most = 200 }: TextsToSearch): Suggestion[] {
  const matcher = createMatcher(glossary);
  const found: Found[] = [];
  const tokens = createTokens();
  texts.forEach((text, index) => {
    readTokens(text, tokens);
    const view = viewWords(text, tokens);
    const taken = new Uint8Array(tokens.count);
    const mentions = matcher.match(text);
    let at = 0;
    for (const { start, end } of mentions) {
      while (at < tokens.count && tokens.end[at]! <= start) at++;
      for (let token = at; token < tokens.count && tokens.start[token]! < end; token++) taken[token] = 1;
    }
    for (let token = 0; token < tokens.count; token++) {
      const name = nameAt(view, token, taken);
      if (name === undefined) continue;
      found.push({ ...name, text: index });
      token += name.words.length - 1;
    }
  });
  return group(found).slice(0, most);
}

function nameAt(view: WordView, first: number, taken: Uint8Array): Omit<Found, 'text'> | undefined {
  if (!isPossible(view, first, taken)) return undefined;
  const reasons = new Set<SuggestionReason>();
  const before = view.touches(first - 1) ? first - 1 : -1;
  const bare = isBare(view, first);
  if (before >= 0 && bare) {
    if (
      view.isIn(before, 'titles') &&
      view.word(before).includes(ARTICLE) &&
      !isDefinite(view.word(first)) &&
      looksLikeName(view, first)
    )
      reasons.add('title');
    if (view.isIn(before, 'heads') && !view.word(before).startsWith(ARTICLE) && isHeaded(view, first))
      reasons.add('head');
    if (taken[before] === 1 && !isDefinite(view.word(first)) && looksForeign(view, first)) reasons.add('second-name');
  }
  if (bare && view.isIn(first, 'given') && view.word(first).length > 3 && view.touches(first))
    reasons.add('second-name');
  let last = first;
  const more = (): boolean => last - first + 1 < MOST_WORDS && view.touches(last) && isPossible(view, last + 1, taken);
  while (more() && goesOn(view, last + 1, reasons)) last++;
  if (bare && first > 0 && !view.touches(first - 1)) {
    const known = last;
    while (more() && !isDefinite(view.word(last + 1)) && looksLikeName(view, last + 1)) last++;
    if (isApposition(view, first, last) && looksLikeName(view, first)) reasons.add('apposition');
    else last = known;
  }
  for (let token = first; token <= last; token++) {
    if (FOREIGN_LETTERS.test(view.spelled(token))) reasons.add('foreign-letters');
    else if (looksForeign(view, token)) reasons.add('foreign-ending');
  }
  const start = view.tokens.start[first]! + stripOf(view, first);
  const end = view.tokens.end[last]!;
  if (isQuoted(view.text, start, end)) reasons.add('quotes');
  if (reasons.size === 0) return undefined;
  if (last === first && reasons.size === 1 && reasons.has('second-name')) return undefined;
  const words: string[] = [];
  for (let token = first; token <= last; token++)
    words.push(token === first ? view.word(token).slice(stripOf(view, token)) : view.word(token));
  return {
    words,
    spelled: view.text.slice(start, end).replace(/\s+/g, ' '),
    context: cutOut(view.text, start, end),
    reasons: [...reasons].sort(),
  };
}

/** A word that may be part of a name: Arabic letters, three at least, no common word, not a name of the glossary already. */
function isPossible(view: WordView, token: number, taken: Uint8Array): boolean {
  const word = view.word(token);
  if (word.length < 3 || taken[token] === 1 || !/^\p{Script=Arabic}+$/u.test(word)) return false;
  for (const list of COMMON) if (view.isIn(token, list)) return false;
  const use = wordUseOf(word);
  return use === undefined || use.prior > 0;
}

const COMMON = [
  'titles',
  'heads',
  'verbsBefore',
  'verbsAfter',
  'verbs',
  'verbParticles',
  'masdarGovernors',
  'demonstratives',
  'quantifiers',
  'prepositions',
  'subjects',
] as const;

function isDefinite(word: string): boolean {
  return (
    word.startsWith(ARTICLE) ||
    PROCLITICS.some((proclitic) => word.startsWith(proclitic + ARTICLE)) ||
    word.startsWith('لل')
  );
}

/** Without a proclitic, as far as letters tell. */
function isBare(view: WordView, token: number): boolean {
  return stripOf(view, token) === 0;
}

/** A proclitic is taken off where what is left looks foreign and the whole is no word known to begin so. */
function stripOf(view: WordView, token: number): number {
  const word = view.word(token);
  return /^[\u0648\u0644\u0628]/.test(word) &&
    word.length >= 7 &&
    !isCliticLookalike(word, 1) &&
    FOREIGN_ENDINGS.test(word)
    ? 1
    : 0;
}

function looksForeign(view: WordView, token: number): boolean {
  const word = view.word(token).slice(stripOf(view, token));
  if (word.length < SHORTEST_ALIKE || isDefinite(word)) return false;
  return (
    FOREIGN_ENDINGS.test(word) || (word.length > SHORTEST_ALIKE && WEAK_ENDINGS.test(word) && !/^[تيامنوعق]/.test(word))
  );
}

/** The next word belongs to the same name: behind a title or a given name one more word may; others only if they look foreign too. */
function goesOn(view: WordView, token: number, reasons: ReadonlySet<SuggestionReason>): boolean {
  const word = view.word(token);
  if (
    isDefinite(word) ||
    !isBare(view, token) ||
    /["\u00AB\u00BB\u201C\u201D]/.test(view.text.slice(view.tokens.end[token - 1], view.tokens.start[token]))
  )
    return false;
  if (looksForeign(view, token) || FOREIGN_LETTERS.test(view.spelled(token)) || view.isIn(token, 'given')) return true;
  return (reasons.has('title') || reasons.has('second-name')) && looksLikeName(view, token);
}

/** No ending of a verb, a plural or a pronoun, no tanween, nothing that may be a proclitic. */
function looksLikeName(view: WordView, token: number): boolean {
  if (view.isIn(token, 'given')) return true;
  return !/^[ولبفك]|(?:ه|ها|هم|ات|ون|وا|ا)$/.test(view.word(token)) && !/[\u064B-\u064D]/.test(view.spelled(token));
}

/** Behind مدينة, حركة …: no adjective of it, and no common noun with the article. */
function isHeaded(view: WordView, token: number): boolean {
  const word = view.word(token);
  return !isDefinite(word) && !/(?:يه|ي)$/.test(word) && word !== foldLetters('أخرى');
}

/** Two to four words without article between two stops or commas: who is meant, behind what he is. */
function isApposition(view: WordView, first: number, last: number): boolean {
  return last > first && !view.touches(first - 1) && !view.touches(last) && first > 0 && last + 1 < view.tokens.count;
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["\u00AB\u201C]/.test(text[start - 1] ?? '') && /["\u00BB\u201D]/.test(text[end] ?? '');
}

function cutOut(text: string, start: number, end: number): string {
  const front = text.slice(Math.max(0, start - CUT), start);
  const back = text.slice(end, end + CUT);
  return `${start > CUT ? '…' : ''}${front}«${text.slice(start, end)}»${back}${end + CUT < text.length ? '…' : ''}`
    .replace(/\s+/g, ' ')
    .trim();
}

interface Group {
  readonly letters: string;
  readonly items: Found[];
}

/** Spellings that differ by one letter in five or more are one name. What stands once must have a good reason. */
function group(found: readonly Found[]): Suggestion[] {
  const exact = new Map<string, Group>();
  for (const item of found) {
    const letters = item.words.join(' ');
    const own = exact.get(letters);
    if (own === undefined) exact.set(letters, { letters, items: [item] });
    else own.items.push(item);
  }
  const groups: Group[] = [];
  const buckets = new Map<string, Group[]>();
  for (const own of [...exact.values()].sort(
    (a, b) => b.items.length - a.items.length || (a.letters < b.letters ? -1 : 1),
  )) {
    const near = bucketsOf(own.letters).flatMap((key) => buckets.get(key) ?? []);
    const like = near.find((other) => areAlike(other.letters, own.letters));
    if (like !== undefined) {
      like.items.push(...own.items);
      continue;
    }
    groups.push(own);
    for (const key of bucketsOf(own.letters)) buckets.set(key, [...(buckets.get(key) ?? []), own]);
  }
  return groups
    .map(suggestionOf)
    .filter(
      ({ count, reasons }) =>
        count > 1 ||
        reasons.some((reason) => reason !== 'foreign-ending' && reason !== 'quotes' && reason !== 'apposition'),
    )
    .sort((a, b) => b.count - a.count || b.reasons.length - a.reasons.length || (a.term < b.term ? -1 : 1));
}

/** Names that are alike share the first two letters or the last two. */
function bucketsOf(letters: string): string[] {
  return [`^${letters.slice(0, 2)}`, `${letters.slice(-2)}$`];
}

function areAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_ALIKE || Math.abs(a.length - b.length) > 1) return false;
  return distanceBetween(a, b) <= 1;
}

function suggestionOf({ items }: Group): Suggestion {
  const counts = new Map<string, number>();
  for (const { spelled } of items) counts.set(spelled, (counts.get(spelled) ?? 0) + 1);
  const spellings = [...counts]
    .map(([written, count]) => ({ written, count }))
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
  const reasons = new Set(items.flatMap((item) => item.reasons));
  if (items.length > 1) reasons.add('recurs');
  return {
    term: spellings[0]!.written,
    spellings,
    count: items.length,
    texts: new Set(items.map((item) => item.text)).size,
    reasons: [...reasons].sort(),
    contexts: [...new Set(items.map((item) => item.context))].slice(0, 3),
  };
}
