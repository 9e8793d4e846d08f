import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realClock } from '../../../src/io/clock.ts';
import { acquireLock } from '../../../src/io/lock.ts';
import { placeModel } from '../../../src/providers/local/model-folder.ts';
import { type LockedModel, parseLock } from '../../../src/providers/local/models-lock.ts';
import { checkModel, type PullEvent, pullModel } from '../../../src/providers/local/pull-model.ts';
import {
  answer,
  cutAfter,
  ETAG,
  type Mirror,
  serveFile,
  serveVersion,
  startMirror,
} from '../../support/mirror-server.ts';

/** Bytes that pack badly, so that a cut falls into the middle; the files are no models, for nobody loads them here. */
const MODEL = Buffer.concat([randomBytes(200_000), Buffer.alloc(1000)]);
const VOCAB = Buffer.from('a vocabulary');
const PACKED = { 'm.bin.gz': gzipSync(MODEL), 'v.spm.gz': gzipSync(VOCAB) };

const digest = (bytes: Buffer) => ({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });

let folder = '';
const open: Mirror[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-pull-'));
});
afterEach(async () => {
  for (const mirror of open.splice(0)) await mirror.close();
  await rm(folder, { recursive: true, force: true });
});

async function mirrorWith(...scenes: Mirror['scenes']): Promise<Mirror> {
  const mirror = await startMirror(PACKED);
  mirror.scenes.push(...scenes);
  open.push(mirror);
  return mirror;
}

function lockFor(mirrors: readonly (Mirror | string)[], change: object = {}): LockedModel {
  const lock = {
    version: 1,
    models: {
      'ar-en': {
        name: 'test',
        licence: 'CC0-1.0',
        precision: 'int8shiftAll',
        mirrors: mirrors.map((mirror) => (typeof mirror === 'string' ? mirror : mirror.url)),
        files: {
          model: { name: 'm.bin', packed: digest(PACKED['m.bin.gz']), unpacked: digest(MODEL), ...change },
          vocabs: [{ name: 'v.spm', packed: digest(PACKED['v.spm.gz']), unpackedAtMost: 1000 }],
        },
      },
    },
  };
  return { ...parseLock(JSON.stringify(lock), 'test').models['ar-en']!, pair: 'ar-en' };
}

const pull = (
  lock: LockedModel,
  { on, ...more }: { signal?: AbortSignal; stallMs?: number; on?: (event: PullEvent) => void } = {},
) =>
  pullModel({
    ...{ folder, lock, clock: realClock, signal: new AbortController().signal, pauseMs: 5, ...more },
    on(event) {
      if (event.type === 'bytes') for (const mirror of open) mirror.tell(event.done);
      on?.(event);
    },
  });

const here = async () => (await readdir(folder, { recursive: true })).sort();
const COMPLETE = ['ar-en', 'ar-en/m.bin', 'ar-en/receipt.json', 'ar-en/v.spm'];

