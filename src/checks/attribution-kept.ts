import { foldWithOffsets } from '../text/ar/fold.ts';
import { SPEECH } from './ar-en/speech-words.ts';
import type { SegmentCheck } from './check.ts';

export const attributionKept: SegmentCheck = {
  id: 'attribution-kept',
  severity: 'warning',
  about:
    'A claim keeps who made it: where the source says that somebody said, announced, claimed, believes (قال، أعلن، زعم، يعتقد) or names its authority (وفقا ل، بحسب), the target has a word of that kind as well.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const { letters, offsets } = foldWithOffsets(source);
    for (const { arabic, english } of SPEECH) {
      const hits = [...letters.matchAll(arabic)];
      if (hits.length === 0 || target.search(english) >= 0) continue;
      const [{ 0: found, index }] = hits as [RegExpExecArray];
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
