import {
  BLANK,
  CLOSE,
  COMMA,
  classAt,
  classOf,
  FORMAT,
  isAlphanumeric,
  isInvisible,
  isQuote,
  MARK,
  OPEN,
  QUOTE,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  skipInvisible,
  TERMINAL,
} from './chars.ts';

/**
 * Stops as languages other than Arabic write them: the run of terminal characters and what closes with it. What is read looks
 * back to the sentence's own beginning and no further, so that a sentence that is split alone is read the same.
 */
export interface WrittenStop {
  /** Of the last run's first terminal character, and behind its last. */
  readonly start: number;
  readonly tail: number;
  /** Behind the closing quotes and brackets: where the sentence would end. */
  readonly end: number;
  /** The next character that is to be seen, or the text's end. */
  readonly next: number;
  /** `next` follows without white space. */
  readonly glued: boolean;
  /** `stop`: a full stop; `ellipsis`: two and more, or …; `mark`: with a question or exclamation mark. */
  readonly kind: 'stop' | 'ellipsis' | 'mark';
  /** The first quote that closes behind the terminals, or -1; the first bracket. */
  readonly quote: number;
  readonly bracket: number;
  /** A terminal stands behind a closing quote or bracket that has one of its own (`?".`). */
  readonly sealed: boolean;
}

/** How far back an opening quote or bracket is looked for, and how far ahead a closing one. */
const REACH = 600;

export const ELLIPSIS = '\u2026';
const FULL_STOPS = '.\u06D4\u3002\uFE52\uFF0E\uFF61';

export function isFullStopAt(text: string, at: number): boolean {
  return at < text.length && FULL_STOPS.includes(text[at]!);
}

/** Reads the stop whose first terminal stands at `at`, in the sentence that begins at `from`. `end` is the text's. */
export function readWrittenStop(text: string, from: number, at: number, end: number): WrittenStop {
  let start = at;
  let tail = at;
  let closed = at;
  let dots = 0;
  let marks = 0;
  let quote = -1;
  let bracket = -1;
  let sealed = false;
  let next = end;
  let glued = true;
  for (;;) {
    if (at >= end) break;
    const kind = classAt(text, at);
    if (kind === TERMINAL) {
      if (quote !== -1 || bracket !== -1) {
        sealed = true;
        start = at;
        dots = 0;
        marks = 0;
        quote = -1;
        bracket = -1;
      }
      if (text[at] === ELLIPSIS) dots += 3;
      else if (FULL_STOPS.includes(text[at]!)) dots++;
      else marks++;
      closed = tail = ++at;
    } else if (kind === FORMAT) {
      at++;
    } else if (kind === MARK) {
      // A tatweel is to be seen, and stays with the stop.
      closed = ++at;
    } else if (kind === CLOSE) {
      if (bracket === -1) bracket = at;
      closed = ++at;
    } else if (isQuote(kind) && closesAt(text, from, at, end, false)) {
      if (quote === -1) quote = at;
      closed = ++at;
    } else if (kind === BLANK) {
      const far = skipInvisible(text, at, end);
      const farKind = far < end ? classAt(text, far) : BLANK;
      if (farKind === CLOSE && quote === -1) {
        if (bracket === -1) bracket = far;
        closed = at = far + 1;
      } else if (isQuote(farKind) && closesAt(text, from, far, end, true)) {
        if (quote === -1) quote = far;
        closed = at = far + 1;
      } else if (farKind === TERMINAL && isRepeated(text, far, end)) at = far;
      else {
        next = far;
        glued = false;
        break;
      }
    } else {
      next = at;
      break;
    }
  }
  const kind = marks > 0 ? 'mark' : dots > 1 ? 'ellipsis' : 'stop';
  return { start, tail, end: closed, next, glued, kind, quote, bracket, sealed };
}

