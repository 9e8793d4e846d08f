import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

const PAIRS: readonly (readonly [open: string, close: string, name: string])[] = [
  ['"', '"', 'straight'],
  ['«', '»', 'angle'],
  ['“', '”', 'curly'],
  ['”', '“', 'curly, the wrong way round'],
  ['»', '«', 'angle, the wrong way round'],
];

describe.each(PAIRS)('a quotation of several sentences in %s…%s', (open, close, name) => {
  const before = 'وصل الوفد إلى المطار فجرا.';
  const first = `وقال المدير: ${open}أنجزنا نصف الطريق.`;
  const middle = 'بقي أن نقنع الممولين.';
  const after = 'ويزور الوفد المصنع غدا.';

  test('is cut at its stops, and its last mark stays with its last sentence', () => {
    const last = `سننتهي في الربيع.${close}`;
    expect(split([before, first, middle, last, after].join(' '))).toEqual([before, first, middle, last, after]);
  });

  test('also with the stop behind the mark', () => {
    const last = `سننتهي في الربيع${close}.`;
    expect(split([before, first, middle, last, after].join(' '))).toEqual([before, first, middle, last, after]);
  });

  // The wrong way round and with blanks on both sides nothing tells which mark opens.
  const apart = name.endsWith('round') ? [] : ['also with blanks on both sides of its marks'];
  test.each(apart)('%s', () => {
    const opened = first.replace(open, `${open} `);
    const last = `سننتهي في الربيع . ${close}`;
    expect(split([before, opened, middle, last, after].join(' '))).toEqual([before, opened, middle, last, after]);
    const glued = `سننتهي في الربيع .${close}`;
    expect(split([before, opened, middle, glued, after].join(' '))).toEqual([before, opened, middle, glued, after]);
  });

  test('and the next one opens anew', () => {
    const last = `سننتهي في الربيع.${close}`;
    const other = `${open}لا نملك المال الكافي.${close}`;
    expect(split([first, last, other, after].join(' '))).toEqual([first, last, other, after]);
  });
});

describe('a straight quote', () => {
  test('behind a figure is inches where none is open', () => {
    const parts = ['عرضت الشركة شاشة 55" جديدة.', 'وقال المدير: " السعر مناسب جدا . "', 'وبيعت كل الشاشات أمس.'];
    expect(split(parts.join(' '))).toEqual(parts);
  });

  test('behind a figure closes where one is open', () => {
    const parts = ['سماها " جيل 2000 "وسكت قليلا.', 'ثم قال: " لا أعرف أحدا . "', 'وغادر القاعة مسرعا.'];
    expect(split(parts.join(' '))).toEqual(parts);
  });

  test('that lost its space opens where its partner is near, also behind a stop', () => {
    const parts = ['رفض الوزير ذلك كله.', '"لن نقبل الشروط.', 'ولن نوقع عليها."', 'وغادر القاعة مسرعا.'];
    expect(split(`${parts[0]}${parts.slice(1).join(' ')}`)).toEqual(parts);
  });
});
