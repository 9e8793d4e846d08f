import type { Span } from '../core/article.ts';
import type { Mention } from '../core/term.ts';
import type { SegmentCheck } from './check.ts';
import { unescapeQuotes } from './html-entity.ts';
import { findQuotations } from './quotes.ts';
import { soundsAlike } from './sounds-alike.ts';

/** A quotation of so many words is speech or a phrase; a shorter one is as often a name that Arabic sets in quotation marks and English does not. */
const PHRASE_WORDS = 4;

/** Quotations of one segment that are looked at: each is compared with every word of the target. */
const MOST = 50;

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
    const names = there === 0 ? latinWords(target) : [];
    const wanted = quoted.spans
      .slice(0, MOST)
      .filter(
        ({ start, inner }) =>
          !isName(inner, source, mentions) &&
          (isSpeech(source, start, inner) || (there === 0 && !isNamed(source.slice(inner.start, inner.end), names))),
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

const WORD_AND_CAPITAL = /[\p{L}\p{N}][\p{L}\p{N}'\u2019]*(?=([\s-]+\p{Lu})?)/gu;

interface LatinWord {
  readonly word: string;
  readonly capital: boolean;
  /** The next word has a capital too. */
  readonly run: boolean;
}

/** The different words of a text. */
function latinWords(text: string): LatinWord[] {
  const words = new Map<string, LatinWord>();
  for (const { 0: word, 1: next, index } of text.matchAll(WORD_AND_CAPITAL)) {
    const capital = /^\p{Lu}/u.test(word) && word !== 'I';
    // The first word of a sentence has its capital from there: it begins no run of capitals.
    const first = /(?:^|[.!?:]["'\u2019\u201d)]*\s+)["'\u201c(]*$/.test(text.slice(Math.max(0, index - 6), index));
    const run = capital && !first && next !== undefined;
    words.set(`${word} ${run}`, { word, capital, run });
  }
  return [...words.values()];
}

/** Whether the target has the quoted words as a name: by sound, or as a run of capitals where several words were quoted. */
function isNamed(quoted: string, names: readonly LatinWord[]): boolean {
  const words = quoted.trim().split(/[\s-]+/);
  if (/[A-Za-z]/.test(quoted)) return true;
  // "The City" in the middle of a sentence is a title.
  if (names.some(({ run, word }) => run && (words.length > 1 || word === 'The'))) return true;
  return words.some((word) => names.some((name) => soundsAlike(word, name.word, name.capital ? 0.65 : 0.75)));
}

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
