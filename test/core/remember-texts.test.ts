import { expect, test } from 'vitest';
import { rememberTexts } from '../../src/core/remember-texts.ts';

test('two dozen texts are asked about once each, whatever the turns', () => {
  const asked: string[] = [];
  const lengthOf = rememberTexts((text) => {
    asked.push(text);
    return text.length;
  });
  const texts = Array.from({ length: 24 }, (_, index) => `${'x'.repeat(index)}${index}`);
  for (let round = 0; round < 3; round++) for (const text of texts) expect(lengthOf(text)).toBe(text.length);
  expect(asked).toEqual(texts);
  expect(lengthOf('')).toBe(0);
});

test('texts that look alike push each other out, and are answered all the same', () => {
  const asked: string[] = [];
  const first = rememberTexts((text) => {
    asked.push(text);
    return text[1]!;
  });
  const texts = [...'abcdefgh'].map((letter) => `.${letter}..${'.'.repeat(20)}`);
  for (let round = 0; round < 2; round++) for (const text of texts) expect(first(text)).toBe(text[1]);
  expect(asked).toEqual([...texts, ...texts]);
  expect(first(texts.at(-1)!)).toBe('h');
  expect(asked).toHaveLength(16);
});
