/** A stretch of text that both sides have, only the old one (`del`), or only the new one (`ins`). */
export interface Piece {
  readonly kind: 'same' | 'del' | 'ins';
  readonly text: string;
}

/** Longer texts than this many cells are told as wholly replaced. */
const MOST_CELLS = 1_000_000;

const TAG = /(<\/?[1-9]\d{0,3}\/?>)/;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * What was changed, word by word and to the letter: unlike text/word-difference.ts nothing is folded, since the reader wants to see a mark
 * that went. Never inside of a word, so that letters of Arabic still join. The pieces without `ins` join to `before`, those without `del` to `after`.
 * @param language BCP 47; tells words apart
 */
export function showDifference(before: string, after: string, language: string): Piece[] {
  const a = wordsOf(before, language);
  const b = wordsOf(after, language);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const pieces: Piece[] = [];
  const put = (kind: Piece['kind'], text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  put('same', a.slice(0, head).join(''));
  middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), put);
  put('same', a.slice(a.length - tail).join(''));
  return pieces;
}

/** Longest common subsequence; deletions come before insertions. */
function middle(a: readonly string[], b: readonly string[], put: (kind: Piece['kind'], text: string) => void): void {
  const width = b.length + 1;
  if (a.length * b.length > MOST_CELLS) {
    put('del', a.join(''));
    put('ins', b.join(''));
    return;
  }
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('same', a[i]!);
      i++;
      j++;
    } else if (j === b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!))
      put('del', a[i++]!);
    else put('ins', b[j++]!);
  }
}

function wordsOf(text: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const words = (part: string) => [...segmenter.segment(part)].map(({ segment }) => segment);
  // A tag of the document's markup is one thing, as a word is.
  return text.split(TAG).flatMap((part, index) => (index % 2 === 1 ? [part] : words(part)));
}
