import { primaryLanguage } from '../core/primary-language.ts';
import { ENGLISH } from './en/sentence-words.ts';
import { PERSIAN } from './fa/sentence-words.ts';
import { FRENCH } from './fr/sentence-words.ts';
import { HEBREW } from './he/sentence-words.ts';
import { MORE_LANGUAGES } from './more-sentence-words.ts';
import { letterRunsOf } from './plain-stop.ts';
import { RUSSIAN } from './ru/sentence-words.ts';
import { scriptOfLanguage } from './script.ts';
import { URDU } from './ur/sentence-words.ts';
import { CAPITALS, plain } from './words-near.ts';

/**
 * What an abbreviation says about the stop behind it. `never`: no sentence ends there (titles, "e.g."). `number`: none ends if a
 * figure follows. `ends`: one ends only if a capital follows. `place`: as `ends`, but an initial goes on (глава Тверской обл. А. П. Рогов). `name`: one ends only if a usual first word follows, where the language lists
 * them ("U.S. Senate"). `unit`: as `ends` behind a figure (в 2020 г.), as `never` elsewhere (в г. Туле).
 */
export type AbbreviationKind = 'never' | 'number' | 'ends' | 'place' | 'name' | 'unit';

/**
 * The words of a language as its table has them: white space between, inner stops kept, the last one left out; in small letters, or with a capital where they count so
 * written alone; `и+пр`: behind that word.
 */
export interface SentenceLists {
  readonly never?: string;
  readonly number?: string;
  readonly ends?: string;
  readonly place?: string;
  readonly name?: string;
  readonly unit?: string;
  /** Words that begin a sentence behind an abbreviated name or an initial. */
  readonly starters?: string;
  /** The same by how they begin, in small letters: l'enquête. */
  readonly starting?: RegExp;
  /** Articles and prepositions that names begin with: F. Le Goff. */
  readonly particles?: string;
  /** Words that go on behind an abbreviation of the kind `ends`, though they have a capital: 4 p.m. Thursday. */
  readonly tied?: string;
  /** Verbs and nouns of saying, which tie a quotation to its speaker. */
  readonly speech?: string;
  /** Where the verb of saying is the last of its clause (… نے پوچھا۔). */
  readonly verbLast?: true;
  /** Where it may stand early there all the same, with more behind it. */
  readonly saysEarly?: true;
  /** Words that carry a sentence on behind a quotation, in a script without case; prefixes of such words. */
  readonly joiners?: string;
  readonly joiningPrefix?: string;
  /** There: marks of its subject (نے), words behind it that give no quotation (کہ), and words that make a noun of it (کا اعلان). */
  readonly agents?: string;
  readonly complements?: string;
  readonly possessives?: string;
  /** Words behind a verb of whatever meaning, where it opens its clause: objects, titles (זעמה ח"כ כהן). */
  readonly behindVerbs?: string;
  /** Words that deny it (روس نے تبصرہ نہیں کیا). */
  readonly denials?: string;
  /** Names of letters that abbreviations are spelled with (ایم۔ اے۔); those that are words as well count beside another only. */
  readonly letters?: string;
  readonly lettersThatAreWords?: string;
  /** Nouns in front of a letter that is a number: קומה ב'. */
  readonly labels?: string;
  /** Words in front of a unit that stand for its figure: прошлого г. */
  readonly beforeUnits?: string;
  /** Words that open a sentence with a time in front of a unit: в начале 1937 г. */
  readonly times?: string;
  /** Nouns behind an ordinal in figures (das 19. Jahrhundert). */
  readonly behindOrdinals?: string;
  /** Abbreviations that compound words end in (Bahnhofstr.), three letters each. */
  readonly endings?: string;
  /** Endings of surnames, behind which two initials close a name (Иванов И. И.). */
  readonly surnames?: RegExp;
}

export interface SentenceWords {
  /** By the word without its last stop, in small letters; one with a capital so written only. */
  readonly kinds: ReadonlyMap<string, AbbreviationKind>;
  /** Undefined: any capital begins a sentence. */
  readonly starters: ReadonlySet<string> | undefined;
  readonly starting: RegExp | undefined;
  readonly tied: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly verbLast: boolean;
  readonly saysEarly: boolean;
  readonly agents: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly behindVerbs: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly joiningPrefix: string;
  readonly letters: ReadonlySet<string>;
  readonly lettersThatAreWords: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly beforeUnits: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** Abbreviations that are of another kind behind a word, where `kinds` has both: `и+пр` beside `пр`. */
  readonly joined: ReadonlySet<string>;
  /** Behind an ordinal in figures: the language's month names by CLDR, and what its table adds. */
  readonly behindOrdinals: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly surnames: RegExp | undefined;
  /** Runs of letters in what stands before a stop that may end no sentence, and in `endings`; see `plain-stop.ts`. */
  readonly runs: ReadonlySet<number>;
  readonly endingRuns: ReadonlySet<number>;
  /** Written in Latin letters. */
  readonly latin: boolean;
}

