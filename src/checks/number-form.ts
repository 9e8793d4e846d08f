import { allMatches } from '../core/all-matches.ts';
import { INNER_MARK } from '../text/traits.ts';
import { withAsciiDigits } from '../text/values/digit-numbers.ts';
import type { SegmentCheck } from './check.ts';

/** Figures in the form of continental Europe: 1.234.567 and 1.234,5 for 1,234,567 and 1,234.5; 3,5 for 3.5. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?(?![\d.]*\d)|(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d+(?!\d)/g;
const DECIMAL = /(?<![\d.,])\d{1,4},(?:\d{1,2}|\d{4,})(?![\d,]|\.\d)/g;

/** Behind a decimal: nothing else stands between it and a scale word, a unit or a percent sign. */
const COUNTED =
  /^[ \u00a0]?(?:%|percent|per cent|thousand|million|billion|trillion|bn\b|degrees?|\u00b0|k?m\b|kg\b|(?:kilo|centi|milli)?met(?:re|er)s?|kilograms?|hours?|miles?|tonnes?|dollars?|euros?)/;

export const numberForm: SegmentCheck = {
  id: 'number-form',
  severity: 'warning',
  about:
    'Figures of an English target have commas between thousands and a point in front of decimals: 1,234.5 and not 1.234,5. A list (3,5 and 7) passes, since the source has no such number. English.',
  scope: 'segment',
  needs: { target: INNER_MARK },
  *run({ source: written, target, to }) {
    if (!/^en\b/.test(to)) return;
    const source = withAsciiDigits(written);
    const found = allMatches(target, GROUPED).map(({ 0: actual, index }) => ({
      actual,
      index,
      right: actual.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')),
    }));
    for (const { 0: actual, index } of allMatches(target, DECIMAL)) {
      const right = actual.replace(',', '.');
      const [whole, part] = right.split('.') as [string, string];
      const meant =
        COUNTED.test(target.slice(index + actual.length)) ||
        new RegExp(`(?<![\\d.,\u066b])${whole}[.,\u066b\u060c]${part}(?!\\d)`).test(source);
      if (meant) found.push({ actual, index, right });
    }
    for (const { actual, index, right } of found) {
      const span = { start: index, end: index + actual.length };
      yield {
        message: `English writes ${right}, not ${actual}`,
        target: span,
        actual,
        expected: [right],
        fix: { side: 'target', ...span, text: right },
      };
    }
  },
};
