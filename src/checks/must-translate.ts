import type { SegmentCheck } from './check.ts';
import { findListed } from './listed-words.ts';

export const mustTranslate: SegmentCheck = {
  id: 'must-translate',
  severity: 'error',
  about:
    'Words that the desk always translates (`words: { translate: [dawla, شهيد] }` in the settings) do not survive in the target. Without a list it says nothing.',
  scope: 'segment',
  needs: { given: ['words'] },
  *run({ target, words }) {
    for (const word of words?.translate ?? [])
      for (const span of findListed(target, word))
        yield {
          message: `${word} is to be translated`,
          target: span,
          actual: target.slice(span.start, span.end),
        };
  },
};
