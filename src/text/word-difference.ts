import type { Span } from '../core/article.ts';
import { readWords, type Word } from './compared-words.ts';

/** A stretch of words in which the memory's source and the text at hand differ. One of the two may be empty (`start` = `end`). */
export interface Change {
  /** In the memory's source. */
  readonly memory: Span;
  /** In the text that is to be translated. */
  readonly text: Span;
}

export interface Difference {
  readonly edits: number;
  /** The larger count of words; the score is `1 - edits / words`. */
  readonly words: number;
  readonly changes: readonly Change[];
}

/** An edit, and what a replacement costs on top of it: never as much as an edit, however many there are. */
const EDIT = 65_536;
const REPLACE = EDIT + 1;

/** Texts of more words are told as one change from end to end, with their edits counted in flat memory. */
const MOST_CELLS = 4_000_000;

/**
 * Word edits between two texts, and where they lie: the least number of words to put in, take out or replace. Case, vowel marks, letters' variants and
 * punctuation count for nothing (words.ts). Of several shortest ways, one that keeps the most words.
 */
export function wordDifference(memory: string, text: string): Difference {
  const a = readWords(memory);
  const b = readWords(text);
  const words = Math.max(a.length, b.length);
  let head = 0;
  while (head < a.length && head < b.length && a[head]!.key === b[head]!.key) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail]!.key === b[b.length - 1 - tail]!.key
  )
    tail++;
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  if (rows * columns > MOST_CELLS) {
    const changes = [{ memory: spanOf(a, head, head + rows, memory), text: spanOf(b, head, head + columns, text) }];
    return { edits: countEdits(a.slice(head, head + rows), b.slice(head, head + columns)), words, changes };
  }
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  for (let i = 0; i <= rows; i++)
    for (let j = 0; j <= columns; j++)
      table[i * width + j] =
        i === 0 || j === 0
          ? (i + j) * EDIT
          : Math.min(
              table[(i - 1) * width + j]! + EDIT,
              table[i * width + j - 1]! + EDIT,
              table[(i - 1) * width + j - 1]! + (a[head + i - 1]!.key === b[head + j - 1]!.key ? 0 : REPLACE),
            );
  const changes: Change[] = [];
  let i = rows;
  let j = columns;
  let end: [number, number] | undefined;
  const close = () => {
    if (end)
      changes.push({
        memory: spanOf(a, head + i, head + end[0], memory),
        text: spanOf(b, head + j, head + end[1], text),
      });
    end = undefined;
  };
  while (i > 0 || j > 0) {
    const here = table[i * width + j]!;
    const same = i > 0 && j > 0 && a[head + i - 1]!.key === b[head + j - 1]!.key;
    if (same && table[(i - 1) * width + j - 1] === here) {
      close();
      i--;
      j--;
      continue;
    }
    end ??= [i, j];
    if (i > 0 && j > 0 && table[(i - 1) * width + j - 1]! + REPLACE === here) {
      i--;
      j--;
    } else if (i > 0 && table[(i - 1) * width + j]! + EDIT === here) i--;
    else j--;
  }
  close();
  return { edits: Math.floor(table[rows * width + columns]! / EDIT), words, changes: changes.reverse() };
}

/** From the first word's start to the last one's end; where there is none, the place between its neighbours. */
function spanOf(words: readonly Word[], from: number, to: number, text: string): Span {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
  const at = words[from]?.start ?? words[from - 1]?.end ?? text.length;
  return { start: at, end: at };
}

function countEdits(a: readonly Word[], b: readonly Word[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const { key } of a) {
    const next = [row[0]! + 1];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (key === b[j - 1]!.key ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
