import { coverageOf, judgeCoverage } from './ar-en/coverage.ts';
import type { SegmentCheck } from './check.ts';

export const textMissing: SegmentCheck = {
  id: 'text-missing',
  severity: 'warning',
  about:
    'No clause of the source is left out: judged by the stretch of the source that has least of its English in the target, together with lengths and commas. docs/checks-measured.md says what it was fitted on and how often it is right. Arabic to English.',
  scope: 'segment',
  *run(pair) {
    const coverage = coverageOf(pair);
    if (!coverage || judgeCoverage(coverage)?.verdict !== 'missing') return;
    const { start, end } = coverage.source;
    yield {
      message: 'something of the source seems to be missing from the target',
      ...(end > start && { source: { start, end }, actual: pair.source.slice(start, end) }),
    };
  },
};
