import type { PairToCheck, SegmentCheck } from './check.ts';
import { codePointsOf, expectedRatio } from './length-ratios.ts';

export const lengthBand: SegmentCheck = {
  id: 'length-band',
  severity: 'warning',
  about:
    'The target is about as long as translations of such a source are. The band was calibrated on human Arabic-English pairs, wider for short segments; other pairs of languages get a wide one.',
  scope: 'segment',
  needs: { may: (pair) => ratioOutside(pair) !== undefined },
  *run(pair) {
    const ratio = ratioOutside(pair);
    if (ratio === undefined) return;
    const band = expectedRatio(codePointsOf(pair.source), pair.from, pair.to)!;
    const share = Math.round(ratio * 100);
    yield {
      message:
        ratio < band.least
          ? `short for its source: ${share} % of its length (at least ${Math.round(band.least * 100)} % is usual); is something missing?`
          : `long for its source: ${share} % of its length (at most ${Math.round(band.most * 100)} % is usual); was something added?`,
      actual: `${share} %`,
    };
  },
};

/** How long the target is for its source, where that is outside the band. */
function ratioOutside({ source, target, from, to }: PairToCheck): number | undefined {
  const length = codePointsOf(source);
  if (length === 0 || target.trim() === '') return undefined;
  const band = expectedRatio(length, from, to);
  if (!band) return undefined;
  const ratio = codePointsOf(target) / length;
  return ratio >= band.least && ratio <= band.most ? undefined : ratio;
}
