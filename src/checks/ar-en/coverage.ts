import { allMatches } from '../../core/all-matches.ts';
import type { Span } from '../../core/article.ts';
import { loneCommas } from '../en/lone-comma.ts';
import { codePointsOf } from '../length-ratios.ts';
import { type AlignedWord, alignWords } from './align.ts';
import { ADDED, MISSING, type Model, OTHER } from './coverage-weights.ts';
import { ARABIC_COMMA, COMMA, countSigns } from './text-signs.ts';

/**
 * What a word says about whether its stretch of text was translated: log odds, from how often the lexicon finds a partner in good pairs (0.83)
 * and in pairs that have nothing to do with each other (0.15), kept below that since stretches share their subject.
 */
export const WEIGHTS = { supported: -1.7, known: 1.3, name: 0.6, unknown: 0.3 };

function weigh(word: AlignedWord): number {
  if (word.supported) return WEIGHTS.supported;
  if (word.known) return WEIGHTS.known;
  return beginsWithCapital(word.text) ? WEIGHTS.name : WEIGHTS.unknown;
}

function beginsWithCapital(text: string): boolean {
  const unit = text.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  // Arabic has none.
  return (unit < 0x600 || unit > 0x6ff) && /^\p{Lu}/u.test(text);
}

export interface Run extends Span {
  /** Sum of the words' weights; 0 where every word has its partner. */
  readonly score: number;
}

/** The stretch of words that has least of a counterpart (maximum subarray; Kadane). */
export function barestRun(words: readonly AlignedWord[]): Run {
  let best: Run = { score: 0, start: 0, end: 0 };
  let score = 0;
  let start = 0;
  for (const word of words) {
    if (score <= 0) {
      score = 0;
      start = word.start;
    }
    score += weigh(word);
    if (score > best.score) best = { score, start, end: word.end };
  }
  return best;
}

/** Where a clause of the source may begin: behind a mark, and in front of a particle that joins. */
const CLAUSE_START =
  /[\u060c.\u061b:!\u061f"]|\s(?=\u0648[\u0621-\u064a]{3}|التي|الذي|الذين|حيث|بعد|إذ|عندما|مما|لكن|أو\s|كما|بينما|رغم|بسبب|من أجل)/g;

/** The weight of the clause that has least of a counterpart, taken as a whole; 0 where all have theirs. */
export function barestClause(source: string, words: readonly AlignedWord[]): number {
  const cuts = allMatches(source, CLAUSE_START).map(({ index }) => index);
  let best = 0;
  let score = 0;
  let clause = 0;
  for (const word of words) {
    if (cuts[clause] !== undefined && cuts[clause]! <= word.start) {
      best = Math.max(best, score);
      score = 0;
      while (cuts[clause] !== undefined && cuts[clause]! <= word.start) clause++;
    }
    score += weigh(word);
  }
  return Math.max(best, score);
}

export interface Coverage {
  /** See FEATURES. */
  readonly features: readonly number[];
  readonly source: Run;
  readonly target: Run;
  /** Content words of the source. */
  readonly words: number;
}

/** Names of the features, in order; what each is stands beside it in {@link measureCoverage}. */
export const FEATURES = [
  'log ratio',
  'short squared',
  'long squared',
  'log length',
  'ratio by length',
  'source run',
  'target run',
  'root source run',
  'root target run',
  'source covered',
  'target covered',
  'commas lost',
  'sentences added',
  'source bare',
  'target bare',
  'words ratio',
  'content ratio',
  'root bare clause',
  'bare ratio',
  'lone commas',
] as const;

export function measureCoverage(source: string, target: string): Coverage {
  const aligned = alignWords(source, target);
  const runs = { source: barestRun(aligned.source), target: barestRun(aligned.target) };
  const length = codePointsOf(source);
  const ratio = Math.log(Math.max(codePointsOf(target) / Math.max(1, length), 1e-3));
  const size = Math.log(Math.max(length, 3));
  const ours = tally(aligned.source);
  const theirs = tally(aligned.target);
  const [signs, theirSigns] = [countSigns(source, ARABIC_COMMA), countSigns(target, COMMA)];
  return {
    features: [
      ratio,
      ratio < 0 ? ratio * ratio : 0,
      ratio > 0 ? ratio * ratio : 0,
      size,
      ratio * size,
      runs.source.score,
      runs.target.score,
      Math.sqrt(runs.source.score),
      Math.sqrt(runs.target.score),
      ours.supported / (ours.known + 1),
      theirs.supported / (theirs.known + 1),
      Math.max(0, signs.commas - theirSigns.commas),
      theirSigns.sentences - signs.sentences,
      ours.known - ours.supported,
      theirs.known - theirs.supported,
      (theirSigns.blanks + 1) / (signs.blanks + 1),
      aligned.source.length / (aligned.target.length + 1),
      Math.sqrt(barestClause(source, aligned.source)),
      Math.log((ours.unsupported + 1) / (theirs.unsupported + 1)),
      loneCommas(target),
    ],
    ...runs,
    words: aligned.source.length,
  };
}

interface Tally {
  readonly known: number;
  readonly supported: number;
  readonly unsupported: number;
}

function tally(words: readonly AlignedWord[]): Tally {
  let known = 0;
  let supported = 0;
  for (const word of words) {
    if (word.supported) supported++;
    if (word.supported || word.known) known++;
  }
  return { known, supported, unsupported: words.length - supported };
}

/** Log odds that something is wrong, minus the model's threshold: above 0 it is told. */
export function score({ weights, bias, threshold }: Model, features: readonly number[]): number {
  let sum = bias;
  for (let index = 0; index < weights.length; index++) sum += weights[index]! * features[index]!;
  return sum - threshold;
}

export type Verdict = 'other' | 'missing' | 'added';

/** The least that two or three words without a counterpart weigh. */
export const BARE = 2.5;
/** Where more of the target's words than this have their partner, what is there is the source's. */
export const OWN = 0.45;

/** The likeliest of what may be wrong with a pair as a whole, if anything. */
export function judgeCoverage({ features, target }: Coverage): { verdict: Verdict; score: number } | undefined {
  const other = score(OTHER, features);
  // What is there is the source's: then the rest is missing.
  const own = features[FEATURES.indexOf('target covered')]! > OWN;
  if (other > 0 && !own) return { verdict: 'other', score: other };
  const missing = score(MISSING, features);
  const added = score(ADDED, features);
  if (missing <= 0 && added <= 0) return undefined;
  if (missing > added) return { verdict: 'missing', score: missing };
  // A sentence cut in two looks longer and adds nothing: something must stand there that the source has not.
  return target.score >= BARE ? { verdict: 'added', score: added } : undefined;
}
