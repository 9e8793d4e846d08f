import { allMatches } from '../core/all-matches.ts';
import { CAPITAL } from '../text/traits.ts';
import { withAsciiDigits } from '../text/values/digit-numbers.ts';
import type { SegmentCheck } from './check.ts';

/** Letters and digits in one word, with a hyphen or without: F-16, COP28, 4G, A320neo, H5N1. */
const CODE =
  /(?<![\p{L}\p{N}.@/_-])(?=[A-Za-z\d-]*\d)(?=[A-Za-z\d-]*[A-Z])[A-Z\d][A-Za-z\d]*(?:-[A-Za-z\d]+)*(?![\p{L}\p{N}@/_])/gu;

/** Hyphens, spaces and case are a matter of style: COP 28 is COP28. */
function keyOf(text: string): string {
  return withAsciiDigits(text)
    .toLowerCase()
    .replace(/[\s\u00a0\u2010-\u2015-]/g, '');
}

export const codesKept: SegmentCheck = {
  id: 'codes-kept',
  severity: 'warning',
  about:
    'Codes of Latin letters and digits (F-16, COP28, H5N1) that the source has stand in the target; case, spaces and hyphens in them do not matter. Codes that Arabic spells in its own letters are left alone.',
  scope: 'segment',
  needs: { source: CAPITAL },
  *run({ source, target }) {
    if (!/[A-Z]/.test(source)) return;
    const said = keyOf(target);
    for (const { 0: code, index } of allMatches(source, CODE)) {
      if (code.length > 20 || said.includes(keyOf(code))) continue;
      yield {
        message: `the code ${code} is not in the target`,
        source: { start: index, end: index + code.length },
        expected: [code],
      };
    }
  },
};
