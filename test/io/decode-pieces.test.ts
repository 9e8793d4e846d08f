import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from '../../src/core/article.ts';
import type { TarjumanError } from '../../src/core/error.ts';
import type { Files } from '../../src/core/ports.ts';
import { decodePieces } from '../../src/io/decode-pieces.ts';
import { decodeText, encodeText } from '../../src/io/decode-text.ts';
import { realFiles } from '../../src/io/files.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

const path = join(temporaryFolder(), 'table.csv');

/** The real files, in pieces of so many bytes. */
function filesInPieces(size: number): Files {
  return {
    ...realFiles,
    async *stream(from) {
      const bytes = await realFiles.read(from);
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function told(bytes: Uint8Array, size: number): Promise<{ whole: unknown; pieces: unknown; most: number }> {
  writeFileSync(path, bytes);
  const refusal = ({ code, at, message }: TarjumanError) => ({ code, at, message });
  let whole: unknown;
  try {
    whole = decodeText(bytes, 'table.csv').text;
  } catch (error) {
    whole = refusal(error as TarjumanError);
  }
  let pieces: unknown = '';
  let most = 0;
  try {
    for await (const piece of decodePieces(filesInPieces(size), path, 'table.csv')) {
      pieces += piece;
      most = Math.max(most, piece.length);
    }
  } catch (error) {
    pieces = refusal(error as TarjumanError);
  }
  return { whole, pieces, most };
}

const TEXT = `id,source,target\n${Array.from({ length: 50 }, (_, row) => `s${row},قال الوزير إن العدد ${row},He said ${row}\n`).join('')}`;

test.each<[string, Encoding]>([
  ['UTF-8', { name: 'utf-8', bom: false }],
  ['UTF-8 with a mark', { name: 'utf-8', bom: true }],
  ['UTF-16', { name: 'utf-16le', bom: false }],
  ['UTF-16 with a mark', { name: 'utf-16le', bom: true }],
  ['UTF-16 the other way round', { name: 'utf-16be', bom: true }],
  ['Windows-1256', { name: 'windows-1256', bom: false }],
  ['ISO-8859-6', { name: 'iso-8859-6', bom: false }],
])('%s is read in pieces as it is read whole', async (_, encoding) => {
  const { whole, pieces } = await told(encodeText(TEXT, encoding), 7);
  expect(pieces).toBe(TEXT);
  expect(whole).toBe(TEXT);
});

test('an encoding that shows only in the last line is the whole file\u2019s', async () => {
  const late = `${'id,target\n'.repeat(200)}s1,قال الوزير في المدينة\n`;
  const { pieces } = await told(encodeText(late, { name: 'windows-1256', bom: false }), 64);
  expect(pieces).toBe(late);
});

test('UTF-8 is never held as a whole', async () => {
  const { pieces, most } = await told(Buffer.from(TEXT), 64);
  expect(pieces).toBe(TEXT);
  expect(most).toBeLessThanOrEqual(64);
});

test('any bytes are the same text, or refused for the same reason', async () => {
  const part = fc.oneof(
    fc.constantFrom('id,target\n', 's1,نعم\n', 'x').map((text) => Buffer.from(text)),
    fc
      .constantFrom([0xff, 0xfe], [0xef, 0xbb, 0xbf], [0xd9], [0xc7, 0xe1], [0], [0xf0, 0x9f])
      .map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
      const { whole, pieces } = await told(Buffer.concat(parts), size);
      expect(pieces).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});
