import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { TarjumanError } from '../../core/error.ts';
import type { Clock } from '../../core/ports.ts';
import { makeFolder, realFiles } from '../../io/files.ts';
import { acquireLock } from '../../io/lock.ts';
import { discard, download, hashOfFile, MirrorFault } from './download.ts';
import { byHand, ModelError, wantedDigest, wantedName } from './model-faults.ts';
import { type PlacedFile, pairFolder, placeModel, RECEIPT_NAME, type Receipt, readReceipt } from './model-folder.ts';
import { type Digest, filesOf, type LockedFile, type LockedModel, unpackedLimit } from './models-lock.ts';

export type PullEvent =
  | { readonly type: 'bytes'; readonly file: string; readonly done: number; readonly all: number }
  | { readonly type: 'mirror'; readonly url: string; readonly reason: string };

export interface PullOptions {
  readonly folder: string;
  readonly lock: LockedModel;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly on?: (event: PullEvent) => void;
  /** Default 30 s. */
  readonly stallMs?: number;
  /** Pause before the same address is asked again, growing; default 1 s. */
  readonly pauseMs?: number;
}

/** The same address is asked so many times in a row without a further byte. */
const TRIES = 3;

/**
 * Brings a model into `<folder>/<pair>`: each file packed to `<folder>/<sha256>.part`, checked, unpacked, checked again, put in place
 * whole; a receipt last. What is right already is not brought again. `new`: bytes were brought.
 * @throws ModelError where no address gives a file that is what the lock says; TarjumanError RECORD_LOCKED while another run pulls it,
 * OUTPUT_UNWRITABLE; the signal's reason (what has come is kept, and the next pull goes on from there).
 */
export async function pullModel(options: PullOptions): Promise<{ readonly folder: string; readonly new: boolean }> {
  const { folder, lock } = options;
  const home = pairFolder(folder, lock.pair);
  try {
    await makeFolder(home);
  } catch (cause) {
    throw unwritable(home, cause);
  }
  const held = await acquireLock(join(folder, `${lock.pair}.lock`), `the model ${lock.pair}`);
  try {
    const files: Record<string, Receipt['files'][string]> = {};
    const before = readReceipt(home, lock);
    let brought = false;
    for (const file of filesOf(lock)) {
      options.signal.throwIfAborted();
      const path = join(home, file.name);
      const noted = before?.files[file.name];
      const known = file.unpacked ?? noted;
      if (known && (await isFile(path, known))) {
        files[file.name] = {
          ...noted,
          ...about(file),
          size: known.size,
          sha256: known.sha256,
          from: noted?.from ?? 'there already',
        };
        continue;
      }
      files[file.name] = { ...about(file), ...(await pullFile(options, file, path)) };
      brought = true;
    }
    const receipt: Receipt = { version: 1, pair: lock.pair, name: lock.name, licence: lock.licence, files };
    await realFiles.write(join(home, RECEIPT_NAME), `${JSON.stringify(receipt, null, 2)}\n`);
    return { folder: home, new: brought };
  } catch (cause) {
    throw options.signal.aborted || cause instanceof TarjumanError ? cause : unwritable(folder, cause);
  } finally {
    await held.release();
  }
}

function about({ packed }: LockedFile): { packed?: Digest } {
  return packed ? { packed } : {};
}

/** From the first address that gives it. */
async function pullFile(
  options: PullOptions,
  file: LockedFile,
  path: string,
): Promise<Digest & { readonly from: string }> {
  const { lock, folder } = options;
  const expected = (file.packed ?? file.unpacked)!;
  const part = join(folder, `${expected.sha256}.part`);
  const reasons: string[] = [];
  let last: { url: string; cause: unknown } | undefined;
  for (const mirror of lock.mirrors) {
    const url = `${mirror.endsWith('/') ? mirror : `${mirror}/`}${wantedName(file)}`;
    try {
      await fetchFrom(options, file, url, part);
      const digest = file.packed ? await unpack(file, part, path) : await place(file.unpacked!, part, path);
      await discard(part);
      return { ...digest, from: url };
    } catch (cause) {
      if (!(cause instanceof MirrorFault)) throw cause;
      reasons.push(`${url}: ${cause.message}`);
      last = { url, cause };
      options.on?.({ type: 'mirror', url, reason: cause.message });
    }
  }
  const found =
    reasons.length > 0
      ? `${wantedName(file)} cannot be had: ${reasons.join('; ')}`
      : `the lock names no address for ${wantedName(file)}`;
  throw new ModelError(
    `model ${lock.pair}`,
    lock.pair,
    found,
    `run it again when there is a network, or ${byHand(folder, lock)}`,
    {
      sha256: wantedDigest(file),
      ...last,
    },
  );
}

