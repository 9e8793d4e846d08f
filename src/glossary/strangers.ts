import { WAW } from '../text/ar/clitics.ts';
import type { ContextList } from '../text/ar/name-context.ts';
import { isBody } from '../text/ar/names-that-are-words.ts';
import { bitsAt, hasOwnHamza, isDefinite, isVerb, type Scene } from './scene.ts';

const NEVER_A_NAME: readonly ContextList[] = [
  'titles',
  'heads',
  'nouns',
  'possessed',
  'prepositions',
  'adjectives',
  'verbs',
  'verbsBefore',
  'verbsAfter',
  'quantifiers',
  'masdarGovernors',
  'bodyHeads',
  'personHeads',
  'placeHeads',
];

/** A word that no list of common words has, and that no ending or beginning shows to be one: foreign and rarer names look so. */
export function isStranger(scene: Pick<Scene, 'view'>, token: number): boolean {
  if (token < 0) return false;
  const word = scene.view.word(token);
  return (
    word.length >= 3 &&
    !/\d/.test(word) &&
    bitsAt(scene, token) === 0 &&
    (!isDefinite(word) || hasOwnHamza(scene.view, token)) &&
    !/^(?:[وف]?س?[يتن]|[وف]?ا(?:ست|ن)|[بلك]ال)\p{L}{3,}|(?:يه|ات|ون|ين|ها|هم|وا|ته|يا|ا)$/u.test(word) &&
    !/\u0629$|..{2}\u0647$/.test(scene.view.spelled(token)) &&
    !NEVER_A_NAME.some((list) => scene.view.isIn(token, list))
  );
}

/** A name beside it is joined by و: فتح وحماس, حماس وفتح, الليكود والعمل. */
export function isCoordinated({ candidate: { first, last, reading }, view, likely, bearer }: Scene): boolean {
  const named = (token: number): boolean => likely.has(token) || (bearer === 'body' && isBody(view.word(token)));
  if (view.touches(last) && view.word(last + 1).startsWith(WAW) && named(last + 1)) return true;
  if (!reading.proclitic.startsWith(WAW) || !view.touches(first - 1)) return false;
  if (named(first - 1)) return true;
  // اتفقت ميركل ومي: behind a verb the stranger is somebody.
  return (
    isStranger({ view }, first - 1) &&
    (view.word(first - 1).startsWith(WAW) || (bearer === 'person' && isVerb({ view }, first - 2)))
  );
}
