import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CopySet } from '../../src/deliver/copy-set.ts';
import { deliverSets } from '../../src/deliver/deliver-sets.ts';
import { LEDGER_FILE, openLedger } from '../../src/deliver/ledger.ts';
import { realClock } from '../../src/io/clock.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

const set = (slug: string, at: string): CopySet => ({
  ...{ key: `en/${slug}`, language: 'en', slug, version: 1, event: 'copy.published', at, files: [] },
});

test('all that is to go out is in the ledger before the first is tried, and goes in the order of its versions', async () => {
  const ledger = openLedger(join(temporaryFolder(), LEDGER_FILE));
  const seen: string[][] = [];
  const target = {
    ...{ name: 'cms', place: 'there', markOf: (each: CopySet) => `mark of ${each.key}`, close: async () => {} },
    async send() {
      seen.push(ledger.entries('there').map(({ key, state }) => `${key} ${state}`));
      return 1;
    },
  };
  const options = { ...{ ledger, clock: realClock, random: () => 0.5, retryFailed: false, now: false } };
  const { signal } = new AbortController();
  await deliverSets(target, [set('second', '2026-02-03T09:00:00Z'), set('first', '2026-02-03T08:00:00Z')], {
    ...options,
    signal,
  });
  // Killed at any of these moments, the ledger knows what waits.
  expect(seen).toEqual([
    ['en/first waiting', 'en/second waiting'],
    ['en/first sent', 'en/second waiting'],
  ]);
  ledger.close();
});
