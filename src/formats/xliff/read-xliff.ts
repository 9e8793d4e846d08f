import type { Bitext } from '../../core/bitext.ts';
import type { Foreign } from '../../core/foreign.ts';
import { NotAsWritten } from './decode-content.ts';
import { readTree } from './read-tree.ts';
import { RecordScanner } from './scan-record.ts';
import type { RecordFinding } from './tree.ts';

export interface RecordReading {
  readonly bitext: Bitext;
  /** What was odd: text that somebody changed, values that say nothing. Nothing of it is lost. */
  readonly findings: readonly RecordFinding[];
  /** The same as `bitext.foreign`; empty where nobody put anything in. */
  readonly foreign: Foreign;
}

/**
 * Reads a record, also one that people or other tools have written on. A target that is not as the program wrote it is a person's. One that the program
 * wrote last is read line by line, any other as a tree; both say the same.
 * @param file as messages name it
 * @throws TarjumanError RECORD_DAMAGED, with line and column, for what is no XLIFF 2.1 with one file
 */
export function readXliff(xml: string, file: string): RecordReading {
  return scanXliff(xml, file) ?? readTree(xml, file);
}

/** Undefined where the record is not as the program writes it. */
export function scanXliff(xml: string | Uint8Array, file: string): RecordReading | undefined {
  // Half a surrogate has no bytes, and would be read as another character.
  if (typeof xml === 'string' && !xml.isWellFormed()) return undefined;
  const scanner = new RecordScanner(file, false);
  try {
    const units = scanner.push(typeof xml === 'string' ? Buffer.from(xml, 'utf8') : xml, true);
    return readingOf(scanner, units);
  } catch (error) {
    if (error instanceof NotAsWritten) return undefined;
    throw error;
  }
}

export function readingOf(scanner: RecordScanner, units: Bitext['units']): RecordReading {
  const { foreign, findings } = scanner;
  const bitext: Bitext = {
    ...scanner.head!,
    units,
    ...(Object.keys(foreign).length > 0 ? { foreign } : {}),
  };
  return { bitext, findings, foreign };
}
