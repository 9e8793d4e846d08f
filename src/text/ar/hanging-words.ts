import { foldedSet } from '../stop-words.ts';

/**
 * Words that cannot end a line that somebody meant to end: prepositions, subordinating and relative words. Behind one of them a
 * line was only wrapped. Source: the closed classes of Arabic grammar, without those that also end a phrase (بعد، قبل، فوق، تحت).
 */
export const HANGING = foldedSet(
  'في من إلى على عن لدى منذ حول خلال عبر نحو بين دون سوى إلا غير أن بأن لأن التي الذي الذين اللذين اللتين اللواتي أو أم بل لكن حيث بينما عندما حين إذا لو قد سوف لم لن',
  'أنه أنها أنهم أنني أننا إنه إنها إنهم إنني إننا بأنه بأنها لأنه لأنها لأنهم كأن كأنه كأنها',
  'وفي ومن وإلى وعلى وعن وبين وأن والتي والذي والذين وكما حتى وفق بحسب بسبب و',
);

/** Whether a word, as a key, leaves its line unfinished. */
export function isHangingWord(key: string): boolean {
  return HANGING.has(key);
}
