/** Whether a sentence ends at a question or exclamation mark. */
import { endsBehindCloser } from './behind-closer.ts';
import {
  ARABIC,
  BLANK,
  classAt,
  DIGIT,
  isDash,
  isInvisible,
  isLetter,
  isQuote,
  LOWER,
  MARK,
  OPEN,
  TERMINAL,
  UPPER,
} from './chars.ts';
import { isInAddress } from './in-address.ts';
import type { Stop } from './read-stop.ts';
import {
  isInQuotation,
  isLoneAddition,
  nextWord,
  type Reading,
  resumes,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import { hasOwnObject, isSpeechBefore } from './who-said-it.ts';
import { classBefore, skipBack, skipForward, type Word, wordAfter, wordBefore } from './words-around.ts';

export function endsAtMark(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  if (addsAlternative(reading, stop)) return false;
  const next = classAt(text, stop.next);
  const left = classBefore(text, stop.start, reading.start);
  if (stop.glued) {
    // Behind a Latin name the blank of an end may be lost as well: only names of the table keep their mark.
    if (next === ARABIC) return !isInAddress(reading, stop) && !isExclaimedName(reading, stop, ARABIC);
    if (isQuote(next) || next === OPEN || isTurn(text, stop.next)) return true;
    if (left === ARABIC) return isLetter(next) || next === DIGIT;
    return false;
  }
  if (next === LOWER && isLatin(left)) return false;
  if (words.relatives.has(nextWord(reading, stop.next).key) || takesUp(reading, stop)) return false;
  if (text[stop.start] === '!' && opensName(reading, stop)) return startsSurely(reading, nextWord(reading, stop.next));
  if (next === UPPER && isLatinName(reading, stop)) return false;
  const word = wordBefore(text, skipBack(text, stop.start, reading.start), reading.start);
  if (text[stop.start] === '!' && isShoutedAgain(reading, word, nextWord(reading, stop.next))) return false;
  return !isExclaimedName(reading, stop, left);
}

/** `Yahoo! الأمريكية`, `ياهو!`: the mark belongs to a name, and no usual first word follows. */
function isExclaimedName(reading: Reading, stop: Stop, left: number): boolean {
  const { text, words, start } = reading;
  if (text[stop.start] !== '!') return false;
  const word = wordBefore(text, skipBack(text, stop.start, start), start);
  const isName = words.exclaimed.has(word.key) || (isLatin(left) && isLatinName(reading, stop));
  return isName && !startsSurely(reading, nextWord(reading, stop.next));
}

/** `هل ندمت؟- لا`: the dash of who speaks next, whose blank was lost. */
export function isTurn(text: string, at: number): boolean {
  return isDash(text[at]) && classAt(text, at + 1) === BLANK;
}

/** `سئل هل يستقيل؟ فابتسم`: a verb tells what came of the question. */
function takesUp(reading: Reading, stop: Stop): boolean {
  const { words, text, end } = reading;
  const word = wordAfter(text, stop.next, end);
  if (!isQuestionMark(text, stop.start) || !resumes(reading, word)) return false;
  const verb = word.key.slice(1);
  // "سألته: لماذا؟ فقال: …": what was answered is a sentence of its own.
  if (words.speech.has(verb) && text[skipForward(text, word.end, end)] === ':') return false;
  // "متى تفتح؟ فرد المدير بأن": nobody asked it in this sentence.
  if (words.speech.has(verb) && hasOwnObject(reading, word) && !isAsked(reading)) return false;
  return words.verbs.has(verb);
}

/** A verb of saying stands among the first words of the segment: سألته: لماذا؟ */
function isAsked({ text, words, firstWord, end }: Reading): boolean {
  let word = wordAfter(text, firstWord, end);
  for (let count = 0; count < 6 && word.length > 0; count++) {
    const { key } = word;
    if (words.speech.has(key) || words.speech.has(key.slice(1)) || words.replies.has(key) || words.whens.has(key))
      return true;
    word = wordAfter(text, skipForward(text, word.end, end), end);
  }
  return false;
}

/** `هل يستقيل؟ أم يبقى؟`, `من فعلها؟ ولماذا؟`: the rest of the question follows behind its mark. */
function addsAlternative(reading: Reading, stop: Stop): boolean {
  const word = nextWord(reading, stop.next);
  if (isLoneAddition(reading, word) && isQuestionMark(reading.text, skipForward(reading.text, word.end, reading.end)))
    return isQuestionMark(reading.text, stop.start);
  const names = reading.words.alternatives.get(word.key);
  return (
    names !== undefined &&
    word.start === stop.next &&
    !names.has(wordBehind(reading, word).key) &&
    staysAsked(reading, word)
  );
}

/** The question ends in a mark of its own, or nothing ends it: not `أم خالد ضحكت.` */
function staysAsked({ text, end }: Reading, word: Word): boolean {
  const limit = Math.min(end, word.end + 400);
  for (let at = word.end; at < limit; at++) {
    if (text[at] === ':') return false;
    // A stop between words may have lost its blank, and end the sentence.
    if (classAt(text, at) === TERMINAL && !isDecimalPoint(text, at)) return text[at] !== '.';
  }
  return true;
}

/** `7.5`; not `1998.5`, which may be a year. */
function isDecimalPoint(text: string, at: number): boolean {
  const isFigure = (place: number): boolean => classAt(text, place) === DIGIT;
  return text[at] === '.' && isFigure(at - 1) && isFigure(at + 1) && !isFigure(at - 4);
}

function isQuestionMark(text: string, at: number): boolean {
  return text[at] === '\u061F' || text[at] === '?';
}

/** `النار! النار!`: the word again, with a mark of its own. */
function isShoutedAgain({ text, end }: Reading, last: Word, next: Word): boolean {
  return last.key !== '' && last.key === next.key && classAt(text, skipForward(text, next.end, end)) === TERMINAL;
}

/** `فرقة "بانيك! آت ذا ديسكو"`: a quotation within the sentence, no speech, opened a word or two before. */
function opensName(reading: Reading, stop: Stop): boolean {
  const { text, start, firstWord } = reading;
  let word = wordBefore(text, skipBack(text, stop.start, start), start);
  for (let count = 0; count < 2 && word.length > 0; count++) {
    if (isQuote(classBefore(text, word.start, start))) {
      let quote = word.start - 1;
      while (!isQuote(classAt(text, quote))) quote--;
      return quote > firstWord && isInQuotation(reading, stop.start) && !isSpeechBefore(reading, quote);
    }
    word = wordBefore(text, skipBack(text, word.start, start), start);
  }
  return false;
}

export function isLatin(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

/** `فرقة Panic! At the Disco`: Latin words on both sides, within an Arabic sentence and no quotation. Looks back 40 characters at most. */
function isLatinName(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const floor = Math.max(reading.start, stop.start - 40);
  for (let at = stop.start - 1; at >= floor; at--) {
    const kind = classAt(text, at);
    if (kind === ARABIC) return true;
    if (kind !== UPPER && kind !== LOWER && kind !== MARK && !isInvisible(kind)) return false;
  }
  return false;
}
