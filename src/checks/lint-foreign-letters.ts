import type { Word } from '../text/words.ts';
import { LINT_WORDS } from './ar/lint-words.ts';
import { areNeighbours, blockOf } from './ar/words.ts';
import type { SourceCheck } from './check.ts';

/** Persian and Urdu letters that look like Arabic ones and come from another keyboard, with the Arabic letter. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '\u06a9': '\u0643', // ک ك
  '\u06aa': '\u0643', // ڪ ك
  '\u06cc': '\u064a', // ی ي
  '\u06c1': '\u0647', // ہ ه
  '\u06be': '\u0647', // ھ ه
  '\u06d5': '\u0647', // ە ه
  '\u06c3': '\u0629', // ۃ ة
  '\u06d2': '\u064a', // ے ي
};
const LOOKALIKE = /[\u06a9\u06aa\u06cc\u06c1\u06be\u06d5\u06c3\u06d2]/g;
/** Letters that Arabic has no use for: the word is Persian, Urdu, Kurdish … */
const TRULY_FOREIGN = /[\u0679\u067e\u0686\u0688\u0691\u0698\u06a4\u06af\u06ba\u06c0\u06c6\u06c7\u06d2\u06d3]/;

function hasForeign({ text }: Word): boolean {
  return text.search(LOOKALIKE) >= 0 || TRULY_FOREIGN.test(text);
}

const HAS_FOREIGN = LINT_WORDS.add(hasForeign);

export const lintForeignLetters: SourceCheck = {
  id: 'lint-foreign-letters',
  severity: 'warning',
  about:
    'No Persian or Urdu letter stands in an Arabic word (ک for ك, ی for ي). Words and phrases that are Persian or Urdu pass.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    for (const place of blocks) {
      const block = blockOf(text, place);
      if ((block.bitsBy(LINT_WORDS) & HAS_FOREIGN) === 0) continue;
      const { words } = block;
      const has = words.map(({ word }) => hasForeign(word));
      for (let from = 0; from < words.length; from++) {
        if (!has[from]) continue;
        let to = from;
        while (has[to + 1] && areNeighbours(text, words[to], words[to + 1])) to++;
        const phrase = words.slice(from, to + 1);
        from = to;
        if (phrase.some((word) => TRULY_FOREIGN.test(word.text))) continue;
        for (const { start, end, text: actual } of phrase) {
          const right = actual.replace(LOOKALIKE, (letter) => LOOKALIKES[letter]!);
          yield {
            message: `letter of another keyboard in an Arabic word: ${actual}`,
            source: { start, end },
            actual,
            // A final ی is ي or ى.
            expected: /\u06cc$/.test(actual) ? [right, `${right.slice(0, -1)}\u0649`] : [right],
          };
        }
      }
    }
  },
};
