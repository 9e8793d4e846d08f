import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openerFor } from '../../src/review/open-browser.ts';
import { makeDesk } from '../support/desk-folder.ts';
import { type RunningReview, raw, startReview } from '../support/review-app.ts';

/** The twenty-two lines of the list that the server is held to; each test names its line. */

const ARTICLE =
  'الوزير يزور المعرض\n\nقال الوزير إن <img src=x onerror=alert(1)> عدد الزوار بلغ 45 زائرا. وعاد مساء أمس.\n';
const TARGET = 'The minister visits the fair';

const desk = makeDesk({ 'source-texts/fair.txt': ARTICLE, 'secret.txt': 'outside' });
let app: RunningReview;
let host: [string, string];
let own: [string, string][];
const to = '/api/articles/en/fair';

beforeAll(async () => {
  await desk.run(['translate', '--provider', 'mock']);
  app = await startReview(desk, ['--port', '0']);
  host = ['Host', `127.0.0.1:${app.port}`];
  own = [
    host,
    ['Origin', `http://127.0.0.1:${app.port}`],
    ['X-Tarjuman-Secret', app.secret],
    ['Content-Type', 'application/json'],
  ];
});
afterAll(async () => {
  await app.stop();
  desk.remove('.');
});

const without = (name: string): [string, string][] => own.filter(([each]) => each.toLowerCase() !== name.toLowerCase());
const get = (path: string, headers = own) => raw(app.port, 'GET', path, headers);
const here = JSON.stringify({ client: 'c1', since: 0 });
const post = (headers: readonly (readonly [string, string])[], body: string | Buffer = here, path = `${to}/here`) =>
  raw(app.port, 'POST', path, headers, body);
const record = () => desk.read('translations/en/fair/bilingual.xlf');

describe('where it listens', () => {
  test('S1 on loopback alone', async () => {
    const other = Object.values(networkInterfaces())
      .flat()
      .find((each) => each && !each.internal && each.family === 'IPv4');
    const refused = (address: string) =>
      new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port: app.port, timeout: 2000 });
        socket.on('connect', () => {
          socket.destroy();
          resolve(false);
        });
        socket.on('error', () => resolve(true));
        socket.on('timeout', () => {
          socket.destroy();
          resolve(true);
        });
      });
    if (other) expect(await refused(other.address)).toBe(true);
    // Every other address of this machine, also where it has no network.
    expect(await refused('127.0.0.2')).toBe(true);
    expect(await refused('127.0.0.1')).toBe(false);
  });

  test('S1 another address needs its option, and is warned of', async () => {
    const second = makeDesk();
    const open = await startReview(second, ['--host', '127.0.0.2', '--port', '0']);
    const { err } = await open.stop();
    expect(err).toContain('127.0.0.2, unencrypted');
    expect(new URL(open.address).hostname).toBe('127.0.0.2');
    second.remove('.');
  });
});

