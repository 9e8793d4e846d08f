import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { PROCLITICS } from '../text/ar/clitics.ts';
import { classOf } from '../text/ar/common-words.ts';
import { isCountry } from '../text/ar/countries.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { contextWords } from '../text/ar/name-context.ts';
import { NAME_PARTICLES } from '../text/ar/name-parts.ts';
import { wordUseOf } from '../text/ar/names-that-are-words.ts';
import type { Glossary } from './glossary.ts';
import { groupNames, MOST_CONTEXTS, type Name, type Suggestion, type SuggestionReason } from './group-names.ts';
import {
  isDefinite,
  isOnlyNisba,
  isPossible,
  isSecondPart,
  isShaped,
  looksForeign,
  stripOf,
} from './looks-like-name.ts';
import { createMatcher } from './matcher.ts';
import {
  bodyAt,
  isBehindOffice,
  isBehindParticle,
  isFamilyBehind,
  isFamilyName,
  isForeignKal,
  isFull,
  isGivenName,
  isHead,
  isParticle,
  isPlaceBehindHead,
  isSpeaker,
  placeAt,
} from './name-scenes.ts';
import { createTokens, readTokens } from './tokens.ts';
import { viewWords, type WordView } from './word-view.ts';

export interface TextsToSearch {
  readonly texts: readonly string[];
  readonly glossary: Glossary;
  /** Suggestions at most; default 200. */
  readonly most?: number;
}

/** Names of this many words at most. */
const MOST_WORDS = 4;
/** A body whose name is words of the language must be named this often. */
const LEAST_OF_BODY = 2;
/** UTF-16 units before and behind in a cut-out. */
const CUT = 30;
/** Letters at the end by which a word is like a name of the glossary, and letters of both at least. */
const LIKE_ENDING = 3;
const SHORTEST_LIKE = 6;

/** A text as the search goes through it. */
interface Page {
  readonly view: WordView;
  /** Words that are names of the glossary. */
  readonly taken: Uint8Array;
  readonly number: number;
}

/**
 * Proposes entries: words that stand behind a title, an office (وزير الطاقة) or a head (حركة, مدينة), beside a name, alone in quotes, between a verb of
 * saying and what was said, or look foreign or like names that the glossary has; names of bodies that recur (حركة العدل الجديد), and the family
 * name that stands alone as a short form of the full one; then counts them wherever they stand. Names of the glossary and common words are left out, and so is what the texts write
 * with the article as well. Most frequent first, then by what speaks for it, then by letters. Pure; a proposal, not a finding.
 */
export function suggestTerms({ texts, glossary, most = 200 }: TextsToSearch): Suggestion[] {
  const names = new Map<string, Name>();
  const endings = endingsOf(glossary);
  const definite = new Map<string, number>();
  const pages = pagesOf(texts, glossary);
  for (const page of pages()) seekIn(page, endings, names, definite);
  for (const letters of [...names.keys()]) if (isGlued(letters, names)) names.delete(letters);
  addFamilyNames(names, glossary);
  for (const page of pages()) countIn(page, names);
  for (const [letters, name] of names) {
    const articles = definite.get(letters) ?? 0;
    if (
      name.count < (name.reasons.has('body') ? LEAST_OF_BODY : 1) ||
      (isWordOf(name) && articles * 2 >= name.count && articles > 0)
    )
      names.delete(letters);
  }
  return groupNames([...names.values()], glossary).slice(0, most);
}

const KEPT = ['title', 'speaker', 'short', 'place'] as const;

/** Nothing shows that it is more than a word that the texts write with the article as well. */
function isWordOf({ reasons }: Name): boolean {
  return !KEPT.some((reason) => reasons.has(reason));
}

/** The last part of each full name, which later stands alone: كوروليف for سيرغي كوروليف, بن ساسي for مراد بن ساسي. */
function addFamilyNames(names: Map<string, Name>, { terms }: Glossary): void {
  const full = [...names.values()]
    .filter(({ reasons }) =>
      ['title', 'speaker', 'second-name'].some((reason) => reasons.has(reason as SuggestionReason)),
    )
    .map(({ letters }) => letters);
  const known = terms
    .filter(({ type, of }) => (type === undefined || type === 'person') && of === undefined)
    .map(({ term }) => term.split(/\s+/).map(foldLetters).join(' '));
  for (const letters of [...full, ...known]) {
    const family = familyOf(letters);
    if (family === undefined) continue;
    const name = names.get(family) ?? nameOf(family);
    if (name.of !== undefined && name.of !== letters) continue;
    name.of = letters;
    name.reasons.add('short');
    names.set(family, name);
  }
}

function familyOf(letters: string): string | undefined {
  const words = letters.split(' ');
  if (words.length < 2) return undefined;
  let first = words.length - 1;
  while (first > 1 && NAME_PARTICLES.has(words[first - 1]!)) first--;
  const family = words.slice(first).join(' ');
  const use = wordUseOf(family);
  const common = first === words.length - 1 && (classOf(family) !== 0 || (use !== undefined && use.prior <= 0));
  return common || family.length < 4 || contextWords('given').has(family) ? undefined : family;
}

