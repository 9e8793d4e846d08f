import { readFileSync } from 'node:fs';

export interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

export const f1 = ({ found, missed, wrong }: Tally): number => (200 * found) / (2 * found + missed + wrong);
export const recall = ({ found, missed }: Tally): number => (100 * found) / (found + missed);

/** A set of sentences: the first line, behind `# `, lists the glossary; in the others every name that is meant stands in [brackets]. */
export function readMarked(file: string): { entries: string[]; marked: string[] } {
  const [head, ...marked] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const entries = head!.slice(2).split('، ');
  return { entries, marked };
}

/** Start and end of each marked name in the sentence without its brackets. */
export function namesIn(marked: string): [number, number][] {
  return [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i) => [
    match.index - 2 * i,
    match.index - 2 * i + match[1]!.length,
  ]);
}

/** Whether علي is in a name, however it is spelled: other names of the sets about it need not be marked. */
export function hasAli(name: string): boolean {
  return /(?<!\p{L})[وفبل]?عل[يى](?!\p{L})/u.test(name);
}

/** Strict: start and end must agree. */
export function tally(
  marked: readonly string[],
  find: (text: string) => readonly { start: number; end: number }[],
  counts: (name: string) => boolean = () => true,
): Tally {
  const sum = { found: 0, missed: 0, wrong: 0 };
  for (const line of marked) {
    const text = line.replace(/[[\]]/g, '');
    const names = namesIn(line).filter(([start, end]) => counts(text.slice(start, end)));
    const got = find(text).filter(({ start, end }) => counts(text.slice(start, end)));
    const found = names.filter(([start, end]) => got.some((item) => item.start === start && item.end === end)).length;
    sum.found += found;
    sum.missed += names.length - found;
    sum.wrong += got.length - found;
  }
  return sum;
}
