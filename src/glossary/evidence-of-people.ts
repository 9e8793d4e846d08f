import { CLASS, isWholeWord } from '../text/ar/common-words.ts';
import { ACTS, NEWSMAKERS, PREDICATE, SPEAKS } from '../text/ar/name-shapes.ts';
import { isActOfPeople, isByWhom, isDoneToPeople, leadsTo, ONLY_OF_PEOPLE } from '../text/ar/people-verbs.ts';
import { isBehindPreposition } from './phrases-around.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  endsInYa,
  followedBy,
  isDefinite,
  isFeminine,
  isFeminineVerb,
  isKnownName,
  isPlainNoun,
  may,
  mayAgree,
  mayBeNoun,
  type NameFacts,
  NOUN_BITS,
  PRONOUN_END,
  type Scene,
} from './scene.ts';
import { speaksOfElections } from './speaks-of-elections.ts';
import { isClub, speaksOfGames } from './speaks-of-games.ts';

/** How far back a verb may stand whose object the name is: أحالت المحكمة العليا كمال. Words. */
const OBJECT_REACH = 4;
/** The same for what leads to it by a preposition: أفرجت الشرطة أمس عن كمال. */
const LEAD_REACH = 4;

/** What people do, and what one does with people: who stands there is somebody. All that holds is summed. */
export const OF_PEOPLE: readonly Evidence[] = [
  {
    id: 'somebody-acts',
    points: 1.6,
    name: (s) =>
      isSomebody(s) &&
      !(s.bearer === 'body' && s.definite) &&
      !SPEAKS.has(s.form.letters) &&
      !may(s, 'particle', 'human'),
    prev: (s) => s.prev >= 0 && !behind(s, 'verbsBefore', 'personVerbs') && isActOfPeople(s.prevLetters),
    whole: (s) =>
      (!mayBeNoun(s) || !isPlainNoun(s)) && !isAdjectiveBehind(s) && !isBehindPreposition(s) && !isInConstruct(s),
  },
  // انسحب الإصلاح: no thing does that.
  {
    id: 'body-does',
    points: 2.4,
    name: (s) => isClub(s) || (s.bearer === 'body' && s.definite),
    prev: (s) =>
      s.prev >= 0 &&
      (isActOfPeople(s.prevLetters) ||
        behind(s, 'verbsBefore', 'gameVerbs') ||
        ACTS.test(s.prevLetters.replace(/^[وف](?=...)/, ''))),
    whole: (s) =>
      SPEAKS.has(s.form.letters)
        ? speaksOfElections(s) || (isClub(s) && speaksOfGames(s))
        : (isClub(s) || speaksOfElections(s)) && !behind(s, 'verbsBefore', 'gameVerbs'), // قرر الوفد خوض الانتخابات
  },
  // حذر الراعي: of what people are by trade, few make news.
  {
    id: 'who-speaks',
    points: 2.6,
    name: (s) => s.bearer === 'person' && s.definite && may(s, 'human') && !isNewsmaker(s),
    prev: (s) => behind(s, 'verbsBefore', 'personVerbs') || isActOfPeople(s.prevLetters),
  },
  {
    id: 'by-whom',
    points: 2.2,
    name: (s) => s.bearer !== 'place',
    prev: (s) => isByWhom(s.prevLetters) && !behind(s, 'possessed'),
    whole: (s) => s.bearer !== 'work' || /حسب$|وفق$/.test(s.prevLetters),
  },
  // وفاة صباح, والد شهد
  {
    id: 'befalls',
    points: 1.5,
    name: (s) =>
      s.bearer === 'person' &&
      (!s.definite ||
        (may(s, 'noun') && !may(s, 'human', 'adjective') && !isNewsmaker(s) && !VICTIMS.test(s.form.letters))),
    prev: (s) => ONLY_OF_PEOPLE.test(s.prevLetters),
  },
  {
    id: 'leads-to',
    points: 1.8,
    name: (s) =>
      isSomebody(s) && !SPEAKS.has(s.form.letters) && !may(s, 'particle') && !isNewsmaker(s) && isMostlyName(s),
    prev: (s) => /^[وف]?(?:مع|عن|علي|الي|من)$/.test(s.prevLetters),
    whole: isLedTo,
  },
  // أحالت المحكمة كمال إلى السجن
  {
    id: 'done-to-somebody',
    points: 3.2,
    name: (s) => s.bearer === 'person' && !s.definite,
    prev: (s) =>
      (s.prevDefinite && !behind(s, 'titles')) || (bitsAt(s, s.prev) & (CLASS.human | CLASS.adjective)) !== 0,
    whole: (s) => (s.prevDefinite || !may(s, 'adjective') || !mayAgree(s)) && isObjectOfDeed(s),
  },
  // مدربه فاضل: an adjective would have the article.
  {
    id: 'whose',
    points: 3,
    name: (s) => s.bearer === 'person' && (!s.definite || (may(s, 'human') && !isNewsmaker(s))),
    prev: (s) =>
      s.prev >= 0 &&
      !s.prevDefinite &&
      /(?:ه|ها|هم|هما|نا|ي)$/.test(s.prevLetters) &&
      isSomebodyOfTheirs(s.view.spelled(s.prev), s),
  },
  // أمل التي, كمال الذي: what is indefinite has no such clause.
  {
    id: 'who',
    points: 2.2,
    name: (s) => !s.definite && !may(s, 'particle'),
    next: (s) => /^ال(?:ذي|تي)$/.test(s.nextLetters),
  },
  // أمل تعمل: the word is masculine.
  {
    id: 'she-does',
    points: 1.8,
    name: (s) => s.bearer !== 'place' && !s.definite && may(s, 'noun', 'masdar') && !isFeminine(s),
    next: isFeminineVerbBehind,
  },
  // نور لم يكن: no sentence begins with an indefinite noun and its verb.
  {
    id: 'first',
    points: 1.2,
    name: (s) => !s.definite && !may(s, 'verb', 'particle') && s.reading.proclitic === '',
    prev: (s) => s.prev < 0,
    next: (s) =>
      followedBy(s, 'verbsAfter', 'verbParticles') || (bitsAt(s, s.next) & (CLASS.verb | NOUN_BITS)) === CLASS.verb,
  },
  // بإخلاص: how something is done.
  {
    id: 'manner',
    points: -2.4,
    name: (s) =>
      /^[وف]?ب$/.test(s.reading.proclitic) &&
      may(s, 'noun', 'masdar') &&
      s.bearer !== 'place' &&
      !s.definite &&
      s.surface !== '',
    whole: (s) => !takesWhom(s),
  },
  // استعان بنور
  {
    id: 'with-whom',
    points: 1.5,
    name: (s) =>
      /^[وف]?ب$/.test(s.reading.proclitic) && isSomebody(s) && !SPEAKS.has(s.form.letters) && !isNewsmaker(s),
    whole: takesWhom,
  },
  // أعلن الجيش فتح ممر
  {
    id: 'deed-of-its-subject',
    points: -2.5,
    name: (s) => may(s, 'masdar') && s.bearer === 'body' && !s.definite,
    prev: (s) => s.prevDefinite && !behind(s, 'titles', 'given'),
    next: (s) =>
      s.next >= 0 &&
      (s.nextDefinite ||
        isThing(bitsAt(s, s.next)) ||
        (bitsAt(s, s.next) === 0 && !PREDICATE.test(s.nextLetters) && !/^[وفبلك]/.test(s.nextLetters))),
  },
  // قيم إيمان, قطرات ندى: something of something.
  {
    id: 'of-something',
    points: -2.2,
    name: (s) => s.bearer === 'person' && !s.definite && may(s, 'noun', 'masdar') && !may(s, 'adjective'),
    prev: isSomething,
  },
  // حسام ذو حدين
  {
    id: 'which-has',
    points: -3.5,
    name: (s) => !s.definite,
    next: (s) => /^ذ(?:و|ي|ا|ات)$/.test(s.nextLetters),
  },
  // مختار القرية
  {
    id: 'office-of',
    points: -1.3,
    name: (s) => !s.definite && may(s, 'human'),
    prev: (s) => !isActOfPeople(s.prevLetters),
    next: (s) => s.nextDefinite && !endsInYa(s),
  },
  // الوزير يؤكد كمال الاستعدادات: its subject stands before the verb.
  {
    id: 'subject-is-there',
    points: -2,
    name: (s) => s.bearer === 'person' && !s.definite && may(s, 'noun', 'masdar'),
    prev: (s) => s.acts && !isDoneToPeople(s.prevLetters),
    whole: hasSubjectFirst,
  },
  // نذير كارثة
  {
    id: 'something-of',
    points: -1.7,
    name: (s) => !s.definite && may(s, 'noun', 'masdar'),
    prev: (s) => !s.acts && !behind(s, 'titles', 'given', 'personHeads'),
    next: (s) =>
      s.next >= 0 &&
      isThing(bitsAt(s, s.next)) &&
      !isDefinite(s.nextLetters) &&
      isWholeWord(s.nextLetters) &&
      !PRONOUN_END.test(s.view.spelled(s.next)) &&
      !PREDICATE.test(s.nextLetters),
  },
];

