import type { NumberValue } from '../text/values/number-value.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';
import { type PairValues, valuesOf } from './pair-values.ts';

/** Ways of English to say that something is first. */
const FIRST =
  /\b(?:first\w*|1st|initial\w*|earliest|premier|primary|original\w*|beginning|began|begun|inaugural|maiden|debut\w*|never before|unprecedented|No\.? ?1|number one|top)\b/i;
/** The second and other ones. */
const LATER = /\b(?:second\w*|2nd|third\w*|3rd|fourth|4th|fifth|5th|sixth|seventh|eighth|ninth|tenth)\b/i;
/** Ways of Arabic: first, and what English may call a second or third. */
const AR_FIRST = /أول|أوّل|اول|أولى|أولي|اولى|بداي|بدء|بدأ|رئيسي|أساس|واحد|فاتح|غرة|افتتاح/u;
const AR_LATER =
  /ثان|ثالث|آخر|أخرى|اخر|التالي|مجدد|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|ثلث|ثنائ|مرتين|(?<![\d\u0660-\u0669])[23\u0662\u0663](?![\d\u0660-\u0669])/u;

export const ordinalsKept: SegmentCheck = {
  id: 'ordinals-kept',
  severity: 'warning',
  about:
    'The first does not become the second or a later one, nor a later one the first. Told only where nothing in the target says the one and nothing in the source the other; later ones among themselves are for numbers-kept. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && haveOrdinals(valuesOf(pair)) },
  *run(pair) {
    const { from, to } = pair;
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const { source, target } = valuesOf(pair);
    const ours = source.numbers.filter(isOrdinal);
    const theirs = target.numbers.filter(isOrdinal);
    const change =
      firstLost(ours, theirs, source.text, target.text) ?? firstAdded(ours, theirs, source.text, target.text);
    if (!change) return;
    const [{ start, end }, other] = change;
    const [written, actual] = [pair.source.slice(start, end), pair.target.slice(other.start, other.end)];
    yield {
      message: `${written} stands in the target as ${actual}`,
      source: { start, end },
      target: { start: other.start, end: other.end },
      actual,
    };
  },
};

type Change = readonly [NumberValue, NumberValue] | undefined;
type Ordinals = readonly NumberValue[];

function firstLost(ours: Ordinals, theirs: Ordinals, source: string, target: string): Change {
  const first = ours.find(({ value }) => value === 1);
  const later = theirs.find(({ value }) => value > 1);
  return first && later && !FIRST.test(target) && !AR_LATER.test(source) ? [first, later] : undefined;
}

function firstAdded(ours: Ordinals, theirs: Ordinals, source: string, target: string): Change {
  const later = ours.find(({ value }) => value > 1);
  const first = theirs.find(({ value }) => value === 1);
  return later && first && !LATER.test(target) && !AR_FIRST.test(source) ? [later, first] : undefined;
}

function haveOrdinals({ source, target }: PairValues): boolean {
  return source.numbers.some(isOrdinal) && target.numbers.some(isOrdinal);
}

function isOrdinal({ kind, value }: NumberValue): boolean {
  return kind === 'ordinal' && value >= 1 && value <= 10;
}
