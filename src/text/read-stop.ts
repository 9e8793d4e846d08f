import {
  ARABIC,
  BLANK,
  CLOSE,
  COMMA,
  classAt,
  classOf,
  DIGIT,
  FORMAT,
  isAlphanumeric,
  isInvisible,
  isLetter,
  isQuote,
  MARK,
  QUOTE,
  QUOTE_CLOSE,
  QUOTE_OPEN,
  TERMINAL,
} from './chars.ts';
import { isReaction, skipNotes, skipSigns } from './notes-and-signs.ts';
import { isSetTwice, QuoteCounter, type Within } from './quote-counter.ts';
import { classBefore, classBehind } from './words-around.ts';

export { QuoteCounter };

/** A place where a sentence may end: the terminal characters, and what closes with them. */
export interface Stop {
  /** Of the first terminal character. */
  readonly start: number;
  /** Behind the closing quotes, brackets and note marks: where the segment would end. */
  readonly end: number;
  /** `stop`: one full stop; `pause`: two; `ellipsis`: three and more, or …; `mark`: with a question or exclamation mark. */
  readonly kind: 'stop' | 'pause' | 'ellipsis' | 'mark';
  /** The first closing quote or bracket with no terminal behind it, or -1. */
  readonly closer: number;
  /** A closing quote or bracket stands between two terminals (`؟".`): nothing goes on behind that. */
  readonly sealed: boolean;
  /**
   * A quote behind the stop is read by what lies outside the segment, and alone would be read otherwise: it closes what an earlier sentence opened, or
   * opens for a later one. The segment ends here whatever follows, so that it is read alike when it is split again.
   */
  readonly outer: boolean;
  /** The next character that is to be seen, or the block's end. */
  readonly next: number;
  /** `next` follows without white space. */
  readonly glued: boolean;
}

const ELLIPSIS = 0x2026;
/** Letters are joined by it, also over a stop that hides a word from filters: `السـ.ـلاح`. */
const TATWEEL = 0x640;
/** Embeddings, overrides and isolates that open: they belong to what follows. */
const OPENING_FORMAT = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;

export function isFullStop(code: number): boolean {
  return code === 0x2e || code === 0x6d4 || code === 0x3002 || code === 0xff0e || code === 0xff61 || code === 0xfe52;
}

/** `.NET`, `.5`: a stop that belongs to what follows. In front of Arabic letters it is one whose space was lost. */
function opensWord(text: string, at: number, end: number): boolean {
  const kind = at + 1 < end ? classAt(text, at + 1) : BLANK;
  return isAlphanumeric(kind) && kind !== ARABIC;
}

/** `الأمر ." كذا " وقال`: no quotation is open in the segment, and the next quote stands apart: blanks stand inside the quotes here. */
function mayOpenSpaced(text: string, at: number, end: number, quotes: QuoteCounter): boolean {
  return !quotes.isOpen(text.charCodeAt(at), at, 'segment') && isNextApart(text, at, end);
}

/** The next quote of the kind that stands at `at` has a blank on both sides. Looks 400 characters ahead. */
export function isNextApart(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const limit = Math.min(end, at + 400);
  let next = at + 2;
  while (next < limit && text.charCodeAt(next) !== code) next++;
  if (next >= limit || classBefore(text, next, at) !== BLANK) return false;
  const behind = classBehind(text, next, end);
  return behind === BLANK || behind === TERMINAL || behind === COMMA;
}

/**
 * A quote directly behind a stop opens (`نظري."على الأقل. وربما."`), since its partner is near, but a stop lies between them, at which the segment may
 * end: alone it would close.
 */
function opensBeyond(text: string, at: number, end: number): boolean {
  if (classAt(text, at) !== QUOTE) return false;
  const code = text.charCodeAt(at);
  let place = skipQuotes(text, at, end);
  while (place < end && text.charCodeAt(place) !== code && classAt(text, place) !== TERMINAL) place++;
  while (place < end && classAt(text, place) === TERMINAL) place++;
  return text.charCodeAt(place) !== code || place >= end;
}

