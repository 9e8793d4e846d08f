import { allMatches } from '../core/all-matches.ts';
import type { Role, Span } from '../core/article.ts';
import type { Finding } from '../core/finding.ts';
import type { Mention } from '../core/term.ts';
import { isPlain } from '../text/cues.ts';
import { traitsOf } from '../text/traits.ts';
import { forgetBlocks } from './ar/words.ts';
import { type Severities, type SourceBlock, toFinding } from './check.ts';
import { SOURCE_CHECKS } from './lint-list.ts';

export interface LintInput {
  /** A paragraph or a whole article; findings count in it. */
  readonly text: string;
  /** BCP 47; default `ar`. */
  readonly language?: string;
  /** The paragraphs, as `layOutPlainText` gives them; without them each line is one. */
  readonly blocks?: readonly SourceBlock[];
  /** Of every block, where no blocks are given; default `body`. */
  readonly role?: Role;
  /** Names in `text`: then spellings are compared by the glossary's variants too. */
  readonly mentions?: readonly Mention[];
}

/**
 * What is odd in a source, by place. Never an error: a source is as it is. Whole articles show more than single segments (a name that is
 * spelled two ways): lint the article's text, and share the findings out with {@link findingsOfSpan}. Pure; never throws.
 */
export function lintSource(input: LintInput, severities: Severities = {}): Finding[] {
  const { text, language = 'ar', role = 'body', mentions = [] } = input;
  const blocks = input.blocks ?? linesOf(text, role);
  const findings: Finding[] = [];
  const traits = isPlain() ? -1 : traitsOf(text);
  const source = { text, language, blocks, mentions };
  for (const check of SOURCE_CHECKS) {
    if (severities[check.id] === 'off' || (check.needs && (check.needs.source & traits) === 0)) continue;
    for (const found of check.run(source)) {
      const finding = toFinding(check, found, severities);
      if (finding) findings.push(finding);
    }
  }
  forgetBlocks();
  return findings.sort((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
}

/** Those findings of an article that lie in a segment, with places that count in the segment. A finding belongs to the segment where it begins. */
export function findingsOfSpan(findings: readonly Finding[], span: Span): Finding[] {
  const own: Finding[] = [];
  for (const finding of findings) {
    const { source } = finding;
    if (!source || source.start < span.start || source.start >= span.end) continue;
    own.push(moveInto(finding, span));
  }
  return own;
}

/** A finding of the article with its places counted in a segment, cut to it; a fix that reaches beyond it is left out. */
export function moveInto(finding: Finding, span: Span): Finding {
  const { check, source, fix, ...rest } = finding;
  const length = span.end - span.start;
  const clip = (offset: number): number => Math.min(length, Math.max(0, offset - span.start));
  return {
    check,
    ...rest,
    ...(source && { source: { start: clip(source.start), end: clip(source.end) } }),
    ...(fix &&
      fix.start >= span.start &&
      fix.end <= span.end && { fix: { ...fix, start: fix.start - span.start, end: fix.end - span.start } }),
  };
}

function linesOf(text: string, role: Role): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const { 0: line, index } of allMatches(text, /[^\n\r\u2028\u2029]+/g))
    if (line.trim() !== '') blocks.push({ start: index, end: index + line.length, role });
  return blocks;
}
