import type { Role, Span } from '../core/article.ts';
import type { Segment } from '../core/bitext.ts';
import type { Finding, Fix, Severity } from '../core/finding.ts';
import type { DeskPattern, DeskWords, House } from '../core/house.ts';
import type { CodePlace, InlineCode } from '../core/inline-code.ts';
import type { Mention } from '../core/term.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { NameVerdict } from '../glossary/verify-names.ts';
import type { Cue } from '../text/cues.ts';
import type { Traits } from '../text/traits.ts';
import type { Rendering } from './ar-en/renderings.ts';

/** A neighbour in the same unit; no target while it is `initial`. */
export interface PairText {
  readonly source: string;
  readonly target?: string;
}

/** What a segment check sees: one pair, and as much around it as the caller knows. */
export interface PairToCheck {
  readonly source: string;
  readonly target: string;
  /** BCP 47. */
  readonly from: string;
  /** BCP 47. */
  readonly to: string;
  /** Default `body`. */
  readonly role?: Role;
  /** Of a resource: see Unit.key. */
  readonly key?: string;
  /** Names in `source`; none: no glossary was read. */
  readonly mentions?: readonly Mention[];
  readonly glossary?: Glossary;
  /** Terms that were honoured earlier in the article: their short forms count from then on. */
  readonly earlier?: Pick<ReadonlySet<string>, 'has'>;
  /** Whether each name is honoured in the target, where the caller has verified them. */
  readonly verdicts?: readonly NameVerdict[];
  /** The other segments of the unit, in order: a quotation may run over several. */
  readonly before?: readonly PairText[];
  readonly after?: readonly PairText[];
  /** The house's rules of form; none: the house-… checks say nothing. */
  readonly house?: House;
  /** What the desk looks for itself. */
  readonly patterns?: readonly DeskPattern[];
  /** What it never translates, and what it always does. */
  readonly words?: DeskWords;
  /** The document's markup in `source`, and where it stands in `target`. */
  readonly codes?: readonly InlineCode[];
  readonly targetCodes?: readonly CodePlace[];
}

export interface ArticleSegment extends PairText {
  readonly id: string;
  readonly role: Role;
  /** What the record knows of it: state, origin, history. Absent where there is no record. */
  readonly record?: Segment;
  /** Checks of the pair that found errors, once for each finding. */
  readonly errors?: readonly string[];
}

/** What an article check sees: all pairs, in order. */
export interface ArticleToCheck {
  readonly segments: readonly ArticleSegment[];
  readonly from: string;
  readonly to: string;
  /** The most characters (graphemes) of a target, by role. */
  readonly lengths?: Readonly<Partial<Record<Role, number>>>;
  /** None: no glossary was read. */
  readonly glossary?: Glossary;
  /** ISO 8601; only where nothing is written that has to be the same tomorrow. */
  readonly now?: string;
  /** Hours that an article may wait for its review. */
  readonly within?: number;
}

/** What a check of the desk sees of one article. */
export interface ArticleOfDesk {
  readonly slug: string;
  /** Names that the target writes by sound. */
  readonly renderings: readonly Rendering[];
}

/** One paragraph-like block of a source. */
export interface SourceBlock extends Span {
  readonly role: Role;
}

/** What a source check (lint) sees. All spans count in `text`. */
export interface SourceToLint {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly SourceBlock[];
  readonly mentions: readonly Mention[];
}

/** What a check yields; the id and the severity are added by the runner. */
export interface Found {
  readonly message: string;
  readonly source?: Span;
  readonly target?: Span;
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** Only where there is exactly one right answer. */
  readonly fix?: Fix;
  /** Only where it is milder than the check's own. */
  readonly severity?: Severity;
}

export interface FoundInArticle extends Found {
  /** The segment's id. */
  readonly segment: string;
}

export interface FoundOnDesk extends FoundInArticle {
  readonly slug: string;
}

interface CheckBase {
  /** Kebab-case; names the check in settings, findings, docs, and its file. */
  readonly id: string;
  /** The highest that it gives without a setting. */
  readonly severity: Severity;
  /** One or two sentences for docs/checks.md: what is held, and what is left alone on purpose. */
  readonly about: string;
}

/** Without what it needs, a check has nothing to say about a pair, and is not called. Each must be at least as wide as what the check looks for. */
export interface Needs {
  /** Some of these. */
  readonly source?: Traits;
  /** Some of these. */
  readonly target?: Traits;
  /** Some of these on one of the sides. */
  readonly either?: Traits;
  readonly sourceCue?: Cue;
  readonly targetCue?: Cue;
  /** One of these is given. */
  readonly given?: readonly (keyof PairToCheck)[];
  /** A quick look of its own, asked after all others, that makes nothing: no when there is certainly nothing to say. */
  readonly may?: (pair: PairToCheck) => boolean;
}

export interface SegmentCheck extends CheckBase {
  readonly scope: 'segment';
  readonly needs?: Needs;
  /** Where it has nothing to say without a text in the target, `false` keeps it off an empty one. */
  readonly emptyTarget?: boolean;
  run(pair: PairToCheck): Iterable<Found>;
}

export interface ArticleCheck extends CheckBase {
  readonly scope: 'article';
  run(article: ArticleToCheck): Iterable<FoundInArticle>;
}

/** Of all articles of a desk into one language. */
export interface DeskCheck extends CheckBase {
  readonly scope: 'desk';
  run(articles: readonly ArticleOfDesk[]): Iterable<FoundOnDesk>;
}

/** Lint: never an error, since a source is as it is. */
export interface SourceCheck extends CheckBase {
  readonly scope: 'source';
  /** The text has some of these, or the check has nothing to say; see {@link Needs}. */
  readonly needs?: { readonly source: Traits };
  readonly severity: 'warning' | 'info';
  run(source: SourceToLint): Iterable<Found>;
}

/** Pure, never throws on any text, takes time in proportion to the text. */
export type Check = SegmentCheck | ArticleCheck | DeskCheck | SourceCheck;

/** By check id; `off` silences a check. Stands above what the check itself says, save that lint never becomes an error. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function milder(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b;
}

/** The finding that a check's word becomes, or undefined if it is switched off. */
export function toFinding(check: Check, found: Found, severities: Severities = {}): Finding | undefined {
  const set = Object.hasOwn(severities, check.id) ? severities[check.id] : undefined;
  if (set === 'off') return undefined;
  // A setting moves the check's own severity; a finding that is milder than its check stays milder unless raised by name.
  let severity = set ?? found.severity ?? check.severity;
  if (set !== undefined && found.severity !== undefined && RANK[set] <= RANK[check.severity])
    severity = milder(set, found.severity);
  if (check.scope === 'source') severity = milder(severity, 'warning');
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    check: check.id,
    severity,
    message: found.message,
  };
  if (found.source) finding.source = found.source;
  if (found.target) finding.target = found.target;
  if (found.actual !== undefined) finding.actual = found.actual;
  if (found.expected) finding.expected = found.expected;
  if (found.fix) finding.fix = found.fix;
  return finding;
}
