import { expect, test } from 'vitest';
import { addDismissed } from '../../src/io/edit-settings.ts';
import { readSettings } from '../../src/io/settings.ts';

const ANSWER = { check: 'numbers-kept', words: '54', reason: 'House style' };

test.for([
  ['none yet', ''],
  ['an empty map in braces', '{}\n'],
  ['a map in braces', '{ from: ar, to: [en] }\n'],
  ['keys with comments', '# ours\nfrom: ar # Arabic\nto: [en]'],
  ['answers in braces', 'dismissed: []\nfrom: ar\n'],
] as const)('an answer is added to settings that are %s, and they can be read again', ([, before]) => {
  const after = addDismissed(before, 'tarjuman.yaml', [ANSWER]);
  const read = readSettings(after, 'tarjuman.yaml');
  expect(read.dismissed).toEqual([ANSWER]);
  expect(read.from).toBe('ar');
  if (before.includes('#')) expect(after).toContain('from: ar # Arabic');
});
