import type { Span } from '../core/article.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import type { PairToCheck, SegmentCheck } from './check.ts';
import { isOffered, offeredBy } from './numbers-kept.ts';
import { type PairValues, valuesOf } from './pair-values.ts';

/** Minus signs: U+2212 and what keyboards have instead. */
const MINUS = /(?:^|[\s\u00a0([{/:\u200e\u200f])[-\u2212\u2013]\u200f?$/u;
/** A hyphen in front of a list's lines is no minus. */
const AT_START = /^[\s\u200e\u200f]*[-\u2013][\s\u200e\u200f]*$/u;
/** Behind figures, where a line from right to left was typed as it is seen: 5- درجات. */
const MINUS_BEHIND = /^[-\u2212](?=[ \u00a0]?(?:درج|%|\u066a|في الم|بالم|مئوي))/u;

interface Signs {
  /** Right in front of a number. */
  readonly before: RegExp;
  /** Behind it, over a unit and a few words. */
  readonly behind: RegExp;
  /** Words by which a fall is said without a sign: growth of -2 percent is a contraction of 2 percent. */
  readonly falls: RegExp;
  /** Of degrees only these: a temperature that fell to 5 is not at 5 below zero. */
  readonly colder: RegExp;
  readonly degrees: RegExp;
}

const SIGNS: Readonly<Record<string, Signs>> = {
  ar: {
    before: /(?:^|[^\p{L}])(?:ناقص|سالب)[ \u00a0]$/u,
    behind:
      /^[ \u00a0%\u066a]{0,2}(?:[\p{L}\u064b]+[ \u00a0]){0,3}(?:(?:تحت|دون|أدنى من|أقل من)[ \u00a0](?:درجة[ \u00a0])?(?:ال)?صفر|(?:ب?ال)?سالب(?:ة|ا|ًا)?(?!\p{L}))/u,
    falls:
      /تراجع|انخفض|انخفاض|هبط|هبوط|انكم[شا]|خسر|خسار|خسائر|سالب|سلبي|(?:تحت|دون) الصفر|ناقص|نقص|عجز|تقلص|فقد|أدنى|هوى|نزول|نزل/u,
    colder: /تحت|دون|صفر|سالب|ناقص|تجمد/u,
    degrees: /^[ \u00a0]?(?:\u00b0|درج|مئوي)/u,
  },
  en: {
    before: /\b(?:minus|negative|sub-?zero)[ \u00a0]$/i,
    behind:
      /^[ \u00a0]?(?:%|percent|per cent|\u00b0[ \u00a0]?[CF]?|degrees?)?(?:[ \u00a0](?:degrees?|Celsius|Fahrenheit|centigrade|C|F))*[ \u00a0](?:below(?: zero| freezing)|sub-?zero|of frost)\b/i,
    falls:
      /\b(?:f[ea]ll\w*|dropp?\w*|declin\w*|shr[aiu]nk\w*|contract\w*|decreas\w*|loss\w*|los[te]\w*|lower|down\w*|deficits?|negative|minus|below|sub-?zero|freezing|frost|slid\w*|slipp?\w*|slump\w*|tumbl\w*|plung\w*|sank|sink\w*|dipp?\w*|short\w*|reduc\w*|narrow\w*|weak\w*|retreat\w*|red)\b/i,
    colder: /\b(?:minus|negative|below|zero|sub-?zero|freezing|frost)\b/i,
    degrees: /^[ \u00a0-]?(?:\u00b0|degrees?)/i,
  },
};

export const signKept: SegmentCheck = {
  id: 'sign-kept',
  severity: 'error',
  about:
    'A number below zero stays below zero, and no other one becomes so: minus signs, minus, negative, below zero (5 درجات تحت الصفر). A fall that is said in a word passes (growth of -2 percent, a contraction of 2 percent), and so do ranges and scores. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && hasNumbers(valuesOf(pair)) && mayBeSigned(pair) },
  *run(pair) {
    if (!isArabicToEnglish(pair) || !mayBeSigned(pair)) return;
    const { source, target } = valuesOf(pair);
    const ours = below(source.text, source.numbers, SIGNS['ar']!);
    const theirs = below(target.text, target.numbers, SIGNS['en']!);
    for (const number of ours) {
      if (has(theirs, number, target.text) || isSaid(target.text, SIGNS['en']!, source.text, number, SIGNS['ar']!))
        continue;
      const bare = target.numbers.find((other) => has([other], number, ''));
      if (!bare) continue;
      const [written, actual] = [pair.source.slice(number.start, number.end), pair.target.slice(bare.start, bare.end)];
      yield {
        message: `${written} is below zero in the source; ${actual} is not`,
        source: placeOf(number),
        target: placeOf(bare),
        actual,
        expected: [`-${actual}`],
      };
    }
    for (const number of theirs) {
      if (has(ours, number, source.text) || isSaid(source.text, SIGNS['ar']!, target.text, number, SIGNS['en']!))
        continue;
      const bare = source.numbers.find((other) => has([other], number, ''));
      if (!bare) continue;
      const [written, actual] = [pair.source.slice(bare.start, bare.end), pair.target.slice(number.start, number.end)];
      yield {
        message: `${actual} is below zero in the target; ${written} is not`,
        source: placeOf(bare),
        target: placeOf(number),
        actual,
        expected: [actual],
      };
    }
  },
};

const SOURCE_SIGN = /[-\u2212\u2013]|ناقص|سالب|صفر/u;
const TARGET_SIGN = /[-\u2212\u2013]|minus|negative|below|sub-?zero|frost/iu;

/** Whether either side has a sign or a word of below zero. */
function mayBeSigned({ source, target }: PairToCheck): boolean {
  return SOURCE_SIGN.test(source) || TARGET_SIGN.test(target);
}

function hasNumbers({ source, target }: PairValues): boolean {
  return source.numbers.length > 0 || target.numbers.length > 0;
}

/** Whether `text` says in a word what the sign of a number of the other text says. */
function isSaid(text: string, signs: Signs, other: string, { end }: Span, others: Signs): boolean {
  return (others.degrees.test(other.slice(end, end + 10)) ? signs.colder : signs.falls).test(text);
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

function has(numbers: readonly NumberValue[], number: NumberValue, text: string): boolean {
  return isOffered(number, offeredBy(numbers, text));
}

/** The numbers of a text that are below zero. */
function below(text: string, numbers: readonly NumberValue[], { before, behind }: Signs): NumberValue[] {
  return numbers.filter(({ start, end, kind, code, value }) => {
    if (value === 0 || code || kind === 'time' || kind === 'ordinal' || kind === 'year-span') return false;
    const lead = text.slice(Math.max(0, start - 16), start);
    const rest = text.slice(end, end + 48);
    if (before.test(lead) || behind.test(rest) || MINUS_BEHIND.test(rest)) return true;
    // "5 - 10" is a range, and "- 5 people" a line of a list.
    if (!MINUS.test(lead) || /\d[\s\u00a0]?[-\u2212\u2013]$/u.test(lead)) return false;
    return (
      !AT_START.test(text.slice(0, start)) ||
      /^[ \u00a0]?(?:%|\u066a|\u00b0|درج|في الم|بالم|degree|percent)/u.test(rest)
    );
  });
}
