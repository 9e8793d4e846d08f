import { allMatches } from '../../core/all-matches.ts';
import { latinCue } from '../cues.ts';
import { COUNTRIES, CURRENCIES, factorOf, SIGNS } from './currencies.ts';
import { type MeasureValue, singleValues } from './measure-value.ts';
import { firstFrom, lastBefore } from './nearest.ts';
import type { NumberValue } from './number-value.ts';
import { BASIS_POINT, PERCENT, PERCENTAGE_POINT, UNITS, type Unit, unitNamed } from './units.ts';

const NATION = COUNTRIES.map(([, , english]) => `(${english})`).join('|');
/** Longest first, so that "square miles" and "miles an hour" are not miles. */
const ROWS = UNITS.map(({ name, english }) => ({ name, english })).sort((a, b) => rank(b.name) - rank(a.name));
const UNIT = new RegExp(
  `^(?:${ROWS.map(({ english }) => `(${english})`).join('|')})(?![\\p{L}\\p{M}\\d\u00b2\u00b3])`,
  'u',
);
const MONEY = new RegExp(
  `^(?:(?:${NATION}) )?(?:${CURRENCIES.map(({ english }) => `(${english})`).join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);
const POINTS = /^(?:percentage[ -]points?|(basis[ -]points?|bps))(?!\p{L})/u;
/** Between a number and its unit: "5 km", "5-km", "half an hour", "a quarter of a mile", "two full days". */
const GAP = /^[ \u00a0\u202f-]?(?:(?:of )?(?:an?|the) |(?:more|full|whole|long|further|additional|other|of) )?/;
const HALF_BEHIND = /^ and a (half|quarter|third)(?!\p{L})/u;
const HALVES: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 };
const RANGE = /^(?:[ \u00a0]?[-\u2010-\u2015][ \u00a0]?|[ \u00a0](?:to|or|and)[ \u00a0])(?:US)?[$\u20ac\u00a3]?$/;
const PREFIX = /(US|C|CA|A|AU|NZ|HK)?([$\u20ac\u00a3\u00a5\u20bd\u20b9\u20aa\u20ba\u20a9])[ \u00a0]?$/;
const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${CURRENCIES.map(({ english }) => codesOf(english))
    .filter(Boolean)
    .join('|')})[ \u00a0]?$`,
  'u',
);
const PREFIXED: Readonly<Record<string, string>> = {
  US: 'us',
  C: 'canada',
  CA: 'canada',
  A: 'australia',
  AU: 'australia',
};

function rank(name: string): number {
  return name.includes(' ') ? 1 : 0;
}

function codesOf(english: string): string {
  return english
    .split('|')
    .filter((form) => /^[A-Z]{3}$/.test(form))
    .join('|');
}

const NONE: readonly MeasureValue[] = [];
const PART_CUE = latinCue(/^(?:half|quarter|third)$/iu);

/** Left to right. Percentages are those that the numbers say already. */
export function findEnglishMeasures(text: string, numbers: readonly NumberValue[]): readonly MeasureValue[] {
  // A part of a unit is a number too.
  if (numbers.length === 0) return NONE;
  const measures: MeasureValue[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number.kind === 'time' || number.kind === 'year-span') continue;
    const measure =
      measureOf(text, number) ??
      sharedUnit(text, number, numbers[index + 1]) ??
      sharedSign(text, number, numbers[index - 1], measures.at(-1));
    if (measure) measures.push(measure);
  }
  const counted = [...measures];
  for (const match of PART_CUE.in(text)
    ? allMatches(text, /(?<!\p{L})an? (\p{L}+) and a (half|quarter|third)(?!\p{L})/giu)
    : []) {
    const unit = UNIT.exec(match[1]!);
    if (unit?.[0].length !== match[1]!.length) continue;
    const start = match.index;
    const other = lastBefore(counted, start + match[0].length);
    if (other && other.end > start) continue;
    measures.push({
      start,
      end: start + match[0].length,
      values: [1 + HALVES[match[2]!.toLowerCase()]!],
      units: [unitOfRow(unit)],
      unit: { start: start + match[0].indexOf(match[1]!), end: start + match[0].indexOf(match[1]!) + match[1]!.length },
    });
  }
  // An hour and 20 minutes.
  for (const match of counted.length > 0
    ? allMatches(text, /(?<!\p{L})an? (\p{L}+)(?=(?:,| and) (?:\d|\p{L}))/giu)
    : []) {
    const hit = UNIT.exec(match[1]!);
    if (hit?.[0].length !== match[1]!.length) continue;
    const end = match.index + match[0].length;
    const next = firstFrom(counted, end);
    const unit = unitOfRow(hit);
    if (!next || !/^(?:,| and) $/.test(text.slice(end, Math.min(next.start, end + 6)))) continue;
    if (!next.units.some((part) => part.kind === unit.kind && part.factor < unit.factor)) continue;
    measures.push({
      start: match.index,
      end,
      values: [1],
      units: [unit],
      unit: { start: end - match[1]!.length, end },
    });
  }
  return measures.sort((a, b) => a.start - b.start);
}

