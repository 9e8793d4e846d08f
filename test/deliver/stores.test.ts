import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type DeskInProcess, temporaryFolder } from '../support/desk-in-process.ts';
import { COPY_COUNT, correct, later, NOW, publishedDesk } from '../support/published-desk.ts';
import { S3_KEYS, startS3 } from '../support/s3-server.ts';
import { NO_SSHD, startSftp } from '../support/sftp-server.ts';
import { signatureOf } from '../support/sigv4.ts';

/** A place that holds files, for the laws that hold for all of them. */
interface Place {
  /** The settings of the target, as YAML. */
  readonly settings: string;
  readonly env: Readonly<Record<string, string>>;
  /** Undefined where there is no such file. */
  read(path: string): Promise<string | undefined>;
  write?(path: string, text: string): void;
  close(): Promise<void>;
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const readIfThere = (file: string) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

async function folderPlace(more = ''): Promise<Place> {
  const folder = temporaryFolder();
  return {
    settings: `{ kind: folder, path: ${JSON.stringify(folder)}${more} }`,
    env: {},
    read: async (path) => readIfThere(join(folder, path)),
    write: (path, text) => writeFileSync(join(folder, path), text),
    async close() {},
  };
}

async function s3Place(more = ''): Promise<Place> {
  const server = await startS3('wire');
  open.push(server);
  return {
    settings: `{ kind: s3, endpoint: "${server.endpoint}", bucket: wire, prefix: out${more} }`,
    env: S3_KEYS,
    read: async (path) => (await server.read(`out/${path}`))?.text,
    close: server.close,
  };
}

async function sftpPlace(more = ''): Promise<Place> {
  const server = await startSftp();
  open.push(server);
  const { port, user, fingerprint, keyFile, folder } = server;
  return {
    settings: `{ kind: sftp, host: 127.0.0.1, port: ${port}, user: ${user}, path: "${folder}/in", hostKeys: ["${fingerprint}"]${more} }`,
    env: { TARJUMAN_DELIVER_THERE_KEY_FILE: keyFile },
    read: async (path) => readIfThere(join(folder, 'in', path)),
    write: (path, text) => writeFileSync(join(folder, 'in', path), text),
    close: server.close,
  };
}

const sent = (version: number, files: number) => `there  port  en  version ${version} delivered (${files} files)\n`;

describe.each([
  { name: 'a folder', place: folderPlace, skip: undefined },
  { name: 'a bucket', place: s3Place, skip: undefined },
  { name: 'a folder behind SFTP', place: sftpPlace, skip: NO_SSHD },
])('$name', ({ place, skip }) => {
  const opened = async (more = ''): Promise<{ desk: DeskInProcess; there: Place; run: DeskInProcess['run'] }> => {
    const there = await place(more);
    const desk = await publishedDesk(`{ there: ${there.settings} }`);
    return { desk, there, run: (argv, options) => desk.run(argv, { clock: NOW, ...options, env: there.env }) };
  };

  test.skipIf(skip)('gets every file byte for byte, once', async () => {
    const { desk, there, run } = await opened();
    expect(await run(['deliver'])).toEqual({ code: 0, out: '', err: sent(1, COPY_COUNT) });
    for (const file of desk.files('translations/en/port/copies'))
      expect(await there.read(file.replace('translations/', '').replace('copies/', ''))).toBe(desk.read(file));
    expect((await run(['deliver'])).err).toBe('there  port  en  version 1 is there\n');
  });

  test.skipIf(skip)('gets a correction and a withdrawal under the same names', async () => {
    const { desk, there, run } = await opened(', copies: [ninjs, docx]');
    expect((await run(['deliver'])).err).toBe(sent(1, 3));
    await correct(desk);
    expect((await run(['deliver'])).err).toBe(sent(2, 3));
    expect(JSON.parse((await there.read('en/port/port.en.ninjs.json'))!)).toMatchObject({ version: '2' });
    await run(['publish', 'port', '--withdraw', 'The agency withdrew it.'], later);
    expect((await run(['deliver'])).code).toBe(0);
    expect(JSON.parse((await there.read('en/port/port.en.ninjs.json'))!)).toMatchObject({ pubStatus: 'canceled' });
    expect(JSON.parse((await there.read('en/port/manifest.json'))!)).toMatchObject({ version: 3, status: 'canceled' });
  });

  test.skipIf(skip)('loses a file that is no longer part of what goes there', async () => {
    const { desk, there, run } = await opened();
    await run(['deliver']);
    expect(await there.read('en/port/port.en.txt')).toBeDefined();
    desk.put(
      'tarjuman.yaml',
      desk
        .read('tarjuman.yaml')
        .replace(' }\n', ' }\n')
        .replace(/\}\s*\}\s*$/, ', copies: [ninjs] } }\n'),
    );
    expect((await run(['deliver'])).code).toBe(0);
    expect(await there.read('en/port/port.en.txt')).toBeUndefined();
    expect(await there.read('en/port/port.en.ninjs.json')).toBeDefined();
    desk.put('tarjuman.yaml', desk.read('tarjuman.yaml').replace('[ninjs]', '[ninjs, html]'));
    expect((await run(['deliver'])).err).toBe('there  port  en  version 1 delivered (1 file)\n');
  });

