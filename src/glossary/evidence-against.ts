import { WAW } from '../text/ar/clitics.ts';
import { CLASS, classOfBare, isWholeWord } from '../text/ar/common-words.ts';
import { isOfPhrase } from '../text/ar/name-context.ts';
import {
  AN_LIKE,
  BEFALLS,
  LIES,
  NOUN_IN_YA,
  OF_BODIES,
  PARTITIVE,
  PRAISE,
  PREDICATE,
  TAKES_OBJECT,
  TANWEEN,
  TIMES,
  VERB_WITH_OBJECT,
  WRITES,
} from '../text/ar/name-shapes.ts';
import { isActOfPeople } from '../text/ar/people-verbs.ts';
import { hasAdjectiveBehind, isNoAdjective, NISBA } from './adjective-behind.ts';
import { isLedTo } from './evidence-of-people.ts';
import { bareOf, isServantOf, mayBePhrase, standsInPhrase } from './phrases-around.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  endsInYa,
  followedBy,
  governs,
  hasTitleBehind,
  isDefinite,
  isGovernedFromAfar,
  isKnownName,
  isPlainNoun,
  isQuoted,
  may,
  mayAgree,
  mayBeNoun,
  type NameFacts,
  type NextFacts,
  NOUN_BITS,
  PRONOUN_END,
  type PrevFacts,
  type Scene,
} from './scene.ts';
import { isClub, speaksOfGames } from './speaks-of-games.ts';
import { isCoordinated, isStranger } from './strangers.ts';

const PREPOSITION = /^[وف]?(?:في|الي|عن|من|مع|لدي|عند|منذ)$|^بين$/;
const DIGITS = /^\d+$/;