const LISTS: Readonly<Record<string, SentenceLists>> = {
  en: ENGLISH,
  fa: PERSIAN,
  fr: FRENCH,
  he: HEBREW,
  ru: RUSSIAN,
  ur: URDU,
  ...MORE_LANGUAGES,
};

const tables = new Map<string, SentenceWords>();

function wordsOf(list: string | undefined): string[] {
  return (list ?? '').split(/\s+/).filter((word) => word !== '');
}

function setOf(list: string | undefined): ReadonlySet<string> {
  return new Set(wordsOf(list).map((word) => plain(word).toLowerCase()));
}

function monthsOf(language: string): string[] {
  const months: string[] = [];
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, calendar: 'gregory', timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const part = format.formatToParts(new Date(Date.UTC(2021, index, 3))).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
      if (/^\p{L}+$/u.test(name)) months.push(name);
    }
  }
  return months;
}

/** `M` and `m` are two; so are `P.S` and `p.s`, but for languages in Latin letters, which write either. */
function keyOf(word: string, latin: boolean): string {
  const composed = plain(word);
  return (latin ? /^\p{Lu}/u : CAPITALS).test(composed) ? composed : composed.toLowerCase();
}

function tableOf(language: string): SentenceWords {
  let table = tables.get(language);
  if (table === undefined) {
    const kinds = new Map<string, AbbreviationKind>();
    const lists = LISTS[language] ?? {};
    const latin = scriptOfLanguage(language) === 'Latn';
    for (const kind of ['never', 'number', 'unit', 'name', 'place', 'ends'] as const)
      for (const word of wordsOf(lists[kind])) if (!kinds.has(keyOf(word, latin))) kinds.set(keyOf(word, latin), kind);
    table = {
      kinds,
      starters: lists.starters === undefined ? undefined : setOf(lists.starters),
      starting: lists.starting,
      tied: setOf(lists.tied),
      particles: setOf(lists.particles),
      speech: setOf(lists.speech),
      verbLast: lists.verbLast ?? false,
      saysEarly: lists.saysEarly ?? false,
      agents: setOf(lists.agents),
      complements: setOf(lists.complements),
      possessives: setOf(lists.possessives),
      behindVerbs: setOf(lists.behindVerbs),
      denials: setOf(lists.denials),
      joiners: setOf(lists.joiners),
      joiningPrefix: lists.joiningPrefix ?? '',
      letters: setOf(lists.letters),
      lettersThatAreWords: setOf(lists.lettersThatAreWords),
      labels: setOf(lists.labels),
      times: setOf(lists.times),
      joined: new Set([...kinds.keys()].filter((key) => key.includes('+')).map((key) => key.split('+')[1]!)),
      beforeUnits: setOf(lists.beforeUnits),
      behindOrdinals: new Set([
        ...(LISTS[language] === undefined ? [] : monthsOf(language)),
        ...setOf(lists.behindOrdinals),
      ]),
      endings: setOf(lists.endings),
      surnames: lists.surnames,
      runs: letterRunsOf([...kinds.keys(), ...setOf(lists.letters)]),
      endingRuns: letterRunsOf(setOf(lists.endings)),
      latin,
    };
    tables.set(language, table);
  }
  return table;
}

/** Made once for each list of a desk's own, which splits thousands of paragraphs by it. */
const withOwn = new WeakMap<readonly string[], Map<SentenceWords, SentenceWords>>();

/** The words of a language (the part of the tag before the first hyphen), with the desk's own abbreviations as `never`. */
export function sentenceWordsOf(language: string, own: readonly string[]): SentenceWords {
  const table = tableOf(primaryLanguage(language));
  if (own.length === 0) return table;
  const byTable = withOwn.get(own) ?? new Map<SentenceWords, SentenceWords>();
  withOwn.set(own, byTable);
  let words = byTable.get(table);
  if (words === undefined) {
    const kinds = new Map(table.kinds);
    for (const written of own) kinds.set(keyOf(written.trim().replace(/[.\u06D4]+$/, ''), table.latin), 'never');
    words = { ...table, kinds, runs: letterRunsOf([...kinds.keys(), ...table.letters]) };
    byTable.set(table, words);
  }
  return words;
}
