import { foldWithOffsets } from '../text/ar/fold.ts';
import { SPEECH } from './ar-en/speech-words.ts';
import type { SegmentCheck } from './check.ts';
import { findQuotations } from './quotes.ts';

export const attributionKept: SegmentCheck = {
  id: 'attribution-kept',
  severity: 'warning',
  about:
    'A claim keeps who made it: where the source says that somebody said, announced, claimed, believes (قال، أعلن، زعم، يعتقد) or names its authority (وفقا ل، بحسب), the target has a word of that kind as well.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const { letters, offsets } = foldWithOffsets(source);
    // What is said is not who says it: neither side's quotations count.
    const unsaid = withoutQuotations(letters);
    const around = withoutQuotations(target);
    for (const { arabic, english, opening } of SPEECH) {
      const [first] = unsaid.matchAll(arabic);
      if (!first) continue;
      const { 0: found, index } = first;
      const opens = opening && unsaid.slice(0, index).trim() === '';
      if (around.search(opens ? opening : english) >= 0) continue;
      const start = offsets[index]!;
      const end = offsets[index + found.length - 1]! + 1;
      yield {
        message: `${source.slice(start, end)} names who says so, and nothing in the target does`,
        source: { start, end },
        actual: source.slice(start, end),
      };
      return;
    }
  },
};

/** The text with everything inside double quotation marks blanked, places kept; what is opened and not closed goes to the end. */
function withoutQuotations(text: string): string {
  const { spans, unmatched } = findQuotations(text);
  const pieces: string[] = [];
  let at = 0;
  for (const { level, inner } of spans) {
    // Quotations inside quotations are blank already.
    if (level !== 'double' || inner.start < at) continue;
    pieces.push(text.slice(at, inner.start), ' '.repeat(inner.end - inner.start));
    at = inner.end;
  }
  const rest = pieces.join('') + text.slice(at);
  const [open] = unmatched;
  if (open === undefined || unmatched.length > 1) return rest;
  // A mark at the very end, or glued to what stands before it, closes what began in another segment.
  const closes = /[^\s([\u2014-]$/.test(text.slice(0, open.start));
  return closes ? ' '.repeat(open.end) + rest.slice(open.end) : rest.slice(0, open.end);
}
