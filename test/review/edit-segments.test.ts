import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../src/cli/open-desk.ts';
import { segmentsOf } from '../../src/core/bitext.ts';
import { realClock } from '../../src/io/clock.ts';
import { realFiles } from '../../src/io/files.ts';
import { acquireLock } from '../../src/io/lock.ts';
import { layRecord } from '../../src/pipeline/change-record.ts';
import { type Desk, lockPath, recordPath } from '../../src/pipeline/desk.ts';
import { editSegments, segmentEtag } from '../../src/pipeline/edit-segments.ts';
import { findFindings } from '../../src/pipeline/find-findings.ts';
import { readRecord } from '../../src/pipeline/record-file.ts';
import { makeApp } from '../../src/review/app.ts';
import { changeOf } from '../../src/review/change.ts';
import type { Row } from '../../src/review/page/data.ts';
import { quickLook } from '../../src/review/quick-look.ts';
import { makeRoom } from '../../src/review/room.ts';
import { rowsOf } from '../../src/review/rows.ts';
import { makeArticle, makeDesk } from '../support/desk-folder.ts';

const folder = makeDesk({ 'source-texts/visit.txt': makeArticle(1, 6) });
const AT = '2026-01-02T03:04:05.000Z';
let desk: Desk;

beforeAll(async () => {
  await folder.run(['translate', '--provider', 'mock']);
  const terminal = { cwd: folder.path, env: {}, files: realFiles, clock: realClock };
  desk = (await openDesk(terminal as never, {})).desk;
});
afterAll(() => folder.remove('.'));

const now = async (id: string) =>
  segmentsOf((await readRecord(desk, 'en', 'visit'))!.bitext).find((one) => one.id === id)!;

test('an edit stands only on what its editor saw; the others of the same call stand all the same', async () => {
  const [one, two] = [await now('s1'), await now('s2')];
  const { outcomes } = await editSegments(desk, 'visit', 'en', [
    { id: 's1', etag: segmentEtag(one), change: changeOf({ target: 'First words' }, 'A', AT, 1) },
    { id: 's1', etag: segmentEtag(one), change: changeOf({ target: 'Others' }, 'B', AT, 1) },
    { id: 's2', etag: segmentEtag(two), change: changeOf({ target: 'Second words', approve: true }, 'A', AT, 1) },
    { id: 's99', etag: segmentEtag(two), change: (segment) => segment },
  ]);
  expect(outcomes.map(({ done }) => done)).toEqual([true, false, true, false]);
  expect(await now('s1')).toMatchObject({
    target: 'First words',
    state: 'translated',
    origin: { kind: 'person', by: 'A', at: AT },
  });
  expect(await now('s2')).toMatchObject({ target: 'Second words', state: 'reviewed', approval: { by: 'A', at: AT } });
});

test('state and approver are part of what was seen, comments and answers are not', async () => {
  const segment = await now('s2');
  expect(segmentEtag({ ...segment, approval: { by: 'Z', at: AT } } as never)).not.toBe(segmentEtag(segment));
  expect(segmentEtag(changeOf({ note: 'why?' }, 'A', AT, 1)(segment))).toBe(segmentEtag(segment));
});

test('taking an approval back leaves the text; in two rounds only another person makes it final', async () => {
  const reviewed = await now('s2');
  expect(changeOf({ reopen: true }, 'B', AT, 1)(reviewed)).toMatchObject({
    state: 'translated',
    target: 'Second words',
  });
  expect(changeOf({ approve: true }, 'A', AT, 2)(reviewed).state).toBe('reviewed');
  expect(changeOf({ approve: true }, 'B', AT, 2)(reviewed).state).toBe('final');
  expect(changeOf({ approve: true }, 'B', AT, 1)(reviewed).state).toBe('reviewed');
});

test('a hundred saves at once all come into the record, and one that a run holds is waited for', async () => {
  const room = makeRoom(() => desk);
  const lock = await acquireLock(lockPath(desk, 'en', 'visit'), 'visit');
  const three = await now('s3');
  const waiting = room.save('en', 'visit', 's3', segmentEtag(three), { target: 'Written behind the lock' }, 'A');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await lock.release();
  expect(await waiting).toMatchObject({ done: true });
  const notes = Array.from({ length: 100 }, async (_, n) => {
    const segment = await now('s4');
    return room.save('en', 'visit', 's4', segmentEtag(segment), { note: `note ${n}` }, 'A');
  });
  expect((await Promise.all(notes)).every((saved) => saved?.done)).toBe(true);
  expect((await now('s4')).notes.filter(({ category }) => category === 'comment')).toHaveLength(100);
});

test('the quick look at the views says what the record says, and nothing where they are older or do not fit', async () => {
  const five = await now('s5');
  const approve = changeOf({ approve: true }, 'A', AT, 1);
  await editSegments(desk, 'visit', 'en', [{ id: 's5', etag: segmentEtag(five), change: approve }]);
  const stat = (await realFiles.stat(recordPath(desk, 'en', 'visit')))!;
  const record = (await readRecord(desk, 'en', 'visit'))!.bitext;
  const { article } = await layRecord(desk, 'visit', 'en');
  const full = rowsOf(record, findFindings(desk, article, record), desk.glossary);
  const quick = (await quickLook(desk, 'en', 'visit', stat.mtimeMs))!;
  // Where paragraphs begin, notes, and the names' places in the target are not in the views.
  const same = ({ first: _, notes: __, names: ___, ...rest }: Row) => rest;
  expect(quick.rows.map(same)).toEqual(full.map(same));
  expect(await quickLook(desk, 'en', 'visit', stat.mtimeMs + 60_000)).toBeUndefined();
  const json = 'translations/en/visit/bilingual.json';
  const good = folder.read(json);
  folder.put(json, good.replace('رقم 1', 'رقم 2'));
  expect(await quickLook(desk, 'en', 'visit', stat.mtimeMs)).toBeUndefined();
  folder.put(json, good);
});

test('the app answers requests without a socket', async () => {
  const app = makeApp({
    room: makeRoom(() => desk),
    info: () => ({ person: 'A', from: 'ar', to: ['en'], rounds: 1, version: '0', language: 'en' }),
    guard: { hosts: new Set(['127.0.0.1:1']), secret: 'x' },
    page: new Map(),
    onFault: (fault) => {
      throw fault;
    },
  });
  const ask = (path: string, secret = 'x') =>
    app(new Request(`http://a.invalid${path}`, { headers: { host: '127.0.0.1:1', 'x-tarjuman-secret': secret } }));
  const { rows } = (await (await ask('/api/articles/en/visit')).json()) as { rows: { id: string }[] };
  expect(rows.map(({ id }) => id)).toContain('s3');
  expect((await ask('/api/articles/en/nothing')).status).toBe(404);
  expect((await ask('/api/articles', 'y')).status).toBe(401);
});
