import {
  isAbbreviated,
  isFollowedByBracket,
  isJoiner,
  kindBefore,
  nextWordOf,
  type Sentence,
  startsSentence,
} from './abbreviated.ts';
import {
  CLOSE,
  COMMA,
  classAt,
  DIGIT,
  isAlphanumeric,
  isDash,
  isInvisible,
  isLetter,
  isQuote,
  LOWER,
  MARK,
  OPEN,
  QUOTE_CLOSE,
  skipInvisible,
  TERMINAL,
  UPPER,
} from './chars.ts';
import { clauseFrom, type NextWord, wordBefore, wordFrom } from './words-near.ts';
import {
  bracketOf,
  entryOf,
  isFullStopAt,
  isInBracket,
  openerOf,
  readWrittenStop,
  titleAround,
  type WrittenStop,
} from './written-stop.ts';

/** Whether a sentence goes on behind a stop, in languages other than Arabic: everything that is not the word before the stop. */
export function goesOn(sentence: Sentence, stop: WrittenStop): boolean {
  const { text, start, first, end } = sentence;
  const nextKind = classAt(text, stop.next);
  if (nextKind === COMMA) return true;
  if (sentence.bracket > first && isInBracket(text, first, start, ownBracketOf(sentence, stop), end)) return true;
  if (isInTitle(sentence, stop)) return true;
  if (stop.glued && !beginsGlued(sentence, stop)) return true;
  if (isAnyDash(text[stop.next])) return isCarriedByDash(sentence, stop);
  const next = nextWordOf(sentence, stop.next);
  if (nextKind === LOWER && next.kind === LOWER) return true;
  if (stop.sealed) return false;
  // "(ret.) Oakes": the bracket stands inside the sentence.
  if (stop.bracket !== -1) return bracketOf(text, start, stop.bracket) > first;
  if ((stop.quote !== -1 || stop.kind === 'mark') && isFollowedByBracket(sentence, next)) return true;
  if (stop.quote !== -1) return isCarriedByQuotation(sentence, stop, next);
  if (stop.kind === 'mark') return false;
  if (stop.kind === 'ellipsis') return isPause(sentence, stop, next);
  // «да» in small letters is no sentence.
  if (next.kind === LOWER && isQuote(nextKind)) return true;
  return isFullStopAt(text, stop.start) && isAbbreviated(sentence, stop.start, next);
}

/** Whether a sentence goes on behind a stop of another script that ends before `at`: in a bracket or title within it. */
export function goesOnBehindBreak(sentence: Sentence, at: number): boolean {
  const { text, start, first, end } = sentence;
  if (sentence.bracket > first && isInBracket(text, first, start, at - 1, end)) return true;
  return isInTitle(sentence, { start: at - 1, end: at });
}

/** `Сб. «Проза. XXI век. Тенденции» вышел`: a short quotation in the middle of its sentence, behind no verb of saying. */
function isInTitle(sentence: Sentence, stop: Pick<WrittenStop, 'start' | 'end'>): boolean {
  const { text, start, end } = sentence;
  if (sentence.quote <= sentence.first) return false;
  const opener = titleAround(text, start, stop.start, stop.end, end);
  return opener > sentence.first && entryOf(text, start, opener) === 'embedded' && !isSaidBefore(sentence, opener);
}

/** Where the bracket opened that closes behind the stop and holds it; else the stop's own place. */
function ownBracketOf({ text, start }: Sentence, stop: WrittenStop): number {
  if (stop.bracket === -1) return stop.start;
  const open = bracketOf(text, start, stop.bracket);
  return open === bracketOf(text, start, stop.start) ? open : stop.start;
}

/** A stop without white space behind it ends a sentence where words stand on both sides, and the second begins like one. */
function beginsGlued(sentence: Sentence, stop: WrittenStop): boolean {
  const { text, start, end } = sentence;
  const code = text[stop.start]!;
  if (WIDE.includes(code)) return true;
  const opener = classAt(text, stop.next);
  const opens = isQuote(opener) || opener === OPEN;
  if (!opens && !isLetter(opener) && !isDash(text[stop.next])) return false;
  if (opener === QUOTE_CLOSE && !isAlphanumeric(classAt(text, stop.next + 1))) return false;
  const next = wordFrom(text, stop.next, end);
  if (next.kind === LOWER || !isLetter(next.kind)) return false;
  if (isDash(text[stop.next]) && (text[stop.next] === '-' || stop.kind === 'stop')) return false;
  if (stop.quote !== -1 || stop.bracket !== -1)
    return (next.written.length > 1 || opens) && !isAddress(text, start, stop, end);
  const left = wordBefore(text, start, skipClosers(text, start, stop.start));
  const length = isLetter(classAt(left, left.length - 1)) ? left.length : 0;
  if (length < 2) return stop.kind === 'mark' && opens;
  if (isAddress(text, start, stop, end)) return false;
  if (next.kind === UPPER) {
    if (stop.kind !== 'stop') return true;
    // "он.Да", not "U.S", "Ph.D", "Node.JS".
    const isWord = next.written.length === 1 ? !isFullStopAt(text, next.end) : classAt(next.written, 1) === LOWER;
    return classAt(left, length - 1) === LOWER && isWord && (length > 2 || classAt(left, 0) === LOWER);
  }
  const { words } = sentence;
  if (next.written.length < 2 || words.letters.has(left)) return false;
  return !isFullStopAt(text, next.end) || (length > 2 && words.letters.has(next.key));
}

