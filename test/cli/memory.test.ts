import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTmx } from '../../src/formats/tmx/read-tmx.ts';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';
import { validateTmx, whyNoTmxValidation } from '../support/xliff-validator.ts';

const unit = (source: string, target: string, at = '20260110T083000Z', extra = '') =>
  `<tu changeid="Maha" changedate="${at}">${extra}<tuv xml:lang="ar"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;
const tmx = (...units: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="paragraph" o-tmf="x" adminlang="en" srclang="en" datatype="html"/><body>\n${units.join('\n')}\n</body></tmx>\n`;
const json = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** A desk with one approved record and one file of another tool. */
async function makeDesk(
  memory = tmx(unit('وصل الوزير إلى المدينة.', 'The minister arrived in the city.')),
): Promise<DeskInProcess> {
  const desk = openDeskFolder({
    'source-texts/rain.txt': 'هطل المطر على الجبل.\n',
    'memory/desk.tmx': tmx(unit('هطل المطر على الجبل.', 'Rain fell on the mountain.')),
  });
  await desk.run(['translate']);
  await desk.run(['approve', 'rain', '--by', 'Nour']);
  desk.put('memory/desk.tmx', memory);
  return desk;
}

describe('memory search', () => {
  const memory = tmx(
    unit('التقى الوزير نظيره.', 'The minister met his counterpart.'),
    unit('قدمت للوزير أوراقها.', 'She gave the minister her papers.', '20260210T083000Z'),
    unit('زار وزيرنا السابق الأمم المتحدة.', 'Our former minister visited the United Nations.'),
    unit('سياستها الجديدة.', 'Her new policy.'),
    unit('لا شيء هنا.', 'Émile said nothing.'),
  );
  test.for<[string, string[], string[]]>([
    [
      'a word with whatever is glued to it, newest first',
      ['وزير'],
      ['قدمت ‹للوزير› أوراقها.', 'التقى ‹الوزير› نظيره.', 'زار ‹وزيرنا› السابق الأمم المتحدة.'],
    ],
    [
      'and the other way round',
      ['الوزير'],
      ['قدمت ‹للوزير› أوراقها.', 'التقى ‹الوزير› نظيره.', 'زار ‹وزيرنا› السابق الأمم المتحدة.'],
    ],
    ['letters folded, a teh marbuta before a pronoun', ['سياسة'], ['‹سياستها› الجديدة.']],
    ['all words', ['الامم', 'وزير'], ['زار ‹وزيرنا› السابق ‹الأمم› المتحدة.']],
    ['the target, whatever the accent', ['emile'], ['‹Émile› said nothing.']],
    ['words that begin so', ['minist*', 'met'], ['The ‹minister› ‹met› his counterpart.']],
    ['nothing', ['غائب'], []],
  ])('%s', async ([, words, expected]) => {
    const desk = await makeDesk(memory);
    const { code, out } = await desk.run(['memory', 'search', ...words]);
    expect(code).toBe(0);
    expect(
      out
        .split('\n')
        .filter((line) => line.includes('\u2039'))
        .map((line) => line.trim()),
    ).toEqual(expected);
  });

  test('gives places and provenance as JSON', async () => {
    const desk = await makeDesk(memory);
    const [hit] = json((await desk.run(['memory', 'search', 'نظيره', '--json'])).out);
    expect(hit).toMatchObject({
      source: 'التقى الوزير نظيره.',
      from: 'memory/desk.tmx#3',
      approval: { by: 'Maha', at: '2026-01-10T08:30:00.000Z' },
      penalty: 0,
      sourceMarks: [{ start: 13, end: 18 }],
    });
  });

  test('speaks Arabic, and refuses a side that is none', async () => {
    const desk = await makeDesk();
    expect((await desk.run(['memory', 'search', 'غائب', '--lang', 'ar'])).err).toContain('لا أزواج');
    expect(await desk.run(['memory', 'search', 'x', '--side', 'left'])).toMatchObject({ code: 2 });
  });
});

