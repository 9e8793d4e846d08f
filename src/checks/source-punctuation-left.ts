import { allMatches } from '../core/all-matches.ts';
import { ARABIC_SIGN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { scriptsOf, strangeScripts } from './scripts.ts';

/** Arabic signs and what stands for them in Latin script (Unicode names: ARABIC COMMA, SEMICOLON, QUESTION MARK, PERCENT SIGN …). */
const SIGNS: Readonly<Record<string, string>> = {
  '\u060c': ',',
  '\u061b': ';',
  '\u061f': '?',
  '\u066a': '%',
  '\u066b': '.',
  '\u066c': ',',
  '\u066d': '*',
  '\u06d4': '.',
  '\u0640': '',
  '\ufd3e': '(',
  '\ufd3f': ')',
};

const SIGN_LEFT = /[\u060c\u061b\u061f\u066a-\u066d\u06d4\u0640\ufd3e\ufd3f]/g;
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]+/g;

export const sourcePunctuationLeft: SegmentCheck = {
  id: 'source-punctuation-left',
  severity: 'error',
  about:
    'No Arabic punctuation, tatweel or Arabic-Indic digit stands in a target that is not written in Arabic script.',
  scope: 'segment',
  needs: { target: ARABIC_SIGN },
  *run({ target, from, to }) {
    if (scriptsOf(to).includes('Arab') || !strangeScripts(from, to).includes('Arab')) return;
    for (const { 0: sign, index } of allMatches(target, SIGN_LEFT))
      yield {
        message: `Arabic sign left in the target: ${sign}`,
        target: { start: index, end: index + 1 },
        actual: sign,
        expected: [SIGNS[sign]!],
        fix: { side: 'target', start: index, end: index + 1, text: SIGNS[sign]! },
      };
    for (const { 0: digits, index } of allMatches(target, ARABIC_DIGITS)) {
      const right = digits.replace(/./g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90));
      yield {
        message: `Arabic digits left in the target: ${digits}`,
        target: { start: index, end: index + digits.length },
        actual: digits,
        expected: [right],
        fix: { side: 'target', start: index, end: index + digits.length, text: right },
      };
    }
  },
};
