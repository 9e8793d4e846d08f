import { WAW } from '../text/ar/clitics.ts';
import { CLASS } from '../text/ar/common-words.ts';
import { AN_LIKE, COMPLEMENTS, COPULAS, INTRANSITIVE, NONE, TIMES, TRANSITIVE } from '../text/ar/name-shapes.ts';
import { isBody } from '../text/ar/names-that-are-words.ts';
import { isDeedOfPeople } from '../text/ar/people-verbs.ts';
import { topicOf } from '../text/ar/topics-of-words.ts';
import { hasNothingInConstruct, showsAccusative } from './evidence-of-case.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  endsInYa,
  followedBy,
  governs,
  hasTitleBehind,
  isDefinite,
  isFeminineVerb,
  isPlainNoun,
  may,
  mayBeNoun,
  type NameFacts,
  NOUN_BITS,
  PRONOUN_END,
  type PrevFacts,
  type Scene,
} from './scene.ts';

/** وصل إلى الدوحة قاسم: what follows is no predicate of theirs. */
const BEFORE_PLACE_OR_TIME = /^[وف]?(?:في|الي|من|علي|عن|مع|بين|لدي|عند|بعد|قبل|منذ|حتي|خلال|قرب|داخل|خارج)$/;
/** How far away it may stand what is spoken of where the word is meant. Words. */
const TOPIC_REACH = 8;

/** A word on its own behind which no adjective can stand without its noun. */
const ALONE_BEFORE =
  /^[وف]?(?:في|الي|علي|عن|من|مع|ضد|بين|لدي|عند|منذ|نحو|حول|بعد|قبل|امام|خلف|لدي|ان|بان|لان|لكن|كان|ليس|او|ثم|لا|ما|هل|حتي|عبر|باسم|بشان|بسبب|بفضل|تجاه|دون|مثل|وفق|حسب|رغم|سوي|خلال)$/;

/** What the words around are to each other: who can stand where, as agreement, transitivity and coordination tell. All that holds is summed. */
export const OF_GRAMMAR: readonly Evidence[] = [
  // An adjective without article stands behind its noun, or is said of one: behind a preposition or a verb it is somebody.
  {
    id: 'lone-adjective',
    points: 0.8,
    name: (s) => isOnlyAdjective(s) && !s.definite,
    prev: (s) =>
      s.prev >= 0 &&
      (ALONE_BEFORE.test(s.prevLetters) || s.acts) &&
      !NONE.test(s.prevLetters) &&
      !AN_LIKE.test(s.prevLetters),
    whole: (s) => !mayBeNoun(s) || !isPlainNoun(s),
  },
  {
    id: 'predicate',
    points: -1,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: (s) => s.prevDefinite || isOfTheirs(s),
    whole: (s) => !hasTitleBehind(s.view, s.prev),
  },
  // الوضع سليم: said of a thing.
  {
    id: 'predicate-of-thing',
    points: -2.2,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: (s) =>
      (s.prevDefinite && (bitsAt(s, s.prev) & CLASS.human) === 0 && !TIMES.has(s.prevLetters)) || isOfTheirs(s),
    whole: (s) => !hasTitleBehind(s.view, s.prev) && !isInPhrase(s) && !/^[وف]?[بلك]/.test(s.prevLetters),
  },
  {
    id: 'of-subject',
    points: -3.3,
    name: (s) => may(s, 'adjective') || governs(s),
    prev: (s) => behind(s, 'subjects'),
    next: (s) => (bitsAt(s, s.next) & CLASS.verb) === 0 && !followedBy(s, 'verbParticles'),
    whole: (s) =>
      may(s, 'adjective')
        ? !(COPULAS.test(s.prevLetters) && showsAccusative(s) && hasNothingInConstruct(s)) // كان سعيدا
        : /^[وف]?[بلك]?انه[ام]?$/.test(s.prevLetters), // بأنها نعمة
  },
  // تضاءل أمل العائلات: what has no object is said of the hope of the families.
  {
    id: 'of-its-subject',
    points: -3,
    name: (s) => governs(s),
    prev: (s) => s.prev >= 0 && isIntransitive(s.prevLetters),
    next: (s) => s.nextDefinite && !endsInYa(s) && !TIMES.has(s.nextLetters),
  },
  // حلق الصقر, اكتمل البدر: what things do.
  {
    id: 'thing-happens',
    points: -1.5,
    name: (s) =>
      s.definite &&
      may(s, 'noun', 'masdar') &&
      !may(s, 'human', 'adjective') &&
      s.bearer !== 'place' &&
      s.bearer !== 'body',
    prev: (s) => s.prev >= 0 && isIntransitive(s.prevLetters),
  },
  {
    id: 'bare-object',
    points: -2.7,
    name: (s) => may(s, 'noun', 'masdar') && !may(s, 'adjective') && !s.definite && s.bearer === 'person',
    prev: (s) => s.prevDefinite && !behind(s, 'titles', 'given') && (bitsAt(s, s.prev) & CLASS.human) === 0,
    whole: (s) => may(s, 'masdar') || !hasTitleBehind(s.view, s.prev),
  },
  {
    id: 'none-of',
    points: -4.1,
    name: (s) => !s.definite,
    prev: (s) => s.prevDefinite || NONE.test(s.prevLetters),
    whole: (s) =>
      !s.prevDefinite
        ? s.bearer !== 'place' || s.prevLetters.endsWith('لا')
        : /^[وف]?لدي$/.test(s.view.word(s.prev - 1)) &&
          s.bearer !== 'place' &&
          s.prevDefinite &&
          may(s, 'noun', 'masdar'), // لدى المحاصرين أمل
  },
  // وأوضح البيان: a paper takes the feminine.
  {
    id: 'paper-is-feminine',
    points: -1.2,
    name: (s) => s.bearer === 'work' && s.definite,
    prev: (s) => s.acts && behind(s, 'verbsBefore') && !isFeminineVerb(s, s.prev) && !/^[وف]?س?ت/.test(s.prevLetters),
  },
  // رحيل صالح, ببقاء سعيد: what one does has no such adjective.
  {
    id: 'act-of',
    points: 2.4,
    name: (s) => isOnlyAdjective(s) && !s.definite && s.bearer !== 'place' && (s.use?.prior ?? 0) > 1,
    prev: (s) =>
      s.prev >= 0 &&
      !s.prevDefinite &&
      !PRONOUN_END.test(s.view.spelled(s.prev)) &&
      !behind(s, 'nouns') &&
      isDeedOfPeople(s.prevLetters) &&
      (bitsAt(s, s.prev) & (CLASS.masdar | CLASS.verb)) === CLASS.masdar,
  },
  // أمل في, وعد من, صالح للشرب
  {
    id: 'its-complement',
    points: -2.2,
    name: (s) => COMPLEMENTS.has(s.form.letters),
    prev: (s) => !s.acts && !AN_LIKE.test(s.prevLetters) && !behind(s, 'titles', 'given'),
    next: (s) => s.next >= 0,
    whole: (s) => COMPLEMENTS.get(s.form.letters)!.test(s.nextLetters),
  },
  // أصيب في الصدر, الأسد في قفصه, هلال رمضان
  {
    id: 'of-its-topic',
    points: -3.3,
    name: (s) => topicOf(s.form.letters) !== undefined,
    whole: speaksOfItsTopic,
  },
  {
    id: 'and-noun',
    points: -2.6,
    name: (s) => may(s, 'noun', 'masdar') && (!s.definite || s.bearer === 'body' || s.bearer === 'work'),
    next: (s) =>
      s.nextLetters.startsWith(WAW) &&
      !PRONOUN_END.test(s.nextLetters) &&
      (isBareNoun(s, s.next) || isThing(s, s.next)),
    // بين فتح وحماس; السلام والمصالحة
    whole: (s) =>
      !isBody(s.nextLetters) &&
      !s.likely.has(s.next) &&
      (s.definite ? isThing(s, s.next) : (bitsAt(s, s.next) & CLASS.human) === 0 && isBareNoun(s, s.next)),
  },
  {
    id: 'noun-and',
    points: -1.7,
    name: (s) =>
      s.reading.proclitic === WAW &&
      (s.definite ? s.bearer === 'body' || s.bearer === 'work' : may(s, 'noun', 'masdar')),
    // الحب والحياة
    whole: ({ candidate: { first }, view, definite, likely }) =>
      view.touches(first - 1) &&
      (definite ? isThing({ view }, first - 1) && !likely.has(first - 1) : isBareNoun({ view }, first - 1)),
  },
];

