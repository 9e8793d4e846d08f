import { ARTICLE } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { isPhrase } from '../text/ar/name-context.ts';
import { AN_LIKE, HOPES } from '../text/ar/name-shapes.ts';
import { isActOfPeople } from '../text/ar/people-verbs.ts';
import {
  behind,
  bitsAt,
  isHeadedByOwn,
  isVerb,
  mayBeNoun,
  type NameFacts,
  NOUN_BITS,
  PRONOUN_END,
  type Scene,
} from './scene.ts';

const PREPOSITION = /^[وف]?(?:في|الي|عن|من|مع|لدي|عند|منذ)$|^بين$/;
const BEFORE_NOUNS = /^[وف]?(?:في|الي|عن|من|مع|علي|لدي|عند|ضد|نحو|عبر|بشان|بسبب)$/;
const BEFORE_PHRASE = /^[وف]?(?:في|من|علي)$/;

/** The name's letters with the alef that the article loses behind ل. */
export function bareOf({ form }: NameFacts): string {
  return form.afterLam ? `\u0627${form.letters}` : form.letters;
}

export function standsInPhrase(scene: Scene): boolean {
  const {
    candidate: { first, last, reading },
    view,
  } = scene;
  if (isHeadedByOwn(scene)) return false; // حركة أمل في …
  const bare = bareOf(scene);
  if (view.touches(last) && !(AN_LIKE.test(view.word(last + 1)) && view.spelled(last + 1).startsWith('\u0625'))) {
    // أمل أن, but قالت أمل إن
    const next = view.word(last + 1);
    if ((isPhrase(bare, next) || isPhrase(bare, stripped(next))) && !isOfOther(scene, next)) return true;
  }
  if (reading.proclitic !== '' || !view.touches(first - 1)) return false;
  const front = view.word(first - 1);
  return isPhrase(front, bare) && (!BEFORE_PHRASE.test(front) || goesOn(scene));
}

/** The preposition behind belongs to what stands before: قالت أمل في مقابلة, مقتل أمل في الانفجار. */
function isOfOther(s: Scene, next: string): boolean {
  if (s.prev < 0 || !(PREPOSITION.test(next) || AN_LIKE.test(next))) return false;
  return actsOn(s) || (mayBeNoun(s) && !behind(s, 'quantifiers'));
}

/** Behind a preposition the phrase goes on with what is its own (في صالح الشعب), not with a verb or another preposition (مقربون من صالح ينفون). */
function goesOn(s: Scene): boolean {
  if (s.next < 0) return false;
  if (s.nextDefinite) return true;
  if (AN_LIKE.test(s.nextLetters)) return HOPES.has(s.form.letters); // على أمل أن; على نور أن يرحل
  const bits = bitsAt(s, s.next);
  return (bits & CLASS.particle) === 0 && (bits & ~CLASS.verb) !== 0;
}

function actsOn({ view, prev }: Scene): boolean {
  return (
    view.isIn(prev, 'verbsBefore') ||
    view.isIn(prev, 'verbs') ||
    isVerb({ view }, prev) ||
    (isActOfPeople(view.word(prev)) && (view.classOf(prev) & NOUN_BITS) === 0)
  );
}

/** Two words that may be a phrase and stand alone: عاش في سلام. */
export function mayBePhrase(s: Scene): boolean {
  const { candidate, view, reading } = s;
  if (reading.proclitic !== '' || !view.touches(candidate.first - 1) || goesOn(s)) return false;
  const front = view.word(candidate.first - 1);
  return BEFORE_PHRASE.test(front) && isPhrase(front, bareOf(s)) && !isHeadedByOwn(s);
}

/** A preposition, or if asked أن, stands before the word before: that is no verb. */
export function isBehindPreposition({ prev, view }: Scene, orAn = false): boolean {
  if (prev <= 0 || !view.touches(prev - 1)) return false;
  const word = view.word(prev - 1);
  return BEFORE_NOUNS.test(word) || (orAn && AN_LIKE.test(word) && PRONOUN_END.test(view.spelled(prev)));
}

/** Without its article or the pronoun behind. */
function stripped(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word.replace(PRONOUN_END, '');
}

/** What follows عبد, and the second word of صلاح الدين. */
export const OF_SERVANT =
  /^ال(?:له|رحمن|عزيز|رحيم|ملك|كريم|قادر|سلام|حميد|مجيد|لطيف|رزاق|غني|جليل|هادي|باسط|فتاح|ناصر|وهاب|واحد|حليم|حق|منعم|خالق|رووف|حفيظ|عال|عليم|امير|دين)$/;

/** عبد العزيز, صلاح الدين: two words that are one first name. */
export function isServantOf({ prev, prevLetters, view }: Scene): boolean {
  if (prev < 1 || !view.touches(prev - 1)) return false;
  return /^[وفبل]?عبد$/.test(view.word(prev - 1)) || (prevLetters === 'الدين' && view.isIn(prev - 1, 'given'));
}
