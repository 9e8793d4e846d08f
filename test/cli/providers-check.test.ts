import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { startDeeplServer } from '../support/deepl-server.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';
import { startGoogleServer } from '../support/google-server.ts';
import { startChatServer } from '../support/openai-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function kept<T extends { close(): Promise<void> }>(starting: Promise<T>): Promise<T> {
  const server = await starting;
  open.push(server);
  return server;
}

describe('providers check', () => {
  test('sends one sentence through each engine that is set up, and says what came of it', async () => {
    const google = await kept(startGoogleServer({ model: 'projects/p/locations/global/models/general/nmt' }));
    const deepl = await kept(startDeeplServer());
    const desk = openDeskFolder();
    const said = await desk.run(['providers', 'check', '--json'], {
      env: { ...google.env, ...deepl.env, TARJUMAN_MODEL_DIR: desk.path },
      clock: realClock,
    });
    expect(said.code).toBe(0);
    const trials = JSON.parse(said.out) as { id: string; ms: number }[];
    expect(trials).toMatchObject([
      { id: 'google', ok: true, from: 'ar', to: 'en', model: 'general/nmt', billed: 68, cost: (68 * 20) / 1e6 },
      { id: 'deepl', ok: true, from: 'ar', to: 'en', billed: 68 },
    ]);
    expect(trials.every(({ ms }) => ms > 0)).toBe(true);
    expect([google.stats.calls, deepl.requests.length]).toEqual([1, 1]);
  });

  test('says what to do where one fails, and the exit code is 3', async () => {
    const deepl = await kept(startDeeplServer({ key: 'another' }));
    const desk = openDeskFolder();
    const said = await desk.run(['providers', 'check', 'deepl', 'mock'], { env: deepl.env });
    expect(said.code).toBe(3);
    expect(said.err).toContain('deepl  failed after');
    expect(said.err).toContain('auth: DeepL answered 403');
    expect(said.err).toContain('look at the account, the key and the settings of deepl');
    expect(said.err).toContain('mock  answered in');
    expect(said.err).not.toContain('a-key-for-tests');
    const arabic = await desk.run(['providers', 'check', 'deepl', '--lang', 'ar'], { env: deepl.env });
    expect(arabic.err).toContain('راجع الحساب والمفتاح وإعدادات deepl');
  });

  test('takes engines from tarjuman.yaml, and a key from the file that it names', async () => {
    const server = await kept(startChatServer({ key: 'sk-from-file' }));
    const desk = openDeskFolder({ 'keys/openai.txt': 'sk-from-file\n' });
    desk.put(
      'tarjuman.yaml',
      `engines:\n  openai: { url: ${server.env['OPENAI_BASE_URL']}, model: small, keyFile: keys/openai.txt, price: { input: 1, output: 2 } }\n`,
    );
    const said = await desk.run(['providers', 'check', 'openai', '--json']);
    expect(said.code).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject([{ id: 'openai', ok: true }]);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-from-file');
    expect(said.out + said.err).not.toContain('sk-from-file');
    expect((await desk.run(['providers', '--json'])).out).toContain('"id":"openai","summary"');
    desk.put('keys/openai.txt', 'two words\n');
    const wrong = await desk.run(['providers', 'check', 'openai']);
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain('the key file holds more than a key');
    expect(wrong.err).not.toContain('two words');
  });

  test('where nothing is set up it says so', async () => {
    const desk = openDeskFolder();
    const said = await desk.run(['providers', 'check'], { env: { TARJUMAN_MODEL_DIR: desk.path } });
    expect(said.code).toBe(3);
    expect(said.err).toContain('google  needs GOOGLE_APPLICATION_CREDENTIALS');
    expect(said.err).toContain('no engine is set up');
  });

  test('a sentence that comes back as it went is no translation', async () => {
    const said = await openDeskFolder().run(['providers', 'check', 'mock', '--json'], {
      env: { TARJUMAN_MOCK: 'source' },
    });
    expect(said.code).toBe(3);
    expect(JSON.parse(said.out)).toMatchObject([{ ok: false, fault: { kind: 'same-as-source' } }]);
  });
});

describe('engines in tarjuman.yaml', () => {
  test('a key there is no setting, and the answer says where it goes', async () => {
    const said = await openDeskFolder({ 'tarjuman.yaml': 'engines:\n  deepl: { key: abc-123 }\n' }).run(['providers']);
    expect(said.code).toBe(2);
    expect(said.err).toContain('tarjuman.yaml:2:12');
    expect(said.err).toContain('«engines.deepl.key» is no setting');
    expect(said.err).toContain('keyFile');
    expect(said.err).not.toContain('abc-123');
  });

  test('translate asks the engine that stands there, with its labels and model; the environment outranks it', async () => {
    const server = await kept(startGoogleServer());
    const desk = openDeskFolder({
      'tarjuman.yaml': `engines:\n  google: { endpoint: "${server.endpoint}", project: ours, model: translation-llm, labels: { desk: tunis } }\n`,
      'source-texts/a.txt': 'خبر قصير\n',
    });
    const first = await desk.run(['translate'], { env: { TARJUMAN_GOOGLE_INSECURE: '1' } });
    expect(first.code).toBe(0);
    expect(server.requests[0]).toMatchObject({
      parent: 'projects/ours/locations/global',
      model: 'projects/ours/locations/global/models/general/translation-llm',
      labels: { desk: 'tunis' },
    });
    desk.remove('translations');
    const env = { TARJUMAN_GOOGLE_INSECURE: '1', TARJUMAN_GOOGLE_MODEL: 'nmt', TARJUMAN_GOOGLE_LABELS: 'desk=sfax' };
    await desk.run(['translate'], { env });
    expect(server.requests[1]).toMatchObject({
      model: 'projects/ours/locations/global/models/general/nmt',
      labels: { desk: 'sfax' },
    });
  });
});
