import { allMatches } from '../core/all-matches.ts';
import type { SegmentCheck } from './check.ts';
import { HEADLINE_RULES } from './house-headlines.ts';
import { houseRule, replacing, writes } from './house-rule.ts';
import { houseSpelling } from './house-spelling.ts';
import { TIME_RULES } from './house-times.ts';

/** In front of an opening mark: nothing, a space, a bracket, a dash, or another opening mark. */
const OPENS = /(?:^|[\s([{\u2014\u2013\u201c\u2018-])$/u;

const houseQuotes = houseRule(
  'quotes',
  'house-quotes',
  'Quotation marks and apostrophes are curly, or straight, throughout. Inches and minutes of arc behind figures pass.',
  writes,
  function* (text, set) {
    if (set === 'straight') {
      yield* replacing(text, /[\u201c\u201d]/g, () => '"');
      yield* replacing(text, /[\u2018\u2019]/g, () => "'");
      return;
    }
    for (const { 0: actual, index } of allMatches(text, /(?<!\d)["']/g)) {
      // '90s and 'em leave letters out.
      const leftOut = actual === "'" && /^(?:\d\ds\b|em\b|til\b|tis\b)/.test(text.slice(index + 1));
      const opens = !leftOut && OPENS.test(text.slice(0, index).replace(/["']$/, '\u201c'));
      const [open, close] = actual === '"' ? ['\u201c', '\u201d'] : ['\u2018', '\u2019'];
      yield { start: index, actual, right: opens ? open! : close! };
    }
  },
);

const housePercent = houseRule(
  'percent',
  'house-percent',
  'Shares behind figures are written with %, percent or per cent, as the house does.',
  writes,
  (text, set) => replacing(text, /(?<=\d)(?:\s?%|\s?percent\b|\s?per cent\b)/gi, () => (set === '%' ? '%' : ` ${set}`)),
);

const SMALL = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Behind these a figure stays a figure. */
const MEASURES =
  /^(?:percent|per|points?|degrees?|million|billion|trillion|thousand|hundred|dollars?|euros?|pounds?|(?:kilo|centi|milli)?met(?:er|re)s?|miles?|feet|foot|inch(?:es)?|(?:kilo|milli)?grams?|tons?|tonnes?|lit(?:er|re)s?|barrels?|acres?|hectares?|knots?|watts?|volts?|seconds?|minutes?|hours?|am|pm|a|p|st|nd|rd|th|km|cm|mm|kg|mg|mph|kph|of|to|and|or|in|at|on|x|by|for|from|with|as|is|was|are|were)$/;

const houseNumerals = houseRule(
  'numerals',
  'house-numerals',
  'One to nine are written in words in front of what is counted, ten and more in figures. Measures, money, shares, dates, scores, ages and whatever stands beside other figures pass, and so does the first word of a sentence.',
  writes,
  function* (text) {
    for (const match of allMatches(
      text,
      /(?<![\p{L}\p{N}.,:$\u20ac\u00a3#/\u2013-])([1-9]) (?=(\p{Ll}+)(?![\p{L}\p{N}-]))/gu,
    )) {
      const before = text.slice(0, match.index);
      if (
        MEASURES.test(match[2]!) ||
        /(?:^|[.!?]\s|\d\s|\b(?:No|Nos|Page|Chapter|Article|Group|Phase|Day|Week|age|aged|March|April|May|June|July|\p{Lu}\p{Ll}{2,8}\.?) )$/u.test(
          before,
        )
      )
        continue;
      yield { start: match.index, actual: match[1]!, right: SMALL[Number(match[1]) - 1]! };
    }
    const words = new RegExp(
      `(?<=\\p{Ll},? )(?:(${TEENS.join('|')})|(${TENS.join('|')})(?:[- ](${SMALL.join('|')}))?)(?= \\p{Ll}{3,}s\\b)(?! (?:hundreds|thousands|millions))`,
      'gu',
    );
    for (const { 0: actual, 1: teen, 2: ten, 3: one, index } of allMatches(text, words)) {
      const value = teen ? 10 + TEENS.indexOf(teen) : 20 + 10 * TENS.indexOf(ten!) + (one ? 1 + SMALL.indexOf(one) : 0);
      yield { start: index, actual, right: String(value) };
    }
  },
);

const houseEllipsis = houseRule(
  'ellipsis',
  'house-ellipsis',
  'Three dots are one sign, or three, as the house does.',
  writes,
  (text, set) => replacing(text, /\u2026|(?<!\.)\.{3}(?!\.)/g, () => set),
);

const DASHES = { em: '\u2014', 'spaced-em': ' \u2014 ', 'spaced-en': ' \u2013 ' } as const;

const houseDash = houseRule(
  'dash',
  'house-dash',
  'Dashes between words are those of the house. Ranges of figures (2019\u20132022), hyphens inside words and dashes at an edge pass.',
  ({ right }) => `the house writes its dash as "${right}"`,
  (text, set) =>
    replacing(
      text,
      /(?<=[\p{L}\p{N}"'\u2019\u201d)%])(?: (?:-{1,2}|[\u2013\u2014]) | ?\u2014 ?|--)(?=[\p{L}\p{N}"'\u2018\u201c(])(?<!\d.)/gu,
      () => DASHES[set],
    ),
);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = {
  ap: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  reuters: 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' '),
  full: MONTHS,
} as const;
const MONTH = '(?:January|February|August|September|October|November|December|Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';

const houseMonths = houseRule(
  'months',
  'house-months',
  'Months beside a day are written as the Associated Press (Sept. 5), Reuters (Sept 5) or in full (September 5). Months alone or with a year only pass.',
  writes,
  (text, set) =>
    replacing(
      text,
      new RegExp(
        `${MONTH}(?= \\d{1,2}(?:st|nd|rd|th)?(?!\\d))|(?<=\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?)${MONTH}`,
        'gu',
      ),
      ({ 0: found, index }) => {
        const row = MONTHS.findIndex((month) => month.startsWith(found.slice(0, 3)));
        const right = SHORT[set][row]!;
        // The stop of a sentence is none of the month's.
        const ends = found.endsWith('.') && !/^\s+(?:\d|\p{Ll})/u.test(text.slice(index + found.length));
        return ends && !right.endsWith('.') ? `${right}.` : right;
      },
    ),
);

const TITLES =
  '(?:Vice )?President|(?:Deputy )?(?:Prime|Foreign|Defen[cs]e|Interior|Finance|Justice|Health|Education|Culture|Energy|Information|Oil|Economy|Trade) Minister|Minister|Prime Minister|Secretary-General|Ambassador|Governor|Mayor|Chancellor|Spokesman|Spokeswoman|Spokesperson|General Manager|Chairman|Director-General|Director';

const houseTitles = houseRule(
  'titles',
  'house-titles',
  'Titles that stand alone have small letters (the president said); in front of a name they keep their capitals.',
  writes,
  (text) =>
    replacing(
      text,
      new RegExp(
        `(?<=\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Ff]ormer|current|then) )(?:${TITLES})\\b(?!\\s+\\p{Lu}|-\\p{L}|'s \\p{Lu}|\u2019s \\p{Lu})`,
        'gu',
      ),
      ([found]) => found.toLowerCase(),
    ),
);

const houseCourtesy = houseRule(
  'courtesy',
  'house-courtesy',
  'Names stand without Mr, Mrs, Ms or Miss.',
  ({ actual }) => `the house leaves "${actual.trim()}" out`,
  (text) =>
    replacing(
      text,
      /(?<!\p{L})(?:Mr|Mrs|Ms|Messrs)\.? (?=\p{Lu})|(?<=\p{Ll},? )Miss (?=\p{Lu}\p{Ll})(?!Miss (?:Universe|World|America))/gu,
      () => '',
    ),
);

const houseAl = houseRule(
  'al',
  'house-al',
  'The article of Arabic names has a small letter inside a sentence (Bashar al-Assad). Names without its hyphen (Al Jazeera, Al Thani) pass.',
  writes,
  (text) => replacing(text, /(?<=[\p{L}\p{N},;] )(?:Al|El)-(?=\p{Lu})/gu, ([found]) => found.toLowerCase()),
);

const houseOpening = houseRule(
  'opening',
  'house-opening',
  'No sentence begins with a figure: Fifteen people. Years, what stands beside signs, and headlines pass; above 99 nothing is proposed.',
  ({ actual, right }) =>
    right === actual ? `a sentence begins with the figure ${actual}` : `the house writes "${right}", not "${actual}"`,
  function* (text, _, { role = 'body' }) {
    if (role === 'headline' || role === 'subheadline') return;
    for (const { 0: actual, index } of allMatches(
      text,
      /(?<=^["\u201c]?|[.!?]["\u201d]? ["\u201c]?)\d{1,3}(?:,\d{3})*(?= \p{Ll})(?! (?:percent|per cent|a\.m|p\.m|am|pm)\b)/gu,
    )) {
      const value = Number(actual.replaceAll(',', ''));
      const words = value >= 1 && value <= 99 ? wordsOf(value) : undefined;
      yield {
        start: index,
        actual,
        right: words === undefined ? actual : words.charAt(0).toUpperCase() + words.slice(1),
        ...(words === undefined && { open: true }),
      };
    }
  },
);

/** One to ninety-nine. */
function wordsOf(value: number): string {
  if (value < 10) return SMALL[value - 1]!;
  if (value < 20) return TEENS[value - 10]!;
  const ones = value % 10;
  return ones === 0 ? TENS[Math.floor(value / 10) - 2]! : `${TENS[Math.floor(value / 10) - 2]}-${SMALL[ones - 1]}`;
}

/** Each rule is a check of its own, so that its severity can be set and its findings answered by themselves. */
export const HOUSE_CHECKS: readonly SegmentCheck[] = [
  houseQuotes,
  housePercent,
  houseNumerals,
  houseEllipsis,
  houseDash,
  houseMonths,
  houseTitles,
  houseCourtesy,
  houseAl,
  houseOpening,
  houseSpelling,
  ...HEADLINE_RULES,
  ...TIME_RULES,
];
