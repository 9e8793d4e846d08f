import { expect, test } from 'vitest';
import { decodeXml } from '../../src/io/decode-xml.ts';

const declared = (encoding: string, body: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<a>${body}</a>`;

test.for([
  ['ISO-8859-1', 'év', [0xe9, 0x76]],
  ['windows-1251', 'ул', [0xf3, 0xeb]],
  ['windows-1256', 'عند', [0xda, 0xe4, 0xcf]],
  ['UTF-8', 'é', [0xc3, 0xa9]],
] as const)('a file is read as %s, which its declaration names', ([encoding, text, bytes]) => {
  const [head, tail] = declared(encoding, '\0').split('\0') as [string, string];
  expect(decodeXml(Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(tail)]), 'a.srx')).toBe(
    declared(encoding, text),
  );
});

test('a byte order mark outranks the declaration, as XML says', () => {
  const text = declared('UTF-16', 'عند');
  expect(decodeXml(Buffer.from(`\uFEFF${text}`, 'utf16le'), 'a.srx')).toBe(text);
});

test.for([
  ['x-nobody', 'names the encoding "x-nobody", which is not known'],
  ['EUC-KR', 'is not EUC-KR, which its XML declaration names'],
] as const)('%s cannot be read', ([encoding, message]) => {
  const bytes = Buffer.concat([Buffer.from(declared(encoding, '')), Buffer.from([0xff, 0xff])]);
  expect(() => decodeXml(bytes, 'a.srx')).toThrow(
    expect.objectContaining({ code: 'INPUT_ENCODING', message: expect.stringContaining(message) }),
  );
});
