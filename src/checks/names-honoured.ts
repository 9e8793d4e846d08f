import { verifyNames } from '../glossary/verify-names.ts';
import type { SegmentCheck } from './check.ts';

export const namesHonoured: SegmentCheck = {
  id: 'names-honoured',
  severity: 'error',
  about:
    'Every glossary name of the source stands in the target as the glossary writes it, and none of its forbidden translations does. Adjectives made from names, and places that became adjectives, are warnings. Without a glossary it says nothing.',
  scope: 'segment',
  needs: {
    given: ['glossary'],
    may: ({ mentions, verdicts }) =>
      (mentions?.length ?? 0) > 0 && !(verdicts?.every(({ verdict }) => verdict === 'honoured') ?? false),
  },
  *run({ target, to, mentions, glossary, earlier, verdicts }) {
    if (!mentions || mentions.length === 0 || !glossary) return;
    const verified = verdicts ?? verifyNames({ mentions, target, to, glossary, ...(earlier && { earlier }) });
    for (const verdict of verified) {
      if (verdict.verdict === 'honoured') continue;
      const [mention] = verdict.mentions;
      const [place] = verdict.spans;
      const wanted = verdict.accepted.map((name) => `"${name}"`).join(' or ');
      yield {
        message:
          verdict.verdict === 'forbidden-used'
            ? `"${verdict.found}" is not to be used for ${verdict.term}; the glossary has ${wanted}`
            : `${verdict.term} is not in the target as ${wanted}`,
        ...(mention && { source: { start: mention.start, end: mention.end } }),
        ...(place && { target: place }),
        ...(verdict.found !== undefined && { actual: verdict.found }),
        expected: verdict.accepted,
        ...(verdict.severity && { severity: verdict.severity }),
      };
    }
  },
};
