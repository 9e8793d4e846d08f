import { afterEach, describe, expect, test } from 'vitest';
import type { DeskInProcess } from '../support/desk-in-process.ts';
import type { HttpBehaviour } from '../support/http-service.ts';
import { COPY_COUNT, correct, later, NOW, publishedDesk, writeByHand } from '../support/published-desk.ts';
import { startReceiver, WEBHOOK_KEY, type WebhookReceiver } from '../support/webhook-receiver.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const ENV = { TARJUMAN_DELIVER_CMS_SECRET: WEBHOOK_KEY };

async function receiver(behaviour: HttpBehaviour = {}): Promise<WebhookReceiver> {
  const server = await startReceiver(behaviour);
  open.push(server);
  return server;
}

async function deskTo(cms: WebhookReceiver, more = ''): Promise<DeskInProcess> {
  return publishedDesk(`{ cms: { kind: webhook, url: "${cms.url}/hook"${more} } }`);
}

const deliver = (desk: DeskInProcess, argv: readonly string[] = [], env: Readonly<Record<string, string>> = ENV) =>
  desk.run(['deliver', ...argv], { env, clock: NOW });

describe('a message', () => {
  test('is signed as Standard Webhooks wants it, and carries the manifest and the copies that were asked for', async () => {
    const cms = await receiver();
    const desk = await deskTo(cms, ', copies: [ninjs, docx]');
    expect(await deliver(desk)).toEqual({ code: 0, out: '', err: 'cms  port  en  version 1 delivered (new)\n' });
    const [message, ...more] = cms.taken;
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      type: 'copy.published',
      data: { slug: 'port', language: 'en', version: 1, status: 'usable' },
    });
    const { manifest, files } = message!.data;
    expect(manifest).toEqual(JSON.parse(desk.read('translations/en/port/copies/manifest.json')));
    expect(files.map(({ format, encoding }) => [format, encoding])).toEqual([
      ['ninjs', 'utf-8'],
      ['docx', 'base64'],
    ]);
    expect(files[0]!['content']).toBe(desk.read('translations/en/port/copies/port.en.ninjs.json'));
    expect(Buffer.from(files[1]!['content']!, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('is not sent again, and has the same id wherever it is made again', async () => {
    const cms = await receiver();
    const desk = await deskTo(cms);
    await deliver(desk);
    expect((await deliver(desk)).err).toBe('cms  port  en  version 1 is there\n');
    expect(cms.requests).toHaveLength(1);
    // A ledger that was lost: the receiver knows the message by its id.
    desk.remove('.tarjuman/journal');
    await deliver(desk);
    expect([...cms.ids.values()]).toEqual([2]);
    expect(cms.taken).toHaveLength(1);
  });

  test('tells of corrections and withdrawals, in order', async () => {
    const cms = await receiver();
    const desk = await deskTo(cms);
    await deliver(desk);
    await correct(desk);
    await deliver(desk);
    await desk.run(['publish', 'port', '--withdraw', 'The agency withdrew it.'], later);
    await deliver(desk);
    expect(cms.taken.map(({ type, data }) => [type, data.version, data.status])).toEqual([
      ['copy.published', 1, 'usable'],
      ['copy.corrected', 2, 'usable'],
      ['copy.withdrawn', 3, 'canceled'],
    ]);
    expect(cms.taken[2]!.data.files[0]!['content']).not.toContain('thanked');
  });

  test('that waits gives way to its correction: nobody is sent what is known to be wrong', async () => {
    const cms = await receiver({ replies: [{ status: 503 }] });
    const desk = await deskTo(cms);
    expect(await deliver(desk)).toMatchObject({ code: 1, err: 'cms  port  en  waits after 4 tries: status 503\n' });
    expect(cms.requests).toHaveLength(4);
    await correct(desk);
    cms.behave({});
    expect((await deliver(desk)).err).toBe('cms  port  en  version 2 delivered (corrected)\n');
    expect(cms.taken.map(({ data }) => data.version)).toEqual([2]);
  });

  test('of an older version is never sent behind a newer one', async () => {
    const cms = await receiver();
    const desk = await deskTo(cms);
    const before = desk.files('translations/en/port/copies').map((file) => [file, desk.read(file)] as const);
    await correct(desk);
    await deliver(desk);
    for (const [file, text] of before) if (/json$/.test(file)) desk.put(file, text);
    expect(await deliver(desk)).toMatchObject({
      code: 1,
      err: 'cms  port  en  version 1 is older than what was delivered: it stays here\n',
    });
    expect(cms.requests).toHaveLength(1);
  });
});

describe('a receiver', () => {
  test('that comes back within the run gets its message', async () => {
    const cms = await receiver({ replies: [{ calls: [1, 2], status: 502 }], cut: 3 });
    const desk = await deskTo(cms);
    expect((await deliver(desk)).code).toBe(0);
    expect([...cms.ids.values()]).toEqual([4]);
  });

  test('that asks for a minute is left alone for so long, unless told', async () => {
    const cms = await receiver({ replies: [{ calls: 1, status: 429, headers: { 'retry-after': '600' } }] });
    const desk = await deskTo(cms);
    expect((await deliver(desk)).err).toBe('cms  port  en  waits after 1 try: status 429\n');
    expect((await deliver(desk)).code).toBe(1);
    expect(cms.requests).toHaveLength(1);
    expect((await deliver(desk, ['--now'])).code).toBe(0);
  });

  test('that asks for some seconds is waited for', async () => {
    const cms = await receiver({ replies: [{ calls: 1, status: 429, headers: { 'retry-after': '7' } }] });
    const desk = await deskTo(cms);
    const slept: number[] = [];
    const clock = { ...NOW, sleep: async (ms: number) => void slept.push(ms) };
    expect((await desk.run(['deliver'], { env: ENV, clock })).code).toBe(0);
    expect(slept).toEqual([7000]);
  });

  test('that does not take a message is asked again only when a person says so, or when it changes', async () => {
    const cms = await receiver({ replies: [{ calls: 1, status: 422, body: 'secret words of the receiver' }] });
    const desk = await deskTo(cms);
    const said = await deliver(desk);
    expect(said).toMatchObject({ code: 1 });
    expect(said.err).toBe('cms  port  en  not taken: status 422; --retry-failed offers it again\n');
    expect(await deliver(desk)).toEqual(said);
    expect(cms.requests).toHaveLength(1);
    expect((await desk.run(['status'])).err).toBe('port  en  4 reviewed, copies out, not taken by cms\n');
    expect((await deliver(desk, ['--retry-failed'])).code).toBe(0);
  });

  test.for([
    ['does not know us', 401, 'status 401'],
    ['sends us elsewhere', 302, 'it sends us elsewhere (302, to http://elsewhere.example), where nothing is delivered'],
    ['is gone for good', 410, 'status 410'],
  ] as const)('that %s is not asked a second time in a run', async ([, status, fault]) => {
    const cms = await receiver({ replies: [{ status, headers: { location: 'http://elsewhere.example/x?token=1' } }] });
    const desk = await deskTo(cms);
    const { code, err } = await deliver(desk);
    expect(code).toBe(1);
    expect(err).toContain(fault);
    expect(cms.requests).toHaveLength(1);
  });

  test('with another key refuses what is signed with ours', async () => {
    const server = await startReceiver({}, `whsec_${Buffer.alloc(32, 9).toString('base64')}`);
    open.push(server);
    const desk = await deskTo(server);
    expect((await deliver(desk)).err).toContain('not taken: status 400');
    // While one key takes over from another, messages are signed with both.
    const both = { TARJUMAN_DELIVER_CMS_SECRET: `${WEBHOOK_KEY} whsec_${Buffer.alloc(32, 9).toString('base64')}` };
    expect((await deliver(desk, ['--retry-failed'], both)).code).toBe(0);
  });
});

describe('what is not sent', () => {
  test.for([
    ['no key', {}, 'there is no key to sign with'],
    ['a key that is none', { TARJUMAN_DELIVER_CMS_SECRET: 'hunter2' }, 'TARJUMAN_DELIVER_CMS_SECRET is no key'],
    [
      'a key that is too short',
      { TARJUMAN_DELIVER_CMS_SECRET: 'whsec_c2hvcnQ=' },
      'TARJUMAN_DELIVER_CMS_SECRET is no key',
    ],
  ] as const)('anything with %s', async ([, env, message]) => {
    const cms = await receiver();
    const { code, err } = await deliver(await deskTo(cms), [], env);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/hunter2|c2hvcnQ/);
    expect(cms.requests).toEqual([]);
  });

  test('anything over http:// to another machine, unless told', async () => {
    const desk = await publishedDesk('{ cms: { kind: webhook, url: "http://192.0.2.1/hook" } }');
    const { code, err } = await deliver(desk);
    expect(code).toBe(2);
    expect(err).toContain('its address is http:// to another machine');
  });

  test('copies that nobody has approved, that are under embargo, or whose source has changed', async () => {
    const cms = await receiver();
    const desk = await deskTo(cms);
    desk.put('source-texts/port.yaml', 'embargo: 2999-01-01T00:00:00Z\n');
    await desk.run(['publish', 'port', '--allow-embargoed']);
    expect(await deliver(desk)).toMatchObject({ code: 0, err: expect.stringContaining('held until its embargo ends') });
    desk.put('source-texts/port.txt', desk.read('source-texts/port.txt').replace('وصل', 'جاء'));
    expect((await deliver(desk, ['--allow-embargoed'])).err).toContain('held: its source has changed');
    await desk.run(['translate', '--provider', 'mock']);
    await writeByHand(desk, 'port');
    await desk.run(['publish', 'port', '--allow-unreviewed', '--allow-embargoed']);
    expect((await deliver(desk, ['--allow-embargoed'])).err).toContain('held: not approved');
    expect(cms.requests).toEqual([]);
    expect((await deliver(desk, ['--allow-embargoed', '--allow-unreviewed'])).code).toBe(0);
    expect(cms.taken[0]!.data.status).toBe('withheld');
    // A withdrawal is held up by nothing.
    await desk.run(['publish', 'port', '--withdraw', 'Wrong.'], later);
    expect((await deliver(desk)).code).toBe(0);
    expect(cms.taken[1]).toMatchObject({ type: 'copy.withdrawn' });
  });

  test('copies that are not what their manifest says', async () => {
    const cms = await receiver();
    const desk = await deskTo(cms);
    const file = 'translations/en/port/copies/port.en.ninjs.json';
    const whole = desk.read(file);
    desk.put(file, whole.replace('port', 'part'));
    const { code, err } = await deliver(desk);
    expect(code).toBe(1);
    expect(err).toContain('waits after 1 try: «port.en.ninjs.json» is not what its manifest says');
    expect(cms.requests).toEqual([]);
    desk.put(file, whole);
    expect((await deliver(desk)).code).toBe(0);
  });
});

describe('the command line', () => {
  test('publish --deliver does both, and status shows what waits', async () => {
    const cms = await receiver({ replies: [{ calls: [1, 4], status: 500 }] });
    const desk = await deskTo(cms);
    expect((await desk.run(['status'])).err).toBe('port  en  4 reviewed, copies out, awaits delivery to cms\n');
    const publish = () => desk.run(['publish', '--deliver', '--json'], { env: ENV, clock: NOW });
    const first = await publish();
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      copies: [{ slug: 'port', published: true, changed: [] }],
      deliveries: [{ target: 'cms', slug: 'port', to: 'en', state: 'waiting', attempts: 4, fault: 'status 500' }],
    });
    expect((await deliver(desk, ['--status'])).err).toBe('cms  port  en  waits after 4 tries: status 500\n');
    const second = await publish();
    expect(second.code).toBe(0);
    expect(JSON.parse(second.out).deliveries).toMatchObject([{ state: 'sent', sent: 1, attempts: 5 }]);
    expect(JSON.parse((await deliver(desk, ['--status', '--json'])).out)).toMatchObject([{ state: 'there' }]);
    expect((await desk.run(['status'])).err).toBe('port  en  4 reviewed, copies out\n');
  });

  test('one target that cannot be reached holds up no other, and --target names those that are meant', async () => {
    const cms = await receiver({ replies: [{ status: 500 }] });
    const desk = await publishedDesk(
      `{ cms: { kind: webhook, url: "${cms.url}" }, archive: { kind: folder, path: out, languages: [en] }, french: { kind: folder, path: out, languages: [fr] } }`,
    );
    expect(await deliver(desk)).toMatchObject({
      code: 1,
      err: `cms  port  en  waits after 4 tries: status 500\narchive  port  en  version 1 delivered (${COPY_COUNT} files)\n1 delivered, 1 waiting, 0 not taken, 0 held\n`,
    });
    expect((await deliver(desk, ['--target', 'archive'])).err).toBe('archive  port  en  version 1 is there\n');
    expect(await deliver(desk, ['--target', 'nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no target «nowhere»'),
    });
    expect(await deliver(desk, ['nothing', '--target', 'archive'])).toMatchObject({ code: 2 });
  });

  test('copies of another outlet go where that outlet is named, with its feeds', async () => {
    const desk = await publishedDesk(
      '{ own: { kind: folder, path: own, copies: [text], feeds: true }, partner: { kind: folder, path: partner, outlet: partner, copies: [text], feeds: true } }',
    );
    await desk.run(['publish', '--outlet', 'partner']);
    expect(desk.files('translations/en').filter((file) => file.includes('/feed.'))).toEqual([
      'translations/en/feed.atom.xml',
      'translations/en/feed.json',
      'translations/en/feed.partner.atom.xml',
      'translations/en/feed.partner.json',
      'translations/en/feed.partner.rss.xml',
      'translations/en/feed.rss.xml',
    ]);
    expect((await deliver(desk)).code).toBe(0);
    const copies = 'translations/en/port/copies';
    expect(desk.read('partner/en/port/manifest.json')).toBe(desk.read(`${copies}/partner/manifest.json`));
    expect(desk.read('own/en/port/manifest.json')).toBe(desk.read(`${copies}/manifest.json`));
    expect(desk.read('partner/en/port/manifest.json')).toContain('"outlet": "partner"');
    expect(desk.read('partner/en/feed.partner.rss.xml')).toContain('<title>Partner</title>');
    expect(desk.files('own').some((file) => file.includes('partner'))).toBe(false);
  });

  test('a target whose format or outlet is unknown is told before anything is sent', async () => {
    const folder = (more: string) => publishedDesk(`{ a: { kind: folder, path: out${more} } }`);
    expect((await deliver(await folder(', copies: [pdf]'))).err).toContain('«pdf» is no format of copies');
    expect((await deliver(await folder(', outlet: daily'))).err).toContain('there is no outlet «daily»');
    expect((await deliver(await publishedDesk('{}'))).err).toContain('no target');
  });
});