/** What speaks against a name. All that holds is summed; nothing depends on order. */
export const AGAINST_A_NAME: readonly Evidence[] = [
  { id: 'demonstrative', points: -3.4, settles: true, prev: (s) => behind(s, 'demonstratives') },
  {
    id: 'after-preposition',
    points: -5,
    settles: true,
    name: (s) => s.reading.strip > 0,
    whole: ({ candidate: { first }, view }) => view.touches(first - 1) && PREPOSITION.test(view.word(first - 1)), // إلى كابل: no other proclitic can follow
  },
  { id: 'verb-particle', points: -4, prev: (s) => behind(s, 'verbParticles') },
  {
    id: 'quantifier',
    points: -4.1,
    prev: (s) => behind(s, 'quantifiers') && !s.view.spelled(s.prev).includes('\u0622'),
  },
  { id: 'number', points: -3.6, prev: (s) => DIGITS.test(s.prevLetters) || behind(s, 'numbers') },
  {
    id: 'portfolio',
    points: -2.9,
    name: (s) => s.definite,
    prev: (s) => /^[وف]?[بل]?(?:وزير|وزيره|وزاره|وزراء|وزارات|رياسه)$/.test(s.prevLetters),
  },
  {
    id: 'noun-before',
    points: -3.4,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: (s) => mayBeNoun(s) && !behind(s, 'titles', 'given'),
    whole: (s) => mayAgree(s) && !isOfPlace(s) && isPlainNoun(s) && !isSubjectFirst(s) && !BEFALLS.test(s.prevLetters),
  },
  {
    id: 'praise',
    points: -2.3,
    name: (s) => PRAISE.has(s.form.letters),
    prev: (s) => mayBeNoun(s) && !behind(s, 'titles', 'given'),
    whole: (s) => mayAgree(s) && isPlainNoun(s) && !BEFALLS.test(s.prevLetters),
  },
  {
    id: 'adjective-before',
    points: -3.5,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: isIndefiniteAdjective,
  },
  {
    id: 'rank-before',
    points: -3.4,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: (s) => behind(s, 'titles') && !s.prevDefinite,
    whole: (s) => mayAgree(s) && !isOfPlace(s),
  },
  {
    id: 'agrees',
    points: -3.6,
    name: (s) => may(s, 'adjective') && s.definite,
    prev: (s) => s.prevDefinite,
    whole: (s) =>
      !isServantOf(s) &&
      !hasTitleBehind(s.view, s.prev) &&
      !(s.view.spelled(s.prev).endsWith('\u0629') && !s.form.letters.endsWith('ه')), // المحكمة الطويل
  },
  {
    id: 'agrees-with-title',
    points: -3.2,
    name: (s) => may(s, 'adjective') && s.definite && s.form.letters.endsWith('ي'),
    prev: (s) => behind(s, 'titles') && s.prevDefinite,
  },
  {
    id: 'verbal-noun',
    points: -3.6,
    settles: true,
    name: (s) => may(s, 'masdar'),
    prev: (s) => behind(s, 'masdarGovernors'),
    next: (s) => !AN_LIKE.test(s.nextLetters), // قرر جهاد أن يستقيل
    whole: (s) => !(s.bearer === 'person' && isStranger(s, s.next)), // أعاد توفيق عكاشة
  },
  {
    id: 'verbal-noun-afar',
    points: -2.8,
    name: (s) => may(s, 'masdar'),
    prev: (s) => s.prev >= 0,
    next: (s) => s.nextDefinite || (bitsAt(s, s.next) & NOUN_BITS) !== 0,
    whole: isGovernedFromAfar,
  },
  {
    id: 'object',
    points: -2.6,
    name: (s) => may(s, 'masdar') && TAKES_OBJECT.has(s.form.letters),
    next: (s) => isIndefiniteNoun(s) || (bitsAt(s, s.next) === 0 && /تين$|[^ا]ات$/.test(s.nextLetters)), // على فتح سفارتين
    whole: (s) => behind(s, 'prepositions') || /[لب]$/.test(s.reading.proclitic),
  },
  {
    id: 'after-conjunction',
    points: -3.1,
    name: (s) => may(s, 'verb'),
    prev: (s) => /^(?:[وف]?(?:بعدما|عندما|حينما|كلما|لما|اذا|مما|التي|الذي|الذين|فيما|حيث))$/.test(s.prevLetters),
  },
  {
    id: 'partitive',
    points: -5,
    settles: true,
    name: (s) => PARTITIVE.has(s.form.letters),
    next: (s) => s.nextDefinite || PRONOUN_END.test(s.nextLetters),
    whole: (s) => !behind(s, 'titles', 'given', 'personHeads') || PRONOUN_END.test(s.nextLetters),
  },
  {
    id: 'opens',
    points: -3.6,
    name: (s) => may(s, 'verb') && /^[وف]?$/.test(s.reading.proclitic),
    prev: (s) => s.prev < 0,
    next: (s) => s.next >= 0,
    whole: opensSentence,
  },
  {
    id: 'inside',
    points: -2.9,
    name: (s) => s.bearer === 'person' || s.bearer === 'work',
    prev: (s) => /^(?:[وف]?(?:في|من|الي|خلال))$/.test(s.prevLetters),
    whole: (s) => (s.bearer === 'person' ? /^[وف]?في$/.test(s.prevLetters) : !isQuoted(s) && !isWrittenIn(s)),
  },
  {
    id: 'construct',
    points: -3.3,
    name: (s) => governs(s) && !isSurePlace(s),
    prev: (s) => !s.acts && !behind(s, 'given'),
    next: (s) =>
      s.nextDefinite &&
      ((bitsAt(s, s.next) & CLASS.particle) === 0 || (bitsAt(s, s.next) & NOUN_BITS) !== 0) &&
      !endsInYa(s) &&
      !TIMES.has(s.nextLetters),
    whole: (s) =>
      !isOfPlace(s) &&
      !(opensClause(s) && (may(s, 'adjective') || isActOfPeople(s.prevLetters) || (s.use?.prior ?? 0) > 2)),
  },
  {
    id: 'object-behind',
    points: -2.7,
    name: governs,
    prev: (s) => s.acts && !behind(s, 'given'),
    next: (s) => s.nextDefinite && !endsInYa(s) && !TIMES.has(s.nextLetters),
  },
  {
    id: 'adjective-construct',
    points: -3.3,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: (s) => !s.acts && !behind(s, 'titles', 'given'),
    next: (s) =>
      s.nextDefinite &&
      ((bitsAt(s, s.next) & CLASS.noun) !== 0 || (bitsAt(s, s.next) === 0 && /(?:ين|ات)$/.test(s.nextLetters))) &&
      !TIMES.has(s.nextLetters),
    whole: (s) => !isOfPlace(s) && !opensClause(s),
  },
  {
    id: 'its-adjective',
    points: -2.8,
    name: (s) => s.definite,
    next: (s) =>
      s.nextDefinite &&
      ((!NOUN_IN_YA.test(s.nextLetters) && (endsInYa(s) || /(?:يه|يين|يون)$/.test(s.nextLetters))) ||
        (bitsAt(s, s.next) & CLASS.adjective) !== 0),
    // لهجات السامي الشمالية
    whole: (s) => !(s.nextLetters.endsWith('ه') && may(s, 'adjective') && !/(?:ه|ات|اء)$/.test(s.form.letters)),
  },
  {
    id: 'verb-object',
    points: -0.7,
    name: (s) => may(s, 'verb'),
    prev: (s) => !s.acts,
    next: (s) => s.nextDefinite,
  },
  {
    id: 'possessor',
    points: -3.2,
    name: governs,
    prev: (s) => !s.acts && !behind(s, 'given'),
    next: (s) =>
      PRONOUN_END.test(s.nextLetters) &&
      !(s.nextLetters.startsWith(WAW) && !isWholeWord(s.nextLetters)) && // بوداد وبفيلمها
      !isPrefixed(s.nextLetters) &&
      (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
      (bitsAt(s, s.next) & CLASS.particle) === 0 &&
      !s.view.spelled(s.next).endsWith('\u0629'),
    whole: (s) => !(opensClause(s) && isActOfPeople(s.prevLetters)), // قطع عون زيارته
  },
  {
    id: 'adjective-behind',
    points: -5.4,
    settles: true,
    name: (s) => governs(s) || (may(s, 'adjective') && !s.definite),
    next: (s) =>
      s.next >= 0 &&
      !s.nextDefinite &&
      !isDefinite(s.nextLetters) && // عون والحريري
      !(/^[بلك]/.test(s.nextLetters) && classOfBare(s.nextLetters) === 0) && // أطاحت قطر بحامل اللقب
      (followedBy(s, 'adjectives') || bitsAt(s, s.next) === CLASS.adjective || NISBA.test(s.nextLetters)),
    whole: (s) =>
      !isNoAdjective(s) &&
      (governs(s)
        ? hasAdjectiveBehind(s)
        : behind(s, 'verbs') && bitsAt(s, s.next) === CLASS.adjective && !isKnownName(s, s.next)),
  },
  {
    id: 'and-adjective',
    points: -3.2,
    settles: true,
    name: (s) => may(s, 'adjective') && !s.definite,
    next: (s) => s.nextLetters.startsWith(WAW) && followedBy(s, 'adjectives'),
  },
  {
    id: 'is-title',
    points: -3.4,
    settles: true,
    name: (s) => s.definite && may(s, 'human'),
    next: (s) => s.next >= 0,
    whole: (s) => s.after !== undefined || isKnownName(s, s.next) || isStranger(s, s.next),
  },
  {
    id: 'of-thing',
    points: -2.5,
    name: (s) =>
      (s.bearer === 'body' || s.bearer === 'work') && s.definite && may(s, 'noun') && !s.form.letters.endsWith('ي'),
    prev: isThingBefore,
    whole: (s) => !(isClub(s) && speaksOfGames(s)), // وأبعد دفاع الوحدة الكرة
  },
  { id: 'lies', points: -3.2, name: (s) => s.bearer !== 'place', prev: (s) => LIES.test(s.prevLetters) },
  {
    id: 'relative',
    points: -3,
    name: (s) => may(s, 'noun', 'masdar') && !s.definite,
    prev: (s) => !AN_LIKE.test(s.prevLetters),
    next: isFeminineVerbWithObject,
  },
  {
    id: 'object-of-hope',
    points: -1.1,
    name: (s) => may(s, 'noun') && !may(s, 'masdar') && s.bearer !== 'place' && /[لب]$/.test(s.reading.proclitic),
    next: (s) => (bitsAt(s, s.next) & CLASS.masdar) !== 0 && isIndefiniteNoun(s) && !followedBy(s, 'titles'),
  },
  {
    id: 'phrase',
    points: -8,
    settles: true,
    name: (s) => isOfPhrase(bareOf(s)),
    whole: (s) => standsInPhrase(s) && !(s.prevLetters === 'علي' && isLedTo(s)), // حكمت على نور
  },
  {
    id: 'may-be-phrase',
    points: -0.8,
    name: (s) => isOfPhrase(bareOf(s)),
    prev: (s) => s.prev >= 0,
    whole: mayBePhrase,
  },
  { id: 'tanween', points: -8.1, settles: true, name: (s) => s.reading.tanween },
  { id: 'indefinite', points: -2.2, name: (s) => may(s, 'noun', 'human') && TANWEEN.test(s.surface) },
  {
    id: 'verb-vowels',
    points: -3,
    name: (s) => may(s, 'verb', 'masdar') && /^\p{L}\u064E\p{L}\u064E\p{L}\u064E$/u.test(s.surface),
  },
];

/** كتب المحلل في الحياة */
function isWrittenIn({ prev, view }: Scene): boolean {
  for (let token = prev - 1; token >= prev - WRITTEN_REACH && token >= 0 && view.touches(token); token--)
    if (WRITES.test(view.word(token))) return true;
  return false;
}

/** How far back it may stand that something was written. Words. */
const WRITTEN_REACH = 4;

/** A preposition is glued to it: بأسلوبها. */
function isPrefixed(word: string): boolean {
  const stem = word.replace(PRONOUN_END, '');
  return (
    /^[بكل]/.test(word) && classOfBare(stem) === 0 && classOfBare(`${stem}ه`) === 0 && classOfBare(stem.slice(1)) !== 0
  );
}

/** No sentence begins with an indefinite subject, so this one is somebody's: نظام صالح انهار. */
function isSubjectFirst(s: Scene): boolean {
  return (
    !s.view.touches(s.prev - 1) &&
    (followedBy(s, 'verbsAfter') || (bitsAt(s, s.next) & (CLASS.verb | CLASS.particle)) === CLASS.verb)
  );
}

/** What may be a verb stands first in its clause: وضع كريم اللوم على خصمه. */
function opensClause({ prev, view }: Scene): boolean {
  return (
    prev >= 0 && (bitsAt({ view }, prev) & CLASS.verb) !== 0 && !view.isIn(prev, 'subjects') && !view.touches(prev - 1)
  );
}

/** What stands behind the name of a place is said of it: تعز المحاصرة. */
function isSurePlace({ bearer, use }: NameFacts): boolean {
  return bearer === 'place' && (use?.prior ?? 0) >= 2;
}

/** A sentence or a clause begins with its verb, and its subject follows: وطالب النائب. */
function opensSentence(s: Scene): boolean {
  if (isCoordinated(s)) return false;
  return (
    isDefinite(s.nextLetters) ||
    (bitsAt(s, s.next) & NOUN_BITS) !== 0 ||
    s.after !== undefined ||
    isKnownName(s, s.next) ||
    s.likely.has(s.next)
  );
}

/** Behind what places have, the place is meant: شمال مالي. */
function isOfPlace(s: Scene): boolean {
  return s.bearer === 'place' && behind(s, 'placeHeads');
}

function isIndefiniteAdjective(s: PrevFacts): boolean {
  if (s.prev < 0 || s.prevDefinite || behind(s, 'given', 'titles')) return false;
  const bits = bitsAt(s, s.prev);
  return (bits & CLASS.adjective) !== 0 && (bits & (CLASS.verb | CLASS.particle)) === 0 && !isKnownName(s, s.prev);
}

/** A noun in construct that neither heads a party, a club or a paper nor is one of theirs: رؤية الهلال, شارة النصر. */
function isThingBefore(s: PrevFacts): boolean {
  if (s.prev < 0 || s.prevDefinite || s.acts || behind(s, 'gameVerbs')) return false;
  const bits = bitsAt(s, s.prev);
  const isNoun = bits === 0 ? s.view.spelled(s.prev).endsWith('\u0629') : (bits & NOUN_BITS) !== 0;
  if (!isNoun || (bits & CLASS.particle) !== 0) return false;
  if (OF_BODIES.test(s.prevLetters)) return false;
  return !behind(s, 'titles', 'heads', 'pressHeads', 'groupHeads', 'bodyHeads', 'possessed', 'loyal', 'given');
}

/** A clause that says of an indefinite noun what was done with it: صور التقطتها الأقمار, بيان أصدرته الوزارة. */
function isFeminineVerbWithObject(s: NextFacts): boolean {
  if (VERB_WITH_OBJECT.test(s.nextLetters)) return true;
  const bits = bitsAt(s, s.next);
  return /ت(?:ه|ها|هم)$/.test(s.nextLetters) && (bits & CLASS.verb) !== 0 && (bits & NOUN_BITS) === 0;
}

function isIndefiniteNoun(s: NextFacts): boolean {
  return (
    s.next >= 0 &&
    !isDefinite(s.nextLetters) &&
    !/^[وف]?ل/.test(s.nextLetters) &&
    !PREDICATE.test(s.nextLetters) &&
    (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
    (bitsAt(s, s.next) & (CLASS.particle | CLASS.verb)) === 0
  );
}
