import { allMatches } from '../../core/all-matches.ts';
import { arabicCue } from '../cues.ts';
import { foldNumberWord } from './ar-number-words.ts';
import { withAsciiDigits } from './digit-numbers.ts';
import type { NumberValue } from './number-value.ts';
import type { DayHalf, TimeValue } from './time-value.ts';
import { ZONES } from './time-zones.ts';
import { ARABIC_VALUE_WORDS } from './value-words.ts';

/** In front of a time: الساعة, عند, or a word that only times have behind them. Folded text. */
const HOUR_WORD = /(?:^|[^\p{L}\p{M}])(?:و|ف)?(?:ب|ل)?الساعه[ \u00a0]+(?:ال)?$/u;
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/;
/** Parts of an hour behind an hour that is spelled. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^[ \u00a0]والنصف(?![\p{L}])/u, 30],
  [/^[ \u00a0]ونصف(?: الساعه)?(?![\p{L}])/u, 30],
  [/^[ \u00a0]وال?ربع(?![\p{L}])/u, 15],
  [/^[ \u00a0]وال?ثلث(?![\p{L}])/u, 20],
  [/^[ \u00a0]الا (?:ال)?ربعا?(?![\p{L}])/u, -15],
  [/^[ \u00a0]الا (?:ال)?ثلثا?(?![\p{L}])/u, -20],
];
const MINUTES = /^[ \u00a0]و$/;
const MINUTE_WORD = /^[ \u00a0](?:دقيقه|دقائق|دقايق)(?![\p{L}])/u;

/** Behind the time, over a few words: which half of the day. Folded. */
const HALVES: readonly (readonly [RegExp, DayHalf])[] = [
  [/^(?:ال)?(?:قبل|ما قبل) (?:ال)?ظهر/, 'am'],
  [/^(?:ال)?(?:بعد|ما بعد) (?:ال)?ظهر/, 'pm'],
  [
    /^(?:ال)?(?:صباحا?|فجرا?|صبحا|ضحي)(?![\p{L}])|^(?:من|في) (?:ال)?(?:صباح|فجر)|^ص(?![\p{L}])|^بعد منتصف (?:ال)?ليل/u,
    'am',
  ],
  [
    /^(?:ال)?(?:مساء|ظهرا?|عصرا?|عشاء|مغربا)(?![\p{L}])|^(?:من|في) (?:ال)?(?:مساء|ظهر|عصر)|^م(?![\p{L}])|^قبل منتصف (?:ال)?ليل/u,
    'pm',
  ],
];
/** ليلا is the evening up to eleven, and the night from twelve on. */
const NIGHT = /^(?:ال)?ليلا?(?![\p{L}])/u;
const ZONE = new RegExp(
  `^(?:(?:ب|وفق |حسب )?(?:ال)?توقيت |بال?توقيت |توقيت )(?:${ZONES.map(([, arabic]) => `(${arabic})`).join('|')})(?![\\p{L}])|^(ت[ .]?غ|غ\\.?م)(?![\\p{L}])`,
  'u',
);
/** Between the parts of a time: a space, a comma, a bracket, "today". */
const FILLER = /^(?:[ \u00a0\u200e\u200f,،(]+|(?:من )?(?:هذا |يوم |ال)?(?:اليوم|امس|غد)(?=[ ,،]))/u;
const FAR = 60;
/** One and a half, behind an article: half past one. Folded. */
const PAST_ONE: Readonly<Record<string, number>> = { نصف: 30, ربع: 15, ثلث: 20 };
const ONE_AND = /^الواحده[ \u00a0]وال(نصف|ربع|ثلث)$/;
/** Midnight and noon, where they are no half of the day of a time in front of them. Folded. */
const TURN_OF_DAY =
  /(?<!(?:بعد|قبل)[ \u00a0])(?<![\p{L}\p{M}])[وف]?[بلك]?منتصف[ \u00a0](الليل|النهار)(?![\p{L}\p{M}])/gu;

const TURN_CUE = arabicCue(/منتصف/);

/**
 * Words without which no number is a time, unless it is written as one: the hour, a half of the day, a zone. Folded. A mark or a tatweel in the middle of a word is
 * nothing that the patterns would see as a letter.
 */
const TIME_WORDS = /ساعه|توقيت|صباح|فجر|صبح|ضحي|ظهر|مساء|عصر|عشاء|مغرب|ليل|منتصف|^[صم]$|^ت?غ?م?$/;
const SAYS_TIME = ARABIC_VALUE_WORDS.add(
  ({ text, folded }) => text.length !== folded.length || TIME_WORDS.test(folded),
);

const NONE: readonly TimeValue[] = [];

/** Times of day: with الساعة in front, in figures with a colon, or with a half of the day or a zone behind. */
export function findArabicTimes(text: string, numbers: readonly NumberValue[]): readonly TimeValue[] {
  if (numbers.length === 0 ? !TURN_CUE.in(text) : !mayBeTime(text, numbers)) return NONE;
  const folded = foldInPlace(text);
  const times: TimeValue[] = [];
  let done = 0;
  for (const [index, number] of numbers.entries()) {
    if (number.start < done) continue;
    const written = number.kind === 'time' || /^\d{1,2}\.\d{2}$/.test(text.slice(number.start, number.end));
    const led = HOUR_WORD.test(folded.slice(Math.max(0, number.start - 14), number.start));
    if (number.kind === 'percent' || number.kind === 'fraction' || number.kind === 'year-span') continue;
    const one = ONE_AND.exec(folded.slice(number.start, number.end));
    const clock: readonly [number, number] | undefined = one
      ? [1, PAST_ONE[one[1]!]!]
      : written && (number.kind === 'time' || led)
        ? clockOf(number)
        : fourFigures(folded, number);
    if (!clock && !(Number.isInteger(number.value) && number.value >= 0 && number.value <= 24)) continue;
    const { minute, end } = clock
      ? { minute: clock[1], end: number.end }
      : minutesBehind(folded, number, numbers[index + 1]);
    let hour = clock?.[0] ?? number.value;
    if (minute < 0) hour = hour === 1 ? 12 : hour - 1;
    const rest = restOf(folded, end, hour);
    // السادسة والنصف مساء: an hour with its minutes and the half of the day says that it is one.
    const spelled =
      number.form === 'words' &&
      (number.kind === 'ordinal' || folded.slice(number.start, number.end) === 'الواحده') &&
      (rest.parts.zone !== undefined || (minute !== 0 && rest.parts.halfPlace !== undefined));
    // "12 مساء" with nothing in front that says it is a time: figures and a whole word of the half, since م is a metre too.
    const half = rest.parts.halfPlace;
    if (
      !led &&
      (one ? rest.parts.half === undefined : !clock && !spelled) &&
      (one || number.form === 'words' || number.value > 12 || !half || half.end - half.start < 2)
    )
      continue;
    times.push({ start: number.start, end: Math.max(end, rest.end), hour, minute: (minute + 60) % 60, ...rest.parts });
    done = Math.max(end, rest.end);
  }
  for (const match of TURN_CUE.in(text) ? allMatches(folded, TURN_OF_DAY) : [])
    times.push({
      start: match.index,
      end: match.index + match[0].length,
      hour: 12,
      minute: 0,
      half: match[1] === 'الليل' ? 'am' : 'pm',
    });
  return times.sort((a, b) => a.start - b.start);
}

function mayBeTime(text: string, numbers: readonly NumberValue[]): boolean {
  return (ARABIC_VALUE_WORDS.ofText(text) & SAYS_TIME) !== 0 || numbers.some(({ kind }) => kind === 'time');
}

/** 0230 in front of a zone, as agencies write it. */
function fourFigures(folded: string, number: NumberValue): readonly [number, number] | undefined {
  const figures = MILITARY.exec(withAsciiDigits(folded.slice(number.start, number.end)));
  return figures && restOf(folded, number.end, 0).parts.zone !== undefined
    ? [Number(figures[1]), Number(figures[2])]
    : undefined;
}

function clockOf(number: NumberValue): readonly [number, number] {
  const pair = number.readings.find((reading) => reading.length >= 2)!;
  return pair ? [pair[0]!, pair[1]!] : [number.value, 0];
}

function minutesBehind(
  folded: string,
  hour: NumberValue,
  next: NumberValue | undefined,
): { minute: number; end: number } {
  const behind = folded.slice(hour.end, hour.end + 16);
  for (const [pattern, minute] of PARTS) {
    const part = pattern.exec(behind);
    if (part) return { minute, end: hour.end + part[0].length };
  }
  // الخامسة و20 دقيقة; words carry their و inside.
  if (next && next.value < 60 && Number.isInteger(next.value)) {
    const gap = folded.slice(hour.end, next.start);
    const word = MINUTE_WORD.exec(folded.slice(next.end, next.end + 10));
    if (word && (MINUTES.test(gap) || (/^[ \u00a0]$/.test(gap) && folded[next.start] === 'و')))
      return { minute: next.value, end: next.end + word[0].length };
  }
  return { minute: 0, end: hour.end };
}

function restOf(folded: string, from: number, hour: number) {
  const parts: {
    half?: DayHalf;
    halfPlace?: { start: number; end: number };
    zone?: string;
    zonePlace?: { start: number; end: number };
  } = {};
  let at = from;
  let end = from;
  while (at - from < FAR) {
    const rest = folded.slice(at, at + 40);
    const filler = FILLER.exec(rest);
    if (filler) {
      at += filler[0].length;
      continue;
    }
    if (at === from) break;
    const zone = parts.zone === undefined ? ZONE.exec(rest) : null;
    if (zone) {
      const found = zone.slice(1).findIndex((group) => group !== undefined);
      parts.zone = ZONES[found]?.[0] ?? 'GMT';
      parts.zonePlace = { start: at, end: at + zone[0].length };
      at = end = at + zone[0].length;
      continue;
    }
    if (parts.half !== undefined) break;
    const night = NIGHT.exec(rest);
    const half: readonly [string, DayHalf] | undefined = night
      ? [night[0], hour >= 6 && hour < 12 ? 'pm' : 'am']
      : HALVES.map(([pattern, value]) => [pattern.exec(rest)?.[0], value] as const).find(
          (one): one is readonly [string, DayHalf] => one[0] !== undefined,
        );
    if (!half) break;
    parts.half = half[1];
    parts.halfPlace = { start: at, end: at + half[0].length };
    at = end = at + half[0].length;
  }
  return { parts, end };
}

/** As {@link foldNumberWord}, but each unit stays one, so that places stay: marks become nothing that a pattern would see as a letter. */
function foldInPlace(text: string): string {
  const folded = foldNumberWord(text);
  return folded.length === text.length
    ? folded
    : [...text].map((letter) => foldNumberWord(letter) || '\u200e').join('');
}
