import { foldWithOffsets } from '../text/ar/fold.ts';
import { findNumbers } from '../text/values/numbers.ts';
import { HEDGES } from './ar-en/hedge-words.ts';
import type { SegmentCheck } from './check.ts';

export const hedgesKept: SegmentCheck = {
  id: 'hedges-kept',
  severity: 'warning',
  about:
    'What bounds a number or makes it an estimate (أكثر من، ما لا يقل عن، أقل من، حوالي، قرابة) stands in the target in some form: more than, over, at least; less than, up to; about, nearly, some.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const { letters, offsets } = foldWithOffsets(source);
    const text = markNumberWords(letters, from);
    const said = markNumberWords(target, to);
    for (const { name, arabic, english } of HEDGES) {
      const [hit] = text.matchAll(arabic);
      if (!hit || english.test(said)) continue;
      const start = offsets[hit.index]!;
      const end = offsets[hit.index + hit[0].length - 1]! + 1;
      yield {
        message: `"${name}" is lost: ${source.slice(start, end)} bounds a number that stands bare in the target`,
        source: { start, end },
        actual: source.slice(start, end),
        expected: [name],
      };
    }
  },
};

/** Number words become NUM, padded to their length, so that patterns see them as they see figures. */
function markNumberWords(text: string, language: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, form } of findNumbers(text, language)) {
    if (form !== 'words' || end - start < 3) continue;
    pieces.push(text.slice(at, start), 'NUM'.padEnd(end - start, 'x'));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
