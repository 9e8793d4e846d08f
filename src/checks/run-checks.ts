import type { Finding } from '../core/finding.ts';
import { isPlain } from '../text/cues.ts';
import { type Traits, traitsOf } from '../text/traits.ts';
import { type ArticleOfDesk, type ArticleToCheck, type PairToCheck, type Severities, toFinding } from './check.ts';
import { ARTICLE_CHECKS, DESK_CHECKS, SEGMENT_CHECKS } from './list.ts';

export interface FindingInArticle {
  /** The segment's id. */
  readonly segment: string;
  readonly finding: Finding;
}

/** What the checks say about one pair, in the order of the text: by place in the target, then in the source. Pure; never throws. */
export function runChecks(pair: PairToCheck, severities: Severities = {}): Finding[] {
  return runChecksOnAll([pair], severities)[0]!;
}

/**
 * The same for several pairs, each check over all of them before the next: some ninety checks in turn over one sentence push each other's code out of the
 * processor's caches, which takes a third of their time. Best for a dozen pairs, whose words are all still remembered.
 */
export function runChecksOnAll(pairs: readonly PairToCheck[], severities: Severities = {}): Finding[][] {
  const plain = isPlain();
  const anySet = Object.keys(severities).length > 0;
  const all: PairInHand[] = [];
  // What any of them has: a check that needs something else is passed over for all of them.
  let sources = 0;
  let targets = 0;
  for (let index = 0; index < pairs.length; index++) {
    const pair = pairs[index]!;
    const source = plain ? ALL : traitsOf(pair.source) | ALWAYS;
    const target = plain ? ALL : traitsOf(pair.target) | ALWAYS;
    sources |= source;
    targets |= target;
    all.push({ pair, blank: pair.target.trim() === '', source, target, findings: [] });
  }
  for (let number = 0; number < ASKED.length; number++) {
    const asked = ASKED[number]!;
    if ((sources & asked.source) === 0 || (targets & asked.target) === 0) continue;
    const { check } = asked;
    if (anySet && severities[check.id] === 'off') continue;
    for (let index = 0; index < all.length; index++) {
      const one = all[index]!;
      if ((one.blank && !check.emptyTarget) || !(plain || mayFind(asked, one))) continue;
      for (const found of check.run(one.pair)) {
        const finding = toFinding(check, found, severities);
        if (finding) one.findings.push(finding);
      }
    }
  }
  return all.map(({ findings }) => (findings.length > 1 ? findings.sort(byPlace) : findings));
}

interface PairInHand {
  readonly pair: PairToCheck;
  readonly blank: boolean;
  readonly source: Traits;
  readonly target: Traits;
  readonly findings: Finding[];
}

/** A bit that no trait has and every text: the trait of a check that needs none. */
const ALWAYS = 1 << 31;
const ALL: Traits = -1;

/** The checks, each with what it needs laid ready. */
const ASKED = SEGMENT_CHECKS.map((check) => {
  const { source = ALL, target = ALL, either = ALL, sourceCue, targetCue, given, may } = check.needs ?? {};
  return { check, source, target, either, sourceCue, targetCue, given, may };
});

function mayFind(needs: (typeof ASKED)[number], { pair, source, target }: PairInHand): boolean {
  if ((source & needs.source) === 0 || (target & needs.target) === 0 || ((source | target) & needs.either) === 0)
    return false;
  const { given, sourceCue, targetCue, may } = needs;
  if (given !== undefined && !isGiven(pair, given)) return false;
  if (sourceCue !== undefined && !sourceCue.in(pair.source)) return false;
  if (targetCue !== undefined && !targetCue.in(pair.target)) return false;
  return may === undefined || may(pair);
}

function isGiven(pair: PairToCheck, keys: readonly (keyof PairToCheck)[]): boolean {
  for (let index = 0; index < keys.length; index++) if (pair[keys[index]!] !== undefined) return true;
  return false;
}

/** What only the whole article shows; the pairs themselves are for {@link runChecks}. */
export function runArticleChecks(article: ArticleToCheck, severities: Severities = {}): FindingInArticle[] {
  const findings: FindingInArticle[] = [];
  for (const check of ARTICLE_CHECKS) {
    if (severities[check.id] === 'off') continue;
    for (const found of check.run(article)) {
      const finding = toFinding(check, found, severities);
      if (finding) findings.push({ segment: found.segment, finding });
    }
  }
  return findings;
}

export interface FindingOnDesk extends FindingInArticle {
  readonly slug: string;
}

/** What only all articles together show; all of them are into one language. */
export function runDeskChecks(articles: readonly ArticleOfDesk[], severities: Severities = {}): FindingOnDesk[] {
  const findings: FindingOnDesk[] = [];
  for (const check of DESK_CHECKS) {
    if (severities[check.id] === 'off') continue;
    for (const found of check.run(articles)) {
      const finding = toFinding(check, found, severities);
      if (finding) findings.push({ slug: found.slug, segment: found.segment, finding });
    }
  }
  return findings;
}

function byPlace(a: Finding, b: Finding): number {
  const place = (finding: Finding) => finding.target?.start ?? finding.source?.start ?? -1;
  return place(a) - place(b);
}
