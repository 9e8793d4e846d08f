import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TarjumanError } from '../../src/core/error.ts';
import { decodeText, encodeText } from '../../src/io/decode-text.ts';

const ARTICLE = 'أعلن الوزير اليوم أن 45 مليون دولار ستخصص للمدارس، وقال: "هذا وعد".\r\nثم سافر.\n';
const utf8 = Buffer.from(ARTICLE, 'utf8');

test('UTF-32, which begins with the mark of UTF-16, is refused and not taken for text full of zeros', () => {
  const utf32 = Buffer.concat([
    Buffer.from([0xff, 0xfe, 0, 0]),
    ...[...'قال'].map((c) => Buffer.from([c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0])),
  ]);
  expect(() => decodeText(utf32, 'a.txt')).toThrow(/UTF-32/);
});

describe('the encoding is found and the text is what the bytes say', () => {
  const cases = [
    { name: 'UTF-8', encoding: { name: 'utf-8', bom: false }, certain: true },
    { name: 'UTF-8 with a mark', encoding: { name: 'utf-8', bom: true }, certain: true },
    { name: 'UTF-16 LE with a mark', encoding: { name: 'utf-16le', bom: true }, certain: true },
    { name: 'UTF-16 BE with a mark', encoding: { name: 'utf-16be', bom: true }, certain: true },
    { name: 'UTF-16 LE without', encoding: { name: 'utf-16le', bom: false }, certain: false },
    { name: 'UTF-16 BE without', encoding: { name: 'utf-16be', bom: false }, certain: false },
    { name: 'Windows-1256', encoding: { name: 'windows-1256', bom: false }, certain: false },
    { name: 'ISO-8859-6', encoding: { name: 'iso-8859-6', bom: false }, certain: false },
  ] as const;
  test.for(cases)('$name', ({ encoding, certain }) => {
    const bytes = encodeText(ARTICLE, encoding);
    expect(decodeText(bytes, 'a.txt')).toEqual({ text: ARTICLE, encoding, certain });
  });

  test('one short line of Windows-1256 is enough', () => {
    const line = 'رئيس الوزراء يزور بيروت';
    const bytes = encodeText(line, { name: 'windows-1256', bom: false });
    expect(decodeText(bytes, 'a.txt').text).toBe(line);
  });

  test('carriage returns, tatweel and marks stay', () => {
    const text = 'مـحـمّدٌ\r\n\r\nقال\u200F.\r';
    expect(decodeText(Buffer.from(text), 'a.txt').text).toBe(text);
  });

  test('a second byte order mark belongs to the text', () => {
    const text = '\uFEFFأهلا';
    expect(decodeText(encodeText(text, { name: 'utf-8', bom: true }), 'a.txt').text).toBe(text);
  });
});

test('decoding and encoding give back the bytes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed() && !text.includes('\0')),
      (text) => {
        const bytes = Buffer.from(text, 'utf8');
        let decoded: ReturnType<typeof decodeText>;
        try {
          decoded = decodeText(bytes, 'a.txt');
        } catch {
          return; // refused is fine, changed is not
        }
        expect(Buffer.from(encodeText(decoded.text, decoded.encoding))).toEqual(bytes);
      },
    ),
  );
});

describe('what cannot be text is refused with its place', () => {
  const cases: { name: string; bytes: Uint8Array; message: RegExp }[] = [
    {
      name: 'a picture',
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]),
      message: /zero byte/,
    },
    {
      name: 'a zero byte inside',
      bytes: Buffer.concat([utf8, Buffer.from([0]), utf8]),
      message: /zero byte.*byte 1\d\d/,
    },
    { name: 'half a UTF-16 character', bytes: Buffer.from([0xff, 0xfe, 0x41]), message: /half a character/ },
    {
      name: 'broken UTF-8 behind a mark',
      bytes: Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xc3, 0x28]),
      message: /byte 5\)/,
    },
    {
      name: 'French in Latin-1',
      bytes: Buffer.from('été à Genève, où la fête a été reportée', 'latin1'),
      message: /neither UTF-8/,
    },
  ];
  test.for(cases)('$name', ({ bytes, message }) => {
    const error = (() => {
      try {
        decodeText(bytes, 'desk/a.txt');
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(TarjumanError);
    expect(error).toMatchObject({ code: 'INPUT_ENCODING', at: { file: 'desk/a.txt' } });
    expect((error as TarjumanError).message).toMatch(message);
  });
});
