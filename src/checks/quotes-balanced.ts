import type { PairText, PairToCheck, SegmentCheck } from './check.ts';
import { findQuotations } from './quotes.ts';

export const quotesBalanced: SegmentCheck = {
  id: 'quotes-balanced',
  severity: 'error',
  about:
    'A quotation that is opened in the target is closed there, in this segment or, where it runs over several, in the paragraph. A warning where the source quotes nothing; left alone where the source itself has a mark too few.',
  scope: 'segment',
  *run(pair) {
    const { unmatched } = findQuotations(pair.target);
    if (unmatched.length === 0) return;
    const unit = joinUnit(pair);
    const whole = findQuotations(unit.target);
    const sourceWhole = findQuotations(unit.source);
    const own = findQuotations(pair.source);
    // The quotation runs over segments that nobody has translated yet, or the source itself is at fault.
    if (own.unmatched.length > 0 && (!unit.complete || sourceWhole.unmatched.length > 0)) return;
    const inUnit = new Set(whole.unmatched.map((mark) => mark.start - unit.offset));
    for (const mark of unmatched) {
      // Straight marks pair by order, so that one too many anywhere shifts the rest: then the segment's own count decides.
      const elsewhere =
        own.unmatched.length > 0 || (unit.complete && sourceWhole.unmatched.length === 0 && reopens(pair));
      if (elsewhere && !inUnit.has(mark.start)) continue;
      yield {
        message: 'a quotation mark without its partner',
        ...(own.spans.length === 0 && { severity: 'warning' as const }),
        target: mark,
        actual: pair.target.slice(mark.start, mark.end),
      };
    }
  },
};

/** Whether the quotation in this segment goes on from, or into, a neighbour in the source. */
function reopens({ before = [], after = [] }: PairToCheck): boolean {
  return [...before, ...after].some(({ source }) => findQuotations(source).unmatched.length > 0);
}

function joinUnit({ source, target, before = [], after = [] }: PairToCheck) {
  const complete = [...before, ...after].every((pair) => pair.target !== undefined);
  const join = (side: (pair: PairText) => string, own: string) =>
    [...before.map(side), own, ...after.map(side)].join(' ');
  return {
    complete,
    source: join((pair) => pair.source, source),
    target: join((pair) => pair.target ?? '', target),
    offset: before.reduce((length, pair) => length + (pair.target ?? '').length + 1, 0),
  };
}
