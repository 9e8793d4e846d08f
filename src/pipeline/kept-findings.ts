import { moveInto } from '../checks/lint-source.ts';
import type { FindingInArticle } from '../checks/run-checks.ts';
import type { Article, Span } from '../core/article.ts';
import { type Bitext, type BitextUnit, type Segment, segmentsOf, spansOf } from '../core/bitext.ts';
import type { Finding } from '../core/finding.ts';
import type { NamePair } from '../formats/html/view.ts';
import type { NameVerdict } from '../glossary/verify-names.ts';
import type { Desk } from './desk.ts';

/** What of a verdict is of use to who looks at a whole record. */
export type NameJudged = Pick<NameVerdict, 'term' | 'kind' | 'verdict'>;

/** What the checks of pairs say about one unit. Plain data. */
export interface UnitChecks {
  readonly segments: readonly {
    readonly id: string;
    readonly findings: readonly Finding[];
    readonly names: readonly NamePair[];
    readonly verdicts: readonly NameJudged[];
  }[];
  /** Names that are honoured here for the first time in the article. */
  readonly honoured: readonly string[];
}

/** What the checks of a whole article say, and of which record. */
interface WholeChecks {
  readonly segments: ReadonlyMap<string, Segment>;
  readonly findings: readonly FindingInArticle[];
}

/**
 * What is known of a record from the last look: the next one checks only what has changed since. Units that are the same objects are
 * not checked again, as long as the names honoured before them are the same.
 */
export class KeptFindings {
  readonly keeps: boolean;
  #desk: Desk | undefined;
  #units = new WeakMap<BitextUnit, { readonly earlier: Honoured; readonly checks: UnitChecks }>();
  #lint:
    | { readonly article: Article; readonly findings: readonly Finding[]; sources: readonly string[]; shared: Lint }
    | undefined;
  whole: WholeChecks | undefined;
  /** No name is honoured yet. Of its own: what follows from it is kept as long as it is, and a run goes over articles without number. */
  readonly honoured = new Honoured();

  /** @param keeps false: of one look alone, there is no next one */
  constructor(keeps = true) {
    this.keeps = keeps;
  }

  /** Another desk has other names and settings: what was found holds no more. */
  for(desk: Desk): this {
    if (this.#desk !== desk) {
      this.#units = new WeakMap();
      this.#lint = undefined;
      this.whole = undefined;
      this.#desk = desk;
    }
    return this;
  }

  /** What was found about a unit, as long as the same names are honoured before it. */
  knownOf(unit: BitextUnit, earlier: Honoured): UnitChecks | undefined {
    const known = this.#units.get(unit);
    return known?.earlier === earlier ? known.checks : undefined;
  }

  keep(unit: BitextUnit, earlier: Honoured, checks: UnitChecks): void {
    if (this.keeps) this.#units.set(unit, { earlier, checks });
  }

  /** Takes what was found elsewhere about each of the units, in order. */
  takeUnits(units: readonly BitextUnit[], checks: readonly UnitChecks[]): void {
    let earlier = this.honoured;
    for (const [index, unit] of units.entries()) {
      this.#units.set(unit, { earlier, checks: checks[index]! });
      earlier = earlier.with(checks[index]!.honoured);
    }
  }

  /** @param look what is odd in the whole text, where it is not known */
  lint(article: Article, bitext: Bitext, look: () => readonly Finding[]): Lint {
    if (this.#lint?.article !== article) this.#lint = { article, findings: look(), sources: [], shared: new Map() };
    const sources = segmentsOf(bitext).flatMap(({ id, source }) => [id, source]);
    const known = this.#lint.sources;
    if (known.length === sources.length && known.every((source, index) => source === sources[index]))
      return this.#lint.shared;
    this.#lint.shared = shareLint(this.#lint.findings, bitext);
    this.#lint.sources = sources;
    return this.#lint.shared;
  }

  takeLint(article: Article, findings: readonly Finding[]): void {
    this.#lint = { article, findings, sources: [], shared: new Map() };
  }

  /** What is odd in the source that was looked at last, with places in its whole text. */
  lintOf(article: Article): readonly Finding[] {
    return this.#lint?.article === article ? this.#lint.findings : [];
  }
}

/** By segment id. */
export type Lint = ReadonlyMap<string, readonly Finding[]>;

/** Names honoured so far; the same ones in the same order are the same object. */
class Honoured {
  #next = new Map<string, Honoured>();

  with(names: readonly string[]): Honoured {
    return names.reduce((so: Honoured, name) => so.#then(name), this);
  }

  #then(name: string): Honoured {
    const known = this.#next.get(name) ?? new Honoured();
    this.#next.set(name, known);
    return known;
  }
}

/** Lint speaks of the whole text; each finding goes to the segment in which it begins, with offsets of that segment. */
function shareLint(findings: readonly Finding[], bitext: Bitext): Map<string, Finding[]> {
  const spans = spansOf(bitext);
  const ids = segmentsOf(bitext).map(({ id }) => id);
  const bySegment = new Map<string, Finding[]>();
  for (const finding of findings) {
    const at = finding.source?.start ?? 0;
    const index = Math.min(spans.length - 1, firstEndingAfter(spans, at));
    const id = ids[index];
    const span = spans[index];
    if (id === undefined || span === undefined) continue;
    const moved = moveInto(finding, span);
    const list = bySegment.get(id);
    if (list) list.push(moved);
    else bySegment.set(id, [moved]);
  }
  return bySegment;
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
