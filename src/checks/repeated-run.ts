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

/** The second of two equal runs that stand next to each other: the first such place, the shortest such run. */
function findRepetition(text: string): { start: number; end: number } | undefined {
  const words = [...text.matchAll(WORD)].map((match) => ({
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
