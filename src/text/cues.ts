import { remember } from '../core/remember.ts';
import { foldWithOffsets } from './ar/fold.ts';
import { readWords, type Word, wordFact } from './words.ts';

/**
 * A cue is a word without which a pattern finds nothing: where a text has none, the pattern need not be run over it. All cues are looked for in a word at
 * once, and the answer is kept with the word, so that dozens of patterns cost a walk over the words.
 *
 * A cue must be at least as wide as its pattern. {@link plainly} runs everything without cues, for the tests that hold both equal.
 */
export interface Cue {
  /** Whether the text may have what the pattern looks for. */
  in(text: string): boolean;
}

/** Bits of a mask. */
const MOST = 30;
const ALL = -1;
let plain = false;

/** Runs `work` as if every text had every cue. */
export function plainly<T>(work: () => T): T {
  plain = true;
  try {
    return work();
  } finally {
    plain = false;
  }
}

/** Whether {@link plainly} is at work. */
export function isPlain(): boolean {
  return plain;
}

/** Cues that look at words in one way. */
class Cues {
  readonly #patterns: RegExp[] = [];
  readonly #spell: (word: string) => string;
  #mask: (text: string) => number;

  constructor(spell: (word: string) => string) {
    this.#spell = spell;
    this.#mask = this.#fresh();
  }

  add(pattern: RegExp): Cue {
    if (this.#patterns.length >= MOST) throw new Error('no more cues of this kind');
    const bit = 1 << this.#patterns.length;
    this.#patterns.push(pattern);
    // Words that were asked about before know nothing of it.
    this.#mask = this.#fresh();
    return { in: (text) => plain || (this.#mask(text) & bit) !== 0 };
  }

  #fresh(): (text: string) => number {
    const patterns = [...this.#patterns];
    let maskOf: ((word: Word) => number) | undefined;
    return remember(32, (text) => {
      maskOf ??= wordFact(({ text: word }) => {
        const spelled = this.#spell(word);
        return patterns.reduce((mask, pattern, index) => (pattern.test(spelled) ? mask | (1 << index) : mask), 0);
      });
      const { words, odd } = readWords(text);
      // Letters on both sides of what vanishes may be one word.
      if (odd) return ALL;
      let mask = 0;
      for (const { word } of words) mask |= maskOf(word);
      return mask;
    });
  }
}

/** @param pattern of the text as it stands, simple enough to be asked in front of others; without the flag `g` */
export function textCue(pattern: RegExp): Cue {
  const found = remember(8, (text) => pattern.test(text));
  return { in: (text) => plain || found(text) };
}

const arabic = new Cues((word) => foldWithOffsets(word).letters);
const latin = new Cues((word) => word);

/** @param pattern of one word, folded as `foldWithOffsets` folds it; without the flag `g` */
export function arabicCue(pattern: RegExp): Cue {
  return arabic.add(pattern);
}

/** @param pattern of one word as it stands; without the flag `g` */
export function latinCue(pattern: RegExp): Cue {
  return latin.add(pattern);
}

/** Two words with one space between them, by a pattern of each: every pair cue at once, as cues of words. */
class PairCues {
  readonly #patterns: (readonly [first: RegExp, second: RegExp])[] = [];
  #mask: (text: string) => number;

  constructor() {
    this.#mask = this.#fresh();
  }

  add(pairs: readonly (readonly [first: RegExp, second: RegExp])[]): Cue {
    let bits = 0;
    for (const pair of pairs) {
      if (this.#patterns.length >= MOST) throw new Error('no more cues of this kind');
      bits |= 1 << this.#patterns.length;
      this.#patterns.push(pair);
    }
    this.#mask = this.#fresh();
    return { in: (text) => plain || (this.#mask(text) & bits) !== 0 };
  }

  #fresh(): (text: string) => number {
    const patterns = [...this.#patterns];
    const maskOf = (place: 0 | 1) =>
      wordFact(({ text }) =>
        patterns.reduce((mask, pair, index) => (pair[place].test(text) ? mask | (1 << index) : mask), 0),
      );
    let masks: readonly [(word: Word) => number, (word: Word) => number] | undefined;
    return remember(8, (text) => {
      masks ??= [maskOf(0), maskOf(1)];
      const { words, odd } = readWords(text);
      if (odd) return ALL;
      let found = 0;
      for (let index = 1; index < words.length; index++) {
        const [one, other] = [words[index - 1]!, words[index]!];
        const first = masks[0](one.word);
        if (first !== 0 && other.start - one.end === 1 && text.charCodeAt(one.end) === 0x20)
          found |= first & masks[1](other.word);
      }
      return found;
    });
  }
}

const latinPairs = new PairCues();

/** @param pairs patterns of two words side by side as they stand; some of the pairs; without the flag `g` */
export function latinPairCue(...pairs: readonly (readonly [first: RegExp, second: RegExp])[]): Cue {
  return latinPairs.add(pairs);
}

/**
 * A cue for names of which each is one word or several, with what may be glued in front: some word of the text begins one of them.
 * @param names forms behind a bar, without signs of regular expressions
 * @param glued pattern of what may stand in front within the word
 */
export function arabicNamesCue(names: readonly string[], glued: string): Cue {
  const firsts = names.flatMap((forms) =>
    forms.split('|').map((form) => foldWithOffsets(form.split(' ', 1)[0]!).letters),
  );
  return arabicCue(new RegExp(`^${glued}(?:${[...new Set(firsts)].join('|')})$`, 'u'));
}
