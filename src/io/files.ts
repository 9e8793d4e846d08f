import {
  accessSync,
  closeSync,
  constants,
  createReadStream,
  type Dirent,
  fsync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { FileStat, Files, NamesOnDisk } from '../core/ports.ts';
import { isDiskFull } from './disk-full.ts';

/** Bytes up to which a file is read at once: handing each step to another thread takes longer than that. */
const AT_ONCE = 1 << 20;

/** The real file system. A fault of it comes out as a TarjumanError that names the path and what to do. */
export const realFiles: Files = {
  async read(path) {
    const bytes = await this.readIfThere(path);
    if (!bytes) throw new TarjumanError('INPUT_MISSING', { file: path }, 'there is no such file', 'check the path');
    return bytes;
  },

  async readIfThere(path) {
    try {
      // What is not there is told without an error: many are looked for.
      const there = statSync(path, { throwIfNoEntry: false });
      if (!there) return undefined;
      return there.isFile() && there.size <= AT_ONCE ? readFileSync(path) : await readFile(path);
    } catch (cause) {
      if (isMissing(cause)) return undefined;
      throw unreadable(path, cause);
    }
  },

  async *stream(path) {
    try {
      yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
    } catch (cause) {
      throw unreadable(path, cause);
    }
  },

  *pieces(path, into) {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(path, 'r');
      const bytes = into ?? Buffer.allocUnsafeSlow(1 << 18);
      for (let size = readSync(descriptor, bytes); size > 0; size = readSync(descriptor, bytes))
        yield bytes.subarray(0, size);
    } catch (cause) {
      throw unreadable(path, cause);
    } finally {
      if (descriptor !== undefined) closeSync(descriptor);
    }
  },

  async write(path, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    try {
      // Most files are new, or of another size: those need not be read, only be such that they could be.
      const known = statSync(path, { throwIfNoEntry: false });
      if (known?.isFile() && known.size !== bytes.length) accessSync(path, constants.R_OK);
      else if (known) {
        const there = known.size <= AT_ONCE ? readFileSync(path) : await readFile(path);
        if (there.length === bytes.length && Buffer.compare(there, bytes) === 0) return false;
      }
      await writeAtomically(path, bytes);
      return true;
    } catch (cause) {
      throw unwritable(path, cause);
    }
  },

  async writeParts(path, parts, names = 'now') {
    if (!isThere(path)) {
      try {
        return await writeAtomically(path, parts, { names });
      } catch (cause) {
        throw unwritable(path, cause);
      }
    }
    const source = parts[Symbol.iterator]();
    const first = source.next();
    if (first.done) return this.write(path, '');
    // A copy, since the same memory may serve the next part.
    const begin = typeof first.value === 'string' ? Buffer.from(first.value, 'utf8') : Buffer.from(first.value);
    const second = source.next();
    // One part is a file that is small enough.
    if (second.done) return this.write(path, begin);
    try {
      const same = await FileComparison.open(path);
      const compared = function* (): Generator<Uint8Array> {
        same.take(begin);
        yield begin;
        for (let part: string | Uint8Array = second.value; ; ) {
          const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
          same.take(bytes);
          yield bytes;
          const next = source.next();
          if (next.done) return;
          part = next.value;
        }
      };
      return await writeAtomically(path, compared(), { names, wanted: () => same.differs() });
    } catch (cause) {
      throw unwritable(path, cause);
    }
  },

  syncFolder,

  async writeFrom(path, chunks) {
    try {
      await writeAtomically(path, chunks);
    } catch (cause) {
      throw unwritable(path, cause);
    }
  },

  async remove(path) {
    await rm(path, { force: true });
  },

  async list(folder) {
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      const kinds = entries.map((entry) => ({
        name: entry.name,
        kind: kindOf(entry),
      }));
      return kinds.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    } catch (cause) {
      if (isMissing(cause)) return [];
      throw unreadable(folder, cause);
    }
  },

  async stat(path): Promise<FileStat | undefined> {
    try {
      const there = statSync(path, { throwIfNoEntry: false });
      if (!there) return undefined;
      const { size, mtimeMs, ctimeMs, ino } = there;
      return { size, mtimeMs, ctimeMs, ino, folder: there.isDirectory() };
    } catch (cause) {
      if (isMissing(cause)) return undefined;
      throw unreadable(path, cause);
    }
  },
};

function kindOf(entry: Dirent): 'file' | 'folder' | 'link' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Whatever it is. Where that cannot be told, whoever opens it will say why. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** Whether the bytes that come piece by piece are those of a file. */
class FileComparison {
  readonly #handle: number | undefined;
  #at = 0;
  #differs: boolean;

  private constructor(handle: number | undefined) {
    this.#handle = handle;
    this.#differs = handle === undefined;
  }

  static async open(path: string): Promise<FileComparison> {
    try {
      return new FileComparison(openSync(path, 'r'));
    } catch (cause) {
      if (isMissing(cause)) return new FileComparison(undefined);
      throw cause;
    }
  }

  take(bytes: Uint8Array): void {
    if (!this.#differs) {
      const there = Buffer.allocUnsafe(bytes.length);
      this.#differs = readFully(this.#handle!, there, this.#at) < bytes.length || !there.equals(bytes);
    }
    this.#at += bytes.length;
  }

