import type { Span } from '../../core/article.ts';
import { remember } from '../../core/remember.ts';
import { type Word, wordFact } from '../../text/words.ts';
import { theirWord } from './lexicon-words.ts';
import {
  type ArabicForm,
  arabicForm,
  costOfLetters,
  hasMoreConsonants,
  type LatinForm,
  latinForm,
  leastCost,
  nameCost,
} from './name-cost.ts';
import { latinIndex, UNWRITTEN } from './name-readings.ts';

/** A name this far from every word of the source is none of its names: two or three consonants that do not fit. */
export const FAR = 3;
/** A word of the source at this cost or below is where a word of the target comes from. One consonant that does not fit costs about 1. */
export const CLAIMED = 0.6;

interface Around {
  readonly known: boolean;
  readonly place: boolean;
  readonly supported: boolean;
  /** The words behind it. */
  readonly next: WordSound | undefined;
  readonly afterNext: WordSound | undefined;
}

/** What is known of the sound of a word of the source, whatever stands around it. */
export interface WordSound {
  /** As it stands, folded. */
  readonly form: ArabicForm;
  /** The letters that are left whatever is taken off. */
  readonly from: number;
  readonly to: number;
  /** Made when its letters do not tell; of words that were not compared of late it is forgotten. */
  alone: Alone | undefined;
}

export function soundOf(folded: string): WordSound {
  const glued = LONGEST_GLUED.exec(folded)?.[0].length ?? 0;
  const end = folded.length - (ENDING.exec(folded)?.[0].length ?? 0);
  return { form: arabicForm(folded), from: glued, to: end, alone: undefined };
}

/** A word of the source that a name of the target may stand for. */
export class SourceWord implements Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sound: WordSound;
  readonly known: boolean;
  /** The lexicon has it as a place or a people only. */
  readonly place: boolean;
  readonly supported: boolean;
  readonly next: WordSound | undefined;
  readonly afterNext: WordSound | undefined;
  #joined: (ArabicForm | undefined)[] | undefined;

  constructor(text: string, start: number, end: number, sound: WordSound, around: Around) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.sound = sound;
    this.known = around.known;
    this.place = around.place;
    this.supported = around.supported;
    this.next = around.next;
    this.afterNext = around.afterNext;
  }

  /** As it stands, folded. */
  get folded(): string {
    return this.sound.form.text;
  }

  get alone(): Alone {
    return this.sound.alone ?? keepAlone(this.sound);
  }

  /** Long enough to be a name: two letters (رو, شو) only where nothing was taken off. */
  isName(stem: ArabicForm): boolean {
    return stem.text.length >= SHORTEST || stem.text === this.folded;
  }

  /** One of its forms with the word behind it, or with two: ماك موردو is McMurdo, توت عنخ آمون is Tutankhamun. @param stem by number */
  joined(stem: number, words: number): ArabicForm {
    this.#joined ??= new Array<undefined>(2 * this.alone.stems.length).fill(undefined);
    const place = 2 * stem + words - 1;
    const known = this.#joined[place];
    if (known !== undefined) return known;
    const { text, extra } = this.alone.stems[stem]!;
    const form = arabicForm(text + this.next!.form.text + (words === 2 ? this.afterNext!.form.text : ''), extra);
    this.#joined[place] = form;
    return form;
  }
}

/** What a word may be without the words behind it. */
interface Alone {
  /** With and without what may be glued on. */
  readonly stems: readonly ArabicForm[];
  /** Those without a Greek ending, by the number of their stem: هوميروس is Homer. Empty where none has one. */
  readonly greek: readonly (ArabicForm | undefined)[];
  /** Without an ending of peoples and followers. */
  readonly peoples: readonly ArabicForm[];
}

const GLUED = ['', 'و', 'ف', 'ب', 'ك', 'ل', 'ال', 'لل', 'وال', 'بال', 'كال', 'فال', 'وب', 'ول', 'ولل', 'وبال'];
/** What it costs to take a letter that names begin with for a particle: بوتسوانا is Botswana before it is "in Otswana". */
const OF_PARTICLE = 0.2;
/** What it costs to take each of them off. */
const EXTRA = GLUED.map((glued) => (/^[بكلف]+$/.test(glued) ? OF_PARTICLE : 0));
const LONGEST_GLUED = new RegExp(`^(?:${[...GLUED].sort((a, b) => b.length - a.length).join('|')})(?=..)`);
const ADJECTIVE = /(?:يات|يين|يون|يان|يه|ي|ون|ين|ات|ه)$/;
/** What is taken off the end at most. */
const ENDING = /(?:يات|يين|يون|يان|يه|ي|ون|ين|ات|ه|وس)$/;
const SHORTEST = 3;
const SHORTEST_PEOPLE = 2;