/** `! !`, `? .`: a terminal behind a blank that is no beginning (`.5`, `… Barely`). */
function isRepeated(text: string, at: number, end: number): boolean {
  if (text[at] === ELLIPSIS || text.startsWith('..', at)) return false;
  const behind = at + 1 < end ? classAt(text, at + 1) : BLANK;
  return !isAlphanumeric(behind);
}

/** The class of what stands in front of `at` and of the quotes and marks that touch it; BLANK at the sentence's beginning. */
function before(text: string, from: number, at: number): number {
  let place = at;
  while (place > from && (isQuote(classAt(text, place - 1)) || classAt(text, place - 1) === FORMAT)) place--;
  return place > from ? classAt(text, place - 1) : BLANK;
}

/** The class of what stands behind `at` and the quotes that touch it; BLANK at the text's end. */
function behind(text: string, at: number, end: number): number {
  let place = at + 1;
  while (place < end && (isQuote(classAt(text, place)) || classAt(text, place) === FORMAT)) place++;
  return place < end ? classAt(text, place) : BLANK;
}

/** A quote behind a stop closes: directly behind it, or `apart` from it by a blank. */
function closesAt(text: string, from: number, at: number, end: number, apart: boolean): boolean {
  const kind = classAt(text, at);
  const sign = text[at]!;
  if (sign === '\u00AB' || sign === '\u2039') {
    // »Nein.«
    return !apart && !startsWord(behind(text, at, end)) && openerOf(text, from, at) !== -1;
  }
  if (startsWord(behind(text, at, end))) return !apart && openerOf(text, from, at) !== -1;
  if (!apart) return true;
  if (kind === QUOTE_CLOSE) return true;
  return openerOf(text, from, at) !== -1;
}

function startsWord(kind: number): boolean {
  return isAlphanumeric(kind) || kind === OPEN;
}

const GROUPS: readonly string[] = [
  '\u00AB\u00BB',
  '"\u201C\u201D\u201E\u201F\u05F4\u2033\uFF02',
  "'\u2018\u2019\u201A\u201B`\u00B4\u2032",
  '\u2039\u203A',
];

function groupOf(sign: string): string {
  return GROUPS.find((group) => group.includes(sign)) ?? sign;
}

/** Where the quotation that closes with the quote at `at` opened in the sentence, or -1. */
export function openerOf(text: string, from: number, at: number): number {
  const group = groupOf(text[at]!);
  const turned = classAt(text, at) === QUOTE_OPEN && (text[at] === '\u00AB' || text[at] === '\u2039');
  const floor = Math.max(from, at - REACH);
  let open = 0;
  let place = at - 1;
  while (place >= floor && isQuote(classAt(text, place))) place--;
  for (; place >= floor; place--) {
    if (!isQuote(classOf(text.charCodeAt(place))) || !group.includes(text[place]!)) continue;
    const side = sideOf(text, from, place, at, turned);
    if (side === 'closes') open++;
    else if (side === 'opens') {
      if (open === 0) return place;
      open--;
    }
  }
  return -1;
}

function sideOf(text: string, from: number, at: number, end: number, turned: boolean): 'opens' | 'closes' | 'neither' {
  const sign = text[at]!;
  if (sign === '\u00AB' || sign === '\u2039') return turned ? 'closes' : 'opens';
  if (sign === '\u00BB' || sign === '\u203A') return turned ? 'opens' : 'closes';
  if (sign === '\u201E' || sign === '\u201A') return 'opens';
  const left = before(text, from, at);
  const right = behind(text, at, end);
  if (isAlphanumeric(left) && isAlphanumeric(right)) {
    // ה"עוד: a prefix stands in front of a quotation; ד"ר: the sign of an abbreviation stands before the last letter.
    const far = at + 2 < end ? classAt(text, at + 2) : BLANK;
    return GROUPS[1]!.includes(sign) && isAlphanumeric(far) ? 'opens' : 'neither';
  }
  if (isAlphanumeric(left)) {
    // רח': the sign of an abbreviation.
    if (GROUPS[2]!.includes(sign) && sign !== '\u2018') return 'neither';
    return 'closes';
  }
  if (right === BLANK || right === COMMA || (right === TERMINAL && left !== BLANK))
    return left === BLANK ? 'opens' : 'closes';
  return 'opens';
}

