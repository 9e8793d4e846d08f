import { WAW } from '../text/ar/clitics.ts';
import { CLASS, isWholeWord } from '../text/ar/common-words.ts';
import { COPULAS, TAKES_OBJECT } from '../text/ar/name-shapes.ts';
import { isActOfPeople } from '../text/ar/people-verbs.ts';
import {
  bitsAt,
  type Evidence,
  isDefinite,
  isVerb,
  may,
  type NameFacts,
  type NextFacts,
  NOUN_BITS,
  PRONOUN_END,
  type Scene,
} from './scene.ts';

/** How far back the verb may stand: وضع رجال الأمن حبيب. Words. */
const VERB_REACH = 4;

/**
 * What stands in the accusative shows it by an alef (عونا, سعيدا) unless something in construct with it follows; names of the news mostly go without.
 * So a word without alef that is an object, or what somebody was, is a name. Ryding (2005), 7.3.1 and 5.4.
 */
export const OF_CASE: readonly Evidence[] = [
  // أعادت السلطات فرج إلى زنزانته
  {
    id: 'object-without-alef',
    points: 2.8,
    name: (s) => s.bearer !== 'place' && isMostlyName(s) && !TAKES_OBJECT.has(s.form.letters) && showsAccusative(s),
    prev: (s) => s.prevDefinite,
    next: hasNothingInConstruct,
    whole: isBehindVerbAndSubject,
  },
  // شارك في الجنازة نمر: who does it comes behind where.
  {
    id: 'subject-behind-place',
    points: 2.4,
    name: (s) => s.bearer === 'person' && isMostlyName(s) && !s.definite && s.reading.proclitic === '',
    prev: (s) => s.prevDefinite,
    next: hasNothingInConstruct,
    whole: isBehindActAndPlace,
  },
  // وكان سعيد في منزله
  {
    id: 'no-predicate',
    points: 1,
    name: (s) => isMostlyName(s) && !may(s, 'verb') && showsAccusative(s),
    prev: (s) => COPULAS.test(s.prevLetters),
    next: hasNothingInConstruct,
  },
];

function isMostlyName({ use }: NameFacts): boolean {
  return (use?.prior ?? 1) > 0;
}

/** Its accusative ends in a letter of its own. */
export function showsAccusative({ definite, reading, form: { letters } }: NameFacts): boolean {
  return !definite && reading.proclitic === '' && !/(?:ه|ا|اء|ي|ات)$/.test(letters);
}

/** Neither a noun that it may be in construct with follows, nor what may be an adjective of it. */
export function hasNothingInConstruct(s: NextFacts): boolean {
  if (s.next < 0) return true;
  if (s.nextLetters.startsWith(WAW) && !isWholeWord(s.nextLetters)) return true; // نمر وأبناؤه
  if (s.nextDefinite || isDefinite(s.nextLetters)) return false;
  if (PRONOUN_END.test(s.view.spelled(s.next)) && s.nextLetters.length > 3) return false; // سيد نفسه
  const bits = bitsAt(s, s.next);
  return (bits & CLASS.particle) !== 0 || (bits & (NOUN_BITS | CLASS.adjective)) === 0;
}

/** A verb of people and a preposition with one definite noun stand right before. */
function isBehindActAndPlace({ prev, view }: Scene): boolean {
  return (
    prev >= 2 &&
    view.touches(prev - 1) &&
    view.touches(prev - 2) &&
    view.isIn(prev - 1, 'placePrepositions') &&
    (isActOfPeople(view.word(prev - 2)) || view.isIn(prev - 2, 'verbsBefore'))
  );
}

/** A verb and its subject with the article stand right before. */
function isBehindVerbAndSubject({ prev, view }: Scene): boolean {
  for (let token = prev; token > prev - VERB_REACH && token > 0 && view.touches(token - 1); token--) {
    if (/^[وف]?(?:[بلك]ال|لل)|^وال/.test(view.word(token))) return false;
    const before = token - 1;
    if (isVerb({ view }, before) || view.isIn(before, 'verbs') || view.isIn(before, 'verbsBefore'))
      return !isDefinite(view.word(before));
    const bits = bitsAt({ view }, before);
    if ((bits & CLASS.particle) !== 0 || (!isDefinite(view.word(before)) && (bits & NOUN_BITS) === 0)) return false;
  }
  return false;
}
