import { ARTICLE, procliticParts } from '../text/ar/clitics.ts';
import { CLASS, classOf } from '../text/ar/common-words.ts';
import { hasLetters, placeOfLetter, trimEnd } from './candidates.ts';
import { isSplittable } from './form-index.ts';
import type { Form } from './forms.ts';
import { foldingsBetween, writtenPartOf } from './how.ts';
import type { Judge } from './judge-names.ts';
import type { Part } from './names-run-together.ts';
import { Found, type Place } from './place.ts';
import { fits, type Reading, SHORTEST_JOINED } from './readings.ts';
import type { Tokens } from './tokens.ts';
import { sizeOfWord, type Vocabulary } from './vocabulary.ts';
import { hasAliAtEdge } from './weigh-ali.ts';

/** A text being read, and who is asked about doubtful names. */
export interface Reader {
  readonly text: string;
  readonly tokens: Tokens;
  /** Whose numbers the words of `tokens` have. */
  readonly vocabulary: Vocabulary;
  readonly judge: Judge;
}

/** Two names in one word, the second behind the first. */
export function placesOfPair(reader: Reader, [first, second]: readonly [Part, Part], token: number): Place[] {
  const pair: Place[] = [];
  for (const { form, reading } of [first, second])
    add(reader, form, reading, token, token, reading.length, 'run-together', pair);
  if (pair.length < 2) return [];
  const [front, behind] = pair as [Place, Place];
  // Longest match is by the whole word.
  const letters = front.letters + behind.letters;
  return [{ ...front, letters, doubt: null, behind: { ...behind, proclitic: '', doubt: null } }];
}

/** The forms that one word is, by all its readings. */
export function placesOfWord(reader: Reader, readings: readonly Reading[], token: number): Place[] {
  const places: Place[] = [];
  for (const reading of readings) {
    if (reading.tanween && !showsTanween(reader.text, reader.tokens.end[token]!)) continue;
    for (const form of reading.forms) {
      const spacing = form.ends.length > 1 ? 'joined' : 'same';
      add(reader, form, reading, token, token, reading.length, spacing, places);
    }
  }
  return places;
}

/**
 * Those of `forms` (which have the letters of these words) that stand here.
 * @param quoted quotes or the like lie between the words
 */
export function placesOfWords(
  reader: Reader,
  forms: readonly Form[],
  reading: Reading,
  first: number,
  last: number,
  letters: number,
  quoted: boolean,
): Place[] {
  const places: Place[] = [];
  for (const form of forms) {
    if ((quoted && !form.anyGap) || !fits(form, reading)) continue;
    if (!bordersAgree(form, reader, reading, first, last)) continue;
    const spacing = last - first + 1 < form.ends.length ? 'joined' : 'same';
    add(reader, form, reading, first, last, letters, spacing, places);
  }
  return places;
}

/** Those of `forms` that are one word and stand here in two. */
export function placesOfParts(
  reader: Reader,
  forms: readonly Form[],
  reading: Reading,
  first: number,
  letters: number,
): Place[] {
  const places: Place[] = [];
  const { tokens, vocabulary } = reader;
  const parts = [first, first + 1].map((token) => vocabulary.letters[tokens.word[token]!]!);
  for (const form of forms) {
    if (isSplittable(form) && fits(form, reading) && !areTwoWords(parts[0]!.slice(reading.strip), parts[1]!))
      add(reader, form, reading, first, first + 1, letters, 'split', places);
  }
  return places;
}

/** Two words of a text that are what they look like, though together they have the letters of a name: في صلية; آل صباح is not الصباح. */
export function areTwoWords(first: string, second: string): boolean {
  return (first === ARTICLE || (classOf(first) & CLASS.particle) !== 0) && classOf(second) !== 0;
}

/** Whether a word that ends at `end` has a tanween on or before its last alef. */
function showsTanween(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - 4 && at >= 0; at--) if (text.charCodeAt(at) === 0x64b) return true;
  return false;
}

/** The words of the text end where words of the form do; the text may have fewer of them (نورسلطان for نور سلطان). */
function bordersAgree(
  form: Form,
  { tokens, vocabulary }: Reader,
  reading: Reading,
  first: number,
  last: number,
): boolean {
  const { ends } = form;
  if (last - first + 1 > ends.length) return false;
  if (last - first + 1 < ends.length && form.letters.length < SHORTEST_JOINED) return false;
  let letters = -reading.strip;
  let at = 0;
  for (let token = first; token < last; token++) {
    letters += sizeOfWord(vocabulary, tokens.word[token]!);
    while (at < ends.length && ends[at]! < letters) at++;
    if (ends[at] !== letters) return false;
  }
  return true;
}

