import { allMatches } from '../core/all-matches.ts';
import { spellings } from './en/spellings.ts';
import { houseRule, writes } from './house-rule.ts';

/** Words in small letters: Labour and Pearl Harbor are names. */
const WORD = /(?<![\p{L}\p{M}\p{N}@#./_'\u2019])\p{Ll}{4,}(?![\p{L}\p{M}\p{N}@/_]|\.\p{L})/gu;

export const houseSpelling = houseRule(
  'spelling',
  'house-spelling',
  'Words have their American or their British spelling (defense, defence), by a table made of the dictionaries of both. Names, which have a capital, and words that the source writes in Latin letters pass.',
  writes,
  function* (text, set, { source }) {
    const table = spellings()[set];
    for (const { 0: actual, index } of allMatches(text, WORD)) {
      const right = table.get(actual);
      if (right !== undefined && !source.includes(actual)) yield { start: index, actual, right };
    }
  },
);
