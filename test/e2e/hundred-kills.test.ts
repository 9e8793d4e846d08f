import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, expect, test } from 'vitest';
import { JOURNAL_FILE, openJournal } from '../../src/dispatch/journal.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type LibreServer, startLibreServer } from '../support/libretranslate-server.ts';

const KILLS = 100;
/** At a developer's machine it may be fewer: so long at the most, milliseconds. In CI it is all of them, however long it takes. */
const PATIENCE_MS = process.env['CI'] ? Number.POSITIVE_INFINITY : 90_000;
const FEWEST = 10;
/** Each desk is killed so often, and two are under way at once. */
const KILLS_PER_DESK = 25;
const LANES = 2;
const SENTENCES = 6;
const IN_FLIGHT = 2;

const servers: LibreServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

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
    if (/\.tmp$/.test(file)) continue; // what a killed run was writing; it never had the record's name
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

/** A moment to kill at: any of the run's time, any of the time in which the engine is asked, or any write to journal, locks or records. */
type Moment = 'any time' | 'while asking' | 'at a write';
const MOMENTS: readonly Moment[] = ['any time', 'while asking', 'at a write', 'at a write'];

interface Figures {
  readonly kills: Record<Moment, number>;
  texts: number;
  again: number;
}

/** One desk and its service, from the first article to the last kill; then it is looked over. */
async function killOneDesk(seed: number, times: number, goOn: () => boolean, figures: Figures): Promise<void> {
  const server = await startLibreServer({ delayMs: 20 });
  servers.push(server);
  const random = makeRandom(seed);
  // Small requests, so that there is much to be killed in the middle of.
  const desk = makeDesk({
    'tarjuman.yaml': `provider: libretranslate\nlimits: { requests: 1000, chars: 600, perSeconds: 0.2, inFlight: ${IN_FLIGHT} }\n`,
  });
  let articles = 0;
  const addArticle = () => {
    articles++;
    desk.put(`source-texts/a${articles}.txt`, makeArticle(articles, SENTENCES));
  };

  const asked = new Map<string, number>();
  /** Texts of requests that may have been under way at some kill. */
  const excused = new Set<string>();
  const unexcused: string[] = [];
  let seen = 0;
  /** Looks at what the service was asked since the last time. */
  const account = (killed: boolean) => {
    const fresh = server.bodies().slice(seen);
    seen += fresh.length;
    for (const text of fresh.flatMap(({ q }) => q)) {
      asked.set(text, (asked.get(text) ?? 0) + 1);
      if (asked.get(text)! > 1 && !excused.has(text)) unexcused.push(text);
    }
    if (killed) for (const text of fresh.slice(-IN_FLIGHT).flatMap(({ q }) => q)) excused.add(text);
  };

  // How long a run takes here, and when it asks for the first time.
  addArticle();
  const began = performance.now();
  const trial = desk.start(['translate'], server.env);
  while (server.requests.length === 0 && trial.child.exitCode === null) await pause(2);
  const firstAt = performance.now() - began;
  expect((await trial.ended).code).toBe(0);
  const whole = performance.now() - began;
  account(false);

  let writes = 0;
  let onWrite = () => {};
  const watchers: FSWatcher[] = ['.tarjuman/journal', '.tarjuman/locks', 'translations'].map((folder) =>
    watch(join(desk.path, folder), { recursive: true }, () => {
      writes++;
      onWrite();
    }),
  );

  let kills = 0;
  for (let turn = 0; kills < times && turn < times * 3 && goOn(); turn++) {
    const moment = MOMENTS[turn % MOMENTS.length]!;
    addArticle();
    writes = 0;
    const nth = 1 + Math.floor(random() * 30);
    const { child, ended } = desk.start(['translate'], server.env);
    const running = () => child.exitCode === null;
    if (moment === 'any time') await pause(random() * whole);
    if (moment === 'while asking') {
      while (server.requests.length === seen && running()) await pause(2);
      await pause(random() * (whole - firstAt));
    }
    if (moment === 'at a write') {
      const reached = new Promise<void>((resolve) => {
        onWrite = () => {
          if (writes >= nth) resolve();
        };
      });
      await Promise.race([reached, ended]);
      onWrite = () => {};
    }
    child.kill('SIGKILL');
    const killed = (await ended).signal === 'SIGKILL';
    account(killed);
    if (killed) {
      kills++;
      figures.kills[moment]++;
    }
    assertWhole(desk);
  }
  for (const watcher of watchers) watcher.close();

  // Every answer of the service is on the disk, but for what was under way when it died.
  const journal = openJournal(join(desk.path, '.tarjuman', 'journal', JOURNAL_FILE));
  const { open, settled } = journal.count();
  journal.close();
  expect(asked.size - open - settled).toBeLessThanOrEqual(excused.size);

  const last = await desk.run(['translate'], { env: server.env });
  account(false);
  expect(last.code, last.err).toBe(0);
  const all = articles * (SENTENCES + 1);
  expect(assertWhole(desk)).toBe(all);
  expect(asked.size).toBe(all);
  expect(unexcused).toEqual([]);
  // Nothing is left lying about, and nothing is left to pay for.
  const stray = readdirSync(join(desk.path, '.tarjuman', 'locks')).filter((name) => name.endsWith('.lock'));
  expect(stray).toEqual([]);
  expect((await desk.run(['translate'], { env: server.env })).code).toBe(0);
  expect(server.requests.length).toBe(seen);
  figures.texts += all;
  figures.again += [...asked.values()].reduce((sum, count) => sum + count - 1, 0);
}

test(`kill -9 at ${KILLS} random moments: nothing lost, nothing paid twice but what was under way, records whole`, async () => {
  const began = performance.now();
  const figures: Figures = { kills: { 'any time': 0, 'while asking': 0, 'at a write': 0 }, texts: 0, again: 0 };
  const sum = () => Object.values(figures.kills).reduce((all, kills) => all + kills, 0);
  const goOn = () => sum() < FEWEST || performance.now() - began < PATIENCE_MS;
  const desks = Array.from({ length: KILLS / KILLS_PER_DESK }, (_, index) => 20261127 + index);
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let seed = desks.shift(); seed !== undefined && goOn(); seed = desks.shift())
        await killOneDesk(seed, KILLS_PER_DESK, goOn, figures);
    }),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  const parts = Object.entries(figures.kills).map(([moment, kills]) => `${kills} ${moment}`);
  process.stdout.write(
    `${sum()} kills (${parts.join(', ')}) in ${seconds} s; ${figures.texts} texts, ${figures.again} of them asked again because they were under way\n`,
  );
  if (sum() < KILLS && !process.env['CI'])
    process.stdout.write(`not all ${KILLS} kills: this machine had no time for more in ${PATIENCE_MS / 1000} s\n`);
  expect(sum()).toBeGreaterThanOrEqual(process.env['CI'] ? KILLS : FEWEST);
}, 900_000);
