import { isArabicToEnglish } from './ar-en/languages.ts';
import { findDisplaced, hasCapital } from './ar-en/name-displaced.ts';
import { CLAIMED, lacksConsonant, type SourceWord } from './ar-en/name-forms.ts';
import { featuresOf, foreignness, freeWords } from './ar-en/name-model.ts';
import { findNames, type NameWord } from './ar-en/name-places.ts';
import { mayHavePlace } from './ar-en/name-source.ts';
import { hasUnseenCluster } from './ar-en/name-spelling.ts';
import type { SegmentCheck } from './check.ts';

/**
 * How far a name that no list has may be from the word that it seems to stand for, and how far where English does not put its letters side by side.
 * Below these, words that are translated and not written by sound outnumber faults (bench/quality/checks.ts).
 */
const GARBLED = 1.6;
const GARBLED_ODD = 1.1;
/** The same where a consonant of the source is left over: names lose one more often than that a translated word looks like it. */
const LOST = 0.95;
/** Consonants that English does not put side by side, in a name that sounds a little off: a vowel that Arabic writes was lost. */
const VERY_ODD = 2;
const OFF = 0.2;

export const namesSourced: SegmentCheck = {
  id: 'names-sourced',
  severity: 'warning',
  about:
    'Every name of the target stands in the source: by the lexicon, or by sound, letter by letter, weighed by a fitted model. A name that is one letter away from a known one (by hand-made lists and the dictionary of spelling checkers) which the source has is told as misspelled; so is one without a vowel, one that lacks a consonant of the source, and one that English has no such letters for and that sounds off. Names of four letters and more; the first word of a sentence is judged by its spelling only, and what stands beside a particle of another language (Templo de San Diego) not at all.',
  scope: 'segment',
  needs: {
    may: (pair) => {
      const { source, target } = pair;
      if (!isArabicToEnglish(pair)) return false;
      return findNames(source, target).target.length > 0 || (mayHavePlace(source) && hasCapital(target));
    },
  },
  *run(pair) {
    const { source, target } = pair;
    if (!isArabicToEnglish(pair)) return;
    const names = findNames(source, target);
    let free: boolean[] | undefined;
    let told = false;
    for (const name of names.target) {
      const place = { start: name.start, end: name.end };
      if (name.mute) {
        told = true;
        yield { message: `"${name.text}" has no vowel; is a letter missing?`, target: place, actual: name.text };
        continue;
      }
      if (name.meant !== undefined) {
        told = true;
        yield {
          message: `"${name.text}" is not spelled as usual; "${name.meant}"?`,
          target: place,
          actual: name.text,
          expected: [name.meant],
        };
        continue;
      }
      const word = names.source[name.of];
      const slip =
        !name.known &&
        name.odd >= VERY_ODD &&
        name.cost >= OFF &&
        /^[A-Za-z]+$/.test(name.text) &&
        hasUnseenCluster(name.text);
      if (!slip && (name.first || name.cost <= CLAIMED)) continue;
      free ??= freeWords(names, target);
      const misread = word !== undefined && (slip || free[name.of]!);
      const garbled = misread && !name.known && isGarbled(name, word);
      if (!slip && !garbled && foreignness(featuresOf(name, names, free)) <= 0) continue;
      told = true;
      yield {
        message: misread
          ? `"${name.text}" does not sound like ${word.text}, the nearest word of the source`
          : `the name "${name.text}" is not in the source`,
        ...(misread && { source: { start: word.start, end: word.end } }),
        target: place,
        actual: name.text,
      };
    }
    // Sources are read for names only where there may be one.
    if (told || !mayHavePlace(source) || !hasCapital(target)) return;
    if (!names.source.some(({ place, supported }) => place && !supported)) return;
    const displaced = findDisplaced(names, free ?? freeWords(names, target), target);
    if (displaced === undefined) return;
    const { text, place, start, end } = displaced;
    yield {
      message: `${place.text} is not in the target, and nothing in the source stands for "${text}"`,
      source: { start: place.start, end: place.end },
      target: { start, end },
      actual: text,
    };
  },
};

/** A name that no list has, and the word of the source that it comes nearest to. */
function isGarbled(name: NameWord, word: SourceWord): boolean {
  if (name.cost >= (name.odd > 0 ? GARBLED_ODD : GARBLED)) return true;
  return name.cost >= LOST && lacksConsonant(name.text, word);
}
