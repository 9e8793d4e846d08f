import { CLAIMED, featuresOf, foreignness, freeWords } from './ar-en/name-model.ts';
import { findNames } from './ar-en/name-places.ts';
import type { SegmentCheck } from './check.ts';

/**
 * How far a name that no list has may be from the word that it seems to stand for, and how far where English does not put its letters side by side.
 * Below these, words that are translated and not written by sound outnumber faults (bench/quality/checks.ts).
 */
const GARBLED = 1.6;
const GARBLED_ODD = 1.1;

export const namesSourced: SegmentCheck = {
  id: 'names-sourced',
  severity: 'warning',
  about:
    'Every name of the target stands in the source: by the lexicon, or by sound, letter by letter, weighed by a fitted model. A name that is one letter away from a known one (by hand-made lists and the dictionary of spelling checkers) which the source has is told as misspelled, and so is one without a vowel. Names of four letters and more; the first word of a sentence is judged by its spelling only.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const names = findNames(source, target);
    if (names.target.length === 0) return;
    let free: boolean[] | undefined;
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
      free ??= freeWords(names, target);
      const word = names.source[name.of];
      const misread = word !== undefined && free[name.of]!;
      const garbled = misread && !name.known && name.cost >= (name.odd > 0 ? GARBLED_ODD : GARBLED);
      if (!garbled && foreignness(featuresOf(name, names, free)) <= 0) continue;
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