/** خوض تنافس شريف: behind a noun without article no verb stands. */
function isInConstruct({ prev, view }: Scene): boolean {
  if (prev < 1 || !view.touches(prev - 1)) return false;
  const bits = bitsAt({ view }, prev - 1);
  return (
    (bits & (CLASS.noun | CLASS.masdar)) !== 0 &&
    (bits & ~(CLASS.noun | CLASS.masdar)) === 0 &&
    !isDefinite(view.word(prev - 1)) &&
    !PRONOUN_END.test(view.spelled(prev - 1)) &&
    !PREDICATE.test(view.word(prev - 1))
  );
}

/** Whom news calls by what befell them. */
const VICTIMS = /^ال(?:شهيد|راحل|ضحيه|فقيد|متهم|مرحوم|شهداء|ضحايا|رهينه|رهاين|اسير|اسري|طفل|شاب|رجل|مراه)$/;

function isSomebody(s: NameFacts): boolean {
  return s.bearer === 'person' || s.bearer === 'body';
}

/** شن غازي جديد: an adjective without article, which no name has. */
function isAdjectiveBehind(s: Scene): boolean {
  return bitsAt(s, s.next) === CLASS.adjective && !s.nextDefinite && !isKnownName(s, s.next);
}

/** A body may well bear the name of a thing. */
function isMostlyName({ use, bearer, definite }: NameFacts): boolean {
  return (use?.prior ?? 1) > 0 || (bearer === 'body' && definite);
}