  test.skipIf(skip)(
    'is asked for a file that was under way when a run ended, and sent it only where it did not arrive',
    async () => {
      const { desk, there, run } = await opened(', copies: [ninjs, text]');
      await run(['deliver']);
      // As a kill leaves it: begun, and nobody knows whether it arrived.
      const { openDatabase } = await import('../../src/io/sqlite.ts');
      const ledger = openDatabase(join(desk.path, '.tarjuman/journal/deliveries.sqlite'));
      ledger.exec("UPDATE files SET there = 0; UPDATE sets SET state = 'waiting'");
      ledger.close();
      expect((await run(['deliver'])).err).toBe(sent(1, 0));
      if (!there.write) return;
      const again = openDatabase(join(desk.path, '.tarjuman/journal/deliveries.sqlite'));
      again.exec("UPDATE files SET there = 0; UPDATE sets SET state = 'waiting'");
      again.close();
      there.write('en/port/port.en.txt', 'torn');
      expect((await run(['deliver'])).err).toBe('there  port  en  version 1 delivered (1 file)\n');
      expect(await there.read('en/port/port.en.txt')).toBe(desk.read('translations/en/port/copies/port.en.txt'));
    },
  );

  test.skipIf(skip)('takes feeds and a layout of its own', async () => {
    const { desk, there, run } = await opened(', feeds: true, copies: [html], layout: "wire/{slug}.{lang}/{file}"');
    expect((await run(['deliver'])).err).toContain('there  feeds  en  feeds delivered (3 files)\n');
    expect(await there.read('wire/port.en/port.en.html')).toBe(desk.read('translations/en/port/copies/port.en.html'));
    expect(await there.read('wire/.en/feed.atom.xml')).toBe(desk.read('translations/en/feed.atom.xml'));
  });
});

