/**
 * The manners of spelling a final ya and alef maqsura, made from one text: what tells the name علي from the preposition على must hold in all of them.
 */
import { mulberry32 } from './measure.ts';

export const MANNERS = ['as-is', 'undotted', 'dotted', 'mixed'] as const;
export type Manner = (typeof MANNERS)[number];

const FINAL = /(?<=\p{L})[\u0649\u064A](?!\p{L})/gu;
const HAMZA_AT_HEAD = /(?<!\p{L})([وفبكل]?(?:ال)?)[\u0623\u0625]/gu;

const NAME = /(?<=(?<!\p{L})[وفبل]?عل)\u064A(?!\p{L})/gu;

/** @param seed of what chance decides in the mixed manner: hamzas are left out, ى is mostly dotted, ي seldom not but in علي, which is like the preposition */
export function spell(text: string, manner: Manner, seed: number): string {
  if (manner === 'as-is') return text;
  if (manner === 'undotted') return text.replace(FINAL, '\u0649');
  const random = mulberry32(seed);
  if (manner === 'dotted')
    return (random() < 0.5 ? text : text.replace(HAMZA_AT_HEAD, '$1\u0627')).replace(FINAL, '\u064A');
  const bare = text.replace(HAMZA_AT_HEAD, '$1\u0627');
  const dotted = bare.replace(FINAL, (letter) => {
    const at = random();
    return letter === '\u0649' ? (at < 0.6 ? '\u064A' : letter) : at < 0.1 ? '\u0649' : letter;
  });
  return dotted.replace(NAME, (letter) => (random() < 0.5 ? '\u0649' : letter));
}
