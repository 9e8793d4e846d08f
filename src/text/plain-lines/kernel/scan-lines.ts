// Finds plain lines in the bytes of a text, and writes where their sentences are.
import { DOUBTFUL, ENDS, GOES_ON, isQuote, judgeQuestion, judgeStop, quoted } from './judge-stop.ts';
import { isDigit, isLetter } from './letters.ts';
import { ANSWER } from './places.ts';
import { ask } from './rules.ts';
import { end, setEnd, writeLine } from './write-lines.ts';

export * from './places';
export { end, setBase, setEnd } from './write-lines';

/** Of the stretch at which `scan` stopped: its bytes, the UTF-16 units in front of it and behind, and whether it has line breaks other than the line feed. */
export let stretchFrom: i32 = 0;
export let stretchTo: i32 = 0;
export let unitsBefore: i32 = 0;
export let unitsBehind: i32 = 0;
export let rareBreaks: bool = false;

/** Where `scan` came to an end without a stretch: what begins here has to be scanned again with what follows it. */
export let restFrom: i32 = 0;
export let restUnits: i32 = 0;

/** Lines up to this many units may be bylines, if they do not end in a full stop. */
const LONGEST_BYLINE: i32 = 120;

/**
 * Which bytes are looked at: a byte is one if the numbers at its lower half and at its upper half share a bit. Controls but for the tab; . and !; ?; the
 * last byte of ؟ and of ؞; the first of U+0085 and of what stands near; of ۔; of those from U+2000, U+3000 and U+F000.
 */
function lowerHalves(): v128 {
  return i8x16(1, 1 | 2, 1 | 16 | 64, 1 | 64, 1, 1, 1, 1, 1, 0, 1, 1 | 32, 1, 1, 1 | 2 | 8, 1 | 4 | 8 | 64);
}

function upperHalves(): v128 {
  return i8x16(1, 0, 2, 4, 0, 0, 0, 0, 0, 8, 0, 0, 16, 32, 64, 0);
}

/** A line may be plain by how it begins: with a letter that is no point of a list (`أ.`, `أ)`, `أ-`), perhaps behind a quote. */
function beginsPlain(line: i32): bool {
  const at = behindQuote(line);
  const second = load<u8>(at + 2);
  return isLetter(load<u16>(at)) && second !== 0x2e && second !== 0x29 && second !== 0x2d && second !== 0xdb;
}

function behindQuote(line: i32): i32 {
  if (load<u8>(line) === 0x22) return line + 1;
  return load<u16>(line) === 0xabc2 ? line + 2 : line;
}

const OPEN: i32 = 0;
const CLOSED: i32 = 1;
/** In a full stop, as no byline and no headline is. */
const STOPPED: i32 = 2;

/** How a line ends whose last character ends at `end`: in a stop, perhaps with a quote or bracket behind it. */
function endingOf(end: i32): i32 {
  const last = load<u8>(end - 1);
  const at = last === 0x22 || last === 0x29 ? end - 1 : isQuote(end) ? (last === 0xbb ? end - 2 : end - 3) : end;
  const mark = load<u8>(at - 1);
  if (mark === 0x2e) return load<u8>(at - 2) === 0x2e ? CLOSED : STOPPED;
  return mark === 0x21 || mark === 0x3f || load<u16>(at - 2) === 0x9fd8 ? CLOSED : OPEN;
}

/** What stands behind a stop closes the line: one quote or bracket, or nothing; and spaces. */
function closesLine(at: i32): bool {
  const byte = load<u8>(at);
  if (byte === 0x22 || byte === 0x29) return endsLine(at + 1);
  if (byte === 0xc2) return load<u8>(at + 1) === 0xbb && endsLine(at + 2);
  return byte === 0xe2 ? load<u16>(at + 1) === 0x9d80 && endsLine(at + 3) : endsLine(at);
}

function endsLine(at: i32): bool {
  return load<u8>(behindSpaces(at)) === 0x0a;
}

/** Behind what is to be seen in front of `end`. */
function behindText(end: i32): i32 {
  while (load<u8>(end - 1) === 0x20) end--;
  return end;
}

function behindSpaces(at: i32): i32 {
  while (load<u8>(at) === 0x20) at++;
  return at;
}

/** "7.9"; but of "1998.5", whose four figures may be a year, the rules are asked. */
function isDecimal(stop: i32): bool {
  if (!isDigit(load<u8>(stop - 1))) return false;
  for (let at = stop - 2; at >= stop - 4; at--) {
    const byte = load<u8>(at);
    if (!isDigit(byte)) return byte < 0x80;
  }
  return false;
}

