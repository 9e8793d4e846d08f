import { CLASS } from '../text/ar/common-words.ts';
import { contextWords } from '../text/ar/name-context.ts';
import { AN_LIKE, GAMES, PLURAL_IN_YA, SPEAKS, TALKS } from '../text/ar/name-shapes.ts';
import { isPlace, mayBeName } from '../text/ar/names-that-are-words.ts';
import { hasNoClause, isConjunction, isSpelledOut, isSubject } from './conjunctions.ts';
import { isServantOf, OF_SERVANT } from './phrases-around.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  followedBy,
  hasPronoun,
  hasTitleBehind,
  isDefinite,
  isFeminine,
  isFeminineVerb,
  isFuture,
  isHeadedByOwn,
  isKnownName,
  isPlainNoun,
  isQuoted,
  isSpelledAsNoun,
  isVerb,
  may,
  mayAgree,
  mayBeNoun,
  type NameFacts,
  NOUN_BITS,
  PRONOUN_END,
  type PrevFacts,
  type Scene,
} from './scene.ts';
import { isCoordinated, isStranger } from './strangers.ts';

/** First names of the West that are spelled as a word is. */
const WESTERN: ReadonlySet<string> = new Set('جو دان مي بن بول توم سام تيم راي لين كيم جان دون'.split(' '));
/** Masculine heads that bear somebody's name. */
const NAMED_AFTER =
  /^[وف]?[بل]?(?:تيار|شارع|حزب|حي|ميدان|مخيم|مطار|جسر|قصر|سجن|ال|بنو|بني|تنظيم|منتخب|نادي|ميناء|جبل|نهر|وادي|خليج|برج)$/;
const SECOND_PART = /^(?:بن|ابن|بنت|ال|ابو|عبد|ولد)$/;

