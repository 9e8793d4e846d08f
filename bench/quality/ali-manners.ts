/**
 * The manners of spelling a final ya and alef maqsura, made from one text: what tells the name علي from the preposition على must hold in all of them.
 */
import { mulberry32 } from './measure.ts';

export const MANNERS = ['as-is', 'undotted', 'dotted', 'mixed', 'slips'] as const;
export type Manner = (typeof MANNERS)[number];

const FINAL = /(?<=\p{L})[\u0649\u064A](?!\p{L})/gu;
const HAMZA_AT_HEAD = /(?<!\p{L})([وفبكل]?(?:ال)?)[\u0623\u0625]/gu;

const NAME = /(?<=(?<!\p{L})[وفبل]?عل)\u064A(?!\p{L})/gu;
const PREPOSITION = /(?<=(?<!\p{L})[وف]?عل)\u0649(?!\p{L})/gu;
const FINAL_BUT_ALI = /(?<=\p{L})(?<!(?<!\p{L})[وفبل]?عل)[\u0649\u064A](?!\p{L})/gu;

/** @param seed of what chance decides in the mixed manner: hamzas are left out, ى is mostly dotted, ي seldom not but in علي, which is like the preposition */
export function spell(text: string, manner: Manner, seed: number): string {
  if (manner === 'as-is') return text;
  if (manner === 'undotted') return text.replace(FINAL, '\u0649');
  const random = mulberry32(seed);
  if (manner === 'dotted')
    return (random() < 0.5 ? text : text.replace(HAMZA_AT_HEAD, '$1\u0627')).replace(FINAL, '\u064A');
  if (manner === 'slips') return slip(text, random);
  const bare = text.replace(HAMZA_AT_HEAD, '$1\u0627');
  const dotted = bare.replace(FINAL, (letter) => {
    const at = random();
    return letter === '\u0649' ? (at < 0.6 ? '\u064A' : letter) : at < 0.1 ? '\u0649' : letter;
  });
  return dotted.replace(NAME, (letter) => (random() < 0.5 ? '\u0649' : letter));
}

/** Mostly proper: على is علي as often as not, other letters slip now and then, the name hardly ever. */
function slip(text: string, random: () => number): string {
  const dropsHamza = random() < 0.5 ? 0.4 : 0.05;
  const undots = random() < 0.4 ? 0.4 : 0.03;
  return text
    .replace(HAMZA_AT_HEAD, (whole, front: string) => (random() < dropsHamza ? `${front}\u0627` : whole))
    .replace(PREPOSITION, (letter) => (random() < 0.55 ? '\u064A' : letter))
    .replace(FINAL_BUT_ALI, (letter) => {
      const at = random();
      return letter === '\u0649' ? (at < 0.25 ? '\u064A' : letter) : at < undots ? '\u0649' : letter;
    })
    .replace(NAME, (letter) => (random() < 0.05 ? '\u0649' : letter));
}
