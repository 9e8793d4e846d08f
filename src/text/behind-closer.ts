/** Stops inside a quotation or a bracket: whether the sentence goes on behind what closes. */
import { isDefinite } from './behind-abbreviation.ts';
import { endsBehindPhrase, isNamed } from './behind-phrase.ts';
import { BLANK, CLOSE, COMMA, classAt, DIGIT, isDash, isLetter, isQuote } from './chars.ts';
import { openerOf } from './opener-of-quotation.ts';
import type { Stop } from './read-stop.ts';
import {
  bareOf,
  carriesOn,
  hangsBack,
  hasOpeningHamza,
  isCitingClause,
  isFreeStanding,
  isObjectAwaited,
  isShortRest,
  isVerbal,
  nextWord,
  opensTopic,
  type Reading,
  resumes,
  startsLikely,
  startsSurely,
  wordBehind,
} from './stop-reading.ts';
import {
  isAnswer,
  isBesides,
  isContrast,
  isDeed,
  isOccasion,
  isPhrase,
  isQuotedSubject,
  isResponse,
  isSource,
  pointsBack,
  saysIt,
  turns,
} from './tied-to-quotation.ts';
import { isPredicate, isVerbAwaited } from './verb-awaited.ts';
import {
  beginsBehindOutcry,
  hasOwnObject,
  isColonBefore,
  isInterrupted,
  isIntroduced,
  isSaidOn,
  isSpeechBefore,
  mayNameSpeaker,
  namesSpeaker,
} from './who-said-it.ts';
import {
  classBefore,
  isSeveralWords,
  skipBack,
  skipForward,
  type Word,
  wordAfter,
  wordBefore,
} from './words-around.ts';

/** `فالمعارضة`, which begins, but not `فالتفت`. */
const RESUMING_NOUN = /^\u0641\u0627\u0644[^\u062A]/u;

