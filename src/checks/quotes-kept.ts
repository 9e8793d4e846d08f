import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import type { Mention } from '../core/term.ts';
import { foldWithOffsets } from '../text/ar/fold.ts';
import { QUOTE } from '../text/traits.ts';
import { foldNumberWord } from '../text/values/ar-number-words.ts';
import { arabicEntries } from './ar-en/arabic-stems.ts';
import { englishEntries } from './ar-en/english-stems.ts';
import { soundsLike } from './ar-en/name-cost.ts';
import type { SegmentCheck } from './check.ts';
import { unescapeQuotes } from './html-entity.ts';
import { findQuotations, type Quotation } from './quotes.ts';

/** A quotation of so many words is speech or a phrase; a shorter one is as often a name that Arabic sets in quotation marks and English does not. */
const PHRASE_WORDS = 4;

/** Quotations of one segment that are looked at: each is compared with every word of the target. */
const MOST = 50;

export const quotesKept: SegmentCheck = {
  id: 'quotes-kept',
  severity: 'warning',
  about:
    'What the source quotes, the target quotes. Marks around a glossary name, or around a few words that the target has as names by their sound, may be dropped, since English sets names without.',
  scope: 'segment',
  needs: { source: QUOTE },
  *run({ source, target, mentions = [] }) {
    const quoted = findQuotations(source);
    if (quoted.spans.length + quoted.unmatched.length === 0) return;
    const said = findQuotations(unescapeQuotes(target));
    const there = said.spans.length + said.unmatched.length;
    const names = there === 0 ? latinWords(target) : [];
    const wanted = quoted.spans.slice(0, MOST).filter((quotation) => {
      const { start, inner } = quotation;
      if (isName(inner, source, mentions)) return false;
      if (there > 0) return isSpeech(source, start, inner);
      const share = isSpeech(source, start, inner) ? 3 / 4 : 1 / 2;
      return !isNamed(source.slice(inner.start, inner.end), names, share) || isIntroduced(source, quotation, names);
    });
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

const LATIN_WORD = /[\p{L}\p{M}]+/gu;

interface LatinWord {
  readonly word: string;
  readonly capital: boolean;
  /** The first word of its sentence has its capital from there. */
  readonly first: boolean;
}

/** The different words of a text. */
function latinWords(text: string): LatinWord[] {
  const words = new Map<string, LatinWord>();
  for (const { 0: word, index } of allMatches(text, LATIN_WORD)) {
    const capital = /^\p{Lu}/u.test(word) && word !== 'I';
    words.set(word, {
      word,
      capital,
      first: /(?:^|[.!?:]["'\u2019\u201d)]*\s+)["'\u201c(]*$/.test(text.slice(Math.max(0, index - 6), index)),
    });
  }
  return [...words.values()];
}

/** Costs of {@link nameCost} up to which a word is the quoted one by sound: a name, and a word in small letters (karate, boomerang). */
const NAME = 1;
const BORROWED = 0.2;

/** What says that words are meant as words: nouns (the term, the word, the nickname), and verbs (called, known as). Folded. */
const GAP = '(?: (?!من |في )[^\\s"«“]+){0,2} ?[بل]?$';
const NAMING_NOUN = new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال)?(?:اسم|مسمي|لقب|كلم[هة]|مصطلح|لفظ[هة]?)${GAP}`, 'u');
const NAMING_VERB = new RegExp(
  `(?<!\\p{L})[وفبلك]?(?:ال)?(?:[يت]طلق علي\\p{L}*|اطلق علي\\p{L}*|[يت]عرف\\p{L}*|معروف\\p{L}*|[يت]سمي\\p{L}*|[يت]شار الي\\p{L}*)${GAP}`,
  'u',
);

/** Whether the text around a quotation says that its words are a term, so that English quotes them; what is called by a name with a capital ("called U-Boats") is not quoted. */
function isIntroduced(text: string, { start, end, inner }: Quotation, names: readonly LatinWord[]): boolean {
  const before = foldWithOffsets(text.slice(Math.max(0, start - 40), start)).letters;
  if (NAMING_NOUN.test(before)) return true;
  if (/^,? (?:هو|هي|وهو|وهي) (?:مصطلح|لقب|عبارة عن كلمة|كلمة)/.test(text.slice(end, end + 24))) return true;
  if (!NAMING_VERB.test(before)) return false;
  const capitals = names.filter(({ capital, first }) => capital && !first);
  return !isNamed(text.slice(inner.start, inner.end), capitals, 1 / 2);
}

/** Whether the target has the quoted words as names, by sound or as a title; English sets names without marks. @param share of the words that must be */
function isNamed(quoted: string, words: readonly LatinWord[], share: number): boolean {
  const own = allMatches(quoted, /[\u0621-\u065f\u0670-\u06d3]{2,}/g).map((match) =>
    foldNumberWord(match[0]).replace(/^ا{2,}/, 'ا'),
  );
  if (own.length === 0) return /[A-Za-z]{4}/.test(quoted);
  const named = own.filter(
    (word) =>
      isTitled(word, words) ||
      words.some(({ word: latin, capital }) => soundsLike(word, latin, capital ? NAME : BORROWED)),
  );
  // إيه أو إل: letters by their names.
  if (own.length > 1 && own.every((word) => word.length <= 4) && words.some(({ word }) => /^\p{Lu}{2,5}$/u.test(word)))
    return true;
  if (named.length < own.length * share) return false;
  // هاواي أسفل, "Hawaii down under": what is translated by small letters is no part of a name.
  return !own.some((word) => !named.includes(word) && isTranslatedSmall(word, words));
}

function isTranslatedSmall(arabic: string, words: readonly LatinWord[]): boolean {
  const entries = arabicEntries(arabic);
  if (!entries) return false;
  return words.some(({ word, capital }) => !capital && englishEntries(word).some((entry) => entries.has(entry)));
}

/** A word of the quotation that the lexicon translates by a word with a capital: الأيام الستة is Six Days, a title. */
function isTitled(arabic: string, words: readonly LatinWord[]): boolean {
  const entries = arabicEntries(arabic);
  if (!entries) return false;
  return words.some(
    ({ word, capital, first }) => capital && !first && englishEntries(word).some((entry) => entries.has(entry)),
  );
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
