import { beforeAll, describe, expect, test } from 'vitest';
import { COPY_FORMATS } from '../../src/publish/copies.ts';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const PORT = 'عودة الميناء إلى العمل\n\nوصل المدير إلى ميناء الفجر أمس. شكر المدير 250 عاملا.\n';
const GLOSSARY = `terms:
  - term: ميناء الفجر
    translations: { en: Fajr Port }
    type: place
`;
const RECORD = 'translations/en/port/bilingual.xlf';

async function translated(more: Readonly<Record<string, string>> = {}): Promise<DeskInProcess> {
  const desk = openDeskFolder({ 'source-texts/port.txt': PORT, 'glossary.yaml': GLOSSARY, ...more });
  expect((await desk.run(['translate', '--provider', 'mock'])).code).toBe(0);
  return desk;
}

describe('status', () => {
  let desk: DeskInProcess;
  beforeAll(async () => {
    desk = await translated();
    desk.put('source-texts/new.txt', 'شكر المدير جميع العمال.\n');
    await desk.run(['approve', 'port', 's1', '--by', 'Mona Said']);
  });

  test('says where each article stands, to people', async () => {
    const { code, out, err } = await desk.run(['status']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err.replaceAll(/, \d+ warnings?/g, '')).toBe(
      'new  en  1 open, 1 left to pay for: 23 characters (google about $0.00, deepl about $0.00), not translated yet\n' +
        'port  en  2 translated, 1 reviewed, 3 of the mock\n' +
        'together 1 segment left to pay for: 23 characters (google about $0.00, deepl about $0.00)\n',
    );
  });

  test('--json says it to machines', async () => {
    const { out } = await desk.run(['status', 'source-texts/port.txt', '--json']);
    expect(JSON.parse(out)).toEqual([
      {
        slug: 'port',
        to: 'en',
        record: 'current',
        copies: 'none',
        segments: 3,
        states: { initial: 0, translated: 2, reviewed: 1, final: 0 },
        stale: 0,
        mock: 3,
        // The mock's words are no translation, and checks may say so.
        findings: { error: 0, warning: expect.any(Number), info: expect.any(Number) },
        names: { segments: [], approved: [], copies: null },
        memory: { fills: 0, near: 0, chars: 0 },
        toPay: {
          segments: 0,
          chars: 0,
          costs: [],
        },
        deliveries: [],
      },
    ]);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('tells copies that no longer say what source and record say', async () => {
    const out = await translated();
    await out.run(['approve', 'port']);
    await out.run(['publish']);
    expect((await out.run(['status'])).err).toContain('copies out');
    out.put('source-texts/port.txt', PORT.replace('250', '260'));
    expect((await out.run(['status'])).err).toContain('copies are stale');
  });

  test('a slip of the pen under «checks» is told', async () => {
    const slip = await translated({ 'tarjuman.yaml': 'checks: { numbers-kep: off }\n' });
    expect((await slip.run(['translate'])).err).toContain('no check is called numbers-kep');
  });

  test('tells a changed source and one that is gone', async () => {
    const other = await translated();
    await other.run(['approve', 'port']);
    other.put('source-texts/port.txt', PORT.replace('أمس', 'اليوم'));
    expect((await other.run(['status'])).err).toMatch(
      /^port {2}en {2}1 open, 2 reviewed, 1 stale, 2 of the mock,.* 1 left to pay for: .*, the source has changed since: run translate\n$/,
    );
    other.remove('source-texts/port.txt');
    expect((await other.run(['status'])).err).toMatch(/its source is gone\n$/);
  });

  test('goes on where one record is damaged, exit code 2', async () => {
    const other = await translated({ 'source-texts/a.txt': 'شكر المدير جميع العمال.\n' });
    other.put('translations/en/a/bilingual.xlf', '<xliff');
    const { code, err } = await other.run(['status']);
    expect(code).toBe(2);
    expect(err).toMatch(/^translations\/en\/a\/bilingual.xlf:1:\d+: RECORD_DAMAGED/m);
    expect(err).toContain('port  en  3 translated');
  });

  test('a file name cannot work the terminal', async () => {
    const evil = openDeskFolder({ 'source-texts/\u001B[2Jx\u202E.txt': PORT.replace('أمس', 'أمس أمس') });
    for (const argv of [['status'], ['segment'], ['lint'], ['glossary', 'match', '--glossary', 'g.yaml']]) {
      evil.put('g.yaml', GLOSSARY);
      const { out, err } = await evil.run(argv);
      expect(out + err, argv[0]!).toContain('x');
      expect(out + err, argv[0]!).not.toMatch(/[\u001B\u202E]/);
    }
  });
});

describe('approve', () => {
  test('tells people what was done, machines with --json', async () => {
    const desk = await translated();
    const one = await desk.run(['approve', 'port', 's2', '--by', 'Mona Said']);
    expect(one).toMatchObject({ code: 0, out: '' });
    expect(one.err).toBe(
      [
        'port  en  1 segment approved by Mona Said',
        "  the mock's words, approved for a trial: s2",
        '  2 segments are still not approved',
        '',
      ].join('\n'),
    );
    const all = await desk.run(['approve', 'port', '--json'], { env: { TARJUMAN_USER: 'Adam Reed' } });
    expect(all.err).toContain('port  en  2 segments approved by Adam Reed, 1 was approved before');
    expect(JSON.parse(all.out)).toMatchObject([{ slug: 'port', approved: ['s1', 's3'], already: ['s2'], open: 0 }]);
    const again = await desk.run(['approve', 'port', '--lang', 'ar']);
    expect(again.err).toContain('اعتمد R. Editor: لا مقاطع');
  });

  test('of an open segment ends with 1: it needs a person', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    expect((await desk.run(['translate'])).code).toBe(3);
    const { code, err } = await desk.run(['approve', 'port']);
    expect(code).toBe(1);
    expect(err).toContain('not translated, so not approved: s1 s2 s3');
  });

  test('writes what the next run would write: a changed glossary is seen', async () => {
    const desk = await translated();
    desk.put('glossary.yaml', GLOSSARY.replace('Fajr Port', 'Dawn Port'));
    await desk.run(['approve', 'port']);
    const before = desk.files('translations').map((file) => [file, desk.read(file)]);
    const { code, err } = await desk.run(['translate', '--frozen', '--provider', 'mock']);
    expect(err).not.toContain('would change');
    expect(code).toBe(1); // the name is not honoured any more
    expect(desk.files('translations').map((file) => [file, desk.read(file)])).toEqual(before);
  });
});

describe('check', () => {
  test('gives a line per finding as data, the sums to people, and 1 where one is an error', async () => {
    const desk = await translated();
    desk.put(RECORD, desk.read(RECORD).replace(/(<target[^>]*>[^<]*)250/, '$1350'));
    const { code, out, err } = await desk.run(['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/^port\ten\ts3\terror\tnumbers-kept\t\S/m);
    for (const line of out.trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(6);
    expect(err).toMatch(/^port {2}en {2}\d+ errors?, \d+ warnings?\n$/);
    const json = JSON.parse((await desk.run(['check', '--json'])).out);
    expect(json).toMatchObject({ slug: 'port', to: 'en', counts: { error: expect.any(Number) } });
    expect(json.segments.s3.map((finding: { check: string }) => finding.check)).toContain('numbers-kept');
  });

  test('what lint says lands in its sentence, also where the source has changed since', async () => {
    const desk = await translated();
    const odd = 'قال قال المدير إن العمل عاد.';
    desk.put('source-texts/port.txt', PORT.replace('وصل', `${odd} وصل`));
    const { segments } = JSON.parse((await desk.run(['check', '--json'])).out);
    const at = Object.entries(
      segments as Record<string, { check: string; source: { start: number; end: number } }[]>,
    ).flatMap(([id, findings]) =>
      findings.filter(({ check }) => check === 'lint-doubled-word').map(({ source }) => [id, source] as const),
    );
    expect(at).toHaveLength(1);
    const [id, { start, end }] = at[0]!;
    expect(id).toBe('s4'); // the new sentence's
    expect(odd.slice(start, end)).toContain('قال');
  });

  test('checks by today’s glossary', async () => {
    const desk = await translated();
    expect((await desk.run(['check'])).code).toBe(0);
    desk.put('glossary.yaml', GLOSSARY.replace('Fajr Port', 'Dawn Port'));
    expect((await desk.run(['check'])).out).toContain('names-honoured');
  });
});

describe('publish', () => {
  test('says why not, then writes; --json is data', async () => {
    const desk = await translated();
    const refused = await desk.run(['publish', '--json']);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^port {2}en {2}no copy: 3 segments hold trial text of the mock engine \(s1, s2, s3\)/);
    expect(JSON.parse(refused.out)).toEqual([
      {
        slug: 'port',
        to: 'en',
        folder: 'translations/en/port/copies',
        published: false,
        reasons: [{ code: 'mock', segments: ['s1', 's2', 's3'] }],
      },
    ]);
    await desk.run(['approve', 'port']);
    const written = await desk.run(['publish', '--json']);
    expect(written.code).toBe(0);
    expect(written.err).toBe(
      'port  en  version 1: 13 copies written to translations/en/port/copies\nen  feeds written: feed.atom.xml, feed.rss.xml, feed.json\n',
    );
    const files = [...COPY_FORMATS.map(({ extension }) => `port.en.${extension}`), 'manifest.json'];
    expect(JSON.parse(written.out)).toMatchObject([{ published: true, reviewed: true, files, changed: files }]);
    expect((await desk.run(['publish'])).err).toBe('port  en  copies are up to date in translations/en/port/copies\n');
  });

  test('says what keeps a source from being found', async () => {
    const desk = await translated();
    desk.put('source-texts/other/port.txt', PORT);
    const { code, err } = await desk.run(['publish']);
    expect(code).toBe(2);
    expect(err).toContain('INPUT_DUPLICATE_SLUG');
  });

  test('of nothing says so', async () => {
    const { code, err } = await openDeskFolder({ 'source-texts/.keep': '' }).run(['publish']);
    expect({ code, err }).toEqual({ code: 0, err: 'nothing to publish: run translate first\n' });
  });
});

describe('segment, lint and glossary match on articles', () => {
  const desk = openDeskFolder({ 'source-texts/port.txt': PORT.replace('أمس', 'أمس أمس'), 'glossary.yaml': GLOSSARY });

  test('segment gives a line per sentence, or JSON per article', async () => {
    const { code, out, err } = await desk.run(['segment']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n').map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['port', 's1', 'headline'],
      ['port', 's2', 'body'],
      ['port', 's3', 'body'],
      [''],
    ]);
    const json = JSON.parse((await desk.run(['segment', '--json'])).out);
    expect(json).toMatchObject({ slug: 'port', file: 'source-texts/port.txt', encoding: { name: 'utf-8' } });
    expect(json.segments).toHaveLength(3);
  });

  test('lint gives file, line and column', async () => {
    const { code, out } = await desk.run(['lint']);
    expect(code).toBe(0);
    const line = out.split('\n').find((one) => one.includes('lint-doubled-word'))!;
    expect(line).toMatch(/^source-texts\/port\.txt:3:\d+: warning: .* \(lint-doubled-word\): «أمس»$/);
  });

  test('glossary match gives a line per name', async () => {
    const { code, out } = await desk.run(['glossary', 'match']);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\t').slice(0, 1)).toEqual(['port']);
    const json = JSON.parse((await desk.run(['glossary', 'match', '--json'])).out);
    expect(json.matches).toMatchObject([{ term: 'ميناء الفجر', kind: 'name' }]);
  });

  test('one bad article stops no other', async () => {
    const mixed = openDeskFolder({ 'source-texts/a.txt': '', 'source-texts/port.txt': PORT });
    for (const command of [['segment'], ['lint'], ['glossary', 'match']]) {
      const { code, err } = await mixed.run(command);
      expect(code, command[0]!).toBe(2);
      expect(err).toContain('source-texts/a.txt: INPUT_EMPTY');
    }
    expect((await mixed.run(['segment'])).out).toContain('port\ts3');
    const run = await mixed.run(['translate', '--provider', 'mock']);
    expect(run.code).toBe(2);
    expect(run.err).toContain('port  en  3 of 3 translated, 3 sent');
  });
});

describe('providers', () => {
  const desk = openDeskFolder();
  test('lists the engines, what they need, and which is used; secrets stay out', async () => {
    const bare = await desk.run(['providers', '--json']);
    expect(bare.code).toBe(0);
    const row = (id: string) => JSON.parse(bare.out).find((one: { id: string }) => one.id === id);
    expect(row('google')).toMatchObject({
      configured: false,
      default: false,
      needs: ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_CLOUD_PROJECT'],
    });
    expect(row('mock')).toMatchObject({ configured: true, default: false, needs: [] });
    desk.put('key.json', '{"private_key":"SECRET"}');
    const env = { GOOGLE_APPLICATION_CREDENTIALS: `${desk.path}/key.json`, GOOGLE_CLOUD_PROJECT: 'news-desk' };
    const { out, err } = await desk.run(['providers'], { env });
    expect(out).toBe('');
    expect(err).toMatch(/^google {2}.*\(ready; used when none is named\)$/m);
    expect(err).toMatch(/^mock {2}.*\(ready\)$/m);
    expect(err).not.toContain('SECRET');
  });
});

describe('translate', () => {
  test('--dry-run writes nothing at all and says what would be sent', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    const before = desk.files();
    const { code, err, out } = await desk.run(['translate', '--provider', 'mock', '--dry-run', '--json']);
    expect(code).toBe(0);
    expect(err).toContain('3 segments to send with mock');
    expect(err).toContain('nothing was sent and nothing was written');
    expect(JSON.parse(out)).toMatchObject({ plan: { provider: 'mock', segments: 3 }, articles: [] });
    expect(desk.files()).toEqual(before);
  });

  test('--frozen writes nothing and fails where something would change', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    const before = desk.files();
    const { code, err } = await desk.run(['translate', '--provider', 'mock', '--frozen']);
    expect(code).toBe(1);
    expect(err).toContain('would change');
    expect(desk.files().filter((file) => !file.startsWith('.tarjuman/'))).toEqual(before);
  });

  test('--max-chars stops before the first request: exit code 4', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    const { code, err } = await desk.run(['translate', '--provider', 'mock', '--max-chars', '10']);
    expect(code).toBe(4);
    expect(err).toContain('CEILING');
    expect(desk.read(RECORD).match(/state="initial"/g)).toHaveLength(3);
  });

  test('draws its progress on a screen only, and cleans up behind it', async () => {
    const silent = await openDeskFolder({ 'source-texts/port.txt': PORT }).run(['translate', '--provider', 'mock']);
    expect(silent.err).not.toContain('\r');
    const drawn = await openDeskFolder({ 'source-texts/port.txt': PORT }).run(['translate', '--provider', 'mock'], {
      interactive: true,
    });
    expect(drawn.err).toContain('\r');
    const screen = drawn.err.split('\n').map((line) => line.split('\r').at(-1)!);
    expect(screen.join('\n')).toBe(silent.err);
  });

  test('review says where it cannot write, and ends', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT, '.tarjuman/review': 'a file' });
    const { code, err } = await desk.run(['review', '--no-open', '--port', '0']);
    expect(code).toBe(2);
    expect(err).toMatch(/\.tarjuman\/review: OUTPUT_UNWRITABLE: .*EEXIST[\s\S]*a file stands where a folder is needed/);
  });

  test('goes the whole way under a long Arabic name', async () => {
    const name = 'الأردن والعراق يوقعان اتفاقا جديدا لربط شبكتي الكهرباء وتبادل الطاقة حتى نهاية العقد المقبل';
    const desk = openDeskFolder({ [`source-texts/${name}.txt`]: PORT });
    expect((await desk.run(['translate', '--provider', 'mock'])).code).toBe(0);
    expect((await desk.run(['approve', name, '--by', 'Mona Said'])).code).toBe(0);
    expect((await desk.run(['publish', name])).err).toContain('version 1');
    expect((await desk.run(['status', name, '--json'])).out).toContain(name);
  });

  test('shows file names without what a terminal would obey', async () => {
    const desk = openDeskFolder({ 'source-texts/\u001b[31mred\nline.txt': PORT.replace('.', '  .') });
    const { err } = await desk.run(['translate', '--provider', 'mock']);
    expect(err).toContain('see translations/en/red line/report.json');
    const name = '\u001b[31mred\nline';
    const approved = await desk.run(['approve', '--by', 'Mona Said', '--', name]);
    const published = await desk.run(['publish']);
    expect(published.err).toContain('written to translations/en/red line/copies');
    expect(err + approved.err + published.err).not.toContain('\u001b[31m');
  });

  test('lists what it does not read', async () => {
    const desk = openDeskFolder({
      'source-texts/port.txt': PORT,
      'source-texts/photo.jpg': 'x',
      'source-texts/b.pdf': 'x',
    });
    const { err } = await desk.run(['translate', '--provider', 'mock']);
    expect(err).toContain('2 files are not read: source-texts/b.pdf, source-texts/photo.jpg');
  });
});
