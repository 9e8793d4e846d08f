import { allMatches } from '../core/all-matches.ts';
import { rememberLast } from '../core/remember-last.ts';
import { rememberTexts } from '../core/remember-texts.ts';
import { foldWithOffsets } from '../text/ar/fold.ts';
import { arabicCue, latinCue } from '../text/cues.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { readsNumberWords } from '../text/values/numbers.ts';
import type { Found, PairToCheck, SegmentCheck } from './check.ts';
import { valuesOf } from './pair-values.ts';

/** Words up to here are often turned otherwise: a dual, "both", "a few", "decade" (AP and Reuters spell one to nine). */
const IDIOM_LIMIT = 12;

export const numbersKept: SegmentCheck = {
  id: 'numbers-kept',
  severity: 'error',
  about:
    'Every number of the source stands in the target, compared by value: digit sets, separators, scale words and number words do not matter. ' +
    'Small number words (one, first, half) may be said otherwise, as good English often does; one from three to twelve that stands as another one is a warning. What was converted with its unit, a time said by another clock and a Hijri date by the common era pass. A figure that the source has twice and the target once is a warning. A number in the target alone is numbers-added.',
  scope: 'segment',
  needs: { may: (pair) => valuesOf(pair).source.numbers.length > 0 },
  *run(pair) {
    const { source, target } = numbersOf(pair);
    if (source.length === 0) return;
    const offered = offeredBy(target, pair.target);
    const wanted = offeredBy(source, pair.source);
    // What accounts for a number otherwise is asked for last: nearly always nobody need look for it.
    const values = valuesOf(pair);
    const extra = target.filter(
      (number) => !isOffered(number, wanted) && !isIdiom(number) && !values.explained.has(number),
    );
    for (const number of source) {
      if (isOffered(number, offered) && !(number.kind === 'time' && isOtherTime(number, target))) continue;
      if (values.explained.has(number)) continue;
      const written = pair.source.slice(number.start, number.end);
      const place = { start: number.start, end: number.end };
      if (
        (isIdiom(number) && !(isBareScale(number) && changedScale(number, target, wanted))) ||
        isUnitSign(number, pair.source)
      )
        continue;
      const alike = extra.findIndex((other) => other.form === number.form && other.kind === number.kind);
      const [instead] = extra.splice(Math.max(0, alike), 1);
      const said = instead && pair.target.slice(instead.start, instead.end);
      yield {
        message: instead
          ? `the number ${spell(number, written)} is missing; ${said} stands there instead`
          : `the number ${spell(number, written)} is missing`,
        source: place,
        ...(instead && { target: { start: instead.start, end: instead.end }, actual: said }),
        expected: [plain(number.value)],
      } satisfies Found;
    }
    yield* smallChanged(pair);
    yield* saidLessOften(source, target, pair.source);
  },
};

/** Five ministers for four: a small number word of each side that the other lacks, and no more of the kind. */
function* smallChanged(pair: PairToCheck): Iterable<Found> {
  const { source, target } = numbersOf(pair);
  const values = valuesOf(pair);
  const free = (numbers: readonly NumberValue[], there: ReadonlySet<number>) =>
    numbers.filter(
      (number) =>
        isSmall(number) && !isOffered(number, there) && !isPercentIn(number, there) && !values.explained.has(number),
    );
  const lost = free(source, offeredBy(target, pair.target));
  if (lost.length === 0) return;
  const gained = free(target, offeredBy(source, pair.source));
  for (const number of lost) {
    if (!isIdiom(number)) continue;
    const instead = gained.filter(({ kind }) => kind === number.kind);
    if (instead.length !== 1) continue;
    const [{ start, end }] = instead as [NumberValue];
    yield {
      message: `the number ${spell(number, pair.source.slice(number.start, number.end))} is missing; ${pair.target.slice(start, end)} stands there instead`,
      source: { start: number.start, end: number.end },
      target: { start, end },
      actual: pair.target.slice(start, end),
      severity: 'warning',
    };
  }
}

