import { isPlain } from './plainly.ts';
import { readWords, type TextWords, textFact, type Word, wordFact } from './words.ts';

/** Bits of a mask. */
const MOST = 30;
/** The bits of a text that may have every word. */
export const ALL = -1;

/**
 * Up to thirty questions about a word, asked of it all at once when it is met: one bit each. Who looks for a few words asks first whether a text has one of them at all, and then
 * looks at words that have the bit alone.
 */
export class WordBits {
  readonly #questions: ((word: Word) => boolean)[] = [];
  #ofWord: ((word: Word) => number) | undefined;
  #ofText: ((words: TextWords) => number) | undefined;

  add(question: (word: Word) => boolean): number {
    if (this.#questions.length >= MOST) throw new Error('no more bits of this kind');
    // Words that were asked about before know nothing of it.
    this.#ofWord = undefined;
    this.#ofText = undefined;
    return 1 << (this.#questions.push(question) - 1);
  }

  ofWord(word: Word): number {
    this.#ofWord ??= this.#freshFact();
    return this.#ofWord(word);
  }

  /** Of all words of a text; {@link ALL} where letters on both sides of what vanishes may be one word. */
  ofText(text: string): number {
    const words = readWords(text);
    if (words.odd || isPlain()) return ALL;
    this.#ofWord ??= this.#freshFact();
    this.#ofText ??= bitsOfText(this.#ofWord);
    return this.#ofText(words);
  }

  #freshFact(): (word: Word) => number {
    const questions = [...this.#questions];
    return wordFact((word) => {
      let bits = 0;
      for (let index = 0; index < questions.length; index++) if (questions[index]!(word)) bits |= 1 << index;
      return bits;
    });
  }
}

/** Of the bits of words what a text has. */
export function bitsOfText(ofWord: (word: Word) => number): (words: TextWords) => number {
  return textFact(({ words }) => {
    let bits = 0;
    for (let index = 0; index < words.length; index++) bits |= ofWord(words[index]!.word);
    return bits;
  });
}
