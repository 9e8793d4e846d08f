import { allMatches } from '../core/all-matches.ts';
import { BROKEN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Controls, the replacement character, a byte order mark or zero-width space inside, private use, noncharacters, lone surrogates. */
const BAD =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufeff\u200b\u2060\ufffe\uffff\ue000-\uf8ff]|\p{Cs}/gu;
/** UTF-8 read as Windows-1252: a lead byte's letter and a continuation byte's sign. */
const MOJIBAKE =
  /(?:[\u00c3\u00c2][\u0080-\u00bf\u2018-\u201e\u2020-\u2022\u20ac\u2122])+|(?:[\u00d8\u00d9][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]){2,}|\u00e2\u20ac[\u0080-\u00bf\u2018-\u201d\u0153\u2122]?/g;

export const controlCharacters: SegmentCheck = {
  id: 'control-characters',
  severity: 'error',
  about:
    'No control character, zero-width space, replacement character (U+FFFD) or text in the wrong encoding (\u00c3\u00a9 for \u00e9) stands in the target.',
  scope: 'segment',
  needs: { target: BROKEN },
  *run({ target }) {
    for (const { 0: actual, index } of allMatches(target, BAD)) {
      const name = `U+${actual.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        message: `character that is no text: ${name}`,
        target: { start: index, end: index + actual.length },
        actual: name,
      };
    }
    for (const { 0: actual, index } of allMatches(target, MOJIBAKE))
      yield {
        message: `text in the wrong encoding: ${actual}`,
        target: { start: index, end: index + actual.length },
        actual,
      };
  },
};
