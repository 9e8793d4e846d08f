/** Words behind a closed quotation that tie to it: who heard it, where it is from, what is said of it. */
import { COMMA, classAt, isQuote, TERMINAL } from './chars.ts';
import type { Stop } from './read-stop.ts';
import {
  bareOf,
  hangsBack,
  isCitingClause,
  isFreeStanding,
  isShortRest,
  isVerbal,
  opensTopic,
  type Reading,
  resumes,
  wordBehind,
} from './stop-reading.ts';
import { skipBack, skipForward, type Word, wordAfter, wordBefore } from './words-around.ts';

/**
 * `"هل انتهت؟" لكنها لم تجب`, `سأله: «…؟» غير أن الرواية موضع شك`: behind an outcry only with who cried.
 * @param alone the quotation is all there is of the sentence, so that nothing else is turned from
 */
export function turns(reading: Reading, stop: Stop, word: Word, alone: boolean): boolean {
  const { turns: sure, adversatives } = reading.words;
  if (sure.has(word.key)) return true;
  const seconds = adversatives.get(word.key);
  if (seconds === undefined || alone || reading.text[stop.start] === '!') return false;
  return (seconds.size === 0 || seconds.has(wordBehind(reading, word).key)) && isShortRest(reading, word, LONGEST_TURN);
}

/** Words behind لكن that turn from a question rather than begin anew, at most. */
const LONGEST_TURN = 8;

/** `فيما رد آخر`, `في حين رحب به آخرون` */
export function isContrast(reading: Reading, word: Word): boolean {
  const seconds = reading.words.contrasts.get(word.key);
  if (seconds === undefined || (seconds.size > 0 && !seconds.has(wordBehind(reading, word).key))) return false;
  // `بينما كان في الجولة الأولى، سقط`
  return !isFreeStanding(reading, word, true);
}

/** `كما سجن القاضي بتهمتي …`: what happened besides, in more words than a comparison has (`كما توقع الجميع.`). */
export function isBesides(reading: Reading, word: Word): boolean {
  const { meanwhile, contrasts } = reading.words;
  return (
    meanwhile.has(word.key) &&
    !contrasts.has(word.key) &&
    !isCitingClause(reading, word) &&
    !isShortRest(reading, word, 5)
  );
}

/**
 * `وضحك الجميع.`: what they did who heard it, in a few words up to the next stop.
 * @param introduced a colon stands before the quotation, so that nothing more is awaited behind it
 */
export function isResponse(reading: Reading, stop: Stop, word: Word, introduced: boolean): boolean {
  const { responses, reactions, conjunction, reporting } = reading.words;
  // "وضحك الجميع." but not "وغادر الوفد المدينة."
  if (responses.has(word.key) && (reactions.has(word.key.slice(1)) || !hasArticle(reading, wordBehind(reading, word))))
    return isShortRest(reading, word, 4);
  // "وأغلقت الباب.", "وما شابه.", but not "وضجت القاعة."
  const behind = wordBehind(reading, word);
  return (
    conjunction !== undefined &&
    word.key.startsWith(conjunction) &&
    !reporting.has(word.key) &&
    !isAnybody(reading, wordBehind(reading, behind)) &&
    isShortRest(reading, word, stop.kind === 'ellipsis' || hasArticle(reading, behind) ? 1 : 2) &&
    !(introduced && hasArticle(reading, behind) && isDoneBy(reading, bareOf(word)))
  );
}

/** `ضجت القاعة`, `عاش الأب`: the noun behind a verb that takes no object is who did it; that behind `أغلقت الباب` is what it was done to. */
function isDoneBy({ words }: Reading, verb: Word): boolean {
  return words.intransitives.has(verb.key);
}

function hasArticle({ words: { article } }: Reading, word: Word): boolean {
  return article !== undefined && word.key.startsWith(article);
}

/** Words of a phrase that only says how, when or where somebody said it, at most. */
const LONGEST_PHRASE = 6;

/**
 * What follows up to the next stop is no sentence: `بصوت خافت.`, `باكيا.`, `كأنه لا يعرف.`, `وهو يبتسم.`. Behind a question or an outcry so are
 * `ليسمعه الجميع.`, `وعيناه تدمعان.`, `ولم ينتظر الجواب.`, which could begin behind a full stop.
 */
export function isPhrase(reading: Reading, stop: Stop, word: Word): boolean {
  const { words, text, end } = reading;
  if (words.manners.size === 0 || isQuote(classAt(text, stop.next))) return false;
  const full = stop.kind === 'stop';
  if (words.repeats.has(word.key)) return true;
  if (words.subordinates.has(word.key)) return !full || isShortRest(reading, word, LONGEST_PHRASE + 2);
  if (isCircumstance(reading, stop, word) || (isCitingClause(reading, word) && isShortRest(reading, word, 2)))
    return true;
  if (!full && words.purposes.test(word.key)) return isShortRest(reading, word, LONGEST_PHRASE + 2);
  if (!isPhraseHead(reading, word, full) || !isShortRest(reading, word, LONGEST_PHRASE - 1)) return false;
  // "من هناك؟" asks.
  if (full && words.fronted.has(word.key) && /[?\u061F]/u.test(text[nextTerminal(text, word.end, end)] ?? ''))
    return false;
  return !opensTopic(reading, word) && !isFreeStanding(reading, word);
}

