import { expect, test } from 'vitest';
import { EXPAND, expansionOf, foldLetters, foldTable, hasLetter, SKIP } from '../../../src/text/ar/fold.ts';

/** Letters that the table's rows or ranges decide are not told by Unicode alone. */
const ARABIC = /[\u0600-\u08FF\u03C2]/u;

test('a unit becomes what Unicode makes of it alone', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < 0xac00; unit++) {
    const letter = String.fromCharCode(unit);
    const folded = foldTable()[unit]!;
    if (folded === SKIP || ARABIC.test(letter)) continue;
    const isLetter = /^[\p{L}\p{M}\p{Nd}]$/u.test(letter) || (unit >= 0x3400 && unit <= 0x9fff);
    const whole = [...letter.normalize('NFKD').toLowerCase().normalize('NFKD')];
    const expected = whole.filter(
      (part) =>
        part.length === 1 && foldTable()[part.charCodeAt(0)]! > SKIP && /[\p{L}\p{M}\p{Nd}\u4DC0-\u4DFF]/u.test(part),
    );
    const told = folded === EXPAND ? expansionOf(unit) : folded === 0 ? '' : String.fromCharCode(folded);
    const plain = expected.map((part) => foldLetters(part)).join('');
    if (told !== (isLetter ? plain : '')) wrong.push(`${unit.toString(16)}: ${told} is not ${plain}`);
  }
  expect(wrong).toEqual([]);
});

test('says whether folding leaves a letter', () => {
  for (const text of ['', '«،»', '\u0640\u064B', '-', 'لا', 'ﻻ', '한', 'a', '٣', '😀'])
    expect(hasLetter(text)).toBe(foldLetters(text) !== '');
});
