import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, LAM, PROCLITICS } from '../text/ar/clitics.ts';
import { classOf } from '../text/ar/common-words.ts';
import { contextWords } from '../text/ar/name-context.ts';
import { type FormIndex, headOf } from './form-index.ts';
import { findValue } from './form-table.ts';
import type { Form } from './forms.ts';
import { hash1Of, hash2Of, joinHash1, joinHash2 } from './letter-hash.ts';
import { formsAt, type Reading } from './readings.ts';

/** Letters of each of two names that a text wrote without the space between them, at least. */
const SHORTEST = 4;

/** A form and how it lies in a word. */
export interface Part {
  readonly form: Form;
  readonly reading: Reading;
}

/**
 * Two names of the glossary that lost the space between them and are together the whole of a word (وسنابتشات, for the entries سناب and تشات); undefined where
 * a word is not made so. Neither may be a word of the language or a given name, of which longer names are made (ماري + لاند is Maryland), nor may the whole be
 * a word. The first such place counts; of entries with the same letters the first by their spelling.
 */
export function readNamesRunTogether(word: string, index: FormIndex): readonly [Part, Part] | undefined {
  if (word.length < 2 * SHORTEST) return undefined;
  for (const proclitic of ['', ...PROCLITICS]) {
    if (!word.startsWith(proclitic)) continue;
    const strip = proclitic.length;
    if (word.length - strip < 2 * SHORTEST) continue;
    let hash1 = hash1Of(word, strip, strip + SHORTEST - 1);
    let hash2 = hash2Of(word, strip, strip + SHORTEST - 1);
    for (let at = strip + SHORTEST; at <= word.length - SHORTEST; at++) {
      const letter = word.charCodeAt(at - 1);
      hash1 = joinHash1(hash1, letter, 1);
      hash2 = joinHash2(hash2, letter, 1);
      if (headOf(findValue(index.table, hash1, hash2)) === 0) continue;
      const first = nameOf(word, strip, at, index);
      const second = first && nameOf(word, at, word.length, index);
      if (second === undefined || classOf(word) !== 0 || (strip > 0 && isCliticLookalike(word, strip))) continue;
      return [partOf(first!, word.slice(0, strip), strip), partOf(second, '', at)];
    }
  }
  return undefined;
}

/** The form of one word that has these letters and is nothing but a name. */
function nameOf(word: string, from: number, to: number, index: FormIndex): Form | undefined {
  const value = findValue(index.table, hash1Of(word, from, to), hash2Of(word, from, to));
  if (headOf(value) === 0) return undefined;
  const letters = word.slice(from, to);
  if (letters.startsWith(ARTICLE) || classOf(letters) !== 0 || contextWords('given').has(letters)) return undefined;
  const forms = formsAt(index, value).filter(
    (form) =>
      form.letters === letters &&
      form.ends.length === 1 &&
      form.kind === 'name' &&
      form.use === null &&
      !form.afterLam &&
      !form.articleLeftOff &&
      form.term.after.length === 0 &&
      form.term.not.length === 0,
  );
  return forms.sort((a, b) =>
    a.written < b.written || (a.written === b.written && a.term.term < b.term.term) ? -1 : 1,
  )[0];
}

/** The letters of a part are neither looked up again nor read on. */
const NOT_READ = { hash1: 0, hash2: 0, forms: [], goesOn: false } as const;
const BARE = { article: false, lam: false, suffix: '', tanween: false, lookalike: false } as const;

function partOf(form: Form, proclitic: string, strip: number): Part {
  const { length } = form.letters;
  return { form, reading: { ...NOT_READ, ...BARE, lam: proclitic.endsWith(LAM), proclitic, strip, length } };
}
