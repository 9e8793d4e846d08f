import { allMatches } from '../../core/all-matches.ts';
import { readWords, type Word as TextWord } from '../words.ts';
import { foldNumberWord } from './ar-number-words.ts';
import { COUNTRIES, CURRENCIES, factorOf, SIGNS } from './currencies.ts';
import { type MeasureValue, singleValues } from './measure-value.ts';
import { firstFrom, indexFrom, lastBefore } from './nearest.ts';
import type { NumberValue } from './number-value.ts';
import {
  BASIS_POINT,
  CUBED,
  HOURLY,
  PERCENT,
  PERCENTAGE_POINT,
  SECONDLY,
  SQUARED,
  UNITS,
  type Unit,
  unitNamed,
} from './units.ts';
import { ARABIC_VALUE_WORDS } from './value-words.ts';

interface Word {
  /** Absent where a figure belongs to it. */
  readonly word?: TextWord;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, and what units in short have: كم², م/ث. */
const WORD = /[\p{L}\p{M}\u0640]+[\u00b2\u00b3]?/gu;
const GAP = /^[ \u00a0\u200e\u200f]{0,2}(?:من[ \u00a0])?$/;
const SPACE = /^[ \u00a0\u200e\u200f]{1,2}$/;
const RANGE = /^(?:[ \u00a0]?[-\u2010-\u2015\u0640][ \u00a0]?|[ \u00a0](?:الى|إلى|أو|او|حتى)[ \u00a0]|[ \u00a0]و)$/;

const SINGULARS = new Map<string, string>();
const FORMS = new Map<string, string>();
const DUALS = new Map<string, string>();
for (const { name, arabic } of UNITS) {
  const [singulars, others] = arabic.map((list) => list.split(' ').filter((word) => word !== '')) as [
    string[],
    string[],
  ];
  for (const word of [...singulars, ...others]) if (!FORMS.has(word)) FORMS.set(word, name);
  for (const word of singulars) {
    SINGULARS.set(word, name);
    const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word;
    for (const ending of ['ان', 'ين']) if (stem.length > 1) DUALS.set(stem + ending, name);
  }
}
// "Foot" has a dual of its own meaning (two feet of a body), and two of them are seldom measured.
for (const dual of ['قدمان', 'قدمين', 'كيلوان', 'كيلوين']) DUALS.delete(dual);
const MONEY = new Map(CURRENCIES.flatMap(({ name, arabic }) => arabic.split(' ').map((word) => [word, name] as const)));
/** Two of a currency that one word says, if a part of one follows: دولارين ونصف. */
const MONEY_DUALS = new Map(
  CURRENCIES.flatMap(({ name, arabic, alone }) => {
    const word = arabic.split(' ')[0]!;
    const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word;
    return alone === false ? [] : ['ان', 'ين'].map((ending) => [stem + ending, name] as const);
  }),
);
const NATIONS = COUNTRIES.flatMap(([country, stems]) =>
  stems.split(' ').map((stem) => [new RegExp(`^(?:ال)?${stem}(?:ه|ا|ين|ان)?$`), country] as const),
);

/** Left to right. Percentages are those that the numbers say already. */
export function findArabicMeasures(text: string, numbers: readonly NumberValue[]): readonly MeasureValue[] {
  const figured = FIGURED.test(text);
  const hasUnits = figured || (ARABIC_VALUE_WORDS.ofText(text) & MAY_BE_UNIT) !== 0;
  if (numbers.length === 0 && !hasUnits) return NONE;
  const words: readonly Word[] = figured ? withFigures(text) : readWords(text).words;
  const measures: MeasureValue[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    if (number.kind === 'time' || number.kind === 'year-span' || number.code) continue;
    const measure = measureOf(text, words, number) ?? sharedUnit(text, words, number, numbers[index + 1]);
    if (measure) measures.push(measure);
  }
  if (!hasUnits) return measures.length > 1 ? measures.sort((a, b) => a.start - b.start) : measures;
  const counted = [...measures];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word.word && (ARABIC_VALUE_WORDS.ofWord(word.word) & MAY_BE_UNIT) === 0) continue;
    const before = lastBefore(counted, word.end);
    if (before && before.end > word.start) continue;
    const measure = withoutNumber(text, words, index, numbers) ?? oneAndPart(text, word, counted);
    if (measure) measures.push(measure);
  }
  return measures.sort((a, b) => a.start - b.start);
}

