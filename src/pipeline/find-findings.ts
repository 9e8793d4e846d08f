import type { ArticleSegment, PairText, PairToCheck } from '../checks/check.ts';
import { lintSource } from '../checks/lint-source.ts';
import { type FindingInArticle, runArticleChecks, runChecksOnAll } from '../checks/run-checks.ts';
import type { Article } from '../core/article.ts';
import { type Bitext, type BitextUnit, type Segment, segmentsOf, targetCodesOf, targetOf } from '../core/bitext.ts';
import { type Finding, findingKey, type Severity, wordsOfFinding } from '../core/finding.ts';
import type { NamePair } from '../formats/html/view.ts';
import { type NameVerdict, verifyNames } from '../glossary/verify-names.ts';
import type { Desk } from './desk.ts';
import { KeptFindings, type Lint, type NameJudged, type UnitChecks } from './kept-findings.ts';

/** All that checks say about one record, laid out for reports and views. */
export interface RecordFindings {
  /** By segment id: findings about the pair, then about its source. */
  readonly segments: ReadonlyMap<string, readonly Finding[]>;
  readonly article: readonly Finding[];
  /** By segment id: where each name stands on both sides. */
  readonly names: ReadonlyMap<string, readonly NamePair[]>;
  /** By segment id: whether each name is honoured in the target. */
  readonly verdicts: ReadonlyMap<string, readonly NameJudged[]>;
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

/**
 * Runs every check over a record. Pure; depends on the record, the glossary and the settings alone.
 * @param kept of an earlier look at the same record, and for the next one
 * @param whole `later`: what the checks of the whole article said last stands where its segment is the same; they are not run
 */
export function findFindings(
  desk: Desk,
  article: Article | undefined,
  bitext: Bitext,
  kept: KeptFindings = new KeptFindings(false),
  whole: 'now' | 'later' = 'now',
): RecordFindings {
  kept.for(desk);
  const segments = new Map<string, readonly Finding[]>();
  const names = new Map<string, readonly NamePair[]>();
  const judged = new Map<string, readonly NameJudged[]>();
  const dismissed = new Map<string, AnsweredFinding[]>();
  const bySegment = new Map(segmentsOf(bitext).map((segment) => [segment.id, segment]));
  const add = (id: string, findings: readonly Finding[]): void => {
    const segment = bySegment.get(id)!;
    const open = findings.filter((finding) => {
      const answered = answerTo(finding, segment, desk.settings.dismissed);
      if (answered) push(dismissed, id, answered);
      return !answered;
    });
    if (open.length === 0) return;
    // Copied: a list that grew has room for more, and hardly any segment gets more.
    const before = segments.get(id);
    segments.set(id, before ? [...before, ...open] : open.slice());
  };

  for (const checks of checkUnits(desk, bitext, kept))
    for (const found of checks.segments) {
      add(found.id, found.findings);
      names.set(found.id, found.names);
      if (found.verdicts.length > 0) judged.set(found.id, found.verdicts);
    }
  if (article) for (const [id, findings] of lintOf(desk, article, bitext, kept)) add(id, findings);

  const general: Finding[] = [];
  for (const { segment, finding } of wholeChecks(desk, bitext, bySegment, segments, kept, whole)) {
    if (bySegment.has(segment)) add(segment, [finding]);
    else general.push(finding);
  }

  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of [...[...segments.values()].flat(), ...general]) counts[finding.severity]++;
  return { segments, article: general, names, verdicts: judged, dismissed, counts };
}

/** What is odd in the source, by segment. */
export function lintOf(desk: Desk, article: Article, bitext: Bitext, kept: KeptFindings): Lint {
  return kept.lint(article, bitext, () => lintText(desk, article));
}

/** The checks of pairs, unit by unit. */
export function* checkUnits(desk: Desk, bitext: Bitext, kept: KeptFindings): Generator<UnitChecks> {
  const order = new Map<string, number>();
  let earlier = kept.honoured;
  /** Units whose pairs wait to be checked together, and those between them. */
  let waiting: { readonly checks: UnitChecks | WaitingUnit; readonly keep: (checks: UnitChecks) => void }[] = [];
  let pairs = 0;
  const flush = function* (): Generator<UnitChecks> {
    const open = waiting.flatMap(({ checks }) => ('pairs' in checks ? checks.pairs : []));
    const found = runChecksOnAll(open, desk.settings.checks);
    let at = 0;
    for (const { checks, keep } of waiting) {
      if ('pairs' in checks) {
        const segments = checks.segments.map((segment) => ({ findings: found[at++]!, ...segment }));
        const made = { segments, honoured: checks.honoured };
        keep(made);
        yield made;
      } else yield checks;
    }
    [waiting, pairs] = [[], 0];
  };
  for (const unit of bitext.units) {
    const before = earlier;
    const checks = (kept.keeps && kept.knownOf(unit, before)) || readUnit(desk, bitext, unit, order);
    waiting.push({ checks, keep: (made) => kept.keep(unit, before, made) });
    if ('pairs' in checks) pairs += checks.pairs.length;
    for (const name of checks.honoured) if (!order.has(name)) order.set(name, order.size);
    if (kept.keeps) earlier = earlier.with(checks.honoured);
    if (pairs >= TOGETHER) yield* flush();
  }
  yield* flush();
}

