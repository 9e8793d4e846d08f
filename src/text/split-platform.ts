import type { Span } from '../core/article.ts';
import { type AbbreviationKind, abbreviationsOf } from './abbreviations.ts';
import {
  BLANK,
  COMMA,
  classAt,
  DIGIT,
  isAlphanumeric,
  isLetter,
  isQuote,
  LOWER,
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
    const cut = trimEnd(text, start, at);
    const next = skipInvisible(text, at, end);
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
  abbreviations: ReadonlyMap<string, AbbreviationKind>,
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
  // »Vraiment ?« dit-il: a small letter goes on.
  if (quoted && nextKind === LOWER) return true;
  if (text[tail - 1] !== '.') return nextKind === LOWER && text[tail - 1] === '\u2026';
  if (tail > start + 1 && classAt(text, tail - 2) === TERMINAL) return nextKind === LOWER;
  let from = tail - 1;
  while (from > start && from > tail - 1 - LONGEST && isPart(text, from - 1)) from--;
  const token = text.slice(from, tail - 1);
  if (token === '') return false;
  const follower = firstLetter(text, next, end);
  // "1. First", "A. First" at the sentence's head.
  if (from === first && /^(?:[\p{N}.]{1,5}|\p{L})$/u.test(token)) return true;
  if (/^\p{Lu}$/u.test(token) || /^(?:\p{Lu}\.[\s-]?)+\p{Lu}$/u.test(token)) {
    // An initial, if a name can follow; "U.S." may end a sentence, a single letter hardly ever does.
    if (abbreviations.get(token.toLowerCase()) === 'ends') return follower !== UPPER;
    return token.length === 1 ? follower === UPPER || isLetter(follower) : follower !== UPPER;
  }
  const kind =
    abbreviations.get(token.toLowerCase()) ?? abbreviations.get(token.slice(token.lastIndexOf('.') + 1).toLowerCase());
  if (kind === undefined) return nextKind === LOWER;
  if (kind === 'never') return true;
  if (kind === 'number') return nextKind === DIGIT || nextKind === LOWER;
  return follower !== UPPER;
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
