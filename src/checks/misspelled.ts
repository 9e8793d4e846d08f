import { allMatches } from '../core/all-matches.ts';
import { readWords, wordFact, wordOf } from '../text/words.ts';
import { isEnglish } from './ar-en/languages.ts';
import type { SegmentCheck } from './check.ts';
import { englishFilter, isEnglishName, isEnglishWord, oneEditAway } from './en/english-words.ts';

/** A word in small letters, whole: no part of a name, an address or a compound. */
const WORD = /(?<![\p{L}\p{M}\p{N}@#./_'\u2019-])[a-z]{6,40}(?![\p{L}\p{M}\p{N}@/_'\u2019-]|\.\p{L})/gu;
/** More suggestions than this are a guess. */
const MOST = 3;

export const misspelled: SegmentCheck = {
  id: 'misspelled',
  severity: 'info',
  about:
    'Words in small letters are words of English, American or British: one that the dictionary lacks and that is one letter away from one that it has is told. Names are for names-sourced; short words, compounds with hyphens, words that stand between quotation marks, and words that the source writes in Latin letters pass.',
  scope: 'segment',
  needs: { may: ({ target, to }) => isEnglish(to) && mayMisspell(target) },
  *run({ source, target, to }) {
    if (!isEnglish(to)) return;
    for (const { 0: actual, index } of allMatches(target, WORD)) {
      const near = meantBy(wordOf(actual));
      if (near.length === 0 || source.includes(actual)) continue;
      if (index > 0 && '"\u201c\u2018('.includes(target[index - 1]!)) continue;
      yield {
        message: `"${actual}" is not spelled as usual; "${near[0]}"?`,
        target: { start: index, end: index + actual.length },
        actual,
        ...(near.length <= MOST && { expected: near }),
      };
    }
  },
};

/** The words that one which English lacks may be a slip for. */
const meantBy = wordFact(({ text }): readonly string[] => {
  if (!/^[a-z]{6,40}$/.test(text) || isEnglishWord(text) || isMade(text)) return NONE;
  const near = [...oneEditAway(text, isEnglishWord, englishFilter())].filter((one) => one.length >= 4);
  return near.length > 0 ? near : NONE;
});

const NONE: readonly string[] = [];

/** Whether some word of the text may be a slip: a match of {@link WORD} is a whole word. */
function mayMisspell(text: string): boolean {
  const { words } = readWords(text);
  for (let index = 0; index < words.length; index++) if (meantBy(words[index]!.word).length > 0) return true;
  return false;
}

const BEGINNING =
  /^(?:anti|auto|bi|bio|co|counter|cyber|de|dis|eco|electro|extra|geo|hydro|hyper|il|im|in|inter|ir|macro|mega|micro|mid|mini|mis|mono|multi|nano|neo|neuro|non|omni|out|over|para|pan|photo|poly|post|pre|pro|pseudo|psycho|quasi|radio|re|retro|semi|socio|sub|super|techno|tele|thermo|trans|tri|ultra|un|under|uni)/;
const ENDING =
  /(?:able|ably|ability|al|ally|ed|er|ers|ery|ess|esque|ful|fully|hood|ic|ical|ically|ification|ified|ify|ing|ings|ish|ism|isms|ist|ists|ity|ization|isation|izations|isations|ize|ise|ized|ised|izing|ising|less|lessness|like|ly|ment|ments|ness|or|ors|ship|ships|s|es|ward|wards|ways|wise|worthy|y)$/;

/** A word that English makes as it goes: of a word and an ending, a beginning and a word, or two words. */
function isMade(word: string): boolean {
  const rest = word.replace(BEGINNING, '');
  if (rest !== word && rest.length >= 3 && (isEnglishWord(rest) || isEnglishWord(`${rest}e`))) return true;
  const stem = word.replace(ENDING, '');
  if (
    stem !== word &&
    stem.length >= 4 &&
    (isEnglishWord(stem) || isEnglishWord(`${stem}e`) || isEnglishWord(`${stem}y`))
  )
    return true;
  for (let at = 3; at <= word.length - 3; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (Math.max(one.length, other.length) >= 4 && isEnglishWord(one) && isEnglishWord(other) && !isEnglishName(one))
      return true;
  }
  return false;
}
