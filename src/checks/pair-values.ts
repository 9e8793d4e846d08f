import type { Span } from '../core/article.ts';
import { rememberLast } from '../core/remember-last.ts';
import type { DateValue } from '../text/values/date-value.ts';
import { findDates } from '../text/values/dates.ts';
import { dayOfGregorian, dayOfHijri, HIJRI_TOLERANCE, yearsOfHijri } from '../text/values/hijri.ts';
import type { MeasureValue } from '../text/values/measure-value.ts';
import { findMeasures } from '../text/values/measures.ts';
import { indexFrom } from '../text/values/nearest.ts';
import { exact, type NumberValue } from '../text/values/number-value.ts';
import { findNumbers } from '../text/values/numbers.ts';
import type { TimeValue } from '../text/values/time-value.ts';
import { findTimes, minutesOf } from '../text/values/times.ts';
import { isSameAmount, type Unit } from '../text/values/units.ts';
import type { PairToCheck } from './check.ts';
import { maskEntities } from './html-entity.ts';

/** Everything on one side of a pair that is a value; dates, amounts and times are looked for when somebody asks: most sides have none that matter to the other. */
export class SideValues {
  /** With spaces for character references; places are those of the text itself. */
  readonly text: string;
  readonly numbers: readonly NumberValue[];
  readonly #language: string;
  #dates: readonly DateValue[] | undefined;
  #measures: readonly MeasureValue[] | undefined;
  #times: readonly TimeValue[] | undefined;

  constructor(text: string, language: string) {
    this.text = text;
    this.#language = language;
    this.numbers = findNumbers(text, language);
  }

  get dates(): readonly DateValue[] {
    this.#dates ??= few(findDates(this.text, this.#language, this.numbers));
    return this.#dates;
  }

  get measures(): readonly MeasureValue[] {
    this.#measures ??= few(findMeasures(this.text, this.#language, this.numbers));
    return this.#measures;
  }

  get times(): readonly TimeValue[] {
    this.#times ??= few(findTimes(this.text, this.#language, this.numbers));
    return this.#times;
  }
}

/** What together accounts for values of either side. */
interface Accounts {
  /** Numbers that are accounted for otherwise than number by number: a conversion, an hour said another way, a Hijri date. */
  readonly explained: ReadonlySet<NumberValue>;
  /** Amounts that are accounted for together with another one: two hours and 15 minutes, which are 135 minutes. */
  readonly settled: ReadonlySet<MeasureValue>;
}

export class PairValues implements Accounts {
  readonly source: SideValues;
  readonly target: SideValues;
  #accounts: Accounts | undefined;

  constructor({ source, target, from, to }: Pick<PairToCheck, 'source' | 'target' | 'from' | 'to'>) {
    this.source = new SideValues(source, from);
    this.target = new SideValues(maskEntities(target), to);
  }

  get explained(): ReadonlySet<NumberValue> {
    return this.#account().explained;
  }

  get settled(): ReadonlySet<MeasureValue> {
    return this.#account().settled;
  }

  #account(): Accounts {
    this.#accounts ??= mayExplain(this) ? explain(this.source, this.target) : NOTHING;
    return this.#accounts;
  }
}

/** Of a kind and a side, since each is compared with each. No sentence has so many. */
const MOST = 200;

/** The values of both sides; worked out once for each pair, however many checks ask. */
export const valuesOf: (pair: PairToCheck) => PairValues = rememberLast(24, (pair) => new PairValues(pair));

const NOTHING: Accounts = { explained: new Set(), settled: new Set() };

/** Whether both sides have something of one kind that is more than a number. */
function mayExplain(values: PairValues): boolean {
  return haveMeasures(values) || haveDates(values) || haveTimes(values);
}

export function haveMeasures({ source, target }: PairValues): boolean {
  return source.measures.length > 0 && target.measures.length > 0;
}

export function haveDates({ source, target }: PairValues): boolean {
  return source.dates.length > 0 && target.dates.length > 0;
}

export function haveTimes({ source, target }: PairValues): boolean {
  return source.times.length > 0 && target.times.length > 0;
}

function few<T>(values: readonly T[]): readonly T[] {
  return values.length > MOST ? values.slice(0, MOST) : values;
}

