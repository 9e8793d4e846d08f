import type { MeasureValue } from '../text/values/measure-value.ts';
import { singleValues } from '../text/values/measure-value.ts';
import type { Unit } from '../text/values/units.ts';
import type { PairToCheck } from './check.ts';
import { isSameMeasure, isSameUnit, pairsOf, standsFor, valuesOf } from './pair-values.ts';

export interface ChangedMeasure {
  readonly source: MeasureValue;
  readonly target: MeasureValue;
}

/** Units that translations exchange without a change of value: degrees that are of temperature, miles at sea, points and percents. */
const LOOSE: readonly (readonly [string, string])[] = [
  ['degree', 'degree Celsius'],
  ['degree', 'degree Fahrenheit'],
  ['mile', 'nautical mile'],
  ['mile', 'mile an hour'],
  ['kilometre', 'kilometre an hour'],
  ['metre', 'metre a second'],
  ['percent', 'percentage point'],
  ['square kilometre', 'kilometre'],
  ['square metre', 'metre'],
  ['square mile', 'mile'],
  ['cubic metre', 'metre'],
  ['acre', 'feddan'],
  ['pound (weight)', 'pound'],
];

/** Amounts whose number stands on both sides with another unit or currency, and that no other amount of the target accounts for. */
export function changedMeasures(pair: PairToCheck): ChangedMeasure[] {
  const { source, target } = unsettled(pair);
  const changed: ChangedMeasure[] = [];
  const free = target.measures.filter((theirs) => !source.measures.some((ours) => isSameMeasure(ours, theirs)));
  for (const ours of source.measures) {
    if (target.measures.some((theirs) => standsFor(theirs, ours, source.measures))) continue;
    const at = free.findIndex((theirs) => sharesNumber(ours, theirs) && !isLoose(ours.units, theirs.units));
    if (at < 0) continue;
    changed.push({ source: ours, target: free[at]! });
    free.splice(at, 1);
  }
  return changed;
}

/**
 * Amounts of one unit that differ where numbers alone do not show it: ساعتين and three hours, five millimetres and one. Told only where each side has
 * one of that unit that nothing accounts for.
 */
export function changedAmounts(pair: PairToCheck): ChangedMeasure[] {
  const { source, target } = unsettled(pair);
  const lost = source.measures.filter(
    (ours) => !target.measures.some((theirs) => standsFor(theirs, ours, source.measures)),
  );
  const free = target.measures.filter((theirs) => !source.measures.some((ours) => isSameMeasure(ours, theirs)));
  return lost.flatMap((ours) => {
    const alike = free.filter((theirs) => isSameUnit(ours, theirs));
    const rivals = lost.filter((other) => alike.some((theirs) => isSameUnit(other, theirs)));
    return alike.length === 1 && rivals.length === 1 ? [{ source: ours, target: alike[0]! }] : [];
  });
}

function unsettled(pair: PairToCheck) {
  const { source, target, settled } = valuesOf(pair);
  const open = (measures: readonly MeasureValue[]) => measures.filter((measure) => !settled.has(measure));
  return { source: { measures: open(source.measures) }, target: { measures: open(target.measures) } };
}

/** The same number is written in both, whatever the units make of it. */
function sharesNumber(a: MeasureValue, b: MeasureValue): boolean {
  const ours = a.number ? singleValues(a.number) : a.values;
  const theirs = b.number ? singleValues(b.number) : b.values;
  return ours.some((value) => theirs.includes(value));
}

function isLoose(a: readonly Unit[], b: readonly Unit[]): boolean {
  return pairsOf(a, b).some(
    ([ours, theirs]) =>
      (ours.name === theirs.name && ours.kind !== 'money') ||
      LOOSE.some(([one, other]) => [one, other].includes(ours.name) && [one, other].includes(theirs.name)),
  );
}