/** How a quotation comes into its sentence: at its head, behind a colon, comma or dash, or in the middle of its words. */
export type Entry = 'head' | 'introduced' | 'embedded' | 'unknown';

export function entryOf(text: string, from: number, opener: number): Entry {
  if (opener === -1) return 'unknown';
  let at = opener;
  while (at > from && (isInvisible(classAt(text, at - 1)) || isQuote(classAt(text, at - 1)))) at--;
  if (at === from) return 'head';
  // A stop inside the sentence is that of an abbreviation.
  const kind = classAt(text, at - 1);
  if (isAlphanumeric(kind) || kind === MARK || isFullStopAt(text, at - 1)) return 'embedded';
  for (let place = at - 1; place >= from; place--) if (isAlphanumeric(classAt(text, place))) return 'introduced';
  return 'head';
}

/** Where the bracket opened that closes at `at`, in the sentence; -1 if it did not. */
export function bracketOf(text: string, from: number, at: number): number {
  let open = 0;
  const floor = Math.max(from, at - REACH);
  for (let place = at - 1; place >= floor; place--) {
    const kind = classAt(text, place);
    if (kind === CLOSE) open++;
    else if (kind === OPEN) {
      if (open === 0) return place;
      open--;
    }
  }
  return -1;
}

/** A bracket that opened behind the sentence's first word, holds `at`, and closes within {@link REACH} characters: its stops end nothing. */
export function isInBracket(text: string, first: number, from: number, at: number, end: number): boolean {
  const open = bracketOf(text, from, at);
  if (open <= first) return false;
  const close = closeOf(text, open, end);
  return close >= at;
}

/** Where the bracket closes that opened at `open`, on its line; -1 if it does not within {@link REACH} characters. */
export function closeOf(text: string, open: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, open + REACH);
  for (let place = open + 1; place < limit; place++) {
    const kind = classAt(text, place);
    if (kind === OPEN) depth++;
    else if (kind === CLOSE && depth-- === 0) return place;
    if (text[place] === '\n') return -1;
  }
  return -1;
}

/** Longest quotation that is taken for a name or title, in characters. */
const LONGEST_TITLE = 60;

/** A quote that {@link titleAround} may find: no apostrophe, and not the sign in ד"ר. */
export function mayOpenTitle(text: string, at: number): boolean {
  if (GROUPS[2]!.includes(text[at]!)) return false;
  if (classAt(text, at) !== QUOTE || at === 0 || !isAlphanumeric(classAt(text, at - 1))) return true;
  return !isAlphanumeric(classAt(text, at + 1)) || isAlphanumeric(classAt(text, at + 2));
}

/**
 * Where the quotation opened that holds the stop that begins at `at` and ends before `behindStop`, and is so short that it may be a title of several sentences
 * (Dans « Saute ! Ou pas »); -1 if there is none.
 */
export function titleAround(text: string, from: number, at: number, behindStop: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_TITLE);
  for (let place = behindStop; place < limit; place++) {
    const kind = classAt(text, place);
    if (text[place] === '\n' || kind === QUOTE_OPEN || kind === OPEN) return -1;
    if (!isQuote(kind) || GROUPS[2]!.includes(text[place]!)) continue;
    if (isAlphanumeric(classAt(text, place - 1)) && isAlphanumeric(behind(text, place, end))) continue;
    const opener = openerOf(text, from, place);
    if (opener === -1 || opener >= at || place - opener > LONGEST_TITLE) return -1;
    // “is dead. Really dead.” is no title, whatever follows: that may lie outside the sentence.
    return isFullStopAt(text, place - 1) ? -1 : opener;
  }
  return -1;
}
