import { findPlaceholders, isCount, type Placeholder, placeholderKey } from '../text/placeholders.ts';
import { PLACEHOLDER } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Forms that may say their number in a word: «ملفان», "no files". */
const SAYS_ITSELF = /(?:^|[._[])(?:zero|one|two)\]?$/;

function byKey(placeholders: readonly Placeholder[]): Map<string, Placeholder[]> {
  const map = new Map<string, Placeholder[]>();
  for (const one of placeholders) {
    const key = placeholderKey(one.text);
    map.set(key, [...(map.get(key) ?? []), one]);
  }
  return map;
}

export const placeholders: SegmentCheck = {
  id: 'placeholders',
  severity: 'error',
  about:
    'What a program puts in when it shows a text ({{count}}, $t(…), {0}, %s, { $name }) stands in the target as in the source, as often. In the plural forms zero, one and two a language may say the number in a word.',
  scope: 'segment',
  needs: { either: PLACEHOLDER },
  *run({ source, target, key = '' }) {
    const wanted = findPlaceholders(source);
    const there = findPlaceholders(target);
    if (wanted.length === 0 && there.length === 0) return;
    const left = byKey(there);
    for (const one of wanted) {
      const mine = left.get(placeholderKey(one.text));
      if (mine?.length) {
        mine.shift();
        continue;
      }
      if (isCount(one.text) && SAYS_ITSELF.test(key)) continue;
      yield {
        message: `the placeholder ${one.text} is not in the target`,
        source: { start: one.start, end: one.end },
        expected: [one.text],
      };
    }
    for (const { text, start, end } of [...left.values()].flat())
      yield { message: `the placeholder ${text} is not in the source`, target: { start, end }, actual: text };
  },
};
