import { TarjumanError } from '../core/error.ts';
import { type RunningHash, sha256, startSha256 } from '../core/hash.ts';
import type { Clock, FileStat, Files } from '../core/ports.ts';

/** A file as it was when somebody used it. */
export interface FileMark {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
  /** SHA-256 of the bytes that were read or written. */
  readonly hash: string;
  /** When it was looked at, in milliseconds since 1970: a change of the same tick would leave the other figures as they are. */
  readonly at: number;
}

/** Coarser than the times of any file system in use (2 s on FAT). */
const TICK_MS = 2000;

/** Files that remember what was read and written through them, by path. What was only looked for and not there is not remembered. */
export function watchFiles(
  files: Files,
  clock: Clock,
): { readonly files: Files; readonly marks: Map<string, FileMark> } {
  const marks = new Map<string, FileMark>();
  const mark = (path: string, stat: FileStat | undefined, hash: string, at: number): void => {
    if (stat) marks.set(path, { ...figuresOf(stat), hash, at });
  };
  const markWritten = async (path: string, hash: string): Promise<void> => {
    const at = clock.now().getTime();
    mark(path, await files.stat(path), hash, at);
  };
  const readIfThere = async (path: string): Promise<Uint8Array | undefined> => {
    const at = clock.now().getTime();
    // Before the bytes: a change in between makes the mark old, never new.
    const stat = await files.stat(path);
    const bytes = await files.readIfThere(path);
    if (bytes) mark(path, stat, sha256(bytes), at);
    return bytes;
  };
  return {
    marks,
    files: {
      ...files,
      readIfThere,
      read: async (path) => (await readIfThere(path)) ?? files.read(path),
      async write(path, content) {
        const bytes = bytesOf(content);
        const wrote = await files.write(path, bytes);
        await markWritten(path, sha256(bytes));
        return wrote;
      },
      async writeParts(path, parts, names) {
        const hashing: Hashing = {};
        const wrote = await files.writeParts(path, hashed(parts, hashing), names);
        // Whoever only looks stops at the first difference.
        if (hashing.hash !== undefined) await markWritten(path, hashing.hash);
        return wrote;
      },
      async *stream(path) {
        const at = clock.now().getTime();
        const stat = await files.stat(path);
        const hash = startSha256();
        for await (const chunk of files.stream(path)) {
          hash.add(chunk);
          yield chunk;
        }
        mark(path, stat, hash.digest(), at);
      },
    },
  };
}

/** Bytes up to which a file is read in one go. */
const SMALL = 1 << 22;

/** Undefined where it is gone or cannot be read. */
async function hashOfFile(path: string, size: number, files: Files): Promise<string | undefined> {
  try {
    if (size <= SMALL) {
      const bytes = await files.readIfThere(path);
      return bytes && sha256(bytes);
    }
    const hash = startSha256();
    for await (const chunk of files.stream(path)) hash.add(chunk);
    return hash.digest();
  } catch (error) {
    if (error instanceof TarjumanError) return undefined;
    throw error;
  }
}

/** Memory for the bytes of a part, used again and again: new memory has to be cleared by the system first. */
const rooms: Buffer[] = [];
/** For as many as are written at once. */
const MOST_ROOMS = 4;
const ROOM = 1 << 18;

interface Hashing {
  /** Of all that was made; there when that is at its end. */
  hash?: string;
}

/** The bytes of the parts, as many at a time as there is room for, until the next are asked for: they take the same place. Most files are one such piece. */
function* hashed(parts: Iterable<string | Uint8Array>, hashing: Hashing): Generator<Uint8Array> {
  let room = rooms.pop() ?? Buffer.allocUnsafeSlow(ROOM);
  let running: RunningHash | undefined;
  let at = 0;
  try {
    for (const part of parts) {
      const most = typeof part === 'string' ? 3 * part.length : part.length;
      if (most > room.length - at) {
        if (at > 0) {
          running ??= startSha256();
          const bytes = room.subarray(0, at);
          running.add(bytes);
          yield bytes;
          at = 0;
        }
        if (most > room.length) room = Buffer.allocUnsafeSlow(most);
      }
      if (typeof part === 'string') at += room.write(part, at);
      else {
        room.set(part, at);
        at += part.length;
      }
    }
    const bytes = room.subarray(0, at);
    running?.add(bytes);
    hashing.hash = running?.digest() ?? sha256(bytes);
    yield bytes;
  } finally {
    if (rooms.length < MOST_ROOMS && room.length === ROOM) rooms.push(room);
  }
}

/** Encoded once, for the hash and for the file. */
function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
}

function figuresOf({ size, mtimeMs, ctimeMs, ino }: FileStat): Omit<FileMark, 'hash' | 'at'> {
  return { size, mtimeMs, ctimeMs, ino };
}

/**
 * Whether the file is still the one of the mark. Size and times say so; where it was changed so shortly before it was looked at that a later change could
 * have left them as they are, the content does (as git does with what is "racily clean"). @returns the mark as it is now known; undefined: another file
 */
export async function stillMarked(
  path: string,
  mark: FileMark,
  files: Files,
  clock: Clock,
): Promise<FileMark | undefined> {
  const stat = await files.stat(path);
  if (!stat || stat.size !== mark.size || stat.mtimeMs !== mark.mtimeMs) return undefined;
  if (stat.ctimeMs !== mark.ctimeMs || stat.ino !== mark.ino) return undefined;
  if (Math.max(mark.mtimeMs, mark.ctimeMs) < mark.at - TICK_MS) return mark;
  const at = clock.now().getTime();
  return (await hashOfFile(path, mark.size, files)) === mark.hash ? { ...mark, at } : undefined;
}
