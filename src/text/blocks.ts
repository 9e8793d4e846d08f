import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { isHangingWord } from './ar/hanging-words.ts';
import {
  BLANK,
  CLOSE,
  classAt,
  FORMAT,
  isInvisible,
  isQuote,
  MARK,
  skipInvisible,
  TERMINAL,
  trimEnd,
} from './chars.ts';
import { wordBefore } from './words-around.ts';

/** One line break of any kind: CRLF, LF, CR, vertical tab, form feed, next line, line and paragraph separator. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

export type Wrapped = 'auto' | 'yes' | 'no';

/** Every one of them but the line feed; looked for one by one, which is quicker than the expression where there are none. */
const RARE_BREAKS = ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const RARE_BYTES = RARE_BREAKS.map((rare) => {
  const bytes = new TextEncoder().encode(rare);
  return bytes.length === 1 ? bytes[0]! : bytes;
});

/**
 * Whether a text has line breaks other than the line feed.
 * @param utf8 the same text, perhaps without its first character: its bytes are looked over several times as fast, since U+2028 and U+2029 end in those of ب and ة
 */
export function hasRareBreaks(text: string, utf8?: Uint8Array): boolean {
  if (utf8 === undefined) return RARE_BREAKS.some((rare) => text.includes(rare));
  const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length);
  return RARE_BYTES.some((rare) => bytes.indexOf(rare) >= 0) || RARE_BREAKS.includes(text.charAt(0));
}

interface Line extends Span {
  /** Something is to be seen in it. */
  readonly filled: boolean;
  /** It ends in a paragraph separator or form feed, which no wrapping makes. */
  readonly hard: boolean;
}

function readLines(text: string, rareBreaks = hasRareBreaks(text)): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number, hard: boolean): void => {
    let filled = false;
    for (let at = start; at < end && !filled; at++) filled = !isInvisible(classAt(text, at));
    lines.push({ start, end, filled, hard });
  };
  if (rareBreaks) {
    for (const found of allMatches(text, BREAK)) {
      push(found.index, found[0] === '\u2029' || found[0] === '\f');
      start = found.index + found[0].length;
    }
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      push(at, false);
      start = at + 1;
    }
  }
  push(text.length, true);
  return lines;
}

/** What the width of a line is counted in: columns, or characters with the marks that take no column, as some programs count. */
type Measure = 'columns' | 'characters';

/** The width at which lines were wrapped, and what it is counted in. */
export interface Wrapping {
  readonly width: number;
  readonly in: Measure;
}

/** How wide a stretch is; stops counting at `most`. */
function widthOf(
  text: string,
  from: number,
  to: number,
  most = Number.POSITIVE_INFINITY,
  measure: Measure = 'columns',
): number {
  if (measure === 'characters') return Math.min(to - from, most);
  let width = 0;
  for (let at = from; at < to && width < most; at++) {
    const kind = classAt(text, at);
    if (kind !== MARK && kind !== FORMAT) width++;
  }
  return width;
}

/** Wrapped lines are rarely wider (mail and wire services wrap at 60 to 80 columns). */
const WIDEST = 120;
/** Columns of a printed page are as narrow as this; one of their lines has to end in a word that cannot end one. */
const NARROWEST_COLUMN = 20;
/** One line says that it was wrapped if it is as wide as this and begins a second sentence that it does not end. */
const NARROWEST_BROKEN = 45;
const BROKEN = /\p{L}{3}\p{M}*[.\u061F!]["\u00BB\u201D)]? +["\u00AB\u201C(]?\p{L}{2}/u;
/** In characters a line with all its vowels has twice as many. */
const WIDEST_MARKED = 2 * WIDEST;
/** A line narrower than this was not wrapped but ended. */
const NARROWEST = 30;
/** So many lines have to be full before a file counts as wrapped; one less does if a line ends in a word that cannot end one, or none of them in a stop. */
const LEAST_FULL = 3;

/** The last thing that is to be seen in a line, closing quotes and brackets aside, is a full stop or the like. */
function isStopped(text: string, line: Line): boolean {
  let at = trimEnd(text, line.start, line.end) - 1;
  while (at > line.start && (isQuote(classAt(text, at)) || classAt(text, at) === CLOSE)) at--;
  return classAt(text, at) === TERMINAL;
}

/** The line ends in a word that cannot end a sentence or a headline. */
function isHanging(text: string, line: Line): boolean {
  return isHangingWord(wordBefore(text, trimEnd(text, line.start, line.end), line.start).key);
}

/**
 * Whether the lines of a text were wrapped at a width: with W the widest line, nearly every line that another follows in its
 * group is so full that the next line's first word would not have fitted (greedy filling does nothing else), and most
 * of those lines end in the middle of a sentence. A line that is not full and ends in a stop ends a paragraph; the first line may be a
 * headline. Neither counts.
 */
export function isHardWrapped(text: string): boolean {
  return wrappingOf(text, text.length) !== undefined;
}

/** The first word of a line would have fitted behind the line before. */
function hasRoom(text: string, width: number, next: Line, widest: Wrapping): boolean {
  const first = skipInvisible(text, next.start, next.end);
  let word = first;
  while (word < next.end && classAt(text, word) !== BLANK) word++;
  return width + 1 + widthOf(text, first, word, undefined, widest.in) <= widest.width;
}

/** The width at which the lines were wrapped, or undefined. */
function readWidth(text: string, lines: readonly Line[], measure: Measure): Wrapping | undefined {
  const widths: number[] = [];
  let widest = 0;
  for (const line of lines) {
    const end = trimEnd(text, line.start, line.end);
    const width = line.filled ? widthOf(text, line.start, end, WIDEST_MARKED, measure) : 0;
    if (width > (measure === 'columns' ? WIDEST : WIDEST_MARKED - 1)) return undefined;
    widths.push(width);
    widest = Math.max(widest, width);
  }
  if (widest < NARROWEST_COLUMN) return undefined;
  const wrapping: Wrapping = { width: widest, in: measure };
  let inner = 0;
  let full = 0;
  let open = 0;
  let hanging = false;
  let broken = false;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    if (!line.filled || !next.filled || line.hard) continue;
    const stopped = isStopped(text, line);
    const room = hasRoom(text, widths[index]!, next, wrapping);
    if (room && (stopped || index === 0)) continue;
    inner++;
    if (!room) full++;
    if (!stopped) open++;
    hanging ||= !stopped && isHanging(text, line);
    broken ||= !stopped && !room && widths[index]! >= NARROWEST_BROKEN && BROKEN.test(text.slice(line.start, line.end));
  }
  const enough = full >= LEAST_FULL || (full === LEAST_FULL - 1 && (hanging || open === inner)) || (full > 0 && broken);
  // A list of short items may look so as well.
  if (widest < NARROWEST && !(hanging && full >= LEAST_FULL)) return undefined;
  return enough && full >= inner * 0.9 && (open > inner / 2 || broken) ? wrapping : undefined;
}

