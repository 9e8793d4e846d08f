/** Whether what stands behind a quotation names who said it, or begins a sentence of its own. */
import { isDefinite } from './behind-abbreviation.ts';
import { COMMA, classAt, isAlphanumeric, isQuote, QUOTE, TERMINAL } from './chars.ts';
import type { Stop } from './read-stop.ts';
import {
  isOpeningThat,
  isVerbal,
  opensTopic,
  PARTICIPLE,
  type Reading,
  startsLikely,
  wordBehind,
} from './stop-reading.ts';
import { classBefore, skipBack, skipForward, type Word, wordAfter, wordBefore } from './words-around.ts';

/** `قال الرجل`, `سألها المذيع`, `قد يسأل القارئ`: a verb of saying names who said what was quoted. */
export function namesSpeaker(reading: Reading, word: Word): boolean {
  const { words } = reading;
  return (
    hasVerb(words.speech, word.key) ||
    (words.guessing.has(word.key) && hasVerb(words.speech, wordBehind(reading, word).key))
  );
}

/** `هدد الرجل`, `جاءه صوت امرأة`: the verb may name the speaker, and may as well begin a sentence. */
export function mayNameSpeaker({ words }: Reading, word: Word): boolean {
  return hasVerb(words.voicing, word.key) && !words.reactions.has(word.key);
}

/** The verb, also with its object: سألها، ناداه. Four letters at least, since رده is a noun. */
function hasVerb(verbs: ReadonlySet<string>, key: string): boolean {
  if (verbs.has(key)) return true;
  const verb = OBJECT.exec(key)?.[1];
  return verb !== undefined && (verbs.has(verb) || verbs.has(verb.replace(/\u0627$/u, '\u064A')));
}

const OBJECT = /^(.{3,}?)(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u064A|\u0646\u0627)$/u;

/**
 * Behind `"ارحلوا!"` that opened the sentence and whose speaker is not named: what is known as another verb, or as a noun that is none for what was said,
 * begins a sentence. An unknown word may be a verb for how it was said (زمجر).
 */
export function beginsBehindOutcry(reading: Reading, word: Word): boolean {
  const { words } = reading;
  if (
    startsLikely(reading, word) ||
    words.reactions.has(word.key) ||
    words.negations.has(word.key) ||
    opensTopic(reading, word) ||
    isOpeningThat(reading, word) ||
    isVerbal(reading, word)
  )
    return true;
  if (words.sayings.has(word.key) || words.namedNouns.has(word.key) || words.questions.has(word.key)) return false;
  return (
    words.assertive.has(word.key) || isDefinite(reading, word, 4) || words.hangs(word.key) || words.isKnown(word.key)
  );
}

/** `"هل من أحد؟" ظل المسعف ينادي`: who went on saying it, within three words. */
export function isSaidOn(reading: Reading, word: Word): boolean {
  const { words } = reading;
  if (!words.lasting.has(word.key)) return false;
  let verb = word;
  for (let count = 0; count < 3; count++) {
    verb = wordBehind(reading, verb);
    if (words.speech.has(verb.key)) return !hasOwnObject(reading, verb);
  }
  return false;
}

/**
 * `"…." قال محللون إن …`: what the verb says is still to come, so it is not the quotation before it. Looks 14 words ahead, to the
 * next stop at most.
 */
export function hasOwnObject(reading: Reading, verb: Word): boolean {
  const { text, words, end } = reading;
  let at = verb.end;
  let before = '';
  for (let count = 0; count < 14 && at < end; ) {
    const kind = classAt(text, at);
    if (kind === TERMINAL) return false;
    if (text[at] === ':') return true;
    if (!isAlphanumeric(kind)) {
      at++;
      continue;
    }
    const word = wordAfter(text, at, end);
    // `مضيفا أن`: what is said besides.
    if (words.complements.has(word.key) && !words.beforeClauses.has(before) && !PARTICIPLE.test(before)) return true;
    before = word.key;
    // "سأل الحارس، فرد الشاب: …": the colon is another verb's.
    if (words.speech.has(word.key.slice(1)) && isProclitic(words, word.key[0])) return false;
    count++;
    at = Math.max(word.end, at + 1);
  }
  return false;
}

