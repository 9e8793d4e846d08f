import type { SegmentCheck } from './check.ts';
import { codePointsOf, expectedRatio } from './length-ratios.ts';

export const lengthBand: SegmentCheck = {
  id: 'length-band',
  severity: 'warning',
  about:
    'The target is about as long as translations of such a source are. The band was calibrated on human Arabic-English pairs, wider for short segments; other pairs of languages get a wide one.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    const length = codePointsOf(source);
    if (length === 0 || target.trim() === '') return;
    const band = expectedRatio(length, from, to);
    if (!band) return;
    const ratio = codePointsOf(target) / length;
    if (ratio >= band.least && ratio <= band.most) return;
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
