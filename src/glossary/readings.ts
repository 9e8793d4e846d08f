import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, LAM, NAME_SUFFIXES, PROCLITICS } from '../text/ar/clitics.ts';
import { isWholeWord } from '../text/ar/common-words.ts';
import { type FormIndex, GOES_ON, headOf } from './form-index.ts';
import { findValue } from './form-table.ts';
import type { Form } from './forms.ts';
import { hash1Of, hash2Of } from './letter-hash.ts';

/**
 * One way to read a word of the text: what is taken off its front and end, and what the table has of what is left.
 * Lengths count folded letters.
 */
export interface Reading {
  readonly strip: number;
  /** Folded letters taken off, article included. */
  readonly proclitic: string;
  /** The last of them is the article: only forms that take one fit. */
  readonly article: boolean;
  /** They end in the preposition ل: forms whose article has lost its alef fit. */
  readonly lam: boolean;
  /** The pronoun behind, or ''. */
  readonly suffix: string;
  /** The alef of an accusative ending was taken off; the text must show its tanween. */
  readonly tanween: boolean;
  /** The word is better known as one that only looks as if a proclitic stood before it (بيان). */
  readonly lookalike: boolean;
  readonly hash1: number;
  readonly hash2: number;
  readonly length: number;
  /** Forms that what is left is, as far as the word alone tells. */
  readonly forms: readonly Form[];
  /** Some form of several words begins with what is left. */
  readonly goesOn: boolean;
}

/** Letters of a name that may bear a pronoun, at least. */
const SHORTEST_WITH_SUFFIX = 4;
/** The same where the entry does not say that it names a place. */
const SHORTEST_UNTYPED_WITH_SUFFIX = 5;
/** أبو and أخو in folded letters: nouns of kinship whose و stands before a pronoun too (أبوها). */
const KINSHIP = ['\u0627\u0628\u0648', '\u0627\u062E\u0648'];
const ALEF = '\u0627';

/** Every reading of a folded word that the table knows. Order: nothing taken off first. */
export function readWord(word: string, index: FormIndex): Reading[] {
  const readings: Reading[] = [];
  const read = (strip: number, article: boolean, lam: boolean): void => {
    const add = (end: number, suffix: string, tanween: boolean): void => {
      const hash1 = hash1Of(word, strip, end);
      const hash2 = hash2Of(word, strip, end);
      const value = findValue(index.table, hash1, hash2);
      if (value === 0) return;
      const goesOn = (value & GOES_ON) !== 0 && suffix === '' && !tanween && (!article || index.longTakesArticle);
      const forms = formsAt(index, value).filter((form) => fits(form, { article, lam, suffix }) && isWhole(form));
      if (forms.length === 0 && !goesOn) return;
      readings.push({
        strip,
        proclitic: word.slice(0, strip),
        article,
        lam,
        suffix,
        tanween,
        lookalike: strip > 0 && isCliticLookalike(tanween ? word.slice(0, -1) : word, strip),
        hash1,
        hash2,
        length: end - strip,
        forms,
        goesOn,
      });
    };
    const rest = word.length - strip;
    if (rest < 1) return;
    add(word.length, '', false);
    if (rest > 3 && word.endsWith(ALEF)) add(word.length - 1, '', true);
    for (const suffix of NAME_SUFFIXES) {
      if (!word.endsWith(suffix)) continue;
      if (rest - suffix.length >= SHORTEST_WITH_SUFFIX || isKinship(word, strip, word.length - suffix.length))
        add(word.length - suffix.length, suffix, false);
    }
  };
  read(0, false, false);
  readArticle(word, 0, read);
  for (const proclitic of PROCLITICS) {
    if (!word.startsWith(proclitic)) continue;
    read(proclitic.length, false, proclitic.endsWith(LAM));
    readArticle(word, proclitic.length, read);
  }
  return readings;
}

/** The article behind `strip` letters: ال, or its ل alone behind the preposition ل. */
function readArticle(word: string, strip: number, read: (strip: number, article: boolean, lam: boolean) => void): void {
  if (word.startsWith(ARTICLE, strip)) read(strip + 2, true, false);
  if (strip > 0 && word[strip - 1] === LAM && word[strip] === LAM) read(strip + 1, true, false);
}

function isKinship(word: string, from: number, to: number): boolean {
  return to - from === 3 && KINSHIP.includes(word.slice(from, to));
}

/** All forms of a value of the table. */
export function formsAt({ forms, next }: FormIndex, value: number): Form[] {
  const found: Form[] = [];
  for (let at = headOf(value); at !== 0; at = next[at - 1]!) found.push(forms.at(at - 1));
  return found;
}

/** Whether a form can stand behind these proclitics and before this suffix. In news the one-word name of a place bears a pronoun (لبناننا), and أبو and أخو do as words. */
export function fits(form: Form, { article, lam, suffix }: Pick<Reading, 'article' | 'lam' | 'suffix'>): boolean {
  if (article && !form.takesArticle) return false;
  if (form.afterLam && (!lam || article)) return false;
  if (suffix === '') return true;
  if (form.kind !== 'name' || form.ends.length !== 1 || form.letters.startsWith(ARTICLE)) return false;
  if (isKinship(form.letters, 0, form.letters.length)) return true;
  if (form.term.type === 'place') return true;
  if (form.term.type !== 'other' || form.letters.length < SHORTEST_UNTYPED_WITH_SUFFIX) return false;
  return form.use === null || form.use.spelled.length === 0 || (form.use.bearer === 'place' && form.use.prior > 1);
}

/** A name that the text writes with fewer spaces than the glossary has at least so many letters. */
export const SHORTEST_JOINED = 5;

function isWhole(form: Form): boolean {
  return form.ends.length === 1 || mayBeJoined(form);
}

/** Whether the words of a name may be written as one (نورسلطان, إلغريكو). Not where that is a word of the language: الثاني is "the second", not آل ثاني. */
export function mayBeJoined({ letters }: Form): boolean {
  if (letters.length < SHORTEST_JOINED || isWholeWord(letters)) return false;
  return !letters.startsWith(ARTICLE) || !isWholeWord(letters.slice(ARTICLE.length));
}