/** Somebody by an office or a calling of which news tell without a name. */
function isNewsmaker({ form: { letters } }: NameFacts): boolean {
  return NEWSMAKERS.has(letters);
}

function isThing(bits: number): boolean {
  return (bits & (CLASS.noun | CLASS.masdar)) !== 0 && (bits & ~(CLASS.noun | CLASS.masdar)) === 0;
}

/** What somebody made or lived through: أعمال كمال. */
const OF_SOMEBODY =
  /^[وف]?[بلك]?(?:اعمال|قصه|حكايه|لوح[هات]+|افلام|روايات|كتب|رسايل|ايام|حياه|اغاني|اخوه|هاتف|دموع|يد|عين|راس|جسد|خط[هو]ه?)$/;

function isSomething(s: Parameters<NonNullable<Evidence['prev']>>[0]): boolean {
  if (s.prev < 0 || s.prevDefinite || PRONOUN_END.test(s.view.spelled(s.prev))) return false;
  const bits = bitsAt(s, s.prev) & (/^[بكل]/.test(s.prevLetters) ? ~CLASS.verb : ~0);
  if (bits === 0) return s.view.spelled(s.prev).endsWith('\u0629') && !behind(s, 'titles', 'given', 'heads');
  return (
    (bits & CLASS.noun) !== 0 &&
    !OF_SOMEBODY.test(s.prevLetters) &&
    (bits & ~(CLASS.noun | CLASS.adjective)) === 0 &&
    !behind(
      s,
      'titles',
      'given',
      'possessed',
      'personHeads',
      'heads',
      'pressHeads',
      'groupHeads',
      'siteHeads',
      'bodyHeads',
      'loyal',
    )
  );
}

/** مدربه, شقيقتها, محاميهم: a person by what he is to somebody. */
function isSomebodyOfTheirs(spelled: string, s: Parameters<NonNullable<Evidence['prev']>>[0]): boolean {
  return !spelled.endsWith('\u0629') && PRONOUN_END.test(s.prevLetters) && (bitsAt(s, s.prev) & CLASS.human) !== 0;
}

/** حكمت المحكمة على, أفرجت الشرطة عن: what leads to somebody stands before. */
export function isLedTo({ candidate: { first }, prevLetters, view }: Scene): boolean {
  const preposition = prevLetters.replace(/^[وف](?=..)/, '');
  for (let token = first - 2; token >= first - 2 - LEAD_REACH && token >= 0 && view.touches(token); token--)
    if (leadsTo(view.word(token), preposition)) return true;
  return false;
}

function isObjectOfDeed({ candidate: { first }, view }: Scene): boolean {
  for (let token = first - 2; token >= first - OBJECT_REACH && token >= 0 && view.touches(token); token--)
    if (isDoneToPeople(view.word(token))) return true;
  return false;
}

/** A verb that takes ب before somebody stands before: التقى بنور. */
function takesWhom({ candidate: { first }, view }: Scene): boolean {
  for (let token = first - 1; token >= first - LEAD_REACH && token >= 0 && view.touches(token); token--)
    if (view.isIn(token, 'takesBa')) return true;
  return false;
}

/** A sentence that begins with a definite noun, or one in construct with it, and its verb. */
function hasSubjectFirst({ prev, view }: Scene): boolean {
  if (prev < 1 || prev > 3 || !isDefinite(view.word(prev - 1))) return false;
  for (let token = 0; token < prev; token++) {
    const bits = bitsAt({ view }, token);
    if (!view.touches(token) || (bits & (CLASS.verb | CLASS.particle)) !== 0 || (bits & NOUN_BITS) === 0) return false;
  }
  return true;
}

function isFeminineVerbBehind(s: Parameters<NonNullable<Evidence['next']>>[0]): boolean {
  if (s.next < 0) return false;
  const bits = bitsAt(s, s.next);
  if ((bits & CLASS.verb) === 0 || (bits & ~CLASS.verb) !== 0) return false;
  const word = s.nextLetters;
  if (/^[تس]/.test(word))
    return /^س?ت...?$|^ست/.test(word) && !/^ت.(?:[^ا]).$/.test(word)
      ? s.view.isIn(s.next, 'verbsAfter') || word.startsWith('ست')
      : false;
  return isFeminineVerb(s, s.next);
}
