import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { arabicNamesCue } from '../text/cues.ts';
import { CAPITAL, traitsOf } from '../text/traits.ts';
import { isEnglish } from './ar-en/languages.ts';
import { SPELLED_ACRONYMS } from './ar-en/spelled-acronyms.ts';
import type { Found, SegmentCheck } from './check.ts';

/** Latin acronyms of a text: two capitals and more, points between them or not. Letters with digits are for codes-kept. */
const LATIN = /(?<![A-Za-z\p{N}.@#/_-])(?:[A-Z]{2,6}|(?:[A-Z]\.){2,5})(?![\p{L}\p{N}@/_-]|\.[\p{L}\p{N}])/gu;
/** What stands in Latin capitals and is no name of anything: units, Roman numerals, halves of the day, OK. */
const NO_NAME =
  /^(?:AM|PM|OK|TV|KM|CM|MM|KG|MB|GB|TB|KB|HZ|MHZ|GHZ|II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XX|XXI|AR|EN)$/;
const ROWS = SPELLED_ACRONYMS.map(([arabic, english, others]) => ({
  // The article and what is glued in front; spaces of spelled letters may be hyphens or joiners.
  source: new RegExp(
    `(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?:ال|لل)?(?:${arabic.replaceAll(' ', '[ \\u00a0-]')})(?![\\p{L}\\p{M}])`,
    'u',
  ),
  english,
  target: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${english}|${[...english].join('\\.?')}\\.?${others && `|${others}`})`,
    /^[A-Z]+$/.test(english) ? 'iu' : 'u',
  ),
}));

/** Some body may be named. */
const CUE = arabicNamesCue(
  SPELLED_ACRONYMS.map(([arabic]) => arabic.replace(/\(\?!.*\)/, '')),
  '[وف]?[بلك]?(?:ال|لل)?',
);
const SMALL = /^(?:of|for|and|the|on|in|to|de|a|an|at|by|with)$/;

export const acronymsKept: SegmentCheck = {
  id: 'acronyms-kept',
  severity: 'warning',
  about:
    'Acronyms of the source stand in the target: those in Latin letters as they are or written out, and bodies that Arabic spells in its own letters (الناتو NATO, يونسكو UNESCO) by their acronym or their name. One that only stands in brackets behind a name is an info.',
  scope: 'segment',
  needs: { may: ({ source, to }) => isEnglish(to) && ((traitsOf(source) & CAPITAL) !== 0 || CUE.in(source)) },
  *run({ source, target, from, to }) {
    if (!/^en\b/.test(to)) return;
    if (/[A-Z]/.test(source) && !/^en\b/.test(from)) yield* latin(source, target);
    if (!/^ar\b/.test(from)) return;
    if (!CUE.in(source)) return;
    const folded = foldInPlace(source);
    for (const { source: pattern, english, target: said } of ROWS) {
      const match = pattern.exec(folded);
      if (!match || said.test(target)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield {
        message: `${source.slice(span.start, span.end)} is ${english}, which the target does not name`,
        source: span,
        expected: [english],
      };
    }
  },
};

function* latin(source: string, target: string): Iterable<Found> {
  // A line all in capitals is no list of acronyms.
  if (/[A-Z]{2,} [A-Z]{2,} [A-Z]{2,}/.test(source)) return;
  const ours = acronymsIn(source);
  const theirs = acronymsIn(target);
  const free = theirs.filter(({ acronym }) => !ours.some((one) => one.acronym === acronym));
  const told = new Set<string>();
  for (const { acronym, written, start, end } of ours) {
    if (told.has(acronym) || isWritten(acronym, target)) continue;
    told.add(acronym);
    const garbled = free.find((other) => areAlike(acronym, other.acronym));
    if (garbled)
      yield {
        message: `the acronym ${written} stands in the target as ${garbled.written}`,
        source: { start, end },
        target: { start: garbled.start, end: garbled.end },
        actual: garbled.written,
        expected: [written],
      };
    else if (!isWrittenOut(acronym, target))
      yield {
        message: `the acronym ${written} is not in the target`,
        source: { start, end },
        expected: [written],
        ...(isBracketed(source, { start, end }) && { severity: 'info' as const }),
      };
  }
}

interface Acronym extends Span {
  /** Without points. */
  readonly acronym: string;
  readonly written: string;
}

function acronymsIn(text: string): Acronym[] {
  return Array.from(allMatches(text, LATIN), ({ 0: written, index }) => ({
    acronym: written.replaceAll('.', ''),
    written,
    start: index,
    end: index + written.length,
  })).filter(({ acronym }) => !NO_NAME.test(acronym));
}

/** The same letters in another order, or one letter another, lost or added. */
function areAlike(one: string, other: string): boolean {
  if (one.length < 3) return false;
  if ([...one].sort().join('') === [...other].sort().join('')) return true;
  if (Math.abs(one.length - other.length) > 1) return false;
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length === short.length) return [...long].filter((letter, at) => letter !== short[at]).length === 1;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** In any case, with points or in the plural. */
function isWritten(acronym: string, target: string): boolean {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${[...acronym].join('\\.?')}\\.?(?:['\\u2019]?s)?(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(target);
}

/** World Health Organization has the letters in order; small words count or not. */
function isWrittenOut(acronym: string, target: string): boolean {
  const words = target.match(/(?<![\p{L}'\u2019])\p{L}[\p{L}'\u2019]*/gu) ?? [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]!.toUpperCase()).join('');
  return [words, words.filter((word) => !SMALL.test(word))].some((list) => initials(list).includes(acronym));
}

function isBracketed(text: string, { start, end }: Span): boolean {
  return /[([]\s?$/.test(text.slice(0, start)) && /^\s?[)\]]/.test(text.slice(end));
}

/** Unit for unit, so that places stay. */
function foldInPlace(text: string): string {
  return text
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647');
}
