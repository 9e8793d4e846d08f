import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Segment, segmentsOf } from '../../src/core/bitext.ts';
import { realFiles } from '../../src/io/files.ts';
import { acquireLock } from '../../src/io/lock.ts';
import { approveSegments } from '../../src/pipeline/approve-segments.ts';
import { type Desk, lockPath, recordFolder, recordPath } from '../../src/pipeline/desk.ts';
import { frozenFiles } from '../../src/pipeline/frozen-files.ts';
import { listRecords } from '../../src/pipeline/list-records.ts';
import { publishArticle } from '../../src/pipeline/publish-article.ts';
import { readRecord } from '../../src/pipeline/record-file.ts';
import { readStatus } from '../../src/pipeline/record-status.ts';
import { backUpRecord, writeRecord } from '../../src/pipeline/write-record.ts';
import { COPY_FORMATS } from '../../src/publish/copies.ts';
import { AT, articleOf, changeSegments, deskOf, inState, MOCK, recordOf, segmentIn } from './sample.ts';

const TEXT = 'عودة الميناء إلى العمل\n\nعاد الميناء إلى العمل صباح أمس. شكر المدير جميع العمال على صبرهم.\n';
const TARGETS: Readonly<Record<string, string>> = {
  s1: 'Port back at work',
  s2: 'The port went back to work yesterday morning.',
  s3: 'The director thanked all workers for their patience.',
};
const translated = (segment: Segment): Segment => inState(segment, 'translated', { target: TARGETS[segment.id]! });

/** A desk with one article and its record, as `change` leaves it. */
async function lay(change: (segment: Segment) => Segment, settings?: string, text = TEXT): Promise<Desk> {
  const desk = deskOf(settings === undefined ? {} : { settings });
  await realFiles.write(join(desk.sources, 'port.txt'), text);
  await writeRecord(desk, articleOf(text), changeSegments(recordOf(text), change));
  return desk;
}

async function segments(desk: Desk): Promise<Segment[]> {
  return segmentsOf((await readRecord(desk, 'en', 'port'))!.bitext);
}

const states = async (desk: Desk) => (await segments(desk)).map(({ state }) => state);
const approve = (desk: Desk, ids: readonly string[], by: string) => approveSegments(desk, 'port', 'en', ids, by);
const bytesOf = (desk: Desk) => readFileSync(recordPath(desk, 'en', 'port'), 'utf8');