/** `بصوت`, `باكيا`, `في`, `نحو` */
function isPhraseHead(reading: Reading, word: Word, full: boolean): boolean {
  const { words } = reading;
  if (words.manners.has(word.key) || ACCUSATIVE.test(word.key)) return true;
  if (words.fronted.has(word.key)) return !words.meanwhile.has(word.key);
  return /^[\u0628\u0644].{3}/u.test(word.key) && (full ? hangsBack(reading, word) : !isVerbal(reading, word));
}

/** `باكيا`, `متجاهلا`: a participle. */
const ACCUSATIVE = /^(?:.\u0627..|\u0645[^\u0627].{2,}[^\u064A])\u0627$/u;

function nextTerminal(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classAt(text, at) !== TERMINAL) at++;
  return at;
}

/** `وهو يبتسم`, `وعيناه تدمعان`, `وفي صوته غضب`, `وقد احمر وجهه`: how somebody was while it was said. */
function isCircumstance(reading: Reading, stop: Stop, word: Word): boolean {
  const { words } = reading;
  const { conjunction } = words;
  if (conjunction === undefined || !word.key.startsWith(conjunction)) return false;
  const bare = word.key.slice(1);
  const second = wordBehind(reading, word);
  if (words.copulas.has(bare))
    return isShortRest(reading, word, 4) && (stop.kind !== 'stop' || IMPERFECT.test(second.key));
  if (stop.kind !== 'mark' || words.reporting.has(word.key)) return false;
  // "ولم ينتظر الجواب.", but not "ولم يجب أحد."
  if (words.negations.has(bare))
    return isShortRest(reading, word, 3) && !isAnybody(reading, wordBehind(reading, second));
  if (words.hanging.has(bare)) return OWNED.test(second.key) && isShortRest(reading, word, 4);
  const said = IMPERFECT.test(second.key) || words.hanging.has(second.key);
  return said && OWNED.test(bare) && !words.verbs.has(bare) && isShortRest(reading, word, 3);
}

/** `أحد`, `الجميع`, also behind عليه and the like: another than who spoke. */
function isAnybody(reading: Reading, word: Word): boolean {
  const { words } = reading;
  return words.anybody.has(words.addressees.has(word.key) ? wordBehind(reading, word).key : word.key);
}

const IMPERFECT = /^[\u064A\u062A].{2,}$/u;

/** A noun with its owner: يده، صوته. */
const OWNED = /.{2}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u;

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
  if (seconds === undefined || opensTopic(reading, word)) return false;
  if (seconds.size === 0) return true;
  const second = wordBehind(reading, word);
  // "هذا أول ما يسأله الناس"
  if (!seconds.has(second.key))
    return !beings.has(word.key) && extremes.has(second.key) && seconds.has(wordBehind(reading, second).key);
  if (!beings.has(word.key)) return true;
  // "كانت هذه رسالته", "كانت هذه أول كلماته", but not "كانت هذه الفنادق".
  const third = wordBehind(reading, second);
  return sayings.has(third.key) || (extremes.has(third.key) && sayings.has(wordBehind(reading, third).key));
}

/** `هذا ما قاله`, `كانت هذه أول كلماته`: nothing but a quotation is spoken of. */
export function saysIt(reading: Reading, word: Word): boolean {
  const second = wordBehind(reading, word);
  // "هكذا لخص المدرب"
  if (reading.words.pointers.get(word.key)?.size === 0 && reading.words.speech.has(second.key)) return true;
  const third = wordBehind(reading, second);
  return reading.words.beings.has(word.key) || reading.words.quotedObjects.has(third.key);
}

/** `فأومأ`, `وضحك`, `ثم أرسل`: what somebody did next, and no more of what was said. */
export function isDeed(reading: Reading, word: Word): boolean {
  const { words } = reading;
  if (words.sequels.has(word.key)) return isVerbal(reading, wordBehind(reading, word));
  if (words.responses.has(word.key)) return true;
  const verb = bareOf(word);
  return resumes(reading, word) && (isVerbal(reading, verb) || words.reactions.has(verb.key));
}

/** `فقال القاضي: …`, `فأجابت بهدوء: …`: a verb of saying takes up the question, with words of its own behind a colon. Looks six words ahead. */
export function isAnswer(reading: Reading, word: Word): boolean {
  const { text, words, end } = reading;
  if (!resumes(reading, word) || !words.speech.has(word.key.slice(1))) return false;
  let last = word;
  for (let count = 0; count < 6; count++) {
    const next = skipForward(text, last.end, end);
    if (text[next] === ':') return true;
    last = wordAfter(text, next, end);
    if (last.length === 0) return false;
  }
  return false;
}

/** A comment, a slogan or the like is quoted behind its noun, and a verb says what became of it. */
export function isQuotedSubject(reading: Reading, opener: number, word: Word): boolean {
  const { text, words, start, firstWord, end } = reading;
  const noun = wordAfter(text, firstWord, end);
  if (!words.namedNouns.has(noun.key) || words.speech.has(word.key) || !isVerbal(reading, word)) return false;
  let before = wordBefore(text, skipBack(text, skipBack(text, opener, start) - 1, start), start);
  for (let count = 0; count < 8 && before.start > noun.start && before.length > 0; count++) {
    if (isVerbal(reading, before)) return false;
    before = wordBefore(text, skipBack(text, before.start, start), start);
  }
  return before.start === noun.start;
}
