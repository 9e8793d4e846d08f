import type { Span } from '../core/article.ts';
import { type Abbreviations, abbreviationsOf } from './abbreviations.ts';
import {
  BLANK,
  CLOSE,
  COMMA,
  classAt,
  DIGIT,
  isAlphanumeric,
  isInvisible,
  isLetter,
  isQuote,
  LOWER,
  QUOTE_CLOSE,
  skipInvisible,
  TERMINAL,
  trimEnd,
  UPPER,
} from './chars.ts';
import type { EndMark } from './split-stops.ts';

/**
 * Languages that are not written in Arabic letters: the platform's sentence breaks (Unicode UAX 29 with CLDR's tailoring),
 * and on top the exceptions that it does not know: abbreviations, initials, list marks, quotations that go on.
 */

/**
 * The platform's segmenter needs time that grows with the square of the text on Node 20, so it is shown one window at a time.
 * 2,000 characters is five long sentences; a window's last sentence is read again with the next.
 */
const WINDOW = 2000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    try {
      segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });
    }
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Places where the platform ends a sentence, without the text's own end. */
function* platformBreaks(text: string, language: string): Generator<number> {
  const segmenter = segmenterOf(language);
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const to = Math.min(text.length, from + size);
    const starts: number[] = [];
    for (const { index } of segmenter.segment(text.slice(from, to))) if (index > 0) starts.push(from + index);
    if (to === text.length) {
      yield* starts;
      return;
    }
    // The window's last sentence may go on: it is read again. One that fills the window is taken as far as it was seen.
    const last = starts.pop();
    if (last === undefined) {
      if (size >= WINDOW * 8) from = to;
      else size *= 2;
      continue;
    }
    yield* starts;
    yield last;
    from = last;
    size = WINDOW;
  }
}

export function splitByPlatform(
  text: string,
  language: string,
  own: readonly string[],
  endAt: readonly EndMark[],
): Span[] {
  const end = trimEnd(text, 0, text.length);
  const spans: Span[] = [];
  let start = skipInvisible(text, 0, end);
  if (start >= end) return spans;
  const abbreviations = abbreviationsOf(language, own);
  let word = start;
  const wordFrom = (from: number): number => {
    if (word < from) word = from;
    while (word < end && !isAlphanumeric(classAt(text, word))) word++;
    return word;
  };
  let first = wordFrom(start);
  const breaks =
    endAt.length === 0 ? platformBreaks(text, language) : withMarks(text, platformBreaks(text, language), endAt);
  for (const at of breaks) {
    if (at <= start || at >= end) continue;
    // « Vraiment ? » – a closing quote behind a blank is the sentence's own.
    const closed = skipClosers(text, at, end);
    const cut = trimEnd(text, start, closed);
    const next = skipInvisible(text, closed, end);
    if (first >= cut || cut <= start || next >= end) continue;
    if (goesOn(text, start, first, cut, next, end, abbreviations)) continue;
    const nextFirst = wordFrom(cut);
    if (nextFirst >= end) break;
    spans.push({ start, end: cut });
    start = next;
    first = nextFirst;
  }
  spans.push({ start, end });
  return spans;
}

function skipClosers(text: string, from: number, end: number): number {
  let at = from;
  let closed = from;
  while (at < end) {
    const kind = classAt(text, at);
    if (kind === QUOTE_CLOSE || kind === CLOSE) closed = at + 1;
    else if (!isInvisible(kind) || at - closed > 2) break;
    at++;
  }
  return closed;
}

function* withMarks(text: string, breaks: Iterable<number>, endAt: readonly EndMark[]): Generator<number> {
  const finder = new RegExp(`[${endAt.join('')}](?=\\s)`, 'g');
  let mark = finder.exec(text);
  for (const at of breaks) {
    for (; mark !== null && mark.index + 1 < at; mark = finder.exec(text)) yield mark.index + 1;
    yield at;
  }
  for (; mark !== null; mark = finder.exec(text)) yield mark.index + 1;
}

/** Longest thing that is looked up as an abbreviation, its inner stops counted. */
const LONGEST = 14;