/** So many words know what they may be alone: names stand in an article again and again. */
const MOST_ALONE = 1500;
const withAlone: WordSound[] = [];
let nextAlone = 0;

function keepAlone(sound: WordSound): Alone {
  const alone = aloneOf(sound.form.text);
  sound.alone = alone;
  const forgotten = withAlone[nextAlone];
  if (forgotten !== undefined) forgotten.alone = undefined;
  withAlone[nextAlone] = sound;
  nextAlone = (nextAlone + 1) % MOST_ALONE;
  return alone;
}

function aloneOf(folded: string): Alone {
  const stems: ArabicForm[] = [];
  let greek: (ArabicForm | undefined)[] | undefined;
  const peoples: ArabicForm[] = [];
  for (let index = 0; index < GLUED.length; index++) {
    const glued = GLUED[index]!;
    if (!folded.startsWith(glued)) continue;
    const form = folded.slice(glued.length);
    if (form.length < 2 && glued !== '') continue;
    const extra = EXTRA[index]!;
    if (form.length - 2 >= SHORTEST && /..وس$/.test(form)) {
      greek ??= [];
      greek[stems.length] = arabicForm(form.slice(0, -2), OF_GREEK);
    }
    stems.push(arabicForm(form, extra));
    const people = form.replace(ADJECTIVE, '');
    if (people === form || people.length < SHORTEST_PEOPLE) continue;
    const known = peoples.findIndex(({ text }) => text === people);
    if (known < 0) peoples.push(arabicForm(people, extra));
    else if (extra < peoples[known]!.extra) peoples[known] = arabicForm(people, extra);
  }
  // Copied: lists that grew have room for more, and these stay for a while.
  return { stems: stems.slice(), greek: greek ?? NO_FORMS, peoples: peoples.length === 0 ? NO_FORMS : peoples.slice() };
}

const NO_FORMS: readonly ArabicForm[] = [];

/** Endings of peoples, followers and teachings; Arabic has its own. */
const LONGEST_PEOPLE = 5;
const PEOPLE = /(?:ians?|eans?|ans?|ish|ese|ic|ics|isms?|ists?|ites?|is|s|er|ers)$/;

/** A name as it may be read. */
export interface NameForms {
  readonly length: number;
  readonly whole: LatinForm;
  /** Without an ending of peoples. */
  readonly people: LatinForm | undefined;
}

export const nameForms = remember(1000, readName);

function readName(name: string): NameForms {
  const shorter = name.replace(PEOPLE, '');
  const people = shorter.length < 3 || shorter === name ? undefined : latinForm(shorter);
  return { length: name.length, whole: latinForm(name), people };
}

/** Words whose forms are known: each place is taken by the one that was asked about last. */
const KEPT = 1 << 12;
const keptWords = new Array<Word | undefined>(KEPT).fill(undefined);
const keptForms = new Array<NameForms | undefined>(KEPT).fill(undefined);

/** {@link nameForms} of a word of the target. */
export function formsOfWord(word: Word): NameForms {
  const slot = theirWord(word).id & (KEPT - 1);
  if (keptWords[slot] === word) return keptForms[slot]!;
  const forms = readName(word.text);
  keptWords[slot] = word;
  keptForms[slot] = forms;
  return forms;
}

/**
 * What it costs to read one word of the source as a name, in the best of its forms; infinity where that is more than `most`. Forms are compared in the
 * order of what is taken off: what is found first bounds what is looked at.
 */
