import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { startDeeplServer } from '../support/deepl-server.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';
import { startGoogleServer } from '../support/google-server.ts';
import { startHttpService } from '../support/http-service.ts';

const GLOSSARY = `terms:
  - { term: سامي حداد, variants: [سامى حداد], translations: { en: Sami Haddad }, type: person }
  - term: تونس
    translations: { en: Tunisia }
    derived: [{ forms: [تونسي], translations: { en: Tunisian } }]
    type: place
  - { term: ليلى, after: [السيدة], translations: { en: Laila }, type: person }
`;
const TABLE = ['تونس\tTunisia', 'تونسي\tTunisian', 'سامى حداد\tSami Haddad', 'سامي حداد\tSami Haddad'];

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Google's service and its Cloud Storage, on this machine. */
async function startGoogle() {
  const google = await startGoogleServer();
  const storage = await startHttpService({}, ({ method, path, body }) => {
    const put = /^\/upload\/storage\/v1\/b\/([^/]+)\/o\?uploadType=media&name=(.+)$/.exec(path);
    if (method !== 'POST' || !put) return { status: 404, body: '' };
    if (put[1] !== 'our-bucket') return { status: 403, body: { error: { message: 'denied' } } };
    google.bucket.set(`gs://${put[1]}/${decodeURIComponent(put[2]!)}`, body);
    return { body: { name: put[2] } };
  });
  open.push(google, storage);
  const env = {
    ...google.env,
    TARJUMAN_GOOGLE_LOCATION: 'us-central1',
    TARJUMAN_GOOGLE_STORAGE: storage.url,
    TARJUMAN_GOOGLE_GLOSSARY: 'glossary.yaml',
  };
  return { google, storage, env };
}

function openDesk() {
  return openDeskFolder({ 'glossary.yaml': GLOSSARY, 'source-texts/a.txt': 'وصل سامي حداد إلى تونس.\n' });
}

const BUCKET = ['--bucket', 'gs://our-bucket/names'];