const NONE: readonly MeasureValue[] = [];
const FIGURED = /[\u00b2\u00b3]/;

function withFigures(text: string): Word[] {
  return allMatches(text, WORD).map(({ 0: word, index }) => ({
    folded: foldNumberWord(word),
    start: index,
    end: index + word.length,
  }));
}

function measureOf(text: string, words: readonly Word[], number: NumberValue): MeasureValue | undefined {
  const base = { start: number.start, values: singleValues(number), number };
  if (number.kind === 'percent') return { ...base, end: number.end, units: [PERCENT], unit: number };
  if (number.kind === 'ordinal') return undefined;
  const at = indexFrom(words, number.end);
  const sign = signAround(text, number);
  if (sign) return { ...base, ...sign };
  const found =
    !words[at] || !GAP.test(text.slice(number.end, Math.min(words[at].start, number.end + 8)))
      ? undefined
      : unitAt(text, words, at, number);
  if (!found) return undefined;
  // ساعة ونصف behind a number: خمس ساعات ونصف.
  const half = fractionBehind(text, words, found.last);
  return {
    ...base,
    ...(half && { values: base.values.map((value) => value + half.value) }),
    end: half?.end ?? found.end,
    units: found.units,
    unit: { start: words[at]!.start, end: found.end },
  };
}

/** In a range the unit of the second number is meant for the first. */
function sharedUnit(text: string, words: readonly Word[], number: NumberValue, next: NumberValue | undefined) {
  if (!next || !RANGE.test(text.slice(number.end, next.start)) || number.kind === 'ordinal') return undefined;
  const whole = measureOf(text, words, next);
  return whole && { ...whole, start: number.start, end: number.end, values: singleValues(number), number };
}

interface UnitHit {
  readonly units: readonly Unit[];
  readonly end: number;
  /** Index of its last word. */
  readonly last: number;
}

function unitAt(text: string, words: readonly Word[], at: number, number?: NumberValue): UnitHit | undefined {
  const word = words[at]!;
  const follows = (index: number) =>
    SPACE.test(text.slice(words[index - 1]!.end, words[index]?.start ?? 0)) ? words[index] : undefined;
  const next = follows(at + 1);
  const points =
    /^نقط(?:ه|ا)$|^نقاط$/.test(word.folded) &&
    next &&
    (/^مئويه$/.test(next.folded) ? PERCENTAGE_POINT : next.folded === 'اساس' ? BASIS_POINT : undefined);
  if (points) return { units: [points], end: next!.end, last: at + 1 };
  const money = MONEY.get(word.folded);
  if (money) {
    const country = next && NATIONS.find(([pattern]) => pattern.test(next.folded))?.[1];
    const unit: Unit = { name: money, kind: 'money', factor: factorOf(money), ...(country && { country }) };
    return { units: [unit], end: country ? next!.end : word.end, last: country ? at + 1 : at };
  }
  // نصف الساعة, ثلاثة أرباع الساعة.
  const whole =
    number?.kind === 'fraction' && text[number.start] !== 'و' ? word.folded.replace(/^ال(?=...)/, '') : word.folded;
  let name = FORMS.get(whole);
  let last = at;
  // كيلو متر, in two words.
  if (name === 'kilogram' && /^كيلو/.test(word.folded) && next && FORMS.get(next.folded) === 'metre') {
    name = 'kilometre';
    last = at + 1;
  }
  if (word.folded === 'م' && number !== undefined && !(number.value >= 1000 && number.value < 2100)) name = 'metre';
  if (name === undefined) return undefined;
  return compound(text, words, name, last);
}

