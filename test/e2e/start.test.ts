import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'dist', 'cli', 'bin.js');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  for (const name of ['source-texts', 'translations', 'glossary.yaml'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The text of all files of the product and of its packages that a command loads. */
function loadedBy(...args: readonly string[]): string[] {
  const coverage = mkdtempSync(join(folder, 'coverage-'));
  execFileSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
    stdio: 'ignore',
  });
  const urls = readdirSync(coverage).flatMap((name) =>
    (JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] }).result.map(
      ({ url }) => url,
    ),
  );
  rmSync(coverage, { recursive: true });
  return [...new Set(urls)]
    .filter((url) => url.startsWith('file:'))
    .map((url) => readFileSync(fileURLToPath(url), 'utf8'));
}

/** What tells that a thing that takes long to load is among the files. */
const HEAVY = {
  zod: 'ZodError',
  yaml: 'parseDocument',
  saxes: 'SaxesParser',
  matcher: 'createMatcher',
  checks: 'runChecksOnAll',
  SQLite: 'DatabaseSync',
} as const;

const heavyIn = (texts: readonly string[]): string[] =>
  Object.entries(HEAVY)
    .filter(([, sign]) => texts.some((text) => text.includes(sign)))
    .map(([name]) => name);

describe('a start loads nothing that it does not need', () => {
  test('--help: what the build laid ready, and neither the parser nor a command', () => {
    const loaded = loadedBy('--help');
    expect(heavyIn(loaded)).toEqual([]);
    expect(loaded.some((text) => text.includes('CommanderError'))).toBe(false);
    expect(loaded.length).toBeLessThanOrEqual(3);
  });

  test.for(['en', 'ar'])('--help in %s says what the parser says', (language) => {
    const helpOf = (...args: readonly string[]): string =>
      execFileSync(process.execPath, [bin, ...args], {
        env: { ...process.env, TARJUMAN_LANG: language },
        encoding: 'utf8',
      });
    const parsed = helpOf('--lang', language, '--help');
    expect(helpOf('--help')).toBe(parsed);
    expect(helpOf('-h')).toBe(parsed);
    expect(parsed).toContain('translate');
  });

  test('status of a desk that has not changed: neither readers nor checks', () => {
    // The first look needs all of it, which also shows that it would be seen here.
    expect(heavyIn(loadedBy('status'))).toEqual(Object.keys(HEAVY));
    const loaded = loadedBy('status');
    expect(heavyIn(loaded)).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(20);
  });

  test('translate where nothing has changed: no checks', () => {
    expect(heavyIn(loadedBy('translate'))).toContain('checks');
    expect(heavyIn(loadedBy('translate'))).not.toContain('checks');
  });
});
