import { allMatches } from '../core/all-matches.ts';
import type { SegmentCheck } from './check.ts';

const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'\u2019-])([\p{L}\p{M}\p{N}'\u2019]+)\s+\1(?![\p{L}\p{M}\p{N}]|['\u2019-][\p{L}\p{N}])/giu;
/** Good English, rare as it is. */
const RIGHT: ReadonlySet<string> = new Set(['had', 'that', 'very', 'bye', 'ha', 'no', 'so']);

/** Beyond Latin-1 cases may be far apart; punctuation of the General block and the signs behind it have none. */
const OTHER_CASES = /[\u0100-\u200f\u20d0-\uffff]/;

/** Whether a word may stand twice in a row. */
function mayDouble(text: string): boolean {
  if (OTHER_CASES.test(text)) return true;
  const words = text.toLowerCase().split(/\s+/);
  for (let index = 1; index < words.length; index++) {
    const [one, other] = [words[index - 1]!, words[index]!];
    if (other === '' || !one.includes(other[0]!)) continue;
    const tail = /[\p{L}\p{M}\p{N}'\u2019]+$/u.exec(one)?.[0];
    if (tail !== undefined && other.startsWith(tail)) return true;
  }
  return false;
}

export const doubledWord: SegmentCheck = {
  id: 'doubled-word',
  severity: 'warning',
  about:
    'No word stands twice in a row. "had had", "that that", names like Bora Bora whose source doubles them too, and figures pass.',
  scope: 'segment',
  *run({ source, target }) {
    if (!mayDouble(target)) return;
    const sourceDoubles = allMatches(source, DOUBLED).length > 0;
    for (const { 0: actual, 1: word, index } of allMatches(target, DOUBLED)) {
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