/** متر مربع, ميل بحري, كيلومتر في الساعة, درجة مئوية. */
function compound(text: string, words: readonly Word[], name: string, at: number): UnitHit {
  const behind = text.slice(words[at]!.end, words[at]!.end + 24);
  const hit = (unit: string, length: number, last: number): UnitHit => ({
    units: [unitNamed(unit)],
    end: words[at]!.end + length,
    last,
  });
  const next = words[at + 1];
  const joined = next && SPACE.test(text.slice(words[at]!.end, next.start)) ? next : undefined;
  if (joined) {
    const length = joined.end - words[at]!.end;
    if (/^مربع(?:ه|ا)?$/.test(joined.folded) && SQUARED[name]) return hit(SQUARED[name], length, at + 1);
    if (/^مكعب(?:ه|ا)?$/.test(joined.folded) && CUBED[name]) return hit(CUBED[name], length, at + 1);
    if (name === 'mile' && /^بحري(?:ه|ا)?$/.test(joined.folded)) return hit('nautical mile', length, at + 1);
    if (name === 'degree' && /^مئويه$|^سيليزيه$|^سلسيوس$/.test(joined.folded))
      return hit('degree Celsius', length, at + 1);
    if (name === 'degree' && /^فهرنها[يي]ت(?:يه)?$/.test(joined.folded))
      return hit('degree Fahrenheit', length, at + 1);
  }
  const figure = /^[2\u00b2]/.exec(behind) ?? undefined;
  if (figure && SQUARED[name]) return hit(SQUARED[name], 1, at);
  const rate =
    /^(?:[ \u00a0]?\/[ \u00a0]?|[ \u00a0](?:في|بال|لكل|كل)[ \u00a0]?)(?:ال)?(ساعة|ساعه|س|ثانية|ثانيه|ث)(?![\p{L}\p{M}])/u.exec(
      behind,
    );
  if (rate) {
    const table = rate[1]!.startsWith('س') ? HOURLY : SECONDLY;
    const last = indexFrom(words, words[at]!.end + rate[0].length) - 1;
    if (table[name]) return hit(table[name], rate[0].length, last);
  }
  if (name === 'degree' && /^[ \u00a0]?[cC]\b/.test(behind)) return hit('degree Celsius', 2, at);
  return { units: [unitNamed(name)], end: words[at]!.end, last: at };
}

/** $ and € on either side of figures. */
function signAround(text: string, number: NumberValue): Pick<MeasureValue, 'end' | 'units' | 'unit'> | undefined {
  const before = text[number.start - 1] ?? '';
  const behind = /^[ \u00a0]?([$\u20ac\u00a3\u00a5])/.exec(text.slice(number.end, number.end + 2));
  const sign = Object.hasOwn(SIGNS, before) ? before : behind?.[1];
  if (sign === undefined) return undefined;
  const start = Object.hasOwn(SIGNS, before) ? number.start - 1 : number.end + behind![0].length - 1;
  return {
    end: Math.max(number.end, start + 1),
    units: [{ name: SIGNS[sign]!, kind: 'money', factor: 1 }],
    unit: { start, end: start + 1 },
  };
}

const FRACTIONS: Readonly<Record<string, number>> = {
  نصف: 1 / 2,
  النصف: 1 / 2,
  ثلث: 1 / 3,
  ربع: 1 / 4,
  نصفا: 1 / 2,
  ربعا: 1 / 4,
  ثلثا: 1 / 3,
};

/** ونصف, ونصف الساعة, وربع behind a unit. */
function fractionBehind(
  text: string,
  words: readonly Word[],
  last: number,
): { value: number; end: number } | undefined {
  const next = words[last + 1];
  if (!next?.folded.startsWith('و') || !SPACE.test(text.slice(words[last]!.end, next.start))) return undefined;
  const value = Object.hasOwn(FRACTIONS, next.folded.slice(1)) ? FRACTIONS[next.folded.slice(1)] : undefined;
  return value === undefined ? undefined : { value, end: next.end };
}

/** Without و or ف, and ب, ل or ك behind that, as long as four letters are left. */
function withoutParticle(folded: string): string {
  let at = folded[0] === 'و' || folded[0] === 'ف' ? 1 : 0;
  if (folded[at] === 'ب' || folded[at] === 'ل' || folded[at] === 'ك') at++;
  while (at > 0 && folded.length - at < 4) at--;
  return at === 0 ? folded : folded.slice(at);
}

function withoutArticle(folded: string): string {
  return folded.startsWith('ال') || folded.startsWith('لل') ? folded.slice(2) : folded;
}

const UNIT_WORDS: ReadonlySet<string> = new Set([
  ...FORMS.keys(),
  ...SINGULARS.keys(),
  ...DUALS.keys(),
  ...MONEY_DUALS.keys(),
]);

/** Whether any table of this file has the word, with or without what may be glued to it: all others say no amount by themselves. */
const MAY_BE_UNIT = ARABIC_VALUE_WORDS.add(({ folded }) => {
  const bare = withoutParticle(folded);
  return (
    UNIT_WORDS.has(folded) ||
    UNIT_WORDS.has(withoutArticle(folded)) ||
    (bare !== folded && (UNIT_WORDS.has(bare) || UNIT_WORDS.has(withoutArticle(bare))))
  );
});

