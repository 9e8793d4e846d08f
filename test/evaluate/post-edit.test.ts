import { describe, expect, test } from 'vitest';
import { postEdits, wordEdits } from '../../src/evaluate/post-edit.ts';

describe('post-edit effort', () => {
  test.for([
    ['a b c', 'a b c', 0],
    ['a b c', 'a x c', 1],
    ['a c', 'a b c', 1],
    ['a b c', 'c a b', 2],
    ['', 'a b', 2],
    ['a b', '', 2],
  ] as const)('«%s» to «%s» takes %i', ([from, to, edits]) => {
    const words = (text: string) => text.split(' ').filter((word) => word !== '');
    expect(wordEdits(words(from), words(to))).toBe(edits);
  });

  test('is counted per system, over approved words', () => {
    const rows = postEdits([
      { system: 'deepl', draft: 'The talks ended.', approved: 'The talks ended.' },
      { system: 'google', draft: 'The talks ended on Monday.', approved: 'The talks ended on Tuesday.' },
      { system: 'google', draft: 'Gas prices rose.', approved: 'Gas prices rose.' },
    ]);
    expect(rows.map(({ system, segments, untouched, words }) => [system, segments, untouched, words])).toEqual([
      ['google', 2, 1, 10],
      ['deepl', 1, 1, 4],
    ]);
    expect(rows[0]!.editsPer100).toBeCloseTo(10, 10);
    expect(rows[1]).toMatchObject({ editsPer100: 0, chrf2: 100 });
    expect(rows[0]!.chrf2).toBeLessThan(100);
  });
});
