import { expect } from 'vitest';
import { type SplitOptions, splitSentences } from '../../src/text/sentences.ts';

/** `‖` stands where one sentence ends and the next begins; the white space round it is one blank, or nothing for `‖‖`. */
export function expectSplit(marked: string, options: SplitOptions = {}): void {
  const text = marked.replaceAll('‖‖', '').replaceAll(/ ‖ /g, ' ');
  const expected = marked.split(/‖‖| ‖ /);
  expect(splitSentences(text, options).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}
