import type { NumberValue } from '../text/values/number-value.ts';
import type { SegmentCheck } from './check.ts';
import { isIdiom, isOffered, isUnitSign, numbersOf, offeredBy } from './numbers-kept.ts';
import { valuesOf } from './pair-values.ts';

/** Arabic says one and two without a number (ساعة، ساعتان), and 1.5 as ساعة ونصف; km2 and CO2 are no counts. */
const SMALL = 2;

export const numbersAdded: SegmentCheck = {
  id: 'numbers-added',
  severity: 'warning',
  about:
    'No number stands in the target that the source does not have, by value. Small number words are left alone, and so is a number that numbers-kept names already.',
  scope: 'segment',
  needs: { may: (pair) => valuesOf(pair).target.numbers.length > 0 },
  *run(pair) {
    const { source, target } = numbersOf(pair);
    if (target.length === 0) return;
    const wanted = offeredBy(source, pair.source);
    const values = valuesOf(pair);
    const offered = offeredBy(target, pair.target);
    // "Category 2" where the source says the fourth: a small figure is told if a small number word of the source is gone.
    const lost = source.some(
      (number) => isCount(number) && isIdiom(number) && !isOffered(number, offered) && !values.explained.has(number),
    );
    for (const number of target) {
      if (
        isIdiom(number) ||
        isOffered(number, wanted) ||
        values.explained.has(number) ||
        (number.value <= SMALL && number.value > 0 && !(lost && isCount(number))) ||
        isUnitSign(number, pair.target)
      )
        continue;
      const actual = pair.target.slice(number.start, number.end);
      yield {
        message: `the number ${actual} is not in the source`,
        target: { start: number.start, end: number.end },
        actual,
      };
    }
  },
};

/** Says how many or which, in whole numbers. */
function isCount({ kind, value }: NumberValue): boolean {
  return (kind === 'cardinal' || kind === 'ordinal') && Number.isInteger(value) && value > 0;
}
