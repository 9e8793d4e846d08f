import { LINT_WORDS } from './ar/lint-words.ts';
import { TELLING } from './ar/reporting-verbs.ts';
import { areNeighbours, blockOf, foldedOf } from './ar/words.ts';
import type { SourceCheck } from './check.ts';

/** A clause of its own may end in a verb behind one of these: ما قال أكد … */
const RELATIVES: ReadonlySet<string> = new Set([
  'ما',
  'من',
  'الذي',
  'التي',
  'مما',
  'حسبما',
  'وفقما',
  'مثلما',
  'بما',
  'فيما',
]);

const TELLS = LINT_WORDS.add((word) => TELLING.has(foldedOf(word)));

export const lintTwoVerbs: SourceCheck = {
  id: 'lint-two-verbs',
  severity: 'warning',
  about:
    'Two verbs that tell, of which one is a verb of saying, do not stand side by side in the same tense (أعلنت أفادت, قال غادر): one was left over from an edit.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    for (const place of blocks) {
      const block = blockOf(text, place);
      if ((block.bitsBy(LINT_WORDS) & TELLS) === 0) continue;
      const { words } = block;
      for (let index = 1; index < words.length; index++) {
        const first = words[index - 1]!;
        const second = words[index]!;
        const other = TELLING.get(second.folded);
        if (!other) continue;
        const kind = TELLING.get(first.folded.replace(/^[وف](?=...)/, '')) ?? TELLING.get(first.folded);
        if (!kind || kind.tense !== other.tense || kind.verb === other.verb) continue;
        if (!kind.saying && !other.saying) continue;
        if (!areNeighbours(text, first, second) || RELATIVES.has(words[index - 2]?.folded ?? '')) continue;
        yield {
          message: `two verbs side by side, one was left over: ${first.text} ${second.text}`,
          source: { start: first.start, end: second.end },
          actual: text.slice(first.start, second.end),
          expected: [first.text, second.text],
        };
      }
    }
  },
};
