// A child process of journal.test.ts: `JOURNAL LEDGER COUNT` asks for COUNT texts. The ledger stands for the engine's bill: every text of a
// request is written there before it is answered.
import { appendFileSync } from 'node:fs';
import { createDispatcher, isFailed } from '../../src/dispatch/dispatcher.ts';
import { openJournal } from '../../src/dispatch/journal.ts';
import { realClock } from '../../src/io/clock.ts';
import { codePoints, type Provider } from '../../src/providers/contract.ts';

const [file, ledger, count] = process.argv.slice(2);
const provider: Provider = {
  id: 'ledger',
  fingerprint: '1',
  limits: {
    itemsPerRequest: 5,
    charsPerRequest: 1000,
    charsPerItem: 1000,
    requestsPerMinute: 1e6,
    charsPerMinute: 1e9,
  },
  billing: { unit: 'character', usdPerMillion: 20, asOf: '2026-11-01' },
  charsOf: ({ text }) => codePoints(text),
  async translate(items) {
    appendFileSync(ledger!, items.map(({ text }) => `${text}\n`).join(''));
    await realClock.sleep(4);
    return items.map(({ id, text }) => ({ id, text: `EN ${text}`, billed: codePoints(text) }));
  },
};

const desk = createDispatcher({
  provider,
  pair: { from: 'ar', to: 'en' },
  clock: realClock,
  random: Math.random,
  journal: openJournal(file!),
  maxInFlight: 4,
});
process.stdout.write('begun\n');
const outcomes = await Promise.all(
  Array.from({ length: Number(count) }, (_, index) =>
    desk.submit({ id: `s${index + 1}`, text: `خبر ${index + 1}`, before: '', after: '', terms: [] }),
  ),
);
process.stdout.write(`${outcomes.filter((outcome) => !isFailed(outcome)).length} translated\n`);
