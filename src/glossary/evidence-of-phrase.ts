import { WAW } from '../text/ar/clitics.ts';
import { CLASS, classOfBare } from '../text/ar/common-words.ts';
import { INTRANSITIVE, TIMES } from '../text/ar/name-shapes.ts';
import { isPlace } from '../text/ar/names-that-are-words.ts';
import { isActOfPeople, isDoneToPeople } from '../text/ar/people-verbs.ts';
import { hasNoClause, isConjunction, isSpelledOut, isSubject } from './conjunctions.ts';
import { isBehindPreposition } from './phrases-around.ts';
import {
  behind,
  bitsAt,
  type Evidence,
  endsInYa,
  governs,
  hasPronoun,
  isDefinite,
  isKnownName,
  isVerb,
  may,
  mayAgree,
  NOUN_BITS,
  type Scene,
} from './scene.ts';

/** Where people live, by whom an office is held: مختار القرية, سلطان عمان. */
const SETTLED = /^ال(?:قريه|بلده|مدينه|حي|قبيله|عشيره|منطقه|محله|مسجد|جامع|طايفه|دوله|مملكه|اماره)$/;

/** The phrase that a word makes with what stands beside it. All that holds is summed. */
export const OF_PHRASE: readonly Evidence[] = [
  // سلام شامل وعادل
  {
    id: 'adjective-and',
    points: -3.6,
    name: (s) => s.reading.proclitic === WAW && may(s, 'adjective') && !s.definite,
    whole: ({ candidate: { first }, view }) =>
      view.touches(first - 1) &&
      bitsAt({ view }, first - 1) === CLASS.adjective &&
      !isDefinite(view.word(first - 1)) &&
      !isKnownName({ view }, first - 1),
  },
  // محمد بن سلمان; قال الناطق بان الجيش
  {
    id: 'small-word',
    points: -6,
    settles: true,
    name: (s) => isConjunction(s) || /^(?:بن|لي)$/.test(s.form.letters),
    next: (s) => s.next >= 0,
    whole: (s) =>
      s.form.letters === 'بن'
        ? isSonOf(s)
        : s.form.letters === 'لي'
          ? isToMe(s)
          : isSpelledOut(s) || (isSubject(s) && !hasNoClause(s)),
  },
  // استقباله الجميل
  {
    id: 'agrees-with-theirs',
    points: -3.2,
    name: (s) => may(s, 'adjective') && s.definite,
    prev: (s) => !s.prevDefinite && hasPronoun(s) && (bitsAt(s, s.prev) & (CLASS.noun | CLASS.masdar)) !== 0,
  },
  // حسن التخطيط, سلطان عمان, فتح مصر
  {
    id: 'of-phrase',
    points: -3,
    name: (s) => !s.definite && (may(s, 'human', 'adjective') || s.form.letters === 'فتح'),
    next: (s) => s.nextDefinite || isPlace(s.nextLetters) || (bitsAt(s, s.next) & CLASS.masdar) !== 0,
    whole: isInConstruct,
  },
  // إلى تنافس شريف: behind a preposition no verb stands.
  {
    id: 'noun-behind-preposition',
    points: -3.2,
    name: (s) => may(s, 'adjective') && !s.definite,
    prev: (s) =>
      s.prev > 0 &&
      !s.prevDefinite &&
      !isKnownName(s, s.prev) &&
      !behind(s, 'titles', 'given') &&
      (hasPronoun(s)
        ? (bitsAt(s, s.prev) & NOUN_BITS) !== 0 && (bitsAt(s, s.prev) & (CLASS.human | CLASS.particle)) === 0
        : (bitsAt(s, s.prev) & CLASS.verb) !== 0 || isActOfPeople(s.prevLetters)),
    whole: (s) => isBehindPreposition(s, true) && (hasPronoun(s) || mayAgree(s)),
  },
  // حيا الرئيس نضال المرأة: who does it is named by the title.
  {
    id: 'object-of-title',
    points: -3.2,
    name: (s) => (governs(s) || (may(s, 'adjective') && !s.definite)) && (s.use?.prior ?? 0) < 2,
    prev: (s) => s.prevDefinite && (behind(s, 'titles') || (bitsAt(s, s.prev) & CLASS.human) !== 0),
    next: (s) =>
      s.next >= 0 &&
      !TIMES.has(s.nextLetters) &&
      !endsInYa(s) &&
      s.nextDefinite &&
      (bitsAt(s, s.next) & NOUN_BITS) !== 0 &&
      (bitsAt(s, s.next) & CLASS.particle) === 0,
    whole: (s) => !may(s, 'adjective') || may(s, 'masdar', 'noun'),
  },
  // أبدى الموظفون وفاء نادرا; وضع الرئيس وردة على القبر: what the verb asks for.
  {
    id: 'object-behind-title',
    points: -2.6,
    name: (s) => may(s, 'noun', 'masdar') && !may(s, 'adjective') && !s.definite && s.bearer === 'person',
    prev: (s) => s.prevDefinite && (behind(s, 'titles') || (bitsAt(s, s.prev) & CLASS.human) !== 0),
    whole: isBehindVerbOfThings,
  },
];

/** A verb stands before the title that takes something as its object and no clause: neither قال nor زار. */
function isBehindVerbOfThings({ prev, view }: Scene): boolean {
  const token = prev - 1;
  if (token < 0 || !view.touches(token) || view.isIn(token, 'verbsBefore')) return false;
  const word = view.word(token);
  const bits = bitsAt({ view }, token);
  return (
    (bits & CLASS.verb) !== 0 && (bits & CLASS.particle) === 0 && !INTRANSITIVE.test(word) && !isDoneToPeople(word)
  );
}

function isSonOf(s: Scene): boolean {
  return s.prev >= 0 && (behind(s, 'given') || isKnownName(s, s.prev) || bitsAt(s, s.prev) === 0);
}

/** قال لي صديق: who does it stands behind. */
function isToMe({ prev, next, view }: Scene): boolean {
  const bits = bitsAt({ view }, next);
  return (
    prev >= 0 &&
    (view.isIn(prev, 'verbsBefore') || isVerb({ view }, prev)) &&
    (bits & NOUN_BITS) !== 0 &&
    (bits & CLASS.particle) === 0
  );
}

function isInConstruct(s: Scene): boolean {
  const { letters } = s.form;
  if (letters === 'حسن')
    return (
      !behind(s, 'given') &&
      (s.nextDefinite
        ? (classOfBare(s.nextLetters.slice(2)) & CLASS.masdar) !== 0
        : (bitsAt(s, s.next) & CLASS.masdar) !== 0 && isDefinite(s.view.word(s.next + 1))) // على حسن تنظيم المعرض
    );
  if (letters === 'فتح') return isPlace(s.nextLetters);
  if (may(s, 'human') && !s.definite && !behind(s, 'given'))
    return SETTLED.test(s.nextLetters) || (letters === 'سلطان' && isPlace(s.nextLetters));
  return false;
}
