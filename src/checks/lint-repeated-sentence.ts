import { NumberSet } from '../core/number-set.ts';
import { blockOf } from './ar/words.ts';
import type { SourceCheck } from './check.ts';
import { keyOfSentence } from './sentence-key.ts';
import { sentencesOf } from './sentences-of.ts';

const FEWEST_WORDS = 4;

export const lintRepeatedSentence: SourceCheck = {
  id: 'lint-repeated-sentence',
  severity: 'warning',
  about:
    'No sentence of four words or more stands twice in an article. A headline that the first sentence repeats passes.',
  scope: 'source',
  *run({ text, language, blocks }) {
    // By a hash of 53 bits: of a hundred thousand sentences two are taken for one once in a million articles.
    const seen = new NumberSet();
    for (const block of blocks) {
      if (block.role !== 'body' && block.role !== 'list-item') continue;
      const part = blockOf(text, block).text;
      for (const sentence of sentencesOf(part, language)) {
        // Figures count: two matches of one day, two prices.
        const key = keyOfSentence(part, sentence.start, sentence.end, FEWEST_WORDS);
        if (key === undefined) continue;
        if (!seen.has(key)) seen.add(key);
        else
          yield {
            message: 'the same sentence stands earlier in the article',
            source: { start: block.start + sentence.start, end: block.start + sentence.end },
            actual: part.slice(sentence.start, sentence.end),
            expected: [''],
          };
      }
    }
  },
};
