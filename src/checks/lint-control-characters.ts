import { allMatches } from '../core/all-matches.ts';
import { BIDI, BROKEN } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';

const NOT_TEXT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\ufffd\u200b\u2060\ufffe\uffff]|\p{Cs}|(?<!^)\ufeff/gu;
const DIRECTION = /[\u061c\u202a-\u202e\u2066-\u2069]/g;

export const lintControlCharacters: SourceCheck = {
  id: 'lint-control-characters',
  severity: 'warning',
  about:
    'No control character, zero-width space or replacement character stands in the source. Direction controls are told as info; the marks U+200E and U+200F, which editors put beside Latin words and figures, pass.',
  scope: 'source',
  needs: { source: BROKEN | BIDI },
  *run({ text }) {
    for (const { 0: character, index } of allMatches(text, NOT_TEXT))
      yield {
        message: `character that is no text: ${nameOf(character)}`,
        source: { start: index, end: index + 1 },
        actual: nameOf(character),
        expected: [''],
        // What U+FFFD stood for is lost.
        ...(character !== '\ufffd' && {
          fix: { side: 'source' as const, start: index, end: index + character.length, text: '' },
        }),
      };
    for (const { 0: character, index } of allMatches(text, DIRECTION))
      yield {
        message: `invisible direction control ${nameOf(character)}`,
        source: { start: index, end: index + 1 },
        actual: nameOf(character),
        expected: [''],
        fix: { side: 'source', start: index, end: index + 1, text: '' },
        severity: 'info',
      };
  },
};

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
