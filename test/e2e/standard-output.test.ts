import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../../source-texts/tokayev-michel-call.txt', import.meta.url));

// A device that is always full; Linux has it.
test.skipIf(!existsSync('/dev/full'))('data that cannot be written is one message and exit code 2, no stack', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'segment', ARTICLE], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(stderr).toContain('standard output: OUTPUT_UNWRITABLE');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
});
