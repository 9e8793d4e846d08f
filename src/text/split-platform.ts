import type { Span } from '../core/article.ts';
import type { Sentence } from './abbreviated.ts';
import { classAt, isAlphanumeric, isQuote, OPEN, skipInvisible, TERMINAL, trimEnd } from './chars.ts';
import { goesOn } from './goes-on.ts';
import { sentenceWordsOf } from './sentence-words.ts';
import { readWrittenStop } from './written-stop.ts';

/**
 * Languages other than Arabic: stops as they write them, with exceptions for abbreviations, initials, list marks, quotations, dialogue and
 * pauses; and the platform's sentence breaks (Unicode UAX 29 with CLDR's tailoring) for stops of all other scripts.
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

/** Terminals of scripts that this file does not read itself: danda, Armenian, Ethiopic, Khmer and others. */
const OTHER_TERMINAL =
  /(?![.!?\u061F\u061E\u06D4\u2026\u203C\u2047-\u2049\u2E2E\u3002\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61])\p{Sentence_Terminal}/u;

/** Places behind which a sentence may end, in order: terminals that are read here, breaks of the platform. */
interface Candidate {
  readonly at: number;
  readonly kind: 'stop' | 'break';
  /** The last opening bracket before it, or -1. */
  readonly bracket: number;
  /** The last quote before it, or -1. */
  readonly quote: number;
}

function* candidates(text: string, language: string): Generator<Candidate> {
  const breaks = OTHER_TERMINAL.test(text) ? platformBreaks(text, language) : [][Symbol.iterator]();
  let next = breaks.next();
  let bracket = -1;
  let quote = -1;
  for (let at = 0; at < text.length; at++) {
    for (; !next.done && next.value <= at; next = breaks.next())
      yield { at: next.value, kind: 'break', bracket, quote };
    const kind = classAt(text, at);
    if (kind === TERMINAL) yield { at, kind: 'stop', bracket, quote };
    else if (kind === OPEN) bracket = at;
    else if (isQuote(kind)) quote = at;
  }
  for (; !next.done; next = breaks.next()) yield { at: next.value, kind: 'break', bracket, quote };
}

export function splitByPlatform(text: string, language: string, own: readonly string[]): Span[] {
  const end = trimEnd(text, 0, text.length);
  const spans: Span[] = [];
  let start = skipInvisible(text, 0, end);
  if (start >= end) return spans;
  const words = sentenceWordsOf(language, own);
  let word = start;
  const wordFrom = (from: number): number => {
    if (word < from) word = from;
    while (word < end && !isAlphanumeric(classAt(text, word))) word++;
    return word;
  };
  let first = wordFrom(start);
  let read = start;
  for (const { at, kind, bracket, quote } of candidates(text, language)) {
    if (at < read || at < start || at >= end) continue;
    let cut = at;
    let next = skipInvisible(text, at, end);
    if (kind === 'stop') {
      const sentence: Sentence = { text, start, first, end, words, bracket, quote };
      const stop = readWrittenStop(text, start, at, end);
      read = stop.end;
      cut = trimEnd(text, start, stop.end);
      next = stop.next;
      if (first >= cut || next >= end || goesOn(sentence, stop)) continue;
    } else {
      cut = trimEnd(text, start, at);
      if (!endsInOther(text, start, cut)) continue;
    }
    if (first >= cut || cut <= start || next >= end) continue;
    const nextFirst = wordFrom(cut);
    if (nextFirst >= end) break;
    spans.push({ start, end: cut });
    start = next;
    first = nextFirst;
  }
  spans.push({ start, end });
  return spans;
}

/** A break of the platform behind a terminal of another script, and not one at a line that only was wrapped. */
function endsInOther(text: string, start: number, cut: number): boolean {
  let at = cut;
  while (at > start && !isAlphanumeric(classAt(text, at - 1)) && cut - at < 4) {
    if (OTHER_TERMINAL.test(text[at - 1]!)) return true;
    at--;
  }
  return false;
}
