import type { Span } from '../core/article.ts';
import type { Severity } from '../core/finding.ts';
import type { Mention, MentionKind, Term } from '../core/term.ts';
import { findWords, type TargetText, takeApart } from './find-words.ts';
import { type Glossary, wordsFor } from './glossary.ts';
import { type PreparedGlossary, prepareGlossary } from './prepare-glossary.ts';

/** What became of one term of the source in the target. */
export interface NameVerdict {
  readonly term: string;
  readonly kind: MentionKind;
  /**
   * `honoured`: an accepted translation stands in the target. `missed`: none does. `forbidden-used`: a forbidden one stands there,
   * whether or not an accepted one does too.
   */
  readonly verdict: 'honoured' | 'missed' | 'forbidden-used';
  /** Absent when honoured. */
  readonly severity?: Severity;
  /** What may stand in the target, best first. */
  readonly accepted: readonly string[];
  /** Where the target has it: accepted words if honoured; the forbidden ones if those were used; for a place that was missed, the adjective. */
  readonly spans: readonly Span[];
  /** The words at the first of `spans`. */
  readonly found?: string;
  /** Its mentions in the source. */
  readonly mentions: readonly Mention[];
}

export interface NamesToVerify {
  readonly mentions: readonly Mention[];
  readonly target: string;
  /** BCP 47; `en-GB` takes what the glossary has for `en` unless it has more. */
  readonly to: string;
  readonly glossary: Glossary;
  /** Terms that were honoured earlier in the article: after a full name its short form will do. */
  readonly earlier?: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * One verdict for each distinct term and kind that the source mentions, in order of first mention. Terms without a translation into `to` have none.
 * A name that was missed is an error; a derived form, or a place that became its adjective, a warning (grammar may have asked for it);
 * forbidden words are an error. Pure; never throws.
 */
export function verifyNames({ mentions, target, to, glossary, earlier }: NamesToVerify): NameVerdict[] {
  if (mentions.length === 0) return [];
  const names = prepareGlossary(glossary);
  const words = takeApart(target);
  const verdicts: NameVerdict[] = [];
  for (const [term, kind, own] of groupMentions(mentions)) {
    const entry = names.named(term);
    const base = wordsFor(own[0]!.translations, to);
    const accepted = [...base];
    if (entry !== undefined) {
      if (kind === 'derived') accepted.push(...wordsFor(entry.translations, to));
      else {
        for (let full = fullOf(entry, names); full !== undefined; full = fullOf(full, names))
          accepted.push(...wordsFor(full.translations, to));
        if (earlier?.has(term))
          for (const short of names.shortForms(term)) accepted.push(...wordsFor(short.translations, to));
      }
    }
    if (base.length === 0 && (kind === 'name' || accepted.length === 0)) continue;
    const distinct = accepted.length > 1 ? [...new Set(accepted)] : accepted;
    const spans = findAny(words, distinct);
    const ruledOut = entry === undefined ? NONE : wordsFor(entry.forbidden, to);
    const forbidden = ruledOut.length === 0 ? [] : findAny(words, ruledOut).filter((span) => !isInside(span, spans));
    verdicts.push(verdictOf({ term, kind, mentions: own, accepted: distinct }, words, spans, forbidden, entry, to));
  }
  return verdicts.length > 1 ? withOwnSpans(verdicts, target, to, names) : verdicts;
}

/** A place that two names have is left to the one that says just those words, if the other has a place besides: the full name beside its short form. */
function withOwnSpans(verdicts: NameVerdict[], target: string, to: string, names: PreparedGlossary): NameVerdict[] {
  const says = (verdict: NameVerdict, { start, end }: Span): boolean =>
    wordsFor(names.named(verdict.term)?.translations ?? {}, to).includes(target.slice(start, end));
  return verdicts.map((verdict) => {
    if (verdict.verdict !== 'honoured' || verdict.spans.length < 2) return verdict;
    const own = verdict.spans.filter(
      (span) =>
        says(verdict, span) ||
        !verdicts.some((other) => other !== verdict && other.verdict === 'honoured' && says(other, span)),
    );
    if (own.length === 0 || own.length === verdict.spans.length) return verdict;
    return { ...verdict, spans: own, found: target.slice(own[0]!.start, own[0]!.end) };
  });
}

function verdictOf(
  common: Pick<NameVerdict, 'term' | 'kind' | 'mentions' | 'accepted'>,
  target: TargetText,
  spans: readonly Span[],
  forbidden: readonly Span[],
  entry: Term | undefined,
  to: string,
): NameVerdict {
  const found = (at: readonly Span[]): { found?: string } =>
    at[0] === undefined ? {} : { found: target.text.slice(at[0].start, at[0].end) };
  if (forbidden.length > 0)
    return { verdict: 'forbidden-used', ...common, severity: 'error', spans: forbidden, ...found(forbidden) };
  if (spans.length > 0) return { verdict: 'honoured', ...common, spans, ...found(spans) };
  if (common.kind === 'derived') return { verdict: 'missed', ...common, severity: 'warning', spans: [] };
  const adjectives =
    entry?.type === 'place'
      ? findAny(
          target,
          entry.derived.flatMap(({ translations }) => wordsFor(translations, to)),
        )
      : [];
  const severity = adjectives.length > 0 ? 'warning' : 'error';
  return { verdict: 'missed', ...common, severity, spans: adjectives, ...found(adjectives) };
}

const NONE: readonly string[] = [];

function groupMentions(mentions: readonly Mention[]): [string, MentionKind, Mention[]][] {
  if (mentions.length === 1) return [[mentions[0]!.term, mentions[0]!.kind, [mentions[0]!]]];
  const groups = new Map<string, [string, MentionKind, Mention[]]>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.term}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention.term, mention.kind, [mention]]);
    else group[2].push(mention);
  }
  return [...groups.values()];
}

function findAny(target: TargetText, names: readonly string[]): Span[] {
  if (names.length === 1) return findWords(target, names[0]!);
  const spans: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (const span of findWords(target, name)) if (!spans.some((other) => overlaps(span, other))) spans.push(span);
  }
  return spans.sort((a, b) => a.start - b.start);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isInside(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= span.start && span.end <= other.end);
}

function fullOf({ of }: Term, names: PreparedGlossary): Term | undefined {
  return of === undefined ? undefined : names.named(of);
}
