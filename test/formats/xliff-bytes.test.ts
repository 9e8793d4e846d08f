import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bitext, Segment } from '../../src/core/bitext.ts';
import { readTree } from '../../src/formats/xliff/read-tree.ts';
import { xliffBytes } from '../../src/formats/xliff/write-bytes.ts';
import { type BitextInParts, type WrittenUnits, writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { arbitraryBitext } from './arbitrary-bitext.ts';
import { deskBitext } from './desk-bitext.ts';
import { EDITS } from './edits.ts';
import { SAMPLE } from './sample.ts';

function bytesOf(bitext: BitextInParts, known?: WrittenUnits): string {
  // The same memory serves every part.
  const copies: Uint8Array[] = [];
  for (const part of xliffBytes(bitext, known)) copies.push(Uint8Array.from(part));
  return Buffer.concat(copies).toString('utf8');
}

/** As UTF-8 holds it: a lone surrogate has no bytes. */
const asUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

describe('a record that is written in bytes is the one that is written as a text', () => {
  test('the sample', () => expect(bytesOf(SAMPLE)).toBe(writeXliff(SAMPLE)));

  test('any bitext', () => {
    fc.assert(
      fc.property(arbitraryBitext, (bitext) => {
        expect(bytesOf(bitext)).toBe(asUtf8(writeXliff(bitext)));
      }),
      { numRuns: 60 },
    );
  });

  test('what a desk holds, with units that were written before and without', () => {
    fc.assert(
      fc.property(deskBitext, (bitext) => {
        const text = writeXliff(bitext);
        expect(bytesOf(bitext)).toBe(text);
        const known: WrittenUnits = new WeakMap();
        expect(bytesOf(bitext, known)).toBe(text);
        expect(bytesOf(bitext, known)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test.for(Object.keys(EDITS))('with what others put in: %s', (name) => {
    const { bitext } = readTree(EDITS[name]!(writeXliff(SAMPLE)), 'x');
    expect(bytesOf(bitext)).toBe(writeXliff(bitext));
  });

  test('in parts of any number, also of one unit that is longer than a part', () => {
    const segment = (index: number, words: number): Segment => ({
      id: `s${index}`,
      source: 'قال الوزير '.repeat(words),
      hash: 'x',
      mentions: [],
      gap: '',
      notes: [],
      state: 'translated',
      target: '€ '.repeat(words),
      origin: { kind: 'person', by: 'Mona' },
    });
    const bitext: Bitext = {
      ...SAMPLE,
      units: [1, 2, 3, 4, 5, 6].map((index) => ({
        id: `u${index}`,
        role: 'body',
        segments: [segment(index, index === 4 ? 200_000 : 3000)],
      })),
    };
    const { skeleton: _, ...rest } = bitext;
    expect(bytesOf(rest)).toBe(writeXliff(rest));
  });

  test('a bitext that breaks its own rules is refused', () => {
    const [unit] = SAMPLE.units;
    const { skeleton: _, ...rest } = SAMPLE;
    expect(() => bytesOf({ ...rest, units: [unit!, unit!] })).toThrow('stands twice');
    expect(() => bytesOf({ ...rest, units: [{ ...unit!, id: 'a b' }] })).toThrow('cannot be an id');
    const [first] = unit!.segments;
    const outside = { ...first!, mentions: [{ ...first!.mentions[0]!, end: 10_000 }] } as Segment;
    expect(() => bytesOf({ ...rest, units: [{ ...unit!, segments: [outside] }] })).toThrow('out of order or outside');
  });
});