/** The stop stands inside a quotation or bracket that closes with it: does the sentence go on behind that? */
export function endsBehindCloser(reading: Reading, stop: Stop): boolean {
  const { text, words } = reading;
  const word = nextWord(reading, stop.next);
  const bracket = classAt(text, stop.closer) === CLOSE;
  const opener = openerOf(reading, stop.closer);
  if (bracket) return endsBehindBracket(reading, stop, opener, word);
  const opensSentence = isOpening(reading, opener);
  const spoken = opener !== -1 && !opensSentence && isSpeechBefore(reading, opener);
  if (stop.kind === 'mark' && (isAskedFirst(reading, opener) || isOnlyWhen(reading, opener))) return false;
  // "…!" و"…": two quotations are joined.
  if (word.key === words.conjunction && isQuote(classAt(text, word.end))) return false;
  // "….", then "…": another quotation begins.
  if (stop.kind === 'stop' && isQuote(classAt(text, stop.next))) return true;
  // "نقش من حرفين: «C.V.» وقد يكونان اسم المالك": the stop is the letters' own.
  if (stop.kind === 'stop' && isOnlyLetters(reading, opener, stop)) return words.reporting.has(word.key);
  // What somebody did behind a long quotation is a sentence of its own: "…؟" فأومأ برأسه.
  if (
    stop.kind === 'mark' &&
    spoken &&
    isDeed(reading, word) &&
    isColonBefore(reading, opener) &&
    isSeveralWords(text, opener + 1, stop.start, LONGEST_UTTERANCE + 1)
  )
    return true;
  // `"… . كفى!" ثم خرج` behind a quotation of several sentences, `قالت: "…!" ثم أضافت أن`: what was said next.
  if (words.sequels.has(word.key) && (opener === -1 || isReport(reading, wordBehind(reading, word)))) return true;
  // "ثم انقطع التيار"
  if (words.sequels.has(word.key) && spoken && isOfAnother(reading, wordBehind(reading, word))) return true;
  if (words.relatives.has(word.key) || words.quotedObjects.has(word.key) || isPhrase(reading, stop, word)) return false;
  if (stop.kind !== 'stop' && !words.reporting.has(word.key) && isInterrupted(reading, word)) return false;
  // "وصفه بأنه «كاذب!» في حين رحب به آخرون"
  if (stop.kind !== 'stop' && isContrast(reading, word)) return false;
  if (
    stop.kind !== 'stop' &&
    (isResponse(reading, stop, word, spoken && isColonBefore(reading, opener)) ||
      (opener !== -1 && turns(reading, stop, word, opensSentence)))
  )
    return false;
  // `سأله: "هل أحرقتها؟" فقال: "لا."`: what is answered, with a colon of its own, is another turn.
  if (stop.kind !== 'stop' && isAnswer(reading, word)) return true;
  if (stop.kind !== 'stop' && resumes(reading, word) && !RESUMING_NOUN.test(word.key)) return false;
  if (stop.kind !== 'stop' && opener !== -1 && !opensSentence && !spoken)
    return !isVerbAwaited(reading, opener, word) && endsBehindPhrase(reading, stop, opener, word);
  // `"… . لن نرحل." هذا ما قاله`: behind a quotation of several sentences.
  if (opener === -1 && pointsBack(reading, word) && saysIt(reading, word)) return false;
  // `تعليق لأحدهم: "…" حصد آلاف الإعجابات`
  if (spoken && stop.kind !== 'stop' && isQuotedSubject(reading, opener, word)) return false;
  if ((opener === -1 || opensSentence) && isSaidOn(reading, word)) return false;
  // `إن بلاده "… . كفى!" وإنها سترد`, `"… . كفى!" كما قال`
  if (opener === -1 && isCitingClause(reading, word)) return false;
  // `قال "نعم." ثم خرج`: what a verb of saying took without a colon is a piece of its sentence.
  if (isEmbedded(reading, opener, spoken) && belongsTo(reading, stop, word)) return false;
  // `"…" - وزير الخارجية`
  if (
    opensSentence &&
    isDash(text[stop.next]) &&
    !isQuote(classAt(text, skipForward(text, stop.next + 1, reading.end)))
  )
    return false;
  // "لماذا؟" "ستعرف لاحقا.": another speaks.
  if (opensSentence && isQuote(classAt(text, stop.next))) return true;
  // "لن أستقيل." بهذه الجملة افتتح مؤتمره: a sentence of its own behind one that a full stop ends.
  if (opensSentence && pointsBack(reading, word)) return stop.kind === 'stop' && BY_IT.test(word.key);
  if (startsSurely(reading, word) && !(stop.kind !== 'stop' && carriesOn(reading, word))) {
    return !isCitingClause(reading, word);
  }
  if (stop.glued && !isLetter(classAt(text, stop.next)) && !isQuote(classAt(text, stop.next))) return false;
  if (stop.kind === 'stop') {
    // Of several sentences in one quotation the last has no opening quote.
    if (words.speech.has(word.key) && (opensSentence || (opener === -1 && !isIntroduced(reading, stop))))
      return hasOwnObject(reading, word);
    // A list of names or cries mostly ends its sentence: و"حلم الربيع."
    if (opener !== -1 && isJoinedQuotation(reading, opener)) return !isCitingClause(reading, word);
    if (opener !== -1 && !opensSentence && !spoken && isTiedToName(reading, opener, stop, word)) return false;
    if ((spoken && isOccasion(reading, word)) || isSource(reading, word)) return false;
    return !isCitingClause(reading, word);
  }
  if (opensSentence && (namesSpeaker(reading, word) || mayNameSpeaker(reading, word)))
    return hasOwnObject(reading, word);
  if (spoken && isColonBefore(reading, opener) && words.fronted.has(word.key))
    return (
      isFreeStanding(reading, word) ||
      isBesides(reading, word) ||
      (words.askers.has(word.key) && opensTopic(reading, word))
    );
  // `فأجاب: "… تفاؤل!" هكذا يعيشون.`, `قال: "…" ثم التفت`: the quotation is no more than what was said.
  if (
    spoken &&
    isColonBefore(reading, opener) &&
    (words.pointers.has(word.key) || (stop.kind === 'ellipsis' && words.sequels.has(word.key)))
  )
    return !isCitingClause(reading, word);
  if (carriesOn(reading, word))
    return (opensSentence || opener === -1) && words.fronted.has(word.key) && isFreeStanding(reading, word);
  if (opener === -1) return !isSpeakerBehindSeveral(reading, stop, word) || hasOwnObject(reading, word);
  return opensSentence ? beginsBehindOutcry(reading, word) : spoken;
}

/** Words of a quotation with which the deed behind it is one sentence, at most. */
const LONGEST_UTTERANCE = 6;

/** بهذه, بتلك */
const BY_IT = /^\u0628/u;

/** `«C.V.»`, `"أ.ف.ب."`: nothing but letters, each with its stop. */
function isOnlyLetters({ text }: Reading, opener: number, stop: Stop): boolean {
  return opener !== -1 && stop.start - opener < 16 && LETTERS.test(text.slice(opener + 1, stop.start));
}

const LETTERS = /^(?:\p{L}\.\s?)+\p{L}$/u;