describe('whom it serves', () => {
  test.for(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])('S2 %s for another host is refused', async (method) => {
    for (const path of ['/', '/app.js', '/nothing', '/api/desk', `${to}/here`])
      for (const name of [
        `evil.example:${app.port}`,
        '127.0.0.1',
        `127.0.0.1:${app.port + 1}`,
        `127.0.0.1.:${app.port}`,
        '',
      ]) {
        const { status } = await raw(app.port, method, path, [['Host', name], ...without('Host')]);
        expect(status, `${method} ${path} ${name}`).toBeOneOf([400, 421]);
      }
  });

  test('S2 a missing, a doubled and an absolute host are refused', async () => {
    expect((await raw(app.port, 'GET', '/', without('Host'))).status).toBeOneOf([400, 421]);
    expect((await raw(app.port, 'GET', '/', [host, ['Host', 'evil.example']])).status).toBe(421);
    expect((await raw(app.port, 'GET', '/', [host, host])).status).toBe(421);
    expect((await get(`http://127.0.0.1:${app.port}/api/desk`)).status).toBe(421);
    expect((await get('http://evil.example/api/desk')).status).toBe(421);
    expect((await get('//evil.example/api/desk')).status).toBe(421);
  });

  test('S3 another origin is refused, also where host and origin agree', async () => {
    const evil = `evil.example:${app.port}`;
    expect(
      (
        await post([
          ['Host', evil],
          ['Origin', `http://${evil}`],
          ...without('Host').filter(([name]) => name !== 'Origin'),
        ])
      ).status,
    ).toBe(421);
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${app.port}`,
      `http://127.0.0.1:${app.port + 1}`,
      '',
    ])
      expect((await post([...without('Origin'), ['Origin', origin]])).status, origin).toBe(403);
    expect((await post(without('Origin'))).status).toBe(403);
    expect((await post(own)).status).toBe(200);
  });

  test('S4 requests of other sites are refused', async () => {
    for (const site of ['cross-site', 'same-site', 'none'])
      expect((await get('/api/desk', [...own, ['Sec-Fetch-Site', site]])).status, site).toBe(403);
    expect((await get('/api/desk', [...own, ['Sec-Fetch-Site', 'same-origin']])).status).toBe(200);
    expect((await get('/', [host, ['Sec-Fetch-Site', 'none']])).status).toBe(200);
    expect((await get('/', [host, ['Sec-Fetch-Site', 'cross-site']])).status).toBe(403);
  });

  test('S5 S20 without the secret nothing is read and nothing written', async () => {
    expect(Buffer.from(app.secret, 'base64url').length).toBeGreaterThanOrEqual(16);
    for (const path of ['/api/desk', '/api/articles', to, `${to}/segments/s1`]) {
      expect((await get(path, without('X-Tarjuman-Secret'))).status, path).toBe(401);
      const wrong = `${app.secret.slice(0, -1)}${app.secret.endsWith('A') ? 'B' : 'A'}`;
      expect((await get(path, [...without('X-Tarjuman-Secret'), ['X-Tarjuman-Secret', wrong]])).status, path).toBe(401);
      expect(
        (
          await get(`${path}?secret=${app.secret}`, [
            ...without('X-Tarjuman-Secret'),
            ['Cookie', `secret=${app.secret}`],
          ])
        ).status,
      ).toBe(401);
    }
    expect((await post(without('X-Tarjuman-Secret'))).status).toBe(401);
    const second = await startReview(makeDesk(), ['--port', '0']);
    expect(second.secret).not.toBe(app.secret);
    await second.stop();
  });

  test('S6 only JSON is taken, and no other origin is told that it may', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data',
      'application/json; charset=utf-16',
    ])
      expect((await post([...without('Content-Type'), ['Content-Type', type]])).status, type).toBe(415);
    expect((await post(without('Content-Type'))).status).toBe(415);
    const options = await raw(app.port, 'OPTIONS', `${to}/here`, [
      host,
      ['Origin', 'http://evil.example'],
      ['Access-Control-Request-Method', 'POST'],
    ]);
    expect(options.status).toBe(403);
    for (const answer of [options, await get('/api/desk'), await get('/')])
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what it does', () => {
  test('S7 GET changes nothing', async () => {
    const before = desk.files().map((file) => [file, desk.read(file)]);
    for (const path of [
      '/',
      '/api/desk',
      '/api/articles',
      to,
      `${to}/segments/s1`,
      `${to}/here`,
      `${to}/undo`,
      '/api/leave',
    ])
      await get(path);
    expect(desk.files().map((file) => [file, desk.read(file)])).toEqual(before);
  });

  test.for([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/....//secret.txt',
    '/.git/config',
    '/.tarjuman/review/app.json',
    '/app.js%00.html',
    '/app.js/',
    '/APP.JS',
    '/app.js.map',
    '/c:/windows/win.ini',
    '/app.js::$DATA',
    '/api/articles/en/..',
    '/api/articles/en/%2e%2e',
    '/api/articles/en/..%2f..%2fsecret',
    '/api/articles/../../secret.txt',
    '/api/articles/en/.hidden',
    '/api/articles/en/linked',
    '/api/articles/fr/fair',
    '/api/articles/en/fair%00',
    '/api/articles/en/fair%2f',
    '/api/articles/en/%E0%A4%A',
    '/api/articles/__proto__/constructor',
  ])('S8 %s is nothing', async (path) => {
    if (!desk.has('translations/en/linked'))
      symlinkSync(join(desk.path, 'translations/en/fair'), join(desk.path, 'translations/en/linked'));
    const { status, body } = await get(path);
    expect(status).toBeOneOf([400, 404]);
    expect(body).not.toContain('outside');
  });

  test('S9 S20 what it keeps is for its owner alone, and a link in its place is replaced', async () => {
    const folder = join(desk.path, '.tarjuman/review');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600);
    const second = makeDesk({ 'victim.txt': 'untouched', '.tarjuman/review/x': '' });
    for (const name of ['app.json', 'port'])
      symlinkSync(join(second.path, 'victim.txt'), join(second.path, '.tarjuman/review', name));
    const other = await startReview(second, ['--port', '0']);
    expect(second.read('victim.txt')).toBe('untouched');
    await other.stop();
    second.remove('.');
  });

  test('S9 writes nothing but the record, its views and its own state', async () => {
    const before = new Set(desk.files());
    const article = JSON.parse((await get(to)).body);
    const [row] = article.rows;
    const saved = await raw(
      app.port,
      'PUT',
      `${to}/segments/s1`,
      [...own, ['If-Match', `"${row.etag}"`]],
      JSON.stringify({ target: TARGET }),
    );
    expect(saved.status).toBe(200);
    expect(record()).toContain(TARGET);
    expect(desk.files().filter((file) => !before.has(file) && !file.startsWith('.tarjuman/'))).toEqual([]);
  });

  test('S10 too long, too deep, and no JSON is refused, and changes nothing', async () => {
    const before = record();
    const long = JSON.stringify({ client: 'x'.repeat(1 << 20), since: 0 });
    expect((await post(own, long)).status).toBe(413);
    expect((await post([...own, ['Transfer-Encoding', 'chunked']], long)).status).toBe(413);
    expect((await post(own, `${'['.repeat(5000)}${']'.repeat(5000)}`)).status).toBe(400);
    for (const body of ['', 'null', '[]', '{"client":1,"since":0}', '{"client":"c","since":0,"more":1}', '{'])
      expect((await post(own, body)).status, body).toBe(400);
    expect((await post(own, Buffer.from([0x7b, 0xff, 0x7d]))).status).toBe(400);
    const big = await get('/', [...own, ['X-Long', 'x'.repeat(20_000)]]).catch(() => ({ status: 431 }));
    expect(big.status).toBeOneOf([400, 431]);
    expect(record()).toBe(before);
  });

  test('S10 only so many requests are open at once, and room comes back', async () => {
    const unfinished = Array.from({ length: 64 }, () => {
      const headers = [...own, ['Content-Length', '100']].flat();
      const sending = request({
        host: '127.0.0.1',
        port: app.port,
        method: 'POST',
        path: `${to}/here`,
        agent: false,
        setHost: false,
        headers: headers as never,
      });
      sending.on('error', () => {});
      sending.write('{');
      return sending;
    });
    await expect.poll(async () => (await get('/api/desk')).status).toBe(503);
    for (const each of unfinished) each.destroy();
    await expect.poll(async () => (await get('/api/desk')).status).toBe(200);
  });

  test('S10 a name that would turn a line around is refused', async () => {
    expect((await post(own, JSON.stringify({ client: 'c1', since: 0, by: 'a\u202Eb' }))).status).toBe(400);
  });
});

