import type { NumberValue } from '../text/values/number-value.ts';
import { changedAmounts, changedMeasures } from './changed-measures.ts';
import type { PairToCheck, SegmentCheck } from './check.ts';
import { isIdiom, isOffered, numbersOf, offeredBy } from './numbers-kept.ts';
import { haveMeasures, type PairValues, valuesOf } from './pair-values.ts';

/** What says in English that a number is a share, if no percent sign does. */
const SHARE =
  /percent|per[ -]cent|%|\bpct\b|\bshare|proportion|\brate\b|points?\b|out of|in (?:every )?(?:a |one )?hundred/i;

export const unitsKept: SegmentCheck = {
  id: 'units-kept',
  severity: 'error',
  about:
    'A number keeps its unit: kilometres did not become miles nor days weeks, unless the number was converted with it (26 km, 16 miles; 90 minutes, an hour and a half), rounded as news rounds. A percentage that lost its sign is a warning. Units that are only left out pass.',
  scope: 'segment',
  needs: { may: (pair) => haveMeasures(valuesOf(pair)) || mayLosePercent(valuesOf(pair)) },
  *run(pair) {
    for (const { source, target } of changedMeasures(pair)) {
      if (source.units[0]!.kind === 'money' || target.units.every(({ kind }) => kind === 'money')) continue;
      const actual = pair.target.slice(target.start, target.end);
      yield {
        message: `${pair.source.slice(source.start, source.end)}: the unit is ${source.units[0]!.name}, not ${target.units[0]!.name}`,
        source: { start: source.start, end: source.end },
        target: { start: target.start, end: target.end },
        actual,
      };
    }
    yield* amountChanged(pair);
    yield* percentLost(pair);
  },
};

/** What numbers-kept leaves alone: two hours that a dual says, small number words, a figure that stands elsewhere. */
function* amountChanged(pair: PairToCheck) {
  const numbers = numbersOf(pair);
  const offered = offeredBy(numbers.target, pair.target);
  for (const { source, target } of changedAmounts(pair)) {
    if (source.number && !isIdiom(source.number) && !isOffered(source.number, offered)) continue;
    yield {
      message: `${pair.source.slice(source.start, source.end)} is ${source.values[0]} ${source.units[0]!.name}, not ${pair.target.slice(target.start, target.end)}`,
      source: { start: source.start, end: source.end },
      target: { start: target.start, end: target.end },
      actual: pair.target.slice(target.start, target.end),
      severity: 'warning' as const,
    };
  }
}

function isPercentInDigits({ kind, form }: NumberValue): boolean {
  return kind === 'percent' && form === 'digits';
}

function mayLosePercent({ source, target }: PairValues): boolean {
  return target.numbers.length > 0 && source.numbers.some(isPercentInDigits);
}

/** 25 % that stands as 25. */
function* percentLost(pair: PairToCheck) {
  const { source, target } = valuesOf(pair);
  const percents = source.numbers.filter(isPercentInDigits);
  if (percents.length === 0 || target.numbers.length === 0 || SHARE.test(target.text)) return;
  for (const number of percents) {
    const bare = target.numbers.find(({ readings }) =>
      readings.some((reading) => reading.length === 1 && reading[0] === number.value),
    );
    if (!bare) continue;
    yield {
      message: `${pair.source.slice(number.start, number.end)} is a percentage; ${pair.target.slice(bare.start, bare.end)} is none`,
      source: { start: number.start, end: number.end },
      target: { start: bare.start, end: bare.end },
      severity: 'warning' as const,
    };
  }
}
