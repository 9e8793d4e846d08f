import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { isLoopback } from '../../io/loopback.ts';
import type { Digest } from './models-lock.ts';

/**
 * What can be done about it. `again`: the same address may yet give the rest; what has come is kept. `anew`: what had come in an
 * earlier run was at fault, and is gone; from the beginning it may be right. `never`: this address does not have the file.
 */
export type MirrorFaultKind = 'again' | 'anew' | 'never';

/** Why one address did not give the file. */
export class MirrorFault extends Error {
  readonly kind: MirrorFaultKind;

  constructor(message: string, kind: MirrorFaultKind, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

export interface DownloadOptions {
  readonly url: string;
  readonly expected: Digest;
  /** Where the bytes go; what lies there already is taken up again. */
  readonly part: string;
  readonly signal: AbortSignal;
  /** An address that sends nothing for so long is given up. */
  readonly stallMs: number;
  /** Bytes that lie there now. */
  readonly onBytes: (bytes: number) => void;
}

const MOST_REDIRECTS = 5;

/**
 * Brings the file at `url` into `part`: from where it stopped if it did, never more bytes than expected, and looks at the hash.
 * Resolves when `part` is whole and right. Throws MirrorFault; a part that turned out wrong is gone then. Throws the signal's reason.
 */
export async function download(options: DownloadOptions): Promise<void> {
  const { part, expected } = options;
  let have = await sizeOf(part);
  if (have > expected.size) {
    await rm(part);
    have = 0;
  }
  const resumed = have > 0;
  if (have < expected.size) await fetchRest(options, have);
  if ((await hashOfFile(part)) === expected.sha256) return;
  await discard(part);
  throw new MirrorFault(`what came has another SHA-256 than ${expected.sha256}`, resumed ? 'anew' : 'never');
}

/** The part, and what is noted about it. */
export async function discard(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(`${part}.json`, { force: true });
}

async function fetchRest(options: DownloadOptions, have: number): Promise<void> {
  const { url, expected, part, signal } = options;
  const stalled = new AbortController();
  const watch = setTimeout(() => stalled.abort(new Error('stalled')), options.stallMs);
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'tarjuman' };
    if (have > 0) {
      headers['range'] = `bytes=${have}-`;
      const validator = await validatorOf(part, url);
      if (validator !== undefined) headers['if-range'] = validator;
    }
    const response = await follow(url, headers, AbortSignal.any([signal, stalled.signal]));
    const from = startOf(response, have, expected);
    if (from === undefined) {
      await response.body?.cancel();
      await discard(part);
      throw new MirrorFault('it has nothing behind the bytes that came before', 'anew');
    }
    if ((response.headers.get('content-encoding') ?? 'identity') !== 'identity')
      throw new MirrorFault('it packs the file once more on the way', 'never');
    await noteValidator(part, url, response);
    file = await open(part, from === 0 ? 'w' : 'a');
    let done = from;
    for await (const chunk of response.body ?? []) {
      watch.refresh();
      done += chunk.length;
      if (done > expected.size) {
        await file.close();
        file = undefined;
        await discard(part);
        throw new MirrorFault(`it sends more than the ${expected.size} bytes that the file has`, 'never');
      }
      await file.writeFile(chunk);
      options.onBytes(done);
    }
    if (done < expected.size) throw new MirrorFault(`it stopped after ${done} of ${expected.size} bytes`, 'again');
    await file.sync();
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof MirrorFault || isOfDisk(cause)) throw cause;
    if (stalled.signal.aborted)
      throw new MirrorFault(`it sent nothing for ${options.stallMs / 1000} s`, 'again', cause);
    throw new MirrorFault(reasonOf(cause), 'again', cause);
  } finally {
    clearTimeout(watch);
    await file?.close();
  }
}

/** Where the answer's bytes belong. Undefined: the server has nothing from there on. Throws where it is not this file. */
function startOf(response: Response, have: number, expected: Digest): number | undefined {
  const { status, headers } = response;
  if (status === 206) {
    const match = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
    if (Number(match?.[1]) !== have) throw new MirrorFault('it answers with another range than was asked for', 'never');
    if (match?.[2] !== '*') checkSize(Number(match?.[2]), expected);
    return have;
  }
  if (status === 416) return undefined;
  const again = status === 408 || status === 429 || status >= 500;
  if (status !== 200) throw new MirrorFault(`it answers ${status}`, again ? 'again' : 'never');
  const length = headers.get('content-length');
  if (length !== null) checkSize(Number(length), expected);
  return 0;
}

function checkSize(size: number, expected: Digest): void {
  if (size !== expected.size)
    throw new MirrorFault(`what lies there has ${size} bytes and not ${expected.size}`, 'never');
}

/** Follows redirects by hand, so that none leads from a secure address to an open one. */
async function follow(first: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let url = new URL(first);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
      throw new MirrorFault(`${hop === 0 ? 'it is' : 'it leads to'} ${url.protocol}//, which is not secure`, 'never');
    const response = await fetch(url.href, { headers, signal, redirect: 'manual' });
    if (![301, 302, 303, 307, 308].includes(response.status)) return response;
    await response.body?.cancel();
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, url.href)) throw new MirrorFault('it leads nowhere', 'never');
    url = new URL(location, url);
  }
  throw new MirrorFault(`it leads on more than ${MOST_REDIRECTS} times`, 'never');
}

/** What the server called this version of the file, so that a resumed part is not joined to another version. */
async function validatorOf(part: string, url: string): Promise<string | undefined> {
  try {
    const noted = JSON.parse(await readFile(`${part}.json`, 'utf8')) as { url?: unknown; validator?: unknown };
    return noted.url === url && typeof noted.validator === 'string' ? noted.validator : undefined;
  } catch {
    return undefined;
  }
}

async function noteValidator(part: string, url: string, { headers }: Response): Promise<void> {
  const tag = headers.get('etag');
  // A weak tag tells nothing about bytes (RFC 9110, 13.1.5).
  const validator = tag !== null && !tag.startsWith('W/') ? tag : headers.get('last-modified');
  if (validator === null) await rm(`${part}.json`, { force: true });
  else await writeFile(`${part}.json`, JSON.stringify({ url, validator }));
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function isOfDisk(cause: unknown): boolean {
  const code = (cause as NodeJS.ErrnoException | null)?.code ?? '';
  return ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'EIO'].includes(code);
}

/** `fetch` says little; its cause says what was wrong with the connection. */
function reasonOf(cause: unknown): string {
  const inner = (cause as { cause?: unknown }).cause ?? cause;
  const { code, message } = inner as NodeJS.ErrnoException;
  return `no connection, or one that broke (${code ?? message})`;
}
