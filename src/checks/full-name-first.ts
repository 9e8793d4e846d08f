import { findWords, takeApart } from '../glossary/find-words.ts';
import { wordsFor } from '../glossary/glossary.ts';
import { prepareGlossary } from '../glossary/prepare-glossary.ts';
import type { ArticleCheck, FoundInArticle } from './check.ts';
import { isRunningText } from './running-text.ts';

export const fullNameFirst: ArticleCheck = {
  id: 'full-name-first',
  severity: 'warning',
  about:
    'A person is named in full at the first mention and by the short form afterwards: short forms are entries of the glossary with `of`. An info where the source never gives the full name. Headlines and captions, which take short forms, pass.',
  scope: 'article',
  *run({ segments, glossary, to }): Iterable<FoundInArticle> {
    if (!glossary) return;
    const entries = prepareGlossary(glossary);
    const inSource = new Set(segments.flatMap(({ record }) => record?.mentions.map(({ term }) => term) ?? []));
    const met = new Set<string>();
    for (const { id, role, target, record } of segments) {
      if (target === undefined || !isRunningText(role)) continue;
      const text = takeApart(target);
      const has = (names: readonly string[]) => names.flatMap((name) => findWords(text, name));
      for (const mention of record?.mentions ?? []) {
        const term = entries.named(mention.term);
        if (term?.type !== 'person') continue;
        const full = term.of === undefined ? term : entries.named(term.of);
        if (!full || met.has(full.term)) continue;
        const names = wordsFor(full.translations, to);
        if (has(names).length > 0) {
          met.add(full.term);
          continue;
        }
        const [place] = term === full ? [] : has(wordsFor(term.translations, to));
        if (!place || names.length === 0) continue;
        met.add(full.term);
        const short = target.slice(place.start, place.end);
        yield {
          segment: id,
          message: `the first mention of ${names[0]} says only "${short}"`,
          source: { start: mention.start, end: mention.end },
          target: place,
          actual: short,
          expected: [names[0]!],
          ...(!inSource.has(full.term) && { severity: 'info' as const }),
        };
      }
    }
  },
};
