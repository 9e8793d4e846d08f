import { ARTICLE, PROCLITICS } from '../text/ar/clitics.ts';
import { classOf } from '../text/ar/common-words.ts';
import { HabitCounts, habitOf, habitOfPair } from '../text/ar/final-letters.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { CONTEXT_LISTS, type ContextList, contextWords } from '../text/ar/name-context.ts';
import { gapBetween } from './gaps.ts';
import type { Tokens } from './tokens.ts';
import { CLASSES, FACT_BITS, LISTS, LONGEST_SEEN, UNKNOWN } from './vocabulary.ts';

/** The words of a text by number, as the judge of doubtful names looks at them. Folded on demand. */
export interface WordView {
  readonly text: string;
  readonly tokens: Tokens;
  /** Folded letters of a token; '' outside of the text. */
  word(token: number): string;
  /** What the words of the text show of its writer, as bits of `HABIT`. Looked for once. */
  habits(): number;
  /** What kinds of word it may be, as bits of `CLASS`. */
  classOf(token: number): number;
  /** As it is spelled in the text, hamza and madda one with their seat (NFC), short vowels and tatweel off; a tanween stays. */
  spelled(token: number): string;
  /** Whether nothing but white space, quotes and the like lies between a token and the next. */
  touches(token: number): boolean;
  /** Whether the word is in a list: as it is, or without proclitics and article, or without a feminine ه. */
  isIn(token: number, list: ContextList): boolean;
}

/** Punctuation that parts a word from its neighbour for the judge: a name behind a comma is not in apposition. */
const PARTS =
  /[^\s"'\u00AB\u00BB\u2018-\u201F()[\]#@*\u200B-\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u0640-]/u;

/** A madda or hamza beside the letter that bears it, as in NFD; a short vowel, a doubling, a stretched letter; a presentation form. */
const APART = /[\u0640\u064E-\u0655\u0670\uFB50-\uFDFF\uFE70-\uFEFC]/;
const PRESENTED = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
const VOWELS = /[\u0640\u064E-\u0652\u0670]/g;

const ALI = '\u0639\u0644\u064A';

/** Sees `tokens` as they are now; words that were looked up in a vocabulary are not folded again. */
export function viewWords(text: string, tokens: Tokens): WordView {
  return new View(text, tokens);
}

class View implements WordView {
  readonly text: string;
  readonly tokens: Tokens;
  /** Made when they are first needed: most texts need neither. */
  #folded: Map<number, string> | undefined;
  #habits: number | undefined;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  word(token: number): string {
    const { text, tokens } = this;
    if (token < 0 || token >= tokens.count) return '';
    if (tokens.vocabulary !== undefined) return tokens.vocabulary.letters[tokens.word[token]!]!;
    this.#folded ??= new Map();
    let folded = this.#folded.get(token);
    if (folded === undefined) {
      const start = tokens.start[token]!;
      folded = foldLetters(text.slice(start, Math.min(tokens.end[token]!, start + LONGEST_SEEN)));
      this.#folded.set(token, folded);
    }
    return folded;
  }

  habits(): number {
    if (this.#habits === undefined) {
      const seen = new HabitCounts();
      for (let token = 0; token < this.tokens.count; token++) {
        const spelled = this.spelled(token);
        seen.add(habitOf(spelled));
        if (this.word(token).endsWith(ALI)) seen.add(habitOfPair(spelled, this.spelled(token + 1)));
      }
      this.#habits = seen.habits();
    }
    return this.#habits;
  }

  classOf(token: number): number {
    const { vocabulary, word } = this.tokens;
    if (vocabulary === undefined || token < 0 || token >= this.tokens.count) return classOf(this.word(token));
    const { facts } = vocabulary;
    const at = (word[token]! << FACT_BITS) + CLASSES;
    if (facts[at] === UNKNOWN) facts[at] = classOf(this.word(token));
    return facts[at]!;
  }

  spelled(token: number): string {
    const { text, tokens } = this;
    if (token < 0 || token >= tokens.count) return '';
    const spelled = text.slice(tokens.start[token], tokens.end[token]);
    if (!APART.test(spelled)) return spelled;
    return spelled.normalize(PRESENTED.test(spelled) ? 'NFKC' : 'NFC').replace(VOWELS, '');
  }

  touches(token: number): boolean {
    const { text, tokens } = this;
    if (token < 0 || token + 1 >= tokens.count) return false;
    const from = tokens.end[token]!;
    const to = tokens.start[token + 1]!;
    if (to - from === 1) return text.charCodeAt(from) === 0x20 || !PARTS.test(text[from]!);
    return gapBetween(text, from, to, 0) !== 'none' && !PARTS.test(text.slice(from, to));
  }

  isIn(token: number, list: ContextList): boolean {
    if ((this.#lists(token) & (1 << LIST_NUMBER[list])) === 0) return false;
    // The preposition على has the letters of the name علي.
    return !(list === 'given' && this.text[this.tokens.end[token]! - 1] === '\u0649' && this.word(token).endsWith(ALI));
  }

  #lists(token: number): number {
    const { tokens } = this;
    if (token < 0 || token >= tokens.count) return 0;
    if (tokens.vocabulary === undefined) return listsOf(this.word(token));
    const { facts } = tokens.vocabulary;
    const at = (tokens.word[token]! << FACT_BITS) + LISTS;
    if (facts[at] === UNKNOWN) facts[at] = listsOf(this.word(token));
    return facts[at]!;
  }
}

const LIST_NUMBER = Object.fromEntries(CONTEXT_LISTS.map((list, i) => [list, i])) as Readonly<
  Record<ContextList, number>
>;

const listsCache = new Map<string, number>();
/** Words whose lists are remembered before they are forgotten again. */
const MOST_REMEMBERED = 30_000;

/** The lists that a word is in, one bit each, in the order of CONTEXT_LISTS. Looked up once for each distinct word. */
function listsOf(folded: string): number {
  if (folded === '') return 0;
  let bits = listsCache.get(folded);
  if (bits !== undefined) return bits;
  bits = 0;
  const shapes = shapesOf(folded);
  CONTEXT_LISTS.forEach((list, i) => {
    const words = contextWords(list);
    if (shapes.some((shape) => words.has(shape))) bits = bits! | (1 << i);
  });
  if (listsCache.size >= MOST_REMEMBERED) listsCache.clear();
  listsCache.set(folded, bits);
  return bits;
}

/** A word and what may be its bare forms. */
function shapesOf(folded: string): string[] {
  const shapes = new Set<string>([folded]);
  const add = (shape: string): void => {
    if (shape.length < 2) return;
    shapes.add(shape);
    if (shape.startsWith(ARTICLE) && shape.length > 4) shapes.add(shape.slice(2));
  };
  add(folded);
  for (const proclitic of PROCLITICS) {
    if (folded.startsWith(proclitic) && folded.length - proclitic.length >= 3) {
      add(folded.slice(proclitic.length));
      if (proclitic.endsWith('ل') && folded[proclitic.length] === 'ل') add(folded.slice(proclitic.length + 1));
    }
  }
  for (const shape of [...shapes]) {
    if (shape.length > 3 && shape.endsWith('ه')) shapes.add(shape.slice(0, -1));
    if (shape.length > 5 && /(?:ين|ون|ان|ات|ته|ها)$/.test(shape)) shapes.add(shape.slice(0, -2));
  }
  return [...shapes];
}
