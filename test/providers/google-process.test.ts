import { execFile, execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect, promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TarjumanError } from '../../src/core/error.ts';
import { realClock } from '../../src/io/clock.ts';
import { findProvider } from '../../src/providers/registry.ts';
import { startGoogleServer } from '../support/google-server.ts';

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-google-'));

/** Stands where a metadata server would; nobody may come. */
const visits: string[] = [];
const metadata = createServer((request, response) => {
  visits.push(request.url ?? '');
  response.writeHead(404).end();
});
let clean: Record<string, string> = {};

beforeAll(async () => {
  metadata.listen(0, '127.0.0.1');
  await once(metadata, 'listening');
  const { port } = metadata.address() as { port: number };
  // Nothing of the machine's own accounts: a home without any, and no variable of Google's.
  clean = { PATH: process.env['PATH'] ?? '', HOME: folder, GCE_METADATA_HOST: `127.0.0.1:${port}` };
});

afterAll(() => {
  metadata.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly default?: string;
  readonly loadedByLooking?: string[];
  readonly loadedByCreating?: string[];
  readonly loadedByAsking?: string[];
  readonly answers?: { id: string; text?: string; fault?: { kind: string; message: string } }[];
  readonly again?: Outcome['answers'];
  readonly error?: { code: string; message: string };
  readonly unhandled: string[];
  readonly warnings: string[];
}

async function ask(env: Record<string, string>): Promise<Outcome> {
  const program = [path('../support/run-ts.js'), path('./fixtures/ask-google.ts')];
  const { stdout } = await run(process.execPath, program, { env: { ...clean, ...env } });
  return JSON.parse(stdout) as Outcome;
}

function keyFile(name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function serviceAccount(privateKey: string): object {
  return {
    type: 'service_account',
    project_id: 'desk',
    private_key_id: 'k1',
    private_key: privateKey,
    client_email: 'desk@desk.iam.gserviceaccount.com',
    client_id: '1',
    token_uri: 'https://127.0.0.1:9/token',
  };
}

function newPrivateKey(): string {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** A certificate for localhost, made once; the test is skipped where the program for it is missing. */
function makeCertificate(skip: (why: string) => void): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'tls.key'), join(folder, 'tls.crt')];
  if (!existsSync(cert)) {
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    const names = ['-addext', 'subjectAltName=DNS:localhost'];
    try {
      execFileSync('openssl', [...request, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    } catch {
      skip('openssl is not here to make a certificate');
    }
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

describe('in a process of its own', () => {
  test('the trap is there: the bare client without credentials asks for metadata', async () => {
    const entry = pathToFileURL(createRequire(import.meta.url).resolve('@google-cloud/translate')).href;
    const program = `
      process.on('unhandledRejection', () => {});
      const { v3 } = (await import('${entry}')).default;
      await new v3.TranslationServiceClient().translateText({ parent: 'projects/p', contents: ['a'] }).catch(() => {});
    `;
    const before = visits.length;
    await run(process.execPath, ['--input-type=module', '-e', program], { env: clean, timeout: 25_000 }).catch(
      () => {},
    );
    expect(visits.length).toBeGreaterThan(before);
    visits.length = 0;
  });

  test('looking and creating load nothing of Google; asking does', async () => {
    const server = await startGoogleServer();
    const outcome = await ask(server.env);
    await server.close();
    expect(outcome).toMatchObject({
      default: 'google',
      loadedByLooking: [],
      loadedByCreating: [],
      unhandled: [],
      warnings: [],
    });
    expect(outcome.loadedByAsking).toContain('google-gax');
    expect(outcome.answers).toMatchObject([{ id: 'a', text: 'EN ns' }]);
  });

  test.for<[what: string, env: () => Record<string, string>, file: string, message: string]>([
    ['no project', () => ({}), 'GOOGLE_CLOUD_PROJECT', 'not set'],
    ['no credentials', () => ({ GOOGLE_CLOUD_PROJECT: 'desk' }), 'GOOGLE_APPLICATION_CREDENTIALS', 'not set'],
    [
      'a file that is not there',
      () => ({ GOOGLE_CLOUD_PROJECT: 'desk', GOOGLE_APPLICATION_CREDENTIALS: join(folder, 'none.json') }),
      'none.json',
      'cannot be read',
    ],
    [
      'a file that is no JSON',
      () => ({
        GOOGLE_CLOUD_PROJECT: 'desk',
        GOOGLE_APPLICATION_CREDENTIALS: keyFile('broken.json', '{"private_key": "s3cret'),
      }),
      'broken.json',
      'no JSON',
    ],
    [
      'a file that is something else',
      () => ({ GOOGLE_CLOUD_PROJECT: 'desk', GOOGLE_APPLICATION_CREDENTIALS: keyFile('other.json', { a: 1 }) }),
      'other.json',
      'no `type`',
    ],
  ])('%s: one clear error, at once', async ([, env, file, message]) => {
    const making = findProvider('google').create({ env: { ...clean, ...env() }, clock: realClock });
    const error = await making.then(
      () => undefined,
      (reason: TarjumanError) => reason,
    );
    expect(error).toMatchObject({ code: 'ENGINE_SETTINGS', message: expect.stringContaining(message) });
    expect(error?.at.file).toContain(file);
    expect(error?.hint).toMatch(/GOOGLE_APPLICATION_CREDENTIALS|docs\/providers\.md/);
    expect(inspect(error)).not.toContain('s3cret');
  });

  test.for<[what: string, content: () => unknown]>([
    [
      'a private key that is none',
      () => serviceAccount('-----BEGIN PRIVATE KEY-----\ns3cret\n-----END PRIVATE KEY-----\n'),
    ],
    ['a kind of credentials that there is not', () => ({ type: 'passport', private_key: 's3cret' })],
  ])('%s: an `auth` fault, no rejection, nothing of the key in words', async ([, content], context) => {
    const server = await startGoogleServer({}, { tls: makeCertificate(context.skip) });
    const outcome = await ask({
      GOOGLE_CLOUD_PROJECT: 'desk',
      GOOGLE_APPLICATION_CREDENTIALS: keyFile('bad.json', content()),
      TARJUMAN_GOOGLE_ENDPOINT: `localhost:${server.port}`,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: join(folder, 'tls.crt'),
    });
    expect(server.stats.calls).toBe(0);
    await server.close();
    expect(outcome.unhandled).toEqual([]);
    expect(outcome.answers?.[0]?.fault?.kind).toBe('auth');
    expect(outcome.again?.[0]?.fault?.kind).toBe('auth');
    expect(JSON.stringify(outcome)).not.toMatch(/s3cret|BEGIN/);
    expect(visits).toEqual([]);
  });

  test('with a key file the connection is TLS, and a server without it is unavailable', async () => {
    const server = await startGoogleServer();
    const outcome = await ask({
      GOOGLE_CLOUD_PROJECT: 'desk',
      GOOGLE_APPLICATION_CREDENTIALS: keyFile('good.json', serviceAccount(newPrivateKey())),
      TARJUMAN_GOOGLE_ENDPOINT: server.endpoint,
      TARJUMAN_GOOGLE_TIMEOUT: '5',
    });
    expect(server.stats.calls).toBe(0);
    await server.close();
    expect(outcome.answers?.[0]?.fault?.kind).toBe('unavailable');
    expect(outcome.unhandled).toEqual([]);
    expect(visits).toEqual([]);
  });

  test('the whole way: TLS, a service account, a token of its own in each call', async (context) => {
    const server = await startGoogleServer({}, { tls: makeCertificate(context.skip) });
    const outcome = await ask({
      GOOGLE_CLOUD_PROJECT: 'desk',
      GOOGLE_APPLICATION_CREDENTIALS: keyFile('good.json', serviceAccount(newPrivateKey())),
      TARJUMAN_GOOGLE_ENDPOINT: `localhost:${server.port}`,
      GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: join(folder, 'tls.crt'),
    });
    const headers = server.headers[0];
    await server.close();
    expect(outcome.answers?.[0]?.fault).toBeUndefined();
    expect(outcome.answers).toMatchObject([{ id: 'a', text: 'EN ns' }]);
    expect(String(headers?.['authorization'])).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
    expect(outcome.unhandled).toEqual([]);
    expect(visits).toEqual([]);
  });

  test("the SDK's own log, switched on, gets no article", async () => {
    const server = await startGoogleServer();
    const program = [path('../support/run-ts.js'), path('./fixtures/ask-google.ts')];
    const { stderr } = await run(process.execPath, program, {
      env: { ...clean, ...server.env, GOOGLE_SDK_NODE_LOGGING: 'all' },
    });
    await server.close();
    expect(server.stats.calls).toBe(2);
    expect(stderr).not.toContain('نص');
  });
});
