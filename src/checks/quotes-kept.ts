import type { Span } from '../core/article.ts';
import type { Mention } from '../core/term.ts';
import type { SegmentCheck } from './check.ts';
import { unescapeQuotes } from './html-entity.ts';
import { findQuotations } from './quotes.ts';

/** A quotation of so many words is speech or a phrase; a shorter one is as often a name that Arabic sets in quotation marks and English does not. */
const PHRASE_WORDS = 4;

export const quotesKept: SegmentCheck = {
  id: 'quotes-kept',
  severity: 'warning',
  about:
    'What the source quotes, the target quotes. Marks around nothing but a glossary name, or around a few words that the target may have turned into a capitalised name, may be dropped, since English sets names without.',
  scope: 'segment',
  *run({ source, target, mentions = [] }) {
    const quoted = findQuotations(source);
    if (quoted.spans.length + quoted.unmatched.length === 0) return;
    const said = findQuotations(unescapeQuotes(target));
    const there = said.spans.length + said.unmatched.length;
    const hasName = /(?<=[\p{L}\p{N},;:)] )(?!I\b)[\p{Lu}]/u.test(target);
    const wanted = quoted.spans.filter(
      ({ start, inner }) =>
        !isName(inner, source, mentions) && (isSpeech(source, start, inner) || (!hasName && there === 0)),
    );
    if (wanted.length + quoted.unmatched.length <= there || wanted.length === 0) return;
    for (const { start, end } of there === 0 ? wanted : [wanted.at(-1)!])
      yield {
        message:
          there === 0
            ? 'the source quotes this, the target quotes nothing'
            : `${wanted.length} quotations in the source, ${there} in the target`,
        source: { start, end },
        actual: source.slice(start, end),
      };
  },
};

function isSpeech(text: string, start: number, inner: Span): boolean {
  const words = text.slice(inner.start, inner.end).trim().split(/\s+/).length;
  return words >= PHRASE_WORDS || (words > 1 && /:\s*$/.test(text.slice(Math.max(0, start - 4), start)));
}

function isName(inner: Span, text: string, mentions: readonly Mention[]): boolean {
  const start = inner.start + /^\s*/.exec(text.slice(inner.start, inner.end))![0].length;
  const end = inner.start + text.slice(inner.start, inner.end).trimEnd().length;
  return mentions.some(
    (mention) => mention.start - mention.proclitic.length <= start && mention.end + mention.suffix.length >= end,
  );
}
