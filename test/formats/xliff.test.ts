import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { arbitraryBitext } from './arbitrary-bitext.ts';

describe('any bitext', () => {
  test('comes back as it was, and is written to the same bytes again', () => {
    fc.assert(
      fc.property(arbitraryBitext, (bitext) => {
        const xml = writeXliff(bitext);
        const { bitext: again, foreign } = readXliff(xml, 'bilingual.xlf');
        expect(again).toEqual(bitext);
        expect(foreign).toEqual({});
        expect(writeXliff(again)).toBe(xml);
      }),
      { numRuns: 300 },
    );
  });
});