describe('what it says', () => {
  test('S12 S13 the same strict headers stand on every answer', async () => {
    const answers = [
      await get('/'),
      await get('/app.js'),
      await get('/app.css'),
      await get('/nothing'),
      await get('/api/desk'),
      await get('/api/desk', [host]),
      await get('/', [['Host', 'evil.example']]),
      await post(own, '{'),
      await get('/../x'),
    ];
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ])
        expect(policy.split('; ')).toContain(part);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
    }
    expect((await get('/')).body).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|style=/);
  });

  test('S11 S14 the page names no other address and writes no HTML of its own', async () => {
    const page = fileURLToPath(new URL('../../src/review/page/', import.meta.url));
    for (const file of readdirSync(page)) {
      const text = readFileSync(join(page, file), 'utf8');
      expect(text, file).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function/,
      );
      expect(text, file).not.toMatch(/https?:\/\/(?!127\.0\.0\.1)/);
      expect(text, file).not.toMatch(/@import|url\(/);
    }
  });

  test('S15 S16 the server opens no connection to anywhere and no socket', () => {
    const folder = fileURLToPath(new URL('../../src/review/', import.meta.url));
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text, file).not.toMatch(/\bfetch\(|WebSocket|'upgrade'|EventSource/);
      // To find out whether an app runs already it asks its own loopback, nothing else.
      if (file !== 'running.ts') expect(text, file).not.toMatch(/\brequest\(\s*\{|https?\.get\(|net\.connect/);
    }
  });

  test('S16 an upgrade is no way in', async () => {
    const answer = await raw(app.port, 'GET', '/api/desk', [
      host,
      ['Connection', 'Upgrade'],
      ['Upgrade', 'websocket'],
      ['Sec-WebSocket-Version', '13'],
      ['Sec-WebSocket-Key', 'dGhlIHNhbXBsZSBub25jZQ=='],
    ]);
    expect(answer.status).toBe(401);
  });

  test('S18 a translation that begins like a formula stays text in the table beside the record', async () => {
    const { rows } = JSON.parse((await get(to)).body);
    const saved = await raw(
      app.port,
      'PUT',
      `${to}/segments/${rows[1].id}`,
      [...own, ['If-Match', `"${rows[1].etag}"`]],
      JSON.stringify({ target: '=HYPERLINK("http://evil.example")' }),
    );
    expect(saved.status).toBe(200);
    expect(desk.read('translations/en/fair/bilingual.csv')).not.toMatch(/[,"]=HYPERLINK/);
  });

  test('S19 faults tell no path, no stack and no text', async () => {
    const path = 'translations/en/fair/bilingual.xlf';
    const good = desk.read(path);
    writeFileSync(join(desk.path, path), 'broken');
    const broken = await get(to);
    desk.put(path, good);
    expect(broken.status).toBe(409);
    for (const { body } of [broken, await get('/nothing'), await post(own, '{'), await get(to, [host])]) {
      expect(body).not.toContain(desk.path);
      expect(body).not.toMatch(/\.ts:|\.js:|at \w+ \(|node:/);
    }
    expect((await get(to)).status).toBe(200);
  });

  test.for(['linux', 'darwin', 'win32'] as const)('S21 on %s the browser is opened without a shell', (platform) => {
    const address = 'http://127.0.0.1:1/#secret=a&b;$(touch x)';
    const [program, args] = openerFor(platform, address);
    expect(args.at(-1)).toBe(address);
    expect(program).not.toMatch(/^(cmd|sh|bash|powershell)/);
  });
});

describe('when it ends', () => {
  test('S22 a second start finds the first', async () => {
    const second = await desk.run(['review', '--no-open']);
    expect(second.code).toBe(0);
    expect(second.err).toContain(app.address);
  });

  test('S19 S22 an interrupt writes what was sent, and no text and no path was logged', async () => {
    const own2 = makeDesk({ 'source-texts/fair.txt': ARTICLE });
    await own2.run(['translate', '--provider', 'mock']);
    const running = await startReview(own2, ['--port', '0']);
    const at = `127.0.0.1:${running.port}`;
    const headers: [string, string][] = [
      ['Host', at],
      ['Origin', `http://${at}`],
      ['X-Tarjuman-Secret', running.secret],
      ['Content-Type', 'application/json'],
    ];
    const { rows } = JSON.parse((await raw(running.port, 'GET', to, headers)).body);
    const saving = rows.map((row: { id: string; etag: string }, index: number) =>
      raw(
        running.port,
        'PUT',
        `${to}/segments/${row.id}`,
        [...headers, ['If-Match', `"${row.etag}"`]],
        JSON.stringify({ target: `Text number ${index}` }),
      ),
    );
    const [first] = await Promise.all(saving);
    const last = raw(
      running.port,
      'PUT',
      `${to}/segments/s1`,
      [...headers, ['If-Match', `"${JSON.parse(first.body).row.etag}"`]],
      JSON.stringify({ target: 'The last words' }),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { code, err } = await running.stop();
    expect((await last).status).toBe(200);
    expect(code).toBe(130);
    expect(own2.read('translations/en/fair/bilingual.xlf')).toContain('The last words');
    expect(err).not.toContain('Text number');
    expect(err.match(new RegExp(running.secret, 'g'))).toHaveLength(1);
    expect(own2.has('.tarjuman/review/app.json')).toBe(false);
    own2.remove('.');
  });
});
