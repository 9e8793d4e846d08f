import type { Span } from '../core/article.ts';
import { classAt, isInvisible, skipInvisible, trimEnd } from './chars.ts';

/**
 * Segmentation Rules eXchange 2.0 (OSCAR recommendation, 2008): rules of a file (`readSrx`) and splitting by them.
 * Kept: cascade, language maps, break and no-break rules, the first rule that matches at a place decides.
 * Not kept: `formathandle` and `segmentsubflows` (text here has no inline codes), extensions in other namespaces.
 */
export interface SrxRules {
  readonly file: string | undefined;
  /** All maps that match count, in order; else only the first. */
  readonly cascade: boolean;
  readonly maps: readonly { readonly pattern: RegExp; readonly rules: string }[];
  readonly rules: ReadonlyMap<string, readonly SrxRule[]>;
}

export interface SrxRule {
  readonly breaks: boolean;
  /** Expressions for the flag `v`; '' matches anywhere. */
  readonly before: string;
  readonly after: string;
}

/** The rules of a language, in the order in which they are asked. */
export function srxRulesOf(rules: SrxRules, language: string): readonly SrxRule[] {
  // Files write ar-EG and ar_EG.
  const tags = [language, language.replaceAll('-', '_')];
  const fitting = rules.maps.filter(({ pattern }) => tags.some((tag) => pattern.test(tag)));
  return (rules.cascade ? fitting : fitting.slice(0, 1)).flatMap((map) => rules.rules.get(map.rules)!);
}

interface Compiled {
  readonly breaks: boolean;
  readonly expression: RegExp;
}

const compiledOf = new WeakMap<SrxRules, Map<string, readonly Compiled[]>>();

function compile(rules: SrxRules, language: string): readonly Compiled[] {
  let byLanguage = compiledOf.get(rules);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    compiledOf.set(rules, byLanguage);
  }
  let compiled = byLanguage.get(language);
  if (compiled === undefined) {
    // A place between two characters: what is before it is looked at backwards.
    compiled = srxRulesOf(rules, language).map(({ breaks, before, after }) => ({
      breaks,
      expression: new RegExp(`(?<=${before})(?=${after})`, breaks ? 'gv' : 'yv'),
    }));
    byLanguage.set(language, compiled);
  }
  return compiled;
}

/** Places where a break rule matches, each with the first such rule. */
function candidates(text: string, rules: readonly Compiled[]): Map<number, number> {
  const places = new Map<number, number>();
  rules.forEach(({ breaks, expression }, index) => {
    if (!breaks) return;
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
      const at = found.index;
      if (!places.has(at)) places.set(at, index);
      const pair = (text.codePointAt(at) ?? 0) > 0xffff;
      expression.lastIndex = at + (pair ? 2 : 1);
    }
  });
  return places;
}

/**
 * Splits a block by SRX rules. White space at the edges of a segment is gap. A language that no map fits is not split.
 * Numbered groups do not reach from `beforebreak` into `afterbreak`.
 */
export function splitBySrx(text: string, rules: SrxRules, language: string): Span[] {
  const compiled = compile(rules, language);
  const places = [...candidates(text, compiled)].sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  const end = trimEnd(text, 0, text.length);
  let start = skipInvisible(text, 0, end);
  const push = (to: number): void => {
    const cut = trimEnd(text, start, to);
    for (let at = start; at < cut; at++) {
      if (isInvisible(classAt(text, at))) continue;
      spans.push({ start, end: cut });
      return;
    }
  };
  for (const [at, rule] of places) {
    if (at <= start || at >= end || isExcepted(text, at, compiled, rule)) continue;
    push(at);
    start = skipInvisible(text, at, end);
  }
  if (start < end) push(end);
  return spans;
}

/** A rule in front of the one that would break says no. */
function isExcepted(text: string, at: number, rules: readonly Compiled[], upTo: number): boolean {
  for (let index = 0; index < upTo; index++) {
    const { breaks, expression } = rules[index]!;
    if (breaks) continue;
    expression.lastIndex = at;
    if (expression.test(text)) return true;
  }
  return false;
}
