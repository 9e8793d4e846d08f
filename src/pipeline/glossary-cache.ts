import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import type { Files } from '../core/ports.ts';
import { compileGlossary, openCompiled } from '../glossary/compiled-glossary.ts';
import type { ReadGlossary } from '../glossary/finish-glossary.ts';

/** A smaller glossary is read and indexed as quickly as it would be opened. Bytes of the file. */
const SMALLEST_KEPT = 100_000;

export interface GlossaryFile {
  readonly bytes: Uint8Array;
  /** The file's name for messages. */
  readonly file: string;
  /** Where it lies. */
  readonly path: string;
}

/** Where what was kept lies, and for which build of the program; nothing is kept by one that is not built. */
export interface Keeper {
  /** The desk's `.tarjuman`. */
  readonly folder: string;
  readonly files: Pick<Files, 'readIfThere' | 'write'>;
  readonly build?: string;
}

/**
 * A large glossary from `.tarjuman/cache/`, where it lies ready to be used, or by `read`, and then it is put there: one file for each path, which
 * holds for one content, name and build. It may be deleted at any time. A file that is damaged, or another's, is made again; a
 * folder that cannot be written to only means that the glossary is read each time.
 */
export async function keepGlossary(
  { folder, files, build }: Keeper,
  { bytes, file, path }: GlossaryFile,
  read: () => Promise<ReadGlossary>,
): Promise<ReadGlossary> {
  if (build === undefined || bytes.length < SMALLEST_KEPT) return read();
  const key = JSON.stringify([build, sha256(bytes), file]);
  const place = join(folder, 'cache', `glossary-${sha256(path).slice(0, 16)}.bin`);
  const kept = await ignoringFaults(() => files.readIfThere(place));
  const known = kept && openCompiled(kept, key, bytes, file);
  if (known) return known;
  const made = await read();
  const compiled = compileGlossary(made, key);
  if (compiled !== undefined) await ignoringFaults(() => files.write(place, compiled));
  return made;
}

async function ignoringFaults<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TarjumanError) return undefined;
    throw error;
  }
}
