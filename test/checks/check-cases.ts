import { describe, expect, test } from 'vitest';
import type { Found, PairToCheck, SegmentCheck, SourceCheck } from '../../src/checks/check.ts';
import { toFinding } from '../../src/checks/check.ts';
import { lintSource } from '../../src/checks/lint-source.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Finding } from '../../src/core/finding.ts';
import { retellIn } from '../../src/locales/words.ts';

type Pair = Omit<PairToCheck, 'from' | 'to'> & Partial<Pick<PairToCheck, 'from' | 'to'>>;

/** What a finding must be, in words: its message (or a part of it), and the texts at its places. */
interface Expected {
  readonly message?: string;
  /** The text at the place in the source; null: no place. */
  readonly source?: string | null;
  readonly target?: string | null;
  readonly severity?: Finding['severity'];
  readonly expected?: readonly string[];
}

export interface PairCases {
  readonly pass: readonly Pair[];
  /** Each pair with the messages (or more) of all its findings, in order. */
  readonly fail: readonly (readonly [Pair, ...(string | Expected)[]])[];
  /** Known gaps: the reason stands with the case. */
  readonly skip?: readonly (readonly [Pair, string])[];
}

/** The table is the test: nothing is said about `pass`, and exactly what stands there about `fail`. Arabic to English unless told. */
export function checkCases(check: SegmentCheck, cases: PairCases): void {
  const run = (given: Pair) => {
    const pair = { from: 'ar', to: 'en', ...given };
    return { pair, found: [...check.run(pair)] };
  };
  describe(check.id, () => {
    for (const given of cases.pass)
      test(`leaves alone: ${title(given)}`, () => {
        expect(run(given).found).toEqual([]);
      });
    for (const [given, ...expected] of cases.fail)
      test(`finds in: ${title(given)}`, () => {
        const { pair, found } = run(given);
        expect(found.map((one) => one.message)).toHaveLength(expected.length);
        for (const [index, one] of found.entries()) {
          compare(toFinding(check, one)!, expected[index]!, one, pair.source, pair.target);
          expectInArabic(one.message, check.id);
        }
        // What it says it needs is there, or it would not even be called.
        const told = runChecks(pair).filter((finding) => finding.check === check.id);
        expect(told.map(({ message }) => message).sort()).toEqual(found.map(({ message }) => message).sort());
      });
    for (const [given, reason] of cases.skip ?? []) test.skip(`${title(given)} (${reason})`, () => {});
  });
}

export interface SourceCases {
  readonly pass: readonly string[];
  /** Each text with what its findings stand at, and what is suggested. */
  readonly fail: readonly (readonly [
    string,
    ...{ at: string; expected?: readonly string[]; severity?: Finding['severity'] }[],
  ])[];
}

/** The same for lint: only the findings of the one check count in `fail`; `pass` is right in the eyes of all of them. */
export function lintCases(check: SourceCheck, cases: SourceCases): void {
  describe(check.id, () => {
    for (const text of cases.pass)
      test(`leaves alone: ${show(text)}`, () => {
        expect(lintSource({ text })).toEqual([]);
      });
    for (const [text, ...expected] of cases.fail)
      test(`finds in: ${show(text)}`, () => {
        const found = lintSource({ text }).filter((finding) => finding.check === check.id);
        expect(found.map(({ source }) => text.slice(source!.start, source!.end))).toEqual(expected.map(({ at }) => at));
        for (const [index, one] of expected.entries()) {
          expectInArabic(found[index]!.message, check.id);
          expect(found[index]!.severity).toBe(one.severity ?? check.severity);
          if (one.expected) expect(found[index]!.expected).toEqual(one.expected);
        }
      });
  });
}

const inArabic = retellIn('ar');

/** Whatever a check says, it says to Arabic readers as well (src/locales/ar/findings.json). */
export function expectInArabic(message: string, check: string): void {
  // The desk's own patterns speak the desk's own words.
  if (check === 'desk-patterns') return;
  const said = inArabic(message, check);
  expect(said, `${check}: «${message}» is not in src/locales/*/findings.json`).toBeDefined();
  expect(said).toMatch(/[\u0621-\u064a]/);
  expect(said).not.toContain('{{');
}

function compare(finding: Finding, expected: string | Expected, found: Found, source: string, target: string): void {
  const wanted = typeof expected === 'string' ? { message: expected } : expected;
  if (wanted.message !== undefined) expect(found.message).toContain(wanted.message);
  if (wanted.severity !== undefined) expect(finding.severity).toBe(wanted.severity);
  if (wanted.expected !== undefined) expect(found.expected).toEqual(wanted.expected);
  for (const [text, span, words] of [
    [source, found.source, wanted.source],
    [target, found.target, wanted.target],
  ] as const) {
    if (span) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    if (words === null) expect(span).toBeUndefined();
    else if (words !== undefined) expect(span && text.slice(span.start, span.end)).toBe(words);
  }
}

function title({ source, target }: Pair): string {
  return `${show(source)} | ${show(target)}`;
}

function show(text: string): string {
  const line = JSON.stringify(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '<bidi>')).slice(1, -1);
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
