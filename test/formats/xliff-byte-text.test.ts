import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSurelyNormal } from '../../src/core/hash.ts';
import { ByteText } from '../../src/formats/xliff/byte-text.ts';
import { decodeContent, NotAsWritten } from '../../src/formats/xliff/decode-content.ts';
import { readTree } from '../../src/formats/xliff/read-tree.ts';
import { scanXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { SAMPLE } from './sample.ts';

/** The text of bytes that stand somewhere in others. */
function readBytes(text: string, own: boolean): { text: string | undefined; normal: boolean } {
  const inside = Buffer.from(text, 'utf8');
  const bytes = Buffer.concat([Buffer.from('قبل<'), inside, Buffer.from('<بعد')]);
  const at = Buffer.byteLength('قبل<');
  const reader = new ByteText(own);
  try {
    return { text: reader.read(bytes, bytes.toString('latin1'), at, at + inside.length), normal: reader.normal };
  } catch (error) {
    if (!(error instanceof NotAsWritten)) throw error;
    return { text: undefined, normal: false };
  }
}

function plainly(text: string): string | undefined {
  try {
    return decodeContent(text);
  } catch (error) {
    if (!(error instanceof NotAsWritten)) throw error;
    return undefined;
  }
}

/** Every length of a character, and what each asks for. */
const letters = fc.constantFrom(
  ...['a', 'Z', ' ', '\n', '\t', '7', 'ق', 'ة', 'ء', '،', '«', '»', 'é', '’', '“', '…', '\u2010', '\u205E', '\u205F'],
  ...['\u0301', '\u0653', '\u0627\u0653', '\u06D3', '\u06D4', '\u07FF', '\u0800', '\u2126', '中', '\uAC00', '\uFB01'],
  ...['\uFFFD', '\uFFFE', '\uFFFF', '😀', '\u{10000}', '\u{10FFFF}', '\u{1D15E}', '&', '&amp;', '&#x41;', '&#0;', '&x'],
  ...[']', ']]>', '\r', '\u0000', '\u0008', '\u001F', '\u007F', '\u0080', '\u00A0', '\u200F', '\\'],
);
const text = fc.oneof(
  fc.string({ unit: letters, maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom('قال', ' ', 'a'), minLength: 4000, maxLength: 6000 }),
);

describe('a text that is read from bytes', () => {
  test('is the one that is read from a string, and is told to be in its normal form only where it surely is', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, own) => {
        const once = any.toWellFormed().replaceAll('<', '');
        const read = readBytes(once, own);
        expect(read.text).toBe(plainly(once));
        if (read.normal) expect(read.text!.normalize('NFC')).toBe(read.text);
        // What needs no care is told to be normal exactly where the string is.
        if (!/[&\]\r]/.test(once) && read.text !== undefined) expect(read.normal).toBe(isSurelyNormal(once));
      }),
      { numRuns: 1000 },
    );
  });

  test('each character by itself', () => {
    for (let code = 0; code < 0x11000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const letter = String.fromCodePoint(code);
      if (letter === '<') continue;
      const read = readBytes(letter, false);
      if (read.text !== plainly(letter)) expect(read.text, code.toString(16)).toBe(plainly(letter));
      if (read.normal && letter.normalize('NFC') !== letter) expect(read.normal, code.toString(16)).toBe(false);
    }
  });
});

describe('a record as bytes', () => {
  const record = Buffer.from(writeXliff(SAMPLE), 'utf8');

  test('with a byte order mark says the same', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), record]);
    expect(scanXliff(marked, 'x')).toEqual(readTree(record.toString('utf8'), 'x'));
  });

  test('is not read where one of them is no UTF-8, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(record.length - 1), fc.constantFrom(0xff, 0xc3, 0x80, 0xed), (at, byte) => {
        const bad = Buffer.from(record);
        bad[at] = byte;
        if (bad.toString('utf8').includes('\uFFFD')) expect(scanXliff(bad, 'x')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
