import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { COPY_FORMATS } from '../../src/publish/copies.ts';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';

const root = new URL('../../', import.meta.url);
const article = readFileSync(new URL('source-texts/tokayev-michel-call.txt', root));
const glossary = readFileSync(new URL('glossary.yaml', root));
const shipped = readFileSync(new URL('translations/en/tokayev-michel-call/bilingual.xlf', root), 'utf8');

const RECORD = 'translations/en/tokayev-michel-call/bilingual.xlf';

function deskWithArticle(record = true): DeskFolder {
  return makeDesk({
    'source-texts/tokayev-michel-call.txt': article,
    'glossary.yaml': glossary,
    ...(record ? { [RECORD]: shipped } : {}),
  });
}

describe('a fresh clone', () => {
  test('needs no engine for the article that is shipped, and changes nothing', async () => {
    const desk = deskWithArticle();
    const ended = await desk.run(['translate']);
    expect(ended.err).toContain('tokayev-michel-call  en  14 of 14 translated, 0 sent');
    expect(ended.code).toBe(0);
    expect(ended.out).toBe('');
    for (const name of [
      'bilingual.xlf',
      'bilingual.html',
      'bilingual.tmx',
      'bilingual.csv',
      'bilingual.json',
      'report.json',
    ])
      expect(desk.read(`translations/en/tokayev-michel-call/${name}`), name).toBe(
        readFileSync(new URL(`translations/en/tokayev-michel-call/${name}`, root), 'utf8'),
      );
  });

  test('the shipped translation honours every name and has no error finding; no person has approved it', async () => {
    const desk = deskWithArticle();
    await desk.run(['translate']);
    const report = JSON.parse(desk.read('translations/en/tokayev-michel-call/report.json'));
    expect(report).toMatchObject({
      segments: 14,
      states: { initial: 0, translated: 14, reviewed: 0, final: 0 },
      findings: { error: 0 },
      dateline: { agencies: ['پاکستان پوائنٹ نیوز', 'سبوتنيك'], date: '2022-01-10' },
    });
    const names = report.items.flatMap((item: { names: { honoured?: boolean }[] }) => item.names);
    expect(names.length).toBeGreaterThan(35);
    expect(names.filter((name: { honoured?: boolean }) => name.honoured !== true)).toEqual([]);
  });

  test('a second run writes nothing, by content and by time of change', async () => {
    const desk = deskWithArticle();
    await desk.run(['translate']);
    const before = desk.files('translations').map((file) => [file, desk.read(file)]);
    const frozen = await desk.run(['translate', '--frozen']);
    expect(frozen.code).toBe(0);
    await desk.run(['translate']);
    expect(desk.files('translations').map((file) => [file, desk.read(file)])).toEqual(before);
  });
});

describe('a new article and no engine', () => {
  test('says what to set or try, writes the record with open segments, exits 3', async () => {
    const desk = deskWithArticle(false);
    const ended = await desk.run(['translate']);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('0 of 14 translated, 0 sent');
    expect(ended.err).toContain('14 segments need an engine');
    expect(ended.err).toContain('GOOGLE_APPLICATION_CREDENTIALS');
    expect(ended.err).toContain('--provider mock');
    expect(desk.read(RECORD).match(/state="initial"/g)).toHaveLength(14);
  });

  test('speaks Arabic to those who ask', async () => {
    const ended = await deskWithArticle(false).run(['translate'], { env: { LC_ALL: 'ar_EG.UTF-8' } });
    expect(ended.err).toContain('تُرجم 0 من 14');
    expect(ended.code).toBe(3);
  });
});

