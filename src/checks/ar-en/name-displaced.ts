import { allMatches } from '../../core/all-matches.ts';
import type { Span } from '../../core/article.ts';
import { arabicEntries } from './arabic-stems.ts';
import { englishEntries } from './english-stems.ts';
import { CLAIMED, costOfWord, nameForms, type SourceWord } from './name-forms.ts';
import { isSentenceStart, type Names } from './name-places.ts';
import { STOP_WORDS } from './title-words.ts';

export interface Displaced extends Span {
  readonly text: string;
  /** The place of the source that nothing in the target stands for. */
  readonly place: SourceWord;
}

const CAPITAL = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{Ll}{3,}(?!\p{L})/gu;
/** U.S., AU: may stand for any place. */
const ACRONYM = /(?<![\p{L}])(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})(?!\p{L})/u;
/** So many words with a capital are looked at. */
const MOST = 100;
/** Letters of a place's English that its adjective keeps: Ecuador, Ecuadorian. */
const STEM = 4;

const INSIDE = /[\p{Ll}\p{N},;] ["'\u2018\u201c(]*\p{Lu}\p{Ll}{3}/u;

/** Whether a word of some length has a capital in the middle of a sentence. */
export function hasCapital(target: string): boolean {
  return INSIDE.test(target);
}

/**
 * A word of the target with a capital, of titles or of the language (names are judged by themselves), that nothing in the source stands for, beside a place of the source that nothing
 * in the target stands for: one has taken the other's room. `free`: for each word of the source whether the target lacks it.
 */
export function findDisplaced(
  { source, target: names }: Names,
  free: readonly boolean[],
  target: string,
): Displaced | undefined {
  const places = source.filter((word, index) => free[index] && word.place);
  const [place] = places;
  if (!place || ACRONYM.test(target)) return undefined;
  const judged = new Set(names.map(({ start }) => start));
  const stems = places.flatMap(({ folded }) => [...(arabicEntries(folded) ?? [])].map((entry) => entry.slice(0, STEM)));
  const wanted = new Set(source.flatMap(({ folded }) => [...(arabicEntries(folded) ?? [])]));
  let seen = 0;
  for (const { 0: text, index } of allMatches(target, CAPITAL)) {
    if (++seen > MOST) return undefined;
    if (judged.has(index) || isSentenceStart(target, index) || STOP_WORDS.has(text.toLowerCase())) continue;
    if (stems.some((stem) => text.startsWith(stem)) || englishEntries(text).some((entry) => wanted.has(entry)))
      continue;
    if (source.some((word) => costOfWord(nameForms(text), word, CLAIMED) <= CLAIMED)) continue;
    return { text, place, start: index, end: index + text.length };
  }
  return undefined;
}