function explain(source: SideValues, target: SideValues): Accounts {
  const explained = new Set<NumberValue>();
  const settled = new Set<MeasureValue>();
  const explainWithin = (numbers: readonly NumberValue[], span: Span) => {
    for (let index = indexFrom(numbers, span.start); index < numbers.length; index++) {
      if (numbers[index]!.end > span.end) break;
      explained.add(numbers[index]!);
    }
  };
  for (const ours of source.measures)
    for (const theirs of target.measures) {
      if (isSameMeasure(ours, theirs) && theirs.number) explained.add(theirs.number);
      if (ours.number && standsFor(theirs, ours, source.measures)) explained.add(ours.number);
    }
  const [whole, theirWhole] = [compositesOf(source), compositesOf(target)];
  const say = (one: Composite | MeasureValue) => ('parts' in one ? one.parts : [one]);
  for (const ours of [...whole, ...source.measures])
    for (const theirs of [...theirWhole, ...target.measures]) {
      if ((!('parts' in ours) && !('parts' in theirs)) || !isSameMeasure(ours, theirs)) continue;
      for (const measure of [...say(ours), ...say(theirs)]) {
        settled.add(measure);
        if (measure.number) explained.add(measure.number);
      }
    }
  // فاتح نوفمبر says its day without a number.
  for (const ours of source.dates)
    for (const theirs of target.dates)
      if (ours.calendar === theirs.calendar && ours.month?.value === theirs.month?.value && ours.day && theirs.day)
        if (ours.day.value === theirs.day.value && ours.month) explainWithin(target.numbers, theirs.day);
  for (const ours of source.times)
    for (const theirs of target.times)
      if (isSameTime(ours, theirs)) {
        explainWithin(source.numbers, ours);
        explainWithin(target.numbers, theirs);
      }
  for (const ours of source.dates)
    for (const theirs of target.dates)
      if (ours.calendar === 'islamic' && theirs.calendar === 'gregory' && isSameHijri(ours, theirs)) {
        explainWithin(source.numbers, ours);
        explainWithin(target.numbers, theirs);
      }
  return { explained, settled };
}

/** An amount in two units, as one: 80 دولارا و55 سنتا, a metre and 80 centimetres. */
interface Composite extends MeasureValue {
  readonly parts: readonly MeasureValue[];
}

const JOINT = /^[ \u00a0,\u060c]*(?:و|and)?[ \u00a0]*$/;

function compositesOf({ measures, text }: SideValues): Composite[] {
  return measures.flatMap((second, index) => {
    const first = measures[index - 1];
    if (!first || !JOINT.test(text.slice(first.end, second.start))) return [];
    const pair = pairsOf(first.units, second.units).find(
      ([one, other]) => one.kind === other.kind && other.factor < one.factor && ADDS_UP.has(one.kind),
    );
    if (!pair) return [];
    const [unit, part] = pair;
    const values = first.values.flatMap((value) =>
      second.values.map((more) => exact(value + (more * part.factor) / unit.factor)),
    );
    return [{ start: first.start, end: second.end, values, units: [unit], unit: first.unit, parts: [first, second] }];
  });
}

/** Kinds of which a part may follow the whole. */
const ADDS_UP: ReadonlySet<string> = new Set(['length', 'mass', 'duration', 'money', 'volume']);

export function isSameMeasure(a: MeasureValue, b: MeasureValue): boolean {
  return a.values.some((ours) =>
    b.values.some((theirs) =>
      pairsOf(a.units, b.units).some(([unitA, unitB]) => isSameAmount(ours, unitA, theirs, unitB)),
    ),
  );
}

/**
 * Whether an amount of the target is that of the source. Where the source says both 100 feet and 30 metres, the metres of the target do not stand
 * for the feet.
 */
export function standsFor(theirs: MeasureValue, ours: MeasureValue, source: readonly MeasureValue[]): boolean {
  if (!isSameMeasure(ours, theirs)) return false;
  return isSameUnit(ours, theirs) || !source.some((other) => isSameUnit(other, theirs) && isSameMeasure(other, theirs));
}

export function isSameUnit(a: MeasureValue, b: MeasureValue): boolean {
  return pairsOf(a.units, b.units).some(([ours, theirs]) => ours.name === theirs.name);
}

/** Every unit of one with every unit of the other. */
export function pairsOf(a: readonly Unit[], b: readonly Unit[]): [Unit, Unit][] {
  return a.flatMap((unitA) => b.map((unitB): [Unit, Unit] => [unitA, unitB]));
}

export function isSameTime(a: TimeValue, b: TimeValue): boolean {
  const minutes = minutesOf(a);
  return minutesOf(b).some((minute) => minutes.includes(minute));
}

/** Whether a Hijri date, as far as it is said, is that of the common era, give or take a day. */
export function isSameHijri(hijri: DateValue, common: DateValue): boolean {
  const year = hijri.year?.value;
  if (year === undefined) return false;
  const { day, month } = common;
  const commonYear = common.year?.value;
  if (hijri.day && hijri.month && day && month) {
    const first = dayOfHijri({ year, month: hijri.month.value, day: hijri.day.value });
    if (first === undefined) return false;
    // A common-era date without its year takes one that the Hijri year lies in.
    const years = commonYear === undefined ? yearsOfHijri(year) : [commonYear];
    return years.some((one) => {
      const second = dayOfGregorian(one, month.value, day.value);
      return second !== undefined && Math.abs(first - second) <= HIJRI_TOLERANCE;
    });
  }
  if (commonYear === undefined) return false;
  if (hijri.month && month) {
    // The month begins in that one or the one before it.
    const first = dayOfHijri({ year, month: hijri.month.value, day: 1 });
    const last = first === undefined ? undefined : first + 29;
    const start = dayOfGregorian(commonYear, month.value, 1);
    return first !== undefined && start !== undefined && last! >= start - 1 && first <= start + 31;
  }
  return yearsOfHijri(year).includes(commonYear);
}
