import { rememberTexts } from '../core/remember-texts.ts';
import { foldInPlaces, foldWithOffsets } from './ar/fold.ts';
import { isPlain, plainly } from './plainly.ts';
import { ALL } from './word-bits.ts';
import { type BitsOfWords, bitsOfWords, readWords, wordFact } from './words.ts';

/**
 * A cue is a word without which a pattern finds nothing: where a text has none, the pattern need not be run over it. All cues are looked for in a word at
 * once, and the answer is kept with the word, so that dozens of patterns cost a walk over the words.
 *
 * A cue must be at least as wide as its pattern; `plainly` runs everything without cues, for the tests that hold both equal.
 */
export interface Cue {
  /** Whether the text may have what the pattern looks for. */
  in(text: string): boolean;
}

export { isPlain, plainly };

/** Bits of a mask. */
const MOST = 30;

/** Cues that look at words in one way. */
class Cues {
  readonly #patterns: RegExp[] = [];
  readonly #spell: (word: string) => string;
  #asked: BitsOfWords | undefined;

  constructor(spell: (word: string) => string) {
    this.#spell = spell;
  }

  add(pattern: RegExp): Cue {
    if (this.#patterns.length >= MOST) throw new Error('no more cues of this kind');
    const bit = 1 << this.#patterns.length;
    this.#patterns.push(pattern);
    // Words that were asked about before know nothing of it.
    this.#asked = undefined;
    return { in: (text) => isPlain() || (this.#maskOf(text) & bit) !== 0 };
  }

  #maskOf(text: string): number {
    const words = readWords(text);
    // Letters on both sides of what vanishes may be one word.
    if (words.odd) return ALL;
    this.#asked ??= this.#ask();
    return this.#asked.ofText(words);
  }

  #ask(): BitsOfWords {
    const patterns = [...this.#patterns];
    const any = anyOf(patterns);
    return bitsOfWords(({ text }) => {
      const spelled = this.#spell(text);
      if (!any.some((pattern) => pattern.test(spelled))) return 0;
      return patterns.reduce((mask, pattern, index) => (pattern.test(spelled) ? mask | (1 << index) : mask), 0);
    });
  }
}

/** One pattern for all with the same flags: most words have no cue, and one look tells. */
function anyOf(patterns: readonly RegExp[]): readonly RegExp[] {
  const byFlags = new Map<string, string[]>();
  for (const { source, flags } of patterns) byFlags.set(flags, [...(byFlags.get(flags) ?? []), `(?:${source})`]);
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
}

/** @param pattern of the text as it stands, simple enough to be asked in front of others; without the flag `g` */
export function textCue(pattern: RegExp): Cue {
  const found = rememberTexts((text) => pattern.test(text));
  return { in: (text) => isPlain() || found(text) };
}

const arabic = new Cues(foldInPlaces);
const latin = new Cues((word) => word);

/** @param pattern of one word, folded as `foldWithOffsets` folds it; without the flag `g` */
export function arabicCue(pattern: RegExp): Cue {
  return arabic.add(pattern);
}

/** @param pattern of one word as it stands; without the flag `g` */
export function latinCue(pattern: RegExp): Cue {
  return latin.add(pattern);
}

/** Whether a text has one of the cues. */
export function someCue(kinds: readonly { readonly cue: Cue }[], text: string): boolean {
  for (let index = 0; index < kinds.length; index++) if (kinds[index]!.cue.in(text)) return true;
  return false;
}

type PairPatterns = readonly [first: RegExp, second: RegExp];

/** Two words with one space between them, by a pattern of each: every pair cue at once, as cues of words. */
class PairCues {
  readonly #patterns: PairPatterns[] = [];
  #ofText: ((text: string) => number) | undefined;

  add(pairs: readonly PairPatterns[]): Cue {
    let bits = 0;
    for (const pair of pairs) {
      if (this.#patterns.length >= MOST) throw new Error('no more cues of this kind');
      bits |= 1 << this.#patterns.length;
      this.#patterns.push(pair);
    }
    this.#ofText = undefined;
    return { in: (text) => isPlain() || (this.#maskOf(text) & bits) !== 0 };
  }

  #maskOf(text: string): number {
    this.#ofText ??= this.#fresh();
    return this.#ofText(text);
  }

  #fresh(): (text: string) => number {
    const patterns = [...this.#patterns];
    const maskOf = (place: 0 | 1) => {
      const any = anyOf(patterns.map((pair) => pair[place]));
      return wordFact(({ text }) =>
        any.some((pattern) => pattern.test(text))
          ? patterns.reduce((mask, pair, index) => (pair[place].test(text) ? mask | (1 << index) : mask), 0)
          : 0,
      );
    };
    const [first, second] = [maskOf(0), maskOf(1)];
    return rememberTexts((text) => {
      const { words, odd } = readWords(text);
      if (odd) return ALL;
      let found = 0;
      for (let index = 1; index < words.length; index++) {
        const one = words[index - 1]!;
        const mask = first(one.word);
        if (mask === 0) continue;
        const other = words[index]!;
        if (other.start - one.end === 1 && text.charCodeAt(one.end) === 0x20) found |= mask & second(other.word);
      }
      return found;
    });
  }
}

const latinPairs = new PairCues();

/** @param pairs patterns of two words side by side as they stand; some of the pairs; without the flag `g` */
export function latinPairCue(...pairs: readonly PairPatterns[]): Cue {
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