/** Asks one address until the file is there, it says that it will not be, or nothing more comes. */
async function fetchFrom(options: PullOptions, file: LockedFile, url: string, part: string): Promise<void> {
  const { clock, signal, stallMs = 30_000, pauseMs = 1000 } = options;
  const expected = (file.packed ?? file.unpacked)!;
  let most = 0;
  let fruitless = 0;
  let anew = false;
  for (;;) {
    let bytes = 0;
    const onBytes = (done: number) => {
      bytes = done;
      options.on?.({ type: 'bytes', file: file.name, done, all: expected.size });
    };
    try {
      return await download({ url, expected, part, signal, stallMs, onBytes });
    } catch (cause) {
      if (!(cause instanceof MirrorFault) || cause.kind === 'never') throw cause;
      if (cause.kind === 'anew') {
        if (anew) throw cause;
        anew = true;
        most = 0;
        continue;
      }
      fruitless = bytes > most ? 1 : fruitless + 1;
      most = Math.max(most, bytes);
      if (fruitless >= TRIES) throw cause;
      await clock.sleep(pauseMs * fruitless, signal);
    }
  }
}

/** Unpacks beside the place, never more bytes than may come out, and puts it in place when it is right. */
async function unpack(file: LockedFile, part: string, path: string): Promise<Digest> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const limit = unpackedLimit(file);
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) return done(new MirrorFault(`it unpacks to more than ${limit} bytes`, 'never'));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    try {
      await pipeline(createReadStream(part), createGunzip(), measure, createWriteStream(temporary, { flags: 'wx' }));
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? '';
      if (!code.startsWith('Z_') && !(cause instanceof MirrorFault)) throw cause;
      await discard(part);
      throw cause instanceof MirrorFault ? cause : new MirrorFault(`it cannot be unpacked (${code})`, 'never', cause);
    }
    const digest = { size, sha256: hash.digest('hex') };
    if (file.unpacked && (digest.size !== file.unpacked.size || digest.sha256 !== file.unpacked.sha256)) {
      await discard(part);
      throw new MirrorFault(
        `it unpacks to ${digest.size} bytes with the SHA-256 ${digest.sha256}, not to what the lock says`,
        'never',
      );
    }
    await settle(temporary, path);
    return digest;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function place(expected: Digest, part: string, path: string): Promise<Digest> {
  await settle(part, path);
  return expected;
}

/** On the disk first, then under its name: a power cut leaves no half file there. */
async function settle(from: string, to: string): Promise<void> {
  const file = await open(from, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(from, to);
  // Windows cannot open a folder; there the rename alone has to do.
  const home = await open(dirname(to), 'r').catch(() => undefined);
  await home?.sync().catch(() => {});
  await home?.close();
}

async function isFile(path: string, expected: Digest): Promise<boolean> {
  const there = await stat(path).catch(() => undefined);
  return there?.size === expected.size && (await hashOfFile(path)) === expected.sha256;
}

function unwritable(folder: string, cause: unknown): TarjumanError {
  if (cause instanceof TarjumanError) return cause;
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new TarjumanError(
    'OUTPUT_UNWRITABLE',
    { file: folder },
    `the model cannot be written there (${code})`,
    code === 'ENOSPC'
      ? 'make room and run it again: what has come is kept'
      : 'give yourself the right to it, or name another folder in TARJUMAN_MODEL_DIR',
    cause,
  );
}

/** What each file of a model is, looked at byte by byte. `problem` absent: it is what the lock says. */
export async function checkModel(
  folder: string,
  lock: LockedModel,
): Promise<readonly { readonly file: string; readonly path?: string; readonly problem?: string }[]> {
  const placing = placeModel(folder, lock);
  if ('missing' in placing) {
    return placing.missing.map(({ file, found }) => ({ file: file.name, problem: found ?? 'it is missing' }));
  }
  const { model, shortlist, vocabs } = placing.placed;
  const placed: PlacedFile[] = [model, ...(shortlist ? [shortlist] : []), ...vocabs];
  const results = [];
  for (const [index, file] of filesOf(lock).entries()) {
    const { path, packed, unpacked } = placed[index]!;
    const wanted = (packed ?? unpacked)!.sha256;
    const sha256 = await hashOfFile(path);
    results.push({
      file: file.name,
      path,
      ...(sha256 !== wanted && { problem: `its SHA-256 is ${sha256} and not ${wanted}` }),
    });
  }
  return results;
}
