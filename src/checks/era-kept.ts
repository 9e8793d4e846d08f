import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { arabicCue } from '../text/cues.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';

type Era = 'before' | 'after';

/** Before the common era, behind a year or a century; matched on the text as it stands. */
const BEFORE: readonly (readonly [RegExp, Era])[] = [
  [
    /(?<![\p{L}\p{M}])(?:ق\.[ \u00a0]?م(?:\.|(?![\p{L}\p{M}]))|(?<=[\d\u0660-\u0669][ \u00a0]?)ق[ \u00a0]?م(?![\p{L}\p{M}])|قبل (?:الميلاد|المسيح|ميلاد (?:السيد )?المسيح)(?![\p{L}\p{M}]))/gu,
    'before',
  ],
];
const CUE = arabicCue(/^قم?$|ميلاد|مسيح/u);
/** Before and after it. */
const ENGLISH: readonly (readonly [RegExp, Era])[] = [
  [
    /\b(?:BCE?|B\.C\.(?:E\.)?)(?![\p{L}\d])|\bbefore (?:Christ|the (?:birth of Christ|Common Era|Christian Era))\b/gu,
    'before',
  ],
  [
    /(?<=\d[\u00a0 ]|centur(?:y|ies) )(?:AD|A\.D\.|CE|C\.E\.)(?![\p{L}\d])|\b(?:AD|A\.D\.) (?=\d)|\bof the (?:Common|Christian) Era\b|\banno Domini\b/giu,
    'after',
  ],
];
/** Where a span of time is counted back from today, no era is named. */
const AGO = /\byears? (?:ago|old|earlier)\b|\bancient\b/i;

/** Some era of {@link ENGLISH} that is before the common one. */
const BEFORE_CHRIST = /B\.?C|before (?:Christ|the)/;

/** What a year before the common era may stand for. */
const LONG_AGO =
  /قبل (?:[\p{L} ]{0,20})?[\d\u0660-\u0669]|قبل (?:ال)?(?:ميلاد|مسيح|تاريخ)|قرون|ألفية|آلاف السنين|العصر/u;

export const eraKept: SegmentCheck = {
  id: 'era-kept',
  severity: 'error',
  about:
    'Years and centuries before the common era stay before it (ق.م، قبل الميلاد: BC, BCE), and none becomes so that was not. An era that Arabic names where English needs none (عام 2011 م) passes, and so does a date that is told as years ago. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && (CUE.in(pair.source) || BEFORE_CHRIST.test(pair.target)) },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const before = CUE.in(source) ? erasIn(source, BEFORE) : [];
    if (before.length === 0 && !BEFORE_CHRIST.test(target)) return;
    const theirs = erasIn(target, ENGLISH);
    const said = theirs.filter(({ era }) => era === 'before');
    if (before.length > 0 && said.length === 0 && !AGO.test(target)) {
      const { start, end } = before[0]!;
      const instead = theirs[0];
      yield {
        message: `${source.slice(start, end)} is before the common era, and the target does not say so`,
        source: { start, end },
        ...(instead && { target: { start: instead.start, end: instead.end } }),
        ...(instead && { actual: target.slice(instead.start, instead.end) }),
        expected: ['BC'],
      };
    } else if (said.length > 0 && before.length === 0 && !LONG_AGO.test(source)) {
      const { start, end } = said[0]!;
      const actual = target.slice(start, end);
      yield {
        message: `the target says ${actual}, and the source does not`,
        target: { start, end },
        actual,
      };
    }
  },
};

function erasIn(text: string, table: readonly (readonly [RegExp, Era])[]): (Span & { readonly era: Era })[] {
  return table.flatMap(([pattern, era]) =>
    Array.from(allMatches(text, pattern), ({ 0: found, index }) => ({
      era,
      start: index,
      end: index + found.trimEnd().length,
    })),
  );
}
