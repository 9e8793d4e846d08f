import { remember } from '../core/remember.ts';
import { FRAME, frameOf, VERB_FRAMES } from '../text/ar/ala-frames.ts';
import { aliWords } from '../text/ar/ali-words.ts';
import { frames, withoutFront } from './ali-kinds.ts';
import type { WordView } from './word-view.ts';

/** على المدير أن يحضر: "it is on him to". */
export function obliges(view: WordView, token: number): boolean {
  for (let at = token; at < token + 4 && view.touches(at); at++) {
    if (/^[وف]?(?:من|عن|في|دون|الي|قبل|بعد|غير)$/.test(view.word(at + 1))) return false;
    if (view.word(at + 1) === 'ان') return true;
  }
  return false;
}

const SPEAKER =
  /^[وف]?(?:انا|انني|اني|باني|بانني|لانني|لاني|لكنني|لكني|لي|مني|عني|معي|عندي|نفسي|بي|بيتي|امي|ابي|اخي|والدي|والدتي|ربي|لعلي|كنت|لست)$/;
const SPEAKER_REACH = 7;

/** Whether whoever speaks is told near by, so that علي may be "on me": يجب علي أن أذكر, ليس علي حرج. */
export function isOfSpeaker(view: WordView, first: number, last: number): boolean {
  for (let token = first - 1; token >= first - SPEAKER_REACH && view.touches(token); token--)
    if (isOfMe(view, token)) return true;
  for (let token = last + 1; token <= last + SPEAKER_REACH && view.touches(token - 1); token++)
    if (isOfMe(view, token)) return true;
  return false;
}

function isOfMe(view: WordView, token: number): boolean {
  if (saysMe(view.word(token))) return true;
  return (
    /^\u0623/.test(view.spelled(token)) &&
    isMyVerb(view, token) &&
    /^(?:ان|لا|لم|لن|ما|س|كنت)$/.test(view.word(token - 1))
  );
}

const saysMe: (word: string) => boolean = remember(
  5000,
  (word) => SPEAKER.test(word) || (/.{3}ني$/.test(word) && (frames(word.slice(0, -2)) & VERB_FRAMES) !== 0),
);

/** لا تحزنوا علي, عزيز علي: "on me". */
export function isToMe(view: WordView, before: number): boolean {
  const word = withoutFront(view.word(before));
  return aliWords().toMe.has(word) || (/^ت.{2,}(?:وا|ي)$/.test(word) && /^[وف]?لا$/.test(view.word(before - 1)));
}

/** A verb of who speaks: علي أن أهرب, "I must flee". */
export function isMyVerb(view: WordView, token: number): boolean {
  const word = view.word(token);
  return word.startsWith('ا') && (frameOf(`ي${word.slice(1)}`) & FRAME.imperfect) !== 0;
}