describe('memory match and stats', () => {
  test('match --batch answers each line, with score, difference by word and origin', async () => {
    const desk = await makeDesk();
    const lines = [{ id: 1, text: 'وصل الوزير إلى القرية.' }, { id: 2, text: 'لا شيء' }, { id: 3 }];
    const { out, code } = await desk.run(['memory', 'match', '--batch'], {
      stdin: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect(code).toBe(1);
    expect(json(out)).toMatchObject([
      {
        id: 1,
        matches: [
          {
            score: 75,
            kind: 'fuzzy',
            from: 'memory/desk.tmx#3',
            changes: [{ memory: { start: 15, end: 22 }, text: { start: 15, end: 21 } }],
          },
        ],
      },
      { id: 2, matches: [] },
      { id: 3, error: expect.stringContaining('text') },
    ]);
  });

  test('stats counts by source', async () => {
    const desk = await makeDesk();
    desk.put('memory/penalty-30/old.tmx', tmx(unit('أ', 'a'), unit('ب', 'b')));
    const [stats] = json((await desk.run(['memory', 'stats', '--json'])).out);
    expect(stats).toMatchObject({ pairs: 4, fromRecords: 1, records: 1, files: 2 });
    expect(stats.sources).toContainEqual({
      holder: 'memory/penalty-30/old.tmx',
      penalty: 30,
      pairs: 2,
      newest: '2026-01-10T08:30:00.000Z',
    });
  });
});

describe('memory import', () => {
  test('takes TMX over byte for byte, UTF-16 too; the same again changes nothing; another of that name needs a word', async () => {
    const desk = await makeDesk();
    const bytes = Buffer.from(
      `\uFEFF${tmx(unit('ضيف', 'guest'), '<tu><tuv xml:lang="fr"><seg>a</seg></tuv><tuv xml:lang="de"><seg>b</seg></tuv></tu>', '<tu><tuv xml:lang="ar"><seg>وحيد</seg></tuv></tu>')}`,
      'utf16le',
    );
    desk.put('in/agency.tmx', bytes);
    const first = await desk.run(['memory', 'import', 'in/agency.tmx', '--json']);
    expect(first.code).toBe(1); // two units give no pair
    expect(json(first.out)[0]).toMatchObject({
      into: 'memory/agency.tmx',
      changed: true,
      units: 3,
      pairs: 1,
      leftOut: [
        { reason: 'other-languages', count: 1, lines: [4] },
        { reason: 'one-sided', count: 1, lines: [5] },
      ],
    });
    expect(Buffer.from(desk.read('memory/agency.tmx')).length).toBeGreaterThan(0);
    expect(json((await desk.run(['memory', 'import', 'in/agency.tmx', '--json'])).out)[0]).toMatchObject({
      changed: false,
    });
    expect(json((await desk.run(['memory', 'search', 'ضيف', '--json'])).out)).toHaveLength(1);
    desk.put('in/agency.tmx', tmx(unit('آخر', 'other')));
    expect(await desk.run(['memory', 'import', 'in/agency.tmx'])).toMatchObject({ code: 2 });
    expect((await desk.run(['memory', 'import', 'in/agency.tmx', '--replace'])).code).toBe(0);
    expect(desk.read('memory/agency.tmx')).toContain('other');
  });

  test('takes tables with named columns, commas, semicolons or tabs; rows without a side are told', async () => {
    const desk = await makeDesk();
    desk.put(
      'in/p.csv',
      '\uFEFFNr;Arabic;English;Editor\n1;نهر;river;Ann\n2;بحر;;\n3;"جبل; عال";"a high ""mountain""";Ben\n',
    );
    const { code, out } = await desk.run([
      'memory',
      'import',
      'in/p.csv',
      '--columns',
      'source=Arabic,target=English,by=Editor',
      '--penalty',
      '20',
      '--json',
    ]);
    expect(code).toBe(1);
    expect(json(out)[0]).toMatchObject({
      into: 'memory/penalty-20/p.tmx',
      units: 3,
      pairs: 2,
      leftOut: [{ reason: 'one-sided', lines: [3] }],
    });
    const { units } = readTmx(desk.read('memory/penalty-20/p.tmx'), 'p.tmx');
    expect(units.map(({ texts, changedBy }) => [...texts.map(({ text }) => text), changedBy])).toEqual([
      ['نهر', 'river', 'Ann'],
      ['جبل; عال', 'a high "mountain"', 'Ben'],
    ]);
    desk.put('in/q.csv', 'a,b\n1,2\n');
    const bad = await desk.run(['memory', 'import', 'in/q.csv']);
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('in/q.csv:1');
    expect(bad.err).toContain('--columns source=NAME,target=NAME');
    expect(desk.has('memory/q.tmx')).toBe(false);
  });

  test.for<[string, string]>([
    [
      'XLIFF 1.2, split into sentences or not',
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" datatype="plaintext" source-language="ar" target-language="en-US"><body>
<trans-unit id="1"><source>أ ب. ج د.</source><seg-source><mrk mtype="seg" mid="0">أ ب.</mrk> <mrk mtype="seg" mid="1">ج د.</mrk></seg-source><target><mrk mtype="seg" mid="0">A <g id="1">b</g>.</mrk> <mrk mtype="seg" mid="1">C d.</mrk></target><note>n</note></trans-unit>
<group><trans-unit id="2" approved="yes"><source>ه<x id="1"/></source><target>E</target></trans-unit></group>
<trans-unit id="3"><source>و</source><target state="needs-translation">و</target></trans-unit><trans-unit id="4"><source>ز</source></trans-unit></body></file></xliff>`,
    ],
    [
      'XLIFF 2',
      `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ar" trgLang="en"><file id="f"><unit id="1"><notes><note>n</note></notes>
<segment id="a" state="final"><source>أ ب.</source><target>A <pc id="1">b</pc>.</target></segment><ignorable><source> </source></ignorable><segment state="translated"><source>ج د.</source><target>C d.</target></segment></unit>
<unit id="2"><segment state="reviewed"><source>ه</source><target>E</target></segment></unit>
<unit id="3"><segment><source>و</source><target>و</target></segment><segment state="translated"><source>ز</source></segment></unit></file></xliff>`,
    ],
  ])('takes %s', async ([, xliff]) => {
    const desk = await makeDesk();
    desk.put('in/x.xlf', xliff);
    const { code, out } = await desk.run(['memory', 'import', 'in/x.xlf', '--json']);
    expect(code).toBe(1);
    expect(json(out)[0]).toMatchObject({ units: 5, pairs: 3 });
    expect(
      json(out)[0]
        .leftOut.map(({ reason }: { reason: string }) => reason)
        .sort(),
    ).toEqual(['not-translated', 'one-sided']);
    const { units } = readTmx(desk.read('memory/x.tmx'), 'x.tmx');
    expect(units.map(({ texts }) => texts.map(({ text }) => text))).toEqual([
      ['أ ب.', 'A b.'],
      ['ج د.', 'C d.'],
      ['ه', 'E'],
    ]);
    expect(units[0]!.notes).toEqual(['n']);
  });

  test('what is no memory is refused, and nothing is left behind', async () => {
    const desk = await makeDesk();
    desk.put('in/bad.tmx', '<tmx version="1.4"><body><tu></body></tmx>');
    desk.put('in/bad.pdf', 'x');
    const { code, err } = await desk.run(['memory', 'import', 'in/bad.tmx', 'in/bad.pdf', 'in/none.tmx']);
    expect(code).toBe(2);
    expect(err).toContain('in/bad.tmx:1');
    expect(desk.files('memory')).toEqual(['memory/desk.tmx']);
  });
});

const noTmx = await whyNoTmxValidation();

describe('memory export', () => {
  const foreign = '<prop type="p">v</prop>';
  const coded =
    '<tu tuid="7" usagecount="3"><note>said</note><tuv lang="en"><seg>A <bpt i="1">&lt;b&gt;</bpt>b<ept i="1">&lt;/b&gt;</ept></seg></tuv><tuv xml:lang="AR"><prop type="q">w</prop><seg>أ <hi>ب</hi></seg></tuv></tu>';

  test('gives pairs of records and units of files with all that stands in them', async () => {
    const desk = await makeDesk(
      tmx(unit('ضيف', 'guest', undefined, foreign), coded, unit('x', '').replaceAll('xml:lang="ar"', 'xml:lang="de"')),
    );
    const { code, err } = await desk.run(['memory', 'export', 'all.tmx']);
    expect(code).toBe(0);
    expect(err).toContain('1 unit of memory/');
    const { units } = readTmx(desk.read('all.tmx'), 'all.tmx');
    expect(units).toHaveLength(3);
    expect(units[0]).toMatchObject({
      id: 'rain#s1',
      changedBy: 'Nour',
      props: { 'x-tarjuman-before': '', 'x-tarjuman-after': '' },
    });
    // What the file's header said of its units stands on them now.
    expect(units[1]).toMatchObject({
      props: { p: 'v' },
      attributes: { srclang: 'en', datatype: 'html', segtype: 'paragraph' },
    });
    const before = readTmx(tmx(coded), 'x').units[0]!;
    expect(units[2]!.texts.map(({ content, allProps }) => [content, allProps])).toEqual(
      before.texts.map(({ content, allProps }) => [content, allProps]),
    );
    expect(units[2]).toMatchObject({ id: '7', notes: ['said'], attributes: { usagecount: '3' } });
    if (!noTmx) expect(await validateTmx(join(desk.path, 'all.tmx'))).toEqual([]);
  });

  test('what went out comes in again and out again as it was', async () => {
    const desk = await makeDesk(tmx(coded));
    await desk.run(['memory', 'export', 'one.tmx']);
    const other = openDeskFolder({ 'one.tmx': desk.read('one.tmx') });
    await other.run(['memory', 'import', 'one.tmx']);
    await other.run(['memory', 'export', 'two.tmx']);
    const plain = (text: string) => readTmx(text, 'x').units.map(({ place: _, ...rest }) => rest);
    expect(plain(other.read('two.tmx'))).toEqual(plain(other.read('one.tmx')));
  });

  test('CSV goes to standard output, and a formula is disarmed', async () => {
    const desk = await makeDesk(tmx(unit('=1+1', '"quoted"')));
    const { out } = await desk.run(['memory', 'export', '--format', 'csv']);
    expect(out.split('\r\n')).toEqual([
      '"source","target","language","from","by","at","note"',
      '"هطل المطر على الجبل.","Rain fell on the mountain.","en","rain#s1","Nour","2026-03-05T08:30:00.000Z",""',
      `"'=1+1","""quoted""","en","memory/desk.tmx#3","Maha","2026-01-10T08:30:00.000Z",""`,
      '',
    ]);
    expect(await desk.run(['memory', 'export', '--format', 'pdf'])).toMatchObject({ code: 2 });
  });
});

describe('memory clean', () => {
  const good = unit('وصل القطار إلى المحطة.', 'The train reached the station.');
  const memory = tmx(
    good,
    good,
    unit('هطل المطر على الجبل.', 'It rained on the mountain.'),
    unit('فتح الجسر أمام المارة.', 'The bridge was opened.', '20250101T000000Z'),
    unit('فتح الجسر أمام المارة.', 'The bridge is open to pedestrians.', '20260101T000000Z'),
    unit('أغلق السوق أبوابه.', 'The market closed.'),
    unit('أغلق السوق أبوابه.', 'The market shut its doors.'),
    '<tu><tuv xml:lang="ar"><seg>وحيد</seg></tuv></tu>',
    unit('جملة عربية طويلة هنا.', 'جملة ليست إنكليزية أبدا.'),
    '<tu changedate="20200101T000000Z"><tuv xml:lang="ar"><seg>وصل القطار إلى المحطة.</seg></tuv><tuv xml:lang="en"><seg>The train reached the station.</seg></tuv><tuv xml:lang="fr"><seg>Le train est arrivé.</seg></tuv></tu>',
  );
  const found = [
    ['duplicate', 4, true],
    ['contradiction', 5, true], // the record says otherwise
    ['contradiction', 6, true], // a newer one says otherwise
    ['undecided', 9, false],
    ['one-sided', 10, true],
    ['wrong-language', 11, true],
    ['duplicate', 12, false], // it holds French, too
  ];

  test('says what it would do, changes nothing, and ends with 1', async () => {
    const desk = await makeDesk(memory);
    const { code, out } = await desk.run(['memory', 'clean', '--json']);
    expect(code).toBe(1);
    const { findings } = json(out)[0];
    expect(findings.map(({ reason, line, remove }: Record<string, unknown>) => [reason, line, remove])).toEqual(found);
    expect(desk.read('memory/desk.tmx')).toBe(memory);
    expect((await desk.run(['memory', 'clean'])).err).toContain('5 would be taken out');
  });

  test('--yes takes it out, keeps the rest as it stands, and the whole file as it was', async () => {
    const desk = await makeDesk(memory);
    const { err } = await desk.run(['memory', 'clean', '--yes']);
    const lines = memory.split('\n');
    for (const line of [4, 5, 6, 10, 11]) lines[line - 1] = '';
    expect(desk.read('memory/desk.tmx')).toBe(lines.join('\n'));
    const backup = /as it was: (\S+)/.exec(err)![1]!;
    expect(desk.read(backup)).toBe(memory);
    expect(
      json((await desk.run(['memory', 'clean', '--json'])).out)[0].findings.every(
        ({ remove }: { remove: boolean }) => !remove,
      ),
    ).toBe(true);
  });
});
