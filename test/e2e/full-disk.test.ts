import { statSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test } from 'vitest';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from '../support/small-disk.ts';

const ARTICLES = 8;
const SENTENCES = 20;
const ALL = ARTICLES * (SENTENCES + 1);
/** Requests under way at once. */
const IN_FLIGHT = 2;

const why = whyNoSmallDisk();
if (why) process.stdout.write(`full-disk.test.ts is skipped: ${why}\n`);

let server: GoogleServer;
let disk: SmallDisk | undefined;
afterEach(async () => {
  disk?.unmount();
  disk = undefined;
  await server?.close();
});

/** Every file as a person or a tool would open it: whole, or not there. Gives the number of translated segments. */
function assertWhole(desk: DeskFolder): number {
  let translated = 0;
  for (const file of [...desk.files('translations'), ...desk.files('.tarjuman')]) {
    expect(file).not.toMatch(/\.tmp$/);
    if (file.endsWith('.json')) JSON.parse(desk.read(file));
    if (!file.endsWith('.xlf')) continue;
    const text = desk.read(file);
    new SaxesParser({ xmlns: true }).write(text).close();
    translated += text.match(/state="translated"/g)?.length ?? 0;
  }
  return translated;
}

function timesAsked(): number[] {
  const times = new Map<string, number>();
  for (const { contents } of server.requests) for (const text of contents) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times.values()];
}

describe.skipIf(why)('a disk that is full', () => {
  const makeFilledDesk = async (where: string, leave: number) => {
    server = await startGoogleServer({ delayMs: 20 });
    const desk = makeDesk();
    disk = mountSmallDisk(join(desk.path, where), 8);
    for (let i = 0; i < ARTICLES; i++) desk.put(`source-texts/a${i}.txt`, makeArticle(i + 1, SENTENCES));
    desk.put('tarjuman.yaml', `limits: { requests: 1000, chars: 600, perSeconds: 0.2, inFlight: ${IN_FLIGHT} }\n`);
    disk.fill(leave);
    return desk;
  };

  test.for([
    { what: 'under the journal', where: '.tarjuman', leave: 250_000, file: 'answers.sqlite' },
    { what: 'under the records', where: 'translations', leave: 24_000, file: 'bilingual.xlf' },
    { what: 'under records and their views', where: 'translations', leave: 110_000, file: 'translations/en/' },
    { what: 'under all of it', where: '.', leave: 450_000, file: '' },
  ])('$what: said with the file and what to do, nothing sent after that, and the next run goes on', async (row) => {
    const { where, leave, file } = row;
    const desk = await makeFilledDesk(where, leave);
    const first = await desk.run(['translate'], { env: server.env });
    expect(first.code).toBe(2);
    const told = first.err.split('\n').filter((line) => line.includes('OUTPUT_UNWRITABLE'));
    expect(told.length, first.err).toBeGreaterThan(0);
    for (const line of told) expect(line).toContain('the disk is full');
    expect(
      told.some((line) => line.includes(file)),
      first.err,
    ).toBe(true);
    expect(first.err).toContain('make room and run again');
    expect(first.err).not.toMatch(/at .*\.js:\d+/);
    // It has begun, and then stopped: it has not asked for everything only to throw it away.
    expect(server.stats.calls).toBeGreaterThan(0);
    expect(timesAsked().length).toBeLessThan(ALL);
    assertWhole(desk);

    disk!.clear();
    const next = await desk.run(['translate'], { env: server.env });
    expect(next.code, next.err).toBe(0);
    expect(assertWhole(desk)).toBe(ALL);
    // What came while the journal was full and found its way into no record either is all that may be paid for again.
    const again = timesAsked().filter((times) => times > 1).length;
    const perRequest = Math.max(...server.stats.arrivals.map(({ strings }) => strings));
    expect(again).toBeLessThanOrEqual(where === '.' ? IN_FLIGHT * perRequest : 0);
    expect(timesAsked().length).toBe(ALL);
  });

  test.for(['.tarjuman', 'translations'])('full from the start, at %s: nothing is sent at all', async (where) => {
    const desk = await makeFilledDesk(where, 0);
    const ended = await desk.run(['translate'], { env: server.env });
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('the disk is full');
    expect(server.stats.calls).toBe(0);
    disk!.clear();
    expect((await desk.run(['translate'], { env: server.env })).code).toBe(0);
    expect(statSync(join(desk.path, 'translations/en/a0/bilingual.xlf')).size).toBeGreaterThan(1000);
  });
});