/** A letter that is glued to a first word: و, ف. */
function isProclitic({ conjunction, resumption }: Reading['words'], letter: string | undefined): boolean {
  return letter !== undefined && (letter === conjunction || letter === resumption);
}

/**
 * The quotation that closes with the stop was opened in an earlier segment of the block, behind a colon or a verb of saying: a verb of saying behind it
 * begins a sentence. Read alone, the segment would not tell, but then nothing stands behind it. Looks back 1,000 characters.
 */
export function isIntroduced(reading: Reading, stop: Stop): boolean {
  const { text, start } = reading;
  const closer = text.charCodeAt(stop.closer);
  const floor = Math.max(0, start - 1000);
  for (let at = start - 1; at > floor; at--) {
    const kind = classAt(text, at);
    if (!isQuote(kind)) continue;
    const code = text.charCodeAt(at);
    // Quotes of another kind stand within this quotation.
    if (kind === QUOTE ? code !== closer : classAt(text, stop.closer) === QUOTE) continue;
    if (kind !== QUOTE && !isAlphanumeric(classAt(text, at + 1))) continue;
    return isSpeechBefore({ ...reading, start: floor }, at);
  }
  return false;
}

/** A colon stands before the quotation, or it goes on with an earlier one. */
export function isColonBefore(reading: Reading, opener: number): boolean {
  const { text, start } = reading;
  return text[skipBack(text, opener, start) - 1] === ':' || isResumed(reading, opener);
}

/** `«نقطة؟» قال المدرب غاضبا، «كان يجب أن نسجل!»`: a comma stands before the quotation, and before that who said the first part of it. Looks back 200 characters. */
function isResumed(reading: Reading, opener: number): boolean {
  const { text, start, end } = reading;
  const comma = skipBack(text, opener, start) - 1;
  if (!isPlainComma(text[comma])) return false;
  const floor = Math.max(start, comma - 200);
  let at = comma;
  while (at > floor && !isQuote(classAt(text, at - 1))) at--;
  if (at === floor) return false;
  while (at < comma && !isAlphanumeric(classAt(text, at))) at++;
  return namesSpeaker(reading, wordAfter(text, at, end));
}

/** `«أما الثالث...» وتوقفت لتنظر إلى أوراقها، «أما الثالث فلا أعرف.»`: the quotation goes on behind a comma, before the next stop. Looks 200 characters ahead. */
export function isInterrupted({ text, end }: Reading, word: Word): boolean {
  const limit = Math.min(end, word.end + 200);
  for (let at = word.end; at < limit; at++) {
    const kind = classAt(text, at);
    if (kind === TERMINAL || text[at] === ':' || isQuote(kind)) return false;
    if (isPlainComma(text[at]) && isQuote(classAt(text, skipForward(text, at + 1, end)))) return true;
  }
  return false;
}

function isPlainComma(sign: string | undefined): boolean {
  return sign === '\u060C' || sign === ',';
}

/** A colon or a verb of saying stands before the quotation. */
export function isSpeechBefore(reading: Reading, opener: number): boolean {
  const { text, words } = reading;
  const at = skipBack(text, opener, reading.start);
  if (classBefore(text, at, reading.start) === COMMA) return isColonBefore(reading, opener);
  let before = wordBefore(text, at, reading.start);
  // "قال له «اخرج!»"
  if (words.addressees.has(before.key))
    before = wordBefore(text, skipBack(text, before.start, reading.start), reading.start);
  const { key } = before;
  return (
    words.speech.has(key) ||
    (words.conjunction !== undefined && key.startsWith(words.conjunction) && words.speech.has(key.slice(1)))
  );
}