function nameOf(letters: string): Name {
  return { letters, reasons: new Set(), written: new Map(), texts: new Set(), contexts: [], count: 0 };
}

/** Another of the names with something glued on in front. */
function isGlued(letters: string, names: ReadonlyMap<string, Name>): boolean {
  return PROCLITICS.some(
    (proclitic) =>
      letters.startsWith(proclitic) &&
      names.has(letters.slice(proclitic.length)) &&
      !isCliticLookalike(letters, proclitic.length),
  );
}

/** Goes through the texts; the view of one is good until the next. */
function pagesOf(texts: readonly string[], glossary: Glossary): () => Generator<Page> {
  const matcher = createMatcher(glossary);
  const tokens = createTokens();
  return function* () {
    for (const [number, text] of texts.entries()) {
      const mentions = matcher.match(text);
      readTokens(text, tokens);
      const taken = new Uint8Array(tokens.count);
      let at = 0;
      for (const { start, end } of mentions) {
        while (at < tokens.count && tokens.end[at]! <= start) at++;
        for (let token = at; token < tokens.count && tokens.start[token]! < end; token++) taken[token] = 1;
      }
      yield { view: viewWords(text, tokens), taken, number };
    }
  };
}

/** Last letters of the glossary's names of persons and places that are no words besides. */
function endingsOf({ terms }: Glossary): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const { term, type } of terms) {
    if (type === 'organisation' || type === 'event' || type === 'work') continue;
    for (const word of term.split(/\s+/).map(foldLetters))
      if (word.length >= SHORTEST_LIKE && !isDefinite(word)) endings.add(word.slice(-LIKE_ENDING));
  }
  return endings;
}

const PLACE: ReadonlySet<SuggestionReason> = new Set(['place']);
const PLACE_BEHIND_HEAD: ReadonlySet<SuggestionReason> = new Set(['place', 'head']);
const BODY: ReadonlySet<SuggestionReason> = new Set(['body']);

function isBehindHead(view: WordView, token: number): boolean {
  return view.touches(token - 1) && isHead(view, token - 1);
}

function seekIn(
  page: Page,
  endings: ReadonlySet<string>,
  names: Map<string, Name>,
  definite: Map<string, number>,
): void {
  const { view } = page;
  for (let token = 0; token < view.tokens.count; token++) {
    const word = view.word(token);
    const article = /^[وف]?[بك]?ال/.exec(word)?.[0] ?? '';
    if (article !== '' && word.length - article.length > 2) {
      const bare = word.slice(article.length);
      definite.set(bare, (definite.get(bare) ?? 0) + 1);
    }
    const body = page.taken[token] === 0 ? bodyAt(view, token) : -1;
    const place = body < 0 && page.taken[token] === 0 ? placeAt(view, token) : -1;
    const seen =
      body >= 0
        ? { last: body, reasons: BODY }
        : place >= 0
          ? { last: place, reasons: isBehindHead(view, token) ? PLACE_BEHIND_HEAD : PLACE }
          : nameAt(page, token, endings);
    if (seen === undefined) continue;
    const letters = lettersOf(view, token, seen.last);
    let name = names.get(letters);
    if (name === undefined) {
      name = nameOf(letters);
      names.set(letters, name);
    }
    for (const reason of seen.reasons) name.reasons.add(reason);
    token = seen.last;
  }
}

function lettersOf(view: WordView, first: number, last: number): string {
  const words: string[] = [];
  for (let token = first; token <= last; token++)
    words.push(token === first ? view.word(token).slice(stripOf(view, token)) : view.word(token));
  return words.join(' ');
}

