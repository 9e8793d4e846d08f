import type { Span } from '../core/article.ts';

/** Where a word of the desk's lists stands, whole; Arabic proclitics and the article may be glued in front, and are no part of it. Case counts. */
export function findListed(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (!GLUED.test(text.slice(Math.max(0, at - 6), at)) || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2)))
      continue;
    spans.push({ start: at, end });
  }
  return spans;
}

const GLUED = /(?:^|[^\p{L}\p{M}\p{N}])(?:[وف]?[بلك]?(?:ال|لل)?\u0640?)$/u;
