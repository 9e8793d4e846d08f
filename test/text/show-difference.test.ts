import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showDifference } from '../../src/text/show-difference.ts';

const told = (before: string, after: string, language = 'en'): string =>
  showDifference(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'del' ? `[-${text}]` : `[+${text}]`))
    .join('');

test.for([
  ['The old port', 'The old port', 'The old port'],
  ['The old port', 'The new port', 'The [-old][+new] port'],
  ['', 'All new', '[+All new]'],
  ['All gone', '', '[-All gone]'],
  ['A. B.', 'A! B.', 'A[-.][+!] B.'],
] as const)('%s -> %s', ([before, after, expected]) => {
  expect(told(before, after)).toBe(expected);
});

test('Arabic words are told whole, so that their letters join', () => {
  expect(told('وقع الوزير اتفاقا', 'وقع الوزراء اتفاقا', 'ar')).toBe('وقع [-الوزير][+الوزراء] اتفاقا');
});

test('nothing is lost on either side', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', 'the ', 'سلام', '\u202E', '\u{1F600}', '.'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = showDifference(before, after, 'en');
      const join = (skip: string) =>
        pieces
          .filter(({ kind }) => kind !== skip)
          .map((piece) => piece.text)
          .join('');
      expect(join('ins')).toBe(before);
      expect(join('del')).toBe(after);
      for (let i = 1; i < pieces.length; i++) expect(pieces[i]!.kind).not.toBe(pieces[i - 1]!.kind);
    }),
  );
});
