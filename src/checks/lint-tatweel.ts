import { allMatches } from '../core/all-matches.ts';
import type { SourceCheck } from './check.ts';

/** Between two Arabic letters, not behind a proclitic: لـ "…", بـ50 and هـ keep theirs. */
const STRETCHED =
  /(?<=[\u0621-\u064a\u0671-\u06d3][\u064b-\u0652]?)(?<!(?:^|[^\p{L}\p{M}])[وف]?[بلك]?(?:ال)?)\u0640+(?=[\u0621-\u064a\u0671-\u06d3])/gu;

export const lintTatweel: SourceCheck = {
  id: 'lint-tatweel',
  severity: 'info',
  about:
    'No tatweel (U+0640) stretches a word: names and memory would still be found, but other tools miss the word. Behind a proclitic (لـ "…") and in هـ it is right.',
  scope: 'source',
  *run({ text }) {
    if (!text.includes('\u0640')) return;
    for (const { 0: actual, index } of allMatches(text, STRETCHED))
      yield {
        message: 'a tatweel stretches the word',
        source: { start: index, end: index + actual.length },
        actual,
        expected: [''],
        fix: { side: 'source', start: index, end: index + actual.length, text: '' },
      };
  },
};