/** Pairs that are checked together; see {@link runChecksOnAll}. */
const TOGETHER = 12;
/** A unit whose names are known and whose pairs are still to be checked, one for each of its segments here. */
interface WaitingUnit {
  readonly segments: readonly Omit<UnitChecks['segments'][number], 'findings'>[];
  readonly pairs: readonly PairToCheck[];
  readonly honoured: readonly string[];
}

/** @param order of the names that are honoured before the unit; those of the unit are added */
function readUnit(desk: Desk, { from, to }: Bitext, unit: BitextUnit, order: Map<string, number>): WaitingUnit {
  const texts: PairText[] = unit.segments.map((segment) => {
    const target = targetOf(segment);
    return target === undefined ? { source: segment.source } : { source: segment.source, target };
  });
  const segments: WaitingUnit['segments'][number][] = [];
  const pairs: PairToCheck[] = [];
  const honoured: string[] = [];
  const { glossary } = desk;
  const own = ownRules(desk);
  for (const [index, segment] of unit.segments.entries()) {
    const target = targetOf(segment);
    if (target === undefined) continue;
    const { id, source, codes, mentions } = segment;
    const targetCodes = targetCodesOf(segment);
    // Names that come later are in the same map: a long article has thousands, and no pair a set of its own.
    const place = order.size;
    const earlier = { has: (name: string): boolean => (order.get(name) ?? place) < place };
    const verdicts = verifyNames({ mentions, target, to, glossary, earlier });
    pairs.push({
      source,
      target,
      from,
      to,
      role: unit.role,
      ...(unit.key === undefined ? {} : { key: unit.key }),
      mentions,
      glossary,
      earlier,
      verdicts,
      before: texts.slice(Math.max(0, index - NEAR), index),
      after: texts.slice(index + 1, index + 1 + NEAR),
      ...own,
      ...(codes ? { codes } : {}),
      ...(targetCodes.length > 0 ? { targetCodes } : {}),
    });
    const judged = verdicts.map(({ term, kind, verdict }): NameJudged => ({ term, kind, verdict }));
    segments.push({ id, names: pairsOf(verdicts, mentions), verdicts: judged });
    for (const { verdict, kind, term } of verdicts)
      if (verdict === 'honoured' && kind === 'name' && !order.has(term)) {
        order.set(term, order.size);
        honoured.push(term);
      }
  }
  return { segments, pairs, honoured };
}

/** What the desk itself has set; without it a dozen checks are not called. */
function ownRules({ settings }: Desk): Pick<PairToCheck, 'house' | 'patterns' | 'words'> {
  const { house, patterns, words } = settings;
  return {
    ...(Object.keys(house).length > 0 && { house }),
    ...(patterns.length > 0 && { patterns }),
    ...((words.keep.length > 0 || words.translate.length > 0) && { words }),
  };
}

function wholeChecks(
  desk: Desk,
  bitext: Bitext,
  bySegment: ReadonlyMap<string, Segment>,
  segments: ReadonlyMap<string, readonly Finding[]>,
  kept: KeptFindings,
  when: 'now' | 'later',
): readonly FindingInArticle[] {
  if (when === 'later')
    return (kept.whole?.findings ?? []).filter(
      ({ segment }) => kept.whole!.segments.get(segment) === bySegment.get(segment),
    );
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
  const { lengths, checks } = desk.settings;
  const { from, to } = bitext;
  const findings = runArticleChecks({ segments: whole, from, to, lengths, glossary: desk.glossary }, checks);
  kept.whole = { segments: bySegment, findings };
  return findings;
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

function lintText(desk: Desk, article: Article): Finding[] {
  const mentions = desk.match(article.text);
  const blocks = article.units.map(({ start, end, role }) => ({ start, end, role }));
  return lintSource({ text: article.text, language: article.language, blocks, mentions }, desk.settings.checks);
}
