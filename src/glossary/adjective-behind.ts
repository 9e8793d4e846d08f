import { WAW } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { BROKEN_PLURAL, FEMININE, PREDICATE } from '../text/ar/name-shapes.ts';
import { bitsAt, followedBy, isKnownName, may, NOUN_BITS, type Scene } from './scene.ts';

const DIGITS = /^\d+$/;
/** An adjective of relation without article, with or without an ending. */
export const NISBA = /^(?!ال).{3,}ي(?:ه|ان|ين|ون|ات)?$/;

/** A year, a number, or what is said of somebody: in the accusative, which shows, it agrees with no noun that has no alef. */
export function isNoAdjective(s: Scene): boolean {
  if (/^عام/.test(s.nextLetters)) return DIGITS.test(s.view.word(s.next + 1));
  if (/^(?:اخر|اول)$/.test(s.nextLetters) && s.view.touches(s.next) && (bitsAt(s, s.next + 1) & CLASS.noun) !== 0)
    return true; // شوهد جمال آخر مرة
  if (followedBy(s, 'numbers') || PREDICATE.test(s.nextLetters)) return true;
  if (s.bearer === 'place' && /^(?:شمال|جنوب|شرق|غرب)ي$/.test(s.nextLetters)) return s.view.touches(s.next); // صور جنوبي لبنان
  return s.nextLetters.endsWith('ه') && !mayBeFeminine(s.form.letters); // قواعد فتح منتشرة
}

/** As it is written: an ending, a table, or a plural of things (آمال, نجوم). */
function mayBeFeminine(letters: string): boolean {
  return /(?:ه|ات|اء|ي|ا)$/.test(letters) || FEMININE.has(letters) || BROKEN_PLURAL.test(letters);
}

export function hasAdjectiveBehind(s: Scene): boolean {
  const joined =
    s.view.touches(s.next) && s.view.word(s.next + 1).startsWith(WAW) && s.view.isIn(s.next + 1, 'adjectives');
  if (s.view.isIn(s.next, 'adjectives') && (joined || !isKnownName(s, s.next))) return true;
  const bits = bitsAt(s, s.next);
  if (bits === CLASS.adjective && !isKnownName(s, s.next)) return true;
  if (!NISBA.test(s.nextLetters)) return false;
  if ((bitsAt(s, s.next) & CLASS.adjective) !== 0 || may(s, 'human')) return true;
  // صور تذكارية: no list has it, but hardly any name ends so.
  return (
    /^[^وفبكل].{2,}ي\u0629$/.test(s.view.spelled(s.next)) &&
    (bitsAt(s, s.next) & NOUN_BITS) === 0 &&
    !isKnownName(s, s.next)
  );
}
