import { WordBits } from '../../text/word-bits.ts';

/** What checks of an Arabic source ask about a word: most blocks have no word that they look for. */
export const LINT_WORDS = new WordBits();