/** A thing with the article that neither bears a name nor acts: الحب, السرعة; not الحكومة, الحزب. */
function isThing({ view }: Pick<Scene, 'view'>, token: number): boolean {
  const word = view.word(token);
  if (!isDefinite(word) || isBody(word) || view.isIn(token, 'titles')) return false;
  if (view.isIn(token, 'groupHeads') || view.isIn(token, 'pressHeads') || view.isIn(token, 'siteHeads')) return false;
  const bits = bitsAt({ view }, token);
  return (bits & (CLASS.noun | CLASS.masdar)) !== 0 && (bits & CLASS.human) === 0 && !ACTORS.test(word);
}

/** Bodies that act as parties and papers do. */
const ACTORS =
  /(?:حكوم|وزار|مجلس|برلمان|محكم|نياب|جيش|شرط|لجن|هيي|سفار|معارض|احزاب|صحف|صحيف|قنا[هة]|قنوات|مجل|وكال|شرك|مصرف|بنك|نقاب|اتحاد|جامع|منظم|حرك|جبه|كتل|ايتلاف|تحالف|رياس|سلط|دول|نواب|انديه|فرق|بلدي)/;

function speaksOfItsTopic({ candidate: { first, last }, form: { letters }, view }: Scene): boolean {
  const topic = topicOf(letters)!;
  for (let token = first - TOPIC_REACH; token <= last + TOPIC_REACH; token++)
    if (token < first || token > last) if (topic.has(view.word(token))) return true;
  return false;
}

/** A preposition governs the definite words that end right before: عن الجانب الليبي صالح. */
function isInPhrase({ prev, view }: Scene): boolean {
  let token = prev - 1;
  while (token > prev - 3 && isDefinite(view.word(token)) && view.touches(token)) token--;
  return view.touches(token) && BEFORE_PLACE_OR_TIME.test(view.word(token));
}

/** وجوده: a thing with a pronoun. */
function isOfTheirs(s: PrevFacts): boolean {
  if (!PRONOUN_END.test(s.view.spelled(s.prev))) return false;
  const bits = bitsAt(s, s.prev);
  return (bits & (CLASS.noun | CLASS.masdar)) !== 0 && (bits & (CLASS.human | CLASS.particle | CLASS.verb)) === 0;
}

function isOnlyAdjective(s: NameFacts): boolean {
  return may(s, 'adjective') && !may(s, 'noun', 'masdar');
}

function isIntransitive(word: string): boolean {
  return INTRANSITIVE.test(word) && !TRANSITIVE.test(word);
}

/** A noun without article and nothing else. */
function isBareNoun(s: Pick<Scene, 'view'>, token: number): boolean {
  const bits = bitsAt(s, token);
  return (
    (bits & NOUN_BITS) !== 0 &&
    (bits & (CLASS.particle | CLASS.verb)) === 0 &&
    !isDefinite(s.view.word(token)) &&
    !s.view.isIn(token, 'given')
  );
}
