/**
 * The Google server as a process of its own, for tests that kill what asks it. Run through `run-ts.js` on a Node that
 * does not read TypeScript:
 *
 *     node test/support/run-ts.js test/support/google-server-process.ts '{"limit":{"requests":20,"perMs":1000}}'
 *
 * Takes a behaviour (`ServerBehaviour`) and a port as arguments. Prints `{"port":N}` on a line of its own; then answers
 * each line on standard input with one on standard output: `stats` with the counters (and `peak`, if a length of a
 * window in milliseconds follows: `stats 1000`), `requests` with what was sent, `behave {…}` with `{"ok":true}`. Ends
 * when standard input does.
 */
import { createInterface } from 'node:readline';
import { type ServerBehaviour, startGoogleServer } from './google-server.ts';

const [behaviour = '{}', port = '0'] = process.argv.slice(2);
const server = await startGoogleServer(JSON.parse(behaviour) as ServerBehaviour, { port: Number(port) });
const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
print({ port: server.port });

for await (const line of createInterface({ input: process.stdin })) {
  const [word, ...rest] = line.trim().split(' ');
  const argument = rest.join(' ');
  if (word === 'stats') print({ ...server.stats, ...(argument && { peak: server.peak(Number(argument)) }) });
  else if (word === 'requests') print(server.requests);
  else if (word === 'behave') {
    server.behave(JSON.parse(argument) as ServerBehaviour);
    print({ ok: true });
  } else print({ error: `no such word: ${word}` });
}
await server.close();