/** UTF-16 units from whose lines it is told whether a text was wrapped; of a longer one the lines that begin and end in these. */
export const WRAPPING_SHOWS = 1 << 18;

/** A line is so wide that the lines of a text that begins so were not wrapped. */
export function hasWideLine(text: string): boolean {
  return readLines(text).some(({ start, end }) => widthOf(text, start, trimEnd(text, start, end), WIDEST + 1) > WIDEST);
}

/** The width at which the lines of a text were wrapped, or undefined. */
export function wrappingOf(text: string, reach = WRAPPING_SHOWS): Wrapping | undefined {
  const head = text.length <= reach ? text : text.slice(0, text.lastIndexOf('\n', reach - 1) + 1 || reach);
  const lines = readLines(head);
  return readWidth(head, lines, 'columns') ?? (NO_COLUMN.test(head) ? readWidth(head, lines, 'characters') : undefined);
}

/** A mark that takes no column of its own, or none that all programs count. */
const NO_COLUMN = /[\p{M}\p{Cf}\u0640]/u;

/** A paragraph, and its first line: the number in the text, and where it begins. */
export interface Block extends Span {
  readonly line: number;
  readonly lineStart: number;
}

/**
 * The paragraphs of a plain text, without outer white space; blocks in which nothing is to be seen are left out.
 * Every line break ends one, except behind a word that cannot end a line (في، التي), and in a text whose lines were only wrapped: there an
 * empty line does, or a line that has room for more and ends in a stop.
 * @param width by {@link wrappingOf}, where `wrapped` is auto
 * @param lineNumber of the first line of `text`, where that is a piece of a longer one
 * @param rareBreaks as {@link hasRareBreaks} says, where that is known
 */
export function readBlocks(
  text: string,
  wrapped: Wrapped,
  width: Wrapping | undefined,
  lineNumber = 0,
  rareBreaks?: boolean,
): Block[] {
  const lines = readLines(text, rareBreaks);
  const blocks: Block[] = [];
  let open: { start: number; end: number; line: number } | undefined;
  const close = (): void => {
    if (open !== undefined)
      blocks.push({
        start: skipInvisible(text, open.start, open.end),
        end: trimEnd(text, open.start, open.end),
        line: open.line + lineNumber,
        lineStart: open.start,
      });
    open = undefined;
  };
  // Whether a line carries on the one before, which is filled and not hard.
  const goesOn = (index: number): boolean => {
    if (wrapped !== 'auto') return wrapped === 'yes';
    const before = lines[index - 1]!;
    if (width === undefined) return isHanging(text, before);
    if (index + lineNumber > 1 && !isStopped(text, before)) return true;
    const own = widthOf(text, before.start, trimEnd(text, before.start, before.end), undefined, width.in);
    return !hasRoom(text, own, lines[index]!, width);
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (!line.filled) {
      close();
      continue;
    }
    if (open !== undefined && goesOn(index)) open.end = line.end;
    else {
      close();
      open = { start: line.start, end: line.end, line: index };
    }
    if (line.hard) close();
  }
  close();
  return blocks;
}
