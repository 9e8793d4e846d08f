import { isHangingWord } from '../text/ar/hanging-words.ts';
import { foldWord } from '../text/stop-words.ts';
import { wordFact } from '../text/words.ts';
import { blockOf } from './ar/words.ts';
import type { SourceBlock, SourceCheck } from './check.ts';
import { LETTER_NAMES } from './lint-doubled-word.ts';

/** What ends a paragraph. */
const STOP = /[.!?؟…:\u06d4]/;
/** Quotes, brackets and invisible marks that may stand behind it. */
const CLOSER = /["'»”’)\]\s\u200e\u200f\ufeff]/;
/** A mark of another check, or a signature. */
const OTHER = /[،,؛;]\s*$|[)\]"»”]\s*$/u;
/** Fewest words of a line that is a sentence and no heading. */
const FEWEST_WORDS = 6;

export const lintStopMissing: SourceCheck = {
  id: 'lint-stop-missing',
  severity: 'warning',
  about:
    'A paragraph ends in a stop where the other paragraphs do, and no paragraph ends in the middle of a sentence, in a word that cannot be the last (في، من، التي). Headlines, lists and short lines pass; a single sentence without a stop is an info.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    const body = blocks.filter(({ role }) => role === 'body');
    const ends = body.map((block) => isEnded(text, block));
    const others = ends.filter(Boolean).length;
    for (const [index, block] of body.entries()) {
      const { words, text: part } = blockOf(text, block);
      const last = words.at(-1);
      if (!last) continue;
      const hangs = words.length >= 3 && isHanging(last.word);
      if (ends[index] && !hangs) continue;
      const span = { start: last.start, end: last.end };
      const bare = text.slice(last.end, block.end).replace(/[\s\u200e\u200f.\u2026]/g, '') === '';
      if (hangs && bare && !LETTER_NAMES.has(words.at(-2)!.folded))
        yield {
          message: `the sentence breaks off behind ${last.text}: the rest fell out`,
          source: span,
          actual: last.text,
        };
      else if (
        !ends[index] &&
        // The first of several paragraphs may be a headline, whatever the layout made of it.
        (body.length === 1 || block !== blocks[0]) &&
        !OTHER.test(part) &&
        words.length >= FEWEST_WORDS &&
        !/[\p{N}%٪]$/u.test(part.trimEnd())
      ) {
        const sure = others >= 2;
        yield {
          message: 'the paragraph ends without a full stop',
          source: span,
          actual: last.text,
          expected: [`${last.text}.`],
          fix: { side: 'source', start: last.end, end: last.end, text: '.' },
          ...(!sure && { severity: 'info' as const }),
        };
      }
    }
  },
};

const isHanging = wordFact(({ text }) => isHangingWord(foldWord(text)));

function isEnded(text: string, { start, end }: SourceBlock): boolean {
  let at = end - 1;
  while (at >= start && CLOSER.test(text[at]!)) at--;
  return at >= start && STOP.test(text[at]!);
}
