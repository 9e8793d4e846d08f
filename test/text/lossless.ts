import { expect } from 'vitest';
import type { Span } from '../../src/core/article.ts';

/** White space and invisible marks: all that may lie outside segments. */
const GAP = /^[\s\u0085\u180E\u2060\p{Cf}\u200B]*$/u;
const OUTER_SPACE = /^[\s\u0085\u200B]|[\s\u0085\u200B]$/u;

/** Spans are in order, not empty, without outer white space, and with the gaps between them they give the text again. */
export function expectLossless(text: string, spans: readonly Span[]): void {
  let at = 0;
  let joined = '';
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start)).toMatch(GAP);
    expect(text.slice(start, end)).not.toMatch(OUTER_SPACE);
    joined += text.slice(at, start) + text.slice(start, end);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
  expect(text.slice(at)).toMatch(GAP);
  expect(joined + text.slice(at)).toBe(text);
}
