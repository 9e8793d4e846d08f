import type { Span } from '../core/article.ts';
import { type Place, TarjumanError } from '../core/error.ts';
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
  /**
   * Does work on a text of some length that an expression may draw out without end, and throws {@link RanAway} where it takes too long. Asked for
   * rules that `mayRunAway` alone; without it they are trusted.
   */
  readonly within?: <Result>(work: () => Result, length: number) => Result;
}

export interface SrxRule {
  readonly breaks: boolean;
  /** Expressions for the flag `v`; '' matches anywhere. */
  readonly before: string;
  readonly after: string;
  readonly at: Place;
  /** There are texts that its expressions are not done with in any time that people wait. */
  readonly mayRunAway: boolean;
}

/** Work took longer than it may; thrown by {@link SrxRules.within}. */
export class RanAway extends Error {}

/** The rules of a language, in the order in which they are asked. */
export function srxRulesOf(rules: SrxRules, language: string): readonly SrxRule[] {
  // Files write ar-EG and ar_EG.
  const tags = [language, language.replaceAll('-', '_')];
  const fitting = rules.maps.filter(({ pattern }) => tags.some((tag) => pattern.test(tag)));
  return (rules.cascade ? fitting : fitting.slice(0, 1)).flatMap((map) => rules.rules.get(map.rules)!);
}

/** Rules that follow one another and say the same of a place: one of them matching is enough. */
interface Compiled {
  readonly breaks: boolean;
  readonly expression: RegExp;
}

interface CompiledRules {
  readonly rules: readonly Compiled[];
  /** The first that may run away. */
  readonly doubtful: SrxRule | undefined;
}

const compiledOf = new WeakMap<SrxRules, Map<string, CompiledRules>>();

/** Characters of an expression, at the most: V8 refuses those that are far larger. */
const LARGEST = 20_000;

/** A reference counts groups from the left, so its rule stands alone; so does a name. */
const STANDS_ALONE = /\\[1-9k]|\(\?<[A-Za-z]/;

function compile(rules: SrxRules, language: string): CompiledRules {
  let byLanguage = compiledOf.get(rules);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    compiledOf.set(rules, byLanguage);
  }
  let compiled = byLanguage.get(language);
  if (compiled === undefined) {
    const list = srxRulesOf(rules, language);
    compiled = { rules: [...joined(list)], doubtful: list.find(({ mayRunAway }) => mayRunAway) };
    byLanguage.set(language, compiled);
  }
  return compiled;
}

function* joined(list: readonly SrxRule[]): Generator<Compiled> {
  let breaks = true;
  let parts: string[] = [];
  let length = 0;
  // A place between two characters: what is before it is looked at backwards.
  const made = (): Compiled => ({ breaks, expression: new RegExp(parts.join('|'), breaks ? 'gv' : 'yv') });
  for (const rule of list) {
    const part = `(?<=${rule.before})(?=${rule.after})`;
    const alone = STANDS_ALONE.test(part);
    if (parts.length > 0 && (rule.breaks !== breaks || alone || length + part.length > LARGEST)) {
      yield made();
      parts = [];
      length = 0;
    }
    breaks = rule.breaks;
    parts.push(part);
    length += alone ? LARGEST : part.length;
  }
  if (parts.length > 0) yield made();
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
 * Splits a block by SRX rules. Throws `SETTINGS_INVALID` where a rule runs away on this text (see {@link SrxRules.within}). White space at the edges of a segment is gap. A language that no map fits is not split.
 * Numbered groups do not reach from `beforebreak` into `afterbreak`.
 */
export function splitBySrx(text: string, rules: SrxRules, language: string): Span[] {
  const { rules: compiled, doubtful } = compile(rules, language);
  const { within } = rules;
  if (doubtful === undefined || within === undefined) return splitAtPlaces(text, compiled);
  try {
    return within(() => splitAtPlaces(text, compiled), text.length);
  } catch (cause) {
    if (!(cause instanceof RanAway)) throw cause;
    throw new TarjumanError(
      'SETTINGS_INVALID',
      doubtful.at,
      `a rule is not done with a paragraph of ${text.length} characters: it repeats a group that has repetitions or choices inside`,
      'Write the rule without a repeated group such as (a+)+ or (a|b)*, with a set in its place, or leave the rule out.',
      cause,
    );
  }
}

function splitAtPlaces(text: string, compiled: readonly Compiled[]): Span[] {
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
