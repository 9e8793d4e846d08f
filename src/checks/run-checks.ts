import type { Finding } from '../core/finding.ts';
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
  const all = pairs.map((pair) => ({ pair, blank: pair.target.trim() === '', findings: [] as Finding[] }));
  for (const check of SEGMENT_CHECKS) {
    if (severities[check.id] === 'off') continue;
    for (const { pair, blank, findings } of all) {
      if (blank && !check.emptyTarget) continue;
      for (const found of check.run(pair)) {
        const finding = toFinding(check, found, severities);
        if (finding) findings.push(finding);
      }
    }
  }
  return all.map(({ findings }) => findings.sort(byPlace));
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