  /** Asked once, behind the last piece. */
  differs(): boolean {
    if (this.#handle === undefined) return true;
    const longer = readFully(this.#handle, Buffer.allocUnsafe(1), this.#at) > 0;
    closeSync(this.#handle);
    return this.#differs || longer;
  }
}

/** @returns bytes that were read: fewer than fit only at the end of the file */
function readFully(handle: number, into: Buffer, from: number): number {
  let read = 0;
  while (read < into.length) {
    const more = readSync(handle, into, read, into.length - read, from + read);
    if (more === 0) break;
    read += more;
  }
  return read;
}

interface HowToWrite {
  readonly names?: NamesOnDisk;
  /** Asked when all bytes are there; false: the file stays as it is. */
  readonly wanted?: () => boolean;
}

/** Whole or not at all, also through a power cut: the new bytes are on the disk before the name points at them. */
async function writeAtomically(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  { names = 'now', wanted = () => true }: HowToWrite = {},
): Promise<boolean> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName(basename(path)));
  const file = await openNew(temporary, folder);
  try {
    try {
      if (bytes instanceof Uint8Array) writeFully(file, bytes);
      else if (Symbol.iterator in bytes) for (const chunk of bytes) writeFully(file, encoded(chunk));
      else for await (const chunk of bytes) writeFully(file, encoded(chunk));
      if (wanted()) await synced(file);
      else {
        await unlink(temporary);
        return false;
      }
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (cause) {
    await unlink(temporary).catch(() => {});
    throw cause;
  }
  if (names === 'now') await syncFolder(folder);
  return true;
}

/** Where the name itself is nearly as long as a file system takes, nothing can be added to it. */
function temporaryName(name: string): string {
  const begin = name.length * 3 > SAFE_NAME && Buffer.byteLength(name) > SAFE_NAME ? '' : `${name}.`;
  return `.${begin}${process.pid}.${randomName()}.tmp`;
}

/** Bytes; 255 less what {@link temporaryName} adds. */
const SAFE_NAME = 220;

/** Only this takes time: what goes into the system's own memory is written at once, since handing it to another thread takes longer. */
function synced(handle: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(handle, (error) => (error ? reject(error) : resolve()));
  });
}

/** Windows cannot open a folder; there the rename alone has to do. */
async function syncFolder(folder: string): Promise<void> {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    await synced(handle).catch(() => {});
  } finally {
    closeSync(handle);
  }
}

function encoded(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

function writeFully(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

async function openNew(path: string, folder: string): Promise<number> {
  try {
    return openSync(path, 'wx', 0o644);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
    await makeFolder(folder);
    return openSync(path, 'wx', 0o644);
  }
}
/**
 * Makes a folder and those above it. Not `mkdir` with `recursive`: where a file system answers ENOENT to the making of a folder, as
 * /proc does, that never ends (seen on Node 20).
 */
export async function makeFolder(folder: string): Promise<void> {
  if (!isFolder(folder)) makeFolders(folder);
}

function makeFolders(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EEXIST' && isFolder(folder)) return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder || isFolder(above)) throw cause;
    makeFolders(above);
    try {
      mkdirSync(folder);
    } catch (again) {
      if (codeOf(again) !== 'EEXIST' || !isFolder(folder)) throw again;
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

const PROBE_BYTES = 16 * 1024;

/** Fails now, before anything is paid for, where files could not be written into `folder` later. */
export async function assertWritable(folder: string): Promise<void> {
  const probe = join(folder, `.tarjuman-probe-${process.pid}-${randomName()}`);
  try {
    await makeFolder(folder);
    const file = await open(probe, 'wx', 0o600);
    try {
      // An empty file can be made on a full disk, too.
      await file.writeFile(new Uint8Array(PROBE_BYTES));
    } finally {
      await file.close();
      await unlink(probe);
    }
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

function unreadable(path: string, cause: unknown): TarjumanError {
  if (isMissing(cause))
    return new TarjumanError('INPUT_MISSING', { file: path }, 'there is no such file', 'check the path');
  const what = `cannot be read (${codeOf(cause)})`;
  return new TarjumanError('INPUT_MISSING', { file: path }, what, hintFor(cause), cause);
}

/** What the system says about writing there, in words. */
export function unwritable(path: string, cause: unknown): TarjumanError {
  if (cause instanceof TarjumanError) return cause;
  return new TarjumanError(
    'OUTPUT_UNWRITABLE',
    { file: path },
    isDiskFull(cause)
      ? `cannot be written: the disk is full (${codeOf(cause)})`
      : `cannot be written (${codeOf(cause)})`,
    hintFor(cause),
    cause,
  );
}

function codeOf(cause: unknown): string {
  return cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause);
}

function isMissing(cause: unknown): boolean {
  const code = codeOf(cause);
  return code === 'ENOENT';
}

function hintFor(cause: unknown): string {
  switch (codeOf(cause)) {
    case 'EACCES':
    case 'EPERM':
      return 'give yourself the right to it, or name another place';
    case 'EROFS':
      return 'the disk is read-only; work in a folder that can be written';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'make room and run again: nothing that was paid for is lost or paid for again';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder is needed; move it away, or name another place';
    case 'ENAMETOOLONG':
      return 'a name in it is longer than the file system takes; give a shorter one';
    case 'EISDIR':
      return 'a folder stands where a file is needed; move it away';
    default:
      return 'check the path and try again';
  }
}

let lastName: number | undefined;

/** Eight hexadecimal digits, random for the process and then counted. From the global object, since `node:crypto` takes a tenth of a start to load. */
function randomName(): string {
  lastName = ((lastName ?? crypto.getRandomValues(new Uint32Array(1))[0]!) + 1) >>> 0;
  return lastName.toString(16).padStart(8, '0');
}