/** Behind a question or an outcry that ends a quotation of several sentences: who said them, unless that stands in front of them. */
function isSpeakerBehindSeveral(reading: Reading, stop: Stop, word: Word): boolean {
  if (!namesSpeaker(reading, word) && !mayNameSpeaker(reading, word)) return false;
  return !isIntroduced(reading, stop);
}

/** A verb that takes no object, and a noun with the article that is its subject. */
function isOfAnother(reading: Reading, verb: Word): boolean {
  return reading.words.intransitives.has(verb.key) && isDefinite(reading, wordBehind(reading, verb), 4);
}

function isReport({ words }: Reading, verb: Word): boolean {
  return words.speech.has(verb.key) || words.reporting.has(`${words.conjunction ?? ''}${verb.key}`);
}

/**
 * Behind `.)`, `؟)`, `...)`. What a bracket opens within a sentence is a remark of it, and a question or a pause in it ends nothing; a full stop
 * ends the whole unless what follows is tied to what stands before. A bracket that opened the sentence ends it.
 */
function endsBehindBracket(reading: Reading, stop: Stop, opener: number, word: Word): boolean {
  const { text, words } = reading;
  if (opener === -1 || opener <= reading.firstWord)
    return stop.kind === 'stop' || opener === -1 ? true : startsLikely(reading, word);
  // "(ت. 808 هـ.)": the stop is the abbreviation's.
  const last = wordBefore(text, skipBack(text, stop.start, reading.start), reading.start);
  if (stop.kind !== 'stop' || last.length === 1 || words.abbreviations.has(last.key)) return false;
  // "(J. Am. Coll. Cardiol.)"
  if (LATIN_CHAIN.test(text.slice(opener + 1, stop.start))) return false;
  if (!isSeveralWords(text, opener + 1, stop.start, 3)) return startsSurely(reading, word) && !carriesOn(reading, word);
  // "(الآيات 1 إلى 5.) بصوت خاشع"
  if (classAt(text, last.start) === DIGIT && (carriesOn(reading, word) || hangsBack(reading, word))) return false;
  if (words.fronted.size === 0) return startsSurely(reading, word) && !carriesOn(reading, word);
  if (isCitingClause(reading, word)) return false;
  // "غير أن مصدرا (….) نفى"
  if (isPredicate(reading, opener, word, 4)) return false;
  // "نفى ناطق (….) أن", "قال المدرب (….) إنه", but not "وصلت القافلة (….) إنه إنجاز".
  if (words.complements.has(word.key)) {
    const before = wordBefore(text, skipBack(text, opener, reading.start), reading.start);
    return hasOpeningHamza(reading, word) && !isObjectAwaited(reading, before);
  }
  if (carriesOn(reading, word) || hangsBack(reading, word)) return isFreeStanding(reading, word);
  // "حديث للنبي (صلى الله عليه وسلم.) في هذا الباب."
  return !(words.fronted.has(word.key) && isShortRest(reading, word, 3) && !isFreeStanding(reading, word));
}

/** Short Latin words, each with its stop but the last. */
const LATIN_CHAIN = /^\s*(?:\p{Script=Latin}{1,7}\.\s*)+\p{Script=Latin}+$/u;

/** `"لن ننسى". قال الرجل وهو يبكي.`: the sentence is a quotation so far, closed in front of the stop, and the verb behind it names who said it. */
export function isQuotedAlone(reading: Reading, stop: Stop): boolean {
  const { text, start } = reading;
  const at = skipBack(text, stop.sealed ? stop.end - 1 : stop.start, start);
  if (stop.closer !== -1 || !isQuote(classBefore(text, at, start)) || !isSaid(reading, stop)) return false;
  const opener = openerOf(reading, at - 1);
  return isOpening(reading, opener);
}

function isSaid(reading: Reading, stop: Stop): boolean {
  const word = nextWord(reading, stop.next);
  if (reading.words.utterances.has(word.key)) return !hasOwnObject(reading, word);
  return stop.kind === 'ellipsis' && pointsBack(reading, word);
}

/** `ردا على سؤال: "متى؟" قال الرجل …`: the sentence has only said what was asked so far, and its verb is still to come. */
function isAskedFirst({ text, words, start, firstWord, end }: Reading, opener: number): boolean {
  if (opener <= firstWord || opener - firstWord > 40) return false;
  const at = skipBack(text, opener, start);
  const noun = wordBefore(text, text[at - 1] === ':' ? skipBack(text, at - 1, start) : at, start);
  return words.questions.has(noun.key) && words.replies.has(wordAfter(text, firstWord, end).key);
}

