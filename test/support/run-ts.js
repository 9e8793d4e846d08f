// Runs a TypeScript file of the tests on any Node from the floor up: `node test/support/run-ts.js FILE [ARGUMENT…]`.
// Node 20 reads no TypeScript; vite, which vitest brings along, does.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);
await runnerImport(resolve(file), { configFile: false, logLevel: 'error', server: { middlewareMode: true } });