/** What speaks for a name. All that holds is summed; nothing depends on order. */
export const FOR_A_NAME: readonly Evidence[] = [
  // What it is set in.
  { id: 'quotes', points: 3.4, needs: 'mark-behind', whole: isQuoted },
  {
    id: 'set-off',
    points: 3,
    needs: 'stretch',
    whole: ({ view, candidate: { start } }) => view.text[start - 1] === '\u0640' && start > 1,
  },
  {
    id: 'bracketed',
    points: 2.2,
    needs: 'mark-behind',
    whole: ({ view, candidate: { start, end } }) => view.text[start - 1] === '(' && view.text[end] === ')',
  },
  { id: 'coordination', points: 2.3, needs: 'and', whole: isCoordinated },
  // What stands before.
  {
    id: 'title',
    points: 2.8,
    name: (s) => s.bearer !== 'place' && s.bearer !== 'work' && !(s.bearer === 'body' && s.definite),
    prev: (s) => s.prevDefinite && behind(s, 'titles'),
  },
  {
    id: 'office',
    points: 1.2,
    name: (s) => s.bearer === 'person' && !s.definite,
    prev: (s) => (s.prevDefinite && !behind(s, 'titles')) || isPlace(s.prevLetters),
    whole: (s) => hasTitleBehind(s.view, s.prev), // رئيس وزراء سنغافورة لي
  },
  {
    id: 'given-name',
    points: 3.3,
    prev: (s) => isFirstName(s) || OF_SERVANT.test(s.prevLetters),
    whole: (s) => isFirstName(s) || isServantOf(s),
  },
  // الفنان مارسيل الحداد: a stranger behind a title is a first name.
  {
    id: 'full-name',
    points: 3.3,
    name: (s) => s.bearer === 'person' && s.definite,
    prev: (s) => isStranger(s, s.prev),
    whole: isBehindTitleAndStranger,
  },
  {
    id: 'known-name',
    points: 1.2,
    name: (s) => s.bearer === 'person',
    prev: (s) => !behind(s, 'given') && (isKnownName(s, s.prev) || mayBeName(s.prevLetters)),
    whole: (s) => isKnownName(s, s.prev) || (s.likely.has(s.prev) && s.definite), // هالة السعيد
  },
  {
    id: 'stranger',
    points: 0.6,
    name: (s) => s.bearer === 'person' && (s.use?.prior ?? 1) > 0,
    prev: (s) => !behind(s, 'given') && isStranger(s, s.prev) && !isKnownName(s, s.prev),
  },
  {
    id: 'name-before',
    points: 1.5,
    needs: 'name-before',
    prev: (s) => s.prev >= 0,
    whole: (s) => s.before !== undefined && s.before.form.term.type !== 'place',
  },
  {
    id: 'own-head',
    points: 4.4,
    prev: (s) => behind(s, 'pressHeads', 'groupHeads', 'siteHeads') && !s.prevDefinite,
    whole: isHeadedByOwn,
  },
  {
    id: 'head',
    points: 2.4,
    prev: (s) => behind(s, 'heads') && !s.prevDefinite,
    whole: (s) =>
      !isHeadedByOwn(s) && !(may(s, 'adjective') && !s.definite && mayAgree(s) && !NAMED_AFTER.test(s.prevLetters)), // فيلم فائز
  },
  {
    id: 'of-body',
    points: 3.3,
    name: (s) => s.bearer === 'body',
    prev: (s) => behind(s, 'bodyHeads') && !s.prevDefinite,
  },
  {
    id: 'member-of',
    points: 3,
    name: (s) => s.bearer === 'body',
    prev: (s) => /^(?:في|من|عن)$/.test(s.prevLetters),
    whole: (s) =>
      s.prevLetters === 'عن'
        ? /^[وف]?(?:ال)?(?:نايب|نايبا|نايبه|نواب|مرشح|مرشحه|ممثل|ممثلون)$/.test(s.view.word(s.prev - 1))
        : s.view.isIn(s.prev - 1, 'bodyHeads'),
  },
  {
    id: 'of-place',
    points: 1.6,
    name: (s) => s.bearer === 'place',
    prev: (s) => behind(s, 'placeHeads') && !s.prevDefinite,
  },
  {
    id: 'of-person',
    points: 1.1,
    name: (s) => s.bearer === 'person' && !s.definite,
    prev: (s) => behind(s, 'personHeads', 'possessed') && !s.prevDefinite && !hasPronoun(s),
    whole: (s) => !(may(s, 'adjective') && behind(s, 'titles') && mayAgree(s)),
  },
  {
    id: 'preposition',
    points: 3.2,
    name: (s) => s.bearer === 'place',
    prev: (s) => behind(s, 'placePrepositions'),
  },
  { id: 'at', points: 0.8, name: (s) => s.bearer === 'place' && /[بل]$/.test(s.reading.proclitic) },
  {
    id: 'saying-before',
    points: 2.5,
    name: (s) => !may(s, 'human', 'particle') && !SPEAKS.has(s.form.letters) && !isThing(s),
    prev: (s) => behind(s, 'verbsBefore') && !isSpelledAsNoun(s) && !s.prevDefinite,
  },
  {
    id: 'person-verb',
    points: 2.2,
    name: (s) => s.bearer === 'person' && !may(s, 'human') && !SPEAKS.has(s.form.letters),
    prev: (s) => behind(s, 'personVerbs') && !isSpelledAsNoun(s) && !s.prevDefinite,
  },
  {
    id: 'told-press',
    points: 3.8,
    name: (s) => s.bearer === 'work' || (s.bearer === 'body' && s.use?.bearer === 'work'),
    prev: (s) => /^(?:مع|الي)$/.test(s.prevLetters),
    whole: ({ view, prev }) => view.touches(prev - 1) && TALKS.test(view.word(prev - 1)),
  },
  {
    id: 'plays-against',
    points: 4.4,
    name: (s) => s.bearer === 'body',
    prev: (s) => /^(?:مع|علي|امام|ضد)$/.test(s.prevLetters),
    whole: playsAgainst,
  },
  { id: 'club-plays', points: 2.7, name: (s) => s.bearer === 'body', prev: (s) => behind(s, 'gameVerbs') },
  {
    id: 'told-to',
    points: 2.3,
    name: (s) => s.reading.proclitic.endsWith('ل'),
    whole: ({ view, candidate: { first } }) => view.touches(first - 1) && view.isIn(first - 1, 'loyal'),
  },
  { id: 'paper-says', points: 4.6, name: (s) => s.bearer === 'work', prev: (s) => behind(s, 'feminineVerbs') },
  {
    id: 'verb-before',
    points: 0.5,
    name: (s) => !s.definite,
    prev: (s) => s.acts && !behind(s, 'verbsBefore'),
    whole: (s) => !(mayBeNoun(s) && isPlainNoun(s)) && (s.bearer !== 'place' || isFeminineVerb(s, s.prev)), // يبلغ قطر الأنبوب: towns are feminine
  },
  {
    id: 'agreement',
    points: 2.3,
    name: (s) => s.bearer !== 'place' && !isFeminine(s),
    prev: (s) => s.prev >= 0 && isFeminineVerb(s, s.prev),
  },
  { id: 'subject-of-an', points: 1, name: (s) => !s.definite, prev: (s) => AN_LIKE.test(s.prevLetters) },
  {
    id: 'subject-of-kan',
    points: 2,
    prev: (s) => /^[وف]?كانت?$/.test(s.prevLetters),
    next: (s) => (bitsAt(s, s.next) & CLASS.verb) !== 0,
  },
  {
    id: 'of-noun',
    points: 2,
    // لهجات السامي: an adjective with the article has no noun in one without, so it is somebody or something itself.
    name: (s) => may(s, 'adjective') && s.definite && !s.form.letters.endsWith('ه'),
    prev: (s) => (mayBeNoun(s) && !PRONOUN_END.test(s.prevLetters)) || isStranger(s, s.prev),
    whole: (s) => isPlainNoun(s) || isStranger(s, s.prev), // منيب المصري
  },
  // What stands behind.
  {
    id: 'second-name',
    points: 3,
    next: (s) => SECOND_PART.test(s.nextLetters) || (s.nextDefinite && followedBy(s, 'nameSecond')),
  },
  {
    id: 'given-behind',
    points: 0.7,
    next: (s) => followedBy(s, 'given') && isGivenName(s.nextLetters),
  },
  {
    id: 'known-behind',
    points: 1.3,
    next: (s) => !followedBy(s, 'given') && isKnownName(s, s.next) && !isPlace(s.nextLetters),
  },
  {
    id: 'no-particle',
    points: 2.5,
    name: (s) => (may(s, 'particle') && s.form.letters.length === 2) || WESTERN.has(s.form.letters),
    next: (s) =>
      isStranger(s, s.next) || (bitsAt(s, s.next) === 0 && /..ين$/.test(s.nextLetters) && !isDefinite(s.nextLetters)), // جو مانشين
  },
  // رحب بان بإعلان الهدنة: a clause has its subject right behind بأن.
  {
    id: 'no-conjunction',
    points: 3.2,
    name: (s) => (isConjunction(s) && !isSpelledOut(s)) || s.form.letters === 'لي',
    prev: (s) => s.prev >= 0,
    next: (s) => s.next >= 0,
    whole: (s) => (s.form.letters === 'لي' ? isGoverned(s) : !isSubject(s) || hasNoClause(s)),
  },
  {
    id: 'name-behind',
    points: 1,
    needs: 'name-behind',
    next: (s) => s.next >= 0,
    whole: (s) => s.after?.reading.strip === 0,
  },
  {
    id: 'family-name',
    points: 1.3,
    name: (s) => !s.definite,
    next: (s) =>
      s.nextDefinite &&
      s.nextLetters.endsWith('ي') &&
      !PLURAL_IN_YA.test(s.nextLetters) &&
      (bitsAt(s, s.next) & (NOUN_BITS | CLASS.particle)) === 0,
  },
  { id: 'verb-after', points: 0.3, next: (s) => followedBy(s, 'verbsAfter') || isVerb(s, s.next) },
  {
    id: 'particle-after',
    points: 1.2,
    next: (s) => followedBy(s, 'verbParticles') || isFuture(s.nextLetters),
    whole: (s) => !(may(s, 'adjective') && !s.definite && mayBeNoun(s) && mayAgree(s)), // يوم سعيد لن ينسوه
  },
  {
    id: 'says-that',
    points: 1.1,
    name: (s) => !s.definite && !may(s, 'masdar', 'particle') && ((s.use?.prior ?? 1) > 0 || !may(s, 'verb')),
    next: (s) => /^ان(?:ه|ها|هم)?$/.test(s.nextLetters),
  },
];

