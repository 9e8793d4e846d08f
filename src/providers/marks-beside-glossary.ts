import { codePoints, type EngineItem } from './contract.ts';

/** A service's glossary to translate with, and what is known of it. */
export interface FoundGlossary {
  readonly id: string;
  /** What stands in it, by source. Absent: somebody else made it, nobody here knows. */
  readonly has?: ReadonlyMap<string, string>;
}

/**
 * The item with those names alone that the glossary will hardly find, to be marked in the text as well: a name that a particle is glued to
 * (وتونس is another word than تونس), one that is spelled otherwise, one that the glossary does not have or has otherwise.
 */
export function besideGlossary(item: EngineItem, { has }: FoundGlossary): EngineItem {
  const terms = item.terms.filter(({ start, end, translation }) => {
    if (LETTER_AT_END.test(item.text.slice(0, start)) || LETTER_AT_START.test(item.text.slice(end))) return true;
    return (
      has !== undefined && has.get(item.text.slice(start, end).normalize('NFC')) !== translation.normalize('NFC').trim()
    );
  });
  return terms.length === item.terms.length ? item : { ...item, terms };
}

const LETTER_AT_END = /[\p{L}\p{M}\u0640]$/u;
const LETTER_AT_START = /^[\p{L}\p{M}\u0640]/u;

/**
 * What an item can count for at the most, whichever of its names are written in their place.
 * @param around code points of a name's tags, where those count
 */
export function mostChars(item: EngineItem, around: number, count: (text: string) => number = codePoints): number {
  return item.terms.reduce(
    (sum, { start, end, translation }) =>
      sum + Math.max(0, count(translation) + around - count(item.text.slice(start, end))),
    count(item.text),
  );
}
