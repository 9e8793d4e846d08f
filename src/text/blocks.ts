import type { Span } from '../core/article.ts';
import { BLANK, classAt, FORMAT, isInvisible, MARK, skipInvisible, TERMINAL, trimEnd } from './chars.ts';

/** One line break of any kind: CRLF, LF, CR, vertical tab, form feed, next line, line and paragraph separator. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

export type Wrapped = 'auto' | 'yes' | 'no';

interface Line extends Span {
  /** Something is to be seen in it. */
  readonly filled: boolean;
  /** It ends in a paragraph separator or form feed, which no wrapping makes. */
  readonly hard: boolean;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const push = (end: number, hard: boolean): void => {
    let filled = false;
    for (let at = start; at < end && !filled; at++) filled = !isInvisible(classAt(text, at));
    lines.push({ start, end, filled, hard });
  };
  for (const found of text.matchAll(BREAK)) {
    push(found.index, found[0] === '\u2029' || found[0] === '\f');
    start = found.index + found[0].length;
  }
  push(text.length, true);
  return lines;
}

/** Columns a stretch takes, marks not counted; stops counting at `most`. */
function widthOf(text: string, from: number, to: number, most = Number.POSITIVE_INFINITY): number {
  let width = 0;
  for (let at = from; at < to && width < most; at++) {
    const kind = classAt(text, at);
    if (kind !== MARK && kind !== FORMAT) width++;
  }
  return width;
}

/** Wrapped lines are rarely wider (mail and wire services wrap at 60 to 80 columns). */
const WIDEST = 120;
/** A line narrower than this was not wrapped but ended. */
const NARROWEST = 30;
/** So many lines have to be full before a file counts as wrapped. */
const LEAST_FULL = 3;

/**
 * Whether the lines of a text were wrapped at a width: with W the widest line, nearly every line that another follows in its
 * group is so full that the next line's first word would not have fitted (greedy filling does nothing else), and most
 * of those lines end in the middle of a sentence.
 */
export function isHardWrapped(text: string): boolean {
  return isWrapped(text, readLines(text));
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  const widths = lines.map((line) =>
    line.filled ? widthOf(text, line.start, trimEnd(text, line.start, line.end), WIDEST + 1) : 0,
  );
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WIDEST || widest < NARROWEST) return false;
  let inner = 0;
  let full = 0;
  let open = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    if (!line.filled || !next.filled || line.hard) continue;
    inner++;
    let word = skipInvisible(text, next.start, next.end);
    const first = word;
    while (word < next.end && classAt(text, word) !== BLANK) word++;
    if (widths[index]! + 1 + widthOf(text, first, word) > widest) full++;
    if (classAt(text, trimEnd(text, line.start, line.end) - 1) !== TERMINAL) open++;
  }
  return full >= LEAST_FULL && full >= inner * 0.9 && open > inner / 2;
}

/**
 * The paragraphs of a plain text, without outer white space; blocks in which nothing is to be seen are left out.
 * Every line break ends one, except in a text whose lines were only wrapped: there an empty line does.
 */
export function readBlocks(text: string, wrapped: Wrapped = 'auto'): Span[] {
  const lines = readLines(text);
  const joined = wrapped === 'yes' || (wrapped === 'auto' && isWrapped(text, lines));
  const blocks: Span[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open !== undefined)
      blocks.push({ start: skipInvisible(text, open.start, open.end), end: trimEnd(text, open.start, open.end) });
    open = undefined;
  };
  for (const line of lines) {
    if (!line.filled) {
      close();
      continue;
    }
    if (open !== undefined && joined) open.end = line.end;
    else {
      close();
      open = { start: line.start, end: line.end };
    }
    if (line.hard) close();
  }
  close();
  return blocks;
}