describe('approving', () => {
  test('raises all segments, with who and when, in the record and in its views', async () => {
    const desk = await lay(translated);
    expect(await approve(desk, [], 'Mona Said')).toEqual({
      slug: 'port',
      to: 'en',
      approved: ['s1', 's2', 's3'],
      already: [],
      notTranslated: [],
      withErrors: [],
      mock: [],
      segments: 3,
      open: 0,
    });
    for (const segment of await segments(desk))
      expect(segment).toMatchObject({
        state: 'reviewed',
        approval: { by: 'Mona Said', at: AT },
        target: TARGETS[segment.id],
      });
    const report = JSON.parse(readFileSync(join(recordFolder(desk, 'en', 'port'), 'report.json'), 'utf8'));
    expect(report.states.reviewed).toBe(3);
    expect(readFileSync(join(recordFolder(desk, 'en', 'port'), 'bilingual.csv'), 'utf8')).toContain('reviewed');
  });

  test('raises only those that are named', async () => {
    const desk = await lay(translated);
    expect(await approve(desk, ['s3', 's1', 's3'], 'M')).toMatchObject({ approved: ['s1', 's3'], open: 1 });
    expect(await states(desk)).toEqual(['reviewed', 'translated', 'reviewed']);
  });

  test('a second time by the same person changes nothing, with one round or two', async () => {
    for (const rounds of [1, 2]) {
      const desk = await lay(translated, `review: { rounds: ${rounds} }`);
      await approve(desk, [], 'Mona Said');
      const before = bytesOf(desk);
      expect(await approve(desk, [], 'Mona Said')).toMatchObject({ approved: [], already: ['s1', 's2', 's3'] });
      expect(bytesOf(desk)).toBe(before);
    }
  });

  test('by a second person is final where the desk wants two rounds, and nothing where it wants one', async () => {
    const two = await lay(translated, 'review: { rounds: 2 }');
    await approve(two, [], 'Mona Said');
    expect(await approve(two, ['s2'], 'Adam Reed')).toMatchObject({ approved: ['s2'] });
    expect(await states(two)).toEqual(['reviewed', 'final', 'reviewed']);
    expect((await segments(two))[1]).toMatchObject({ approval: { by: 'Adam Reed' } });
    expect(await approve(two, ['s2'], 'Third One')).toMatchObject({ approved: [], already: ['s2'] });
    const one = await lay(translated);
    await approve(one, [], 'Mona Said');
    expect(await approve(one, [], 'Adam Reed')).toMatchObject({ approved: [], already: ['s1', 's2', 's3'] });
  });

  test('leaves what has no text, and says so; what a check calls wrong and the mock’s words are approved and told', async () => {
    const desk = await lay((segment) => {
      if (segment.id === 's1') return segment;
      if (segment.id === 's2') return inState(segment, 'translated', { target: segment.source });
      return inState(segment, 'translated', { origin: MOCK, target: TARGETS['s3']! });
    });
    expect(await approve(desk, [], 'M')).toMatchObject({
      approved: ['s2', 's3'],
      notTranslated: ['s1'],
      withErrors: ['s2'],
      mock: ['s3'],
      open: 1,
    });
  });

  test('lets go of the pair that stood there before', async () => {
    const previous = { source: 'كان هنا نص.', target: 'Text was here.' };
    const desk = await lay((segment) => ({ ...translated(segment), previous }));
    await approve(desk, ['s1'], 'M');
    expect((await segments(desk)).map((segment) => segment.previous?.target)).toEqual([
      undefined,
      'Text was here.',
      'Text was here.',
    ]);
  });

  test('of an id that is not there is refused as a whole', async () => {
    const desk = await lay(translated);
    const before = bytesOf(desk);
    await expect(approve(desk, ['s1', 's9', 'x'], 'M')).rejects.toMatchObject({
      code: 'USAGE',
      at: { file: 'translations/en/port/bilingual.xlf' },
      message: 'there is no segment s9, x',
      hint: 'the record has s1 s2 s3',
    });
    expect(bytesOf(desk)).toBe(before);
  });

  test('of a record that is not there is refused', async () => {
    await expect(approveSegments(deskOf(), 'port', 'en', [], 'M')).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('is refused where the source has changed since: nobody approves what they have not seen', async () => {
    const desk = await lay(translated);
    await realFiles.write(join(desk.sources, 'port.txt'), TEXT.replace('صباح', 'مساء'));
    await expect(approve(desk, [], 'M')).rejects.toMatchObject({
      code: 'RECORD_MISMATCH',
      at: { file: 'source-texts/port.txt' },
    });
    expect(await states(desk)).toEqual(['translated', 'translated', 'translated']);
  });

  test('is possible where the source is gone: the record holds it', async () => {
    const desk = await lay(translated);
    await realFiles.remove(join(desk.sources, 'port.txt'));
    expect(await approve(desk, [], 'M')).toMatchObject({ approved: ['s1', 's2', 's3'] });
  });

  test('waits while somebody saves: a record that stays in use is refused, and the lock is given back in the end', async () => {
    const desk = await lay(translated);
    const path = lockPath(desk, 'en', 'port');
    const lock = await acquireLock(path, 'port (en)');
    const slept: number[] = [];
    const sleep = async (ms: number): Promise<void> => void slept.push(ms);
    const patient: Desk = { ...desk, clock: { ...desk.clock, sleep } };
    await expect(approve(patient, [], 'M')).rejects.toMatchObject({ code: 'RECORD_LOCKED' });
    expect(slept.reduce((sum, ms) => sum + ms)).toBeCloseTo(5000);
    const saving: Desk = { ...desk, clock: { ...desk.clock, sleep: () => lock.release() } };
    await expect(approve(saving, ['s9'], 'M')).rejects.toMatchObject({ code: 'USAGE' });
    await expect(approve(desk, [], 'M')).resolves.toMatchObject({ approved: ['s1', 's2', 's3'] });
  });
});

describe('publishing', () => {
  const publish = (desk: Desk, allowUnreviewed = false, source = true) => {
    const path = join(desk.sources, 'port.txt');
    return publishArticle(
      desk,
      'port',
      source ? { path, file: 'source-texts/port.txt', slug: 'port' } : undefined,
      'en',
      { allowUnreviewed },
    );
  };
  const copies = (desk: Desk) => readdir(join(recordFolder(desk, 'en', 'port'), 'copies')).catch(() => []);

  test('writes copies and their manifest, and a second time nothing', async () => {
    const desk = await lay(translated);
    await approve(desk, [], 'Mona Said');
    const files = [...COPY_FORMATS.map(({ extension }) => `port.en.${extension}`), 'manifest.json'];
    expect(await publish(desk)).toMatchObject({ published: true, reviewed: true, files, changed: files });
    expect((await copies(desk)).sort()).toEqual([...files].sort());
    expect(await publish(desk)).toMatchObject({ published: true, files, changed: [] });
    const manifest = JSON.parse(
      readFileSync(join(recordFolder(desk, 'en', 'port'), 'copies', 'manifest.json'), 'utf8'),
    );
    expect(manifest).toMatchObject({
      reviewed: true,
      tool: { version: '9.8.7' },
      source: { file: 'source-texts/port.txt', current: true },
    });
  });

  const approved = (segment: Segment) => inState(segment, 'reviewed', { target: TARGETS[segment.id]! });
  const REFUSED: readonly [
    what: string,
    change: (segment: Segment) => Segment,
    reasons: readonly object[],
    marked: boolean,
  ][] = [
    ['nobody has approved', translated, [{ code: 'unreviewed', segments: ['s1', 's2', 's3'] }], true],
    [
      'a segment is open',
      (segment) => (segment.id === 's2' ? segment : approved(segment)),
      [{ code: 'untranslated', segments: ['s2'] }],
      false,
    ],
    [
      'the mock’s words stand in it',
      (segment) =>
        segment.id === 's2'
          ? inState(segment, 'translated', { origin: MOCK, target: TARGETS['s2']! })
          : approved(segment),
      [{ code: 'mock', segments: ['s2'] }],
      false,
    ],
    [
      'a check calls a sentence wrong and nobody has answered',
      (segment) => (segment.id === 's2' ? inState(segment, 'reviewed', { target: 'نعم.' }) : approved(segment)),
      [{ code: 'errors', segments: ['s2'] }],
      true,
    ],
  ];
  test.for(REFUSED)('is refused where %s', async ([, change, reasons, marked]) => {
    const desk = await lay(change);
    expect(await publish(desk)).toMatchObject({ published: false, reasons });
    expect(await copies(desk)).toEqual([]);
    expect(await publish(desk, true)).toMatchObject(
      marked ? { published: true, reviewed: false } : { published: false },
    );
  });

  test('is refused where the source has changed or is gone; copies that went out before stay', async () => {
    const desk = await lay((segment) => inState(segment, 'reviewed', { target: TARGETS[segment.id]! }));
    await publish(desk);
    const before = await copies(desk);
    expect(await publish(desk, false, false)).toMatchObject({
      published: false,
      reasons: [{ code: 'source-changed' }],
    });
    await realFiles.write(join(desk.sources, 'port.txt'), TEXT.replace('صباح', 'مساء'));
    expect(await publish(desk)).toMatchObject({
      published: false,
      reasons: [{ code: 'source-changed' }, { code: 'stale', segments: ['s2'] }],
    });
    expect(await copies(desk)).toEqual(before);
  });

  test('wants two rounds where the desk does', async () => {
    const desk = await lay(translated, 'review: { rounds: 2 }');
    await approve(desk, [], 'Mona Said');
    expect(await publish(desk)).toMatchObject({ published: false, reasons: [{ code: 'unreviewed' }] });
    await approve(desk, [], 'Adam Reed');
    expect(await publish(desk)).toMatchObject({ published: true, reviewed: true });
  });
});

describe('where an article stands', () => {
  test('is told with and without a record, behind its source, and without its source', async () => {
    const desk = await lay((segment) => (segment.id === 's3' ? segment : inState(segment, 'reviewed')));
    const article = articleOf(TEXT);
    expect(await readStatus(desk, article, 'port', 'fr')).toMatchObject({
      record: 'none',
      segments: 3,
      states: { initial: 3 },
    });
    expect(await readStatus(desk, article, 'port', 'en')).toMatchObject({
      record: 'current',
      states: { initial: 1, translated: 0, reviewed: 2, final: 0 },
    });
    expect(await readStatus(desk, articleOf(TEXT.replace('صباح', 'مساء')), 'port', 'en')).toMatchObject({
      record: 'behind',
      stale: 1,
      states: { initial: 2, reviewed: 1 },
    });
    expect(await readStatus(desk, undefined, 'port', 'en')).toMatchObject({ record: 'orphan', segments: 3 });
    expect(await listRecords(desk, 'en')).toEqual(['port']);
    expect(await listRecords(desk, 'fr')).toEqual([]);
  });
});

describe('files of a frozen run', () => {
  let folder: string;
  let changes: string[];
  let files: ReturnType<typeof frozenFiles>;
  beforeEach(async () => {
    folder = deskOf().root;
    await realFiles.write(join(folder, 'there.txt'), 'same');
    changes = [];
    files = frozenFiles(realFiles, (path) => changes.push(path));
  });

  test('are read as they are', async () => {
    expect(Buffer.from(await files.read(join(folder, 'there.txt'))).toString()).toBe('same');
    expect(await files.readIfThere(join(folder, 'gone.txt'))).toBeUndefined();
    expect(await files.list(folder)).toEqual([{ name: 'there.txt', kind: 'file' }]);
    expect(await files.stat(folder)).toMatchObject({ folder: true });
  });

  test('are never written: what would change is told, the same bytes are not', async () => {
    expect(await files.write(join(folder, 'there.txt'), 'same')).toBe(false);
    expect(changes).toEqual([]);
    expect(await files.write(join(folder, 'there.txt'), 'other')).toBe(true);
    expect(await files.write(join(folder, 'new.txt'), Buffer.from('x'))).toBe(true);
    await files.remove(join(folder, 'there.txt'));
    expect(changes).toEqual(['there.txt', 'new.txt', 'there.txt'].map((name) => join(folder, name)));
    expect(await realFiles.list(folder)).toEqual([{ name: 'there.txt', kind: 'file' }]);
    expect(readFileSync(join(folder, 'there.txt'), 'utf8')).toBe('same');
  });
});

describe('the record on the disk', () => {
  test('is kept before approved text leaves it, once per content', async () => {
    const desk = await lay(translated);
    const { stamp } = (await readRecord(desk, 'en', 'port'))!;
    const first = await backUpRecord(desk, 'en', 'port', stamp);
    expect(readFileSync(first, 'utf8')).toBe(bytesOf(desk));
    expect(await backUpRecord(desk, 'en', 'port', stamp)).toBe(first);
    expect(first.startsWith(join(desk.root, '.tarjuman', 'journal', 'backups'))).toBe(true);
  });

  test('has the views that the desk wants, and is not touched when nothing has changed', async () => {
    const desk = await lay(translated, 'views: [csv]');
    expect((await realFiles.list(recordFolder(desk, 'en', 'port'))).map(({ name }) => name)).toEqual([
      'bilingual.csv',
      'bilingual.xlf',
      'report.json',
    ]);
    const { bitext } = (await readRecord(desk, 'en', 'port'))!;
    expect((await writeRecord(desk, articleOf(TEXT), bitext)).changed).toEqual([]);
    expect(segmentIn(bitext, 's2')).toMatchObject({ state: 'translated' });
  });

  test('of another pair of languages is refused, and so is one that is damaged', async () => {
    const desk = await lay(translated);
    const path = recordPath(desk, 'en', 'port');
    await realFiles.write(recordPath(desk, 'fr', 'port'), bytesOf(desk));
    await expect(readRecord(desk, 'fr', 'port')).rejects.toMatchObject({ code: 'RECORD_MISMATCH' });
    for (const bytes of ['<xliff', 'words', Uint8Array.of(0xff, 0x00, 0x80)]) {
      await realFiles.write(path, bytes);
      await expect(readRecord(desk, 'en', 'port')).rejects.toMatchObject({
        code: 'RECORD_DAMAGED',
        at: { file: 'translations/en/port/bilingual.xlf' },
      });
    }
  });
});