/** In front of the quotes and brackets that close before a stop. */
function skipClosers(text: string, start: number, at: number): number {
  let place = at;
  while (place > start && (isQuote(classAt(text, place - 1)) || classAt(text, place - 1) === CLOSE)) place--;
  return place;
}

const WIDE = '\u3002\uFF01\uFF1F\uFF0E\uFF61';
/** What ends a sentence in an address, too: behind it nothing is looked for that would make one. */
const ENDS_IN_ADDRESS = `!?\u061F${WIDE}`;

/** The stop stands in an address: `www.`, `@`, `/` in what is not divided by white space. */
function isAddress(text: string, start: number, stop: WrittenStop, end: number): boolean {
  let left = stop.start;
  while (left > start && !isInvisible(classAt(text, left - 1)) && stop.start - left < 80) left--;
  let right = stop.tail;
  while (right < end && !isInvisible(classAt(text, right)) && right - stop.tail < 40)
    if (ENDS_IN_ADDRESS.includes(text[right++]!)) break;
  const token = text.slice(left, right);
  return (
    /^www\.|@|\/\/|[\w-]\/[\w-]|^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(token) &&
    !/[!?]/.test(text.slice(stop.start, stop.tail))
  );
}

/** A dash of any length, the one of dialogues among them. */
function isAnyDash(sign: string | undefined): boolean {
  return isDash(sign) || sign === '\u2015';
}

/** `«Зачем?» — спросил он`, `5 p.m. — Caller`; a dash with a capital behind it opens the next line of a dialogue. */
function isCarriedByDash(sentence: Sentence, stop: WrittenStop): boolean {
  const { text, start, end, words } = sentence;
  let at = stop.next;
  while (at < end && isAnyDash(text[at])) at++;
  // A hyphen between words, a minus.
  if (text[stop.next] === '-' && at < end && !isInvisible(classAt(text, at))) return stop.kind === 'stop';
  at = skipInvisible(text, at, end);
  const kind = classAt(text, at);
  if (kind === TERMINAL || kind === COMMA) return false;
  const next = wordFrom(text, at, end);
  if (next.kind === LOWER && kind === LOWER) return true;
  const quotes = isQuote(kind);
  if (stop.sealed) return false;
  // «Где?» — «Здесь», — сказал он.
  if (stop.quote !== -1) return next.kind !== -1;
  if (stop.bracket !== -1) return bracketOf(text, start, stop.bracket) > sentence.first;
  if (stop.kind === 'stop' && kindBefore(sentence, stop.start) !== undefined && !isDash(text[start])) return true;
  if (quotes && next.kind === LOWER) return true;
  const caseless = isLetter(next.kind) && next.kind !== UPPER && next.kind !== LOWER;
  return caseless && stop.kind !== 'stop' && words.speech.has(next.key);
}

const MOST_NAMES = 4;
/** Titles and initials among them: Rep. J.T. Waller asked. */
const MOST_PARTS_OF_NAME = 7;

/** Behind a closing quote: the sentence goes on with who says it, or had begun before the quotation and takes it for a name. */
function isCarriedByQuotation(sentence: Sentence, stop: WrittenStop, next: NextWord): boolean {
  const { text, start, end, words } = sentence;
  if (next.kind === DIGIT || next.kind === -1) return false;
  if (isQuote(classAt(text, stop.next)) || classAt(text, stop.next) === OPEN) return false;
  if (next.kind === UPPER || next.kind === LOWER) return isSpeaker(sentence, stop, next);
  if (isJoiner(words, next, text)) return true;
  const opener = openerOf(text, start, stop.quote);
  const entry = entryOf(text, start, opener);
  const { words: clause, end: behind } = clauseFrom(text, next.start, end, 14);
  // … ענה: "…": what follows opens another quotation.
  if (clause.length === 1 && text[behind] === ':') return false;
  const introduced = entry === 'introduced' || (entry === 'embedded' && isSaidBefore(sentence, opener));
  if (!introduced && !words.verbLast && clause.slice(0, MOST_NAMES).some((word) => words.speech.has(word))) return true;
  // קטע אותו המנחה, זעמה ח"כ כהן: a verb, whatever it is.
  if (!introduced && !startsSentence(words, next, text) && words.behindVerbs.has(clause[1] ?? '')) return true;
  if (words.speech.has(next.key) && !words.verbLast) return true;
  if (!introduced && words.verbLast && isSaidBehind(sentence, clause, behind)) return true;
  // «من بی‌گناهم!» متهم فریاد زد و از حال رفت.
  if (
    !introduced &&
    stop.kind === 'mark' &&
    words.saysEarly &&
    clause.slice(0, MOST_NAMES).some((word) => words.speech.has(word))
  )
    return true;
  return entry === 'embedded' && !introduced && stop.kind !== 'stop' && !startsSentence(words, next, text);
}

