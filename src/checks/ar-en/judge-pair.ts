import type { Span } from '../../core/article.ts';
import type { PairToCheck } from '../check.ts';
import { loneCommas } from '../en/lone-comma.ts';
import { codePointsOf } from '../length-ratios.ts';
import { type AlignedSide, alignSides, CAPITAL, KNOWN, SUPPORTED, wordsOf } from './align.ts';
import { BARE, barestClause, FEATURES, OWN, score, type Verdict, WEIGHTS } from './coverage.ts';
import { ADDED, MISSING, OTHER } from './coverage-weights.ts';
import { isArabicToEnglish } from './languages.ts';
import { ARABIC_COMMA, COMMA, countSigns } from './text-signs.ts';

/** What is wrong with a pair as a whole. */
export interface Judged {
  readonly verdict: Verdict;
  readonly score: number;
  /** The stretch of either side that has least of a counterpart. */
  readonly source: Span;
  readonly target: Span;
}

/** Content words of the source from which the models are asked. */
const FEWEST = 4;

/** Pairs that were judged last, and what came of it: three checks ask, each over a dozen pairs before the next. */
const LATELY = 16;
const pairs = new Array<object | undefined>(LATELY).fill(undefined);
const judgements = new Array<Judged | undefined>(LATELY).fill(undefined);
let next = 0;

/** Once for each pair. Undefined where nothing is wrong, or there are too few words to say anything. */
export function judgementOf(pair: Pick<PairToCheck, 'source' | 'target' | 'from' | 'to'>): Judged | undefined {
  if (!isArabicToEnglish(pair)) return undefined;
  const known = pairs.indexOf(pair);
  if (known >= 0) return judgements[known];
  const judged = judge(pair.source, pair.target);
  pairs[next] = pair;
  judgements[next] = judged;
  next = (next + 1) % LATELY;
  return judged;
}

/** By the bits of a word. */
const weights = Float64Array.from({ length: 8 }, (_, state) => {
  if ((state & SUPPORTED) !== 0) return WEIGHTS.supported;
  if ((state & KNOWN) !== 0) return WEIGHTS.known;
  return (state & CAPITAL) !== 0 ? WEIGHTS.name : WEIGHTS.unknown;
});

/** What one walk over the words of a side tells. */
interface Bareness {
  /** The barest run. */
  score: number;
  start: number;
  end: number;
  known: number;
  supported: number;
}

const ofSource: Bareness = { score: 0, start: 0, end: 0, known: 0, supported: 0 };
const ofTarget: Bareness = { score: 0, start: 0, end: 0, known: 0, supported: 0 };

/** `barestRun` and the words that are known and supported. */
function walk({ count, starts, ends, states }: AlignedSide, into: Bareness): void {
  let [most, from, to] = [0, 0, 0];
  let [known, supported] = [0, 0];
  let sum = 0;
  let start = 0;
  for (let index = 0; index < count; index++) {
    const state = states[index]!;
    if ((state & SUPPORTED) !== 0) supported++;
    if ((state & (SUPPORTED | KNOWN)) !== 0) known++;
    if (sum <= 0) {
      sum = 0;
      start = starts[index]!;
    }
    sum += weights[state]!;
    if (sum > most) {
      most = sum;
      from = start;
      to = ends[index]!;
    }
  }
  into.score = most;
  into.start = from;
  into.end = to;
  into.known = known;
  into.supported = supported;
}

const AT = Object.fromEntries(FEATURES.map((name, index) => [name, index])) as Record<
  (typeof FEATURES)[number],
  number
>;
const features = FEATURES.map(() => 0);

/**
 * `judgeCoverage` of `measureCoverage`, without an object where nothing is wrong, and without what costs most where it cannot decide: clauses
 * and lone commas are looked for only where as many as there may be would make a difference.
 */
export function judge(source: string, target: string): Judged | undefined {
  const { ours, theirs } = alignSides(source, target);
  if (ours.count < FEWEST) return undefined;
  walk(ours, ofSource);
  walk(theirs, ofTarget);
  const length = codePointsOf(source);
  const ratio = Math.log(Math.max(codePointsOf(target) / Math.max(1, length), 1e-3));
  features[AT['short squared']] = ratio < 0 ? ratio * ratio : 0;
  features[AT['long squared']] = ratio > 0 ? ratio * ratio : 0;
  features[AT['source run']] = ofSource.score;
  features[AT['target run']] = ofTarget.score;
  const covered = ofTarget.supported / (ofTarget.known + 1);
  features[AT['source covered']] = ofSource.supported / (ofSource.known + 1);
  features[AT['target covered']] = covered;
  features[AT['source bare']] = ofSource.known - ofSource.supported;
  features[AT['target bare']] = ofTarget.known - ofTarget.supported;
  if (covered <= OWN) {
    const other = score(OTHER, features);
    if (other > 0) return judged('other', other);
  }

  const size = Math.log(Math.max(length, 3));
  const signs = countSigns(source, ARABIC_COMMA);
  const theirSigns = countSigns(target, COMMA);
  features[AT['log ratio']] = ratio;
  features[AT['log length']] = size;
  features[AT['ratio by length']] = ratio * size;
  features[AT['root source run']] = Math.sqrt(ofSource.score);
  features[AT['root target run']] = Math.sqrt(ofTarget.score);
  features[AT['commas lost']] = Math.max(0, signs.commas - theirSigns.commas);
  features[AT['sentences added']] = theirSigns.sentences - signs.sentences;
  features[AT['words ratio']] = (theirSigns.blanks + 1) / (signs.blanks + 1);
  features[AT['content ratio']] = ours.count / (theirs.count + 1);
  features[AT['bare ratio']] = Math.log(
    (ours.count - ofSource.supported + 1) / (theirs.count - ofTarget.supported + 1),
  );
  const added = score(ADDED, features);
  // A clause is a stretch as well, and each sentence with a lone comma has a comma.
  features[AT['root bare clause']] = features[AT['root source run']]!;
  features[AT['lone commas']] = theirSigns.commas;
  if (added <= 0 && score(MISSING, features) <= 0) return undefined;
  features[AT['root bare clause']] = Math.sqrt(barestClause(source, wordsOf(ours, source)));
  features[AT['lone commas']] = theirSigns.commas === 0 ? 0 : loneCommas(target);
  const missing = score(MISSING, features);
  if (missing <= 0 && added <= 0) return undefined;
  if (missing > added) return judged('missing', missing);
  return ofTarget.score >= BARE ? judged('added', added) : undefined;
}

function judged(verdict: Verdict, points: number): Judged {
  return {
    verdict,
    score: points,
    source: { start: ofSource.start, end: ofSource.end },
    target: { start: ofTarget.start, end: ofTarget.end },
  };
}
