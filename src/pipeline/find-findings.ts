import type { ArticleSegment, PairText } from '../checks/check.ts';
import { lintSource, moveInto } from '../checks/lint-source.ts';
import { runArticleChecks, runChecks } from '../checks/run-checks.ts';
import type { Article, Span } from '../core/article.ts';
import { type Bitext, type Segment, segmentsOf, spansOf, targetOf } from '../core/bitext.ts';
import { type Finding, findingKey, type Severity, wordsOfFinding } from '../core/finding.ts';
import type { NamePair } from '../formats/html/view.ts';
import { type NameVerdict, verifyNames } from '../glossary/verify-names.ts';
import type { Desk } from './desk.ts';

/** All that checks say about one record, laid out for reports and views. */
export interface RecordFindings {
  /** By segment id: findings about the pair, then about its source. */
  readonly segments: ReadonlyMap<string, readonly Finding[]>;
  readonly article: readonly Finding[];
  /** By segment id: where each name stands on both sides. */
  readonly names: ReadonlyMap<string, readonly NamePair[]>;
  /** By segment id: whether each name is honoured in the target. */
  readonly verdicts: ReadonlyMap<string, readonly NameVerdict[]>;
  /** By segment id: what a person has answered, and how; it counts nowhere else. */
  readonly dismissed: ReadonlyMap<string, readonly AnsweredFinding[]>;
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface AnsweredFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Absent where a desk's setting names nobody. */
  readonly by?: string;
  readonly at?: string;
  /** The record's answer is for its segment; the desk's, in the settings, for these words everywhere. */
  readonly scope: 'segment' | 'desk';
}

/**
 * Segments of the same unit that a check sees on either side. Longer quotations than this do not occur; without a bound a paragraph of
 * thousands of sentences would take time by the square.
 */
const NEAR = 100;

/** Runs every check over a record. Pure; depends on the record, the glossary and the settings alone. */
export function findFindings(desk: Desk, article: Article | undefined, bitext: Bitext): RecordFindings {
  const severities = desk.settings.checks;
  const segments = new Map<string, Finding[]>();
  const names = new Map<string, NamePair[]>();
  const judged = new Map<string, NameVerdict[]>();
  const honoured = new Set<string>();
  const dismissed = new Map<string, AnsweredFinding[]>();
  const bySegment = new Map(segmentsOf(bitext).map((segment) => [segment.id, segment]));
  const add = (id: string, findings: readonly Finding[]): void => {
    const segment = bySegment.get(id)!;
    for (const finding of findings) {
      const answered = answerTo(finding, segment, desk.settings.dismissed);
      if (answered) push(dismissed, id, answered);
      else push(segments, id, finding);
    }
  };

  for (const unit of bitext.units) {
    const texts: PairText[] = unit.segments.map((segment) => {
      const target = targetOf(segment);
      return target === undefined ? { source: segment.source } : { source: segment.source, target };
    });
    unit.segments.forEach((segment, index) => {
      const target = targetOf(segment);
      if (target === undefined) return;
      const { source, mentions } = segment;
      const before = texts.slice(Math.max(0, index - NEAR), index);
      const after = texts.slice(index + 1, index + 1 + NEAR);
      const { from, to } = bitext;
      const pair = {
        source,
        target,
        from,
        to,
        role: unit.role,
        mentions,
        glossary: desk.glossary,
        earlier: honoured,
        before,
        after,
      };
      add(segment.id, runChecks(pair, severities));
      const verdicts = verifyNames({ mentions, target, to, glossary: desk.glossary, earlier: honoured });
      names.set(segment.id, pairsOf(verdicts, mentions));
      judged.set(segment.id, verdicts);
      for (const { verdict, kind, term } of verdicts) if (verdict === 'honoured' && kind === 'name') honoured.add(term);
    });
  }

  if (article) for (const [id, findings] of lintBySegment(desk, article, bitext)) add(id, findings);

  const whole: ArticleSegment[] = bitext.units.flatMap((unit) =>
    unit.segments.map((segment) => {
      const target = targetOf(segment);
      const errors = (segments.get(segment.id) ?? []).filter(({ severity }) => severity === 'error');
      const base = {
        id: segment.id,
        role: unit.role,
        source: segment.source,
        record: segment,
        errors: errors.map(({ check }) => check),
      };
      return target === undefined ? base : { ...base, target };
    }),
  );
  const ids = new Set(whole.map(({ id }) => id));
  const general: Finding[] = [];
  for (const { segment, finding } of runArticleChecks(
    { segments: whole, from: bitext.from, to: bitext.to, lengths: desk.settings.lengths },
    severities,
  )) {
    if (ids.has(segment)) add(segment, [finding]);
    else general.push(finding);
  }

  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of [...[...segments.values()].flat(), ...general]) counts[finding.severity]++;
  return { segments, article: general, names, verdicts: judged, dismissed, counts };
}

/** What a person has said to a finding: in the record about this segment, or in the settings about these words. */
function answerTo(
  finding: Finding,
  segment: Segment,
  desk: Desk['settings']['dismissed'],
): AnsweredFinding | undefined {
  const target = targetOf(segment);
  const pair = { source: segment.source, ...(target === undefined ? {} : { target }) };
  const key = segment.dismissed && findingKey(finding, pair);
  const own = segment.dismissed?.find((one) => one.check === finding.check && one.key === key);
  if (own) return { finding, reason: own.reason, by: own.by, at: own.at, scope: 'segment' };
  const words = desk.length > 0 ? wordsOfFinding(finding, pair) : '';
  const all = desk.find((one) => one.check === finding.check && one.words === words);
  if (!all) return undefined;
  const { reason, by, at } = all;
  return { finding, reason, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }), scope: 'desk' };
}

function push<T>(lists: Map<string, T[]>, id: string, item: T): void {
  const list = lists.get(id);
  if (list) list.push(item);
  else lists.set(id, [item]);
}

function pairsOf(
  verdicts: readonly NameVerdict[],
  mentions: Bitext['units'][number]['segments'][number]['mentions'],
): NamePair[] {
  return verdicts.map(({ term, kind, spans, verdict }) => ({
    term,
    honoured: verdict === 'honoured',
    source: mentions
      .filter((mention) => mention.term === term && mention.kind === kind)
      .map(({ start, end }) => ({ start, end })),
    target: spans,
  }));
}

/** Index of the first span that ends behind `at`; spans are in order. */
function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lint speaks of the whole text; each finding goes to the segment in which it begins, with offsets of that segment. */
function lintBySegment(desk: Desk, article: Article, bitext: Bitext): Map<string, Finding[]> {
  const mentions = desk.match(article.text);
  const blocks = article.units.map(({ start, end, role }) => ({ start, end, role }));
  const findings = lintSource(
    { text: article.text, language: article.language, blocks, mentions },
    desk.settings.checks,
  );
  const spans = spansOf(bitext);
  const ids = segmentsOf(bitext).map(({ id }) => id);
  const bySegment = new Map<string, Finding[]>();
  for (const finding of findings) {
    const at = finding.source?.start ?? 0;
    const index = Math.min(spans.length - 1, firstEndingAfter(spans, at));
    const id = ids[index];
    const span = spans[index];
    if (id === undefined || span === undefined) continue;
    push(bySegment, id, moveInto(finding, span));
  }
  return bySegment;
}