describe("the desk's glossary at Google", () => {
  test('is made once for each content, of a file in Cloud Storage, and replaces the last one', async () => {
    const { google, storage, env } = await startGoogle();
    const desk = openDesk();
    const first = await desk.run(['glossary', 'push', 'google', ...BUCKET, '--json'], { env });
    expect(first.code, first.err).toBe(0);
    const [made] = JSON.parse(first.out) as { name: string; id: string; made: boolean; entries: number }[];
    expect(made).toMatchObject({ pair: 'ar-en', made: true, entries: 4, removed: [], left: [] });
    expect(made?.id).toMatch(/^projects\/desk\/locations\/us-central1\/glossaries\/tarjuman-ar-en-[0-9a-f]{16}$/);
    expect(google.bucket.get(`gs://our-bucket/names/${made?.name}.tsv`)?.split('\n')).toEqual(TABLE);
    expect(google.glossaries.get(made!.id)).toMatchObject({
      languagePair: { sourceLanguageCode: 'ar', targetLanguageCode: 'en' },
    });

    const again = await desk.run(['glossary', 'push', 'google', ...BUCKET], { env });
    expect(again.err).toContain('is there already, with 4 entries');
    expect(storage.requests).toHaveLength(1);

    desk.put('glossary.yaml', GLOSSARY.replace('Sami Haddad', 'Samy Haddad'));
    const changed = await desk.run(['glossary', 'push', 'google', ...BUCKET, '--json'], { env });
    expect(JSON.parse(changed.out)).toMatchObject([{ made: true, removed: [made?.name] }]);
    expect([...google.glossaries.keys()]).toHaveLength(1);
  });

  test('is listed, compared with glossary.yaml, by every entry if asked, and taken away', async () => {
    const { google, env } = await startGoogle();
    const desk = openDesk();
    const list = (...more: string[]) => desk.run(['glossary', 'list', 'google', ...more], { env });
    expect(await list()).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no glossary there is the same'),
    });
    await desk.run(['glossary', 'push', 'google', ...BUCKET], { env });
    expect(await list('--verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('4 entries  the same as glossary.yaml'),
    });

    const [stored] = google.glossaries.values();
    (stored!.entries as Map<string, string>).set('تونس', 'Tunis');
    expect((await list()).code).toBe(0);
    expect(await list('--verify')).toMatchObject({
      code: 1,
      out: expect.stringContaining('differs from glossary.yaml'),
    });

    desk.put('glossary.yaml', 'terms: []\n');
    const { out } = await list('--json');
    const [{ name, state }] = (JSON.parse(out) as { glossaries: [{ name: string; state: string }] }).glossaries;
    expect(state).toBe('old');
    expect((await desk.run(['glossary', 'delete', 'google', 'tarjuman-ar-en-0'], { env })).code).toBe(2);
    expect((await desk.run(['glossary', 'delete', 'google', name], { env })).code).toBe(0);
    expect(google.glossaries.size).toBe(0);
  });

  test('is used where it is the one of glossary.yaml; else that is said and names go in spans', async () => {
    const { google, env } = await startGoogle();
    const desk = openDesk();
    const run = () => desk.run(['translate', '--provider', 'google'], { env });
    const before = await run();
    expect(before.code).toBe(0);
    expect(before.err).toContain('Google has no glossary of glossary.yaml as it is now for ar-en');
    expect(google.requests[0]).toMatchObject({ mimeType: 'text/html', glossaryConfig: null });

    await desk.run(['glossary', 'push', 'google', ...BUCKET], { env });
    desk.put('source-texts/b.txt', 'غادر سامي حداد تونس.\n');
    expect((await run()).err).not.toContain('no glossary');
    const [name] = google.glossaries.keys();
    expect(google.requests[1]).toMatchObject({
      mimeType: 'text/plain',
      contents: ['غادر سامي حداد تونس.'],
      glossaryConfig: { glossary: name },
    });
    expect(desk.read('translations/en/b/bilingual.json')).toContain('Sami Haddad');
  });

  test('without a folder of Cloud Storage the command says what can be done, and a file goes by hand', async () => {
    const { google, env } = await startGoogle();
    const desk = openDesk();
    const stuck = await desk.run(['glossary', 'push', 'google'], { env });
    expect(stuck.code).toBe(3);
    expect(stuck.err).toContain('--file names.tsv');
    const written = await desk.run(['glossary', 'push', 'google', '--file', 'names.tsv']);
    expect(written.code).toBe(0);
    expect(desk.read('names.tsv').trim().split('\n')).toEqual(TABLE);
    google.bucket.set('gs://elsewhere/names.tsv', desk.read('names.tsv'));
    const pushed = await desk.run(['glossary', 'push', 'google', '--uri', 'gs://elsewhere/names.tsv'], { env });
    expect(pushed.code).toBe(0);
    expect(google.glossaries.size).toBe(1);
  });

  test.for<[string, Record<string, string>, readonly string[], string]>([
    [
      'the location global',
      { TARJUMAN_GOOGLE_LOCATION: 'global', TARJUMAN_GOOGLE_GLOSSARY: '' },
      BUCKET,
      'the location is global',
    ],
    ['a bucket of somebody else', {}, ['--bucket', 'gs://theirs'], 'Cloud Storage answered 403'],
    ['what is no bucket', {}, ['--bucket', 'https://x'], 'is no folder of Cloud Storage'],
    ['a file that is not there', {}, ['--uri', 'gs://our-bucket/none.tsv'], 'NOT_FOUND'],
    [
      'a service that is not there',
      { TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:1', TARJUMAN_GOOGLE_TIMEOUT: '1' },
      BUCKET,
      'try again later',
    ],
  ])('%s is an error that says what to do', async ([, more, options, words]) => {
    const { env } = await startGoogle();
    const said = await openDesk().run(['glossary', 'push', 'google', ...options], {
      env: { ...env, ...more },
      clock: realClock,
    });
    expect(said.code).toBe(3);
    expect(said.err).toContain(words);
  });
});

test("the desk's glossary at DeepL by the same commands; an engine without glossaries is wrong usage", async () => {
  const server = await startDeeplServer();
  open.push(server);
  const desk = openDesk();
  const { env } = server;
  expect((await desk.run(['glossary', 'push', 'deepl'], { env })).code).toBe(0);
  expect(await desk.run(['glossary', 'list', 'deepl', '--verify'], { env })).toMatchObject({
    code: 0,
    out: expect.stringContaining('the same as glossary.yaml'),
  });
  const french = await desk.run(['glossary', 'push', 'deepl', '--to', 'de'], { env });
  expect(french).toMatchObject({ code: 1, err: expect.stringContaining('glossary.yaml has no names for it') });
  const local = await desk.run(['glossary', 'push', 'local']);
  expect(local).toMatchObject({ code: 2, err: expect.stringContaining('those that do: google, deepl') });
});
