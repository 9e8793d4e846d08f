import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRepeat } from '../../src/checks/repeated-texts.ts';

const letters = fc.constantFrom(
  ...['ا', 'أ', 'ا\u0654', 'آ', 'ا\u0653', 'ب', 'و', 'و\u0654', 'ؤ', 'ي', 'ه', 'ة', '\u0640', '3', '٣'],
  ...[
    'i',
    '\u0130',
    'k',
    'K',
    '\u212a',
    'a',
    'A',
    '\u00e5',
    '\u212b',
    'e\u0301',
    '\u00e9',
    'z',
    'ß',
    'ẞ',
    '\u{10400}',
    '\u{10428}',
  ],
  ...[' ', '  ', '\n', '\u00a0', '.', ',', '\u200f'],
);
const texts = fc.array(
  fc.array(letters, { maxLength: 4 }).map((parts) => parts.join('')),
  { maxLength: 12 },
);

const keys = {
  arabic: (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  latin: (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
};

test.for(['arabic', 'latin'] as const)('no text whose key another one has is left out (%s)', (script) => {
  let same = 0;
  let out = 0;
  fc.assert(
    fc.property(texts, (some) => {
      const items = some.map((text) => ({ text }));
      const found = mayRepeat(items, ({ text }) => text, script);
      for (const [index, item] of items.entries()) {
        const again = items.some((other, at) => at !== index && keys[script](other.text) === keys[script](item.text));
        if (again) same++;
        if (again) expect(found).toContain(item);
        else if (!found.includes(item)) out++;
      }
      expect(found).toEqual(items.filter((item) => found.includes(item)));
    }),
    { numRuns: 3000 },
  );
  expect(same).toBeGreaterThan(500);
  expect(out).toBeGreaterThan(500);
});
