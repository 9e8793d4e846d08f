import { isPlain } from './plainly.ts';
import { type BitsOfWords, bitsOfWords, readWords, type TextWords, type Word } from './words.ts';

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
  #asked: BitsOfWords | undefined;

  add(question: (word: Word) => boolean): number {
    if (this.#questions.length >= MOST) throw new Error('no more bits of this kind');
    // Words that were asked about before know nothing of it.
    this.#asked = undefined;
    return 1 << (this.#questions.push(question) - 1);
  }

  ofWord(word: Word): number {
    this.#asked ??= this.#ask();
    return this.#asked.ofWord(word);
  }

  /** Of all words of a text; {@link ALL} where letters on both sides of what vanishes may be one word. */
  ofText(text: string): number {
    return this.ofWords(readWords(text));
  }

  ofWords(words: TextWords): number {
    if (words.odd || isPlain()) return ALL;
    this.#asked ??= this.#ask();
    return this.#asked.ofText(words);
  }

  #ask(): BitsOfWords {
    const questions = [...this.#questions];
    return bitsOfWords((word) => {
      let bits = 0;
      for (let index = 0; index < questions.length; index++) if (questions[index]!(word)) bits |= 1 << index;
      return bits;
    });
  }
}