describe('a pull that goes well', () => {
  test('brings each file, unpacked, with a receipt, and nothing else stays behind', async () => {
    const mirror = await mirrorWith();
    const lock = lockFor([mirror]);
    const events: PullEvent[] = [];
    expect(await pull(lock, { on: (event) => events.push(event) })).toEqual({
      folder: join(folder, 'ar-en'),
      new: true,
    });
    expect(await here()).toEqual(COMPLETE);
    expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
    expect(JSON.parse(await readFile(join(folder, 'ar-en', 'receipt.json'), 'utf8'))).toEqual({
      version: 1,
      pair: 'ar-en',
      name: 'test',
      licence: 'CC0-1.0',
      files: {
        'm.bin': { ...digest(MODEL), packed: digest(PACKED['m.bin.gz']), from: `${mirror.url}m.bin.gz` },
        'v.spm': { ...digest(VOCAB), packed: digest(PACKED['v.spm.gz']), from: `${mirror.url}v.spm.gz` },
      },
    });
    const last = events.filter((event) => event.type === 'bytes' && event.file === 'm.bin').at(-1);
    expect(last).toMatchObject({ done: PACKED['m.bin.gz'].length, all: PACKED['m.bin.gz'].length });
    expect(await checkModel(folder, lock)).toEqual([
      { file: 'm.bin', path: join(folder, 'ar-en', 'm.bin') },
      { file: 'v.spm', path: join(folder, 'ar-en', 'v.spm') },
    ]);
  });

  test('a second one brings nothing and writes nothing', async () => {
    const mirror = await mirrorWith();
    const lock = lockFor([mirror]);
    await pull(lock);
    const before = await stat(join(folder, 'ar-en', 'receipt.json'));
    expect(await pull(lock)).toMatchObject({ new: false });
    expect(mirror.requests).toHaveLength(2);
    expect((await stat(join(folder, 'ar-en', 'receipt.json'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('of what has gone bad since, only that is brought again', async () => {
    const mirror = await mirrorWith();
    const lock = lockFor([mirror]);
    await pull(lock);
    const bad = Buffer.from(MODEL);
    bad[77]! ^= 1;
    await writeFile(join(folder, 'ar-en', 'm.bin'), bad);
    expect((await checkModel(folder, lock)).map(({ problem }) => problem?.slice(0, 10))).toEqual([
      'its SHA-25',
      undefined,
    ]);
    await pull(lock);
    expect(mirror.requests.map(({ path }) => path)).toEqual([
      '/models/m.bin.gz',
      '/models/v.spm.gz',
      '/models/m.bin.gz',
    ]);
    expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
  });

  test('an address may lead to another', async () => {
    const target = await mirrorWith();
    const first = await mirrorWith((request, _file, response) =>
      response.writeHead(302, { location: `${target.url}${request.path.split('/').at(-1)}` }).end(),
    );
    await pull(lockFor([first]));
    expect(await here()).toEqual(COMPLETE);
  });
});

describe('connections that break', () => {
  test('it goes on where it stopped, with the validator that it was given, until all is there', async () => {
    const mirror = await mirrorWith(cutAfter(60_000), cutAfter(60_000), cutAfter(60_000), serveFile);
    await pull(lockFor([mirror]));
    expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
    const ranges = mirror.requests.filter(({ path }) => path.endsWith('m.bin.gz'));
    expect(ranges[0]).toMatchObject({ range: undefined, ifRange: undefined });
    expect(ranges.slice(1).map(({ ifRange }) => ifRange)).toEqual([ETAG, ETAG, ETAG]);
    const starts = ranges.slice(1).map(({ range }) => Number(/\d+/.exec(range!)![0]));
    expect(starts).toEqual([60_000, 120_000, 180_000]);
  });

  test('so it does after the program was stopped', async () => {
    const mirror = await mirrorWith((_request, file, response) => {
      response.writeHead(200, { etag: ETAG, 'content-length': file.length });
      response.write(file.subarray(0, 70_000));
    }, serveFile);
    const stop = new AbortController();
    const running = pull(lockFor([mirror]), {
      signal: stop.signal,
      on: (event) => event.type === 'bytes' && event.done >= 70_000 && stop.abort(new Error('stopped')),
    });
    await expect(running).rejects.toThrow('stopped');
    expect((await here()).some((name) => name.endsWith('.part'))).toBe(true);
    expect(await here()).not.toContain('ar-en/m.bin');
    await pull(lockFor([mirror]));
    expect(mirror.requests[1]).toMatchObject({ range: 'bytes=70000-', ifRange: ETAG });
    expect(await here()).toEqual(COMPLETE);
  });

  test('another version there since: from the beginning, not joined', async () => {
    const mirror = await mirrorWith(cutAfter(60_000, '"old"'), (request, file, response) =>
      serveVersion('"new"', request, file, response),
    );
    await pull(lockFor([mirror]));
    expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
  });

  test('a part of an earlier time that is wrong is thrown away, and it begins anew', async () => {
    const mirror = await mirrorWith();
    const lock = lockFor([mirror]);
    await writeFile(join(folder, `${lock.files.model.packed!.sha256}.part`), randomBytes(5000));
    await pull(lock);
    expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
    expect(mirror.requests.slice(0, 2).map(({ range }) => range)).toEqual(['bytes=5000-', undefined]);
  });

  test('a part as long as the file but wrong, or longer', async () => {
    for (const size of [PACKED['m.bin.gz'].length, PACKED['m.bin.gz'].length + 9]) {
      const mirror = await mirrorWith();
      const lock = lockFor([mirror]);
      await writeFile(join(folder, `${lock.files.model.packed!.sha256}.part`), randomBytes(size));
      await pull(lock);
      expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
      await rm(join(folder, 'ar-en'), { recursive: true });
    }
  });

  test('a server that knows no ranges', async () => {
    const whole = answer(200, { 'content-length': String(PACKED['m.bin.gz'].length) }, PACKED['m.bin.gz']);
    const mirror = await mirrorWith(cutAfter(60_000), whole, serveFile);
    await pull(lockFor([mirror]));
    expect(await here()).toEqual(COMPLETE);
  });

  test('one that says nothing more is left after a while', async () => {
    const mute: Mirror['scenes'][number] = (_request, file, response) => {
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, 10));
    };
    const bad = await mirrorWith(mute);
    const good = await mirrorWith();
    const left: PullEvent[] = [];
    // Long enough that the good one is never taken for mute on a machine with much to do.
    await pull(lockFor([bad, good]), { stallMs: 300, on: (event) => event.type === 'mirror' && left.push(event) });
    const reason = 'it sent nothing for 0.3 s';
    expect(left).toMatchObject(['m.bin.gz', 'v.spm.gz'].map((name) => ({ url: `${bad.url}${name}`, reason })));
    expect(await here()).toEqual(COMPLETE);
  });
});

describe('addresses that do not give the file: the next one is asked, and nothing of theirs is used', () => {
  const other = Buffer.from(PACKED['m.bin.gz']);
  other[5000]! ^= 1;
  /** Piece by piece, so that nobody knows the length before. */
  const send =
    (...pieces: (Buffer | string)[]): Mirror['scenes'][number] =>
    (_request, _file, response) => {
      for (const piece of pieces) response.write(piece);
      response.end();
    };
  test.for<[string, Mirror['scenes'], string]>([
    ['404', [answer(404)], 'it answers 404'],
    ['403', [answer(403, {}, 'no')], 'it answers 403'],
    ['503 again and again', [answer(503)], 'it answers 503'],
    [
      'a page instead',
      [answer(200, { 'content-type': 'text/html', 'content-length': '20' }, '<html>Sign in</html>')],
      'has 20 bytes',
    ],
    ['a page without a length', [send('<html>')], 'stopped after 6 of'],
    ['other bytes of the same length', [answer(200, {}, other)], 'another SHA-256'],
    ['more bytes than there are', [send(PACKED['m.bin.gz'], 'more')], 'more than the'],
    [
      'a range that was not asked for',
      [cutAfter(1000), answer(206, { 'content-range': 'bytes 5-9/10' }, 'xxxxx')],
      'another range',
    ],
    [
      'a range of a longer file',
      [cutAfter(1000), answer(206, { 'content-range': 'bytes 1000-1004/9999999' }, 'xxxxx')],
      'has 9999999 bytes',
    ],
    ['no range at all', [cutAfter(1000), answer(416), answer(404)], 'it answers 404'],
    [
      'packed on the way',
      [(_r, file, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(file))],
      'packs the file',
    ],
    ['a way to an open address', [answer(301, { location: 'http://mirror.example/m.bin.gz' })], 'not secure'],
    ['a way to another kind of address', [answer(301, { location: 'file:///etc/passwd' })], 'not secure'],
    ['a way to nowhere', [answer(302)], 'leads nowhere'],
    [
      'a way in circles',
      [(request, _f, response) => void response.writeHead(302, { location: request.path }).end()],
      'more than 5 times',
    ],
  ])('%s', async ([, scenes, reason]) => {
    const bad = await mirrorWith(...scenes);
    const good = await mirrorWith();
    const events: PullEvent[] = [];
    await pull(lockFor([bad, good]), { on: (event) => event.type === 'mirror' && events.push(event) });
    expect(events[0]).toMatchObject({ url: `${bad.url}m.bin.gz`, reason: expect.stringContaining(reason) });
    expect(await readFile(join(folder, 'ar-en', 'm.bin'))).toEqual(MODEL);
    expect(await here()).toEqual(COMPLETE);
  });

  test('nobody listens there', async () => {
    const gone = await mirrorWith();
    await gone.close();
    const good = await mirrorWith();
    await pull(lockFor([gone, good]));
    expect(await here()).toEqual(COMPLETE);
  });

  test('an address that is not secure is not asked', async () => {
    await expect(pull(lockFor(['http://mirror.example/']))).rejects.toThrow('not secure');
  });
});

describe('what comes packed is unpacked within bounds', () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const serve = (bytes: Buffer) => mirrorWith(answer(200, {}, bytes));

  test('a bomb is cut off at the size in the lock, also where the lock knows only a bound', async () => {
    for (const bound of [{ unpacked: digest(MODEL) }, { unpacked: undefined, unpackedAtMost: 300_000 }]) {
      const lock = lockFor([await serve(bomb)], { packed: digest(bomb), ...bound });
      await expect(pull(lock)).rejects.toThrow(/unpacks to more than (201000|300000) bytes/);
      expect(await here()).toEqual(['ar-en']);
    }
  });

  test('other content in the right packing, no packing at all, a packing without its end', async () => {
    for (const [bytes, reason] of [
      [gzipSync(Buffer.from('other')), 'not to what the lock says'],
      [Buffer.from('no gzip'), 'cannot be unpacked'],
      [PACKED['m.bin.gz'].subarray(0, 9000), 'cannot be unpacked'],
    ] as const) {
      const lock = lockFor([await serve(bytes)], { packed: digest(bytes) });
      await expect(pull(lock)).rejects.toThrow(reason);
      expect(await here()).toEqual(['ar-en']);
    }
  });
});

test('where no address gives it: one error with pair, hash, address, and the way by hand', async () => {
  const bad = await mirrorWith(answer(404));
  const { sha256 } = digest(PACKED['m.bin.gz']);
  await expect(pull(lockFor([bad]))).rejects.toMatchObject({
    name: 'ModelError',
    code: 'ENGINE_SETTINGS',
    pair: 'ar-en',
    sha256,
    url: `${bad.url}m.bin.gz`,
    message: expect.stringContaining(`${bad.url}m.bin.gz: it answers 404`),
    hint: expect.stringMatching(new RegExp(`m\\.bin\\.gz \\(SHA-256 ${sha256}\\).*TARJUMAN_MODEL_DIR`)),
  });
});

test('the way by hand: packed files in the folder are taken as they are', async () => {
  const lock = lockFor([]);
  expect(placeModel(folder, lock)).toHaveProperty('missing');
  for (const [name, bytes] of Object.entries(PACKED)) await writeFile(join(folder, name), bytes);
  expect(placeModel(folder, lock)).toHaveProperty('placed');
  expect((await checkModel(folder, lock)).every(({ problem }) => problem === undefined)).toBe(true);
});

test('a receipt says nothing for another version of the model', async () => {
  const lock = lockFor([await mirrorWith()]);
  await pull(lock);
  const [vocab] = lock.files.vocabs;
  const next = {
    ...lock,
    files: { ...lock.files, vocabs: [{ ...vocab!, packed: { size: 1, sha256: 'a'.repeat(64) } }] },
  };
  expect(placeModel(folder, lock)).toHaveProperty('placed');
  expect(placeModel(folder, next)).toHaveProperty('missing');
});

test('two at once: the second says who is at it, and the first goes on', async () => {
  const held = await acquireLock(join(folder, 'ar-en.lock'), 'the model ar-en');
  await expect(pull(lockFor([await mirrorWith()]))).rejects.toMatchObject({ code: 'RECORD_LOCKED' });
  await held.release();
  await pull(lockFor([await mirrorWith()]));
  expect(await here()).toEqual(COMPLETE);
});

test('a folder that cannot be written is said before anything is asked', async () => {
  const mirror = await mirrorWith();
  await writeFile(join(folder, 'ar-en'), 'a file');
  await expect(pull(lockFor([mirror]))).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  expect(mirror.requests).toEqual([]);
  await rm(join(folder, 'ar-en'));
  await mkdir(join(folder, 'ar-en', 'm.bin'), { recursive: true });
  await expect(pull(lockFor([mirror]))).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
});