function nameAt(
  { view, taken }: Page,
  first: number,
  endings: ReadonlySet<string>,
): { last: number; reasons: ReadonlySet<SuggestionReason> } | undefined {
  const free = (token: number): boolean => token < view.tokens.count && taken[token] === 0 && isPossible(view, token);
  const before = view.touches(first - 1) ? first - 1 : -1;
  const titled = before >= 0 && view.isIn(before, 'titles') && isDefinite(view.word(before));
  const nisba = titled && taken[first] === 0 && isOnlyNisba(view, first);
  // سيدي, أمل: words that are given names as well, where a title says so.
  const named = titled && taken[first] === 0 && isGivenName(view, first);
  if (!free(first) && !nisba && !named) return undefined;
  const shaped = isShaped(view, first) || isGivenName(view, first);
  if (!(nisba || shaped || (before >= 0 && isPlaceBehindHead(view, first)))) return undefined;
  const reasons = new Set<SuggestionReason>();
  const bare =
    stripOf(view, first) === 0 &&
    (!/^[ولبفك]/.test(view.word(first)) || isGivenName(view, first) || looksForeign(view, first));
  if (titled && stripOf(view, first) === 0) reasons.add('title');
  if (before >= 0 && isHead(view, before) && stripOf(view, first) === 0) reasons.add('head');
  const foreign = looksForeign(view, first);
  if (foreign !== undefined) reasons.add(foreign);
  if (before >= 0 && taken[before] === 1 && foreign !== undefined) reasons.add('second-name');
  const word = view.word(first);
  if (bare && word.length >= SHORTEST_LIKE && endings.has(word.slice(-LIKE_ENDING))) reasons.add('like-known');
  let last = first;
  const joins = (token: number): boolean =>
    view.touches(token) && token + 1 < view.tokens.count && taken[token + 1] === 0 && !isParted(view, token);
  /** How many words more belong to the name. */
  const more = (): number => {
    if (last - first + 1 >= MOST_WORDS || !joins(last)) return 0;
    if (isParticle(view, last + 1)) return joins(last + 1) && isBehindParticle(view, last + 2) ? 2 : 0;
    if (free(last + 1) && isSecondPart(view, last + 1) && !isCountry(view.word(last + 1))) return 1;
    if (free(last) && taken[last + 1] === 0 && isForeignKal(view, last + 1)) return 1;
    // Who has a given name or a title may have a family name with the article.
    const titledFirst =
      last === first && reasons.has('title') && isFamilyName(view, last + 1, isGivenName(view, first));
    return titledFirst || (isGivenName(view, last) && isFamilyBehind(view, last)) ? 1 : 0;
  };
  const grow = (): void => {
    for (let some = more(); some > 0; some = more()) last += some;
  };
  const given = isGivenName(view, first);
  if (reasons.size > 0 || given) grow();
  if (before >= 0 && !reasons.has('title')) {
    const until = last;
    grow();
    // A word that may have something glued on in front is a name only as the first of several.
    if (!bare && last === first) last = until;
    else if (isSpeaker(view, first, last)) reasons.add('speaker');
    else if (isBehindOffice(view, first) && isFull(view, first, last)) reasons.add('title');
    else last = until;
  }
  if (given && last > first) reasons.add('second-name');
  if (reasons.size === 0 && bare && first > 0 && before < 0) {
    grow();
    if (last > first && !view.touches(last) && last + 1 < view.tokens.count) reasons.add('apposition');
    else last = first;
  }
  const start = view.tokens.start[first]! + stripOf(view, first);
  if (isQuoted(view.text, start, view.tokens.end[last]!)) reasons.add('quotes');
  return reasons.size === 0 ? undefined : { last, reasons };
}

/** A quotation mark or the like lies between a word and the next. */
function isParted({ text, tokens }: WordView, token: number): boolean {
  return /[^\s\u200B-\u200F'\u2019-]/.test(text.slice(tokens.end[token], tokens.start[token + 1]));
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["\u00AB\u201C]/.test(text[start - 1] ?? '') && /["\u00BB\u201D]/.test(text[end] ?? '');
}

/** Counts the longest of the names that begins at each word, with or without a proclitic in front. */
function countIn({ view, taken, number }: Page, names: ReadonlyMap<string, Name>): void {
  const { tokens, text } = view;
  for (let first = 0; first < tokens.count; first++) {
    if (taken[first] === 1) continue;
    const found = longestAt(view, first, taken, names);
    if (found === undefined) continue;
    const { name, last, strip } = found;
    const start = tokens.start[first]! + strip;
    const end = tokens.end[last]!;
    const written = text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/[\u064B-\u0652\u0640\u200B-\u200F]/g, '');
    name.count++;
    name.written.set(written, (name.written.get(written) ?? 0) + 1);
    name.texts.add(number);
    if (name.contexts.length < MOST_CONTEXTS) {
      const context = cutOut(text, start, end);
      if (!name.contexts.includes(context)) name.contexts.push(context);
    }
    first = last;
  }
}

function longestAt(
  view: WordView,
  first: number,
  taken: Uint8Array,
  names: ReadonlyMap<string, Name>,
): { name: Name; last: number; strip: number } | undefined {
  const words = [view.word(first)];
  for (let last = first + 1; words.length < MOST_WORDS && view.touches(last - 1) && taken[last] === 0; last++)
    words.push(view.word(last));
  for (let count = words.length; count > 0; count--) {
    const letters = words.slice(0, count).join(' ');
    for (const proclitic of ['', ...PROCLITICS]) {
      if (!letters.startsWith(proclitic)) continue;
      const name = names.get(letters.slice(proclitic.length));
      if (name !== undefined && (proclitic === '' || name.letters.length > 3))
        return { name, last: first + count - 1, strip: proclitic.length };
    }
  }
  return undefined;
}

function cutOut(text: string, start: number, end: number): string {
  const front = text.slice(Math.max(0, start - CUT), start);
  const back = text.slice(end, end + CUT);
  return `${start > CUT ? '…' : ''}${front}«${text.slice(start, end)}»${back}${end + CUT < text.length ? '…' : ''}`
    .replace(/\s+/g, ' ')
    .trim();
}
