import { allMatches } from '../../core/all-matches.ts';
import { DIGIT, traitsOf } from '../traits.ts';
import { exact, type NumberKind } from './number-value.ts';

/** A number in figures as it stands, without what scale words make of it. */
export interface DigitNumber {
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
  /** See `NumberValue.readings`; the first value of the first reading is the likeliest. */
  readonly readings: readonly (readonly number[])[];
  readonly code: boolean;
}

const ARABIC_INDIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]+/g;
const ANY_OTHER_DIGIT = new RegExp(OTHER_DIGITS.source);

/** The same text with ASCII digits for Arabic-Indic and Persian ones; offsets stay, since each is one UTF-16 unit. */
export function withAsciiDigits(text: string): string {
  return ANY_OTHER_DIGIT.test(text) ? text.replace(OTHER_DIGITS, inAscii) : text;
}

function inAscii(digits: string): string {
  let ascii = '';
  for (let at = 0; at < digits.length; at++) {
    const code = digits.charCodeAt(at);
    ascii += String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_INDIC_ZERO));
  }
  return ascii;
}

const TIME = /^([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:])/;
/** ½ ¼ ¾ and the like, alone or behind figures: 2½. */
const VULGAR: Readonly<Record<string, number>> = {
  '\u00bd': 1 / 2,
  '\u2153': 1 / 3,
  '\u2154': 2 / 3,
  '\u00bc': 1 / 4,
  '\u00be': 3 / 4,
  '\u215b': 1 / 8,
};
const VULGAR_BEHIND =
  /^(?:[ \u00a0]?([\u00bd\u2153\u2154\u00bc\u00be\u215b])|[ \u00a0-]([12])\/([234])(?![\d/.,]|\p{L}))/u;
const VULGAR_ALONE = /(?<!\d[ \u00a0]?)[\u00bd\u2153\u2154\u00bc\u00be\u215b]/g;
/** Digits with what may stand between them; spaces only as separators of groups of three. */
const FIGURES = /\d+(?:[.,\u066b\u066c\u060c\u2019]\d+)*/g;
const VULGAR_ANYWHERE = /[\u00bd\u2153\u2154\u00bc\u00be\u215b]/;
const SPACED_GROUP = /^[ \u00a0\u2009\u202f](\d{3})(?!\d|[.,]\d{3})/;

/** All numbers in figures of a text in whatever digits. */
export function digitNumbersOf(text: string, language: string): readonly DigitNumber[] {
  return traitsOf(text) & DIGIT ? findDigitNumbers(withAsciiDigits(text), language) : NONE;
}

const NONE: readonly DigitNumber[] = [];

/** All numbers in figures, left to right. `text` has ASCII digits ({@link withAsciiDigits}). `language` decides between comma and point. */
export function findDigitNumbers(text: string, language: string): DigitNumber[] {
  const numbers: DigitNumber[] = [];
  FIGURES.lastIndex = 0;
  for (let match = FIGURES.exec(text); match; match = FIGURES.exec(text)) {
    const start = match.index;
    const time = hasColon(text, start) ? TIME.exec(text.slice(start, start + 9)) : null;
    if (time) {
      const end = start + time[0].length;
      numbers.push({ start, end, kind: 'time', readings: timeReadings(time), code: false });
      FIGURES.lastIndex = end;
      continue;
    }
    const part =
      match[0].length <= 4 && mayBePart(text, start + match[0].length)
        ? VULGAR_BEHIND.exec(text.slice(start + match[0].length, start + match[0].length + 5))
        : null;
    if (part && /^\d{1,4}$/.test(match[0])) {
      const end = start + match[0].length + part[0].length;
      const value = exact(
        Number(match[0]) + (part[1] === undefined ? Number(part[2]) / Number(part[3]) : VULGAR[part[1]]!),
      );
      numbers.push({ start, end, kind: 'cardinal', readings: [[value]], code: false });
      FIGURES.lastIndex = end;
      continue;
    }
    let raw = match[0];
    let end = start + raw.length;
    if (isDigit(text, end + 1) && /^\d{1,3}$/.test(raw)) {
      let grouped = '';
      for (;;) {
        const group = SPACED_GROUP.exec(text.slice(end, end + 9));
        if (!group) break;
        grouped += group[0];
        end += group[0].length;
      }
      raw += grouped;
      FIGURES.lastIndex = end;
    }
    numbers.push({
      start,
      end,
      kind: 'cardinal',
      readings: readFigures(raw, language),
      code: isCode(text, start, end),
    });
  }
  if (!VULGAR_ANYWHERE.test(text)) return numbers;
  for (const { 0: sign, index } of allMatches(text, VULGAR_ALONE))
    numbers.push({ start: index, end: index + 1, kind: 'fraction', readings: [[exact(VULGAR[sign]!)]], code: false });
  return numbers.sort((a, b) => a.start - b.start);
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** One or two figures behind which there is a colon. */
function hasColon(text: string, start: number): boolean {
  return text.charCodeAt(start + 1) === COLON || text.charCodeAt(start + 2) === COLON;
}

const COLON = 0x3a;

/** Whether {@link VULGAR_BEHIND} may be found, by two units. */
function mayBePart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const gap = unit === 0x20 || unit === 0xa0 || unit === 0x2d;
  const next = gap ? text.charCodeAt(at + 1) : unit;
  return next >= 0xbc || (gap && (next === 0x31 || next === 0x32));
}

