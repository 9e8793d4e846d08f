import type { Span } from '../core/article.ts';
import { foldWithOffsets } from '../text/ar/fold.ts';
import { arabicNamesCue, isPlain } from '../text/cues.ts';
import { readDateline } from '../text/dateline.ts';
import { readWords, wordFact } from '../text/words.ts';
import { AGENCY_NAMES } from './ar-en/agency-names.ts';
import { alignWords } from './ar-en/align.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';

const AGENCIES = AGENCY_NAMES.map(({ arabic, english, others, wordy }) => {
  const name = `(?:${arabic.replaceAll(' ', '[. \\u00a0]{1,3}')})\\.?`;
  const end = '(?![\\p{L}\\p{M}])';
  // Behind a word that says it is an agency, or alone in brackets, a name is one, whatever else it may mean.
  const sure = `(?:وكال(?:ه|تي|تا) (?:الانباء )?|[(\\[]\\s?)["\\u00ab\\u201c]?(${name})${end}(?=["\\u00bb\\u201d]?(?:\\s?[)\\]]|\\s|[.,\\u060c]|$))`;
  const spelled = /(?:^|\|)\p{L} \p{L}(?:$|\|)/u.test(arabic);
  const anywhere = `(?<![\\p{L}\\p{M}])[وف]?[بلك]?["\\u00ab\\u201c]?(${name})${end}`;
  return {
    english,
    source: new RegExp(
      wordy || spelled ? `(?<![\\p{L}\\p{M}])[وف]?[بلك]?${sure}|[(\\[]\\s?(${name})\\s?[)\\]]` : anywhere,
      'u',
    ),
    target: new RegExp(
      `(?<!\\p{L})(?:${english}(?!\\p{L})${others ? `|${others}` : ''})`,
      english === 'dpa' ? 'i' : 'u',
    ),
  };
});

/** What may be glued to a name. */
const GLUED = '[وف]?[بلك]?';
/** Some agency may be named. */
const CUE = arabicNamesCue(
  AGENCY_NAMES.map(({ arabic }) => arabic),
  GLUED,
);

/** By agency: what the first word of its names is. */
const FIRST_WORDS = AGENCY_NAMES.map(({ arabic }) => {
  const firsts = arabic.split('|').map((form) => foldWithOffsets(form.split(' ', 1)[0]!).letters);
  return new RegExp(`^${GLUED}(?:${firsts.join('|')})$`, 'u');
});
const NONE: readonly number[] = [];
/** The agencies whose names a word may begin. */
const begunBy = wordFact(({ text }): readonly number[] => {
  const { letters } = foldWithOffsets(text);
  const begun = FIRST_WORDS.flatMap((pattern, index) => (pattern.test(letters) ? [index] : []));
  return begun.length === 0 ? NONE : begun;
});
/** A dateline has one of these within its first words. */
const HEAD = /^[^\n]{0,120}[:\u2010-\u2015(/|-]/u;

export const datelineKept: SegmentCheck = {
  id: 'dateline-kept',
  severity: 'warning',
  about:
    'A dateline keeps its place, and an agency that the source names (رويترز، أ ف ب، وكالة وفا) stands in the target by one of its names. A place that the lexicon does not know and that is not found by its sound is an info. Arabic to English.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && (CUE.in(pair.source) || HEAD.test(pair.source)) },
  *run(pair) {
    const { source, target } = pair;
    if (!isArabicToEnglish(pair)) return;
    if (CUE.in(source)) yield* agencies(source, target, foldInPlace(source));
    if (HEAD.test(source)) yield* place(source, target);
  },
};

function* agencies(source: string, target: string, folded: string) {
  const { words, odd } = readWords(source);
  const begun = isPlain() || odd ? undefined : new Set(words.flatMap(({ word }) => begunBy(word)));
  for (const [index, { english, source: pattern, target: said }] of AGENCIES.entries()) {
    if (begun && !begun.has(index)) continue;
    const match = pattern.exec(folded);
    if (!match || said.test(target)) continue;
    const name = match.slice(1).find((group) => group !== undefined)!;
    const start = match.index + match[0].lastIndexOf(name);
    const span: Span = { start, end: start + name.length };
    yield {
      message: `the agency ${source.slice(span.start, span.end)} is not in the target as ${english}`,
      source: span,
      expected: [english],
    };
  }
}

function* place(source: string, target: string) {
  const dateline = readDateline(source);
  const place = dateline?.dateline.place;
  const start = place === undefined ? -1 : source.indexOf(place);
  if (!dateline || place === undefined || start < 0 || start >= dateline.end) return;
  const end = start + place.length;
  const words = alignWords(source, target).source.filter((word) => word.start >= start && word.end <= end);
  if (words.length === 0 || words.some(({ supported }) => supported)) return;
  yield {
    message: `the place of the dateline, ${place}, is not in the target`,
    source: { start, end },
    ...(words.some(({ known }) => known) ? {} : { severity: 'info' as const }),
  };
}

/** Unit for unit, so that places stay. */
function foldInPlace(text: string): string {
  return text
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647');
}
