import { type ArWord, areNeighbours, wordsOf } from './ar/words.ts';
import type { Found, SourceCheck } from './check.ts';

/** Doubled for a reason: calls, emphasis, names such as Bora Bora. */
const RIGHT: ReadonlySet<string> = new Set(
  'جدا لا نعم مهلا هيا كلا ها هو يو توك بادن بورا تشا والا دوران ماو سينغ'.split(' '),
);

/** English letters as Arabic writes them (بي بي سي, سي إن إن): a letter may stand twice. */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  'اي ايه بي سي دي اي اف جي اتش اتس اي جيه كي ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد'.split(' '),
);

export const lintDoubledWord: SourceCheck = {
  id: 'lint-doubled-word',
  severity: 'warning',
  about:
    'No word and no run of words stands twice in a row. Arabic doubles the accusative on purpose (شيئا شيئا، خطوة خطوة), which passes.',
  scope: 'source',
  *run({ text, blocks }) {
    for (const block of blocks) {
      const words = wordsOf(text, block.start, block.end);
      yield* doubledPhrases(text, words);
      for (let index = 1; index < words.length; index++) {
        const first = words[index - 1]!;
        const second = words[index]!;
        if (first.text !== second.text || first.folded.length < 2 || RIGHT.has(first.folded)) continue;
        const accusative =
          /[\u0627\u0629\u064b]$/.test(first.text) && !/^[وف]?[بك]?(?:\u0627\u0644|\u0644\u0644)/.test(first.folded);
        if ((accusative && first.folded.length > 3) || !areNeighbours(text, first, second)) continue;
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

/** Two to five words and the same again (في هذا الوقت في هذا الوقت): an edit left them. */
function* doubledPhrases(text: string, words: readonly ArWord[]): Iterable<Found> {
  for (let index = 0; index < words.length; index++) {
    for (let length = 5; length >= 2; length--) {
      if (index + 2 * length > words.length || words[index + length]!.text !== words[index]!.text) continue;
      let same = words[index]!.text !== words[index + 1]!.text;
      for (let at = 0; same && at < length; at++) same = words[index + at]!.text === words[index + length + at]!.text;
      const first = words[index]!;
      // A list: سمك القد وسمك موسى وسمك موسى المفلطح.
      if (/^و/.test(first.folded)) continue;
      const middle = words[index + length - 1]!;
      const last = words[index + 2 * length - 1]!;
      const between =
        same && text.slice(first.start, middle.end) === text.slice(words[index + length]!.start, last.end);
      if (!between || !areNeighbours(text, middle, words[index + length])) continue;
      yield {
        message: `${text.slice(first.start, middle.end)} stands twice in a row`,
        source: { start: first.start, end: last.end },
        actual: text.slice(first.start, last.end),
        expected: [text.slice(first.start, middle.end)],
        fix: { side: 'source', start: middle.end, end: last.end, text: '' },
      };
      index += 2 * length - 1;
      break;
    }
  }
}