function timeReadings(time: RegExpExecArray): number[][] {
  const hour = Number(time[1]);
  const minute = Number(time[2]);
  const other = hour === 0 ? 12 : hour === 12 ? 0 : (hour + 12) % 24;
  const rest = time[3] === undefined ? [minute] : [minute, Number(time[3])];
  const readings = [[hour, ...rest], [other, ...rest], [hour * 100 + minute], [other * 100 + minute]];
  if (minute === 0) readings.push([hour], [other]);
  return readings;
}

function isCode(text: string, start: number, end: number): boolean {
  if (!mayBeCode(text, start, end)) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 2);
  return (
    /[A-Za-z]$|\p{L}[-\u2010\u2011\u2013]$/u.test(before) ||
    // كم2; but و20, ال20 and the like are counts.
    (/[\u0621-\u064a]{2}$/.test(before) &&
      !/(?:^|[^\u0621-\u064a])[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644|\u0644\u0644|\u0644)?\u0640{0,2}$/.test(
        before,
      )) ||
    /^(?:[A-Z]|-[A-Z](?![a-z]))/.test(after)
  );
}

/** By the unit on either side: a letter or a dash in front, a capital or a dash behind. */
function mayBeCode(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  return before >= 0x41 || before === 0x2d || after === 0x2d || (after >= 0x41 && after <= 0x5a);
}

/** The ways to read figures with separators in them: the language's own first. */
export function readFigures(raw: string, language: string): number[][] {
  if (!/\D/.test(raw)) return [[Number(raw)]];
  const groups = raw.split(/[^\d]/);
  const separators = raw.replace(/\d/g, '');
  const parts = groups.map(Number);
  const inThousands =
    groups[0]!.length <= 3 && groups[0] !== '0' && groups.slice(1).every((group) => group.length === 3);
  const whole = Number(groups.join(''));
  const decimal = exact(Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`));
  const distinct = new Set(separators).size;
  if (/[ \u00a0\u2009\u202f]/.test(separators)) return [[whole], parts];
  if (separators.length === 1) {
    const alternatives: number[][] = [];
    switch (separators) {
      case '\u066b':
        return [[decimal]];
      case '\u066c':
      case '\u2019':
        return inThousands ? [[whole]] : [parts];
      case '.':
        alternatives.push([decimal]);
        if (inThousands && pointGroups(language)) alternatives.push([whole]);
        // A clock time or a date may be written with a point.
        if (parts[0]! <= 24 && groups[1]!.length === 2 && parts[1]! < 60) alternatives.push(parts);
        return alternatives;
      default:
        if (inThousands) alternatives.push([whole]);
        if (!inThousands || language !== 'en') alternatives.push([decimal]);
        if (!inThousands) alternatives.push(parts);
        return alternatives;
    }
  }
  if (distinct === 1) {
    if (inThousands) return [[whole]];
    return [parts];
  }
  const last = separators.at(-1)!;
  const lead = groups.slice(0, -1);
  if (
    distinct === 2 &&
    separators.indexOf(last) === separators.length - 1 &&
    lead[0]!.length <= 3 &&
    lead.slice(1).every((group) => group.length === 3)
  )
    return [[decimal]];
  return [parts];
}

/** Arabic of the Maghreb groups by points (CLDR: ar-MA, ar-DZ, ar-TN, ar-LY), and the wire does not say whence it comes. */
function pointGroups(language: string): boolean {
  return language !== 'en';
}
