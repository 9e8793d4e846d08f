import { allMatches } from '../core/all-matches.ts';
import { AMPERSAND, BRACKET, MARKDOWN } from '../text/traits.ts';
import type { SourceCheck } from './check.ts';
import { meaningOfReference, REFERENCE } from './html-entity.ts';

/** Tags that copy out of web pages; a comparison such as "5 < 7" is none. */
const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|em|strong|span|div|img|font|center|h[1-6]|ul|ol|li|table|tr|td|th|tbody|script|style|iframe|figure|blockquote|small|sup|sub)\b[^<>]{0,400}>|<!--.{0,400}?-->|\[\/?(?:b|i|u|url|img|quote)(?:=[^\]]{0,200})?\]/gis;

export const lintMarkupLeft: SourceCheck = {
  id: 'lint-markup-left',
  severity: 'warning',
  about: 'No HTML tag (<p>, </b>), comment or character reference (&amp;nbsp; &amp;quot;) was left in a plain text.',
  scope: 'source',
  needs: { source: AMPERSAND | MARKDOWN | BRACKET },
  *run({ text }) {
    for (const { 0: actual, index } of /[<[]/.test(text) ? allMatches(text, TAG) : []) {
      const span = { start: index, end: index + actual.length };
      yield { message: `markup left in the text: ${actual.slice(0, 40)}`, source: span, actual, expected: [''] };
    }
    for (const match of allMatches(text, REFERENCE)) {
      const meant = meaningOfReference(match);
      if (meant === undefined) continue;
      const [actual] = match;
      const span = { start: match.index, end: match.index + actual.length };
      const right = meant === '\u00a0' ? ' ' : meant;
      yield {
        message: `HTML character reference in the text: ${actual}`,
        source: span,
        actual,
        expected: [right],
        fix: { side: 'source', ...span, text: right },
      };
    }
  },
};
