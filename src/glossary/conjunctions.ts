import { CLASS, classOfBare } from '../text/ar/common-words.ts';
import { isActOfPeople } from '../text/ar/people-verbs.ts';
import { bitsAt, isDefinite, type NameFacts, type NextFacts, NOUN_BITS, PRONOUN_END, type Scene } from './scene.ts';

/** بأن, فإن, لأن and the like where hamzas are left out; بان كي مون and others are called so. */
export function isConjunction({ form: { letters } }: NameFacts): boolean {
  return /^[بفل]?ان$/.test(letters);
}

/** As it is spelled: no name of these letters has the hamza. */
export function isSpelledOut({ surface }: NameFacts): boolean {
  return /[\u0623\u0625]/.test(surface);
}

/** What a clause may have behind such a word: a noun with its article or its own, a demonstrative. Ryding (2005), 19.2. */
export function isSubject(s: NextFacts): boolean {
  if (/^ان/.test(s.nextLetters)) return false;
  if (isDefinite(s.nextLetters) || PRONOUN_END.test(s.nextLetters) || s.view.isIn(s.next, 'demonstratives'))
    return true;
  if (/^[بل]/.test(s.nextLetters) && classOfBare(s.nextLetters) === 0) return false;
  const bits = bitsAt(s, s.next);
  return bits === 0 || ((bits & NOUN_BITS) !== 0 && (bits & CLASS.particle) === 0);
}

/** Verbs of which بأن tells what was said, known, promised. */
const HAS_CLAUSE =
  /^[وف]?[اينت]?س?[يتن]?(?:قال|قول|صرح|فاد|فيد|عترف|علم|وضح|ذكر|وعد|طالب|سمح|مر|شعر|ظن|خبر|نصح|من|وص[ياه]|هدد|تعهد|قر|رد|عتقد|كد|علن|بلغ|جزم|حلم|تهم|زعم|دع[ايو]|حكم|قض[يا]|قسم|توقع|تنبا|طمان|حذر|نبه|بشر|شهد|قنع|قترح|كلف|لزم|وجي|ضاف|شار|شير|كتب|رو[يا]|حتج|شكك|كتف[يا])(?:ت|وا|ون)?$/;

/** A verb right before that has no such clause: تسلم بان التقرير. */
export function hasNoClause({ candidate: { reading }, prev, prevLetters }: Scene): boolean {
  return prev >= 0 && reading.proclitic === '' && isActOfPeople(prevLetters) && !HAS_CLAUSE.test(prevLetters);
}
