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
  const all = pairs.map(
    (pair): PairInHand => ({
      pair,
      blank: pair.target.trim() === '',
      source: plain ? ALL : traitsOf(pair.source) | ALWAYS,
      target: plain ? ALL : traitsOf(pair.target) | ALWAYS,
      findings: [],
    }),
  );
  for (const asked of ASKED) {
    const { check } = asked;
    if (severities[check.id] === 'off') continue;
    for (const one of all) {
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
  const { source = ALL, target = ALL, either = ALL, sourceCue, targetCue, given } = check.needs ?? {};
  return { check, source, target, either, sourceCue, targetCue, given };
});

function mayFind(needs: (typeof ASKED)[number], { pair, source, target }: PairInHand): boolean {
  if ((source & needs.source) === 0 || (target & needs.target) === 0 || ((source | target) & needs.either) === 0)
    return false;
  if (needs.given?.every((key) => pair[key] === undefined)) return false;
  return (needs.sourceCue?.in(pair.source) ?? true) && (needs.targetCue?.in(pair.target) ?? true);
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
