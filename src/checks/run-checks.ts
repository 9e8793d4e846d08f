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
  const blank = pair.target.trim() === '';
  const findings: Finding[] = [];
  for (const check of SEGMENT_CHECKS) {
    if (blank && !check.emptyTarget) continue;
    if (severities[check.id] === 'off') continue;
    for (const found of check.run(pair)) {
      const finding = toFinding(check, found, severities);
      if (finding) findings.push(finding);
    }
  }
  return findings.sort(byPlace);
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
