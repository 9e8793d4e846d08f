import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsAsUtf8, createUtf8Decoder } from '../../src/io/decode-utf8.ts';

test('text comes out as it is, wherever its bytes are cut', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ل', '…', '😀', '\n', '\uFEFF', 'é') });
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 60 })), fc.boolean(), (given, cuts, marked) => {
      const bytes = Buffer.from((marked ? '\uFEFF' : '') + given);
      const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
      const { decode } = createUtf8Decoder('x.txt');
      let out = '';
      let from = 0;
      // A mark that comes in pieces is not met with: the first piece of a file is large.
      for (const to of places.filter((place) => place > 2)) {
        out += decode(bytes.subarray(from, to), false);
        from = to;
      }
      out += decode(bytes.subarray(from), true);
      expect(out).toBe(marked ? given : given.replace(/^\uFEFF/, ''));
    }),
  );
});

test('what is not UTF-8 is told with its place', () => {
  const { decode } = createUtf8Decoder('x.txt');
  decode(Buffer.from('سلام'), false);
  expect(() => decode(Buffer.from([0x61, 0xff, 0x61]), false)).toThrow(/not UTF-8, as all before is \(byte 8\)/);
  expect(() => createUtf8Decoder('x.txt').decode(Buffer.from('س').subarray(0, 1), true)).toThrow(/not UTF-8/);
  expect(() => createUtf8Decoder('x.txt').decode(Buffer.from('ab\0'), true)).toThrow(
    /zero byte: this is no text \(byte 2\)/,
  );
});

test('the first piece of a file may end inside a character, and nothing else', () => {
  const bytes = Buffer.from('سلام');
  expect([bytes, bytes.subarray(0, 5)].map(beginsAsUtf8)).toEqual([true, true]);
  expect([bytes.subarray(1), Buffer.from('a\0'), Buffer.from([0x61, 0xff])].map(beginsAsUtf8)).toEqual([
    false,
    false,
    false,
  ]);
});