describe('the mock', () => {
  let desk: DeskFolder;
  beforeAll(async () => {
    desk = deskWithArticle(false);
    const ended = await desk.run(['translate', '--provider', 'mock', '--json']);
    expect(ended.code).toBe(0);
    expect(JSON.parse(ended.out).articles[0]).toMatchObject({ segments: 14, translated: 14, sent: 14, errors: 0 });
  });

  test('marks its text, keeps names and numbers', () => {
    const json = JSON.parse(desk.read('translations/en/tokayev-michel-call/bilingual.json'));
    const targets = Object.values(json.en['tokayev-michel-call']) as string[];
    expect(targets).toHaveLength(14);
    for (const target of targets) expect(target).toMatch(/^\[mock\] /);
    expect(targets[9]).toContain('7.9');
    expect(targets[12]).toContain('Belarus');
  });

  test('is no translation: no copy of it leaves, marked or not, before a person has approved it', async () => {
    for (const args of [['publish'], ['publish', '--allow-unreviewed']]) {
      const ended = await desk.run(args);
      expect(ended.code).toBe(1);
      expect(ended.err).toContain('mock engine');
    }
    expect(desk.files('translations').filter((file) => file.includes('copies'))).toEqual([]);
  });

  test('never becomes memory, not even approved', async () => {
    const trial = deskWithArticle(false);
    await trial.run(['translate', '--provider', 'mock']);
    await trial.run(['approve', 'tokayev-michel-call']);
    trial.put('source-texts/again.txt', 'عنوان جديد\n\nلم نستخدم ولن نستخدم القوة المسلحة ضد المتظاهرين السلميين.\n');
    const ended = await trial.run(['translate', 'source-texts/again.txt']);
    expect(ended.err).toContain('again  en  0 of 2 translated');
  });
});

describe('people outrank machines', () => {
  test('a target that somebody typed into the record stays, and gives way to no engine', async () => {
    const desk = deskWithArticle(false);
    await desk.run(['translate', '--provider', 'mock']);
    const typed = desk
      .read(RECORD)
      .replace(/<target>\[mock\] kma aelnt[^<]*<\/target>/, '<target>Two cells were broken up in Almaty.</target>');
    expect(typed).toContain('Two cells were broken up');
    desk.put(RECORD, typed);
    expect((await desk.run(['translate', '--provider', 'mock', '--force'])).code).toBeLessThan(2);
    expect(desk.read(RECORD)).toContain('<target>Two cells were broken up in Almaty.</target>');
    const report = JSON.parse(desk.read('translations/en/tokayev-michel-call/report.json'));
    expect(report.items[10].origin.kind).toBe('person');
  });

  test('changing one sentence of the source reopens that one, and keeps the old pair beside it', async () => {
    const desk = deskWithArticle();
    await desk.run(['approve', 'tokayev-michel-call']);
    desk.put(
      'source-texts/tokayev-michel-call.txt',
      article.toString('utf8').replace('أكثر من 7.9 ألف شخص', 'أكثر من 7.9 ألف شخص بينهم أجانب'),
    );
    const ended = await desk.run(['translate']);
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('13 of 14 translated');
    expect(ended.err).toContain('s10');
    const report = JSON.parse(desk.read('translations/en/tokayev-michel-call/report.json'));
    expect(report.items.map((item: { state: string }) => item.state)).toEqual(
      Array.from({ length: 14 }, (_, i) => (i === 9 ? 'initial' : 'reviewed')),
    );
    expect(report).toMatchObject({ stale: 1 });
    expect(desk.read(RECORD)).toContain('more than 7,900 people');

    // The correction is taken back: what was approved for these words holds again.
    desk.put('source-texts/tokayev-michel-call.txt', article);
    const back = await desk.run(['translate']);
    expect(back.err).toContain('14 of 14 translated, 0 sent, 14 approved');
  });

  test('a sentence in which only a figure was corrected comes from memory with the new figure, and is not approved', async () => {
    const desk = deskWithArticle();
    await desk.run(['approve', 'tokayev-michel-call']);
    desk.put(
      'source-texts/tokayev-michel-call.txt',
      article.toString('utf8').replace('أكثر من 7.9 ألف شخص', 'أكثر من 8.2 ألف شخص'),
    );
    const ended = await desk.run(['translate']);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('14 of 14 translated, 0 sent, 1 from memory, 13 approved');
    expect(desk.read(RECORD)).toContain('more than 8,200 people');
    const report = JSON.parse(desk.read('translations/en/tokayev-michel-call/report.json'));
    expect(report.items[9]).toMatchObject({ state: 'translated', origin: { kind: 'memory', repaired: true } });
  });

  test('--force alone leaves approved text alone; with --overwrite-reviewed it keeps a backup', async () => {
    const desk = deskWithArticle();
    await desk.run(['approve', 'tokayev-michel-call', 's1', 's2']);
    await desk.run(['translate', '--provider', 'mock', '--force']);
    expect(desk.read(RECORD)).toContain('Tokayev assures European Council president');
    expect((await desk.run(['translate', '--overwrite-reviewed'])).code).toBe(2);
    const before = desk.read(RECORD);
    await desk.run(['translate', '--provider', 'mock', '--force', '--overwrite-reviewed']);
    // Only in the history, as what a person had approved.
    expect(desk.read(RECORD)).not.toContain('<target>Tokayev assures European Council president');
    expect(desk.read(RECORD)).toContain('<ctr:item property="content">Tokayev assures European Council president');
    const [backup] = desk.files('.tarjuman/journal/backups');
    expect(desk.read(backup!)).toBe(before);
  });

  test('approved sentences are memory for other articles', async () => {
    const desk = deskWithArticle();
    desk.put(
      'source-texts/again.txt',
      'عنوان جديد تماما\n\nلم نستخدم ولن نستخدم القوة المسلحة ضد المتظاهرين السلميين.\n',
    );
    expect((await desk.run(['translate', 'source-texts/again.txt'])).err).toContain('again  en  0 of 2 translated');
    await desk.run(['approve', 'tokayev-michel-call', 's6']);
    const ended = await desk.run(['translate', 'source-texts/again.txt']);
    expect(ended.err).toContain('again  en  1 of 2 translated, 0 sent, 1 from memory');
    expect(desk.read('translations/en/again/bilingual.xlf')).toContain('We have not used and will not use armed force');
    expect(desk.read('translations/en/again/bilingual.xlf')).toContain('tokayev-michel-call#s6');
  });
});

