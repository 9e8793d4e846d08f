import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDesk } from '../support/desk-folder.ts';
import { openDeskFolder, temporaryFolder } from '../support/desk-in-process.ts';
import { answer, type Mirror, startMirror } from '../support/mirror-server.ts';
import { digestOf, toyFiles, toyLock, writeToyFolder } from '../support/toy-model.ts';

const ARTICLE = 'وصل الوفد إلى مدينة\n\nزار الوزير صور. وصل الوفد من تونس.\n';
const GLOSSARY = `terms:
  - { term: صور, translations: { en: Tyre }, type: place, after: [الوزير] }
  - { term: تونس, translations: { en: Tunis }, type: place }
`;
const FILES = { 'source-texts/visit.txt': ARTICLE, 'glossary.yaml': GLOSSARY };
const RECORD = 'translations/en/visit/bilingual.xlf';
const TARGETS = ['arrived delegation to city', 'visited minister Tyre.', 'arrived delegation from Tunis.'];

let mirror: Mirror;
beforeAll(async () => {
  const { model, vocab } = toyFiles();
  mirror = await startMirror({ [`${model.name}.gz`]: model.packed, [`${vocab.name}.gz`]: vocab.packed });
});
afterAll(() => mirror.close());

/** A folder of models whose lock names the toy at the mirror, and nothing else. */
function emptyFolder(mirrors: readonly string[] = [mirror.url]): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'models.lock.json'), JSON.stringify(toyLock({ mirrors })));
  return folder;
}

/** Of the segments; the blanks between them have targets of their own. */
const targetsOf = (record: string) =>
  [...record.matchAll(/<target[^>]*>(.*?)<\/target>/gs)]
    .map(([, text]) => text!.replace(/<[^>]*>/g, ''))
    .filter((text) => text.trim() !== '');

describe('models', () => {
  test('list: the package knows ar-en, its licence and its size, and says that it is not here', async () => {
    const env = { TARJUMAN_MODEL_DIR: temporaryFolder() };
    const { code, out } = await openDeskFolder().run(['models', 'list'], { env });
    expect([code, out]).toEqual([0, 'ar-en  mozilla-base-ar-en-2.0  33.1 MB  MPL-2.0  not here\n']);
    const { out: json } = await openDeskFolder().run(['models', 'list', '--json'], { env });
    expect(JSON.parse(json)).toMatchObject([{ pair: 'ar-en', bytes: 33_131_085, here: false }]);
  });

  test('path: the folder; as JSON, what belongs where and what it must be', async () => {
    const folder = temporaryFolder();
    const env = { TARJUMAN_MODEL_DIR: folder };
    expect((await openDeskFolder().run(['models', 'path'], { env })).out).toBe(`${folder}\n`);
    const { out } = await openDeskFolder().run(['models', 'path', '--json'], { env });
    const [model] = JSON.parse(out).models;
    expect(model.folder).toBe(join(folder, 'ar-en'));
    expect(model.files.map(({ name }: { name: string }) => name)).toEqual([
      'model.aren.intgemm.alphas.bin.gz',
      'lex.50.50.aren.s2t.bin.gz',
      'vocab.aren.spm.gz',
    ]);
    for (const { sha256, urls } of model.files) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const url of urls) expect(url).toMatch(/^https:\/\/.*\.gz$/);
    }
  });

  test.for<[Record<string, string>, string]>([
    [{ HOME: '/home/desk' }, '/home/desk/.cache/tarjuman/models'],
    [{ HOME: '/home/desk', XDG_CACHE_HOME: '/cache' }, '/cache/tarjuman/models'],
    [{ HOME: '/home/desk', XDG_CACHE_HOME: 'cache' }, '/home/desk/.cache/tarjuman/models'],
    [{ HOME: '/home/desk', TARJUMAN_MODEL_DIR: '/models' }, '/models'],
  ])('path: with %j it is %s', async ([env, expected]) => {
    expect((await openDeskFolder().run(['models', 'path'], { env })).out).toBe(`${expected}\n`);
  });

  test('without a home there is no folder: exit code 3, and what to set', async () => {
    const { code, err } = await openDeskFolder().run(['models', 'path']);
    expect(code).toBe(3);
    expect(err).toContain('TARJUMAN_MODEL_DIR');
  });

  test('pull, check and list; a damaged file is found', async () => {
    const folder = emptyFolder();
    const env = { TARJUMAN_MODEL_DIR: folder };
    const desk = openDeskFolder();
    const pulled = await desk.run(['models', 'pull', 'ar-en', '--json'], { env });
    expect(pulled.code).toBe(0);
    expect(JSON.parse(pulled.out)).toEqual([{ pair: 'ar-en', name: 'toy', folder: join(folder, 'ar-en'), new: true }]);
    expect(pulled.err).toContain('licence CC0-1.0');
    expect(await desk.run(['models', 'check'], { env })).toMatchObject({
      code: 0,
      out: 'ar-en  model.toy.bin  as it should be\nar-en  vocab.toy.spm  as it should be\n',
    });
    expect((await desk.run(['models', 'list'], { env })).out).toMatch(/ {2}here\n/);
    writeFileSync(join(folder, 'ar-en', 'vocab.toy.spm'), Buffer.alloc(toyFiles().vocab.bytes.length));
    const checked = await desk.run(['models', 'check', 'ar-en'], { env });
    expect(checked.code).toBe(3);
    expect(checked.out).toContain(`and not ${digestOf(toyFiles().vocab.bytes).sha256}`);
  });

  test('a pull that no mirror serves: exit code 3, the pair, the hash, the address and the way by hand', async () => {
    mirror.scenes.push(answer(404));
    try {
      const { code, err } = await openDeskFolder().run(['models', 'pull', 'ar-en'], {
        env: { TARJUMAN_MODEL_DIR: emptyFolder() },
      });
      expect(code).toBe(3);
      expect(err).toContain(`${mirror.url}model.toy.bin.gz: it answers 404`);
      expect(err).toContain(digestOf(toyFiles().model.packed).sha256);
      expect(err).toContain('TARJUMAN_MODEL_DIR');
    } finally {
      mirror.scenes.length = 0;
    }
  });

  test('a pair that no lock names is wrong usage', async () => {
    const { code, err } = await openDeskFolder().run(['models', 'pull', 'tlh-en'], {
      env: { TARJUMAN_MODEL_DIR: temporaryFolder() },
    });
    expect(code).toBe(2);
    expect(err).toContain('the models are: ar-en');
  });

  test.for<[string, string]>([
    ['{', 'no JSON'],
    ['{"version":2,"models":{}}', 'version'],
    ['{"version":1,"models":{"ar-en":{}}}', 'models.ar-en'],
    [JSON.stringify(toyLock()).replace('model.toy.bin', '../../evil'), 'plain file name'],
    [JSON.stringify(toyLock()).replace(/"sha256":"[0-9a-f]{2}/, '"sha256":"XX'), 'no SHA-256'],
    [JSON.stringify(toyLock({ mirrors: ['ftp://example.org/'] })), 'mirrors'],
  ])('a lock of the desk that is none (%#) is said, with its place', async ([text, found]) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'models.lock.json'), text);
    const { code, err } = await openDeskFolder().run(['models', 'list'], { env: { TARJUMAN_MODEL_DIR: folder } });
    expect(code).toBe(3);
    expect(err).toContain(join(folder, 'models.lock.json'));
    expect(err).toContain(found);
  });
});

