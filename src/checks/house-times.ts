import type { SegmentCheck } from './check.ts';
import { houseRule, replacing, writes } from './house-rule.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)';

const houseDates = houseRule(
  'dates',
  'house-dates',
  'Dates have the month first (May 5, 2021) or the day (5 May 2021), and no -st, -nd, -rd, -th behind the day.',
  writes,
  function* (text, set) {
    const dayFirst = new RegExp(
      `(?<![\\p{L}\\p{N}.,/-])(?:the )?(\\d{1,2})(st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (\\d{4}))?(?![\\p{L}\\p{N}])`,
      'gu',
    );
    const monthFirst = new RegExp(
      `(?<![\\p{L}\\p{N}])(${MONTH}) (?:the )?(\\d{1,2})(st|nd|rd|th)?(?:, (\\d{4}))?(?![\\p{N}]|-\\d|[.,:]\\d|\\p{L})(?! (?:people|percent|million|men|women|soldiers|civilians))`,
      'gu',
    );
    const isDay = (day: string) => Number(day) >= 1 && Number(day) <= 31;
    if (set === 'month-first') {
      yield* replacing(text, dayFirst, ([found, day, , month, year]) =>
        isDay(day!) ? `${month} ${Number(day)}${year ? `, ${year}` : ''}` : found,
      );
      yield* replacing(text, monthFirst, ([found, month, day, suffix, year]) =>
        suffix && isDay(day!) ? `${month} ${Number(day)}${year ? `, ${year}` : ''}` : found,
      );
      return;
    }
    yield* replacing(text, monthFirst, ([found, month, day, , year]) =>
      isDay(day!) ? `${Number(day)} ${month}${year ? ` ${year}` : ''}` : found,
    );
    yield* replacing(text, dayFirst, ([found, day, suffix, month, year]) =>
      (suffix || /,| of /.test(found)) && isDay(day!) ? `${Number(day)} ${month}${year ? ` ${year}` : ''}` : found,
    );
  },
);

/** A time by 24 hours; 15:30 minutes of a race and 15:30:20 are none. */
const BY_24 = /(?<![\d:.,])(1[3-9]|2[0-3]|0?0):([0-5]\d)(?![:\d])(?! ?(?:[ap]\.?m|minutes|seconds|hours))/giu;
const BY_12 = /(?<![\d:.,])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b\.?/giu;

const houseClock = houseRule(
  'clock',
  'house-clock',
  'Times of day go by 12 hours (3:30 p.m.) or by 24 (15:30).',
  writes,
  function* (text, set) {
    if (set === '12') {
      yield* replacing(text, BY_24, ([, hour, minute]) => by12(Number(hour), minute!));
      // One form of 12 hours: 3 p.m., not 3PM or 3:00 pm.
      yield* replacing(text, BY_12, (match) => withStop(text, match, by12(hourOf(match), match[2] ?? '00')));
      return;
    }
    yield* replacing(text, BY_12, (match) =>
      withStop(text, match, `${String(hourOf(match)).padStart(2, '0')}:${match[2] ?? '00'}`),
    );
  },
);

/** 0 to 23, of a match of BY_12. */
function hourOf([, hour, , half]: RegExpExecArray): number {
  return (Number(hour) % 12) + (/p/i.test(half!) ? 12 : 0);
}

function by12(hour: number, minute: string): string {
  const clock = hour % 12 === 0 ? 12 : hour % 12;
  return `${clock}${minute === '00' ? '' : `:${minute}`} ${hour >= 12 ? 'p.m.' : 'a.m.'}`;
}

/** The stop of "p.m." at the end may be that of the sentence, which stays. */
function withStop(text: string, { 0: found, index }: RegExpExecArray, right: string): string {
  const ends = found.endsWith('.') && /^["\u201d')]*(?:\s+\p{Lu}|\s*$)/u.test(text.slice(index + found.length));
  return ends && !right.endsWith('.') ? `${right}.` : right;
}

const houseZone = houseRule(
  'zone',
  'house-zone',
  'Universal time is called GMT, or UTC, behind times of day.',
  writes,
  (text, set) => replacing(text, /(?<=\d ?(?:[ap]\.?m\.? )?)(?:GMT|UTC)(?![\p{L}+\d-])/gu, () => set),
);

export const TIME_RULES: readonly SegmentCheck[] = [houseDates, houseClock, houseZone];
