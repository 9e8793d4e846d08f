import { foldLetters } from '../../src/text/ar/fold.ts';

export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Letters that were taken for proclitics. */
  readonly strip: number;
}

const WORD = /[\p{L}\p{M}\u0640]+/gu;
const PROCLITICS = /^(?:[وف][بكل]|[وفبكل])?$/;

/**
 * What anybody's first try at names finds: letters folded, و ف ب ك ل taken off by a regular expression, then whole words compared. It tells how hard a
 * set of sentences is.
 */
export function findByFolding(text: string, entries: readonly string[]): Hit[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    letters: foldLetters(match[0]),
  }));
  const folded = entries.map((entry) => entry.split(' ').map(foldLetters)).sort((a, b) => b.length - a.length);
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const [head, ...tail] of folded) {
      const { start, end, letters } = words[at]!;
      if (!tail.every((part, i) => words[at + 1 + i]?.letters === part)) continue;
      const strip = letters.endsWith(head!) ? letters.length - head!.length : stripOfLam(letters, head!);
      if (strip < 0 || strip > 2 || !PROCLITICS.test(letters.slice(0, strip))) continue;
      hits.push({ start: start + (end - start - (letters.length - strip)), end: words[at + tail.length]!.end, strip });
      break;
    }
  }
  return hits;
}

/** للوفد is ل and الوفد. */
function stripOfLam(letters: string, head: string): number {
  return head.startsWith('ال') && letters.endsWith(`ل${head.slice(1)}`) ? letters.length - head.length + 1 : -1;
}
