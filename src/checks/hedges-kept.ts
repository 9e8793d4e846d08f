import { allMatches } from '../core/all-matches.ts';
import { foldWithOffsets } from '../text/ar/fold.ts';
import { someCue } from '../text/cues.ts';
import { firstFrom, lastBefore } from '../text/values/nearest.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { HEDGES, type HedgeKind } from './ar-en/hedge-words.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';
import { type SideValues, valuesOf } from './pair-values.ts';

export const hedgesKept: SegmentCheck = {
  id: 'hedges-kept',
  severity: 'warning',
  about:
    'What bounds a number or makes it an estimate (أكثر من، ما لا يقل عن، أقل من، حوالي، قرابة، ما يصل إلى) stands in the target in some form, beside that number where it stands there: more than, over, at least; less than, up to; about, nearly, some.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && someCue(HEDGES, pair.source) },
  *run(pair) {
    const { source, from, to } = pair;
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const hedges = HEDGES.filter(({ cue }) => cue.in(source));
    if (hedges.length === 0) return;
    const values = valuesOf(pair);
    const { letters, offsets } = foldWithOffsets(source);
    const text = markNumberWords(letters, values.source.numbers, offsets);
    const said = markNumberWords(values.target.text, values.target.numbers);
    const counted = values.source.numbers.filter(({ kind }) => kind !== 'ordinal');
    for (const hedge of hedges) {
      const hit = allMatches(text, hedge.arabic).find((found) => {
        const place = { start: offsets[found.index]!, end: offsets[found.index + found[0].length - 1]! + 1 };
        const bounded = boundedBy(counted, place, source);
        // "To say the least" bounds no number.
        if (!bounded && found[0].endsWith('تقدير')) return false;
        return !isKept(hedge, found[0], bounded, values.target, said);
      });
      if (!hit) continue;
      const start = offsets[hit.index]!;
      const end = offsets[hit.index + hit[0].length - 1]! + 1;
      yield {
        message: `"${hedge.name}" is lost: ${source.slice(start, end)} bounds a number that stands bare in the target`,
        source: { start, end },
        actual: source.slice(start, end),
        expected: [hedge.name],
      };
    }
  },
};

/** How far the bounded number may stand behind the word that bounds it, or in front of it (على الأقل، تقريبا). */
const BOUNDED = 12;
const BOUNDED_BEFORE = 30;
/** How far words in the target may stand from the number that they bound. */
const BEFORE = 45;
const BEHIND = 30;

function boundedBy(
  counted: readonly NumberValue[],
  { start, end }: { start: number; end: number },
  source: string,
): NumberValue | undefined {
  const behind = firstFrom(counted, end);
  if (behind && behind.start - end <= BOUNDED) return behind;
  const before = lastBefore(counted, start);
  if (!before || before.end > start || start - before.end > BOUNDED_BEFORE) return undefined;
  return /[,،؛.:]/.test(source.slice(before.end, start)) ? undefined : before;
}

const HEDGED_ARTICLE = /\b(?:than|least|most|about|nearly|almost|over|under|around|to) an? /i;

function isKept(
  { english, name }: HedgeKind,
  written: string,
  bounded: NumberValue | undefined,
  target: SideValues,
  said: string,
): boolean {
  const near = bounded ? nearNumbers(bounded, target.numbers, said) : [];
  // "It reaches", "it comes to": said by a verb that may stand anywhere.
  const loose = name === 'up to' && !/^\S*ما/.test(written);
  // One may stand as "less than a mile", and another one near.
  if (bounded?.form === 'words' && bounded.value === 1 && HEDGED_ARTICLE.test(said) && english.test(said)) return true;
  return near.length === 0 || loose ? english.test(said) : near.some((words) => english.test(words));
}

/** What stands around the bounded number in the target, once for each time that it stands there; none: it is not there as such. */
function nearNumbers(bounded: NumberValue, numbers: readonly NumberValue[], said: string): string[] {
  return numbers.flatMap(({ value, start, end }, index) => {
    if (value !== bounded.value) return [];
    const from = Math.max(0, start - BEFORE, numbers[index - 1]?.end ?? 0);
    const until = Math.min(end + BEHIND, numbers[index + 1]?.start ?? said.length);
    // What follows a comma bounds something else; "5,000, or more" is rare.
    return [said.slice(from, end) + said.slice(end, until).replace(/[,;(].*$/s, '')];
  });
}

/** Number words become NUM, padded to their length, so that patterns see them as they see figures. `offsets`: of a folded text. */
function markNumberWords(text: string, numbers: readonly NumberValue[], offsets?: readonly number[]): string {
  const pieces: string[] = [];
  let at = 0;
  const placeOf = (place: number): number => (offsets ? indexOf(offsets, place) : place);
  for (const number of numbers) {
    const [start, end] = [placeOf(number.start), placeOf(number.end)];
    if (number.form !== 'words' || end - start < 3) continue;
    pieces.push(text.slice(at, start), 'NUM'.padEnd(end - start, 'x'));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The first index of a folded text that stands for `place` or what follows it. */
function indexOf(offsets: readonly number[], place: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
