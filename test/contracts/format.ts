import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bitext } from '../../src/core/bitext.ts';
import { arbitraryBitext } from '../formats/arbitrary-bitext.ts';
import { HARD_TARGETS, SAMPLE, withTarget } from '../formats/sample.ts';

export interface FormatUnderTest<T> {
  readonly name: string;
  readonly write: (bitext: Bitext) => string;
  /** What the file says, read by our reader or by somebody else's. */
  readonly read: (text: string, bitext: Bitext) => T;
  /** What it must say: as much of the bitext as the format holds. */
  readonly holds: (bitext: Bitext) => T;
  /** Writes again from what was read; only for a format that holds all of a bitext. */
  readonly again?: (read: T) => string;
  /** File name under test/formats/golden. */
  readonly golden: string;
  /** Laws that do not hold, each with its reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

const GOLDEN = join(import.meta.dirname, '../formats/golden');

/** The laws of every format (DESIGN section 7): nothing is lost, the same input gives the same bytes, an article is data. */
export function formatContract<T>(format: FormatUnderTest<T>): void {
  const law = (name: string, run: () => void | Promise<void>) => {
    const reason = format.skip?.[name];
    if (reason) test.skip(`${name} (${reason})`, () => {});
    else test(name, run);
  };
  const roundTrip = (bitext: Bitext) => {
    const text = format.write(bitext);
    const read = format.read(text, bitext);
    expect(read).toEqual(format.holds(bitext));
    if (format.again) expect(format.again(read)).toBe(text);
  };

  describe(`${format.name} as a format`, () => {
    law('gives back the sample', () => roundTrip(SAMPLE));
    law('writes the same bytes twice', () => {
      expect(format.write(structuredClone(SAMPLE))).toBe(format.write(SAMPLE));
    });
    law('writes what it wrote before', async () => {
      await expect(format.write(SAMPLE)).toMatchFileSnapshot(join(GOLDEN, format.golden));
    });
    law('ends in one line feed and holds no half characters', () => {
      const text = format.write(withTarget('a\uD83Db'));
      expect(text.endsWith('\n')).toBe(true);
      expect(text.endsWith('\n\n')).toBe(false);
      expect(text.isWellFormed()).toBe(true);
    });
    for (const [what, target] of HARD_TARGETS) {
      law(`keeps in a target: ${what}`, () => roundTrip(withTarget(target)));
      if (target !== '') law(`keeps in a source: ${what}`, () => roundTrip(withTarget('A sentence.', target)));
    }
    law('shows bidi controls', () => {
      expect(format.write(withTarget('a\u202E\u2066\u200Fb', '\u202Eجملة'))).not.toMatch(
        /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
      );
    });
    law('gives back any bitext', () => {
      fc.assert(fc.property(arbitraryBitext, roundTrip), { numRuns: 150 });
    });
  });
}