/** The same quote stands again within 400 characters. */
function hasNear(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  const limit = Math.min(end, at + 400);
  for (let place = at + 1; place < limit; place++) if (text.charCodeAt(place) === code) return true;
  return false;
}

/** Behind all quotes that stand at `at`. */
function skipQuotes(text: string, at: number, end: number): number {
  let behind = at + 1;
  while (behind < end && (isQuote(classAt(text, behind)) || classAt(text, behind) === FORMAT)) behind++;
  return behind;
}

/** Whether a quote directly behind a stop closes. */
function closesGlued(text: string, at: number, end: number, quotes: QuoteCounter, within: Within): boolean {
  const behind = skipQuotes(text, at, end);
  if (behind >= end) return true;
  const kind = classAt(text, behind);
  const quote = classAt(text, at);
  if (kind === BLANK && quote === QUOTE && mayOpenSpaced(text, at, end, quotes))
    return quotes.isOpen(text.charCodeAt(at), at, within);
  if (kind === BLANK || kind === TERMINAL || kind === COMMA || kind === CLOSE) return true;
  // `نظري."على`: none is open, but none follows that this one could open for, either.
  if (quote === QUOTE) return quotes.isOpen(text.charCodeAt(at), at, within) || !hasNear(text, at, end);
  return quote === QUOTE_CLOSE || closesInverted(text, at, quotes.from(within));
}

/** `”نعم.“وقال`, `„نعم.“`: the quote before “ opened, behind no letter and in front of one. Looks back 400 characters, and not before `from`. */
function closesInverted(text: string, at: number, from: number): boolean {
  if (text.charCodeAt(at) !== 0x201c) return false;
  const floor = Math.max(from, at - 400);
  for (let place = at - 1; place >= floor; place--) {
    const code = text.charCodeAt(place);
    if (code === 0x201e) return true;
    if (code === 0x201c) return false;
    if (code === 0x201d)
      return isAlphanumeric(classAt(text, place + 1)) && (place === from || classAt(text, place - 1) === BLANK);
  }
  return false;
}

/** Whether a quote that stands apart behind a stop closes (`. " وأضاف`): one is open in the segment, or in the block since an earlier sentence. */
function closesApart(text: string, at: number, end: number, quotes: QuoteCounter, within: Within): boolean {
  const quote = classAt(text, at);
  const kind = classBehind(text, isSetTwice(text, at) ? at + 1 : at, end);
  // `. ”نعم.“`, `. »نعم.«`: in front of a letter, and none is open: set the wrong way round.
  if (quote === QUOTE_CLOSE) {
    if (isAlphanumeric(kind)) return quotes.isPairOpen(text.charCodeAt(at), at, within);
    return within === 'block'
      ? !quotes.opensTurned(text.charCodeAt(at), at)
      : !quotes.mayOpenTurned(text.charCodeAt(at), at);
  }
  if (quote === QUOTE_OPEN && (kind === BLANK || kind === TERMINAL || kind === COMMA))
    return quotes.closesTurned(text.charCodeAt(at), at, within);
  if (quote !== QUOTE) return false;
  const code = text.charCodeAt(at);
  if (kind !== BLANK && kind !== TERMINAL && kind !== COMMA)
    return isAlphanumeric(kind) && quotes.isOpen(code, at, 'block') && closesLoosely(code, at, quotes);
  return quotes.isOpen(code, at, 'segment') || (within === 'block' && quotes.isOpen(code, at, 'block'));
}

/** `" نعم. "وقال`: the segment alone reads it as closing. */
function closesLoosely(code: number, at: number, quotes: QuoteCounter): boolean {
  return quotes.isOpen(code, at, 'segment') && quotes.isOpenerLoose(code, at);
}

/** A quote that stands apart and does not close here: the segment alone reads it otherwise, or would if it were longer. */
function isReadTurned(text: string, at: number, end: number, quotes: QuoteCounter): boolean {
  const kind = classAt(text, at);
  if (kind === QUOTE_CLOSE)
    return !isAlphanumeric(classBehind(text, at, end)) && quotes.opensTurned(text.charCodeAt(at), at);
  if (kind === QUOTE)
    return isAlphanumeric(classBehind(text, at, end)) && closesLoosely(text.charCodeAt(at), at, quotes);
  return kind === QUOTE_OPEN && closesApart(text, at, end, quotes, 'segment');
}