/** ساعتين, ساعة ونصف, كيلومتر واحد. */
function withoutNumber(
  text: string,
  words: readonly Word[],
  at: number,
  numbers: readonly NumberValue[],
): MeasureValue | undefined {
  const word = words[at]!;
  const bare = withoutParticle(word.folded);
  for (const folded of bare === word.folded ? [bare] : [word.folded, bare]) {
    const dual = DUALS.get(folded);
    if (dual !== undefined) {
      const hit = compound(text, words, dual, at);
      const half = fractionBehind(text, words, hit.last);
      return {
        start: word.start,
        end: half?.end ?? hit.end,
        values: [2 + (half?.value ?? 0)],
        units: hit.units,
        unit: { start: word.start, end: hit.end },
      };
    }
    const money = MONEY_DUALS.get(folded);
    const part = money === undefined ? undefined : fractionBehind(text, words, at);
    if (part)
      return {
        start: word.start,
        end: part.end,
        values: [2 + part.value],
        units: [{ name: money!, kind: 'money', factor: factorOf(money!) }],
        unit: { start: word.start, end: word.end },
      };
    const dualWithArticle = DUALS.get(withoutArticle(folded));
    if (dualWithArticle !== undefined)
      return {
        start: word.start,
        end: word.end,
        values: [2],
        units: [unitNamed(dualWithArticle)],
        unit: { start: word.start, end: word.end },
      };
    const counted = definite(text, word, folded, numbers);
    if (counted) return counted;
    const single = SINGULARS.get(folded);
    if (single === undefined) continue;
    const half = fractionBehind(text, words, at);
    const next = words[at + 1];
    const one = next && SPACE.test(text.slice(word.end, next.start)) && /^واحد(?:ه|ا)?$/.test(next.folded);
    if (!half && !one) continue;
    const number = one ? firstFrom(numbers, next.start) : undefined;
    return {
      start: word.start,
      end: half?.end ?? next!.end,
      values: [1 + (half?.value ?? 0)],
      units: compound(text, words, single, at).units,
      unit: { start: word.start, end: word.end },
      ...(number && { number }),
    };
  }
  return undefined;
}

/** ساعة و20 دقيقة, متر و80 سنتيمترا: one of a unit with a part of it behind. */
function oneAndPart(text: string, word: Word, counted: readonly MeasureValue[]): MeasureValue | undefined {
  const name = SINGULARS.get(word.folded);
  const next = name === undefined ? undefined : firstFrom(counted, word.end);
  if (!next || !/^[ \u00a0]و?$/.test(text.slice(word.end, Math.min(next.start, word.end + 4)))) return undefined;
  if (text[next.start - 1] !== 'و' && text[next.start] !== 'و') return undefined;
  const unit = unitNamed(name!);
  if (!next.units.some((part) => part.kind === unit.kind && part.factor < unit.factor)) return undefined;
  return { start: word.start, end: word.end, values: [1], units: [unit], unit: { start: word.start, end: word.end } };
}

/** Between a unit with its article and the number behind it: الأشهر الثلاثة, الساعات الـ48. */
const GAP_BEHIND = /^[ \u00a0](?:ال\u0640?)?$/;

/** الأشهر الثلاثة الماضية: unit first, both with the article. */
function definite(text: string, word: Word, folded: string, numbers: readonly NumberValue[]): MeasureValue | undefined {
  const bare = /^(?:ال|لل)(.+)$/.exec(folded)?.[1];
  // القرن الـ18 is the eighteenth.
  const name = bare === undefined || SINGULARS.has(bare) ? undefined : FORMS.get(bare);
  if (name === undefined) return undefined;
  const number = firstFrom(numbers, word.end);
  if (number?.kind !== 'cardinal' || !GAP_BEHIND.test(text.slice(word.end, Math.min(number.start, word.end + 8))))
    return undefined;
  if (number.form === 'words' && !/^ال/.test(foldNumberWord(text.slice(number.start, number.end)))) return undefined;
  if (number.form === 'digits' && !/ال\u0640?$/.test(text.slice(word.end, number.start))) return undefined;
  return {
    start: word.start,
    end: number.end,
    values: singleValues(number),
    units: [unitNamed(name)],
    number,
    unit: { start: word.start, end: word.end },
  };
}
