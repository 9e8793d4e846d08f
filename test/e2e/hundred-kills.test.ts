import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, expect, test } from 'vitest';
import { JOURNAL_FILE, openJournal } from '../../src/dispatch/journal.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

/** A hundred; fewer to look at it quickly. */
const KILLS = Number(process.env['TARJUMAN_KILLS'] ?? 100);
/** On a machine that is slow or busy with other things it is fewer, at least {@link FEWEST}: so long at the most, milliseconds. */
const KILLING_MS = 180_000;
const FEWEST = Math.min(10, KILLS);
const ARTICLES = 14;
const SENTENCES = 35;
const IN_FLIGHT = 2;

let server: GoogleServer;
afterEach(() => server.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A fixed seed: a failure can be had again, as far as moments can. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Every file of the records as a person or a tool would open it. */
function assertWhole(desk: DeskFolder): number {
  let translated = 0;
  for (const file of desk.files('translations')) {
    const text = desk.read(file);
    if (file.endsWith('.json')) JSON.parse(text);
    if (!file.endsWith('.xlf')) continue;
    new SaxesParser({ xmlns: true }).write(text).close();
    const { bitext } = readXliff(text, file);
    for (const { segments } of bitext.units)
      for (const segment of segments) if (segment.state === 'translated') translated++;
  }
  return translated;
}

test(`kill -9 at ${KILLS} random moments: nothing lost, nothing paid twice but what was under way, records whole`, async () => {
  server = await startGoogleServer({ delayMs: 25 });
  const files = Array.from({ length: ARTICLES }, (_, i) => [`source-texts/a${i}.txt`, makeArticle(i + 1, SENTENCES)]);
  const desk = makeDesk({
    ...Object.fromEntries(files),
    // Small requests, so that there is much to be killed in the middle of.
    'tarjuman.yaml': `limits: { requests: 1000, chars: 600, perSeconds: 0.2, inFlight: ${IN_FLIGHT} }\n`,
  });
  const random = makeRandom(20261127);
  const times = new Map<string, number>();
  /** Texts of requests that may have been under way at some kill. */
  const excused = new Set<string>();
  const unexcused: string[] = [];
  let seen = 0;
  /** Looks at what the service was asked since the last time. */
  const account = (killed: boolean) => {
    const fresh = server.requests.slice(seen);
    seen = server.requests.length;
    for (const { contents } of fresh)
      for (const text of contents) {
        times.set(text, (times.get(text) ?? 0) + 1);
        if (times.get(text)! > 1 && !excused.has(text)) unexcused.push(text);
      }
    if (killed) for (const { contents } of fresh.slice(-IN_FLIGHT)) for (const text of contents) excused.add(text);
  };

  let kills = 0;
  let turns = 0;
  const until = performance.now() + KILLING_MS;
  for (; turns < KILLS && (turns < FEWEST || performance.now() < until); turns++) {
    const { child, ended } = desk.start(['translate'], server.env);
    // One in five at any moment from the start on, the others while the engine is being asked or records are written.
    const early = random() < 0.2;
    const wanted = server.stats.calls + 1 + Math.floor(random() * 4);
    const extra = random() * (early ? 500 : 50);
    while (!early && server.stats.calls < wanted && child.exitCode === null) await pause(2);
    await pause(extra);
    child.kill('SIGKILL');
    if ((await ended).signal === 'SIGKILL') kills++;
    account(true);
    assertWhole(desk);
  }
  // A run that had nothing left to do has ended before it could be killed.
  expect(kills).toBeGreaterThanOrEqual(Math.min(turns, FEWEST));

  // Every answer of the service is on the disk, but for what was under way when it died.
  const journal = openJournal(join(desk.path, '.tarjuman', 'journal', JOURNAL_FILE));
  const { open, settled } = journal.count();
  journal.close();
  expect(times.size - open - settled).toBeLessThanOrEqual(IN_FLIGHT * KILLS);

  const last = await desk.run(['translate'], { env: server.env });
  account(false);
  expect(last.code).toBe(0);
  expect(assertWhole(desk)).toBe(ARTICLES * (SENTENCES + 1));
  expect(times.size).toBe(ARTICLES * (SENTENCES + 1));
  expect(unexcused).toEqual([]);
  // Nothing is left lying about, and nothing is left to pay for.
  const stray = readdirSync(join(desk.path, '.tarjuman', 'locks')).filter((name) => name.endsWith('.lock'));
  expect(stray).toEqual([]);
  const calls = server.stats.calls;
  expect((await desk.run(['translate'], { env: server.env })).code).toBe(0);
  expect(server.stats.calls).toBe(calls);
  const again = [...times.values()].reduce((sum, count) => sum + count - 1, 0);
  process.stdout.write(
    `${kills} kills, ${times.size} texts, ${again} of them asked again because they were under way\n`,
  );
}, 900_000);
