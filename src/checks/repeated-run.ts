import { allMatches } from '../core/all-matches.ts';
import { isPlain } from '../text/cues.ts';
import type { SegmentCheck } from './check.ts';

const WORD = /[\p{L}\p{M}\p{N}'\u2019]+/gu;
/** Fewest words that count as a repetition; two in a row ("step by step", "more and more") are idiom. */
const FEWEST = 3;
/** Longest repetition that is looked for, in words: beyond it, time would grow faster than the text. */
const MOST = 40;

export const repeatedRun: SegmentCheck = {
  id: 'repeated-run',
  severity: 'error',
  about: `No run of ${FEWEST} or more words is said twice in a row (engines fall into loops), unless the source does so too.`,
  scope: 'segment',
  needs: { may: ({ target }) => mayRepeat(target) },
  *run({ source, target }) {
    const found = findRepetition(target);
    if (!found || findRepetition(source)) return;
    yield {
      message: `repeated: "${target.slice(found.start, found.end)}"`,
      target: found,
      actual: target.slice(found.start, found.end),
    };
  },
};

const INSIDE = 1;
const OUTSIDE = 2;
/** Nothing is said of a text that has one. */
const ODD = 3;
/** By UTF-16 unit; 0: not met yet. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  const inside = /[\p{L}\p{M}\p{N}'\u2019]/u.test(sign);
  // Kelvin and the dotted İ become ASCII; what a half of a pair belongs to is not looked up.
  const odd = (unit > 0x7f && /[\x00-\x7f]/.test(sign.toLowerCase())) || /[\ud800-\udfff]/.test(sign);
  kinds[unit] = odd ? ODD : inside ? INSIDE : OUTSIDE;
  return kinds[unit]!;
}

const MOST_HASHES = 2000;
const hashes = new Int32Array(MOST_HASHES);

/** Whether some run of words may stand twice in a row: by hashes of what ASCII each word has, so that words that are equal in either case are equal here. */
function mayRepeat(text: string): boolean {
  let count = 0;
  let hash = 0;
  let inside = false;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const kind = kinds[unit]! || learn(unit);
    if (kind === ODD) return true;
    if (kind === INSIDE) {
      if (!inside) hash = 1;
      inside = true;
      if (unit < 0x80) hash = (Math.imul(hash, 31) + (unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)) | 0;
    } else if (inside) {
      if (count === MOST_HASHES) return true;
      hashes[count++] = hash;
      inside = false;
    }
  }
  for (let length = FEWEST; length <= Math.min(MOST, count >> 1); length++) {
    let equal = 0;
    for (let at = 0; at + length < count; at++) {
      equal = hashes[at] === hashes[at + length] ? equal + 1 : 0;
      if (equal === length) return true;
    }
  }
  return false;
}

/** The second of two equal runs that stand next to each other: the first such place, the shortest such run. */
function findRepetition(text: string): { start: number; end: number } | undefined {
  if (!isPlain() && !mayRepeat(text)) return undefined;
  const words = allMatches(text, WORD).map((match) => ({
    key: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let length = FEWEST; length <= Math.min(MOST, words.length >> 1); length++) {
    let equal = 0;
    for (let at = 0; at + length < words.length; at++) {
      equal = words[at]!.key === words[at + length]!.key ? equal + 1 : 0;
      if (equal < length) continue;
      const second = { start: words[at + 1]!.start, end: words[at + length]!.end };
      // "… a cyclical event. A cyclical event is …" is prose; a loop goes on to the end of the text.
      const newSentence = /[.!?\u2026\u061f]/.test(text.slice(words[at]!.end, second.start));
      if (!newSentence || at + length === words.length - 1) return second;
    }
  }
  return undefined;
}
