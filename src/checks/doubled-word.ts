import type { SegmentCheck } from './check.ts';

const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'\u2019-])([\p{L}\p{M}\p{N}'\u2019]+)\s+\1(?![\p{L}\p{M}\p{N}]|['\u2019-][\p{L}\p{N}])/giu;
/** Good English, rare as it is. */
const RIGHT: ReadonlySet<string> = new Set(['had', 'that', 'very', 'bye', 'ha', 'no', 'so']);

export const doubledWord: SegmentCheck = {
  id: 'doubled-word',
  severity: 'warning',
  about:
    'No word stands twice in a row. "had had", "that that", names like Bora Bora whose source doubles them too, and figures pass.',
  scope: 'segment',
  *run({ source, target }) {
    const sourceDoubles = [...source.matchAll(DOUBLED)].length > 0;
    for (const { 0: actual, 1: word, index } of target.matchAll(DOUBLED)) {
      if (RIGHT.has(word!.toLowerCase()) || /^\p{N}+$/u.test(word!)) continue;
      if (sourceDoubles && /^\p{Lu}/u.test(word!)) continue;
      yield {
        message: `"${word}" stands twice in a row`,
        target: { start: index, end: index + actual.length },
        actual,
        expected: [word!],
        fix: { side: 'target', start: index + word!.length, end: index + actual.length, text: '' },
      };
    }
  },
};
