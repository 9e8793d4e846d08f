import type { Span } from '../core/article.ts';
import { arabicCue } from '../text/cues.ts';
import { findNumbers } from '../text/values/numbers.ts';
import type { SegmentCheck } from './check.ts';
import { findByTable, findChanged, type TableHit } from './find-by-table.ts';

/** Crowds without a number: dozens, hundreds, thousands, millions … */
const MANY = '(?<=\\b(?:several|few|many)(?: hundred)? )';
const ENGLISH = [
  'dozens|tens|scores|(?<=\\bseveral )dozen',
  `hundreds|${MANY}hundred`,
  `thousands|${MANY}thousand`,
  `millions|${MANY}million`,
  `billions|${MANY}billion`,
  `trillions|${MANY}trillion`,
];
const ARABIC = ['عشرات', 'مئات|ميات', 'الاف|الوف', 'ملايين', 'مليارات|بلايين', 'تريليونات|ترليونات'];

const CUE = arabicCue(/(?:عشرات|ميات|الاف|الوف|ملايين|مليارات|بلايين|تريليونات|ترليونات)$/);

export const crowdsKept: SegmentCheck = {
  id: 'crowds-kept',
  severity: 'error',
  about:
    'Dozens did not become hundreds, nor thousands millions, nor millions billions, where no number stands with them (آلاف الأشخاص). One that is only left out or added is left alone.',
  scope: 'segment',
  needs: { sourceCue: CUE },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    if (!CUE.in(source)) return;
    const ours = outside(findByTable(source, ARABIC, '(?:[وف]?[بلك]?(?:ال|لل)?)'), findNumbers(source, from));
    if (ours.length === 0) return;
    const theirs = outside(findByTable(target, ENGLISH, '', 'giu'), findNumbers(target, to));
    for (const pair of findChanged(ours, theirs)) {
      const actual = target.slice(pair.target.start, pair.target.end);
      const expected = ENGLISH[pair.source.value]!.split('|')[0]!;
      yield {
        message: `${source.slice(pair.source.start, pair.source.end)} is ${expected}, not ${actual}`,
        source: { start: pair.source.start, end: pair.source.end },
        target: { start: pair.target.start, end: pair.target.end },
        actual,
        expected: [expected],
      };
    }
  },
};

function outside(hits: readonly TableHit[], numbers: readonly Span[]): TableHit[] {
  return hits.filter((hit) => !numbers.some((number) => number.start <= hit.start && number.end >= hit.end));
}
