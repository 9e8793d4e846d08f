import { isCenturyBefore, isDefinite } from './behind-abbreviation.ts';
import { endsBehindCloser, isQuotedAlone } from './behind-closer.ts';
import {
  ARABIC,
  BLANK,
  CLOSE,
  COMMA,
  classAt,
  DIGIT,
  FORMAT,
  isAlphanumeric,
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
import { endsAtEllipsis } from './ellipses.ts';
import { isDotBefore, isNumberBefore, judgeLeft } from './left-of-stop.ts';
import { goesOnWithList, judgeNumber } from './number-before-stop.ts';
import { isFullStop, type Stop } from './read-stop.ts';
import {
  isInQuotation,
  isLoneAddition,
  isVerbal,
  nextWord,
  type Reading,
  resumes,
  startsLikely,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import { hasOwnObject, isSpeechBefore } from './who-said-it.ts';
import { classBefore, skipBack, skipForward, type Word, wordAfter, wordBefore } from './words-around.ts';

/** The sentence is only a list mark so far: `1.`, `١.`, `أ.`, `2.1.`, `(ب).` */
function isListMark(reading: Reading, stop: Stop): boolean {
  const { text, firstWord } = reading;
  if (stop.start - firstWord > 9) return false;
  let run = 0;
  let letters = 0;
  for (let at = firstWord; at < stop.start; at++) {
    const kind = classAt(text, at);
    if (isAlphanumeric(kind)) {
      if (++run > 3 || (isLetter(kind) && ++letters > 1)) return false;
    } else if (kind === TERMINAL) run = 0;
    else if (kind !== FORMAT && kind !== MARK && kind !== CLOSE && kind !== BLANK) return false;
    else if (run > 0 && kind === BLANK) run = 4;
  }
  return true;
}

/** `أولا.`, and nothing before it, or a colon: `كما يلي: أولا. رفع الفائدة`. */
function isOrdinal({ text, words, start, firstWord }: Reading, word: Word): boolean {
  if (!words.ordinals.has(word.key)) return false;
  return word.start === firstWord || isBehindColon(text, word.start, start);
}

/** Nothing but blanks stands between `at` and a colon. */
export function isBehindColon(text: string, at: number, floor: number): boolean {
  let place = at - 1;
  while (place > floor && classAt(text, place) === BLANK) place--;
  return place > floor && text[place] === ':';
}

/** Whether a segment ends at this stop. */
export function endsAt(reading: Reading, stop: Stop): boolean {
  if (stop.next >= reading.end) return false;
  // Nothing to read yet: the stop belongs to what follows.
  if (stop.start <= reading.firstWord) return false;
  if (stop.outer) return true;
  const next = classAt(reading.text, stop.next);
  if (next === COMMA && !(stop.kind === 'stop' && !stop.glued && stop.closer === -1)) return false;
  if (next === CLOSE) return false;
  if (isQuotedAlone(reading, stop)) return false;
  if (stop.sealed || isNextTurn(reading, stop)) return true;
  switch (stop.kind) {
    case 'mark':
      return endsAtMark(reading, stop);
    case 'ellipsis':
    case 'pause':
      return endsAtEllipsis(reading, stop);
    case 'stop':
      return stop.glued && stop.closer === -1 ? endsAtGluedStop(reading, stop) : endsAtStop(reading, stop);
  }
}

function endsAtMark(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  if (addsAlternative(reading, stop)) return false;
  const next = classAt(text, stop.next);
  const left = classBefore(text, stop.start, reading.start);
  if (stop.glued) {
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
function isTurn(text: string, at: number): boolean {
  return isDash(text[at]) && classAt(text, at + 1) === BLANK;
}

/** `– كيف الحال؟ – بخير...`: in a paragraph, or behind a sentence, that a dash opens, another one opens what the next speaker says. Not `– نعم! – صاح الرجل`. */
function isNextTurn(reading: Reading, stop: Stop): boolean {
  const { text, words, start, end } = reading;
  if (!isTurn(text, stop.next) || !(isTurn(text, start) || isTurn(text, skipForward(text, 0, end)))) return false;
  return stop.kind !== 'stop' && stop.closer === -1 && !words.speech.has(nextWord(reading, stop.next).key);
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

function isLatin(kind: number): boolean {
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

/** One full stop with white space behind it, or with a closing quote or bracket. */
function endsAtStop(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const leftEnd = skipBack(text, stop.start, reading.start);
  const left = classBefore(text, leftEnd, reading.start);
  const word = wordBefore(text, leftEnd, reading.start);
  if (stop.closer === -1 && (isListMark(reading, stop) || isOrdinal(reading, word))) return false;
  // "669 هـ.[8]": a note stands behind what is complete.
  const noted = stop.closer === -1 && text[stop.end - 1] === ']';
  const verdict = isAlphanumeric(left) && !noted ? judgeLeft(reading, stop, left, word) : undefined;
  if (verdict === false) return false;
  if (stop.closer !== -1) return endsBehindCloser(reading, stop);
  if (verdict === true) return true;
  const next = classAt(text, stop.next);
  if (next === LOWER && isLatin(left)) return false;
  if (next === ARABIC && reading.words.domains.has(wordAfter(text, stop.next, reading.end).key)) return false;
  return next !== TERMINAL;
}

/** One full stop with no white space behind it: inside a number, an address, an abbreviation, or a space was lost. */
function endsAtGluedStop(reading: Reading, stop: Stop): boolean {
  const { text, words, end } = reading;
  const next = classAt(text, stop.next);
  const left = classBefore(text, stop.start, reading.start);
  if (isInAddress(reading, stop)) return false;
  // ".5", ".نت" behind a space: the stop belongs to what follows, unless that is a word.
  const apart = left === BLANK;
  const leftEnd = apart ? skipBack(text, stop.start, reading.start) : stop.start;
  const word = wordBefore(text, leftEnd, reading.start);
  const before = apart ? classBefore(text, leftEnd, reading.start) : left;
  if (isListMark(reading, stop)) return false;
  const follower = wordAfter(text, stop.next, end);
  if (isLetter(next) || next === DIGIT) {
    if (next === DIGIT) {
      if (before === DIGIT && isYear(reading, word) && classAt(text, follower.end) === BLANK) return true;
      const marked = isFullStop(text.charCodeAt(skipForward(text, follower.end, end)));
      if (apart && marked && (isNextPoint(reading, stop, follower) || goesOnWithList(reading, follower))) return true;
      if (apart || before !== ARABIC || word.length < 3 || judgeLeft(reading, stop, before, word) === false)
        return false;
      const behind = follower.end >= end ? BLANK : classAt(text, follower.end);
      // "البلاد.10 جرحى"; "القرار.2. التصويت" is the next point of a list.
      return (
        behind === BLANK ||
        (behind === TERMINAL && follower.length <= 2 && LIST_MARK_BEFORE.has(classAt(text, follower.end + 1)))
      );
    }
    if (next !== ARABIC) {
      // Arabic, stop, Latin: "البلاد.CNN" but "موقع.com".
      if (before !== ARABIC) return false;
      return next === UPPER && word.length >= 3 && !apart && judgeLeft(reading, stop, before, word) !== false;
    }
    if (words.domains.has(follower.key)) return false;
    if (before === DIGIT)
      return !words.scales.has(follower.key) && follower.length >= 2 && judgeNumber(reading, stop, word) !== false;
    if (before === ARABIC && !apart && isChained(reading, stop, word, follower)) return false;
    // "الأستاذ.عادل"
    if (words.titleNouns.has(word.key) && !beginsAnyhow(reading, follower)) return false;
    if (isLetter(before)) {
      const verdict = judgeLeft(reading, stop, before, word);
      if (verdict === false) return false;
      if (follower.length >= 2)
        return (
          word.length >= 2 ||
          isAfterNumber(reading, word) ||
          isDotBefore(reading, word) ||
          startsSurely(reading, follower)
        );
      // "هاني.م، تاجر", but "القضاء.س: لكن"
      const behind = skipForward(text, follower.end, end);
      const kind = classAt(text, behind);
      return word.length >= 3 && kind !== TERMINAL && (kind !== COMMA || text[behind] === ':');
    }
    return follower.length >= 2;
  }
  if (isQuote(next) || next === OPEN)
    return before === ARABIC || before === DIGIT ? endsAtStop(reading, stop) : isInvisible(before) === false;
  if (
    next === MARK ||
    text[stop.next] === '/' ||
    text[stop.next] === '\\' ||
    text[stop.next] === '@' ||
    text[stop.next] === '_'
  )
    return false;
  return endsAtStop(reading, stop);
}

/** A usual first word, a verb or a noun with the article: no name. */
function beginsAnyhow(reading: Reading, word: Word): boolean {
  return startsLikely(reading, word) || isVerbal(reading, word) || isDefinite(reading, word);
}

/** What stands behind the stop of a list mark: `.2. كذا`, `.2.كذا`. */
const LIST_MARK_BEFORE: ReadonlySet<number> = new Set([BLANK, ARABIC]);

/** `1. كذا .2. كذا`: the segment is a point of a list, and behind the stop stands the mark of the next one. */
function isNextPoint({ text, firstWord, end }: Reading, stop: Stop, follower: Word): boolean {
  const mark = wordAfter(text, firstWord, end);
  return (
    mark.length <= 2 &&
    follower.length <= 2 &&
    text[skipForward(text, mark.end, end)] === '.' &&
    text[skipForward(text, follower.end, end)] === '.' &&
    follower.start === stop.next &&
    Number(follower.key) === Number(mark.key) + 1
  );
}

/**
 * `إسلام.أون.لاين`: two stops glued on both sides with one word between them. A sentence of one word hardly lost both of its spaces, but for a verb that
 * takes up what went before (`الصوت.فنزل.وقال`). Not `أ.بنعلال.ويبحث`, a title and a name.
 */
function isChained(reading: Reading, stop: Stop, word: Word, follower: Word): boolean {
  const { text, start, end } = reading;
  if (text[stop.start] !== '.' || stop.next !== stop.start + 1) return false;
  const links = (from: number): boolean => !startsLikely(reading, wordAfter(text, from, end));
  const behind = follower.end;
  if (word.length > 1 && text[behind] === '.' && classAt(text, behind + 1) === ARABIC && links(behind + 1)) return true;
  const at = word.start - 1;
  return (
    at - 2 >= start &&
    text[at] === '.' &&
    wordBefore(text, at, start).length > 1 &&
    classBefore(text, at, start) === ARABIC &&
    links(stop.next)
  );
}

/** "عام 1998.10 لاعبين": a year with its noun or month in front of it, and behind the stop a number that stands alone. */
function isYear(reading: Reading, word: Word): boolean {
  const { text, words, start } = reading;
  if (word.length !== 4) return false;
  const before = wordBefore(text, skipBack(text, word.start, start), start).key;
  return words.years.has(before) || words.months.has(before);
}

function isAfterNumber(reading: Reading, word: Word): boolean {
  return (
    reading.words.unitLetters.has(word.key) &&
    (classBefore(reading.text, word.start, reading.start) === DIGIT ||
      isNumberBefore(reading, word) ||
      isCenturyBefore(reading, word))
  );
}

/** The stop stands inside a web or mail address. Looks at 80 characters before it at most. */
function isInAddress(reading: Reading, stop: Stop): boolean {
  const { text } = reading;
  const floor = Math.max(reading.start, stop.start - 80);
  let at = stop.start;
  let signs = 0;
  while (at > floor && classAt(text, at - 1) !== BLANK) {
    at--;
    const sign = text[at];
    if (sign === '@') signs++;
    else if (sign === ':' && text.startsWith('://', at)) signs++;
  }
  if (signs === 0 && !text.startsWith('www.', at)) return false;
  // "www.site.com.وقال": an address in Latin letters ends where Arabic ones begin, unless Arabic ones were in it.
  if (classAt(text, stop.next) !== ARABIC) return true;
  for (let place = at; place < stop.start; place++) if (classAt(text, place) === ARABIC) return true;
  return false;
}
