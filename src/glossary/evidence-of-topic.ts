import { CLASS } from '../text/ar/common-words.ts';
import { ACTS, AN_LIKE, GOES_TO, INFORMS, SPEAKS, TELLS, TOWARDS, WAY, WRITES } from '../text/ar/name-shapes.ts';
import { bitsAt, type Evidence, isDefinite, may, type NameFacts, type Scene } from './scene.ts';
import { isClub, speaksOfGames } from './speaks-of-games.ts';

/** What the sentence is about, beyond the words right beside the name. All that holds is summed. */
export const OF_TOPIC: readonly Evidence[] = [
  // سعيد: لن أتخلى عن صلاحياتي
  {
    id: 'speaker',
    points: 3.1,
    needs: 'mark-behind',
    name: (s) => s.bearer !== 'place',
    whole: ({ candidate: { first, end, last }, view: { text, tokens } }) =>
      first === 0 && text[end] === ':' && last + 1 < tokens.count,
  },
  // قال كريم (23 عاما); صالح، رئيس الحزب،
  {
    id: 'age-behind',
    points: 3,
    name: (s) => s.bearer === 'person',
    next: (s) => s.next < 0, // a bracket parts
    whole: ({ candidate: { end }, view: { text } }) =>
      (text[end] === '(' || text[end + 1] === '(') && /^ ?\([\d\u0660-\u0669]{1,2}[ )]/.test(text.slice(end, end + 6)),
  },
  {
    id: 'apposition-behind',
    points: 1.5,
    needs: 'mark-behind',
    name: (s) => s.bearer === 'person' && !s.definite,
    whole: ({ candidate: { end, last }, view }) =>
      /^[,\u060C] $/.test(view.text.slice(end, end + 2)) && view.isIn(last + 1, 'titles'),
  },
  // وأضاف للحياة أن; في حديث للنهار; كتب المحرر السياسي في النهار
  {
    id: 'told-paper',
    points: 4.7,
    name: (s) => s.bearer === 'work',
    whole: (s) =>
      s.reading.proclitic.endsWith('ل')
        ? !isQuality(s) &&
          anyBefore(s, 4, (token) => TELLS.test(s.view.word(token)) || s.view.isIn(token, 'verbsBefore'))
        : s.prevLetters === 'في'
          ? anyBefore(s, 5, (token) => WRITES.test(s.view.word(token)))
          : isTold(s),
  },
  {
    id: 'game-talk',
    points: 2.9,
    name: isClub,
    whole: speaksOfGames,
  },
  // أن النهضة خسرت: things neither say nor win.
  {
    id: 'body-acts',
    points: 1.6,
    name: (s) => s.bearer === 'body' && s.definite && !SPEAKS.has(s.form.letters),
    next: (s) =>
      s.next >= 0 &&
      (s.view.isIn(s.next, 'verbsBefore') || s.view.isIn(s.next, 'gameVerbs') || ACTS.test(s.nextLetters)),
  },
  // غادرت القوات الدولية مالي; الوصول إلى ألباني: one does not go "to an Albanian"
  {
    id: 'goes-to',
    points: 2.3,
    name: (s) => s.bearer === 'place' || mayBePlace(s),
    prev: (s) => s.prev >= 0,
    whole: (s) => {
      if (TOWARDS.test(s.prevLetters) && may(s, 'adjective') && !s.definite && isOnAWay(s)) return true;
      if (s.bearer !== 'place') return false;
      for (let token = s.prev; token >= s.prev - 3 && token >= 0 && s.view.touches(token); token--) {
        if (GOES_TO.test(s.view.word(token))) return true;
        if (!isDefinite(s.view.word(token)) && (bitsAt(s, token) & CLASS.human) === 0) return false;
      }
      return false;
    },
  },
];

/** An adjective whose entry says nothing of what bears it, and that no table knows better. */
function mayBePlace({ definite, form, use }: NameFacts): boolean {
  return !definite && form.term.type === 'other' && use?.known === 'none' && use.kinds.includes('adjective');
}

function isOnAWay({ prev, view }: Scene): boolean {
  return prev > 0 && view.touches(prev - 1) && WAY.test(view.word(prev - 1));
}

/** للأخبار السارة: an adjective with the article that says where no paper comes from (للحياة اللندنية, للشرق الأوسط). */
function isQuality({ next, nextLetters, nextDefinite, view }: Scene): boolean {
  return (
    nextDefinite && (bitsAt({ view }, next) & CLASS.adjective) !== 0 && !/ي(?:ه|ين|ون)?$|^الاوسط$/.test(nextLetters)
  );
}

/** أبلغ المصدر الحياة أن; رئيس تحرير الشرق */
function isTold(s: Scene): boolean {
  if (/^[وف]?تحرير$/.test(s.prevLetters)) return s.view.isIn(s.prev - 1, 'titles');
  return s.prev > 0 && AN_LIKE.test(s.nextLetters) && anyBefore(s, 4, (token) => INFORMS.test(s.view.word(token)));
}

function anyBefore(s: Scene, reach: number, is: (token: number) => boolean): boolean {
  const { first } = s.candidate;
  for (let token = first - 1; token >= first - reach && token >= 0 && s.view.touches(token); token--)
    if (is(token)) return true;
  return false;
}
