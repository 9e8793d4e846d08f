import { afterEach, describe, expect, test } from 'vitest';
import { type DeeplServer, startDeeplServer } from '../support/deepl-server.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

const GLOSSARY = `terms:
  - { term: سامي حداد, translations: { en: Sami Haddad }, type: person }
  - { term: صور, translations: { en: Tyre }, type: place }
`;
const ARTICLE = 'وزير يزور الجنوب\n\nزار سامي حداد مدينة صور أمس. وعاد إلى منزله مساء.\n';

function openDesk(more: Readonly<Record<string, string>> = {}) {
  return openDeskFolder({ 'glossary.yaml': GLOSSARY, 'source-texts/visit.txt': ARTICLE, ...more });
}

/** For engines whose answers are no translations at all. */
const NONSENSE = { 'tarjuman.yaml': "checks: { other-text: 'off' }\n" };

interface Row {
  readonly target: string;
  readonly origin: { readonly billed: number; readonly attempts: number };
  readonly findings: readonly { readonly check: string; readonly severity: string }[];
}

/** A segment's part of the report and its target. */
function rowOf(desk: ReturnType<typeof openDesk>, id: string): Row {
  const { items } = JSON.parse(desk.read('translations/en/visit/report.json')) as { items: (Row & { id: string })[] };
  const { en } = JSON.parse(desk.read('translations/en/visit/bilingual.json')) as {
    en: { visit: Record<string, string> };
  };
  return { ...items.find((item) => item.id === id)!, target: en.visit[id]! };
}

