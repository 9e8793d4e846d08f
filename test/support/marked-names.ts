import { expect } from 'vitest';
import type { Matcher } from '../../src/glossary/matcher.ts';

/** Every name that is meant stands in [brackets], and nothing else is found. */
export function expectNames(matcher: Pick<Matcher, 'match'>, marked: string): void {
  const text = marked.replace(/[[\]]/g, '');
  const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i) => [match.index - 2 * i, match[1]]);
  expect(matcher.match(text).map(({ start, surface }) => [start, surface])).toEqual(expected);
}