/** `وحين سئل "لماذا؟" هز رأسه`: the sentence has only said when so far, in eight words and without a comma. */
function isOnlyWhen(reading: Reading, opener: number): boolean {
  const { text, words, firstWord, end } = reading;
  const when = wordAfter(text, firstWord, end);
  if (opener <= firstWord || !words.whens.has(when.key)) return false;
  if (isSeveralWords(text, firstWord, opener, 9)) return false;
  // "وعندما سئل عن ذلك أجاب ضاحكا: …": the verb is there.
  if (isColonBefore(reading, opener)) {
    let verb = wordBehind(reading, wordBehind(reading, when));
    for (; verb.length > 0 && verb.end < opener; verb = wordBehind(reading, verb))
      if (words.speech.has(verb.key)) return false;
  }
  for (let at = firstWord; at < opener; at++) {
    const kind = classAt(text, at);
    if ((kind === COMMA && text[at] !== ':') || isQuote(kind)) return false;
  }
  return true;
}

/** A verb of saying, without a colon, or what opens its object took the quotation: قال "…", تعهد بأن "…". */
function isEmbedded(reading: Reading, opener: number, spoken: boolean): boolean {
  if (opener <= reading.firstWord) return false;
  const { text, words, start } = reading;
  if (spoken) return !isColonBefore(reading, opener);
  return words.complements.has(wordBefore(text, skipBack(text, opener, start), start).key);
}

/** Behind a quotation that stands in its sentence as a piece of it. After a question or an outcry, a verb with a conjunction goes on as well, unless it reports what was said next. */
function belongsTo(reading: Reading, stop: Stop, word: Word): boolean {
  const { words } = reading;
  if (stop.kind === 'stop') return words.tied.has(word.key);
  if (carriesOn(reading, word) || (words.afterEllipsis.has(word.key) && !opensTopic(reading, word))) return true;
  // "قال لك «اكتب!» أول مرة؟"
  if (stop.kind === 'mark' && !startsLikely(reading, word) && !isVerbal(reading, word) && isShortRest(reading, word, 3))
    return true;
  return (
    stop.kind === 'mark' &&
    words.conjunction !== undefined &&
    word.key.startsWith(words.conjunction) &&
    (words.starters.has(word.key) || isVerbal(reading, bareOf(word))) &&
    !words.reporting.has(word.key)
  );
}

/** A quotation opens the sentence, or has only a place with a dash before it: `باريس - "هل تريدون …؟" سأل المرشح`. */
function isOpening(reading: Reading, opener: number): boolean {
  const { text, firstWord, start, end } = reading;
  if (opener === -1 || opener <= firstWord) return opener !== -1;
  const at = skipBack(text, opener, start);
  return (
    isDash(text[at - 1]) &&
    classBefore(text, at - 1, start) === BLANK &&
    !isSeveralWords(text, firstWord, at, LONGEST_PLACE + 1) &&
    !isVerbal(reading, wordAfter(text, firstWord, end))
  );
}

/** Words in front of the dash of a place, its date and its agency. */
const LONGEST_PLACE = 5;

/** `"لا للحرب." و"نعم للسلام."`: a conjunction is glued to the quotation. */
function isJoinedQuotation({ text, words }: Reading, opener: number): boolean {
  return text[opener - 1] === words.conjunction;
}

/** `قرأت "الأيام." لطه حسين`: a name or a wording that stands in its sentence, with something behind that hangs on it. A bare noun or a preposition mostly begins anew. */
function isTiedToName(reading: Reading, opener: number, stop: Stop, word: Word): boolean {
  const { words } = reading;
  const named = isNamed(reading, opener);
  if ((!named && !isShort(reading, opener, stop)) || startsSurely(reading, word)) return false;
  if (words.fronted.size === 0) return true;
  if (named && carriesOn(reading, word)) return isWorded(reading, opener) && !isFreeStanding(reading, word);
  return hangsBack(reading, word) && !isFreeStanding(reading, word);
}

/** It gives a wording rather than a name: `عبارة "Access denied." على الشاشة`. */
function isWorded({ text, words, start }: Reading, opener: number): boolean {
  return words.wordings.has(wordBefore(text, skipBack(text, opener, start), start).key);
}

/** `قرأت "الأيام." لطه حسين`: a word or two, that nobody said, are a name. Not `"… «كذا»."`, whose last quote closes another quotation. */
function isShort({ text }: Reading, opener: number, stop: Stop): boolean {
  return isLetter(classAt(text, opener + 1)) && !isSeveralWords(text, opener + 1, stop.start, 3);
}
