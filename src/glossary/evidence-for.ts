import { WAW } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { AN_LIKE, FEMININE, PREDICATE, SPEAKS } from '../text/ar/name-shapes.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  followedBy,
  hasTitleBehind,
  isCoordinated,
  isFeminineVerb,
  isFuture,
  isHeadedByOwn,
  isKnownName,
  isPlainNoun,
  isQuoted,
  isStranger,
  isVerb,
  may,
  type Scene,
} from './scene.ts';

const SECOND_PART = /^(?:بن|ابن|بنت|ال|ابو|عبد|ولد)$/;

/** What speaks for a name. All that holds is summed; nothing depends on order. */
export const FOR_A_NAME: readonly Evidence[] = [
  // What it is set in.
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
  { id: 'title', points: 3, holds: (s) => behind(s, 'titles') && s.prevDefinite && s.bearer !== 'place' },
  {
    id: 'office',
    points: 2,
    holds: (s) => !behind(s, 'titles') && s.prevDefinite && s.bearer === 'person' && hasTitleBehind(s.view, s.prev),
  },
  { id: 'given-name', points: 4, holds: (s) => behind(s, 'given') },
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
  {
    id: 'likely-before',
    points: 1.2,
    holds: (s) =>
      s.bearer === 'person' && s.before === undefined && s.prev >= 0 && s.likely.has(s.prev) && !s.prevDefinite,
  },
  { id: 'own-head', points: 5, holds: isHeadedByOwn },
  { id: 'head', points: 2, holds: (s) => behind(s, 'heads') && !s.prevDefinite && !isHeadedByOwn(s) },
  { id: 'of-body', points: 2.5, holds: (s) => s.bearer === 'body' && behind(s, 'bodyHeads') && !s.prevDefinite },
  {
    id: 'member-of',
    points: 2.5,
    holds: (s) => s.bearer === 'body' && /^(?:في|من)$/.test(s.prevLetters) && s.view.isIn(s.prev - 1, 'bodyHeads'),
  },
  { id: 'of-place', points: 2, holds: (s) => s.bearer === 'place' && behind(s, 'placeHeads') && !s.prevDefinite },
  {
    id: 'of-person',
    points: 2,
    holds: (s) =>
      s.bearer === 'person' &&
      !s.definite &&
      behind(s, 'personHeads', 'possessed') &&
      !(may(s, 'adjective') && behind(s, 'titles')) &&
      !s.prevDefinite,
  },
  { id: 'preposition', points: 2.2, holds: (s) => s.bearer === 'place' && behind(s, 'placePrepositions') },
  { id: 'at', points: 1.5, holds: (s) => s.bearer === 'place' && /[بل]$/.test(s.candidate.reading.proclitic) },
  {
    id: 'saying-before',
    points: 2.5,
    holds: (s) =>
      behind(s, 'verbsBefore') && !may(s, 'human', 'particle') && !SPEAKS.has(s.candidate.form.letters) && !isThing(s),
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
  { id: 'verb-before', points: 0.8, holds: (s) => !s.definite && !behind(s, 'verbsBefore') && s.acts },
  {
    id: 'agreement',
    points: 2.5,
    holds: (s) => s.prev >= 0 && isFeminineVerb(s, s.prev) && !isFeminine(s) && s.bearer !== 'place',
  },
  { id: 'subject-of-an', points: 0.6, holds: (s) => AN_LIKE.test(s.prevLetters) && !s.definite },
  {
    id: 'subject-of-kan',
    points: 2.5,
    holds: (s) => /^[وف]?كانت?$/.test(s.prevLetters) && (bitsAt(s, s.next) & CLASS.verb) !== 0,
  },
  { id: 'of-noun', points: 0.5, holds: (s) => may(s, 'adjective') && s.definite && isPlainNoun(s, s.prev) },
  // What stands behind.
  {
    id: 'second-name',
    points: 3,
    holds: (s) => SECOND_PART.test(s.nextLetters) || (s.nextDefinite && followedBy(s, 'nameSecond')),
  },
  { id: 'given-behind', points: 2, holds: (s) => followedBy(s, 'given') && !s.nextLetters.startsWith(WAW) },
  { id: 'known-behind', points: 1.5, holds: (s) => !followedBy(s, 'given') && isKnownName(s, s.next) },
  {
    id: 'stranger-behind',
    points: 1,
    holds: (s) => !s.definite && s.bearer === 'person' && isStranger(s, s.next) && !isKnownName(s, s.next),
  },
  {
    id: 'no-particle',
    points: 2.5,
    holds: (s) => may(s, 'particle') && s.candidate.form.letters.length === 2 && isStranger(s, s.next),
  },
  { id: 'name-behind', points: 1, holds: (s) => s.after?.reading.strip === 0 && s.next >= 0 },
  { id: 'family-name', points: 1.5, holds: (s) => s.nextDefinite && s.nextLetters.endsWith('ي') && !s.definite },
  { id: 'verb-after', points: 0.5, holds: (s) => followedBy(s, 'verbsAfter') || isVerb(s, s.next) },
  { id: 'particle-after', points: 1.5, holds: (s) => followedBy(s, 'verbParticles') || isFuture(s.nextLetters) },
  {
    id: 'says-that',
    points: 1.8,
    holds: (s) => !s.definite && /^ان(?:ه|ها|هم)?$/.test(s.nextLetters) && !may(s, 'masdar', 'particle'),
  },
  { id: 'predicate-behind', points: 1.2, holds: (s) => PREDICATE.test(s.nextLetters) },
];

function isFeminine({ candidate }: Scene): boolean {
  const { letters } = candidate.form;
  return letters.endsWith('ه') || letters.endsWith('ات') || FEMININE.has(letters);
}

/** A definite noun that is mostly meant as the word: what it is said to do tells nothing (وقالت الشرطة), unless it names a paper. */
function isThing({ definite, use, bearer }: Scene): boolean {
  return definite && bearer !== 'work' && (use?.prior ?? 1) < 0;
}