/** Half, where the other side says 50. */
function isPercentIn({ kind, value }: NumberValue, there: ReadonlySet<number>): boolean {
  return kind === 'fraction' && there.has(key(Math.round(value * 100)));
}

/** Counts from three, which and which part: one and two, and the first, are said in too many ways. */
function isSmall({ kind, form, value }: NumberValue): boolean {
  if (kind === 'fraction') return form === 'words';
  return value <= IDIOM_LIMIT && (kind === 'ordinal' ? value >= 2 : kind === 'cardinal' && value >= 3);
}

/** A figure that the source has twice and the target once: 56 × 56. Small ones are left alone, and those that the target says in another way. */
function* saidLessOften(source: readonly NumberValue[], target: readonly NumberValue[], text: string): Iterable<Found> {
  if (source.length < 2) return;
  const told = new Set<number>();
  for (const number of source) {
    const { value } = number;
    if (number.form !== 'digits' || number.kind === 'time' || value <= IDIOM_LIMIT || told.has(value)) continue;
    told.add(value);
    const ours = source.filter((other) => other.form === 'digits' && other.value === value);
    const theirs = target.filter((other) => other.readings.some((reading) => reading.includes(value)));
    if (ours.length < 2 || theirs.length === 0 || theirs.length >= ours.length) continue;
    const { start, end } = ours.at(-1)!;
    yield {
      message: `the number ${text.slice(start, end)} stands ${ours.length} times in the source, ${theirs.length} in the target`,
      source: { start, end },
      severity: 'warning',
    };
  }
}

export interface PairNumbers {
  readonly source: readonly NumberValue[];
  readonly target: readonly NumberValue[];
}

/** The numbers of both sides that are compared as such. */
export function numbersOf(pair: PairToCheck): PairNumbers {
  const values = valuesOf(pair);
  const numbers = { source: values.source.numbers, target: values.target.numbers };
  const { from, to } = pair;
  // Where the words of one side cannot be read, words of the other have nothing to be compared with.
  if (readsNumberWords(from) && readsNumberWords(to)) return numbers;
  const figures = (list: readonly NumberValue[]) => list.filter((number) => number.form === 'digits');
  return { source: figures(numbers.source), target: figures(numbers.target) };
}

interface Offer {
  text: string | undefined;
  values: ReadonlySet<number>;
}

const offers = rememberLast(48, (_: readonly NumberValue[]): Offer => ({ text: undefined, values: NO_VALUES }));
const NO_VALUES: ReadonlySet<number> = new Set();

/** All values that the numbers may stand for, and those that the text implies; worked out once for the numbers of a side. */
export function offeredBy(numbers: readonly NumberValue[], text: string): ReadonlySet<number> {
  if (numbers.length === 0) return impliedNumbers(text).length === 0 ? NO_VALUES : gather(numbers, text);
  const known = offers(numbers);
  if (known.text !== text) {
    known.values = gather(numbers, text);
    known.text = text;
  }
  return known.values;
}

function gather(numbers: readonly NumberValue[], text: string): ReadonlySet<number> {
  const offered = new Set<number>();
  for (const number of numbers) {
    for (const reading of number.readings) for (const value of reading) offered.add(key(value));
    // By half is by 50 percent.
    if (number.kind === 'fraction') offered.add(key(Math.round(number.value * 100)));
  }
  for (const value of impliedNumbers(text)) offered.add(key(value));
  return offered;
}

export function isOffered(number: NumberValue, offered: ReadonlySet<number>): boolean {
  return number.readings.some((reading) => reading.every((value) => offered.has(key(value))));
}

/** A number word that good prose may turn into something else. */
export function isIdiom(number: NumberValue): boolean {
  if (number.form !== 'words') return false;
  return number.kind === 'fraction' || number.value <= IDIOM_LIMIT || isBareScale(number);
}

/** A scale word that stands alone: a hundred, مليون, ألفا (which is "two thousand" or the accusative of one). */
function isBareScale(number: NumberValue): boolean {
  if (number.form !== 'words') return false;
  return (
    number.value === 100 || number.value === number.scale || number.readings.some(([value]) => value === number.scale)
  );
}

