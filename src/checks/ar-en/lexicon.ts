import { foldNumberWord } from '../../text/values/ar-number-words.ts';
import { ACTIONS } from './lexicon-actions.ts';
import { ECONOMY } from './lexicon-economy.ts';
import { GENERAL } from './lexicon-general.ts';
import { HEALTH_AND_GAMES } from './lexicon-health-and-games.ts';
import { HOME } from './lexicon-home.ts';
import { PLACES } from './lexicon-places.ts';
import { QUALITIES } from './lexicon-qualities.ts';
import { SCIENCE } from './lexicon-science.ts';
import { SOCIETY } from './lexicon-society.ts';
import { STATE } from './lexicon-state.ts';
import { THINGS } from './lexicon-things.ts';
import { DERIVED_VERBS } from './lexicon-verbs-derived.ts';
import { SOUND_VERBS } from './lexicon-verbs-sound.ts';
import { WEAK_VERBS } from './lexicon-verbs-weak.ts';
import { WAYS } from './lexicon-ways.ts';

const WORDS = [
  ACTIONS,
  ECONOMY,
  GENERAL,
  HEALTH_AND_GAMES,
  HOME,
  PLACES,
  QUALITIES,
  SCIENCE,
  SOCIETY,
  STATE,
  THINGS,
  WAYS,
];
const VERBS = [DERIVED_VERBS, SOUND_VERBS, WEAK_VERBS];

/**
 * An Arabic-English lexicon of what news is made of. It does not translate: it says whether a word of one side may have come from
 * a word of the other, so that text without a counterpart shows.
 *
 * A line is `Arabic words = English words`, all of one family. Arabic words stand without article; what they share with their plurals,
 * feminines and verb forms is found by their consonants ({@link skeletonOf}). English words in small letters of four letters and more are
 * beginnings (`govern` is government, too); shorter ones, and those with a capital, are whole words.
 */
export interface Lexicon {
  /** English entries, by number, by Arabic key: a skeleton of three consonants or more, or `=` and a whole folded stem. */
  readonly english: ReadonlyMap<string, readonly number[]>;
  /** Every English entry. */
  readonly entries: ReadonlySet<string>;
  /** The same in order, and what number each of them has there. */
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

let built: Lexicon | undefined;

/** Built on first use: a few milliseconds. */
export function lexicon(): Lexicon {
  built ??= withCountries(build([...WORDS, ...VERBS.map(withPersons)]));
  return built;
}

/** Adds the countries of one word that the tables lack and that the runtime can name in both tongues (CLDR). */
function withCountries({ english, entries }: ReturnType<typeof build>): Lexicon {
  for (const [arabic, latin] of namesInBoth()) {
    if (!/^[\u0621-\u064a]{3,}$/.test(arabic) || !/^\p{Lu}\p{Ll}{3,}$/u.test(latin) || entries.has(latin)) continue;
    const key = `=${foldNumberWord(arabic).replace(/^ال(?=..)/, '')}`;
    if (english.has(key)) continue;
    english.set(key, new Set([latin]));
    entries.add(latin);
  }
  const names = [...entries];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numbered = new Map<string, readonly number[]>();
  for (const [key, words] of english)
    numbered.set(
      key,
      Array.from(words, (word) => numbers.get(word)!),
    );
  return { english: numbered, entries, names, numbers };
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** [Arabic, English] of every region that has a code of two letters. */
function* namesInBoth(): Iterable<readonly [string, string]> {
  const [arabic, latin] = ['ar', 'en'].map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const [ours, theirs] = [arabic!.of(first + second), latin!.of(first + second)];
      if (ours && theirs) yield [ours, theirs];
    }
}

/** Writes out what a line of verbs leaves to the reader: يصل is تصل and نصل as well, قضى is قضت and قضوا. */
function withPersons(table: string): string {
  return table
    .split('\n')
    .map((line) => {
      const [arabic, latin] = line.split('=');
      if (!arabic || !latin) return '';
      const forms = arabic
        .trim()
        .split(/\s+/)
        .flatMap((form) => {
          if (/^ي.{2,5}$/.test(form)) return [form, `ت${form.slice(1)}`, `ن${form.slice(1)}`];
          return /..ى$/.test(form) ? [form, `${form.slice(0, -1)}ت`, `${form.slice(0, -1)}وا`] : [form];
        });
      return `${forms.join(' ')}=${latin}`;
    })
    .join('\n');
}

function build(tables: readonly string[]): { english: Map<string, Set<string>>; entries: Set<string> } {
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