/** `“Did you?” prosecutor Vance asked`, `“No.” Oakes said`: names, and a verb of saying. */
function isSpeaker(sentence: Sentence, stop: WrittenStop, next: NextWord): boolean {
  const { text, start, end, words } = sentence;
  if (next.key !== 'i' && words.starters?.has(next.key)) return false;
  let word = next;
  for (let count = 0; count < MOST_PARTS_OF_NAME; count++) {
    if (count > 0 && words.speech.has(word.key)) return true;
    let at = word.end;
    // "Mr. Smith", "J. Doe".
    const short = isFullStopAt(text, at) && (word.written.length === 1 || words.kinds.get(word.key) === 'never');
    at = skipInvisible(text, short ? at + 1 : at, end);
    if (at >= end || !isLetter(classAt(text, at))) return false;
    // What ends the sentence all the same has no speaker behind it.
    if (short && !goesOn({ ...sentence, quote: stop.quote }, readWrittenStop(text, start, word.end, end))) return false;
    word = wordFrom(text, at, end);
  }
  return false;
}

/** A verb of saying stands in front of the quotation: הוא שאל "מתי?". */
function isSaidBefore({ text, start, words }: Sentence, opener: number): boolean {
  let at = opener;
  while (at > start && !isAlphanumeric(classAt(text, at - 1)) && classAt(text, at - 1) !== MARK) at--;
  return words.speech.has(wordBefore(text, start, at).toLowerCase());
}

const BEHIND_SPEECH = 3;

/** `’’…؟‘‘ ملزم نے پوچھا۔`: the clause behind the quotation has its verb of saying at its end or behind its subject, and gives no other quotation. */
function isSaidBehind({ text, end, words }: Sentence, clause: readonly string[], behind: number): boolean {
  if (clause.some((word) => words.denials.has(word))) return false;
  const said = clause.findIndex(
    (word, index) => words.speech.has(word) && !words.possessives.has(clause[index - 1] ?? ''),
  );
  const named =
    words.speech.has(clause.at(-1) ?? '') || clause.slice(0, Math.max(0, said)).some((word) => words.agents.has(word));
  if (said === -1 || words.complements.has(clause[said + 1] ?? '')) return false;
  const joined = words.joiners.has(clause[said + 1] ?? '');
  if (said < clause.length - BEHIND_SPEECH && !named && !joined) return false;
  const at = skipInvisible(text, behind, end);
  if (at >= end || classAt(text, at) === TERMINAL) return true;
  if (text[at] === ':' || classAt(text, at) !== COMMA) return named && isLetter(classAt(text, at));
  const far = skipInvisible(text, at + 1, end);
  return far < end && !isQuote(classAt(text, far));
}

/** An ellipsis that only pauses: in a script without case, unless a usual first word follows. */
function isPause(sentence: Sentence, stop: WrittenStop, next: NextWord): boolean {
  const { text, start, words } = sentence;
  if (opensByIt(text, start, stop)) return true;
  if (next.kind === DIGIT)
    return (
      classAt(text, stop.start - 1) === DIGIT || (stop.start - 2 >= start && classAt(text, stop.start - 2) === DIGIT)
    );
  if (next.kind === UPPER || next.kind === LOWER || next.kind === -1) return false;
  if (words.joiners.size === 0) return false;
  return !isQuote(classAt(text, stop.next)) && !startsSentence(words, next, text);
}

/** `A. … Barely`: behind another stop or a comma an ellipsis stands at the head of what follows. */
function opensByIt(text: string, start: number, stop: WrittenStop): boolean {
  let at = stop.start;
  while (at > start && isInvisible(classAt(text, at - 1))) at--;
  if (at === stop.start || at === start) return false;
  const kind = classAt(text, at - 1);
  return kind === TERMINAL || kind === COMMA;
}
