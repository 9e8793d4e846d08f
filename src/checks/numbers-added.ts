import type { SegmentCheck } from './check.ts';
import { isIdiom, isOffered, isUnitSign, numbersOf, offeredBy } from './numbers-kept.ts';

/** Arabic says one and two without a number (ساعة، ساعتان), and 1.5 as ساعة ونصف; km2 and CO2 are no counts. */
const SMALL = 2;

export const numbersAdded: SegmentCheck = {
  id: 'numbers-added',
  severity: 'warning',
  about:
    'No number stands in the target that the source does not have, by value. Small number words are left alone, and so is a number that numbers-kept names already.',
  scope: 'segment',
  *run(pair) {
    const { source, target } = numbersOf(pair);
    const wanted = offeredBy(source, pair.source);
    for (const number of target) {
      if (
        isIdiom(number) ||
        isOffered(number, wanted) ||
        (number.value <= SMALL && number.value > 0) ||
        isUnitSign(number)
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
