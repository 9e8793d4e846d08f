import { WordBits } from '../word-bits.ts';

/** What readers of Arabic values ask about a word. */
export const ARABIC_VALUE_WORDS = new WordBits();
/** What readers of English values ask about a word. */
export const ENGLISH_VALUE_WORDS = new WordBits();
