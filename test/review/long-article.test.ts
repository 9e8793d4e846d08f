import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/cli/open-desk.ts';
import { type Bitext, rewriteSegment, segmentsOf } from '../../src/core/bitext.ts';
import { type WrittenUnits, writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { realClock } from '../../src/io/clock.ts';
import { realFiles } from '../../src/io/files.ts';
import { layRecord, mapSegments } from '../../src/pipeline/change-record.ts';
import type { Desk } from '../../src/pipeline/desk.ts';
import { findFindings } from '../../src/pipeline/find-findings.ts';
import { KeptFindings } from '../../src/pipeline/kept-findings.ts';
import { readRecord } from '../../src/pipeline/record-file.ts';
import { mergeSegments, splitSegment } from '../../src/pipeline/reshape-segments.ts';
import { type Backroom, type Part, type Task, Tasks } from '../../src/review/backroom.ts';
import type { ArticleData, Row } from '../../src/review/page/data.ts';
import { makeRoom } from '../../src/review/room.ts';
import { makeArticle, makeDesk } from '../support/desk-folder.ts';

/** Long enough that it is read behind its views. */
const SENTENCES = 260;
const AT = '2026-01-02T03:04:05.000Z';
const RECORD = 'translations/en/long/bilingual.xlf';
const REPORT = 'translations/en/long/report.json';

const folder = makeDesk({ 'source-texts/long.txt': makeArticle(1, SENTENCES) });
let desk: Desk;

beforeAll(async () => {
  await folder.run(['translate', '--provider', 'mock']);
  desk = (await openDesk({ cwd: folder.path, env: {}, files: realFiles, clock: realClock }, {})).desk;
  expect(folder.read(RECORD).length).toBeGreaterThan(200_000);
});
afterAll(() => folder.remove('.'));

/** What the other thread does, in this one, and what it was asked for. */
function backroomHere(): Backroom & { readonly asked: string[] } {
  const tasks = new Tasks(async () => desk);
  const asked: string[] = [];
  return {
    asked,
    // As between threads: a copy comes through.
    do(task: Task, onPart: (part: Part) => void) {
      asked.push(task.kind);
      return tasks.do(task, (part) => onPart(structuredClone(part)));
    },
  };
}

describe('what is kept between two looks', () => {
  const WORDS = ['The minister', 'left', 'in 1002', 'on Monday', 'He visited', '45', 'the the', 'port'];

  test('says the same as a look at everything, whatever was changed, split or merged in between', async () => {
    const laid = await layRecord(desk, 'long', 'en');
    const { article } = laid;
    const short: Bitext = { ...laid.bitext, units: laid.bitext.units.slice(0, 6) };
    const hand = { by: 'A', at: AT, match: desk.match, article: undefined };
    const step = fc.record({
      kind: fc.constantFrom('write', 'split', 'merge'),
      which: fc.nat(),
      words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        const kept = new KeptFindings();
        const units: WrittenUnits = new WeakMap();
        let now = short;
        for (const { kind, which, words } of steps) {
          const all = segmentsOf(now);
          const { id, source } = all[which % all.length]!;
          try {
            if (kind === 'split')
              now = splitSegment(now, id, { source: source.indexOf(' ') + 1, target: 0 }, hand).bitext;
            else if (kind === 'merge') now = mergeSegments(now, id, hand).bitext;
            else now = mapSegments(now, (one) => (one.id === id ? rewriteSegment(one, words.join(' '), 'A', AT) : one));
          } catch (fault) {
            expect((fault as Error).message).toMatch(/cannot be divided|the last segment/);
          }
          expect(findFindings(desk, article, now, kept)).toEqual(findFindings(desk, article, now));
          expect(writeXliff(now, units)).toBe(writeXliff(now));
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('a long article', () => {
  const read = (json: Uint8Array) => JSON.parse(Buffer.from(json).toString('utf8')) as ArticleData;
  const rows = (json: Uint8Array) => read(json).rows;

  test('is shown at once, laid over its source and checked behind them, and says the same then', async () => {
    const backroom = backroomHere();
    const room = makeRoom(() => desk, backroom);
    const there = (await room.article('en', 'long'))!;
    expect(backroom.asked).toEqual([]);
    const first = rows(there.text());
    expect(there.checking()).toBe(true);
    await there.ready();
    expect(there.checking()).toBe(false);
    const then = rows(there.text());
    expect(then.map(({ id, target, state }) => [id, target, state])).toEqual(
      first.map(({ id, target, state }) => [id, target, state]),
    );
    const alone = (await makeRoom(() => desk).article('en', 'long'))!;
    expect(rows(alone.text())).toEqual(then);
  });

  test('begins before it has been opened, with rows that can be saved as they are', async () => {
    const backroom = backroomHere();
    const room = makeRoom(() => desk, backroom);
    const beginning = read((await room.beginning('en', 'long'))!);
    expect(beginning).toMatchObject({ slug: 'long', to: 'en', rest: true, checking: true });
    expect(beginning.rows).toHaveLength(60);
    expect(backroom.asked).toEqual([]);
    const there = (await room.article('en', 'long'))!;
    const seen = ({ id, etag, first, role, target }: Row) => ({ id, etag, first, role, target });
    await there.ready();
    const whole = read(there.text());
    expect(whole.rest).toBeUndefined();
    expect(whole.rows).toHaveLength(SENTENCES + 1);
    expect(whole.rows.slice(0, 60).map(seen)).toEqual(beginning.rows.map(seen));
    // Opened by now: with all that is known.
    const again = read((await room.beginning('en', 'long'))!);
    expect(again).toEqual({ ...whole, rest: true, rows: whole.rows.slice(0, 60) });
    expect(await room.beginning('en', 'none')).toBeUndefined();
    await expect(room.beginning('en', '..')).resolves.toBeUndefined();
  });

  test('says what its report found before it is checked anew', async () => {
    const room = makeRoom(() => desk, backroomHere());
    const there = (await room.article('en', 'long'))!;
    const first = rows(there.text());
    expect(there.checking()).toBe(true);
    const found = first.flatMap(({ findings }) => findings.map(({ check }) => check));
    await there.ready();
    expect(rows(there.text()).flatMap(({ findings }) => findings.map(({ check }) => check))).toEqual(found);
    expect(found.length).toBeGreaterThan(0);
  });

  test('is saved at once, and its views follow; the list tells of it without reading it', async () => {
    const backroom = backroomHere();
    const room = makeRoom(() => desk, backroom);
    const there = (await room.article('en', 'long'))!;
    const report = folder.read(REPORT);
    const row = there.row('s5')!;
    // Before it has been read: the save waits for that, and not for the checks of the whole.
    const saved = await room.save(
      'en',
      'long',
      's5',
      row.etag,
      { target: 'He said 9999.', approve: true },
      'Mona Said',
    );
    expect(saved).toMatchObject({ done: true, row: { state: 'reviewed', target: 'He said 9999.' } });
    expect(saved!.row.findings.map(({ check }) => check)).toContain('numbers-kept');
    expect(folder.read(RECORD).includes('He said 9999.')).toBe(true);
    expect(folder.read(REPORT) === report).toBe(true);
    expect((await room.articles())[0]).toMatchObject({ slug: 'long', states: { reviewed: 1 } });

    await room.settled();
    expect(backroom.asked).toEqual(['read', 'views']);
    expect(folder.read(REPORT).includes('Mona Said')).toBe(true);
    expect(folder.read('translations/en/long/bilingual.csv').includes('He said 9999.')).toBe(true);
    const files = ['bilingual.xlf', 'bilingual.html', 'bilingual.csv', 'report.json'].map(
      (name) => `translations/en/long/${name}`,
    );
    const before = files.map((file) => folder.read(file));
    // Approved already: it writes what it would write anyway.
    await folder.run(['approve', 'long', 's5']);
    expect(files.filter((file, index) => folder.read(file) !== before[index])).toEqual([]);
  });

  test('is saved while it is still being checked, row by row and with its borders moved, and says the same in the end', async () => {
    const before = folder.read(RECORD);
    const tasks = new Tasks(async () => desk);
    let go = (): void => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const held: Part[] = [];
    let checks = 0;
    const backroom: Backroom = {
      async do(task, onPart) {
        await tasks.do(task, (part) => {
          // The first checks come through, and then nothing before the gate opens.
          if (task.kind !== 'read' || !('checks' in part || 'findings' in part || 'lint' in part) || checks++ === 0)
            onPart(structuredClone(part));
          else held.push(structuredClone(part));
        });
        if (task.kind === 'read') await gate;
        for (const part of held.splice(0)) onPart(part);
      },
    };
    const room = makeRoom(() => desk, backroom);
    const there = (await room.article('en', 'long'))!;
    const shown = rows(there.text());
    const seen = there.version();
    const row = there.row('s7')!;
    const saved = await room.save('en', 'long', 's7', row.etag, { target: 'She said 8888.' }, 'Mona Said');
    expect(saved).toMatchObject({ done: true, row: { target: 'She said 8888.' } });
    expect(saved!.row.findings.map(({ check }) => check)).toContain('numbers-kept');
    expect(folder.read(RECORD)).toContain('She said 8888.');
    expect(there.checking()).toBe(true);
    expect(there.since(seen, there.shape())!.map(({ id }) => id)).toEqual(['s7']);
    expect(rows(there.text()).filter(({ id }) => id !== 's7')).toEqual(shown.filter(({ id }) => id !== 's7'));
    expect((await room.save('en', 'long', 's7', row.etag, { target: 'Too late' }, 'B'))!.done).toBe(false);
    const cut = {
      by: 'B',
      id: 's9',
      etag: there.row('s9')!.etag,
      source: shown[8]!.source.indexOf(' ') + 1,
      target: 0,
    };
    const split = await room.split('en', 'long', cut, 'B');
    expect(split.rows).toHaveLength(2);
    expect((await room.undo('en', 'long', split.batch))!.refused).toEqual([]);

    go();
    await there.ready();
    expect(there.checking()).toBe(false);
    await room.settled();
    const alone = (await makeRoom(() => desk).article('en', 'long'))!;
    expect(rows(there.text())).toEqual(rows(alone.text()));
    expect(folder.read('translations/en/long/bilingual.csv').includes('She said 8888.')).toBe(true);
    folder.put(RECORD, before);
  });

  test('that another program has written is read again behind the answers', async () => {
    const room = makeRoom(() => desk, backroomHere());
    const there = (await room.article('en', 'long'))!;
    await there.ready();
    folder.put(RECORD, folder.read(RECORD).replace('He said 9999.', 'Written by another tool.'));
    await room.article('en', 'long');
    await there.ready();
    expect(there.row('s5')!.target).toBe('Written by another tool.');
    const record = (await readRecord(desk, 'en', 'long'))!.bitext;
    expect(segmentsOf(record).find(({ id }) => id === 's5')).toMatchObject({ target: 'Written by another tool.' });
  });

  test('with views that are older than it stands in the list as being read, then with its figures', async () => {
    const backroom = backroomHere();
    const room = makeRoom(() => desk, backroom);
    folder.put(RECORD, folder.read(RECORD).replace('Written by another tool.', 'Written once more.'));
    expect((await room.articles())[0]).toMatchObject({ slug: 'long', reading: true });
    await expect.poll(async () => (await room.articles())[0]!.reading, { timeout: 20_000 }).toBeUndefined();
    expect((await room.articles())[0]!.segments).toBe(SENTENCES + 1);
  });

  test('whose source has changed is shown as it is, and nothing is saved', async () => {
    const room = makeRoom(() => desk, backroomHere());
    folder.put('source-texts/long.txt', `${makeArticle(1, SENTENCES)}\nجملة جديدة في آخر المقال.\n`);
    const there = (await room.article('en', 'long'))!;
    await there.ready();
    expect(there.behind()).toBe(true);
    const row = there.row('s5')!;
    await expect(room.save('en', 'long', 's5', row.etag, { target: 'Too late' }, 'A')).rejects.toMatchObject({
      code: 'RECORD_MISMATCH',
    });
  });
});
