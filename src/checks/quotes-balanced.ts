import { QUOTE } from '../text/traits.ts';
import type { PairText, PairToCheck, SegmentCheck } from './check.ts';
import { findQuotations } from './quotes.ts';

export const quotesBalanced: SegmentCheck = {
  id: 'quotes-balanced',
  severity: 'error',
  about:
    'A quotation that is opened in the target is closed there, in this segment or, where it runs over several, in the paragraph. An info where the source quotes nothing, and where a quotation is closed that was never opened; left alone where the source itself has a mark too few.',
  scope: 'segment',
  needs: { target: QUOTE },
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
        ...(own.spans.length === 0 || (!opens(pair.target, mark.start) && mayBeginBefore(pair, mark.start))
          ? { severity: 'info' as const }
          : !opens(pair.target, mark.start) && { severity: 'warning' as const }),
        target: mark,
        actual: pair.target.slice(mark.start, mark.end),
      };
    }
  },
};

/** Whether what is closed here may have begun with the target: no other mark before it, and that is how much the source quotes. */
function mayBeginBefore({ source, target }: PairToCheck, at: number): boolean {
  const { spans } = findQuotations(source);
  const longest = Math.max(...spans.map(({ inner }) => inner.end - inner.start)) / source.length;
  return !/["\u201c\u201d]/.test(target.slice(0, at)) && longest >= 0.4 && at / target.length >= 0.4;
}

/** A mark that opens: a letter behind it, none before. One that closes alone belongs, as often as not, to a sentence before. */
function opens(text: string, at: number): boolean {
  return !/[^\s([\u2014-]$/.test(text.slice(Math.max(0, at - 1), at));
}

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
