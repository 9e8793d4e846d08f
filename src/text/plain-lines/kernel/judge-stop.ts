// Whether a sentence ends at a stop, where nothing is to be asked but the words beside it. `isPlainStop` of `split-stops.ts`, in bytes.
import { endOfWord, folded, isDigit, isLetter, isMark, mayBeIn } from './letters.ts';
import { ALTERNATIVES, DOMAINS, LETTERED, STARTERS, STOPPED } from './places.ts';

export const DOUBTFUL: i32 = 0;
export const ENDS: i32 = 1;
export const GOES_ON: i32 = 2;

/** Longer words are in no table. */
const LONGEST: i32 = 8;
/** So many units behind the first word a stop is no list mark's. */
const BEHIND_MARK: i32 = 9;

/** A quote stands in front of the stop that was judged last. */
export let quoted: bool = false;

/**
 * A full stop in front of white space.
 * @param next what stands behind that
 * @param word where the first word of the segment begins
 * @param units from there to the stop
 * @param quotedBefore a quote may stand between that word and the one before it
 */
export function judgeStop(stop: i32, next: i32, word: i32, units: i32, quotedBefore: bool): i32 {
  quoted = false;
  if (!isLetter(load<u16>(next))) return DOUBTFUL;
  const before = load<u8>(stop - 1) as u32;
  const pair = load<u16>(stop - 2) as u32;
  if (before >= 0x80 && !isQuote(stop)) return judgeWord(stop, next, units);
  if (units <= BEHIND_MARK || mayBeDomain(next)) return DOUBTFUL;
  if (isDigit(before)) return isYear(stop) ? ENDS : DOUBTFUL;
  // A bracket, behind which is looked for quotes no further than the word or figure in it.
  if (before === 0x29) return isLetter(load<u16>(stop - 3)) || isDigit(pair & 0xff) ? ENDS : DOUBTFUL;
  if (before < 0x80 && before !== 0x22) return DOUBTFUL;
  // Not behind a quotation that opened the sentence: its speaker may follow.
  if (quotedBefore && !hasQuote(word + 1, stop - 3)) return DOUBTFUL;
  quoted = true;
  return ENDS;
}

/** A straight quote stands between these places; of longer stretches the last 400 bytes count. */
function hasQuote(from: i32, to: i32): bool {
  for (let at = to - 1; at >= from && at > to - 400; at--) if (load<u8>(at) === 0x22) return true;
  return false;
}

/** The byte of a straight quote, « or the last of “ stands between these places; of longer stretches the last 400 bytes count. */
function hasAnyQuote(from: i32, to: i32): bool {
  for (let at = to - 1; at >= from && at > to - 400; at--) {
    const byte = load<u8>(at) as u32;
    // None of the letters of Arabic begins with these.
    if (byte === 0x22 || byte === 0x27 || byte === 0xc2 || byte === 0xe2 || byte === 0x60) return true;
  }
  return false;
}

/** Four figures and more end at `end`. */
function isYear(end: i32): bool {
  return isDigit(load<u8>(end - 2)) && isDigit(load<u8>(end - 3)) && isDigit(load<u8>(end - 4));
}

/** » or ” ends at `end`. */
export function isQuote(end: i32): bool {
  const pair = load<u16>(end - 2) as u32;
  return pair === 0xbbc2 || (pair === 0x9d80 && load<u8>(end - 3) === 0xe2);
}

/** A question mark, whose first byte stands at `mark`, behind a letter and in front of white space; not in front of أم and the like, or of a lone `ولماذا؟`. */
export function judgeQuestion(mark: i32, next: i32, word: i32, units: i32): i32 {
  quoted = false;
  // A title may stand in the quotes: فيلم «لماذا؟ لأن».
  if (hasAnyQuote(word, mark)) return DOUBTFUL;
  if (!isLetter(load<u16>(next)) || units <= BEHIND_MARK) return DOUBTFUL;
  const first = folded(load<u16>(next));
  if (first === FEH || mayBeIn(ALTERNATIVES, next)) return DOUBTFUL;
  if (first === WAW) {
    const behind = endOfWord(next);
    if (load<u8>(behind) !== 0x20 || !isLetter(load<u16>(behind + 1))) return DOUBTFUL;
  }
  let at = mark - 2;
  while (isMark(load<u16>(at))) at -= 2;
  return isLetter(load<u16>(at)) ? ENDS : DOUBTFUL;
}

const FEH: u32 = 0x41;
const WAW: u32 = 0x48;

/** The word at `at` begins as one of the domains does (نت), vowel signs aside. */
function mayBeDomain(at: i32): bool {
  let behind = at + 2;
  while (isMark(load<u16>(behind))) behind += 2;
  const second = load<u16>(behind) as u32;
  const place = ((folded(load<u16>(at)) & 0x3f) << 6) | ((isLetter(second) ? folded(second) : 0) & 0x3f);
  return (load<u8>(DOMAINS + (place >> 3)) & (1 << (place & 7))) !== 0;
}

/** The word in front of a stop: in no table, or a single letter. */
function judgeWord(stop: i32, next: i32, units: i32): i32 {
  let at = stop;
  let length = 0;
  while (length <= LONGEST) {
    const before = load<u8>(at - 1) as u32;
    if (before < 0x80) {
      if (length === 1) return at === stop - 2 && before === 0x20 ? judgeSingle(at, next, units) : DOUBTFUL;
      // Two letters may be the second half of "ق. م.": they have to stand behind a word.
      if (length === 0 || (length === 2 && !(before === 0x20 && isWordBefore(at - 1)))) return DOUBTFUL;
      if (mayStandBehindColon(at)) return DOUBTFUL;
      break;
    }
    const pair = load<u16>(at - 2) as u32;
    if (isLetter(pair)) length++;
    else if (!isMark(pair)) {
      // «
      if (pair === 0xabc2 && length > 2) break;
      return DOUBTFUL;
    }
    at -= 2;
  }
  if (units <= BEHIND_MARK || mayBeDomain(next)) return DOUBTFUL;
  return length <= LONGEST && mayBeIn(STOPPED, at) ? DOUBTFUL : ENDS;
}

/** `كما يلي: أولا.`: a colon stands before the word, or may, behind more blanks than one. */
function mayStandBehindColon(word: i32): bool {
  const before = load<u8>(word - 1) as u32;
  if (before > 0x20) return before === 0x3a;
  const farther = load<u8>(word - 2) as u32;
  return farther <= 0x20 || farther === 0x3a || (farther >= 0x80 && !isWordBefore(word - 1));
}

/** A letter or a vowel sign ends at `end`. */
function isWordBefore(end: i32): bool {
  const pair = load<u16>(end - 2) as u32;
  return isLetter(pair) || isMark(pair);
}

/**
 * `وأضاف د. سامي`: a single letter behind a word, which is no noun that letters grade, and in front of a word that begins no sentence. The sentence goes
 * on, as `judgeArabic` of `left-of-stop.ts` says.
 */
function judgeSingle(letter: i32, next: i32, units: i32): i32 {
  let at = letter - 1;
  while (isLetter(load<u16>(at - 2))) at -= 2;
  const letters = (letter - 1 - at) >> 1;
  if (letters === 0 || load<u8>(at - 1) >= 0x80) return DOUBTFUL;
  // No list mark, since a word of the same segment stands before it.
  if (units < letters + 2) return DOUBTFUL;
  // و may stand before a verb.
  if (folded(load<u16>(next)) === WAW) return DOUBTFUL;
  return mayBeIn(LETTERED, at) || mayBeIn(STARTERS, next) ? DOUBTFUL : GOES_ON;
}