describe('a bucket', () => {
  test('keeps type and hash of each object, and the content is signed', async () => {
    const server = await startS3('wire');
    open.push(server);
    const desk = await publishedDesk(`{ there: { kind: s3, endpoint: "${server.endpoint}", bucket: wire } }`);
    expect((await desk.run(['deliver'], { env: S3_KEYS, clock: NOW })).code).toBe(0);
    const { files } = JSON.parse(desk.read('translations/en/port/copies/manifest.json'));
    for (const { name, type, sha256 } of files) {
      const put = server.requests.find(({ path }) => path.endsWith(`/${name}`))!;
      expect(put.headers).toMatchObject({ 'x-amz-content-sha256': sha256, 'content-type': type });
      expect(put.headers['authorization']).toMatch(/SignedHeaders=[^,]*x-amz-content-sha256/);
      expect((await server.read(`en/port/${name}`))!.metadata).toMatchObject({ 'x-amz-meta-sha256': sha256 });
    }
    expect(server.requests.at(-1)!.path).toBe('/wire/en/port/manifest.json');
  });

  test('is guarded by signatures as AWS describes them', () => {
    // The first example of "Authenticating Requests: Using the Authorization Header".
    const host = 'examplebucket.s3.amazonaws.com';
    const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const given = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41';
    const headers = {
      host,
      range: 'bytes=0-9',
      'x-amz-content-sha256': hash,
      'x-amz-date': '20130524T000000Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=${given}`,
    };
    const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
    expect(signatureOf({ method: 'GET', url: '/test.txt', headers }, secret)).toEqual({ expected: given, given });
  });

  test.for([
    [
      'a key that is wrong',
      { ...S3_KEYS, AWS_SECRET_ACCESS_KEY: 'another' },
      'wire',
      'status 403, SignatureDoesNotMatch',
    ],
    ['a bucket that is not there', S3_KEYS, 'other', 'status 404, NoSuchBucket'],
  ] as const)('%s is said once, and nothing else is tried', async ([, env, bucket, fault]) => {
    const server = await startS3('wire');
    open.push(server);
    const desk = await publishedDesk(`{ there: { kind: s3, endpoint: "${server.endpoint}", bucket: ${bucket} } }`);
    const said = await desk.run(['deliver'], { env, clock: NOW });
    expect(said).toMatchObject({ code: 1, err: `there  port  en  waits after 1 try: ${fault}\n` });
    expect(server.requests).toHaveLength(1);
    expect(said.err).not.toContain('another');
  });

  test('is tried again where it is too busy, and only with what is missing', async () => {
    const server = await startS3('wire');
    open.push(server);
    server.slowDown([3, 4]);
    const desk = await publishedDesk(`{ there: { kind: s3, endpoint: "${server.endpoint}", bucket: wire } }`);
    expect((await desk.run(['deliver'], { env: S3_KEYS, clock: NOW })).err).toBe(sent(1, COPY_COUNT - 2));
    const puts = server.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    // The third file was refused; before it went out again, the bucket was asked for it.
    expect(server.requests[3]!.method).toBe('HEAD');
    expect(puts).toHaveLength(COPY_COUNT + 1);
    expect(new Set(puts).size).toBe(COPY_COUNT);
  });

  test('without keys says which variables to set, and delivers to the others', async () => {
    const folder = await folderPlace();
    const desk = await publishedDesk(
      `{ bucket-2: { kind: s3, endpoint: "https://s3.example", bucket: wire }, there: ${folder.settings} }`,
    );
    const { code, err } = await desk.run(['deliver']);
    expect(code).toBe(2);
    expect(err).toContain(
      'deliver.bucket-2: DELIVERY_SETTINGS: delivery not set up: there are no keys to the bucket\n',
    );
    expect(err).toContain('TARJUMAN_DELIVER_BUCKET_2_KEY_ID');
    expect(err).toContain(sent(1, COPY_COUNT));
  });
});

describe.skipIf(NO_SSHD)('a folder behind SFTP', () => {
  test('whose server shows another key is sent nothing, and the key is shown', async () => {
    const server = await startSftp();
    open.push(server);
    const other = `SHA256:${'A'.repeat(43)}`;
    const { port, user, folder, keyFile, fingerprint } = server;
    const desk = await publishedDesk(
      `{ there: { kind: sftp, host: 127.0.0.1, port: ${port}, user: ${user}, path: "${folder}", hostKeys: ["${other}"] } }`,
    );
    const { code, err } = await desk.run(['deliver'], { env: { TARJUMAN_DELIVER_THERE_KEY_FILE: keyFile } });
    expect(code).toBe(1);
    expect(err).toContain(`waits after 1 try: 127.0.0.1 shows the key ${fingerprint}, which is none of hostKeys`);
    expect(readdirSync(folder)).toEqual([]);
    expect(server.log()).not.toContain('Accepted publickey');
  });

  test('that does not take the key, or is not there, says so', async () => {
    const server = await startSftp();
    open.push(server);
    const stranger = await startSftp();
    open.push(stranger);
    const { port, user, folder, fingerprint, keyFile } = server;
    const desk = await publishedDesk(
      `{ there: { kind: sftp, host: 127.0.0.1, port: ${port}, user: ${user}, path: "${folder}", hostKeys: ["${fingerprint}"] } }`,
    );
    const as = (file: string) => desk.run(['deliver'], { env: { TARJUMAN_DELIVER_THERE_KEY_FILE: file } });
    expect((await as(stranger.keyFile)).err).toContain(
      'waits after 1 try: the server takes neither the key nor the password',
    );
    await server.stop();
    expect((await as(keyFile)).err).toContain('waits after 5 tries: no connection (ECONNREFUSED)');
    await server.restart();
    expect((await as(keyFile)).err).toBe(sent(1, COPY_COUNT));
    expect(readdirSync(join(folder, 'en', 'port')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('without anything to log in with says which variables to set', async () => {
    const hostKey = `SHA256:${'A'.repeat(43)}`;
    const desk = await publishedDesk(
      `{ there: { kind: sftp, host: sftp.example, user: wire, path: in, hostKeys: ["${hostKey}"] } }`,
    );
    const { code, err } = await desk.run(['deliver']);
    expect(code).toBe(2);
    expect(err).toContain('there is nothing to log in with');
    expect(err).toContain('TARJUMAN_DELIVER_THERE_PASSWORD');
  });
});
