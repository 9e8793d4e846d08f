import type { Bitext } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { readXliff } from '../formats/xliff/read-xliff.ts';
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
  const bytes = await desk.files.readIfThere(path);
  return bytes && parseRecord(bytes, relativePath(desk.root, path), desk.settings.from, to);
}

/** @param file as messages name it */
export function parseRecord(bytes: Uint8Array, file: string, from: string, to: string): RecordFile {
  const { bitext, findings } = readXliff(textOf(bytes, file), file);
  if (bitext.from.toLowerCase() !== from.toLowerCase() || bitext.to.toLowerCase() !== to.toLowerCase())
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file },
      `the record says ${bitext.from} to ${bitext.to}, the desk ${from} to ${to}`,
      'move the file to the folder of its language, or set «from:» and «to:» in tarjuman.yaml',
    );
  return { bitext, findings, stamp: sha256(bytes) };
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
