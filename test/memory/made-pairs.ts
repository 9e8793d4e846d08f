import type { MemoryEntry } from '../../src/memory/memory.ts';

const WORDS =
  'قال أعلن وصل غادر القطار الوزير المدير المدينة الميناء الجسر القمح السوق اليوم غدا مساء صباحا شمال جنوب'.split(' ');

/** The n-th of as many sentences as one likes, each its own. */
export function makeSource(n: number): string {
  const words: string[] = [];
  for (let seed = n + 1, i = 0; i < 9; i++) {
    seed = (seed * 48271) % 2147483647;
    words.push(WORDS[seed % WORDS.length]!);
  }
  return `${words.join(' ')} رقم ${n} في السجل`;
}

export function makePair(n: number, stamp: string): MemoryEntry {
  return {
    source: makeSource(n),
    target: `${stamp}: sentence ${n}`,
    to: 'en',
    from: `made#${n}`,
    at: '2026-01-01T00:00:00Z',
  };
}
