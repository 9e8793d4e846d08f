import { allMatches } from '../core/all-matches.ts';
import { readDateline } from '../text/dateline.ts';
import { FOLDED_WEEKDAYS, WEEKDAYS } from './ar/weekdays.ts';
import { foldWord } from './ar/words.ts';
import type { SourceBlock, SourceCheck } from './check.ts';

/** Days from the date of the dateline on. Longer ones first. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^(?:أول|اول)[ \u00a0](?:من[ \u00a0])?[أا]مس$|^[أا]مس[ \u00a0]ال[أا]ول$/u, -2],
  [/^بعد[ \u00a0]غد[اً]*$/u, 2],
  [/^[أا]مس$/u, -1],
  [/^اليوم$/u, 0],
  [/^غد[اً]*$/u, 1],
];
/** Every word of the day has one of these: asked first, since few articles have both. */
const DAY_WORD = /مس|اليوم|غد/;
/** A word of the day and a weekday right behind it: اليوم الثلاثاء, أمس، الاثنين. */
const TOLD =
  /(?<![\p{L}\p{M}])[وف]?((?:أول|اول)[ \u00a0](?:من[ \u00a0])?[أا]مس|[أا]مس[ \u00a0]ال[أا]ول|بعد[ \u00a0]غد[اً]{0,2}|[أا]مس|اليوم|غد[اً]{0,2})[ \u00a0]?[،(]?[ \u00a0]?(ال(?:[أاإ]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت))(?![\p{L}\p{M}])/gu;

export const lintRelativeDays: SourceCheck = {
  id: 'lint-relative-days',
  severity: 'warning',
  about:
    'Today, yesterday and tomorrow with their weekday (اليوم الثلاثاء، أمس الاثنين) are that weekday by the date of the dateline. Articles without a whole date in their dateline pass.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    if (!DAY_WORD.test(text)) return;
    const date = dateOfDateline(text, blocks);
    if (date === undefined) return;
    for (const block of blocks) {
      for (const match of allMatches(text.slice(block.start, block.end), TOLD)) {
        const [whole, word, weekday] = match as unknown as [string, string, string];
        const shift = DAYS.find(([pattern]) => pattern.test(word))![1];
        const day: Date = new Date(Date.parse(`${date}T00:00:00Z`) + shift * 86_400_000);
        const right = day.getUTCDay();
        if (FOLDED_WEEKDAYS[right] === foldWord(weekday)) continue;
        const end = block.start + match.index + whole.length;
        yield {
          message: `${word} does not fit the dateline: ${day.toISOString().slice(0, 10)} was a ${WEEKDAYS[right]}`,
          source: { start: end - weekday.length, end },
          actual: weekday,
          expected: [WEEKDAYS[right]!],
        };
      }
    }
  },
};

/** Of the layout's dateline; where nobody laid the text out, of the one at its head. ISO 8601. */
function dateOfDateline(text: string, blocks: readonly SourceBlock[]): string | undefined {
  const block = blocks.find(({ role }) => role === 'dateline') ?? blocks[0];
  return block && readDateline(text.slice(block.start, block.end))?.dateline.date;
}