function add(
  { text, tokens, judge }: Reader,
  form: Form,
  reading: Reading,
  first: number,
  last: number,
  letters: number,
  spacing: Place['spacing'],
  into: Place[],
): void {
  const from = tokens.start[first]!;
  const wordEnd = tokens.end[last]!;
  const start = reading.strip === 0 ? from : placeOfLetter(text, from, wordEnd, reading.strip);
  const whole =
    reading.suffix === '' && spacing !== 'run-together'
      ? wordEnd
      : placeOfLetter(text, from, wordEnd, reading.strip + reading.length);
  const end = trimEnd(text, start, whole);
  const cut = text.slice(start, end);
  // What is remembered must not hold on to the text that it was cut from.
  const surface = cut === form.written ? form.written : copyOf(cut);
  const { term } = form;
  const exact =
    surface === form.written || (COMBINING.test(surface) && surface.normalize('NFC') === form.written.normalize('NFC'));
  if (!exact) {
    if (!hasLetters(text, start, end, form.letters)) return; // two words with the same 64 bits
    const cased = term.case === 'exact' && form.letters.charCodeAt(0) < FIRST_WITHOUT_CASE;
    if (cased && !sameCase(surface, form.written)) return;
  }
  const place: Place = {
    term: term.term,
    kind: form.kind,
    surface,
    proclitic: start === from ? '' : copyOf(text.slice(from, start)),
    suffix: reading.suffix,
    translations: form.translations,
    how: null,
    howIn: null,
    skip: start - from,
    size: end - start,
    letters,
    exact,
    spacing,
    form,
    reading,
    conditional: term.after.length > 0 || term.not.length > 0 || hasAliAtEdge(form),
    doubt: null,
    behind: null,
  };
  // Remembered with the spelling: the judge may look at the name and its proclitic here, not at what stands around them.
  place.doubt = judge.doubtOf(new Found(place, first, last, start), text);
  into.push(place);
}

function copyOf(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}

/** V8 copies shorter cut-outs anyway. */
const SHORTEST_SLICE = 13;

/** Marks that NFC joins to the letters of names: hamza, madda, Latin accents. */
const COMBINING = /[\u0300-\u036F\u0653-\u0655]/;
/** Hebrew and Arabic begin here, and the scripts before them have letter case. */
const FIRST_WITHOUT_CASE = 0x0590;
const CASED = /\p{Lu}|\p{Ll}|\p{Lt}/u;

/** The same letters in the same case, whatever the accents and spaces. True for scripts without case. */
function sameCase(surface: string, written: string): boolean {
  if (!CASED.test(written) && !CASED.test(surface)) return true;
  return casedLetters(surface) === casedLetters(written);
}

function casedLetters(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{Nd}]/gu, '');
}

const EXACT: readonly string[] = ['exact'];

/** How the name was found, but for its context. Worked out when it is first told. */
export function howOf(place: Place): readonly string[] {
  place.how ??= tellHow(place);
  return place.how;
}

/** The same with the context, if it counted. */
export function howIn(place: Place, context: string | undefined): readonly string[] {
  if (context === undefined) return howOf(place);
  place.howIn ??= new Map();
  let how = place.howIn.get(context);
  if (how === undefined) {
    how = [...howOf(place), context];
    place.howIn.set(context, how);
  }
  return how;
}

function tellHow({ form, reading, exact, spacing, surface }: Place): readonly string[] {
  if (exact && reading.strip === 0 && reading.suffix === '' && form.origin === 'term' && spacing === 'same')
    return EXACT;
  const how: string[] = [];
  const folds = exact ? [] : foldingsBetween(writtenPartOf(form), surface);
  if (form.origin !== 'term') how.push(form.origin === 'variant' ? 'variant' : 'derived');
  if (exact) how.push('exact');
  const parts = procliticParts(reading.proclitic);
  for (const part of reading.article ? parts : [...reading.proclitic])
    how.push(part.length > 1 ? 'article' : `proclitic:${part}`);
  if (form.afterLam) how.push('article:ل');
  if (form.articleLeftOff) how.push('article:left-off');
  if (reading.suffix !== '') how.push(`suffix:${reading.suffix}`);
  if (reading.tanween) how.push('ending:tanween');
  if (spacing !== 'same') how.push(`spacing:${spacing}`);
  for (const fold of folds) if (!(spacing !== 'same' && fold === 'fold:space')) how.push(fold);
  return how;
}
