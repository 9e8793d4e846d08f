import { foldWithOffsets } from '../text/ar/fold.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { findNumbers } from '../text/values/numbers.ts';
import { HEDGES } from './ar-en/hedge-words.ts';
import type { SegmentCheck } from './check.ts';

export const hedgesKept: SegmentCheck = {
  id: 'hedges-kept',
  severity: 'warning',
  about:
    'What bounds a number or makes it an estimate (أكثر من، ما لا يقل عن، أقل من، حوالي، قرابة) stands in the target in some form: more than, over, at least; less than, up to; about, nearly, some.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const { letters, offsets } = foldWithOffsets(source);
    const text = markNumberWords(letters, from);
    const said = markNumberWords(target, to);
    const counted = findNumbers(source, from).filter(({ kind }) => kind !== 'ordinal');
    const numbers = findNumbers(target, to);
    for (const { name, arabic, english } of HEDGES) {
      const hit = [...text.matchAll(arabic)].find((found) => {
        const near = nearNumbers(counted, offsets[found.index + found[0].length - 1]! + 1, numbers, said);
        return near.length === 0 || /^\S*[يت]صل/.test(found[0])
          ? !english.test(said)
          : !near.some((words) => english.test(words));
      });
      if (!hit) continue;
      const start = offsets[hit.index]!;
      const end = offsets[hit.index + hit[0].length - 1]! + 1;
      yield {
        message: `"${name}" is lost: ${source.slice(start, end)} bounds a number that stands bare in the target`,
        source: { start, end },
        actual: source.slice(start, end),
        expected: [name],
      };
    }
  },
};

/** How far the bounded number may stand from the word that bounds it, and words in the target from the number that they bound. */
const BOUNDED = 12;
const BEFORE = 45;
const BEHIND = 30;

/** What stands around the bounded number in the target, once for each time that it stands there; none: it is not there as such. */
function nearNumbers(
  counted: readonly NumberValue[],
  behind: number,
  numbers: readonly NumberValue[],
  said: string,
): string[] {
  const bounded = counted.find(({ start }) => start >= behind && start - behind <= BOUNDED);
  if (!bounded) return [];
  return numbers.flatMap(({ value, start, end }, index) => {
    if (value !== bounded.value) return [];
    const from = Math.max(0, start - BEFORE, numbers[index - 1]?.end ?? 0);
    const until = Math.min(end + BEHIND, numbers[index + 1]?.start ?? said.length);
    // What follows a comma bounds something else; "5,000, or more" is rare.
    return [said.slice(from, end) + said.slice(end, until).replace(/[,;(].*$/s, '')];
  });
}

/** Number words become NUM, padded to their length, so that patterns see them as they see figures. */
function markNumberWords(text: string, language: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, form } of findNumbers(text, language)) {
    if (form !== 'words' || end - start < 3) continue;
    pieces.push(text.slice(at, start), 'NUM'.padEnd(end - start, 'x'));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
