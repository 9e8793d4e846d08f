import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  armour,
  disarm,
  escapeXmlAttribute,
  escapeXmlText,
  isPlainAscii,
  isPlainAsciiContent,
  isPlainContent,
  isPlainXml,
} from '../../src/formats/xml/escape.ts';
import { attributeOf, placeOf, readXml, textOf } from '../../src/formats/xml/read-xml.ts';
import { text } from './arbitrary-bitext.ts';

const LIMITS = { code: 'INPUT_FORMAT', hint: 'none' } as const;

describe('escaping for XML', () => {
  test.for([
    ['&', '&amp;', '&amp;'],
    ['<', '&lt;', '&lt;'],
    [']]>', ']]&gt;', ']]&gt;'],
    ['"', '"', '&quot;'],
    ["'", "'", "'"],
    ['\t', '\t', '&#x9;'],
    ['\n', '\n', '&#xA;'],
    ['\r', '&#xD;', '&#xD;'],
    ['\u200F', '&#x200F;', '&#x200F;'],
    ['\u202E', '&#x202E;', '&#x202E;'],
    ['\u00A0', '&#xA0;', '&#xA0;'],
    ['\u200C', '\u200C', '\u200C'],
    ['\u{1F600}', '\u{1F600}', '\u{1F600}'],
    ['\u0000', '\uFFFD', '\uFFFD'],
    ['\uFFFE', '\uFFFD', '\uFFFD'],
    ['\uD800', '\uFFFD', '\uFFFD'],
    ['مرحبا', 'مرحبا', 'مرحبا'],
  ])('%j', ([from, inText, inAttribute]) => {
    expect(escapeXmlText(from!)).toBe(inText);
    expect(escapeXmlAttribute(from!)).toBe(inAttribute);
  });

  test('a parser gives any text back, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { root } = readXml(`<a b="${escapeXmlAttribute(value)}">${escapeXmlText(value)}</a>`, 'x.xml', LIMITS);
        const held = value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu, '\uFFFD');
        expect(textOf(root)).toBe(held);
        expect(attributeOf(root, 'b')).toBe(held);
      }),
    );
  });

  test('what the caller writes for a character is not escaped again', () => {
    expect(escapeXmlText('a\u0001b', (unit) => `<cp hex="${unit}"/>`)).toBe('a<cp hex="1"/>b');
  });
});

test('what is told in one look is what escaping leaves as it is', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const letter = `a${String.fromCharCode(code)}`;
    const inText = escapeXmlText(letter) === letter;
    const everywhere = inText && escapeXmlAttribute(armour(letter)) === letter && letter !== 'a\\';
    if (isPlainXml(letter) !== everywhere) expect(isPlainXml(letter), code.toString(16)).toBe(everywhere);
    // These may say no of what would stay as it is, never yes of anything else; of what texts are made of they say yes.
    if (isPlainContent(letter) && !inText) expect(inText, code.toString(16)).toBe(true);
    if (isPlainAscii(letter) && !(everywhere && code < 0x80)) expect(everywhere, code.toString(16)).toBe(true);
    if (isPlainAsciiContent(letter) && !(inText && code < 0x80)) expect(inText, code.toString(16)).toBe(true);
  }
  expect(isPlainContent('قال «نعم»، ثم "لا" \\ 12 – نهاية.')).toBe(true);
  expect(isPlainAsciiContent('He said "yes" \\ (12).')).toBe(true);
  expect(isPlainAscii('google/nmt 2026-11-23T15:40:00Z')).toBe(true);
});

describe('armour', () => {
  test.for([
    ['plain', 'plain'],
    ['C:\\users', 'C:\\users'],
    ['\u0001', '\\u0001'],
    ['\\u0041', '\\u005Cu0041'],
    ['\\\\u0041', '\\\\u005Cu0041'],
  ])('%j', ([from, to]) => {
    expect(armour(from!)).toBe(to);
    expect(disarm(to!)).toBe(from);
  });

  test('any text comes back', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(disarm(armour(value))).toBe(value);
      }),
    );
  });
});

describe('places', () => {
  test.for([
    ['<a>\n  <b/></a>', 2, 3],
    ['<a>\r\n\r\n<b/></a>', 3, 1],
    ['<a>\r<b/></a>', 2, 1],
    ['<a>\u{1F600}<b/></a>', 1, 6],
  ] as const)('%j', ([xml, line, column]) => {
    const document = readXml(xml, 'x.xml', LIMITS);
    const node = document.root.children.find((child) => child.kind === 'element')!;
    expect(xml.slice(node.start, node.end)).toBe('<b/>');
    expect(placeOf(document, node)).toEqual({ file: 'x.xml', line, column });
  });
});