describe('a name that an engine missed', () => {
  const servers: (GoogleServer | DeeplServer)[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  const google = async (answer: (text: string, about: { mimeType: string }) => string) => {
    const server = await startGoogleServer({ answer });
    servers.push(server);
    return server;
  };

  test('is asked for once more another way, and only its sentence', async () => {
    const desk = openDesk();
    const said = await desk.run(['translate', '--provider', 'mock', '--json'], { env: { TARJUMAN_MOCK: 'lose' } });
    expect(said.code).toBe(0);
    const { target, origin } = rowOf(desk, 's2');
    expect(target).toContain('Sami Haddad');
    expect(target).toContain('Tyre');
    expect(origin.attempts).toBe(2);
    expect(rowOf(desk, 's1').origin.attempts).toBe(1);
    const { stats, articles } = JSON.parse(said.out) as {
      stats: { requests: number; answered: number };
      articles: { sent: number }[];
    };
    expect(stats).toMatchObject({ requests: 2, answered: 3 });
    expect(articles[0]!.sent).toBe(3);
  });

  test('goes to Google as a span first, and then in place', async () => {
    const server = await google((text, { mimeType }) =>
      mimeType === 'text/html' ? 'The minister visited a city.' : `EN ${text.replace(/[\u0600-\u06FF]+/g, 'x')}`,
    );
    const desk = openDesk();
    const said = await desk.run(['translate', '--provider', 'google'], { env: server.env });
    expect(said.code).toBe(0);
    expect(server.requests.map(({ mimeType, contents }) => [mimeType, contents.length])).toEqual([
      ['text/html', 3],
      ['text/plain', 1],
    ]);
    expect(server.requests[1]!.contents).toEqual(['زار Sami Haddad مدينة Tyre أمس.']);
    const { target, origin } = rowOf(desk, 's2');
    expect(target).toContain('Sami Haddad');
    expect(origin.billed).toBeGreaterThan([...server.requests[1]!.contents[0]!].length);
    // What the server counted is what the report says.
    const all = ['s1', 's2', 's3'].reduce((sum, id) => sum + rowOf(desk, id).origin.billed, 0);
    expect(all).toBe(server.stats.billedCodePoints);
  });

  test('the better answer stands, the first where they are equal, and what is missing is flagged', async () => {
    const server = await google((text, { mimeType }) =>
      mimeType === 'text/html' ? 'Sami Haddad visited a city.' : `He visited it, ${text.length}.`,
    );
    const desk = openDesk();
    const said = await desk.run(['translate', '--provider', 'google'], { env: server.env });
    expect(said.code).toBe(1);
    const { target, findings } = rowOf(desk, 's2');
    expect(target).toBe('Sami Haddad visited a city.');
    expect(findings.filter(({ severity }) => severity === 'error').map(({ check }) => check)).toEqual([
      'names-honoured',
    ]);
  });

  test('an answer that has the name and lost a number is not the better one', async () => {
    const server = await google((_, { mimeType }) =>
      mimeType === 'text/html' ? 'He visited 17 villages.' : 'Sami Haddad visited villages.',
    );
    const desk = openDesk({ 'source-texts/visit.txt': 'زار سامي حداد 17 قرية أمس.\n' });
    await desk.run(['translate', '--provider', 'google'], { env: server.env });
    expect(server.stats.calls).toBe(2);
    expect(rowOf(desk, 's1').target).toBe('He visited 17 villages.');
  });

  test('is not paid for again by a later run, not even without a record', async () => {
    const server = await google((text, { mimeType }) =>
      mimeType === 'text/html' ? 'The minister visited a city.' : `EN ${text.replace(/[\u0600-\u06FF]+/g, 'x')}`,
    );
    const desk = openDesk();
    await desk.run(['translate', '--provider', 'google'], { env: server.env });
    const record = desk.read('translations/en/visit/bilingual.xlf');
    desk.remove('translations');
    const said = await desk.run(['translate', '--provider', 'google'], { env: server.env });
    expect(said.code).toBe(0);
    expect(server.stats.calls).toBe(2);
    expect(desk.read('translations/en/visit/bilingual.xlf')).toBe(record);
  });

  test('counts against the ceiling: where that is used up the first answer stands, and it is said', async () => {
    const server = await google((_, { mimeType }) => (mimeType === 'text/html' ? 'He visited a city.' : 'Never.'));
    const desk = openDesk();
    const plan = await desk.run(['translate', '--provider', 'google', '--dry-run', '--json'], { env: server.env });
    const { chars } = (JSON.parse(plan.out) as { plan: { chars: number } }).plan;
    const said = await desk.run(['translate', '--provider', 'google', '--max-chars', String(chars)], {
      env: server.env,
    });
    expect(server.stats.calls).toBe(1);
    expect(said.code).toBe(1);
    expect(said.err).toContain('names that were missed are not asked for again');
    expect(rowOf(desk, 's2').target).toBe('He visited a city.');
  });

  const deepl = async (behaviour: Parameters<typeof startDeeplServer>[0]) => {
    const server = await startDeeplServer(behaviour);
    servers.push(server);
    return server;
  };

  test('goes to DeepL in tags first, and then in place', async () => {
    const server = await deepl({
      answer: (text) => (text.includes('<n') ? 'He went.' : `EN ${text.replace(/[\u0600-\u06FF]+/g, 'x')}`),
      glossaryLanguages: ['de', 'en'],
    });
    const desk = openDesk(NONSENSE);
    const said = await desk.run(['translate', '--provider', 'deepl'], { env: server.env });
    expect(said.code).toBe(0);
    expect(server.forms().map((form) => [form.get('tag_handling'), form.getAll('text').length])).toEqual([
      ['xml', 3],
      [null, 1],
    ]);
    expect(rowOf(desk, 's2').target).toContain('Sami Haddad');
  });

  test("goes to DeepL by the desk's glossary first where it has one for the pair, and then in tags", async () => {
    const server = await deepl({
      answer: (text) => (text.includes('<n') ? text.replace(/[\u0600-\u06FF]+/g, 'x') : 'He went.'),
    });
    const desk = openDesk(NONSENSE);
    const run = () => desk.run(['translate', '--provider', 'deepl'], { env: server.env });
    expect((await run()).code).toBe(0);
    expect(server.glossaries).toMatchObject([{ entries: { 'سامي حداد': 'Sami Haddad', صور: 'Tyre' } }]);
    const [first, second] = server.forms();
    expect([first?.get('glossary_id'), first?.get('tag_handling')]).toEqual([server.glossaries[0]?.glossary_id, null]);
    expect([second?.get('glossary_id'), second?.get('tag_handling')]).toEqual([null, 'xml']);
    expect(second?.getAll('text')).toHaveLength(1);
    expect(rowOf(desk, 's2').target).toContain('Sami Haddad');

    // A later run finds it; a changed glossary makes another and takes the first away.
    desk.put('source-texts/more.txt', 'وصل سامي حداد إلى صور.\n');
    await run();
    expect(server.glossaries).toHaveLength(1);
    const old = server.glossaries[0]?.glossary_id;
    desk.put('glossary.yaml', GLOSSARY.replace('Sami Haddad', 'Samy Haddad'));
    desk.put('source-texts/again.txt', 'غادر سامي حداد صور.\n');
    await run();
    expect(server.glossaries).toMatchObject([{ entries: { 'سامي حداد': 'Samy Haddad' } }]);
    expect(server.glossaries[0]?.glossary_id).not.toBe(old);
  });

  test('goes in tags where DeepL will make no glossary, and that is said; nothing is made where nothing may be sent', async () => {
    const server = await deepl({ glossariesAtMost: 0 });
    const desk = openDesk();
    await desk.run(['translate', '--provider', 'deepl', '--dry-run'], { env: server.env });
    const refused = await desk.run(['translate', '--provider', 'deepl', '--max-chars', '5'], { env: server.env });
    expect(refused.code).toBe(4);
    expect(server.requests).toHaveLength(0);
    const said = await desk.run(['translate', '--provider', 'deepl'], { env: server.env });
    expect(said.code).toBe(0);
    expect(said.err).toContain('no glossary at DeepL for ar-en, names go in tags: DeepL answered 456');
    expect(server.forms()[0]?.get('tag_handling')).toBe('xml');
  });
});