/** A line break other than the line feed. */
function isRareBreak(byte: u32, at: i32): bool {
  if (byte < 0x20) return byte >= 0x0b && byte <= 0x0d;
  if (byte === 0xc2) return load<u8>(at + 1) === 0x85;
  const pair = load<u16>(at + 1);
  return byte === 0xe2 && (pair === 0xa880 || pair === 0xa980);
}

/** Where the terminal begins of which this byte was seen, or -1: one of `TERMINALS` of `split-stops.ts`. */
function terminalAt(byte: u32, at: i32): i32 {
  if (byte === 0x9f || byte === 0x9e) return load<u8>(at - 1) === 0xd8 ? at - 1 : -1;
  if (byte < 0x80) return byte === 0x2e || byte === 0x21 || byte === 0x3f ? at : -1;
  if (byte === 0xdb) return load<u8>(at + 1) === 0x94 ? at : -1;
  const pair = load<u16>(at + 1) as u32;
  if (byte === 0xe2)
    return pair === 0xa680 || pair === 0xbc80 || isBetween(pair, 0x8781, 0x8981) || pair === 0xaeb8 ? at : -1;
  if (byte === 0xe3) return pair === 0x8280 ? at : -1;
  return byte === 0xef && (pair === 0x81bc || pair === 0x9fbc) ? at : -1;
}

/** Of pairs that share their first byte. */
function isBetween(pair: u32, least: u32, most: u32): bool {
  return (pair & 0xff) === (least & 0xff) && pair >= least && pair <= most;
}

/** Behind so many units. */
function forward(at: i32, units: i32): i32 {
  let left = units;
  while (left > 0) {
    const lead = load<u8>(at) as u32;
    left -= lead >= 0xf0 ? 2 : 1;
    at += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }
  return at;
}

/** Where the line ends that goes on at `at`. */
function feedFrom(at: i32): i32 {
  while (load<u8>(at) !== 0x0a) at++;
  return at;
}

/** Whether a sentence ends at the terminal at `stop`; {@link DOUBTFUL} where the rules have to be asked. */
function judge(byte: u32, stop: i32, word: i32, units: i32, quotedBefore: bool): i32 {
  if (byte === 0x2e) {
    const next = load<u8>(stop + 1) as u32;
    const behind = behindSpaces(stop + 1);
    if (load<u8>(behind) === 0x0a) return GOES_ON;
    if (next === 0x20) return judgeStop(stop, behind, word, units, quotedBefore);
    return (isDigit(next) ? isDecimal(stop) : closesLine(stop + 1)) ? GOES_ON : DOUBTFUL;
  }
  if (byte !== 0x9f) return DOUBTFUL;
  const behind = behindSpaces(stop + 2);
  if (load<u8>(behind) === 0x0a) return GOES_ON;
  return behind > stop + 2 ? judgeQuestion(stop, behind, word, units) : DOUBTFUL;
}

/**
 * Scans whole lines, of which the first has no line before it that goes on in it. Writes what plain lines say, up to the first stretch of lines that are not
 * plain and a line that may be plain behind it; true: there is one.
 * @param units UTF-16 units in front of `from`
 */
