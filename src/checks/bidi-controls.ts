import { allMatches } from '../core/all-matches.ts';
import { BIDI } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { scriptsOf } from './scripts.ts';

const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

export const bidiControls: SegmentCheck = {
  id: 'bidi-controls',
  severity: 'error',
  about:
    'No direction control (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) stands in a target that is written from left to right: it is invisible and can turn the order of words and figures.',
  scope: 'segment',
  needs: { target: BIDI },
  *run({ target, to }) {
    if (scriptsOf(to).some((script) => RIGHT_TO_LEFT.has(script))) return;
    for (const { 0: control, index } of allMatches(target, CONTROLS)) {
      const name = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        message: `invisible direction control ${name}`,
        target: { start: index, end: index + 1 },
        actual: name,
        expected: [''],
        fix: { side: 'target', start: index, end: index + 1, text: '' },
      };
    }
  },
};
