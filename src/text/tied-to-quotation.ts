/** Words behind a closed quotation that tie to it: who heard it, where it is from, what is said of it. */
import { COMMA, classAt, TERMINAL } from './chars.ts';
import type { Stop } from './read-stop.ts';
import { isShortRest, type Reading, wordBehind } from './stop-reading.ts';
import type { Word } from './words-around.ts';

/** `"هل انتهت؟" لكنها لم تجب`, `"…؟» غير أن الرواية موضع شك`: behind an outcry only with who cried. */
export function turns(reading: Reading, stop: Stop, word: Word): boolean {
  const { turns: sure, adversatives } = reading.words;
  if (sure.has(word.key)) return true;
  const seconds = adversatives.get(word.key);
  if (seconds === undefined || reading.text[stop.start] === '!') return false;
  return seconds.size === 0 || seconds.has(wordBehind(reading, word).key);
}

/** `فيما رد آخر`, `في حين رحب به آخرون` */
export function isContrast(reading: Reading, word: Word): boolean {
  const seconds = reading.words.contrasts.get(word.key);
  return seconds !== undefined && (seconds.size === 0 || seconds.has(wordBehind(reading, word).key));
}

/** `وضحك الجميع.`: what they did who heard it, in a few words up to the next stop. */
export function isResponse(reading: Reading, word: Word): boolean {
  const { responses, conjunction, reporting } = reading.words;
  if (responses.has(word.key)) return isShortRest(reading, word, 4);
  // "وأغلقت الباب.", "وما شابه."
  return (
    conjunction !== undefined &&
    word.key.startsWith(conjunction) &&
    !reporting.has(word.key) &&
    isShortRest(reading, word, 1)
  );
}

/** `وفقا للبيان.`: where it is from, in a few words up to the next stop. */
export function isSource(reading: Reading, word: Word): boolean {
  return reading.words.sources.has(word.key) && isShortRest(reading, word, 6);
}

/** `في خطاب ألقاه أمس`: where it was said, up to the next stop and without a comma, behind which another sentence would go on. */
export function isOccasion(reading: Reading, word: Word): boolean {
  const { text, words, end } = reading;
  if (words.occasions.get(word.key)?.has(wordBehind(reading, word).key) !== true) return false;
  const limit = Math.min(end, word.end + 80);
  for (let at = word.end; at < limit; at++) {
    const kind = classAt(text, at);
    if (kind === COMMA) return false;
    if (kind === TERMINAL) return true;
  }
  return limit === end;
}

/** `"…" هكذا لخص الرجل حاله`, `"…" كانت هذه رسالته`: what follows speaks of the quotation. */
export function pointsBack(reading: Reading, word: Word): boolean {
  const { pointers, beings, sayings, extremes } = reading.words;
  const seconds = pointers.get(word.key);
  if (seconds === undefined || seconds.size === 0) return seconds !== undefined;
  const second = wordBehind(reading, word);
  if (!seconds.has(second.key)) return false;
  if (!beings.has(word.key)) return true;
  // "كانت هذه رسالته", "كانت هذه أول كلماته", but not "كانت هذه الفنادق".
  const third = wordBehind(reading, second);
  return sayings.has(third.key) || (extremes.has(third.key) && sayings.has(wordBehind(reading, third).key));
}

/** `هذا ما قاله`, `كانت هذه أول كلماته`: nothing but a quotation is spoken of. */
export function saysIt(reading: Reading, word: Word): boolean {
  const third = wordBehind(reading, wordBehind(reading, word));
  return reading.words.beings.has(word.key) || reading.words.quotedObjects.has(third.key);
}