/** The sentence goes on over this break. */
function goesOn(
  text: string,
  start: number,
  first: number,
  cut: number,
  next: number,
  end: number,
  abbreviations: Abbreviations,
): boolean {
  // A line that only was wrapped ends nothing: without a stop there is no break.
  let tail = cut;
  let quoted = false;
  while (tail > start && classAt(text, tail - 1) !== TERMINAL && !isAlphanumeric(classAt(text, tail - 1))) {
    if (isQuote(classAt(text, tail - 1))) quoted = true;
    tail--;
  }
  if (tail === start || classAt(text, tail - 1) !== TERMINAL) return !isMark(text, cut - 1);
  const nextKind = classAt(text, next);
  if (nextKind === COMMA) return true;
  // »Vraiment ?« dit-il, "Yahoo! shares": a small letter goes on.
  if (nextKind === LOWER && (quoted || text[tail - 1] !== '.' || cut > tail)) return true;
  if (quoted && abbreviations.speech.has(wordAt(text, next, end))) return true;
  if (text[tail - 1] !== '.') return false;
  if (tail > start + 1 && classAt(text, tail - 2) === TERMINAL) return nextKind === LOWER;
  let from = tail - 1;
  while (from > start && from > tail - 1 - LONGEST && isPart(text, from - 1)) from--;
  const token = text.slice(from, tail - 1);
  if (token === '') return false;
  const follower = firstLetter(text, next, end);
  // "1. First", "A. First" at the sentence's head.
  if (from === first && /^(?:[\p{N}.]{1,5}|\p{L})$/u.test(token)) return true;
  // "am 3. Mai"
  if (/^\p{N}{1,2}$/u.test(token)) return nextKind === LOWER || abbreviations.months.has(wordAt(text, next, end));
  const key = token.toLowerCase();
  // The last word of "до.н.э"; a single letter behind a stop is one of several initials.
  const last = key.slice(key.lastIndexOf('.') + 1);
  const kind = abbreviations.kinds.get(key) ?? (last.length > 1 ? abbreviations.kinds.get(last) : undefined);
  // A single capital, or a letter of a script without them, is an initial; it hardly ever ends a sentence.
  if (token.length === 1 && kind === undefined && classAt(text, from) !== LOWER && isLetter(classAt(text, from)))
    return isLetter(follower);
  switch (kind) {
    case 'never':
      return true;
    case 'number':
      return nextKind === DIGIT || nextKind === LOWER;
    case 'year':
      return follower !== UPPER || classBefore(text, from, start) !== DIGIT;
    case 'name':
      return (
        follower !== UPPER ||
        (abbreviations.starters !== undefined && !abbreviations.starters.has(wordAt(text, next, end)))
      );
    case 'ends':
      return follower !== UPPER;
    default:
      break;
  }
  // "J.F. Kennedy", "А.С. Пушкин": initials, unless a usual first word follows.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(token)) return !abbreviations.starters?.has(wordAt(text, next, end));
  return nextKind === LOWER;
}

/** The word at or shortly behind `from`, in small letters. */
function wordAt(text: string, from: number, end: number): string {
  let at = from;
  while (at < Math.min(end, from + 4) && !isAlphanumeric(classAt(text, at))) at++;
  let to = at;
  while (to < Math.min(end, at + 20) && isAlphanumeric(classAt(text, to))) to++;
  return text.slice(at, to).toLowerCase();
}

function classBefore(text: string, before: number, start: number): number {
  let at = before;
  while (at > start && isInvisible(classAt(text, at - 1))) at--;
  return at > start ? classAt(text, at - 1) : BLANK;
}

function isMark(text: string, at: number): boolean {
  return text[at] === '\u061B' || text[at] === ':' || text[at] === '\u060C';
}

function isPart(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return (
    isAlphanumeric(kind) ||
    text[at] === '.' ||
    text[at] === "'" ||
    text[at] === '\u2019' ||
    text[at] === '"' ||
    text[at] === '\u05F4'
  );
}

function firstLetter(text: string, from: number, end: number): number {
  let at = from;
  const limit = Math.min(end, from + 8);
  while (at < limit && !isAlphanumeric(classAt(text, at))) at++;
  return at < end ? classAt(text, at) : BLANK;
}
