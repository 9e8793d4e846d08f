import type { Span } from '../core/article.ts';
import type { Sentence } from './abbreviated.ts';
import { asComposed } from './as-composed.ts';
import { classAt, classOf, isAlphanumeric, isQuote, OPEN, skipInvisible, TERMINAL, trimEnd } from './chars.ts';
import { goesOn, goesOnBehindBreak } from './goes-on.ts';
import { shortWay } from './plain-stop.ts';
import { type SentenceWords, sentenceWordsOf } from './sentence-words.ts';
import { mayOpenTitle, readWrittenStop } from './written-stop.ts';

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

/**
 * Sentences of a text in a language other than Arabic; `own` are the desk's abbreviations.
 * @param careful every stop by all the rules, none by the short way past plain ones; for tests
 */
export function splitByPlatform(text: string, language: string, own: readonly string[], careful = false): Span[] {
  const words = sentenceWordsOf(language, own);
  return asComposed(text, (composed) => new Splitter(composed, language, words, careful).split());
}

class Splitter {
  readonly #text: string;
  readonly #language: string;
  readonly #words: SentenceWords;
  readonly #careful: boolean;
  readonly #end: number;
  readonly #spans: Span[] = [];
  /** Where the sentence begins, and its first letter or figure. */
  #start: number;
  #first: number;
  /** What was read with a stop: no other begins before it. */
  #read = 0;
  /** The last opening bracket, and the last quote that may open a title; -1 without. */
  #bracket = -1;
  #quote = -1;

  constructor(text: string, language: string, words: SentenceWords, careful: boolean) {
    this.#text = text;
    this.#language = language;
    this.#words = words;
    this.#careful = careful;
    this.#end = trimEnd(text, 0, text.length);
    this.#start = skipInvisible(text, 0, this.#end);
    this.#first = this.#firstFrom(this.#start);
  }

  split(): Span[] {
    const text = this.#text;
    const end = this.#end;
    if (this.#start >= end) return [];
    const breaks = hasOtherTerminal(text) ? platformBreaks(text, this.#language) : undefined;
    let next = breaks?.next();
    for (let at = this.#start; at < end; at++) {
      if (breaks !== undefined)
        for (; next?.done === false && next.value <= at; next = breaks.next()) this.#endAtBreak(next.value);
      const kind = classOf(text.charCodeAt(at));
      if (kind < TERMINAL) continue;
      if (kind === TERMINAL) this.#endAtStop(at);
      else if (kind === OPEN) this.#bracket = at;
      else if (isQuote(kind) && mayOpenTitle(text, at)) this.#quote = at;
    }
    this.#spans.push({ start: this.#start, end });
    return this.#spans;
  }

  #endAtStop(at: number): void {
    if (at < this.#read || at < this.#start) return;
    const text = this.#text;
    const short = this.#careful ? undefined : shortWay(text, at, this.#first, this.#end, this.#words);
    if (short === 'goes on') return;
    if (short === 'ends' && this.#bracket <= this.#first && this.#quote <= this.#first) {
      this.#cut(at + 1, at + 2);
      return;
    }
    const stop = readWrittenStop(text, this.#start, at, this.#end);
    this.#read = stop.end;
    const cut = trimEnd(text, this.#start, stop.end);
    if (this.#first >= cut || stop.next >= this.#end || goesOn(this.#sentence(), stop)) return;
    this.#cut(cut, stop.next);
  }

  #endAtBreak(at: number): void {
    if (at < this.#read || at < this.#start) return;
    const text = this.#text;
    const cut = trimEnd(text, this.#start, at);
    const next = skipInvisible(text, at, this.#end);
    if (this.#first >= cut || next >= this.#end || !endsInOther(text, this.#start, cut)) return;
    if (!goesOnBehindBreak(this.#sentence(), cut)) this.#cut(cut, next);
  }

  /** Ends the sentence at `cut`, if a letter or figure is left behind it. */
  #cut(cut: number, next: number): void {
    const first = this.#firstFrom(cut);
    if (first < this.#end) {
      this.#spans.push({ start: this.#start, end: cut });
      this.#start = next;
    }
    this.#first = first;
  }

  #firstFrom(from: number): number {
    let at = from;
    while (at < this.#end && !isAlphanumeric(classAt(this.#text, at))) at++;
    return at;
  }

  #sentence(): Sentence {
    return {
      text: this.#text,
      start: this.#start,
      first: this.#first,
      end: this.#end,
      words: this.#words,
      bracket: this.#bracket,
      quote: this.#quote,
    };
  }
}

/** By UTF-16 unit: whether it is a terminal of another script, or may be half of one; 0 while nobody asked. */
const others = new Uint8Array(0x10000);
const NO = 1;
const YES = 2;
const HALF = 3;

function hasOtherTerminal(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (others[code] === NO) continue;
    if (others[code] === 0) others[code] = kindOfOther(code);
    if (others[code] === YES) return true;
    if (others[code] === HALF && OTHER_TERMINAL.test(String.fromCodePoint(text.codePointAt(at)!))) return true;
  }
  return false;
}

function kindOfOther(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HALF;
  return OTHER_TERMINAL.test(String.fromCharCode(code)) ? YES : NO;
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
