import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, PROCLITICS } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { contextWords } from '../text/ar/name-context.ts';
import { MORE_GIVEN, NO_NAMES } from '../text/ar/name-parts.ts';
import { wordUseOf } from '../text/ar/names-that-are-words.ts';
import type { WordView } from './word-view.ts';

/**
 * Whether a word that no glossary knows looks like a name, by its letters and the lists of common words alone. Made for proposals: rather a name
 * too few than a word too many.
 */

/** Letters that Arabic words do not have (گ پ چ ژ ڤ), unfolded. */
const FOREIGN_LETTERS = /[\u067E\u0686\u0698\u06A4\u06AF\u0679]/;
/**
 * Endings of foreign names in Arabic letters, folded. Source: drawn up from the names of UN member states' officials and cities as Arab agencies
 * write them; a name of five letters or more.
 */
const FOREIGN_ENDINGS =
  /(?:وف|ييف|ايف|ويف|وفا|يفا|سكي|تسكي|فيتش|ستان|نكو|ينغ|سون|بورغ|برغ|لاند|ينيو|ينهو|شفيلي|غراد|تاون|شتاين|دزه|دزي|بيرغ|هاور)$/;
/** Weaker ones, that Arabic words have too; not behind the letters of a verb or a participle, and six letters long. */
const WEAK_ENDINGS = /(?:ينا|مان|وس|نيا|ورا|يكا|يان|يللي)$/;
const SHORTEST_FOREIGN = 5;
/** Endings of pronouns, plurals and verbs. */
const ENDINGS = /(?:ها|هم|هما|كم|ته|وا|ات|يه|تين|يين)$/;
/** An imperfect verb: its prefix, and few letters or one of the derived stems behind it. */
const IMPERFECT = /^[وف]?س?[يتن](?:.{2,4}$|ت|ن|ست)/;
const TANWEEN = /[\u064B-\u064D]/;

export function isDefinite(word: string): boolean {
  return (
    word.startsWith(ARTICLE) ||
    PROCLITICS.some((proclitic) => word.startsWith(proclitic + ARTICLE)) ||
    word.startsWith('لل')
  );
}

/** A proclitic is taken off where what is left is a given name or looks foreign and the whole is no word known to begin so. Letters. */
export function stripOf(view: WordView, token: number): number {
  const word = view.word(token);
  if (/^[ولبف]/.test(word) && word.length > 3 && isListed(word.slice(1)) && !isListed(word)) return 1;
  return /^[\u0648\u0644\u0628]/.test(word) &&
    word.length >= 7 &&
    !isCliticLookalike(word, 1) &&
    FOREIGN_ENDINGS.test(word)
    ? 1
    : 0;
}

/** Letters or an ending that Arabic words do not have. */
export function looksForeign(view: WordView, token: number): 'foreign-letters' | 'foreign-ending' | undefined {
  const word = view.word(token).slice(stripOf(view, token));
  if (FOREIGN_LETTERS.test(view.spelled(token))) return 'foreign-letters';
  if (word.length < SHORTEST_FOREIGN || isDefinite(word)) return undefined;
  const ends =
    FOREIGN_ENDINGS.test(word) ||
    (word.length > SHORTEST_FOREIGN && WEAK_ENDINGS.test(word) && !/^[تيامنوعق]/.test(word));
  return ends && !TANWEEN.test(view.spelled(token)) ? 'foreign-ending' : undefined;
}

/** The preposition على with a pronoun has the letters of علي and an ending. */
const WITH_PRONOUN = /^[وف]?علي(?:ه|ها|هم|هما|نا|كم|ك)$/;

/** In the lists of given names as it is. */
function isListed(word: string): boolean {
  return contextWords('given').has(word) || MORE_GIVEN.has(word);
}

export function isGiven(view: WordView, token: number): boolean {
  const word = view.word(token);
  if (word.length < 3 || !view.isIn(token, 'given') || WITH_PRONOUN.test(word)) return false;
  // عاصمة is no عاصم.
  return !view.spelled(token).endsWith('ة') || isListed(word) || view.classOf(token) === 0;
}

const COMMON = [
  'titles',
  'heads',
  'verbsBefore',
  'verbsAfter',
  'verbs',
  'verbParticles',
  'masdarGovernors',
  'demonstratives',
  'quantifiers',
  'prepositions',
  'subjects',
  'nouns',
  'adjectives',
  'bodyHeads',
  'personHeads',
  'placeHeads',
] as const;

/** In the lists of common words, with or without what is glued to it. */
export function isCommon(view: WordView, token: number): boolean {
  if (isGiven(view, token)) return false;
  for (const list of COMMON) if (view.isIn(token, list)) return true;
  const use = wordUseOf(view.word(token));
  if (use !== undefined && use.prior <= 0) return true;
  return view.classOf(token) !== 0;
}

/** The word may be part of a name: Arabic letters, no common word. */
export function isPossible(view: WordView, token: number): boolean {
  const word = view.word(token);
  if (WITH_PRONOUN.test(word) || NO_NAMES.has(word)) return false;
  return word.length >= 3 && /^\p{Script=Arabic}+$/u.test(word) && !isDefinite(word) && !isCommon(view, token);
}

/** No ending of a verb, a plural or a pronoun, no tanween, no imperfect. What looks foreign or is a given name passes. */
export function isShaped(view: WordView, token: number): boolean {
  if (isGiven(view, token) || looksForeign(view, token) !== undefined) return true;
  const word = view.word(token);
  return (
    !ENDINGS.test(word) &&
    !IMPERFECT.test(word) &&
    !TANWEEN.test(view.spelled(token)) &&
    !view.spelled(token).endsWith('ة')
  );
}

/** As {@link isShaped}, and nothing glued on in front, as far as letters tell: for a word behind the first of a name. */
export function isSecondPart(view: WordView, token: number): boolean {
  if (isGiven(view, token) || looksForeign(view, token) !== undefined) return stripOf(view, token) === 0;
  return isShaped(view, token) && !/^(?:[ول]|[بفك].{0,2}$)/.test(view.word(token));
}

/** What may be said of a man behind his title: an adjective alone (روحاني, هاشمي) is a name there. */
export function isOnlyNisba(view: WordView, token: number): boolean {
  return view.classOf(token) === CLASS.adjective && view.word(token).endsWith('ي') && !isDefinite(view.word(token));
}
