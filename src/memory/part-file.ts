import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Part } from './fuzzy-part.ts';

/** `TJFP`, little-endian. */
const MAGIC = 0x50464a54;
const VERSION = 1;
const HEADER = 8;

/** In the order in which they stand in the file. */
const ARRAYS = ['keysHigh', 'keysLow', 'starts', 'words', 'vocabulary', 'postingStarts', 'postings'] as const;

/**
 * The file of a part: eight numbers of 32 bits (magic, layout, forms, words, vocabulary, postings, checksum, 0), then the arrays, in the byte order of the
 * machine (a file from a machine of the other order has another magic and is made again). Written under another name, synced, then renamed.
 */
export function writePart(path: string, part: Part): void {
  const draft = `${path}.tmp`;
  const header = new Uint32Array(HEADER);
  header.set([MAGIC, VERSION, part.forms, part.words.length, part.vocabulary.length, part.postings.length]);
  header[6] = checksumOf(header, part);
  const file = openSync(draft, 'w', 0o600);
  try {
    writeWhole(file, header);
    for (const name of ARRAYS) writeWhole(file, part[name]);
    fsyncSync(file);
  } catch (cause) {
    closeSync(file);
    rmSync(draft, { force: true });
    throw cause;
  }
  closeSync(file);
  renameSync(draft, path);
}

function writeWhole(file: number, array: Uint32Array): void {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(bytes.length - at, 1 << 28));
}

/** Undefined where the file is gone, torn, or of another layout: the part is made again from the pairs. */
export function readPart(path: string): Part | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  if (bytes.length < HEADER * 4 || bytes.length % 4 !== 0) return undefined;
  const whole =
    bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
      : new Uint32Array(Uint8Array.from(bytes).buffer);
  const header = whole.slice(0, HEADER);
  const [magic, version, forms, words, vocabulary, postings, checksum] = header as unknown as number[];
  if (magic !== MAGIC || version !== VERSION) return undefined;
  const lengths = [forms!, forms!, forms! + 1, words!, vocabulary!, vocabulary! + 1, postings!];
  if (whole.length !== HEADER + lengths.reduce((sum, length) => sum + length, 0)) return undefined;
  let at = HEADER;
  const arrays = lengths.map((length) => {
    at += length;
    return whole.subarray(at - length, at);
  });
  const part = {
    forms: forms!,
    ...(Object.fromEntries(ARRAYS.map((name, index) => [name, arrays[index]!])) as unknown as Omit<Part, 'forms'>),
  };
  header[6] = 0;
  return checksumOf(header, part) === checksum ? part : undefined;
}

/** Tells a torn or overwritten file, not one that somebody forged: multiply and add over every number. */
function checksumOf(header: Uint32Array, part: Part): number {
  let sum = 0x811c9dc5 | 0;
  for (const array of [header, ...ARRAYS.map((name) => part[name])])
    for (let i = 0; i < array.length; i++) sum = Math.imul(sum ^ array[i]!, 0x01000193);
  return sum >>> 0;
}