function isBehindTitleAndStranger({ prev, view }: Scene): boolean {
  return (
    view.touches(prev - 1) &&
    ((view.isIn(prev - 1, 'titles') && isDefinite(view.word(prev - 1))) || view.isIn(prev - 1, 'verbsBefore'))
  );
}

/** مع لي; رئيس وزراء سنغافورة لي: neither a preposition nor an office stands before what has one glued on. */
function isGoverned(s: Scene): boolean {
  return (
    /^[وف]?(?:مع|عن|من|الي|علي|بين|ضد|لدي)$/.test(s.prevLetters) ||
    (isPlace(s.prevLetters) && hasTitleBehind(s.view, s.prev))
  );
}

/** With the article only if it always has it: الحسن, but not السلطان. */
function isFirstName(s: Omit<PrevFacts, 'acts'>): boolean {
  return behind(s, 'given') && (!s.prevDefinite || isGivenName(s.prevLetters));
}

/** As it stands, with nothing glued on. */
function isGivenName(letters: string): boolean {
  return contextWords('given').has(letters);
}

/**
 * A definite noun that is mostly meant as the word: what it is said to do tells nothing (وقالت الشرطة), unless it names a paper, or a body by a thing
 * that cannot speak (وأعلن النور).
 */
function isThing({ definite, use, bearer }: NameFacts): boolean {
  return definite && bearer !== 'work' && bearer !== 'body' && (use?.prior ?? 1) < 0;
}

/** How far before its opponent the verb of a game may stand: تعادل النصر في الرياض مع الشباب. Words. */
const GAME_REACH = 7;

/** A guest of theirs, or what {@link playsBefore} tells. */
function playsAgainst(s: Scene): boolean {
  if (s.prevLetters === 'علي' && s.view.touches(s.prev - 1) && s.view.isIn(s.prev - 1, 'gameVerbs')) return true; // يتغلب على النجمة
  return (s.view.touches(s.prev - 1) && s.view.word(s.prev - 1) === 'ضيفا') || playsBefore(s);
}

/** A verb of a game and its subject, or its noun, stand before: تعادل النصر مع الشباب, بفوزه على الاتحاد. */
function playsBefore({ prev, view }: Scene): boolean {
  for (let token = prev - 1; token >= prev - GAME_REACH && token >= 0 && view.touches(token); token--)
    if ((token < prev - 1 && view.isIn(token, 'gameVerbs')) || GAMES.test(view.word(token))) return true;
  return false;
}
