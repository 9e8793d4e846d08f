import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { isPlain } from '../text/cues.ts';
import { INNER_MARK, traitsOf } from '../text/traits.ts';
import { CURRENCIES } from '../text/values/currencies.ts';
import { LINT_WORDS } from './ar/lint-words.ts';
import { type ArBlock, blockOf, foldWord } from './ar/words.ts';
import type { Found, SourceCheck } from './check.ts';

const DIGIT = '0-9\u0660-\u0669\u06f0-\u06f9';
/** One group of three behind a point, and nothing beside it that says which of the two it is. */
const GROUPED = new RegExp(
  `(?<![${DIGIT}.,٫٬/:\\p{L}\\-])([1-9\u0661-\u0669\u06f1-\u06f9][${DIGIT}]{0,2})\\.([${DIGIT}]{3})(?![${DIGIT}]|[.,٫٬/:\\-][${DIGIT}]|\\p{L})`,
  'gu',
);
/** With a scale word, a share or a measure the point is a decimal one. */
const DECIMAL =
  /^[ \u00a0]?(?:[%٪]|(?:ألف|الف|آلاف|ملايين|مليون|مليار|بليون|تريليون|في ال?م[اا]?ئ[ةه]|بالم|درج|نقط|ثاني|متر|كيلو|غرام|جرام|طن|لتر|دقيق|ساع|مرة|أضعاف|سنت|مم|كلم|كم)\p{L}*)/u;

const BILLION = /(?<![\p{L}\p{M}])[وفبكل]?(?:ال)?(بليون(?:ا|اً|ين|ان)?)(?![\p{L}\p{M}])/gu;

/**
 * Currencies whose name several states share, with what names these states, their adjectives and their large cities: beginnings of words,
 * folded. ISO 4217; cities as agencies date their copy.
 */
const SHARED: Readonly<Record<string, string>> = {
  riyal: 'سعودي رياض جده قطر دوحه عمان مسقط يمن صنعاء عدن ايران طهران برازيل',
  dinar: 'كويت بحرين منامه عراق بغداد اربيل كردستان اردن عمان ليبي طرابلس بنغازي تونس جزائر صرب بلغراد مقدوني',
  dirham: 'امارات دبي ابوظبي ابو شارقه مغرب رباط بيضاء',
  lira: 'سوري دمشق حلب لبنان بيروت ترك انقره اسطنبول ايطالي',
  pound: 'مصر قاهره سودان خرطوم سوري دمشق لبنان بيروت بريطان استرلين انجلتر لندن اسكتلند',
};
/** Behind what is counted. */
const MONEY = new Map(
  CURRENCIES.filter(({ name }) => name in SHARED).flatMap(({ name, arabic }) =>
    arabic.split(' ').map((word) => [word, name] as const),
  ),
);
const MONEY_WORDS = new RegExp([...MONEY.keys()].map((word) => foldLetters(word)).join('|'), 'u');
const SHARED_MONEY = LINT_WORDS.add(({ text }) => MONEY_WORDS.test(foldLetters(text)));
const SAYS_BILLION = LINT_WORDS.add(({ text }) => text.includes('بليون'));
const COUNTS = SHARED_MONEY | SAYS_BILLION;
const COUNTED =
  /(?<=(?:[0-9\u0660-\u0669\u06f0-\u06f9]|ألف|الف|آلاف|ألفا|مئة|مائة|مليون|ملايين|مليونا|مليار|مليارات|مليارا|بليون|تريليون)[ \u00a0])\p{L}+/gu;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const LEADS = /^(?:وال|فال|بال|كال|ولل|ال|لل)/u;

export const lintUnclearAmounts: SourceCheck = {
  id: 'lint-unclear-amounts',
  severity: 'info',
  about:
    'Amounts can be read one way only. 7.900 without a scale word may be seven thousand nine hundred or a decimal; بليون is a thousand million in most of the press and a million million in some; a ريال, دينار, درهم, ليرة or جنيه is that of several states, and no such state is named in the article. Told once of each.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    const traits = isPlain() ? -1 : traitsOf(text);
    /** What has been told, and currencies that are found to be clear. */
    const done = new Set<string>();
    const once = (key: string): boolean => {
      if (done.has(key)) return false;
      done.add(key);
      return true;
    };
    for (const block of blocks) {
      const part = blockOf(text, block);
      if ((traits & INNER_MARK) === 0 && (part.bitsBy(LINT_WORDS) & COUNTS) === 0) continue;
      for (const { money, ...found } of unclear(part, once)) {
        if (money !== undefined && saysWhose(text, money)) continue;
        yield { ...found, source: { start: found.source.start + block.start, end: found.source.end + block.start } };
      }
    }
  },
};

interface Unclear extends Found {
  readonly source: Span;
  /** The currency, where it may be that of several states. */
  readonly money?: string;
}

function* unclear(block: ArBlock, once: (key: string) => boolean): Iterable<Unclear> {
  const part = block.text;
  const traits = isPlain() ? -1 : traitsOf(part);
  const bits = block.bitsBy(LINT_WORDS);
  for (const { 0: figure, 1: front, 2: behind, index } of traits & INNER_MARK ? allMatches(part, GROUPED) : []) {
    const end = index + figure.length;
    if (DECIMAL.test(part.slice(end)) || !once('grouped')) continue;
    yield {
      message: `${figure} may be ${front}${behind} or ${front} and a fraction`,
      source: { start: index, end },
      actual: figure,
    };
  }
  for (const { 0: whole, 1: word, index } of bits & SAYS_BILLION ? allMatches(part, BILLION) : []) {
    if (!once('billion')) continue;
    const end = index + whole.length;
    yield {
      message: `${word} is a thousand million in most of the press, a million million in some`,
      source: { start: end - word!.length, end },
      actual: word!,
    };
  }
  for (const { 0: word, index } of bits & SHARED_MONEY ? allMatches(part, COUNTED) : []) {
    const name = MONEY.get(foldWord(word));
    if (name === undefined || !once(name)) continue;
    yield {
      message: `${word} is money of several states, and none of them is named`,
      source: { start: index, end: index + word.length },
      actual: word,
      money: name,
    };
  }
}

/** Some state that has the currency is named somewhere. */
function saysWhose(text: string, name: string): boolean {
  const stems = SHARED[name]!.split(' ');
  for (const { 0: written } of allMatches(text, WORD)) {
    const word = foldWord(written);
    const bare = word.replace(LEADS, '');
    const shorter = /^[وفبكل]/.test(word) ? word.slice(1) : word;
    if (stems.some((stem) => word.startsWith(stem) || bare.startsWith(stem) || shorter.startsWith(stem))) return true;
  }
  return false;
}