export function costOfWord(name: NameForms, word: SourceWord, most = FAR + 1): number {
  const { length, whole, people } = name;
  const { next, afterNext } = word;
  // Most words of a text have nothing to do with most names.
  if (leastOfAnyForm(name, word) > most) return Number.POSITIVE_INFINITY;
  const { stems, greek, peoples } = word.alone;
  let least = most;
  let found = Number.POSITIVE_INFINITY;
  for (let index = 0; index < stems.length; index++) {
    const stem = stems[index]!;
    if (stem.text.length > length + 4 + GREEK_ENDING) continue;
    for (let part = ALONE; part <= GREEK; part++) {
      let cost: number;
      if (part === ALONE || part === GREEK) {
        const form =
          part === GREEK ? (index < greek.length ? greek[index] : undefined) : word.isName(stem) ? stem : undefined;
        if (form === undefined || form.text.length > length + 4) continue;
        cost = nameCost(form, whole, least);
      } else {
        if (next === undefined || (part === WITH_TWO && afterNext === undefined)) continue;
        const behind = part === WITH_TWO ? afterNext!.form : undefined;
        const size = stem.text.length + next.form.text.length + (behind?.text.length ?? 0);
        if (size > length + 4 || size < SHORTEST) continue;
        // Told before they are put together: hardly any name has the consonants of two words.
        if (leastCost(stem.hard + next.form.hard + (behind?.hard ?? 0), whole) > least) continue;
        cost = nameCost(word.joined(index, part), whole, least);
      }
      if (cost > least) continue;
      least = cost;
      found = cost;
    }
  }
  if (people === undefined) return found;
  for (let index = 0; index < peoples.length; index++) {
    const form = peoples[index]!;
    if (form.text.length > length + 3) continue;
    const cost = nameCost(form, people, least - OF_PEOPLE) + OF_PEOPLE;
    if (cost > least) continue;
    least = cost;
    found = cost;
  }
  return found;
}

/** Latin letters that readings of a word and of the two behind it have, as bits. */
function spellingsOf({ sound, next, afterNext }: SourceWord): number {
  let { spellings } = sound.form;
  if (next !== undefined) spellings |= next.form.spellings;
  if (afterNext !== undefined) spellings |= afterNext.form.spellings;
  return spellings;
}

/** What any form of the word costs at least, read as the name: told by their letters, before anything is taken off or put together. */
export function leastOfAnyForm({ whole, people }: NameForms, word: SourceWord): number {
  const { form, from, to } = word.sound;
  return costOfLetters(form.text, from, to, spellingsOf(word), whole.letters, (people ?? whole).dear);
}

/** Letters of a word of ASCII, as bits, and those of them that cost {@link LETTER} and stand in front of any ending of peoples; -1: it has others. */
const lettersOfWord = wordFact(({ text }) => {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = latinIndex(text.charCodeAt(at) | 0x20);
    if (text.charCodeAt(at) > 0x7f || letter > 25) return -1;
    letters |= 1 << letter;
  }
  return letters;
});
const dearOfWord = wordFact(({ text }) => {
  let dear = 0;
  for (let at = 0; at < text.length - LONGEST_PEOPLE; at++) {
    const letter = text[at]!.toLowerCase();
    if (UNWRITTEN[letter] === undefined) dear |= 1 << latinIndex(letter.charCodeAt(0));
  }
  return dear;
});

/** Whether a word of the target may be read at this cost, as {@link leastOfAnyForm} tells it, without its forms. */
export function mayBeNear(name: Word, word: SourceWord, most: number): boolean {
  const letters = lettersOfWord(name);
  if (letters < 0) return true;
  const { form, from, to } = word.sound;
  return costOfLetters(form.text, from, to, spellingsOf(word), letters, dearOfWord(name)) <= most;
}

/** What of a stem is compared, in this order. */
const ALONE = 0;
const WITH_ONE = 1;
const WITH_TWO = 2;
const GREEK = 3;
const GREEK_ENDING = 2;

/** Whether the word of the source, read as it comes nearest to the name, has a consonant that the name has not. */
export function lacksConsonant(name: string, word: SourceWord): boolean {
  const latin = latinForm(name);
  const { stems, greek } = word.alone;
  let least = FAR;
  let best: ArabicForm | undefined;
  const compare = (form: ArabicForm): void => {
    const cost = nameCost(form, latin, least);
    if (cost >= least) return;
    least = cost;
    best = form;
  };
  // Of two that are as near the first counts.
  for (const [index, stem] of stems.entries()) {
    if (word.isName(stem)) compare(stem);
    if (word.next !== undefined && stem.text.length + word.next.form.text.length >= SHORTEST)
      compare(word.joined(index, WITH_ONE));
    if (word.afterNext !== undefined) compare(word.joined(index, WITH_TWO));
    const without = index < greek.length ? greek[index] : undefined;
    if (without !== undefined) compare(without);
  }
  return best !== undefined && hasMoreConsonants(best, latin);
}

/** What it costs beside the sound that both words have an ending of peoples. */
const OF_PEOPLE = 0.1;
/** What it costs that English leaves a Greek ending out. */
const OF_GREEK = 0.3;
