import { allMatches } from '../core/all-matches.ts';
import { BROKEN, DOUBLE_MARK, LATIN } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';

/** UTF-8 read as Windows-1252 (lead bytes of Arabic letters are Ø Ù), and the same for Latin letters and signs. */
const UTF8_AS_1252 =
  /(?:[\u00d8-\u00db][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]\s?){2,}|\u00e2\u20ac[\u0080-\u00bf\u2018-\u201d\u0153\u02dc\u2122\u00a6]|(?:[\u00c2\u00c3][\u0080-\u00bf])+/g;
/** Windows-1256 read as Windows-1252: Arabic letters come out as these (ÇáÑÆíÓ), many in a row and no word of a Latin language. */
const ARABIC_AS_1252 =
  /(?<!\p{L})(?=[\u00c0-\u00ff]*[\u00c7\u00e1\u00ed\u00e4\u00e3\u00e6])[\u00c0-\u00ff]{4,}(?!\p{L})/gu;
/** Letters that a narrower character set had no place for. */
const LOST = /\?{4,}|(?:\?{2,}\s){2,}\?*/g;

export const lintWrongEncoding: SourceCheck = {
  id: 'lint-wrong-encoding',
  severity: 'warning',
  about:
    'No text was read in the wrong encoding (Ø§Ù„, ÇáÑÆíÓ) or lost its letters to question marks on the way (????).',
  scope: 'source',
  needs: { source: BROKEN | LATIN | DOUBLE_MARK },
  *run({ text }) {
    for (const pattern of [UTF8_AS_1252, ARABIC_AS_1252, LOST])
      for (const { 0: found, index } of allMatches(text, pattern)) {
        const actual = found.trimEnd();
        yield {
          message: `text in the wrong encoding: ${actual.slice(0, 40)}; take it from the wire again`,
          source: { start: index, end: index + actual.length },
          actual,
        };
      }
  },
};
