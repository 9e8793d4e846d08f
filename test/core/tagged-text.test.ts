import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodePlace, crossedIn, moveCodes, tidyPlaces } from '../../src/core/inline-code.ts';
import { readTagged, writeTagged } from '../../src/core/tagged-text.ts';

const pieces = fc
  .array(fc.constantFrom('<1>', '</2>', '<3/>', '</4/>', '<', '>', '\\', '/', '1', 'كلمة', 'word ', '\u{1F600}'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const coded = pieces.chain((text) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        id: fc.integer({ min: 1, max: 4 }).map(String),
        kind: fc.constantFrom('open' as const, 'close' as const, 'standalone' as const),
      }),
      { maxLength: 6 },
    )
    .map((codes) => ({ text, codes: codes.sort((a, b) => a.at - b.at) })),
);

describe('text with codes as one string', () => {
  test.for<[string, string, CodePlace[]]>([
    ['a <1>bold</1> word', 'a bold word', [place(2, '1', 'open'), place(6, '1', 'close')]],
    ['line<2/>break', 'linebreak', [place(4, '2', 'standalone')]],
    ['\\<1>no tag', '<1>no tag', []],
    ['\\\\<1>tag', '\\tag', [place(1, '1', 'open')]],
  ])('%s', ([tagged, text, codes]) => {
    expect(readTagged(tagged)).toEqual({ text, codes });
    expect(writeTagged({ text, codes })).toBe(tagged);
  });

  test('what was written is read again, whatever the text looks like', () => {
    fc.assert(
      fc.property(coded, (one) => {
        const read = readTagged(writeTagged(one));
        expect(read).toEqual(one);
      }),
    );
  });
});

describe('codes of a text that changes', () => {
  test('stay with the words around them', () => {
    const codes = [place(4, '1', 'open'), place(9, '1', 'close')];
    expect(moveCodes('The river rose', codes, 'The broad river rose')).toEqual([
      place(4, '1', 'open'),
      place(15, '1', 'close'),
    ]);
    expect(moveCodes('The river rose', codes, 'Yesterday the river rose')).toEqual([
      place(14, '1', 'open'),
      place(19, '1', 'close'),
    ]);
  });

  test('stay in order and in the text', () => {
    fc.assert(
      fc.property(coded, pieces, ({ text, codes }, after) => {
        const moved = moveCodes(text, codes, after);
        expect(moved.map(({ id, kind }) => [id, kind])).toEqual(codes.map(({ id, kind }) => [id, kind]));
        let last = 0;
        for (const { at } of moved) {
          expect(at).toBeGreaterThanOrEqual(last);
          expect(at).toBeLessThanOrEqual(after.length);
          last = at;
        }
      }),
    );
  });

  test('are tidied into an order that can be written', () => {
    expect(tidyPlaces([place(5, '1', 'open'), place(1, '1', 'close'), place(9, '1', 'open')], 6)).toEqual([
      place(1, '1', 'open'),
      place(5, '1', 'close'),
    ]);
    expect(tidyPlaces([place(1, '1', 'close')], 6)).toEqual([place(1, '1', 'close')]);
    fc.assert(
      fc.property(coded, ({ text, codes }) => {
        const tidy = tidyPlaces(codes, text.length);
        expect(tidyPlaces(tidy, text.length)).toEqual(tidy);
      }),
    );
  });

  test('that cross are found', () => {
    const cross = [place(0, '1', 'open'), place(1, '2', 'open'), place(2, '1', 'close'), place(3, '2', 'close')];
    expect(crossedIn(cross).map(({ id }) => id)).toEqual(['1']);
    expect(crossedIn([place(0, '1', 'close'), place(1, '2', 'open')])).toEqual([]);
  });
});

function place(at: number, id: string, kind: CodePlace['kind']): CodePlace {
  return { at, id, kind };
}