describe('a copy goes out', () => {
  test('refused, approved, written, verified by its manifest', async () => {
    const desk = deskWithArticle();
    const refused = await desk.run(['publish']);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/no copy: 14 segments are not approved \(s1, s2/);

    const part = await desk.run(['approve', 'tokayev-michel-call', 's1', 's3']);
    expect(part.code).toBe(0);
    expect(part.err).toContain('2 segments approved by R. Editor');
    expect((await desk.run(['publish'])).err).toContain('12 segments are not approved');

    await desk.run(['approve', 'tokayev-michel-call', '--by', 'N. Haddad']);
    const published = await desk.run(['publish', '--json']);
    expect(published.code).toBe(0);
    const folder = 'translations/en/tokayev-michel-call/copies';
    const copies = COPY_FORMATS.map(({ extension }) => `${folder}/tokayev-michel-call.en.${extension}`);
    expect(desk.files(folder)).toEqual([`${folder}/manifest.json`, ...copies].sort());
    const text = desk.read(`${folder}/tokayev-michel-call.en.txt`);
    expect(text).toMatch(/^Tokayev assures European Council president/);
    expect(text).toContain('more than 7,900 people');
    expect(text).not.toMatch(/[\u0600-\u06FF]/);
    const manifest = desk.read(`${folder}/manifest.json`);
    expect(manifest).toContain('N. Haddad');

    const again = await desk.run(['publish']);
    expect(again.err).toContain('up to date');
    expect(desk.read(`${folder}/manifest.json`)).toBe(manifest);
  });

  test('--allow-unreviewed marks what it lets out', async () => {
    const desk = deskWithArticle();
    const ended = await desk.run(['publish', '--allow-unreviewed']);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('marked as unreviewed');
    expect(desk.read('translations/en/tokayev-michel-call/copies/tokayev-michel-call.en.txt')).toMatch(
      /^\*{3} UNREVIEWED/,
    );
  });

  test('a source that changed after approval keeps the copy in', async () => {
    const desk = deskWithArticle();
    await desk.run(['approve', 'tokayev-michel-call']);
    desk.put('source-texts/tokayev-michel-call.txt', `${article.toString('utf8')}\n\nوانتهت الجلسة مساء أمس.\n`);
    const ended = await desk.run(['publish']);
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('the source has changed');
    expect((await desk.run(['approve', 'tokayev-michel-call'])).code).toBe(2);
  });
});

