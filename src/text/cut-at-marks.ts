import type { Span } from '../core/article.ts';
import { classAt, isAlphanumeric, skipInvisible } from './chars.ts';

/** Marks that may end a segment where a desk wants it. */
export type EndMark = '؛' | ':' | '،';

/**
 * A block in pieces that end behind the marks which a desk lets end segments: with a letter or figure before each in its piece, white space behind it, and more to come.
 * The pieces are split on their own, so that nothing behind a mark says anything about what stands before it. They join to the block.
 */
export function* cutAtMarks(text: string, marks: readonly EndMark[]): Generator<Span> {
  const last = lastWordEnd(text);
  let start = 0;
  let worded = false;
  for (let at = 0; at < last; at++) {
    if (isAlphanumeric(classAt(text, at))) worded = true;
    else if (worded && (marks as readonly string[]).includes(text[at]!)) {
      const next = skipInvisible(text, at + 1, text.length);
      if (next === at + 1) continue;
      yield { start, end: at + 1 };
      start = at + 1;
      worded = false;
    }
  }
  yield { start, end: text.length };
}

/** Behind the last letter or figure; a mark behind it ends nothing. */
function lastWordEnd(text: string): number {
  let end = text.length;
  while (end > 0 && !isAlphanumeric(classAt(text, end - 1))) end--;
  return end;
}
