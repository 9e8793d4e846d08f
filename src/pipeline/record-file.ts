import type { Bitext, BitextUnit } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { sha256, startSha256 } from '../core/hash.ts';
import { NotAsWritten } from '../formats/xliff/decode-content.ts';
import { readTree } from '../formats/xliff/read-tree.ts';
import { readingOf, scanXliff } from '../formats/xliff/read-xliff.ts';
import { RecordScanner } from '../formats/xliff/scan-record.ts';
import type { RecordFinding } from '../formats/xliff/tree.ts';
import { decodeText } from '../io/decode-text.ts';
import { type Desk, recordPath } from './desk.ts';
import { relativePath } from './find-articles.ts';

/** A record as it lay on the disk. */
export interface RecordFile {
  readonly bitext: Bitext;
  /** What the reader had to say, e.g. of text that was kept though it could not be understood. */
  readonly findings: readonly RecordFinding[];
  /** SHA-256 of the bytes: tells whether somebody wrote it in the meantime. */
  readonly stamp: string;
}

/**
 * The record of an article, or undefined where there is none yet.
 * @throws TarjumanError RECORD_DAMAGED or RECORD_MISMATCH; the file is left as it is.
 */
export async function readRecord(desk: Desk, to: string, slug: string): Promise<RecordFile | undefined> {
  const path = recordPath(desk, to, slug);
  const file = relativePath(desk.root, path);
  const size = (await desk.files.stat(path))?.size ?? 0;
  const streamed = size > LARGE ? await streamRecord(desk, path, file) : undefined;
  if (streamed) return checked(streamed, file, desk.settings.from, to);
  const bytes = await desk.files.readIfThere(path);
  return bytes && parseRecord(bytes, file, desk.settings.from, to);
}

/**
 * The beginning of a record: at least its first `most` segments, or all; quick, since what follows is not even looked at. Undefined where it is not as the
 * program writes it, as far as it was read: whoever wants it then reads the whole.
 * @throws TarjumanError as {@link readRecord}
 */
export async function glanceAtRecord(
  desk: Desk,
  to: string,
  slug: string,
  most = Number.POSITIVE_INFINITY,
): Promise<Bitext | undefined> {
  const path = recordPath(desk, to, slug);
  const file = relativePath(desk.root, path);
  const read = await streamRecord(desk, path, file, most);
  return read && checked(read, file, desk.settings.from, to).bitext;
}

/** What {@link RecordFile.stamp} would be now; undefined where there is no record. */
export async function stampOfRecord(desk: Desk, to: string, slug: string): Promise<string | undefined> {
  const path = recordPath(desk, to, slug);
  const size = (await desk.files.stat(path))?.size ?? 0;
  if (size <= LARGE) {
    const bytes = await desk.files.readIfThere(path);
    return bytes && sha256(bytes);
  }
  const hash = startSha256();
  for await (const chunk of desk.files.stream(path)) hash.add(chunk);
  return hash.digest();
}

/** Bytes above which a record is read in pieces: as a whole it would stand in memory three times over. */
const LARGE = 1 << 22;
/** Bytes that are decoded and read at once: so few stay in the processor's caches from one step to the next. */
const PIECE = 1 << 16;

/** Undefined where the record is not as the program writes it, or not UTF-8: then it has to be read as a whole. @param most segments after which nothing more is read */
async function streamRecord(
  desk: Desk,
  path: string,
  file: string,
  most = Number.POSITIVE_INFINITY,
): Promise<RecordFile | undefined> {
  const scanner = new RecordScanner(file, true);
  const hash = startSha256();
  const units: BitextUnit[] = [];
  let segments = 0;
  const take = (read: readonly BitextUnit[]): void => {
    for (const unit of read) {
      units.push(unit);
      segments += unit.segments.length;
    }
  };
  try {
    for await (const chunk of desk.files.stream(path)) {
      hash.add(chunk);
      for (let at = 0; at < chunk.length && segments < most; at += PIECE)
        take(scanner.push(chunk.subarray(at, at + PIECE), false));
      if (segments >= most) break;
    }
    if (segments < most) take(scanner.push(new Uint8Array(0), true));
  } catch (error) {
    if (error instanceof NotAsWritten) return undefined;
    throw error;
  }
  const { bitext, findings } = readingOf(scanner, units);
  return { bitext, findings, stamp: hash.digest() };
}

/** @param file as messages name it */
export function parseRecord(bytes: Uint8Array, file: string, from: string, to: string): RecordFile {
  const { bitext, findings } = scanXliff(bytes, file) ?? readTree(textOf(bytes, file), file);
  return checked({ bitext, findings, stamp: sha256(bytes) }, file, from, to);
}

/** @throws TarjumanError RECORD_MISMATCH */
function checked(record: RecordFile, file: string, from: string, to: string): RecordFile {
  const { bitext } = record;
  if (bitext.from.toLowerCase() !== from.toLowerCase() || bitext.to.toLowerCase() !== to.toLowerCase())
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file },
      `the record says ${bitext.from} to ${bitext.to}, the desk ${from} to ${to}`,
      'move the file to the folder of its language, or set «from:» and «to:» in tarjuman.yaml',
    );
  return record;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes, file).text;
  } catch (cause) {
    throw new TarjumanError(
      'RECORD_DAMAGED',
      { file, line: 1, column: 1 },
      'the record is no text that can be read',
      'bring it back from version control or from .tarjuman/journal/backups, or move it away to begin a new one',
      cause,
    );
  }
}
