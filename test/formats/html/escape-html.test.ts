import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributes, escaped, escapeHtml, isShownAsItIs } from '../../../src/formats/html/escape-html.ts';
import { HIDDEN } from '../../../src/text/hidden-characters.ts';

test('a text that has nothing to escape is told by one look, and stays as it is', () => {
  const character = fc.oneof(
    fc.nat(0x2ff).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0xd7f0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('ق', '\u{1F600}', '\u{1FFFE}', '\u{10FFFF}', '\r\n', '&amp;'),
  );
  fc.assert(
    fc.property(
      fc.array(character).map((characters) => characters.join('')),
      (text) => {
        expect(escapeHtml(text)).toBe(escaped(text));
      },
    ),
    { numRuns: 2000 },
  );
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (escapeHtml(character) !== escaped(character)) expect.fail(code.toString(16));
  }
});

test('attributes stand in the order given', () => {
  expect(attributes({ class: 'a"b', hidden: true, id: undefined, lang: 'ar', checked: false, 'data-n': 3 })).toBe(
    ' class="a&quot;b" hidden lang="ar" data-n="3"',
  );
});

test('a text that is shown as it is has nothing hidden and nothing to escape, and the letters of news are such', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (isShownAsItIs(character) && (HIDDEN.test(character) || escaped(character) !== character))
      expect.fail(code.toString(16));
  }
  expect(isShownAsItIs('قال «نعم»، ثم – 12 ٪ … “yes” it’s')).toBe(true);
  expect(isShownAsItIs('قال\u200f')).toBe(false);
});
