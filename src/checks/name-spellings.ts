import { areTwoSpellings, type Rendering, renderingsOf } from './ar-en/renderings.ts';
import type { ArticleCheck } from './check.ts';

export const nameSpellings: ArticleCheck = {
  id: 'name-spellings',
  severity: 'warning',
  about:
    'A name that is in no glossary is spelled one way through the article: names of the target that come from the same Arabic word by sound. Told at the second spelling. Two full names that share a word (Mohammed Salah, Muhammad Ali) are two people and pass. Arabic to English.',
  scope: 'article',
  *run({ segments, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const seen = new Map<string, Rendering[]>();
    for (const one of renderingsOf(segments)) {
      const earlier = seen.get(one.key) ?? [];
      seen.set(one.key, [...earlier, one]);
      if (earlier.some((other) => !areTwoSpellings(one, other) && maySame(one, other))) continue;
      const first = earlier.find((other) => areTwoSpellings(one, other) && maySame(one, other));
      if (!first) continue;
      yield {
        segment: one.segment,
        message: `"${one.text}" here, "${first.text}" in ${first.segment}: one name, two spellings`,
        source: one.source,
        target: { start: one.start, end: one.end },
        actual: one.text,
        expected: [first.text],
      };
    }
  },
};

/** The same person or place, for all that their neighbours tell: one stands alone, or they share a neighbour. */
function maySame(a: Rendering, b: Rendering): boolean {
  return a.beside.length === 0 || b.beside.length === 0 || a.beside.some((name) => b.beside.includes(name));
}
