import { areNeighbours, wordsOf } from './ar/words.ts';
import type { SourceCheck } from './check.ts';

/** Doubled for a reason: calls, emphasis, names such as Bora Bora. */
const RIGHT: ReadonlySet<string> = new Set(
  'جدا لا نعم مهلا هيا كلا ها هو يو توك بادن بورا تشا والا دوران ماو سينغ'.split(' '),
);

/** English letters as Arabic writes them (بي بي سي, سي إن إن): a letter may stand twice. */
const LETTER_NAMES: ReadonlySet<string> = new Set(
  'اي ايه بي سي دي اي اف جي اتش اتس اي جيه كي ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد'.split(' '),
);

export const lintDoubledWord: SourceCheck = {
  id: 'lint-doubled-word',
  severity: 'warning',
  about:
    'No word stands twice in a row. Arabic doubles the accusative on purpose (شيئا شيئا، خطوة خطوة), which passes.',
  scope: 'source',
  *run({ text, blocks }) {
    for (const block of blocks) {
      const words = wordsOf(text, block.start, block.end);
      for (let index = 1; index < words.length; index++) {
        const first = words[index - 1]!;
        const second = words[index]!;
        if (first.text !== second.text || first.folded.length < 2 || RIGHT.has(first.folded)) continue;
        if (/[\u0627\u0629\u064b]$/.test(first.text) || !areNeighbours(text, first, second)) continue;
        const around = [words[index - 2], words[index + 1]].map(
          (word) => word?.folded.replace(/^(?:لل|[لبو])/, '') ?? '',
        );
        if (
          LETTER_NAMES.has(first.folded) &&
          (!['ان', 'او', 'في'].includes(first.folded) || around.some((word) => LETTER_NAMES.has(word)))
        )
          continue;
        yield {
          message: `${first.text} stands twice in a row`,
          source: { start: first.start, end: second.end },
          actual: text.slice(first.start, second.end),
          expected: [first.text],
          fix: { side: 'source', start: first.end, end: second.end, text: '' },
        };
      }
    }
  },
};
