/** English words that are numbers in one place and something else in another: "one" the pronoun, "second" of time. */

/** Behind these a "one" stands for a thing, unless it counts a noun (the one hundred, this one time). */
const POINTS = /\b(?:no|the|this|which|each|every|any|another|right|wrong|new|old|only|latter)[ \u00a0]$/i;
const GOES_ON =
  /^(?:$|[ \u00a0]*[.,;:!?)"\u201d\u2019\u2026]|[ \u00a0](?:who|whom|that|which|of|in|on|at|to|from|for|with|by|and|or|but|as|is|was|has|had|can|could|may|might|must|should|will|would|does|did|knows?|else|when|where)\b)/i;
const NO_ONE = /\bno[ \u00a0]$/i;
/** One must, one's, one another. */
const PERSON =
  /^(?:['\u2019]s\b(?!-)|[ \u00a0](?:another|must|should|can|could|might|may|would|cannot|has to|needs to|self)\b)/i;

const SECOND_BEFORE =
  /(?:\b(?:per|a|split|every|each|fraction of an?|tenths? of an?|hundredths? of an?|half an?|half)|\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen))[ \u00a0-]$/i;
/** "A second man", "every second day": an ordinal in front of a noun. */
const SECOND_BEHIND =
  /^(?:$|[ \u00a0]*[.,;:!?)]|[ \u00a0](?:later|after|before|and|or|of|in|to|for|on|at|from|when|as|is|was|by|than)\b)/i;
const AFTER_NUMBER = /(?:\d|\b(?:per|split|fraction of an?|half an?))[ \u00a0-]$/i;

/** Whether the word at `start`, which is spelled as a number, is none there. */
export function isNoNumber(word: string, text: string, start: number): boolean {
  const lower = word.toLowerCase();
  if (lower !== 'one' && lower !== 'second') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(start + word.length, start + word.length + 16);
  if (lower === 'one')
    return (
      PERSON.test(behind) ||
      (NO_ONE.test(before) && !behind.startsWith('-')) ||
      (POINTS.test(before) && GOES_ON.test(behind))
    );
  return AFTER_NUMBER.test(before) || (SECOND_BEFORE.test(before) && SECOND_BEHIND.test(behind));
}
