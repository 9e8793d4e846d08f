import { lexicon } from './ar-en/lexicon.ts';
import { costOfWord, findNames, type NameWord, type SourceWord } from './ar-en/name-places.ts';
import type { SegmentCheck } from './check.ts';

/** A word of the source at this cost or below is where a name of the target comes from. One consonant that does not fit costs about 1. */
const CLAIMED = 0.6;

export const namesSourced: SegmentCheck = {
  id: 'names-sourced',
  severity: 'warning',
  about:
    'Every name of the target stands in the source: by the lexicon, or by sound, letter by letter. A name that is one letter away from a known one which the source has is told as misspelled. Names of four letters and more; the first word of a sentence is judged by its spelling only.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const names = findNames(source, target);
    if (names.target.length === 0) return;
    const free = names.source.map((word) => isName(word) && !isClaimed(word, names.target));
    for (const name of names.target) {
      const place = { start: name.start, end: name.end };
      if (name.mute) {
        yield { message: `"${name.text}" has no vowel; is a letter missing?`, target: place, actual: name.text };
        continue;
      }
      if (name.meant !== undefined) {
        yield {
          message: `"${name.text}" is not spelled as usual; "${name.meant}"?`,
          target: place,
          actual: name.text,
          expected: [name.meant],
        };
        continue;
      }
      if (name.first || name.cost <= CLAIMED) continue;
      const word = names.source[name.of];
      const misread = word !== undefined && free[name.of]!;
      if (!isFar(name, misread, free, names.source)) continue;
      yield {
        message: misread
          ? `"${name.text}" does not sound like ${word.text}, the nearest word of the source`
          : `the name "${name.text}" is not in the source`,
        ...(misread && { source: { start: word.start, end: word.end } }),
        target: place,
        actual: name.text,
      };
    }
  },
};

/** A word that may be a name: one that the lexicon does not know, or knows as a place only. */
function isName(word: SourceWord): boolean {
  return (!word.known || word.place) && word.text.length >= 4;
}

function isClaimed(word: SourceWord, names: readonly NameWord[]): boolean {
  return word.supported || names.some((name) => costOfWord(name.text, word) <= CLAIMED);
}

/**
 * How far is too far. Measured by bench/quality/checks.ts on good pairs: below these, words that are translated and not written by sound
 * (and names that came a long way through a third language) outnumber faults.
 */
function isFar(
  { cost, known, odd, text }: NameWord,
  misread: boolean,
  free: readonly boolean[],
  source: readonly SourceWord[],
): boolean {
  const placeLost = free.some((one, index) => one && source[index]!.place);
  const lost = free.some(Boolean);
  // A country or people that the lexicon has is translated by the lexicon's word; sound counts for little.
  if (known && lexicon().entries.has(text)) return cost >= (lost ? 1.3 : 2.5);
  if (known) return lost && cost >= (placeLost ? 1.5 : 2.2);
  if (misread) return cost >= (odd > 0 ? 1.1 : 1.6);
  return cost >= 2.2 && (odd > 0 ? lost : placeLost);
}