export function scan(from: i32, to: i32, units: i32): bool {
  const lower = lowerHalves();
  const upper = upperHalves();
  store<u8>(from - 1, 0x0a);
  rareBreaks = false;
  restFrom = from;
  restUnits = units;
  let restEnd = end;
  /** Where the line begins, the segment, and its first word: bytes and units. */
  let line = from;
  let lineUnits = units;
  let start = units;
  let word = units;
  let wordAt = from;
  let quotedBefore = false;
  let doubt = false;
  /** Stops before this place are settled; where the line ends, as far as that was looked for. */
  let settled = from;
  let feed = -1;
  let stretch = -1;
  /** Where lines of this line go, and those of its next segment. */
  let lineEnd = end;
  let at = end;
  if (load<u8>(line) !== 0x0a) {
    doubt = !beginsPlain(line);
    wordAt = behindQuote(line);
    quotedBefore = wordAt > line;
    if (quotedBefore) word++;
  }
  for (let block = from; block < to; block += 16) {
    const bytes = v128.load(block);
    const seen = v128.and(
      i8x16.swizzle(lower, v128.and(bytes, i8x16.splat(0x0f))),
      i8x16.swizzle(upper, i8x16.shr_u(bytes, 4)),
    );
    // A unit for each byte that begins a character, and another where it begins one of four bytes.
    const leads = i8x16.bitmask(i8x16.gt_s(bytes, i8x16.splat(-65)));
    const fours = i8x16.bitmask(i8x16.ge_u(bytes, i8x16.splat(-16)));
    if (v128.any_true(seen)) {
      let marks = i8x16.bitmask(i8x16.ne(seen, i8x16.splat(0)));
      if (block + 16 > to) marks &= (1 << (to - block)) - 1;
      while (marks !== 0) {
        const lane = ctz(marks);
        marks &= marks - 1;
        const place = block + lane;
        const byte = load<u8>(place) as u32;
        const below = (1 << lane) - 1;
        if (byte === 0x0a) {
          const here = units + popcnt(leads & below) + popcnt(fours & below);
          if (place !== line) {
            const last = behindText(place);
            const ending = endingOf(last);
            const stop = here - (place - last);
            if (doubt || ending === OPEN || (ending === CLOSED && stop - lineUnits <= LONGEST_BYLINE)) {
              if (stretch < 0) {
                stretch = line;
                unitsBefore = lineUnits;
              }
            }
            if (stretch < 0) {
              restFrom = line;
              restUnits = lineUnits;
              restEnd = lineEnd;
              at = writeLine(start, stop, at);
              lineEnd = at;
            } else {
              at = lineEnd;
              if (ending !== OPEN && isPlainBehind(place, to)) {
                setEnd(at);
                stretchFrom = stretch;
                stretchTo = place + 1;
                unitsBehind = here + 1;
                return true;
              }
            }
          }
          line = place + 1;
          lineUnits = here + 1;
          start = word = lineUnits;
          doubt = false;
          quotedBefore = false;
          if (line < to && load<u8>(line) !== 0x0a) {
            doubt = stretch >= 0 || !beginsPlain(line);
            wordAt = behindQuote(line);
            quotedBefore = wordAt > line;
            if (quotedBefore) word++;
          }
        } else if (isRareBreak(byte, place)) {
          rareBreaks = true;
          doubt = true;
        } else if (!doubt && place >= settled) {
          const stop = terminalAt(byte, place);
          if (stop < 0) continue;
          const here = units + popcnt(leads & below) + popcnt(fours & below) - (place - stop);
          const verdict = judge(byte, stop, wordAt, here - word, quotedBefore);
          if (verdict === ENDS) {
            at = writeLine(start, here + 1, at);
            wordAt = behindSpaces(place + 1);
            start = word = here + wordAt - place;
            quotedBefore = quoted;
          } else if (verdict === DOUBTFUL) {
            if (feed < place) feed = feedFrom(place);
            if (endingOf(behindText(feed)) === OPEN) {
              doubt = true;
              continue;
            }
            const ends = ask(line, feed, here - lineUnits, start - lineUnits, word - lineUnits);
            settled = forward(stop, lineUnits + load<i32>(ANSWER) - here);
            if (!ends) continue;
            at = writeLine(start, lineUnits + load<i32>(ANSWER + 4), at);
            start = lineUnits + load<i32>(ANSWER + 8);
            word = lineUnits + load<i32>(ANSWER + 12);
            wordAt = forward(stop, word - here);
            quotedBefore = load<i32>(ANSWER + 16) !== 0;
          }
        }
      }
    }
    units += popcnt(leads) + popcnt(fours);
  }
  // The last line that is plain may be the last of all, which is read by other rules.
  setEnd(restEnd);
  return false;
}

/** The next line that has something in it, behind the line feed at `feed`, begins as plain lines do. */
function isPlainBehind(feed: i32, to: i32): bool {
  let next = feed + 1;
  while (next < to && load<u8>(next) === 0x0a) next++;
  return next < to && beginsPlain(next);
}

/** Writes the text of these bytes, which are UTF-8, as UTF-16; where it ends. */
export function widen(from: i32, to: i32, into: i32): i32 {
  let at = from;
  while (at < to) {
    const lead = load<u8>(at) as u32;
    if (lead < 0x80) {
      store<u16>(into, lead as u16);
      at++;
    } else if (lead < 0xe0) {
      store<u16>(into, (((lead & 0x1f) << 6) | rest(at + 1)) as u16);
      at += 2;
    } else if (lead < 0xf0) {
      store<u16>(into, (((lead & 0x0f) << 12) | (rest(at + 1) << 6) | rest(at + 2)) as u16);
      at += 3;
    } else {
      const code = ((lead & 7) << 18) | (rest(at + 1) << 12) | (rest(at + 2) << 6) | rest(at + 3);
      store<u16>(into, (0xd7c0 + (code >> 10)) as u16);
      into += 2;
      store<u16>(into, (0xdc00 | (code & 0x3ff)) as u16);
      at += 4;
    }
    into += 2;
  }
  return into;
}

/** The bits that a byte adds to the character it goes on with. */
function rest(at: i32): u32 {
  return (load<u8>(at) as u32) & 0x3f;
}