/** A thousand that became a million: nothing else of that size was added. */
function changedScale(number: NumberValue, target: readonly NumberValue[], wanted: ReadonlySet<number>): boolean {
  return (
    number.value >= 1000 &&
    target.some((other) => other.scale !== undefined && other.scale >= 1000 && !isOffered(other, wanted))
  );
}

/** Times are compared whole where both sides have some: 11:00 and 11:01 share the eleven. */
function isOtherTime(number: NumberValue, target: readonly NumberValue[]): boolean {
  const times = target.filter((other) => other.kind === 'time');
  const same = (other: NumberValue) =>
    other.readings[0]!.join() === number.readings[0]!.join() ||
    other.readings[1]!.join() === number.readings[0]!.join();
  return times.length > 0 && !times.some(same);
}

/** The 2 of km2 and CO2; not that of Voyager-2. */
export function isUnitSign({ code, value, start }: NumberValue, text: string): boolean {
  return code === true && value <= 3 && /\p{L}/u.test(text[start - 1] ?? '');
}

/** To nine figures. */
function key(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e9 ? value : Number(value.toPrecision(9));
}

function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6, useGrouping: value >= 10_000 });
}

function spell(number: NumberValue, written: string): string {
  const value = plain(number.value);
  return written === value ? value : `${value} (${written})`;
}

const ROMAN = /\b(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})\b/g;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const MONTH_CUE = latinCue(/jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i);
const MONTHS = /\b(?:(jan)|(feb)|(mar)|(apr)|(may)|(june?)|(july?)|(aug)|(sept?)|(oct)|(nov)|(dec))(?:[a-z]*)\b/gi;

/** Scores and numbers of parties: ثلاثية نظيفة is 3-0, قمة ثلاثية one of three. */
const BY_NUMBER = ['ثنائي', 'ثلاثي', 'رباعي', 'خماسي', 'سداسي', 'سباعي', 'ثماني'];
const SCORED = new RegExp(
  `(?<!\\p{L})[وف]?[بلك]?(?:ال)?(?:${BY_NUMBER.map((stem) => `(${stem})`).join('|')})[ةه]`,
  'gu',
);
const SCORE_CUE = arabicCue(new RegExp(BY_NUMBER.map((stem) => foldWithOffsets(stem).letters).join('|'), 'u'));
const NOTHING_CUE = arabicCue(/نظيف|^رد$|^مقابل$|شيء|تعادل/u);
const TO_NOTHING =
  /(?<!\p{L})(?:نظيف(?:ة|ه|ين)?|(?:دون|بلا) (?:رد|مقابل)|لا شيء|للاشيء|[وف]?[بل]?التعادل السلبي|تعادلا سلبيا)(?!\p{L})/u;

const TWO_CUE = latinCue(/twice|double|both|pair|couple|twin|dual/i);

/** Numbers that a text says without a number: Roman numerals, month names for a date in figures, "twice", "both". */
const impliedNumbers = rememberTexts((text): readonly number[] => {
  const values: number[] = [];
  for (const [roman] of /[IVX]/.test(text) ? allMatches(text, ROMAN) : []) {
    const digits = [...roman].map((letter) => ROMAN_DIGITS[letter]!);
    values.push(digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0));
  }
  for (const match of MONTH_CUE.in(text) ? allMatches(text, MONTHS) : [])
    values.push(match.slice(1).findIndex((name) => name !== undefined) + 1);
  for (const match of SCORE_CUE.in(text) ? allMatches(text, SCORED) : [])
    values.push(match.slice(1).findIndex((stem) => stem !== undefined) + 2);
  if (NOTHING_CUE.in(text) && TO_NOTHING.test(text)) values.push(0);
  if (TWO_CUE.in(text) && /\b(?:twice|double|doubled|both|pair|couple|twin|dual)\b/i.test(text)) values.push(2);
  return values;
});