/** Reads the stop whose first terminal stands at `start`. `end` is the block's. */
export function readStop(text: string, start: number, end: number, quotes: QuoteCounter): Stop {
  return readLone(text, start, end) ?? readRun(text, start, end, quotes);
}

/** One mark with a letter or figure right behind it or behind one blank: most of those that rules are asked about. As {@link readRun} reads it. */
function readLone(text: string, start: number, end: number): Stop | undefined {
  let next = start + 1;
  const glued = text.charCodeAt(next) !== 0x20;
  if (!glued) next++;
  if (next >= end) return undefined;
  const behind = text.charCodeAt(next);
  const seen = classOf(behind);
  // Superscript figures are note marks.
  if (!isLetter(seen) && (seen !== DIGIT || behind > 0x39)) return undefined;
  const code = text.charCodeAt(start);
  const kind = code === ELLIPSIS ? 'ellipsis' : isFullStop(code) ? 'stop' : 'mark';
  return { start, end: start + 1, kind, closer: -1, sealed: false, outer: false, next, glued };
}

/** As {@link readStop}, for any stop. */
export function readRun(text: string, start: number, end: number, quotes: QuoteCounter): Stop {
  let at = start;
  let tail = start;
  let dots = 0;
  let marks = 0;
  let apart = false;
  let closer = -1;
  let sealed = false;
  let outer = false;
  let next = end;
  let glued = true;
  for (;;) {
    if (at >= end) {
      next = end;
      break;
    }
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === TERMINAL) {
      if (code === ELLIPSIS) dots += 3;
      else if (isFullStop(code)) dots++;
      else marks++;
      if (closer !== -1) sealed = true;
      closer = -1;
      tail = ++at;
    } else if (kind === FORMAT || (kind === MARK && code !== TATWEEL)) {
      at++;
      if (kind === MARK || !OPENING_FORMAT.test(text[at - 1]!)) tail = at;
    } else if (kind === CLOSE || (isQuote(kind) && closesGlued(text, at, end, quotes, 'block'))) {
      if (closer === -1) closer = at;
      outer ||= kind !== CLOSE && !closesGlued(text, at, end, quotes, 'segment');
      at += isSetTwice(text, at) ? 2 : 1;
      tail = at;
    } else if (kind === BLANK) {
      let far = at + 1;
      while (far < end && isInvisible(classOf(text.charCodeAt(far)))) far++;
      if (far >= end) {
        next = end;
        glued = false;
        break;
      }
      const farKind = classOf(text.charCodeAt(far));
      if (farKind === TERMINAL && !opensWord(text, far, end)) {
        apart = true;
        at = far;
      } else if (farKind === CLOSE || (isQuote(farKind) && closesApart(text, far, end, quotes, 'block'))) {
        at = far;
        if (closer === -1) closer = at;
        outer ||= farKind !== CLOSE && !closesApart(text, at, end, quotes, 'segment');
        at += isSetTwice(text, at) ? 2 : 1;
        tail = at;
      } else if (isReaction(text, far, end)) {
        at = skipSigns(text, far, end);
        tail = at;
        sealed = true;
      } else {
        outer ||= isReadTurned(text, far, end, quotes);
        next = far;
        glued = false;
        break;
      }
    } else {
      const signs = skipSigns(text, at, end);
      if (signs > at) {
        at = signs;
        tail = at;
        sealed = true;
        continue;
      }
      const behind = outer ? at : skipNotes(text, at);
      if (behind === at) {
        outer ||= opensBeyond(text, at, end) || (isQuote(kind) && closesGlued(text, at, end, quotes, 'segment'));
        next = at;
        break;
      }
      at = behind;
      tail = at;
    }
  }
  const kind = marks > 0 ? 'mark' : dots >= 3 ? 'ellipsis' : dots === 2 && !apart && !sealed ? 'pause' : 'stop';
  return { start, end: tail, kind, closer, sealed, outer, next, glued };
}
