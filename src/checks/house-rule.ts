import { allMatches } from '../core/all-matches.ts';
import type { House } from '../core/house.ts';
import type { PairToCheck, SegmentCheck } from './check.ts';

/** One change that the house asks for. */
export interface Change {
  readonly start: number;
  readonly actual: string;
  readonly right: string;
  /** There is more than one right answer, or none is known: what is right is only proposed. */
  readonly open?: true;
}

/** Addresses and account names are nobody's style. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|(?<!\w)[@#]\w+/giu;

/**
 * A rule of the house: says nothing until `house` in the settings has it, and then only of English. What it finds has one right answer, which
 * a key or `tarjuman fix` puts in, save where the change is open.
 */
export function houseRule<Rule extends keyof House>(
  rule: Rule,
  id: string,
  about: string,
  message: (change: Change) => string,
  find: (text: string, set: NonNullable<House[Rule]>, pair: PairToCheck) => Iterable<Change>,
): SegmentCheck {
  return {
    id,
    severity: 'warning',
    about: `${about} Only with \`house: { ${rule}: \u2026 }\` in the settings. English.`,
    scope: 'segment',
    needs: { given: ['house'] },
    *run(pair) {
      const set = pair.house?.[rule];
      if (set === undefined || !/^en\b/.test(pair.to)) return;
      const text = pair.target.replace(ADDRESS, (found) => '_'.repeat(found.length));
      for (const change of find(text, set as NonNullable<House[Rule]>, pair)) {
        const { start, actual, right, open } = change;
        if (actual === right && !open) continue;
        const span = { start, end: start + actual.length };
        yield {
          message: message(change),
          target: span,
          actual,
          ...(right !== actual && { expected: [right] }),
          ...(!open && { fix: { side: 'target' as const, ...span, text: right } }),
        };
      }
    },
  };
}

export function* replacing(text: string, pattern: RegExp, right: (match: RegExpExecArray) => string): Iterable<Change> {
  for (const match of allMatches(text, pattern)) yield { start: match.index, actual: match[0], right: right(match) };
}

export const writes = ({ actual, right }: Change) => `the house writes "${right}", not "${actual}"`;
