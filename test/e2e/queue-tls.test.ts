import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArticle, makeDesk } from '../support/desk-folder.ts';
import { freePort } from '../support/free-port.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';
import { type StartedWorker, startWorker } from '../support/queue-workers.ts';
import { REDIS_SERVER, type RedisServer, startRedis } from '../support/redis-server.ts';

/** A certificate for `localhost` that signs itself; undefined where openssl is not there to make one. */
function makeCertificate(folder: string): { cert: string; key: string } | undefined {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const what = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  const name = ['-addext', 'subjectAltName=DNS:localhost'];
  try {
    execFileSync('openssl', [...what, ...name, '-out', cert, '-keyout', key], { stdio: 'ignore' });
    return { cert, key };
  } catch {
    return undefined;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-tls-'));
const certificate = makeCertificate(folder);
if (!certificate) console.warn('skipped: no openssl that could make a certificate');

let redis: RedisServer | undefined;
let server: GoogleServer | undefined;
let worker: StartedWorker | undefined;
let port = 0;

beforeAll(async () => {
  if (!REDIS_SERVER || !certificate) return;
  port = await freePort();
  const { cert, key } = certificate;
  const tls = ['--tls-port', `${port}`, '--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert];
  redis = await startRedis([...tls, '--tls-auth-clients', 'no']);
  server = await startGoogleServer();
});
afterAll(async () => {
  worker?.child.kill('SIGKILL');
  await worker?.ended;
  await server?.close();
  await redis?.close();
  rmSync(folder, { recursive: true });
});

test.skipIf(!REDIS_SERVER || !certificate)(
  'a run and its worker meet over TLS; a certificate that nobody vouches for is refused, in words',
  async () => {
    const url = `rediss://localhost:${port}`;
    const desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, 4) });
    const stranger = await desk.start(['translate', '--queue', url], server!.env).ended;
    expect(stranger.code, stranger.err).toBe(3);
    expect(stranger.err).toContain(`the certificate of ${url}`);
    expect(stranger.err).toContain('NODE_EXTRA_CA_CERTS');

    const env = { ...server!.env, NODE_EXTRA_CA_CERTS: certificate!.cert };
    worker = await startWorker(makeDesk(), [], { ...env, TARJUMAN_QUEUE: url });
    const run = await desk.start(['translate', '--queue', url], env).ended;
    expect(run.code, run.err).toBe(0);
    expect(run.err + run.out).toMatch(/5 of 5 translated/);
    // By its address in numbers it is not whom the certificate names.
    const wrongName = await desk.start(['translate', '--force', '--queue', `rediss://127.0.0.1:${port}`], env).ended;
    expect(wrongName.code).toBe(3);
    expect(wrongName.err).toContain('is not trusted');
  },
);
