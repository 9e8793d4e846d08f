import type { Span } from '../core/article.ts';
import { classAt, isAlphanumeric, skipInvisible, trimEnd } from './chars.ts';
import { QuoteCounter, readStop } from './read-stop.ts';
import { endsAt } from './stop-rules.ts';
import type { StopWords } from './stop-words.ts';

/** Every terminal character that {@link readStop} knows, for finding the next one. */
const TERMINALS =
  '.!?\u061F\u061E\u06D4\u2026\u203C\u2047\u2048\u2049\u2E2E\u3002\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F\uFF61';

export type EndMark = '؛' | ':' | '،';

export interface StopRules {
  readonly words: StopWords;
  /** Keys of the desk's own abbreviations. */
  readonly own: ReadonlySet<string>;
  /** Marks that end a sentence here though they do not by default; white space has to follow. */
  readonly endAt: readonly EndMark[];
}

const finders = new Map<string, RegExp>();

/** Its `lastIndex` is set before each use. */
function finderOf(endAt: string): RegExp {
  let finder = finders.get(endAt);
  if (finder === undefined) {
    finder = new RegExp(`[${TERMINALS}${endAt}]`, 'g');
    finders.set(endAt, finder);
  }
  return finder;
}

/**
 * Splits one block at its stops. A regular expression finds the terminal characters, the rules look only there;
 * offsets, no strings. Linear: every rule looks at a bounded stretch, and the lookahead to the next word is remembered.
 */
export function splitAtStops(text: string, rules: StopRules): Span[] {
  const end = trimEnd(text, 0, text.length);
  const spans: Span[] = [];
  let start = skipInvisible(text, 0, end);
  if (start >= end) return spans;
  const finder = finderOf(rules.endAt.join(''));
  const quotes = new QuoteCounter(text);
  let word = start;
  const wordFrom = (from: number): number => {
    if (word < from) word = from;
    while (word < end && !isAlphanumeric(classAt(text, word))) word++;
    return word;
  };
  let firstWord = wordFrom(start);
  finder.lastIndex = start;
  while (finder.test(text)) {
    const at = finder.lastIndex - 1;
    if (at >= end) break;
    let cut: number;
    let next: number;
    if (rules.endAt.length > 0 && (rules.endAt as readonly string[]).includes(text[at]!)) {
      cut = at + 1;
      next = skipInvisible(text, cut, end);
      if (next === cut || at <= firstWord) continue;
    } else {
      const stop = readStop(text, at, end, quotes);
      finder.lastIndex = stop.end;
      const reading = { text, start, firstWord, end, words: rules.words, own: rules.own };
      if (!endsAt(reading, stop)) continue;
      cut = stop.end;
      next = skipInvisible(text, cut, end);
    }
    // What has no letter or figure any more is no sentence: it stays with this one.
    const nextFirst = wordFrom(cut);
    if (nextFirst >= end) break;
    spans.push({ start, end: cut });
    start = next;
    firstWord = nextFirst;
    quotes.begin(start);
    if (finder.lastIndex < start) finder.lastIndex = start;
  }
  spans.push({ start, end });
  return spans;
}
