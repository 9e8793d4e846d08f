import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeDesk } from '../support/desk-folder.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';
import { PORT, writeByHand } from '../support/published-desk.ts';
import { S3_KEYS, startS3 } from '../support/s3-server.ts';
import { NO_SSHD, startSftp } from '../support/sftp-server.ts';
import { startReceiver, WEBHOOK_KEY } from '../support/webhook-receiver.ts';

const SLUGS = ['one', 'two', 'three', 'four'];
const KILLS = 8;

const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const one of open) await one.close();
});

/** The files of a desk whose articles are all published. */
async function publishedFiles(): Promise<Record<string, string | Buffer>> {
  const desk = openDeskFolder(Object.fromEntries(SLUGS.map((slug) => [`source-texts/${slug}.txt`, PORT])));
  await desk.run(['translate', '--provider', 'mock']);
  for (const slug of SLUGS) {
    await writeByHand(desk, slug);
    await desk.run(['approve', slug]);
  }
  expect((await desk.run(['publish'])).code).toBe(0);
  const { readFileSync } = await import('node:fs');
  return Object.fromEntries(
    desk
      .files()
      .filter((file) => !file.startsWith('.tarjuman/'))
      .map((file) => [file, readFileSync(join(desk.path, file))]),
  );
}

test('kill -9 at any moment loses nothing and sends nothing twice', { timeout: 180_000 }, async () => {
  const cms = await startReceiver({ delayMs: 25 });
  const s3 = await startS3('wire');
  open.push(cms, s3);
  const sftp = NO_SSHD ? undefined : await startSftp();
  if (sftp) open.push(sftp);
  const files = await publishedFiles();
  const behind = sftp
    ? `\n  desk: { kind: sftp, host: 127.0.0.1, port: ${sftp.port}, user: ${sftp.user}, path: "${sftp.folder}", hostKeys: ["${sftp.fingerprint}"], copies: [text, html] }`
    : '';
  const desk = makeDesk({
    ...files,
    'tarjuman.yaml': `deliver:
  cms: { kind: webhook, url: "${cms.url}" }
  bucket: { kind: s3, endpoint: "${s3.endpoint}", bucket: wire, copies: [ninjs, text, epub] }${behind}
`,
  });
  const env = {
    ...S3_KEYS,
    TARJUMAN_DELIVER_CMS_SECRET: WEBHOOK_KEY,
    ...(sftp ? { TARJUMAN_DELIVER_DESK_KEY_FILE: sftp.keyFile } : {}),
  };

  let killed = 0;
  for (let round = 0; round < KILLS; round++) {
    const { child, ended } = desk.start(['deliver'], env);
    const before = cms.requests.length + s3.requests.length;
    // Each time a little further into what this run sends, and a moment more or less.
    const reached = new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (cms.requests.length + s3.requests.length < before + 1 + (round % 4)) return;
        clearInterval(timer);
        setTimeout(resolve, Math.random() * 40);
      }, 1);
      void ended.then(() => {
        clearInterval(timer);
        resolve();
      });
    });
    await reached;
    child.kill('SIGKILL');
    if ((await ended).signal === 'SIGKILL') killed++;
  }
  const last = await desk.run(['deliver'], { env });
  expect(last, last.err).toMatchObject({ code: 0 });
  expect(killed).toBeGreaterThan(2);

  // Every message was taken; one came twice only where a kill fell between it and its answer.
  expect(cms.taken.map(({ data }) => data.slug).sort()).toEqual([...SLUGS].sort());
  expect(cms.requests.length - cms.ids.size).toBeLessThanOrEqual(killed);
  // A file that has arrived is not sent again, whatever was killed when.
  const stored = s3.requests.filter(({ method, status }) => method === 'PUT' && status === 200).map(({ path }) => path);
  expect(stored.length).toBe(new Set(stored).size);
  for (const slug of SLUGS) {
    const name = `${slug}.en.ninjs.json`;
    const copy = Buffer.from(files[`translations/en/${slug}/copies/${name}`]!).toString('utf8');
    expect((await s3.read(`en/${slug}/${name}`))?.text).toBe(copy);
  }
  if (sftp) {
    const { readdirSync } = await import('node:fs');
    for (const slug of SLUGS) {
      const there = readdirSync(join(sftp.folder, 'en', slug)).filter((name) => !name.startsWith('.'));
      expect(there.sort()).toEqual(['manifest.json', `${slug}.en.html`, `${slug}.en.txt`].sort());
    }
  }
  // And a run with nothing to do asks nobody.
  const asked = cms.requests.length + s3.requests.length;
  expect((await desk.run(['deliver'], { env })).code).toBe(0);
  expect(cms.requests.length + s3.requests.length).toBe(asked);
});
