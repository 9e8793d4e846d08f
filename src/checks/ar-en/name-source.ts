import { allMatches } from '../../core/all-matches.ts';
import { type PlacedWord, readWords, type Word, wordFact, wordOf } from '../../text/words.ts';
import { numbersOfArabic } from './arabic-stems.ts';
import { isArabicStop } from './content-words.ts';
import type { EntryMarks } from './entry-marks.ts';
import { lexicon } from './lexicon.ts';
import { ourWord } from './lexicon-words.ts';
import { SourceWord, soundOf, type WordSound } from './name-forms.ts';
import { STOP_WORDS } from './title-words.ts';

/** So many words of the source are compared: a segment is a sentence or a few. */
const MOST = 100;
const ARABIC_WORD = /[\u0621-\u065f\u0670-\u06d3]+/g;
const FOREIGN: Readonly<Record<string, string>> = { چ: 'ج', گ: 'غ', پ: 'ب', ڤ: 'ف', ڨ: 'ق', ژ: 'ج', ک: 'ك' };

const NO_PLACE = 0;
const PLACE = 1;
/** Has other letters as well: parts of it may be. */
const PERHAPS = 2;

/** Folded, foreign letters as Arabic has them; and what the lexicon says of it. */
const sourceWord = wordFact((word) => {
  const folded = word.folded.replace(/[چگپڤڨژک]/g, (letter) => FOREIGN[letter]!);
  const { arabic, mixed, content, entries: known } = ourWord(word);
  const same = folded === word.folded;
  const stands = same && content ? false : isArabicStop(folded);
  const entries = !arabic || stands ? undefined : same && content ? known : numbersOfArabic(folded);
  const isPlace = entries?.every(isPlaceName) === true;
  return {
    folded,
    /** Anywhere. */
    stands,
    arabic,
    mixed,
    entries,
    place: mixed ? PERHAPS : isPlace ? PLACE : NO_PLACE,
  };
});

/** Whether an entry has a capital and is no word of titles. */
function isPlaceName(number: number): boolean {
  const entry = lexicon().names[number]!;
  return /^[A-Z]/.test(entry) && !STOP_WORDS.has(entry.toLowerCase());
}

/** Made where there is a name to compare with. */
const soundOfWord: (word: Word) => WordSound = wordFact((word) => soundOf(sourceWord(word).folded));

/** What {@link ARABIC_WORD} finds, the first of them. */
function arabicWordsOf(source: string): readonly Pick<PlacedWord, 'word' | 'start' | 'end'>[] {
  const { words } = readWords(source);
  const found = words.some(({ word }) => sourceWord(word).mixed)
    ? allMatches(source, ARABIC_WORD).map(({ 0: text, index }) => ({
        word: wordOf(text),
        start: index,
        end: index + text.length,
      }))
    : words.filter(({ word }) => sourceWord(word).arabic);
  return found.length > MOST ? found.slice(0, MOST) : found;
}

/** The words of a source that say something. @param offered entries that the target has @param meant what they mean is marked here */
export function sourceWords(source: string, offered: EntryMarks, meant: EntryMarks): SourceWord[] {
  const words = arabicWordsOf(source);
  const soundAt = (index: number) => (index < words.length ? soundOfWord(words[index]!.word) : undefined);
  const found: SourceWord[] = [];
  for (let index = 0; index < words.length; index++) {
    const { word, start, end } = words[index]!;
    const { stands, entries, place } = sourceWord(word);
    if (stands) continue;
    if (entries) meant.add(entries);
    found.push(
      new SourceWord(word.text, start, end, soundOfWord(word), {
        known: entries !== undefined,
        place: place === PLACE,
        supported: entries !== undefined && offered.has(entries),
        next: soundAt(index + 1),
        afterNext: soundAt(index + 2),
      }),
    );
  }
  return found;
}

/** Whether some word of the source may be a place and nothing besides. */
export function mayHavePlace(source: string): boolean {
  const { words } = readWords(source);
  for (let index = 0; index < words.length; index++) if (sourceWord(words[index]!.word).place !== NO_PLACE) return true;
  return false;
}
