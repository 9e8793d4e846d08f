import { describe, expect, test } from 'vitest';
import { segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { type DeskInProcess, fixedClock, openDeskFolder, type RunWith } from '../support/desk-in-process.ts';

const SOURCE = `افتتاح جسر النهر

قال الوزير سليم الحاج إن الجسر كلف 45 مليون دولار. وأضاف أن «العمل انتهى في موعده».

وحضر الحفل 300 ضيف.
`;
const RECORD = 'translations/en/bridge/bilingual.xlf';
const DRAFTS = [
  'River bridge opens',
  'Minister Salim al-Hajj said the bridge cost 45 million dollars.',
  'He added that “the work was finished on time”.',
  'The ceremony was attended by 300 guests.',
];

/** A desk with one translated article; its texts came in with `import`, which is how the table is filled. */
async function makeDesk(settings = ''): Promise<DeskInProcess> {
  const desk = openDeskFolder({ 'source-texts/bridge.txt': SOURCE, 'tarjuman.yaml': `provider: mock\n${settings}` });
  await desk.run(['translate', '--provider', 'mock']);
  await desk.run(['export', 'bridge', '--format', 'csv', '--out-file', 'first.csv']);
  const ids = idsOf(desk);
  desk.put(
    'filled.csv',
    ['id,source,target', ...ids.map((id, index) => `${id},${quote(sourceOf(desk, id))},${quote(DRAFTS[index]!)}`)].join(
      '\n',
    ),
  );
  const { code, err } = await desk.run(['import', 'filled.csv', '--slug', 'bridge', '--by', 'Desk'], EARLY);
  expect(err).toContain('4 segments changed');
  expect(code).toBe(0);
  return desk;
}

const EARLY: RunWith = { clock: fixedClock('2026-03-01T08:00:00.000Z') };
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const bitextOf = (desk: DeskInProcess) => readXliff(desk.read(RECORD), 'r').bitext;
const segments = (desk: DeskInProcess) => segmentsOf(bitextOf(desk));
const idsOf = (desk: DeskInProcess) => segments(desk).map(({ id }) => id);
const find = (desk: DeskInProcess, id: string) => segments(desk).find((segment) => segment.id === id)!;
const sourceOf = (desk: DeskInProcess, id: string) => find(desk, id).source;

async function send(desk: DeskInProcess, format: string, edit: (text: string) => string): Promise<string> {
  const file = `sent.${format === 'po' ? 'po' : format === 'csv' ? 'csv' : 'xlf'}`;
  const { code, err } = await desk.run(['export', 'bridge', '--format', format, '--out-file', file]);
  expect(err).toContain('written');
  expect(code).toBe(0);
  const text = desk.read(file);
  const edited = edit(text);
  expect(edited).not.toBe(text);
  desk.put(file, edited);
  return file;
}

const rowOf = (out: string) => JSON.parse(out)[0];

describe('export', () => {
  test('writes each format beside the record, or into a folder under the name of its article', async () => {
    const desk = await makeDesk();
    const said = await desk.run(['export', '--format', 'docx,xlsx,xliff2,xliff12,po', '--dir', 'out', '--json']);
    expect(said.code).toBe(0);
    expect(desk.files('out')).toEqual([
      'out/bridge.en.cat.xlf',
      'out/bridge.en.docx',
      'out/bridge.en.po',
      'out/bridge.en.xliff',
      'out/bridge.en.xlsx',
    ]);
    expect(JSON.parse(said.out)).toHaveLength(5);
    await desk.run(['export', 'bridge', '--format', 'docx']);
    expect(desk.has('translations/en/bridge/bilingual.docx')).toBe(true);
    expect((await desk.run(['export', 'bridge', '--format', 'po', '--out-file', '-'])).out).toContain('msgctxt "s1"');
    expect((await desk.run(['export', 'bridge', '--format', 'docx'])).err).toContain('unchanged');
  });

  test.for([
    [['export', '--format', 'rtf'], '«rtf» is no format'],
    [['export'], 'no format is named'],
    [['export', 'nobody', '--format', 'po'], 'no record of «nobody»'],
    [['export', '--format', 'po,csv', '--out-file', 'x'], '--out-file is one file'],
    [['export', '--format', 'docx', '--out-file', '-'], 'is no text'],
  ] as const)('%j is refused', async ([argv, message]) => {
    const desk = await makeDesk();
    const { code, err } = await desk.run(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('import', () => {
  test.for(['xliff2', 'xliff12', 'po', 'csv', 'docx', 'xlsx'])('%s as it went out changes nothing', async (format) => {
    const desk = await makeDesk();
    await desk.run(['export', 'bridge', '--format', format, '--dir', 'out']);
    const before = desk.read(RECORD);
    const { code, out } = await desk.run(['import', desk.files('out')[0]!, '--json']);
    expect(rowOf(out)).toMatchObject({ slug: 'bridge', to: 'en', applied: [], unchanged: 4, skipped: [] });
    expect(code).toBe(0);
    expect(desk.read(RECORD)).toBe(before);
  });

  test.for([
    [
      'xliff2',
      (text: string) =>
        text
          .replace('300 guests', '300 invited guests')
          .replace('id="s4" state="translated"', 'id="s4" state="reviewed"'),
    ],
    [
      'xliff12',
      (text: string) =>
        text
          .replace('300 guests', '300 invited guests')
          .replace('<trans-unit id="s4"', '<trans-unit approved="yes" id="s4"'),
    ],
    [
      'po',
      (text: string) => text.replace('300 guests', '300 invited guests').replace(/#, fuzzy\n(msgctxt "s4")/, '$1'),
    ],
    ['csv', (text: string) => text.replace('300 guests.,translated', '300 invited guests.,reviewed')],
  ] as const)(
    '%s: the edit comes in with its state, who and when, and the old text in the history',
    async ([format, edit]) => {
      const desk = await makeDesk();
      const file = await send(desk, format, edit);
      const { code, out } = await desk.run(['import', file, '--slug', 'bridge', '--by', 'N. Haddad', '--json']);
      expect(rowOf(out)).toMatchObject({
        applied: [{ id: 's4', what: ['target', 'state'] }],
        unchanged: 3,
        skipped: [],
        unnamed: [],
      });
      expect(code).toBe(0);
      const at = '2026-03-05T08:30:00.000Z';
      expect(find(desk, 's4')).toMatchObject({
        state: 'reviewed',
        target: 'The ceremony was attended by 300 invited guests.',
        origin: { kind: 'person', by: 'N. Haddad', at },
        approval: { by: 'N. Haddad', at },
      });
      expect(find(desk, 's4').history!.at(-1)).toMatchObject({
        target: DRAFTS[3],
        origin: { kind: 'person', by: 'Desk' },
      });
      const again = await desk.run(['import', file, '--slug', 'bridge', '--by', 'N. Haddad', '--json']);
      expect(rowOf(again.out)).toMatchObject({ applied: [], unchanged: 4 });
    },
  );

  test('an approval without a name is none, and is told', async () => {
    const desk = await makeDesk();
    const file = await send(desk, 'csv', (text) => text.replace('300 guests.,translated', '300 guests.,final'));
    const { code, err, out } = await desk.run(['import', file, '--slug', 'bridge', '--json']);
    expect(rowOf(out)).toMatchObject({ applied: [], unnamed: ['s4'] });
    expect(err).toContain('give --by NAME: s4');
    expect(code).toBe(1);
    expect(find(desk, 's4').state).toBe('translated');
  });

  test('two rounds: the same person makes nothing final, a second one does', async () => {
    const desk = await makeDesk('review: { rounds: 2 }\n');
    const file = await send(desk, 'csv', (text) => text.replace('300 guests.,translated', '300 guests.,final'));
    const by = (name: string) => desk.run(['import', file, '--slug', 'bridge', '--by', name]);
    await by('Maha');
    expect(find(desk, 's4')).toMatchObject({ state: 'reviewed', approval: { by: 'Maha' } });
    await by('Maha');
    expect(find(desk, 's4').state).toBe('reviewed');
    await by('Sami');
    expect(find(desk, 's4')).toMatchObject({ state: 'final', approval: { by: 'Sami' } });
  });

  test('only target, state and comment are read back', async () => {
    const desk = await makeDesk();
    const file = await send(desk, 'csv', (text) =>
      text
        .replace('s4,body,', 's4,headline,')
        .replace('300 guests.,translated,,', '300 guests.,translated,Who counted?,'),
    );
    const { out } = await desk.run(['import', file, '--slug', 'bridge', '--by', 'Maha', '--json']);
    expect(rowOf(out).applied).toEqual([{ id: 's4', what: ['comment'] }]);
    expect(find(desk, 's4').notes).toEqual([{ text: 'Maha, 2026-03-05T08:30Z: Who counted?', category: 'comment' }]);
    expect(bitextOf(desk).units.at(-1)!.role).toBe('body');
    expect(rowOf((await desk.run(['import', file, '--slug', 'bridge', '--by', 'Maha', '--json'])).out).applied).toEqual(
      [],
    );
  });

  test('a row that cannot be used is skipped with its reason and place, and nothing else is', async () => {
    const desk = await makeDesk();
    const file = await send(desk, 'csv', (text) => {
      const [head, s1, s2, s3, s4] = text.trim().split('\n') as [string, string, string, string, string];
      return [
        head,
        s1.replace('River bridge opens', 'The river bridge opens'),
        s2.replace('45 million', '54 million'),
        s3.replace(/[0-9a-f]{64}$/, 'f'.repeat(64)),
        s4.replace('300 ضيف', '400 ضيف').replace('300 guests', '400 guests'),
        s1.replace('River bridge opens', 'Opening of a bridge'),
        s4.replace('s4', 's99'),
      ].join('\n');
    });
    const { code, out, err } = await desk.run(['import', file, '--slug', 'bridge', '--by', 'Maha', '--json']);
    const { applied, skipped } = rowOf(out);
    expect(applied).toEqual([{ id: 's1', what: ['target'] }]);
    expect(
      skipped.map(({ reason, place }: { reason: string; place: { line: number } }) => [reason, place.line]),
    ).toEqual([
      ['duplicate', 6],
      ['loss', 3],
      ['stale', 4],
      ['source-changed', 5],
      ['unknown', 7],
    ]);
    expect(skipped[1]).toMatchObject({ id: 's2', check: 'numbers-kept' });
    expect(err).toContain('sent.csv:3: something was lost: s2:');
    expect(code).toBe(1);
    expect(segments(desk).map(targetOf)).toEqual(['The river bridge opens', ...DRAFTS.slice(1)]);
  });

  test.for([
    [
      'one of two quotation marks',
      's3',
      '“the work was finished on time”.',
      'the work was finished on time”.',
      'quotes',
    ],
    ['a quotation mark', 's3', '“the work was finished on time”.', 'the work was finished on time.', 'quotes'],
    [
      'the language',
      's4',
      'The ceremony was attended by 300 guests.',
      'La cérémonie a été suivie par 300 invités dans la ville et sur les rives.',
      'language',
    ],
    ['the translation', 's1', 'River bridge opens', 'افتتاح جسر النهر', 'language'],
  ] as const)('a row that lost %s is skipped, unless it is taken --with-findings', async ([, id, from, to, check]) => {
    const desk = await makeDesk();
    const file = await send(desk, 'po', (text) => text.replace(from, to));
    const { code, out } = await desk.run(['import', file, '--json']);
    expect(rowOf(out).skipped).toMatchObject([{ id, check: expect.stringContaining(check) }]);
    expect(code).toBe(1);
    const all = await desk.run(['import', file, '--with-findings', '--by', 'Maha', '--json']);
    expect(rowOf(all.out).applied.map((one: { id: string }) => one.id)).toContain(id);
  });

  test('a file in another language is refused row by row', async () => {
    const desk = await makeDesk();
    const file = await send(desk, 'xliff2', (text) => text.replace('trgLang="en"', 'trgLang="fr"'));
    const { code, out } = await desk.run(['import', file, '--json']);
    expect(rowOf(out).skipped.map(({ reason }: { reason: string }) => reason)).toEqual(Array(4).fill('language'));
    expect(code).toBe(1);
  });

  test.for([
    ['file', undefined, 'From the file: 300 guests.', 0],
    ['record', undefined, 'From the record: 300 guests.', 1],
    ['newer', undefined, 'From the file: 300 guests.', 0],
    ['ask', 'f', 'From the file: 300 guests.', 0],
    ['ask', '', 'From the record: 300 guests.', 1],
  ] as const)('both changed: %s, answered %j', async ([policy, answer, stands, code]) => {
    const desk = await makeDesk();
    const file = await send(desk, 'xliff2', (text) => text.replace(DRAFTS[3]!, 'From the file: 300 guests.'));
    const other = await send(desk, 'csv', (text) => text.replace(DRAFTS[3]!, 'From the record: 300 guests.'));
    await desk.run(['import', other, '--slug', 'bridge', '--by', 'Sami'], EARLY);
    const questions: string[] = [];
    const ask = async (question: string) => {
      questions.push(question);
      return answer ?? '';
    };
    const said = await desk.run(
      ['import', file, '--on-conflict', policy, '--json'],
      answer === undefined ? {} : { ask },
    );
    expect(targetOf(find(desk, 's4'))).toBe(stands);
    expect(said.code).toBe(code);
    expect(rowOf(said.out).conflicts).toMatchObject([{ id: 's4', won: stands.includes('file') ? 'file' : 'record' }]);
    expect(questions).toHaveLength(policy === 'ask' ? 1 : 0);
    if (code === 0) expect(find(desk, 's4').history!.at(-1)).toMatchObject({ target: 'From the record: 300 guests.' });
    else expect(rowOf(said.out).skipped).toMatchObject([{ id: 's4', reason: 'conflict' }]);
  });

  test('a file that nobody changed does not bring an old text back', async () => {
    const desk = await makeDesk();
    await desk.run(['export', 'bridge', '--format', 'docx', '--dir', 'out']);
    const other = await send(desk, 'csv', (text) => text.replace(DRAFTS[3]!, 'Later: 300 guests.'));
    await desk.run(['import', other, '--slug', 'bridge', '--by', 'Sami']);
    const { out } = await desk.run(['import', 'out/bridge.en.docx', '--on-conflict', 'file', '--json']);
    expect(rowOf(out)).toMatchObject({ applied: [], unchanged: 4, conflicts: [] });
    expect(targetOf(find(desk, 's4'))).toBe('Later: 300 guests.');
  });

  test('is taken back whole, byte for byte, and says what it leaves alone', async () => {
    const desk = await makeDesk();
    const before = desk.read(RECORD);
    const file = await send(desk, 'po', (text) =>
      text.replace('River bridge opens', 'A river bridge opens').replace(DRAFTS[3]!, 'There were 300 guests.'),
    );
    await desk.run(['import', file, '--by', 'Maha']);
    expect(desk.read(RECORD)).not.toBe(before);
    const undone = await desk.run(['import', '--undo', '--json']);
    expect(JSON.parse(undone.out)).toMatchObject([{ slug: 'bridge', restored: ['s1', 's4'], changedSince: [] }]);
    expect(undone.code).toBe(0);
    expect(desk.read(RECORD)).toBe(before);

    await desk.run(['import', file, '--by', 'Maha']);
    const later = await send(desk, 'csv', (text) => text.replace('There were 300 guests.', 'Some 300 guests came.'));
    await desk.run(['import', later, '--slug', 'bridge', '--by', 'Sami']);
    await desk.run(['import', '--undo']);
    expect(targetOf(find(desk, 's4'))).toBe('There were 300 guests.');
    await desk.run(['import', later, '--slug', 'bridge', '--by', 'Sami']);
    desk.remove('.tarjuman/journal/backups/import-000003.json');
    const partly = await desk.run(['import', '--undo']);
    expect(partly.err).toContain('s4 was changed since and stays');
    expect(partly.err).toContain('Some 300 guests came.');
    expect(partly.code).toBe(1);
    expect(segments(desk).map(targetOf)).toEqual([
      'River bridge opens',
      ...DRAFTS.slice(1, 3),
      'Some 300 guests came.',
    ]);
  });

  test('--dry-run says the same and writes nothing', async () => {
    const desk = await makeDesk();
    const file = await send(desk, 'po', (text) => text.replace('River bridge opens', 'A river bridge opens'));
    const before = desk.read(RECORD);
    const { out } = await desk.run(['import', file, '--dry-run', '--json']);
    expect(rowOf(out).applied).toEqual([{ id: 's1', what: ['target'] }]);
    expect(desk.read(RECORD)).toBe(before);
  });

  test('a file without a row is told, and one that holds nothing but faults says which', async () => {
    const desk = await makeDesk();
    desk.put(
      'empty.tmx',
      '<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/><body/></tmx>',
    );
    const empty = await desk.run(['import', 'empty.tmx']);
    expect(empty.err).toMatch(/empty\.tmx.*0 segments changed.*\n {2}there is no row in it/);
    expect(empty.code).toBe(1);
    desk.put('faulty.csv', 'id,source,target\n,,\n,,x\n');
    const faulty = await desk.run(['import', 'faulty.csv', '--json']);
    expect(rowOf(faulty.out).skipped.length).toBeGreaterThan(0);
    expect(faulty.code).toBe(1);
  });

  test('a memory is matched by its sentences, whichever article they are in', async () => {
    const desk = await makeDesk();
    const tmx = (pairs: readonly (readonly [string, string])[]) =>
      `<?xml version="1.0"?><tmx version="1.4"><header creationtool="X" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/><body>${pairs
        .map(
          ([ar, en]) =>
            `<tu changeid="Sami"><tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`,
        )
        .join('')}</body></tmx>`;
    desk.put(
      'memory.tmx',
      tmx([
        [sourceOf(desk, 's1'), 'The bridge opens'],
        ['جملة أخرى', 'Another sentence'],
      ]),
    );
    const { out } = await desk.run(['import', 'memory.tmx', '--json']);
    expect(rowOf(out)).toMatchObject({
      slug: 'bridge',
      applied: [{ id: 's1', what: ['target'] }],
      skipped: [{ reason: 'unknown' }],
    });
  });

  test.for([
    [['import'], 'no file is named'],
    [['import', 'missing.csv'], 'no such file'],
    [['import', 'tarjuman.yaml'], 'no kind of file that can come back'],
    [['import', '--undo', 'x.csv'], 'takes back the last import'],
    [['import', 'first.csv', '--on-conflict', 'ask'], 'nobody sits here'],
    [['import', 'first.csv', '--on-conflict', 'mine'], 'that is no policy'],
    [['import', 'first.csv', '--slug', 'nobody'], 'no record of «nobody»'],
  ] as const)('%j is refused', async ([argv, message]) => {
    const desk = await makeDesk();
    const { code, err } = await desk.run(argv);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});
