import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('flags that a run sets for itself are known to this Node: of others V8 would complain to the user', () => {
  const source = readFileSync(new URL('../../src/cli/process.ts', import.meta.url), 'utf8');
  const flags = [...source.matchAll(/setFlagsFromString\('(--[\w-]+)=\d+'\)/g)].map(([, flag]) => flag!);
  expect(flags).toEqual(['--heap-growing-percent', '--interrupt-budget']);
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const flag of flags) expect(known).toMatch(new RegExp(`^ +${flag} \\(`, 'm'));
});