function measureOf(text: string, number: NumberValue): MeasureValue | undefined {
  const base = { start: number.start, values: singleValues(number), number };
  if (number.kind === 'percent') return { ...base, end: number.end, units: [PERCENT], unit: number };
  if (number.kind === 'ordinal') return undefined;
  const money = moneyInFront(text, number) ?? moneyBehind(text, number);
  const gap = GAP.exec(text.slice(number.end, number.end + 20))![0];
  const at = number.end + gap.length;
  const rest = text.slice(at, at + 30);
  const points = POINTS.exec(rest);
  if (points) {
    const unit = { start: at, end: at + points[0].length };
    return { ...base, end: unit.end, units: [points[1] ? BASIS_POINT : PERCENTAGE_POINT], unit };
  }
  const hit = UNIT.exec(rest);
  // 5C is a code, C5 is none; 5m without a space is metres or millions, and is read both ways.
  const glued = gap === '' && hit && /^\p{L}/u.test(hit[0]);
  if (hit && !(glued && /^(?:C|F|g|t|l|T)$/.test(hit[0]) && number.code !== true)) {
    const half = HALF_BEHIND.exec(text.slice(at + hit[0].length, at + hit[0].length + 14));
    const more = half ? HALVES[half[1]!]! : 0;
    const unit = { start: at, end: at + hit[0].length };
    return {
      ...base,
      values: base.values.map((value) => value + more),
      end: unit.end + (half?.[0].length ?? 0),
      units: [unitOfRow(hit), ...(money?.units ?? [])],
      unit,
    };
  }
  if (money) return { ...base, ...money };
  return metresOf(text, number);
}

/** The m of 100m, which the number took for a scale, and the m of m². */
function metresOf(text: string, number: NumberValue): MeasureValue | undefined {
  if (text[number.end - 1] !== 'm' || number.readings.length < 2) return undefined;
  const unit = { start: number.end - 1, end: number.end };
  return {
    start: number.start,
    end: number.end,
    values: [singleValues(number).at(-1)!],
    number,
    units: [unitNamed('metre')],
    unit,
  };
}

function unitOfRow(hit: RegExpExecArray): Unit {
  return unitNamed(ROWS[hit.slice(1).findIndex((group) => group !== undefined)]!.name);
}

/** In a range the unit of the second number is meant for the first: 5 to 10 km; $5-10 has it in front. */
function sharedUnit(text: string, number: NumberValue, next: NumberValue | undefined): MeasureValue | undefined {
  if (!next || !RANGE.test(text.slice(number.end, next.start)) || number.kind === 'ordinal') return undefined;
  const whole = measureOf(text, next);
  return whole && { ...whole, start: number.start, end: number.end, values: singleValues(number), number };
}

/** $5-10 million: the sign in front is meant for both. */
function sharedSign(
  text: string,
  number: NumberValue,
  before: NumberValue | undefined,
  measure: MeasureValue | undefined,
): MeasureValue | undefined {
  if (!before || measure?.number !== before || measure.unit.start >= before.start) return undefined;
  if (!RANGE.test(text.slice(before.end, number.start))) return undefined;
  return { ...measure, start: number.start, end: number.end, values: singleValues(number), number };
}

type Money = Pick<MeasureValue, 'units' | 'unit' | 'start' | 'end'>;

function moneyInFront(text: string, number: NumberValue): Money | undefined {
  const before = text.slice(Math.max(0, number.start - 8), number.start);
  const sign = PREFIX.exec(before);
  if (sign) {
    const country = sign[1] && PREFIXED[sign[1]];
    const start = number.start - before.length + sign.index;
    return {
      start,
      end: number.end,
      unit: { start, end: number.start - (/[ \u00a0]$/.test(before) ? 1 : 0) },
      units: [{ name: SIGNS[sign[2]!]!, kind: 'money', factor: 1, ...(country && { country }) }],
    };
  }
  const code = CODE.exec(before);
  if (!code) return undefined;
  const start = number.start - before.length + code.index;
  return { start, end: number.end, unit: { start, end: start + code[1]!.length }, units: [unitOfCode(code[1]!)] };
}

function unitOfCode(code: string): Unit {
  const name = CURRENCIES.find(({ english }) => english.split('|').includes(code))!.name;
  const country = COUNTRIES.find(([, , , codes]) => codes === code)?.[0];
  return { name, kind: 'money', factor: 1, ...(country && { country }) };
}

function moneyBehind(text: string, number: NumberValue): Money | undefined {
  const behind = text.slice(number.end, number.end + 36);
  const gap = /^(?:[ \u00a0\u202f]|-|[ \u00a0]of[ \u00a0])?/.exec(behind)![0].length;
  const sign = Object.keys(SIGNS).includes(behind[gap] ?? '') && gap === 0 ? behind[gap] : undefined;
  const at = number.end + gap;
  if (sign)
    return {
      start: number.start,
      end: at + 1,
      unit: { start: at, end: at + 1 },
      units: [{ name: SIGNS[sign]!, kind: 'money', factor: 1 }],
    };
  const hit = MONEY.exec(behind.slice(gap));
  if (!hit) return undefined;
  const groups = hit.slice(1);
  const nation = groups.slice(0, COUNTRIES.length).findIndex((group) => group !== undefined);
  const currency = CURRENCIES[groups.slice(COUNTRIES.length).findIndex((group) => group !== undefined)]!;
  const word = groups.slice(COUNTRIES.length).find((group) => group !== undefined)!;
  const country = nation >= 0 ? COUNTRIES[nation]![0] : /^[A-Z]{3}$/.test(word) ? unitOfCode(word).country : undefined;
  return {
    start: number.start,
    end: at + hit[0].length,
    unit: { start: at, end: at + hit[0].length },
    units: [{ name: currency.name, kind: 'money', factor: factorOf(currency.name), ...(country && { country }) }],
  };
}
