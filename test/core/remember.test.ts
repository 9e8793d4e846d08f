import { expect, test } from 'vitest';
import { remember, rememberWords } from '../../src/core/remember.ts';

test('the last answers are kept, and those before them are forgotten', () => {
  const asked: string[] = [];
  const lengthOf = remember(4, (key) => {
    asked.push(key);
    return key.length;
  });
  for (const key of ['a', 'bb', 'ccc', 'dddd', 'a', 'bb', 'ccc', 'dddd']) expect(lengthOf(key)).toBe(key.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dddd']);
  for (let round = 0; round < 3; round++) for (const key of ['1', '22', '333']) expect(lengthOf(key)).toBe(key.length);
  expect(asked).toEqual(['a', 'bb', 'ccc', 'dddd', '1', '22', '333']);
  for (let number = 0; number < 20; number++) lengthOf(`x${number}`);
  lengthOf('a');
  expect(asked.filter((key) => key === 'a')).toHaveLength(2);
});

test('words are remembered, but for long ones', () => {
  const asked: string[] = [];
  const lengthOf = rememberWords(4, (word) => {
    asked.push(word);
    return word.length;
  });
  for (let round = 0; round < 2; round++)
    for (const word of ['', 'x'.repeat(12), 'x'.repeat(13)]) expect(lengthOf(word)).toBe(word.length);
  expect(asked.map((word) => word.length)).toEqual([0, 12, 13, 13]);
});
