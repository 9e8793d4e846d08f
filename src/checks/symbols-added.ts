import { allMatches } from '../core/all-matches.ts';
import { MARKDOWN } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** Marks of Markdown and of templates, which engines leave behind, and signs that no translation adds. */
const SIGNS =
  /\*\*?(?=\S)[^*\n]{1,200}\*\*?|(?<![\w])__?(?=\S)[^_\n]{1,200}\S__?(?!\w)|`{1,3}|^#{1,6} |^> |\{\{?[^{}\n]{0,80}\}?\}|<\/?[a-z][a-z0-9]*(?: [^<>]{0,200})?\/?>|[\u00a9\u00ae\u2122\u00b6\u2020\u2021|~^\\=]/gimu;

export const symbolsAdded: SegmentCheck = {
  id: 'symbols-added',
  severity: 'warning',
  about:
    'No mark of Markdown, HTML or a template (**bold**, `code`, <b>, {name}) and no sign such as © | = ^ stands in the target that the source does not have.',
  scope: 'segment',
  needs: { target: MARKDOWN },
  *run({ source, target }) {
    const ours = new Set(allMatches(source, SIGNS).map(({ 0: sign }) => sign.slice(0, 1)));
    for (const { 0: actual, index } of allMatches(target, SIGNS)) {
      if (ours.has(actual.slice(0, 1)) || source.includes(actual)) continue;
      yield {
        message: `sign that the source does not have: ${actual}`,
        target: { start: index, end: index + actual.length },
        actual,
      };
    }
  },
};
