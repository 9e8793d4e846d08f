import { expect, test } from 'vitest';
import { lookOfCodes, typesOver } from '../../src/core/code-runs.ts';
import type { CodePlace, InlineCode } from '../../src/core/inline-code.ts';

const SOURCE: readonly InlineCode[] = [
  { at: 3, id: '1', kind: 'open', type: 'bold', data: '**' },
  { at: 8, id: '1', kind: 'close', type: 'bold', data: '**' },
  { at: 10, id: '2', kind: 'open', type: 'link', data: '<a href="https://example.org/?a=1&amp;b=2">' },
  { at: 14, id: '2', kind: 'close', type: 'link', data: '</a>' },
  { at: 15, id: '3', kind: 'standalone', type: 'image', data: '![a port](p.png)', equiv: 'a port' },
  { at: 16, id: '4', kind: 'standalone', type: 'break', data: '<br>' },
];

test('runs of words, and what stands between them', () => {
  const { runs, stands } = lookOfCodes(20, SOURCE, SOURCE);
  expect(runs).toEqual([
    { start: 3, end: 8, type: 'bold' },
    { start: 10, end: 14, type: 'link' },
  ]);
  expect(stands).toEqual([
    { at: 14, type: 'link', words: 'https://example.org/?a=1&b=2' },
    { at: 15, type: 'image', words: 'a port' },
    { at: 16, type: 'break', words: '' },
  ]);
  expect(typesOver(runs, { start: 7, end: 11 })).toEqual(['bold', 'link']);
  expect(typesOver(runs, { start: 8, end: 10 })).toEqual([]);
});

test('a half whose other half is in another sentence reaches to the edge; what the source does not have is left out', () => {
  const places: CodePlace[] = [
    { at: 4, id: '1', kind: 'close' },
    { at: 6, id: '2', kind: 'open' },
    { at: 7, id: '9', kind: 'open' },
  ];
  expect(lookOfCodes(12, places, SOURCE)).toEqual({
    runs: [
      { start: 0, end: 4, type: 'bold' },
      { start: 6, end: 12, type: 'link' },
    ],
    stands: [],
  });
});
