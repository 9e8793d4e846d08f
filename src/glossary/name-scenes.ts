import { isDatelineCity } from '../text/ar/cities.ts';
import { ARTICLE } from '../text/ar/clitics.ts';
import { CLASS, classOf } from '../text/ar/common-words.ts';
import { isCountry } from '../text/ar/countries.ts';
import { BODIES, MORE_GIVEN, MORE_HEADS, NAME_PARTICLES, OF_OFFICE, PLACES, SAID } from '../text/ar/name-parts.ts';
import { wordUseOf } from '../text/ar/names-that-are-words.ts';
import { isCommon, isDefinite, isGiven, isPossible, isShaped, looksForeign, stripOf } from './looks-like-name.ts';
import type { WordView } from './word-view.ts';

/**
 * What stands around words that no glossary knows and shows that they are a name: who speaks, an office in front, the heads of bodies and places.
 * Made for proposals.
 */

/** Words between a verb of saying and the name of who said it: وقالت رئيسة البعثة كلوديا رومانيلي إن. */
const FARTHEST_VERB = 8;
/** Words of an office: نائب وزير الخارجية سيرغي كوروليف. */
const LONGEST_OFFICE = 5;

/** A particle within a name, not at its end. */
export function isParticle(view: WordView, token: number): boolean {
  return NAME_PARTICLES.has(view.word(token));
}

/** A given name, behind which a family name may stand. */
export function isGivenName(view: WordView, token: number): boolean {
  const word = view.word(token);
  return word.length > 2 && (isGiven(view, token) || MORE_GIVEN.has(word.slice(stripOf(view, token))));
}

/** The last word of a city or a country that begins at `first`, -1 where there is none. */
export function placeAt(view: WordView, first: number): number {
  if (view.touches(first) && isDatelineCity(`${view.word(first)} ${view.word(first + 1)}`)) return first + 1;
  const word = view.word(first);
  return word.length > 3 && (isDatelineCity(word) || isCountry(word)) ? first : -1;
}

/** Foreign words that only seem to be ك and the article (كالمار); behind another part of a name. */
export function isForeignKal(view: WordView, token: number): boolean {
  return /^كال./.test(view.word(token)) && !isCommon(view, token);
}

/** A family name with the article behind a given name: where that is a word as well (جمال الطراز), one that says where from. */
export function isFamilyBehind(view: WordView, token: number): boolean {
  if (!isFamilyName(view, token + 1)) return false;
  const given = view.word(token).slice(stripOf(view, token));
  return (wordUseOf(given) === undefined && classOf(given) === 0) || view.word(token + 1).endsWith('ي');
}

/**
 * A family name with the article (الشدياق, المنشاوي): no word of the lists, nor what a man is or does.
 * @param behindGiven a title and a given name stand in front, behind which what a man does (الطباخ) is his family
 */
export function isFamilyName(view: WordView, token: number, behindGiven = false): boolean {
  const word = view.word(token);
  if (!word.startsWith(ARTICLE) || word.length < 5 || view.spelled(token).endsWith('ة')) return false;
  if (/(?:ون|ين|ات|يه)$/.test(word)) return false;
  return !isCommon(view, token) || (behindGiven && view.classOf(token) === CLASS.human && !view.isIn(token, 'titles'));
}

/** What may stand behind a particle of a name: بن ساسي, أبو رزق, آل سعود. */
export function isBehindParticle(view: WordView, token: number): boolean {
  const word = view.word(token);
  if (word.startsWith(ARTICLE) && view.spelled(token).endsWith('ة')) return false;
  return word.length > 2 && /^\p{Script=Arabic}+$/u.test(word) && !view.isIn(token, 'prepositions');
}

/** قال … إن: the words stand between a verb of saying and what was said. */
export function isSpeaker(view: WordView, first: number, last: number): boolean {
  if (!view.touches(last) || !SAID.has(view.word(last + 1))) return false;
  // قالت الشرطة في غوتنبرغ إن: where it was said.
  if (view.isIn(first - 1, 'prepositions') || isHead(view, first - 1)) return false;
  for (let token = first - 1; token >= 0 && first - token <= FARTHEST_VERB && view.touches(token); token--) {
    if (SAID.has(view.word(token))) return false;
    if (!view.isIn(token, 'verbsBefore')) continue;
    // Between them stands who he is: an office, or what he is.
    return token === first - 1 || hasOffice(view, token + 1, first - 1) || looksForeign(view, last) !== undefined;
  }
  return false;
}

function hasOffice(view: WordView, from: number, to: number): boolean {
  for (let token = from; token <= to; token++)
    if (view.isIn(token, 'titles')) return isDefinite(view.word(to)) || token === to;
  return false;
}

/** An office in full before the word: وزير الطاقة, المتحدثة باسم الشرطة, رئيس هيئة الكوارث. */
export function isBehindOffice(view: WordView, first: number): boolean {
  if (!isDefinite(view.word(first - 1)) || !view.touches(first - 1)) return false;
  let token = first - 2;
  for (; token >= 0 && first - token <= LONGEST_OFFICE && view.touches(token); token--) {
    if (view.isIn(token, 'titles')) return true;
    const word = view.word(token);
    if (!isDefinite(word) && !OF_OFFICE.has(word) && (view.classOf(token) & CLASS.noun) === 0 && !isHead(view, token))
      return false;
  }
  return false;
}

/** A common noun that stands right before names: مدينة, معهد. */
export function isHead(view: WordView, token: number): boolean {
  const word = view.word(token);
  return !isDefinite(word) && (view.isIn(token, 'heads') || isOneOf(MORE_HEADS, word));
}

/** A place's name that ends as plurals do: إقليم هرات. */
export function isPlaceBehindHead(view: WordView, token: number): boolean {
  return isOneOf(PLACES, view.word(token - 1)) && /^.{2,}ات$/.test(view.word(token)) && isPossible(view, token);
}

function isOneOf(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || (/^[وفبل]/.test(word) && list.has(word.slice(1)));
}

/** The last word of a body's name that begins at `first` with its head (حركة العدل الجديد), -1 where there is none. */
export function bodyAt(view: WordView, first: number): number {
  if (!BODIES.has(view.word(first))) return -1;
  let last = first;
  while (last - first < 3 && view.touches(last) && isPartOfBody(view, last + 1)) last++;
  return last - first >= 2 ? last : -1;
}

function isPartOfBody(view: WordView, token: number): boolean {
  return view.word(token).startsWith(ARTICLE) && !view.isIn(token, 'titles');
}

/** A name of several words for sure: two that are possible, or one that is a given name or foreign. */
export function isFull(view: WordView, first: number, last: number): boolean {
  if (last > first) return isShaped(view, first);
  return isGivenName(view, first) || looksForeign(view, first) !== undefined;
}
