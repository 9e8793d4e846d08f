import { ARTICLE, WAW } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { isPhrase } from '../text/ar/name-context.ts';
import { AN_LIKE, FEMININE, PARTITIVE, PRAISE, PREDICATE, SPEAKS, TANWEEN } from '../text/ar/name-shapes.ts';
import { isBody } from '../text/ar/names-that-are-words.ts';
import {
  behind,
  bitsAt,
  followedBy,
  hasTitleBehind,
  isDefinite,
  isFeminineVerb,
  isFuture,
  isGovernedFromAfar,
  isKnownName,
  isPlainNoun,
  isStranger,
  isVerb,
  may,
  NOUN_BITS,
  PRONOUN_END,
  type Scene,
} from './scene.ts';

/** One thing that speaks for a name (points above 0) or for a word (below), with the name that `how` gives it. */
export interface Evidence {
  readonly id: string;
  readonly points: number;
  /** The word is a word; the same name elsewhere in the text does not change it. */
  readonly settles?: true;
  readonly holds: (scene: Scene) => boolean;
}

const OPENING = /["'\u00AB\u201C\u201E\u2018\u2039]$/u;
const CLOSING = /^["'\u00BB\u201D\u201C\u2019\u203A]/u;
const SECOND_PART = /^(?:بن|ابن|بنت|ال|ابو|عبد|ولد)$/;
const NISBA = /^(?!ال).{3,}ي(?:ه|ان|ين|ون|ات)?$/;
const DIGITS = /^\d+$/;

const prevWord = ({ prev, view }: Scene): string => (prev < 0 ? '' : view.word(prev));
const nextWord = ({ next, view }: Scene): string => (next < 0 ? '' : view.word(next));
const prevDefinite = (scene: Scene): boolean => isDefinite(prevWord(scene));
const nextDefinite = (scene: Scene): boolean => nextWord(scene).startsWith(ARTICLE) && nextWord(scene).length > 3;
const governs = (scene: Scene): boolean => may(scene, 'noun', 'masdar', 'human') && !scene.definite;
const headed = (scene: Scene): boolean => !prevDefinite(scene);
const acts = (scene: Scene): boolean => behind(scene, 'verbsBefore', 'verbs') || isVerb(scene, scene.prev);

/** All that is looked at. What holds is summed; nothing depends on order. */
export const EVIDENCE: readonly Evidence[] = [
  // For a name: what it is set in.
  { id: 'quotes', points: 4, holds: isQuoted },
  {
    id: 'set-off',
    points: 3,
    holds: ({ view, candidate: { start } }) => view.text[start - 1] === '\u0640' && start > 1,
  },
  {
    id: 'bracketed',
    points: 2,
    holds: ({ view, candidate: { start, end } }) => view.text[start - 1] === '(' && view.text[end] === ')',
  },
  { id: 'coordination', points: 3, holds: isCoordinated },
  // What stands before.
  { id: 'title', points: 3, holds: (s) => behind(s, 'titles') && prevDefinite(s) && s.bearer !== 'place' },
  {
    id: 'office',
    points: 2,
    holds: (s) => !behind(s, 'titles') && prevDefinite(s) && s.bearer === 'person' && hasTitleBehind(s.view, s.prev),
  },
  { id: 'given-name', points: 4, holds: (s) => s.bearer !== 'work' && behind(s, 'given') },
  {
    id: 'known-name',
    points: 1.2,
    holds: (s) => !behind(s, 'given') && isKnownName(s, s.prev) && s.bearer === 'person',
  },
  {
    id: 'stranger',
    points: 2,
    holds: (s) => s.bearer === 'person' && !behind(s, 'given') && isStranger(s, s.prev) && !isKnownName(s, s.prev),
  },
  {
    id: 'name-before',
    points: 1.5,
    holds: (s) => s.before !== undefined && s.before.form.term.type !== 'place' && s.prev >= 0,
  },
  { id: 'own-head', points: 5, holds: isHeadedByOwn },
  { id: 'head', points: 2, holds: (s) => behind(s, 'heads') && headed(s) && !isHeadedByOwn(s) },
  { id: 'of-body', points: 2.5, holds: (s) => s.bearer === 'body' && behind(s, 'bodyHeads') && headed(s) },
  { id: 'of-place', points: 2, holds: (s) => s.bearer === 'place' && behind(s, 'placeHeads') && headed(s) },
  {
    id: 'of-person',
    points: 2,
    holds: (s) => s.bearer === 'person' && !s.definite && behind(s, 'personHeads', 'possessed') && headed(s),
  },
  { id: 'preposition', points: 2.2, holds: (s) => s.bearer === 'place' && behind(s, 'placePrepositions') },
  { id: 'at', points: 1.5, holds: (s) => s.bearer === 'place' && /[بل]$/.test(s.candidate.reading.proclitic) },
  {
    id: 'saying-before',
    points: 2.5,
    holds: (s) => behind(s, 'verbsBefore') && !may(s, 'human', 'particle') && !SPEAKS.has(s.candidate.form.letters),
  },
  {
    id: 'person-verb',
    points: 1.5,
    holds: (s) => s.bearer === 'person' && !may(s, 'human') && behind(s, 'personVerbs'),
  },
  { id: 'club-plays', points: 2.5, holds: (s) => s.bearer === 'body' && behind(s, 'gameVerbs') },
  {
    id: 'told-to',
    points: 2.5,
    holds: (s) =>
      /ل$/.test(s.candidate.reading.proclitic) &&
      s.view.touches(s.candidate.first - 1) &&
      s.view.isIn(s.candidate.first - 1, 'loyal'),
  },
  { id: 'paper-says', points: 3.5, holds: (s) => s.bearer === 'work' && behind(s, 'feminineVerbs') },
  { id: 'verb-before', points: 0.8, holds: (s) => !s.definite && !behind(s, 'verbsBefore') && acts(s) },
  {
    id: 'agreement',
    points: 2.5,
    holds: (s) => s.prev >= 0 && isFeminineVerb(s, s.prev) && !isFeminine(s) && s.bearer !== 'place',
  },
  { id: 'subject-of-an', points: 0.6, holds: (s) => AN_LIKE.test(prevWord(s)) && !s.definite },
  {
    id: 'subject-of-kan',
    points: 2.5,
    holds: (s) => /^[وف]?كانت?$/.test(prevWord(s)) && (bitsAt(s, s.next) & CLASS.verb) !== 0,
  },
  // What stands behind.
  {
    id: 'second-name',
    points: 3,
    holds: (s) => SECOND_PART.test(nextWord(s)) || (nextDefinite(s) && followedBy(s, 'nameSecond')),
  },
  { id: 'given-behind', points: 2, holds: (s) => followedBy(s, 'given') && !nextWord(s).startsWith(WAW) },
  { id: 'known-behind', points: 1.5, holds: (s) => !followedBy(s, 'given') && isKnownName(s, s.next) },
  {
    id: 'stranger-behind',
    points: 1,
    holds: (s) => !s.definite && s.bearer === 'person' && isStranger(s, s.next) && !isKnownName(s, s.next),
  },
  { id: 'no-particle', points: 2.5, holds: (s) => may(s, 'particle') && isStranger(s, s.next) },
  { id: 'name-behind', points: 1, holds: (s) => s.after?.reading.strip === 0 && s.next >= 0 },
  { id: 'family-name', points: 1.5, holds: (s) => nextDefinite(s) && nextWord(s).endsWith('ي') && !s.definite },
  { id: 'verb-after', points: 0.5, holds: (s) => followedBy(s, 'verbsAfter') || isVerb(s, s.next) },
  { id: 'particle-after', points: 1.5, holds: (s) => followedBy(s, 'verbParticles') || isFuture(nextWord(s)) },
  {
    id: 'says-that',
    points: 1.8,
    holds: (s) => !s.definite && /^ان(?:ه|ها|هم)?$/.test(nextWord(s)) && !may(s, 'masdar', 'particle'),
  },
  { id: 'predicate-behind', points: 1.2, holds: (s) => PREDICATE.test(nextWord(s)) },
  // Against it.
  { id: 'demonstrative', points: -3, settles: true, holds: (s) => behind(s, 'demonstratives') },
  { id: 'verb-particle', points: -4, holds: (s) => behind(s, 'verbParticles') },
  {
    id: 'quantifier',
    points: -2.8,
    holds: (s) => behind(s, 'quantifiers') && !s.view.spelled(s.prev).includes('\u0622'),
  },
  { id: 'of-noun', points: 0.5, holds: (s) => may(s, 'adjective') && s.definite && isPlainNoun(s, s.prev) },
  { id: 'number', points: -2.5, holds: (s) => DIGITS.test(prevWord(s)) || behind(s, 'numbers') },
  {
    id: 'portfolio',
    points: -2,
    holds: (s) => s.definite && /^[وف]?[بل]?(?:وزير|وزيره|وزاره|وزراء|وزارات|رياسه)$/.test(prevWord(s)),
  },
  {
    id: 'noun-before',
    points: -2.8,
    holds: (s) => may(s, 'adjective') && !s.definite && isPlainNoun(s, s.prev) && !behind(s, 'titles', 'given'),
  },
  {
    id: 'praise',
    points: -1.5,
    holds: (s) => PRAISE.has(s.candidate.form.letters) && isPlainNoun(s, s.prev) && !behind(s, 'titles', 'given'),
  },
  { id: 'adjective-before', points: -2, holds: (s) => may(s, 'adjective') && !s.definite && isIndefiniteAdjective(s) },
  {
    id: 'rank-before',
    points: -2,
    holds: (s) => may(s, 'adjective') && !s.definite && behind(s, 'titles') && !prevDefinite(s),
  },
  {
    id: 'agrees',
    points: -3.3,
    holds: (s) => may(s, 'adjective') && s.definite && prevDefinite(s) && !hasTitleBehind(s.view, s.prev),
  },
  {
    id: 'agrees-with-title',
    points: -2.5,
    holds: (s) =>
      may(s, 'adjective') &&
      s.definite &&
      behind(s, 'titles') &&
      prevDefinite(s) &&
      s.candidate.form.letters.endsWith('ي'),
  },
  {
    id: 'predicate',
    points: -1.3,
    holds: (s) => may(s, 'adjective') && !s.definite && prevDefinite(s) && !hasTitleBehind(s.view, s.prev),
  },
  {
    id: 'of-subject',
    points: -2.6,
    holds: (s) =>
      may(s, 'adjective') &&
      behind(s, 'subjects') &&
      (bitsAt(s, s.next) & CLASS.verb) === 0 &&
      !followedBy(s, 'verbParticles'),
  },
  {
    id: 'verbal-noun',
    points: -3,
    settles: true,
    holds: (s) => may(s, 'masdar', 'verb') && behind(s, 'masdarGovernors'),
  },
  { id: 'verbal-noun-afar', points: -2, holds: (s) => may(s, 'masdar') && s.prev >= 0 && isGovernedFromAfar(s) },
  { id: 'object', points: -1.2, holds: (s) => may(s, 'masdar') && behind(s, 'prepositions') && isIndefiniteNoun(s) },
  {
    id: 'after-conjunction',
    points: -2.5,
    holds: (s) =>
      may(s, 'verb') && /^(?:[وف]?(?:بعدما|عندما|حينما|كلما|لما|اذا|مما|التي|الذي|الذين|فيما|حيث))$/.test(prevWord(s)),
  },
  {
    id: 'partitive',
    points: -4.5,
    settles: true,
    holds: (s) => PARTITIVE.has(s.candidate.form.letters) && (nextDefinite(s) || PRONOUN_END.test(nextWord(s))),
  },
  { id: 'opens', points: -3, holds: opensSentence },
  {
    id: 'inside',
    points: -2,
    holds: (s) =>
      (s.bearer === 'person' && /^[وف]?في$/.test(prevWord(s))) ||
      (s.bearer === 'work' && !isQuoted(s) && /^[وف]?(?:في|من|الي|خلال)$/.test(prevWord(s))),
  },
  {
    id: 'construct',
    points: -2.4,
    holds: (s) =>
      governs(s) &&
      !isSurePlace(s) &&
      !acts(s) &&
      (bitsAt(s, s.next) & CLASS.particle) === 0 &&
      nextDefinite(s) &&
      !nextWord(s).endsWith('ي'),
  },
  {
    id: 'object-behind',
    points: -1,
    holds: (s) => governs(s) && acts(s) && nextDefinite(s) && !nextWord(s).endsWith('ي'),
  },
  {
    id: 'adjective-construct',
    points: -2,
    holds: (s) =>
      may(s, 'adjective') &&
      !s.definite &&
      !acts(s) &&
      !behind(s, 'titles', 'given') &&
      nextDefinite(s) &&
      (bitsAt(s, s.next) & CLASS.noun) !== 0,
  },
  {
    id: 'its-adjective',
    points: -1.8,
    holds: (s) =>
      s.definite && nextDefinite(s) && (/(?:ي|يه)$/.test(nextWord(s)) || (bitsAt(s, s.next) & CLASS.adjective) !== 0),
  },
  { id: 'verb-object', points: -0.8, holds: (s) => may(s, 'verb') && nextDefinite(s) && !acts(s) },
  {
    id: 'possessor',
    points: -1.5,
    holds: (s) =>
      governs(s) &&
      !acts(s) &&
      PRONOUN_END.test(nextWord(s)) &&
      (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
      (bitsAt(s, s.next) & CLASS.particle) === 0 &&
      !s.view.spelled(s.next).endsWith('\u0629'),
  },
  { id: 'adjective-behind', points: -3.2, settles: true, holds: hasAdjectiveBehind },
  {
    id: 'and-adjective',
    points: -2.6,
    settles: true,
    holds: (s) => may(s, 'adjective') && !s.definite && nextWord(s).startsWith(WAW) && followedBy(s, 'adjectives'),
  },
  {
    id: 'is-title',
    points: -2.8,
    settles: true,
    holds: (s) =>
      s.definite &&
      may(s, 'human') &&
      (s.after !== undefined || isKnownName(s, s.next) || isStranger(s, s.next)) &&
      s.next >= 0,
  },
  { id: 'phrase', points: -6, settles: true, holds: standsInPhrase },
  {
    id: 'with',
    points: -0.5,
    holds: (s) =>
      /ب$/.test(s.candidate.reading.proclitic) && may(s, 'noun', 'masdar') && s.bearer !== 'place' && !s.definite,
  },
  { id: 'tanween', points: -8, settles: true, holds: (s) => s.candidate.reading.tanween },
  { id: 'indefinite', points: -1.5, holds: (s) => may(s, 'noun', 'human') && TANWEEN.test(s.surface) },
  {
    id: 'verb-vowels',
    points: -3,
    holds: (s) => may(s, 'verb', 'masdar') && /^\p{L}\u064E\p{L}\u064E\p{L}\u064E$/u.test(s.surface),
  },
];

/** A head that says what bears the name: حركة فتح, صحيفة الحياة, مدينة صور. */
function isHeadedByOwn(s: Scene): boolean {
  if (!headed(s)) return false;
  if (s.bearer === 'work') return behind(s, 'pressHeads');
  if (s.bearer === 'body') return behind(s, 'groupHeads', 'pressHeads');
  if (s.bearer === 'place') return behind(s, 'siteHeads');
  if (s.definite) return !may(s, 'human') && behind(s, 'groupHeads', 'pressHeads');
  return behind(s, 'siteHeads', 'groupHeads', 'pressHeads') && !may(s, 'adjective');
}

/** What stands behind the name of a place is said of it: تعز المحاصرة. */
function isSurePlace({ bearer, use }: Scene): boolean {
  return bearer === 'place' && (use?.prior ?? 0) >= 2;
}

function isFeminine({ candidate }: Scene): boolean {
  const { letters } = candidate.form;
  return letters.endsWith('ه') || letters.endsWith('ات') || FEMININE.has(letters);
}

/** A sentence or a clause begins with its verb, and its subject follows: وطالب النائب. */
function opensSentence(s: Scene): boolean {
  if (!may(s, 'verb') || s.prev >= 0 || !/^[وف]?$/.test(s.candidate.reading.proclitic) || isCoordinated(s))
    return false;
  return (
    s.next >= 0 &&
    (isDefinite(nextWord(s)) ||
      (bitsAt(s, s.next) & NOUN_BITS) !== 0 ||
      s.after !== undefined ||
      isKnownName(s, s.next) ||
      s.likely.has(s.next))
  );
}

function isIndefiniteAdjective(s: Scene): boolean {
  if (s.prev < 0 || prevDefinite(s) || behind(s, 'given', 'titles')) return false;
  const bits = bitsAt(s, s.prev);
  return (bits & CLASS.adjective) !== 0 && (bits & (CLASS.verb | CLASS.particle)) === 0 && !isKnownName(s, s.prev);
}

function isIndefiniteNoun(s: Scene): boolean {
  return (
    s.next >= 0 &&
    !isDefinite(nextWord(s)) &&
    (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
    (bitsAt(s, s.next) & (CLASS.particle | CLASS.verb)) === 0
  );
}

function hasAdjectiveBehind(s: Scene): boolean {
  if (!governs(s) || s.next < 0 || nextDefinite(s)) return false;
  const joined =
    s.view.touches(s.next) && s.view.word(s.next + 1).startsWith(WAW) && s.view.isIn(s.next + 1, 'adjectives');
  if (s.view.isIn(s.next, 'adjectives') && (joined || !isKnownName(s, s.next))) return true;
  return NISBA.test(nextWord(s)) && ((bitsAt(s, s.next) & CLASS.adjective) !== 0 || may(s, 'human'));
}

/** A name beside it is joined by و: فتح وحماس, حماس وفتح, الليكود والعمل. */
function isCoordinated({ candidate: { first, last, reading }, view, likely, bearer }: Scene): boolean {
  const named = (token: number): boolean => likely.has(token) || (bearer === 'body' && isBody(view.word(token)));
  if (view.touches(last) && view.word(last + 1).startsWith(WAW) && named(last + 1)) return true;
  if (!reading.proclitic.startsWith(WAW) || !view.touches(first - 1)) return false;
  return named(first - 1) || (view.word(first - 1).startsWith(WAW) && isStranger({ view }, first - 1));
}

function standsInPhrase(scene: Scene): boolean {
  const {
    candidate: { first, last, form, reading },
    view,
  } = scene;
  if (isHeadedByOwn(scene)) return false; // حركة أمل في …
  const bare = form.afterLam ? `\u0627${form.letters}` : form.letters;
  if (view.touches(last)) {
    const next = view.word(last + 1);
    if (isPhrase(bare, next) || isPhrase(bare, stripped(next))) return true;
  }
  return reading.proclitic === '' && view.touches(first - 1) && isPhrase(view.word(first - 1), bare);
}

/** Without its article or the pronoun behind. */
function stripped(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word.replace(PRONOUN_END, '');
}

function isQuoted({ candidate: { start, end, reading }, view }: Scene): boolean {
  const front = view.text.slice(Math.max(0, start - reading.strip - 2), start - reading.strip);
  const inside = view.text.slice(Math.max(0, start - 1), start); // ل«الحياة»
  return (OPENING.test(front) || OPENING.test(inside)) && CLOSING.test(view.text.slice(end, end + 1));
}
