import { ARTICLE, WAW } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { isPhrase } from '../text/ar/name-context.ts';
import { PARTITIVE, PRAISE, TANWEEN } from '../text/ar/name-shapes.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  followedBy,
  governs,
  hasTitleBehind,
  isCoordinated,
  isDefinite,
  isGovernedFromAfar,
  isHeadedByOwn,
  isKnownName,
  isPlainNoun,
  isQuoted,
  isStranger,
  may,
  NOUN_BITS,
  PRONOUN_END,
  type Scene,
} from './scene.ts';

const PREPOSITION = /^[وف]?(?:في|الي|عن|من|مع|لدي|عند|منذ)$|^بين$/;
const NISBA = /^(?!ال).{3,}ي(?:ه|ان|ين|ون|ات)?$/;
const DIGITS = /^\d+$/;

/** What speaks against a name. All that holds is summed; nothing depends on order. */
export const AGAINST_A_NAME: readonly Evidence[] = [
  { id: 'demonstrative', points: -3, settles: true, holds: (s) => behind(s, 'demonstratives') },
  {
    id: 'after-preposition',
    points: -5,
    settles: true,
    holds: ({ candidate: { reading, first }, view }) =>
      reading.strip > 0 && view.touches(first - 1) && PREPOSITION.test(view.word(first - 1)), // إلى كابل: no other proclitic can follow
  },
  { id: 'verb-particle', points: -4, holds: (s) => behind(s, 'verbParticles') },
  {
    id: 'quantifier',
    points: -2.8,
    holds: (s) => behind(s, 'quantifiers') && !s.view.spelled(s.prev).includes('\u0622'),
  },
  { id: 'number', points: -2.5, holds: (s) => DIGITS.test(s.prevLetters) || behind(s, 'numbers') },
  {
    id: 'portfolio',
    points: -2,
    holds: (s) => s.definite && /^[وف]?[بل]?(?:وزير|وزيره|وزاره|وزراء|وزارات|رياسه)$/.test(s.prevLetters),
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
    holds: (s) => may(s, 'adjective') && !s.definite && behind(s, 'titles') && !s.prevDefinite,
  },
  {
    id: 'agrees',
    points: -3.3,
    holds: (s) => may(s, 'adjective') && s.definite && s.prevDefinite && !hasTitleBehind(s.view, s.prev),
  },
  {
    id: 'agrees-with-title',
    points: -2.5,
    holds: (s) =>
      may(s, 'adjective') &&
      s.definite &&
      behind(s, 'titles') &&
      s.prevDefinite &&
      s.candidate.form.letters.endsWith('ي'),
  },
  {
    id: 'predicate',
    points: -1.3,
    holds: (s) => may(s, 'adjective') && !s.definite && s.prevDefinite && !hasTitleBehind(s.view, s.prev),
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
  {
    id: 'object',
    points: -1.8,
    holds: (s) =>
      may(s, 'masdar') &&
      (behind(s, 'prepositions') || /[لب]$/.test(s.candidate.reading.proclitic)) &&
      isIndefiniteNoun(s),
  },
  {
    id: 'after-conjunction',
    points: -2.5,
    holds: (s) =>
      may(s, 'verb') &&
      /^(?:[وف]?(?:بعدما|عندما|حينما|كلما|لما|اذا|مما|التي|الذي|الذين|فيما|حيث))$/.test(s.prevLetters),
  },
  {
    id: 'partitive',
    points: -4.5,
    settles: true,
    holds: (s) =>
      PARTITIVE.has(s.candidate.form.letters) &&
      (!behind(s, 'titles', 'given') || PRONOUN_END.test(s.nextLetters)) &&
      (s.nextDefinite || PRONOUN_END.test(s.nextLetters)),
  },
  { id: 'opens', points: -3, holds: opensSentence },
  {
    id: 'inside',
    points: -2,
    holds: (s) =>
      (s.bearer === 'person' && /^[وف]?في$/.test(s.prevLetters)) ||
      (s.bearer === 'work' && !isQuoted(s) && /^[وف]?(?:في|من|الي|خلال)$/.test(s.prevLetters)),
  },
  {
    id: 'construct',
    points: -2.4,
    holds: (s) =>
      governs(s) &&
      !isSurePlace(s) &&
      !s.acts &&
      (bitsAt(s, s.next) & CLASS.particle) === 0 &&
      s.nextDefinite &&
      !s.nextLetters.endsWith('ي'),
  },
  {
    id: 'object-behind',
    points: -1,
    holds: (s) => governs(s) && s.acts && s.nextDefinite && !s.nextLetters.endsWith('ي'),
  },
  {
    id: 'adjective-construct',
    points: -2,
    holds: (s) =>
      may(s, 'adjective') &&
      !s.definite &&
      !s.acts &&
      !behind(s, 'titles', 'given') &&
      s.nextDefinite &&
      (bitsAt(s, s.next) & CLASS.noun) !== 0,
  },
  {
    id: 'its-adjective',
    points: -1.8,
    holds: (s) =>
      s.definite && s.nextDefinite && (/(?:ي|يه)$/.test(s.nextLetters) || (bitsAt(s, s.next) & CLASS.adjective) !== 0),
  },
  { id: 'verb-object', points: -0.8, holds: (s) => may(s, 'verb') && s.nextDefinite && !s.acts },
  {
    id: 'possessor',
    points: -1.5,
    holds: (s) =>
      governs(s) &&
      !s.acts &&
      PRONOUN_END.test(s.nextLetters) &&
      (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
      (bitsAt(s, s.next) & CLASS.particle) === 0 &&
      !s.view.spelled(s.next).endsWith('\u0629'),
  },
  { id: 'adjective-behind', points: -3.2, settles: true, holds: hasAdjectiveBehind },
  {
    id: 'and-adjective',
    points: -2.6,
    settles: true,
    holds: (s) => may(s, 'adjective') && !s.definite && s.nextLetters.startsWith(WAW) && followedBy(s, 'adjectives'),
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

/** What stands behind the name of a place is said of it: تعز المحاصرة. */
function isSurePlace({ bearer, use }: Scene): boolean {
  return bearer === 'place' && (use?.prior ?? 0) >= 2;
}

/** A sentence or a clause begins with its verb, and its subject follows: وطالب النائب. */
function opensSentence(s: Scene): boolean {
  if (!may(s, 'verb') || s.prev >= 0 || !/^[وف]?$/.test(s.candidate.reading.proclitic) || isCoordinated(s))
    return false;
  return (
    s.next >= 0 &&
    (isDefinite(s.nextLetters) ||
      (bitsAt(s, s.next) & NOUN_BITS) !== 0 ||
      s.after !== undefined ||
      isKnownName(s, s.next) ||
      s.likely.has(s.next))
  );
}

function isIndefiniteAdjective(s: Scene): boolean {
  if (s.prev < 0 || s.prevDefinite || behind(s, 'given', 'titles')) return false;
  const bits = bitsAt(s, s.prev);
  return (bits & CLASS.adjective) !== 0 && (bits & (CLASS.verb | CLASS.particle)) === 0 && !isKnownName(s, s.prev);
}

function isIndefiniteNoun(s: Scene): boolean {
  return (
    s.next >= 0 &&
    !isDefinite(s.nextLetters) &&
    (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
    (bitsAt(s, s.next) & (CLASS.particle | CLASS.verb)) === 0
  );
}

function hasAdjectiveBehind(s: Scene): boolean {
  if (!governs(s) || s.next < 0 || s.nextDefinite) return false;
  const joined =
    s.view.touches(s.next) && s.view.word(s.next + 1).startsWith(WAW) && s.view.isIn(s.next + 1, 'adjectives');
  if (s.view.isIn(s.next, 'adjectives') && (joined || !isKnownName(s, s.next))) return true;
  return NISBA.test(s.nextLetters) && ((bitsAt(s, s.next) & CLASS.adjective) !== 0 || may(s, 'human'));
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