describe('bad input: one clear message, the exit code, nothing lost', () => {
  const good = { 'source-texts/good.txt': makeArticle(1, 3) };
  const cases: {
    name: string;
    files: Record<string, string | Uint8Array>;
    args?: string[];
    code: number;
    says: RegExp;
  }[] = [
    {
      name: 'an empty file',
      files: { 'source-texts/bad.txt': '' },
      code: 2,
      says: /^source-texts\/bad\.txt: INPUT_EMPTY: /m,
    },
    { name: 'only white space', files: { 'source-texts/bad.txt': ' \n\u00A0\n' }, code: 2, says: /INPUT_EMPTY/ },
    {
      name: 'English',
      files: {
        'source-texts/bad.txt': 'The minister said on Monday that the talks were over and that he was content.\n',
      },
      code: 2,
      says: /^source-texts\/bad\.txt: INPUT_LANGUAGE: .*English/m,
    },
    {
      name: 'no text at all',
      files: { 'source-texts/bad.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]) },
      code: 2,
      says: /INPUT_ENCODING/,
    },
    {
      name: 'a broken glossary',
      files: { 'glossary.yaml': 'terms:\n  - term: [\n' },
      code: 2,
      says: /^glossary\.yaml:\d+:\d+: GLOSSARY_SYNTAX/m,
    },
    {
      name: 'a glossary with an unknown key',
      files: { 'glossary.yaml': 'terms:\n  - term: بيروت\n    translation: { en: Beirut }\n' },
      code: 2,
      says: /^glossary\.yaml:3:5: GLOSSARY_INVALID: .*\n.*translations/m,
    },
    {
      name: 'broken settings',
      files: { 'tarjuman.yaml': 'limits:\n  requests: lots\n' },
      code: 2,
      says: /^tarjuman\.yaml:2:13: SETTINGS_INVALID/m,
    },
    {
      name: 'a damaged record',
      files: {
        'source-texts/bad.txt': makeArticle(2, 2),
        'translations/en/bad/bilingual.xlf': '<?xml version="1.0"?>\n<xliff><file',
      },
      code: 2,
      says: /^translations\/en\/bad\/bilingual\.xlf:2:\d+: RECORD_DAMAGED/m,
    },
    {
      name: 'an output folder that is a file',
      files: { out: 'mine' },
      args: ['--out', 'out'],
      code: 2,
      says: /OUTPUT_UNWRITABLE/,
    },
    {
      name: 'two articles of one name',
      files: { 'source-texts/more/good.txt': makeArticle(3, 1) },
      code: 2,
      says: /INPUT_DUPLICATE_SLUG/,
    },
    {
      name: 'an engine that is none',
      files: {},
      args: ['--provider', 'gogle'],
      code: 2,
      says: /no engine called "gogle"/,
    },
    {
      name: 'an engine that is not set up',
      files: {},
      args: ['--provider', 'google'],
      code: 3,
      says: /ENGINE_SETTINGS/,
    },
    {
      name: 'a ceiling that is too low',
      files: {},
      args: ['--max-chars', '10'],
      code: 4,
      says: /CEILING: .*10 characters/,
    },
  ];
  test.for(cases)('$name', async ({ files, args = [], code, says }) => {
    const desk = makeDesk({ ...good, ...files });
    const ended = await desk.run([
      'translate',
      ...(args.includes('--provider') ? [] : ['--provider', 'mock']),
      ...args,
    ]);
    expect(ended.err).toMatch(says);
    expect(ended.err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(ended.code).toBe(code);
    for (const [file, content] of Object.entries({ ...good, ...files }))
      expect(Buffer.compare(readFileSync(`${desk.path}/${file}`), Buffer.from(content as string)), file).toBe(0);
  });

  test('one bad article stops no other', async () => {
    const desk = makeDesk({ ...good, 'source-texts/bad.txt': '', 'source-texts/late.txt': makeArticle(4, 2) });
    const ended = await desk.run(['translate', '--provider', 'mock']);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('good  en  4 of 4 translated');
    expect(ended.err).toContain('late  en  3 of 3 translated');
  });

  test('Windows-1256 is read, and said aloud', async () => {
    const bytes = Buffer.from([
      0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1, 0x20, 0xc3, 0xe3, 0xd3, 0x2e,
    ]); // قال الوزير أمس.
    const desk = makeDesk({ 'source-texts/old.txt': bytes });
    const ended = await desk.run(['translate', '--provider', 'mock']);
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('windows-1256');
    expect(desk.read('translations/en/old/bilingual.xlf')).toContain('قال الوزير أمس.');
  });
});
