import { allMatches } from '../core/all-matches.ts';
import { AMPERSAND } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Named references that text carries when somebody escaped it once too often; others are more likely an ampersand and a word. */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  laquo: '\u00ab',
  raquo: '\u00bb',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  euro: '\u20ac',
  pound: '\u00a3',
  cent: '\u00a2',
  deg: '\u00b0',
  middot: '\u00b7',
  bull: '\u2022',
  shy: '\u00ad',
  lrm: '\u200e',
  rlm: '\u200f',
  zwnj: '\u200c',
  zwj: '\u200d',
  eacute: '\u00e9',
  egrave: '\u00e8',
  agrave: '\u00e0',
  ccedil: '\u00e7',
  ouml: '\u00f6',
  uuml: '\u00fc',
  auml: '\u00e4',
};

export const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

export const htmlEntity: SegmentCheck = {
  id: 'html-entity',
  severity: 'error',
  about:
    'No HTML character reference (&amp;quot;, &amp;#39;) stands in the target, unless it stands in the source too.',
  scope: 'segment',
  needs: { target: AMPERSAND },
  *run({ source, target }) {
    for (const match of allMatches(target, REFERENCE)) {
      const [actual, , , name] = match;
      if (source.includes(actual)) continue;
      const meant = meaningOfReference(match);
      if (name !== undefined && meant === undefined) continue;
      yield {
        message: `HTML character reference in the text: ${actual}`,
        target: { start: match.index, end: match.index + actual.length },
        actual,
        ...(meant !== undefined && {
          expected: [meant],
          fix: { side: 'target' as const, start: match.index, end: match.index + actual.length, text: meant },
        }),
      };
    }
  },
};

/** The sign that a match of {@link REFERENCE} stands for; undefined for a name that is in no list and a number that is no character. */
export function meaningOfReference([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMES[name.toLowerCase()];
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The same text with spaces for character references: their figures and letters are none of the article's. Offsets stay. */
export function maskEntities(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, (reference) => ' '.repeat(reference.length)) : text;
}

/** The same text with the signs that quotation marks were escaped to; offsets do not stay. */
export function unescapeQuotes(text: string): string {
  return text.replace(REFERENCE, (...match) => meaningOfReference(match as unknown as RegExpExecArray) ?? match[0]);
}
