import { remember } from '../core/remember.ts';
import { isoDate, readDate } from '../text/ar/dates.ts';
import { beginsMonth, monthOf } from '../text/ar/months.ts';
import { foldWord, wordsOf } from './ar/words.ts';
import type { Found, SourceBlock, SourceCheck } from './check.ts';

const WEEKDAYS = ['الأحد', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const FOLDED = WEEKDAYS.map(foldWord);
/** Between a weekday and its date: a comma, a bracket, "الموافق". */
const BETWEEN = /^[\s،,(]{1,3}(?:(?:الموافق|في|يوم)\s)?$/;
const FIGURE = /[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}/g;
const BOTH_MONTHS = /^[ \t\u00a0]{0,2}[/(][ \t\u00a0]{0,2}$/;
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const lintDates: SourceCheck = {
  id: 'lint-dates',
  severity: 'warning',
  about:
    'The weekday fits its date where day, month and year stand beside it, the two names of one month agree (يناير/كانون الثاني), and there is such a day in that month.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    for (const block of blocks) {
      yield* weekdays(text, block);
      yield* months(text, block);
    }
  },
};

function* weekdays(text: string, block: SourceBlock): Iterable<Found> {
  const words = wordsOf(text, block.start, block.end).filter(({ folded }) => FOLDED.includes(folded));
  for (const word of words) {
    FIGURE.lastIndex = word.end;
    const figure = FIGURE.exec(text);
    if (!figure || figure.index >= block.end || !BETWEEN.test(text.slice(word.end, figure.index))) continue;
    const date = readDate(text, figure.index);
    const iso = date && isoDate(date);
    if (iso === undefined) continue;
    const right = new Date(`${iso}T00:00:00Z`).getUTCDay();
    if (FOLDED[right] === word.folded) continue;
    yield {
      message: `${word.text} does not fit the date: ${iso} was a ${WEEKDAYS[right]}`,
      source: { start: word.start, end: word.end },
      actual: word.text,
      expected: [WEEKDAYS[right]!],
    };
  }
}

const mayBeginMonth = remember(20_000, beginsMonth);

function* months(text: string, block: SourceBlock): Iterable<Found> {
  const words = wordsOf(text, block.start, block.end);
  const read = (index: number): { number: number; calendar: string; to: number } | undefined => {
    const one = words[index];
    const two = words[index + 1];
    if (!one || !mayBeginMonth(one.text)) return undefined;
    const both = two && /^\s+$/.test(text.slice(one.end, two.start)) ? monthOf(`${one.text} ${two.text}`) : undefined;
    if (both) return { ...both, to: index + 1 };
    const single = monthOf(one.text);
    return single && { ...single, to: index };
  };
  for (let index = 0; index < words.length; index++) {
    const first = read(index);
    if (first?.calendar !== 'gregory') continue;
    const start = words[index]!.start;
    const end = words[first.to]!.end;
    const day = /(?<![\p{N}.,/-])([0-9\u0660-\u0669]{1,2})[ \t\u00a0]$/u.exec(
      text.slice(Math.max(block.start, start - 4), start),
    )?.[1];
    const value =
      day === undefined ? undefined : Number(day.replace(/[\u0660-\u0669]/g, (d) => String(d.charCodeAt(0) - 0x660)));
    if (value !== undefined && value <= 39 && (value === 0 || value > LONGEST[first.number - 1]!))
      yield {
        message: `there is no such day: ${day} ${text.slice(start, end)}`,
        source: { start: start - 1 - day!.length, end },
        actual: text.slice(start - 1 - day!.length, end),
      };
    const second = read(first.to + 1);
    if (second?.calendar === 'gregory' && BOTH_MONTHS.test(text.slice(end, words[first.to + 1]!.start))) {
      if (second.number !== first.number)
        yield {
          message: `two months where one is meant: ${text.slice(start, words[second.to]!.end)}`,
          source: { start, end: words[second.to]!.end },
          actual: text.slice(start, words[second.to]!.end),
        };
      index = second.to;
    } else index = first.to;
  }
}
