import { allMatches } from '../../core/all-matches.ts';
import { latinCue } from '../cues.ts';
import type { NumberValue } from './number-value.ts';
import type { DayHalf, TimeValue } from './time-value.ts';
import { ZONES } from './time-zones.ts';
import { ENGLISH_VALUE_WORDS } from './value-words.ts';

const HALF = /^[ \u00a0]?(?:(a\.?m\.?)|(p\.?m\.?))(?![\p{L}])/iu;
const HALF_WORDS: readonly (readonly [RegExp, DayHalf])[] = [
  [/^,? (?:in the |early |this |on \w+ |\w+day )*(?:morning)\b|^ at dawn\b/i, 'am'],
  [/^,? (?:in the |late |this |on \w+ |\w+day )*(?:afternoon|evening)\b|^ at night\b/i, 'pm'],
];
const CLOCK = /^[ \u00a0]o['\u2019]clock\b/i;
const ZONE = new RegExp(
  `^(?:[ \u00a0,]*(?:\\(|\\/)?(?:in )?)(?:${ZONES.map(([, , english]) => `(${english})`).join('|')})(?![\\p{L}])`,
  'iu',
);
const LED = /\b(?:at|by|around|about|until|till|before|after|since|from|between|past|to|and)[ \u00a0]$/i;
/** Four figures without a colon, as agencies write them: 1530 GMT, 0930 hours. */
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/;
const HOURS = /^[ \u00a0](?:hours?|hrs)(?: |$|[.,])/;

const HOUR_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTE_WORDS: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const SPELLED = new RegExp(
  `(?<![\\p{L}-])(?:(?:a )?(half|quarter)|(five|ten|twenty|twenty-five)(?: minutes)?) (past|to) (${HOUR_WORDS.join('|')}|1[0-2]|[1-9])(?![\\p{L}\\d-])`,
  'giu',
);

const SPELLED_CUE = latinCue(/^(?:half|quarter|five|ten|twenty)$/iu);
const TURN_OF_DAY = /(?<![\p{L}-])(?:noon|midday|midnight)(?![\p{L}-])/giu;
const TURN_CUE = latinCue(/noon|midday|midnight/iu);

/** Half past six in the evening, a quarter to eight, ten past five p.m.: only with a half of the day, a zone or "at" beside them. */
function spelledTimes(text: string): readonly TimeValue[] {
  if (!SPELLED_CUE.in(text)) return NONE;
  const times: TimeValue[] = [];
  for (const match of allMatches(text, SPELLED)) {
    const { 0: written, 1: part, 2: minutes, 3: side, 4: named, index } = match;
    const count = MINUTE_WORDS[(part ?? minutes)!.toLowerCase()]!;
    const back = side!.toLowerCase() === 'to';
    if (back && count === 30) continue;
    const at = HOUR_WORDS.indexOf(named!.toLowerCase());
    const said = at >= 0 ? at + 1 : Number(named);
    let end = index + written.length;
    const behind = text.slice(end, end + 40);
    const short = HALF.exec(behind);
    const long = HALF_WORDS.map(([pattern, value]) => [pattern.exec(behind), value] as const).find(([found]) => found);
    const half: DayHalf | undefined = short ? (short[1] ? 'am' : 'pm') : long?.[1];
    const words = short?.[0] ?? long?.[0]?.[0];
    if (half === undefined && part === undefined && !LED.test(text.slice(Math.max(0, index - 9), index))) continue;
    const halfPlace = words === undefined ? undefined : { start: end + words.search(/\S/), end: end + words.length };
    end = halfPlace?.end ?? end;
    const hour = back ? (said === 1 ? 12 : said - 1) : said;
    const minute = back ? 60 - count : count;
    times.push({ start: index, end, hour, minute, ...(half && halfPlace && { half, halfPlace }) });
  }
  return times;
}

/** How the name of a zone begins. */
const ZONE_HEADS = ZONES.flatMap(([, , english]) =>
  english.split('|').map((form) => /^[A-Za-z[\]?]+/.exec(form.replace('(?:', ''))![0]),
);
/** Words without which no number is a time, unless it is written as one. */
const TIME_WORDS = new RegExp(`^(?:[ap]?m\\p{M}*$|clock|hour|hrs|${ZONE_HEADS.join('|')})`, 'iu');
const SAYS_TIME = ENGLISH_VALUE_WORDS.add(({ text }) => TIME_WORDS.test(text));

const NONE: readonly TimeValue[] = [];

/** Times of day: with a colon, with a.m. or p.m., with "o'clock", as 1530 GMT, and noon and midnight. */
export function findEnglishTimes(text: string, numbers: readonly NumberValue[]): readonly TimeValue[] {
  const counted = numbers.length > 0 && mayBeTime(text, numbers) ? timesOf(text, numbers) : NONE;
  const spelled = spelledTimes(text);
  const turns = TURN_CUE.in(text) ? allMatches(text, TURN_OF_DAY) : [];
  if (spelled.length === 0 && turns.length === 0) return counted;
  const times = counted.filter((time) => !spelled.some(({ start, end }) => time.start < end && start < time.end));
  times.push(...spelled);
  for (const { 0: word, index } of turns)
    times.push({
      start: index,
      end: index + word.length,
      hour: 12,
      minute: 0,
      half: /^midn/i.test(word) ? 'am' : 'pm',
    });
  return times.sort((a, b) => a.start - b.start);
}

function mayBeTime(text: string, numbers: readonly NumberValue[]): boolean {
  return (ENGLISH_VALUE_WORDS.ofText(text) & SAYS_TIME) !== 0 || numbers.some(({ kind }) => kind === 'time');
}

function timesOf(text: string, numbers: readonly NumberValue[]): TimeValue[] {
  const times: TimeValue[] = [];
  for (const number of numbers) {
    if (number.kind !== 'time' && number.kind !== 'cardinal') continue;
    const raw = text.slice(number.start, number.end);
    const behind = text.slice(number.end, number.end + 40);
    const half = HALF.exec(behind);
    const clock = CLOCK.exec(behind);
    const zoneHere = ZONE.exec(behind);
    const military = MILITARY.exec(raw);
    let hour = number.value;
    let minute = 0;
    if (number.kind === 'time') [hour, minute] = number.readings[0] as [number, number];
    else if (military && (HOURS.test(behind) || (zoneHere && zoneHere[2] === undefined)))
      [hour, minute] = [Number(military[1]), Number(military[2])];
    else if (/^\d{1,2}\.[0-5]\d$/.test(raw) && half) [hour, minute] = raw.split('.').map(Number) as [number, number];
    else if (
      !(
        Number.isInteger(hour) &&
        hour >= 0 &&
        hour <= 24 &&
        (half ||
          clock ||
          (zoneHere && zoneHere[2] === undefined && LED.test(text.slice(Math.max(0, number.start - 9), number.start))))
      )
    )
      continue;
    let at = number.end + (half?.[0].length ?? clock?.[0].length ?? 0);
    let named: DayHalf | undefined = half ? (half[1] ? 'am' : 'pm') : undefined;
    let halfPlace = half ? { start: number.end + half[0].search(/\S/), end: at } : undefined;
    if (!named)
      for (const [pattern, value] of HALF_WORDS) {
        const words = pattern.exec(text.slice(at, at + 40));
        if (!words || hour > 12) continue;
        named = value;
        halfPlace = { start: at + words[0].search(/[a-z]/i), end: at + words[0].length };
      }
    const zone =
      ZONE.exec(text.slice(at, at + 40)) ??
      (halfPlace ? ZONE.exec(text.slice(halfPlace.end, halfPlace.end + 40)) : null);
    const zoneAt = zone && zone === ZONE.exec(text.slice(at, at + 40)) ? at : (halfPlace?.end ?? at);
    const row = zone ? zone.slice(1).findIndex((group) => group !== undefined) : -1;
    const zoneStart = zone ? at + text.slice(at).indexOf(zone[row + 1]!) : zoneAt;
    if (zone) at = zoneStart + zone[row + 1]!.length;
    times.push({
      start: number.start,
      end: Math.max(at, halfPlace?.end ?? 0),
      hour,
      minute,
      ...(named && halfPlace && { half: named, halfPlace }),
      ...(zone && { zone: ZONES[row]![0], zonePlace: { start: zoneStart, end: zoneStart + zone[row + 1]!.length } }),
    });
  }
  return times;
}
