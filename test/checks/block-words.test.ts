import { expect, test } from 'vitest';
import { type ArWord, wordsOf } from '../../src/checks/ar/words.ts';

const BLOCK = 'أعلنت الوزارة أمس أنها ستفتح المركز الجديد في المدينة بعد أسبوع.';
const BLOCKS = 6000;
const text = Array.from({ length: BLOCKS }, () => BLOCK).join('\n');
const startOf = (block: number): number => block * (BLOCK.length + 1);
const ask = (block: number): readonly ArWord[] => wordsOf(text, startOf(block), startOf(block) + BLOCK.length);

test('the words of a long text are the same whoever asks first, and not all of them are kept', () => {
  const first = ask(0);
  expect(first.map((word) => word.text)).toEqual(BLOCK.replace('.', '').split(' '));
  // The check that comes next about the same block.
  expect(ask(0)).toBe(first);
  for (let block = 1; block < BLOCKS; block++) {
    const words = ask(block);
    const move = startOf(block);
    expect(
      words.every((word, index) => word.start === first[index]!.start + move && word.text === first[index]!.text),
    ).toBe(true);
  }
  expect(ask(0)).not.toBe(first);
  expect(ask(0)).toEqual(first);
});
