import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { readWords, wordFact } from '../text/words.ts';
import { isEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';
import { beginsWithVowelSound } from './en/articles.ts';
import { GRAMMAR_RULES } from './en/grammar-rules.ts';

/** An article and the word behind it; "A" as a letter (Vitamin A is, Plan A) has a capital and no sentence begins with it. */
const ARTICLE =
  /(?<![\p{L}\p{M}\p{N}.'\u2019-])(an?|An?)[ \u00a0](["'\u201c\u2018(]?)([\p{L}\d][\p{L}\p{M}\d,.'\u2019-]*)/uy;

export const grammar: SegmentCheck = {
  id: 'grammar',
  severity: 'info',
  about:
    'Faults of grammar that a few words show: "a" in front of a vowel and "an" in front of none, "the his", "could of", "he have", "did not agreed", "more then 5", "it\u2019s own", "despite of", "since two years". A hint: only rules that are wrong in nearly every sentence, by hand, since checkers of grammar weigh tens of megabytes. English.',
  scope: 'segment',
  needs: {
    may: ({ target, to }) =>
      isEnglish(to) && (mayNameArticle(target) || GRAMMAR_RULES.some(({ cue }) => cue.in(target))),
  },
  *run({ target, to }) {
    if (!isEnglish(to)) return;
    if (/an?[ \u00a0]/i.test(target)) yield* articles(target);
    const told: Span[] = [];
    for (const { pattern, right, cue } of GRAMMAR_RULES) {
      if (!cue.in(target)) continue;
      for (const match of allMatches(target, pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (span.end === span.start || told.some((other) => other.start < span.end && span.start < other.end)) continue;
        told.push(span);
        const actual = match[0];
        const made = right?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
        const meant =
          made !== undefined && /^\p{Lu}/u.test(actual) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
        yield meant === undefined
          ? { message: `"${actual}" reads wrong`, target: span, actual }
          : {
              message: `"${actual}" reads wrong; "${meant}"?`,
              target: span,
              actual,
              expected: [meant],
              fix: { side: 'target', ...span, text: meant },
            };
      }
    }
  },
};

const vowelOf = wordFact(({ text }) => beginsWithVowelSound(text) ?? UNSURE);
const UNSURE = 'unsure';

/** Whether an article may be wrong: it is not where a plain word behind a space has the sound that it wants. */
function mayNameArticle(target: string): boolean {
  const { words } = readWords(target);
  for (let index = 0; index < words.length; index++) {
    const { word, end, text } = words[index]!;
    if (!isArticle(word)) continue;
    const next = words[index + 1];
    if (next === undefined || next.start !== end + 1 || target.charCodeAt(end) !== SPACE) return true;
    const behind = target.charCodeAt(next.end);
    if (next.end < target.length && behind !== SPACE) return true;
    const vowel = vowelOf(next.word);
    if (vowel !== UNSURE && vowel !== (text.length === 2)) return true;
  }
  return false;
}

const SPACE = 0x20;

const isArticle = wordFact(({ text }) => /^[aA]n?$/.test(text));

/** What {@link ARTICLE} finds. */
function* articlesIn(target: string): Iterable<RegExpExecArray> {
  let done = 0;
  for (const { word, start } of readWords(target).words) {
    if (start < done || !isArticle(word)) continue;
    ARTICLE.lastIndex = start;
    const found = ARTICLE.exec(target);
    if (!found) continue;
    done = ARTICLE.lastIndex;
    yield found;
  }
}

function* articles(target: string) {
  for (const { 0: whole, 1: article, 2: mark, 3: rest, index } of articlesIn(target)) {
    const word = rest!.replace(/[.,'\u2019-]+$/, '');
    // "Vitamin A and", "group A in": a letter.
    if (article === 'A' && !/(?:^|[.!?:;] |["'\u201c\u2018(]|\n)$/.test(target.slice(0, index))) continue;
    const vowel = beginsWithVowelSound(word);
    const isAn = article!.length === 2;
    if (vowel === undefined || vowel === isAn || /^(?:and|or|la|is|in|as|to)$/.test(word)) continue;
    const span = { start: index, end: index + article!.length };
    const meant = isAn ? article!.slice(0, 1) : `${article}n`;
    const actual = whole.slice(0, article!.length + 1 + mark!.length + word.length);
    yield {
      message: `"${actual}" reads wrong; "${meant} ${mark}${word}"?`,
      target: span,
      actual: article!,
      expected: [meant],
      fix: { side: 'target' as const, ...span, text: meant },
    };
  }
}
