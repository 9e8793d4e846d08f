import { allMatches } from '../core/all-matches.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { makeTerm } from './glossary.ts';
import { createMatcher } from './matcher.ts';

/** A sentence and its translation, as somebody approved them. */
export interface ApprovedPair {
  readonly source: string;
  readonly target: string;
}

export interface ProposedTranslation {
  readonly text: string;
  /** Pairs with the name whose target has it, of all pairs with the name. */
  readonly count: number;
  readonly of: number;
}

/** Words with a capital, and what may lie between two of them in a name: de, van der, al-. */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]*(?: (?:(?:de|del|der|den|van|von|bin|ibn|al|la|le|of|the) )*\p{Lu}[\p{L}\p{M}'’-]*)*/gu;
/** Words of one translation at most. */
const MOST_WORDS = 5;
/** Consonants that sound alike, a class each; vowels count for nothing. Arabic letters folded. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['ب', 'bpv'],
  ['ف', 'fvp'],
  ['تطدضثذظ', 'tdz'],
  ['سصزشجچ', 'szcjxg'],
  ['كقغخجح', 'kcqgxh'],
  ['ل', 'l'],
  ['ر', 'r'],
  ['من', 'mn'],
];
/** From this share of sounds in common on, a translation may be that of a name that stands in few pairs. */
const SOUNDS_LIKE = 0.6;
const FEW = 3;

/**
 * What approved translations write for a name: of the capitalised words in the targets that stand beside it, those that stand there most and
 * elsewhere least; among equals, those that sound like it. Undefined where no pair has the name or nothing speaks clearly. For targets in Latin,
 * Greek or Cyrillic letters with capitals. Pure; linear in the pairs.
 * @param spellings of the name, at least one
 */
export function proposeTranslation(
  spellings: readonly string[],
  pairs: readonly ApprovedPair[],
): ProposedTranslation | undefined {
  const [term, ...variants] = spellings;
  if (term === undefined) return undefined;
  const matcher = createMatcher({ terms: [makeTerm({ term, variants })], file: '' });
  const beside = new Map<string, number>();
  const elsewhere = new Map<string, number>();
  let of = 0;
  for (const { source, target } of pairs) {
    const here = matcher.match(source).length > 0;
    if (here) of++;
    const counts = here ? beside : elsewhere;
    for (const name of namesIn(target)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: { text: string; count: number; worth: number } | undefined;
  for (const [text, count] of beside) {
    const sounds = likeness(term, text);
    if (of < FEW && sounds < SOUNDS_LIKE) continue;
    const worth = (2 * count) / (of + count + (elsewhere.get(text) ?? 0)) + sounds;
    if (best === undefined || worth > best.worth || (worth === best.worth && text < best.text))
      best = { text, count, worth };
  }
  return best === undefined || best.count * 2 < of ? undefined : { text: best.text, count: best.count, of };
}

/** Runs of capitalised words and their parts, each once. */
function namesIn(target: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of allMatches(target, NAME)) {
    const words = run.replace(/['’]s$/, '').split(' ');
    for (let first = 0; first < words.length; first++) {
      for (let last = first; last < words.length && last - first < MOST_WORDS; last++) {
        if (/^\p{Lu}/u.test(words[first]!) && /^\p{Lu}/u.test(words[last]!))
          found.add(words.slice(first, last + 1).join(' '));
      }
    }
  }
  return found;
}

/** Share of consonants that two names have in common, in order: 0 to 1 (twice the longest common subsequence by both lengths). */
function likeness(arabic: string, latin: string): number {
  const a = [...foldLetters(arabic)].filter((letter) => CLASSES.some(([own]) => own.includes(letter)));
  const b = [...foldLetters(latin)].filter((letter) => CLASSES.some(([, other]) => other.includes(letter)));
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      const alike = CLASSES.some(([own, other]) => own.includes(letter) && other.includes(b[j - 1]!));
      next.push(Math.max(row[j]!, next[j - 1]!, row[j - 1]! + Number(alike)));
    }
    row = next;
  }
  return a.length + b.length === 0 ? 0 : (2 * row[b.length]!) / (a.length + b.length);
}
