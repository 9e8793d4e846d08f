import { remember } from '../../core/remember.ts';
import { lexicon } from './lexicon.ts';

const ENDINGS = new Set(['s', 'es', 'ed', 'd', 'er', 'ers', 'ing', 'ly', 'y', 'ies', "'s", '\u2019s']);

/** win: winner, winning. */
function isDoubled(entry: string, rest: string): boolean {
  return rest[0] === entry.at(-1) && ENDINGS.has(rest.slice(1));
}

/** No entry of the lexicon is longer. */
const LONGEST_ENTRY = 24;

/** The entries of the lexicon that an English word begins with. */
export const englishEntries: (word: string) => readonly string[] = remember(6000, (word) =>
  lookUp(word, lexicon().entries),
);

function lookUp(word: string, entries: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const bare = word.replace(/['\u2019]s$/, '');
  if (/^\p{Lu}/u.test(bare) && entries.has(bare)) found.push(bare);
  const lower = bare.toLowerCase();
  for (let length = 2; length <= Math.min(lower.length, LONGEST_ENTRY); length++) {
    const entry = lower.slice(0, length);
    if (!entries.has(entry)) continue;
    const rest = lower.slice(length);
    if (rest === '' || length >= 4 || (length === 3 && (ENDINGS.has(rest) || isDoubled(entry, rest))))
      found.push(entry);
  }
  return found;
}