describe('translate on this machine', () => {
  test('is what happens where there is a model and no account; a second run sends nothing', async () => {
    const folder = temporaryFolder();
    await writeToyFolder(folder);
    const env = { TARJUMAN_MODEL_DIR: folder };
    const desk = openDeskFolder(FILES);
    const first = await desk.run(['translate'], { env });
    expect(first.err).toContain('3 of 3 translated, 3 sent');
    expect(targetsOf(desk.read(RECORD))).toEqual(TARGETS);
    expect(desk.read(RECORD)).toMatch(/toy [0-9a-f]{12}/);
    expect((await desk.run(['translate'], { env })).err).toContain('3 of 3 translated, 0 sent');
  });

  test('without a model nothing is brought unasked; the way to one is said, and nothing is lost', async () => {
    const desk = openDeskFolder(FILES);
    const before = mirror.requests.length;
    const env = { TARJUMAN_MODEL_DIR: emptyFolder() };
    const silent = await desk.run(['translate'], { env });
    expect(silent.code).toBe(3);
    expect(silent.err).toContain('tarjuman models pull ar-en');
    const named = await desk.run(['translate', '--provider', 'local'], { env });
    expect(named.code).toBe(3);
    expect(named.err).toContain('no model of the local engine lies there');
    expect(named.err).toContain('tarjuman models pull ar-en');
    expect(mirror.requests).toHaveLength(before);
    expect(desk.has(RECORD)).toBe(true);
  });

  test('--allow-download brings it; --dry-run and --frozen bring nothing', async () => {
    const desk = openDeskFolder(FILES);
    const env = { TARJUMAN_MODEL_DIR: emptyFolder() };
    const before = mirror.requests.length;
    await desk.run(['translate', '--allow-download', '--dry-run'], { env });
    await desk.run(['translate', '--allow-download', '--frozen'], { env });
    expect(mirror.requests).toHaveLength(before);
    const { err } = await desk.run(['translate', '--allow-download'], { env });
    expect(err).toContain('3 of 3 translated, 3 sent');
    expect(targetsOf(desk.read(RECORD))).toEqual(TARGETS);
  });

  test.for<[string, number]>([
    ['yes', 3],
    ['نعم', 3],
    ['', 0],
    ['no', 0],
  ])('at a terminal it asks first: «%s»', async ([said, translated]) => {
    const desk = openDeskFolder(FILES);
    const asked: string[] = [];
    const { code, err } = await desk.run(['translate'], {
      env: { TARJUMAN_MODEL_DIR: emptyFolder() },
      ask: async (question) => {
        asked.push(question);
        return said;
      },
    });
    expect(asked).toEqual([
      expect.stringMatching(/^The local engine needs a model for ar-en: \d+\.\d MB, licence CC0-1.0/),
    ]);
    expect(err).toContain(`${translated} of 3 translated`);
    if (translated === 0) {
      expect(code).toBe(3);
      expect(err).toContain('none is set up');
    }
  });

  test('nobody is asked where nothing is left to translate, or another engine is named', async () => {
    const desk = openDeskFolder(FILES);
    const ask = async () => {
      throw new Error('asked');
    };
    const env = { TARJUMAN_MODEL_DIR: emptyFolder() };
    await desk.run(['translate', '--provider', 'mock'], { env, ask });
    await desk.run(['translate'], { env, ask });
    expect(desk.read(RECORD)).toContain('[mock]');
  });

  test('the built program does it in threads, and ends', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    await writeToyFolder(folder);
    const desk = makeDesk(FILES);
    const { code, err } = await desk.run(['translate'], {
      env: { TARJUMAN_MODEL_DIR: folder, TARJUMAN_LOCAL_WORKERS: '2' },
    });
    expect(err).toContain('3 of 3 translated, 3 sent');
    expect(code).toBeLessThan(2);
    expect(targetsOf(desk.read(RECORD))).toEqual(TARGETS);
    desk.remove('.');
  });
});
