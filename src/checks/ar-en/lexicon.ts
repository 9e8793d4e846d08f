import { foldNumberWord } from '../../text/values/ar-number-words.ts';
import { ACTIONS } from './lexicon-actions.ts';
import { GENERAL } from './lexicon-general.ts';
import { PLACES } from './lexicon-places.ts';
import { SCIENCE } from './lexicon-science.ts';
import { SOCIETY } from './lexicon-society.ts';
import { THINGS } from './lexicon-things.ts';

/**
 * A small Arabic-English lexicon of what news is made of. It does not translate: it says whether a word of one side may have come from
 * a word of the other, so that text without a counterpart shows.
 *
 * A line is `Arabic words = English words`, all of one family. Arabic words stand without article; what they share with their plurals,
 * feminines and verb forms is found by their consonants ({@link skeletonOf}). English words in small letters of four letters and more are
 * beginnings (`govern` is government, too); shorter ones, and those with a capital, are whole words.
 */
export interface Lexicon {
  /** English entries by Arabic key: a skeleton of three consonants or more, or `=` and a whole folded stem. */
  readonly english: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every English entry. */
  readonly entries: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** Built on first use: a few milliseconds. */
export function lexicon(): Lexicon {
  built ??= build([SOCIETY, SCIENCE, ACTIONS, GENERAL, THINGS, PLACES]);
  return built;
}

function build(tables: readonly string[]): Lexicon {
  const english = new Map<string, Set<string>>();
  const entries = new Set<string>();
  for (const table of tables)
    for (const line of table.split('\n')) {
      const [arabic, latin] = line.split('=');
      if (!arabic || !latin) continue;
      const words = latin.trim().split(/\s+/);
      for (const word of words) entries.add(word);
      for (const form of arabic.trim().split(/\s+/)) {
        const folded = foldNumberWord(form);
        for (const key of [`=${folded}`, skeletonOf(folded)]) {
          if (key.length < 3) continue;
          const set = english.get(key) ?? new Set<string>();
          english.set(key, set);
          for (const word of words) set.add(word);
        }
      }
    }
  return { english, entries };
}

/** Consonants of a folded stem: its first letter unless that is alef, then all but ا و ي ء and a final ه. Shorter than three: no key. */
export function skeletonOf(stem: string): string {
  const body = stem.replace(/^ا+(?=.)/, '').replace(/ه$/, '');
  const bones = body.slice(0, 1) + body.slice(1).replace(/[اويء]/g, '');
  return bones.length >= 3 ? bones : '';
}
