import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LEASE_MS } from '../../src/dispatch/claims.ts';
import { JOURNAL_FILE, type Journal, type JournalEntry, openJournal } from '../../src/dispatch/journal.ts';
import { ownIdentity, type ProcessIdentity } from '../../src/io/process-identity.ts';
import { openDatabase } from '../../src/io/sqlite.ts';

const START = Date.UTC(2026, 2, 5);
const KEY = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

let folder: string;
let file: string;
let at: number;
let open: Journal[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-claims-'));
  file = join(folder, JOURNAL_FILE);
  at = START;
  open = [];
});
afterEach(() => {
  for (const journal of open) journal.close();
  rmSync(folder, { recursive: true });
});

function run(): Journal {
  const journal = openJournal(file, { now: () => new Date(at) });
  open.push(journal);
  return journal;
}

const yes = () => true;

function answer(key: string): JournalEntry {
  return { key, provider: 'google', text: 'EN', billed: 3, attempts: 1, at: new Date(at).toISOString() };
}

/** As a run in another process, or on another machine, would have written it. */
function claimOf({ pid, host, started }: ProcessIdentity, until: number): void {
  run();
  const db = openDatabase(file);
  db.prepare('INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?)').run(KEY, 'other', pid, host, started ?? null, until);
  db.close();
}

test('what one run asks for, another does not, until the answer is there', () => {
  const [one, two] = [run(), run()];
  expect(one.claim([KEY, OTHER], yes)).toEqual(new Map());
  expect([...two.claim([KEY], yes).values()]).toMatchObject([{ pid: process.pid }]);
  expect(one.heldElsewhere([KEY])).toEqual(new Map());
  one.put([answer(KEY)]);
  expect(two.heldElsewhere([KEY, OTHER])).toHaveProperty('size', 1);
  // It is answered: nobody claims it any more.
  expect(two.claim([KEY], yes)).toEqual(new Map());
  expect(one.heldElsewhere([KEY])).toEqual(new Map());
  // Unless the answer is to be asked for again.
  two.claim([KEY], () => false);
  expect(one.heldElsewhere([KEY])).toHaveProperty('size', 1);
});

test('what is released or closed is free', () => {
  const [one, two] = [run(), run()];
  one.claim([KEY, OTHER], yes);
  one.release([KEY]);
  expect([...two.heldElsewhere([KEY, OTHER]).keys()]).toEqual([OTHER]);
  open.splice(0, 1);
  one.close();
  expect(two.claim([OTHER], yes)).toEqual(new Map());
});

test('a lease that runs out is void, and its owner takes nothing from whoever took over', () => {
  const [one, two] = [run(), run()];
  one.claim([KEY], yes);
  at += LEASE_MS - 1;
  expect(two.claim([KEY], yes)).toHaveProperty('size', 1);
  at += 1;
  expect(two.claim([KEY], yes)).toEqual(new Map());
  one.release([KEY]);
  expect(one.heldElsewhere([KEY])).toHaveProperty('size', 1);
});

test.for([
  { who: 'of this process', identity: ownIdentity(), until: START + 5, held: 1 },
  { who: 'of a pid that there is not', identity: { ...ownIdentity(), pid: 2 ** 22 + 5 }, until: START + 5, held: 0 },
  { who: 'of another machine', identity: { pid: 2 ** 22 + 5, host: 'elsewhere' }, until: START + 5, held: 1 },
  { who: 'of another machine, run out', identity: { pid: 1, host: 'elsewhere' }, until: START, held: 0 },
  { who: 'of a clock that was set back since', identity: ownIdentity(), until: START + 86_400_000, held: 0 },
])('a claim $who: held $held', ({ identity, until, held }) => {
  claimOf(identity, until);
  expect(run().claim([KEY], yes)).toHaveProperty('size', held);
});

test.runIf(process.platform === 'linux')('a pid that is used again is another process', () => {
  claimOf({ ...ownIdentity(), started: 'another boot/17' }, START + 5);
  expect(run().claim([KEY], yes)).toHaveProperty('size', 0);
});
