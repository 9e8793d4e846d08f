import { allMatches } from '../core/all-matches.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { findNumbers } from '../text/values/numbers.ts';
import { blockOf } from './ar/words.ts';
import type { Found, SourceCheck } from './check.ts';
import { sentencesOf } from './sentences-of.ts';

/** What is a part of a whole, behind a percentage: من السكان, من إجمالي, من بين. */
const OF_A_WHOLE =
  /^\s*(?:[%٪]|في المئة|في المائة|بالمئة|بالمائة)?\s*(?:من|بين)\s+(?:ال|إجمالي|مجموع|عدد|سكان|بين|أصوات|مساحة|أعضاء|أراضي|هؤلاء|هذه|مقاعد|جميع)/;
/** Growth and comparison may go beyond all of it. */
const GROWS =
  /زاد|زياد|يزيد|تزيد|ارتف|يرتف|ترتف|نما|نمو|تضخم|أكثر|مقارنة|قفز|صعد|ضعف|تجاوز|يفوق|تفوق|أعلى|طاقتها|طاقته|قدرتها|رفع|علاوة|أرباح|عائد|رسوم|جمركي/;
/** What names the parts of a number that was said: بينهم, منهم. */
const PARTS = /(?<!\p{L})(?:من\s+)?(?:بينهم|بينها|بينهن|منهم|منها|منهن)(?!\p{L})/gu;

export const lintNumbersAgree: SourceCheck = {
  id: 'lint-numbers-agree',
  severity: 'warning',
  about:
    'A share of a whole (من السكان، من الأصوات) is no more than 100 percent, and the parts of a number (10، بينهم 3 و4) are no more than it: that one is an info.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    for (const block of blocks) {
      const part = blockOf(text, block).text;
      if (!SHARE_OR_PARTS.test(part)) continue;
      for (const sentence of sentencesOf(part, language)) {
        const words = part.slice(sentence.start, sentence.end);
        for (const found of judge(words)) {
          const by = block.start + sentence.start;
          yield { ...found, source: { start: found.source!.start + by, end: found.source!.end + by } };
        }
      }
    }
  },
};

/** Without a share and without words for parts there is nothing to add up. */
const SHARE_OR_PARTS = /[%\u066a]|الم(?:ا?ئ|ا?ي)[ةه]|(?:بين|من)ه[منا]/;

function* judge(sentence: string): Iterable<Found> {
  if (!SHARE_OR_PARTS.test(sentence)) return;
  const numbers = findNumbers(sentence, 'ar');
  for (const number of numbers) {
    if (number.kind !== 'percent' || number.value <= 100 || GROWS.test(sentence)) continue;
    if (OF_A_WHOLE.test(sentence.slice(number.end)))
      yield {
        message: `a share of ${number.value} percent is more than the whole`,
        source: { start: number.start, end: number.end },
        actual: sentence.slice(number.start, number.end),
      };
  }
  for (const { 0: word, index } of allMatches(sentence, PARTS)) {
    const whole = numbers.findLast((number) => number.end <= index && isCount(number));
    const rest = numbers.filter((number) => number.start >= index + word.length && isCount(number));
    // Parts follow at once, each behind the last.
    const parts: NumberValue[] = [];
    let at = index + word.length;
    for (const number of rest) {
      const gap = sentence.slice(at, number.start);
      if (!/^[^.؛:]{0,24}$/.test(gap) || !(parts.length === 0 ? /^\s*$/ : /(?:^|\s|،)و?\s?$/).test(gap)) break;
      parts.push(number);
      at = number.end;
    }
    const sum = parts.reduce((total, number) => total + number.value, 0);
    if (
      !whole ||
      index - whole.end > 60 ||
      /[()]/.test(sentence.slice(whole.end, index)) ||
      parts.length === 0 ||
      sum <= whole.value
    )
      continue;
    yield {
      message: `${parts.map(({ value }) => value).join(' + ')} is more than ${whole.value}, of which they are parts`,
      source: { start: whole.start, end: at },
      actual: sentence.slice(whole.start, at),
      severity: 'info',
    };
  }
}

function isCount(number: NumberValue): boolean {
  return number.kind === 'cardinal' && number.code === undefined && Number.isInteger(number.value) && number.value >= 1;
}
