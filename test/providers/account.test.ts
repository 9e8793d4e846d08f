import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountOf } from '../../src/providers/account.ts';

test('the same account has the same name on every machine, another one another', async () => {
  const one = await accountOf('google', { GOOGLE_CLOUD_PROJECT: 'newsroom' });
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(await accountOf('google', {}, { google: { project: 'newsroom' } })).toBe(one);
  expect(await accountOf('google', { GOOGLE_CLOUD_PROJECT: 'other' })).not.toBe(one);
  expect(await accountOf('deepl', { DEEPL_AUTH_KEY: 'newsroom' })).not.toBe(one);
});

test('a key counts wherever it lies, and cannot be read from the name', async () => {
  const keyFile = join(mkdtempSync(join(tmpdir(), 'tarjuman-key-')), 'key');
  writeFileSync(keyFile, 'very-secret:fx\n');
  const name = await accountOf('deepl', {}, { deepl: { keyFile } });
  expect(name).toBe(await accountOf('deepl', { DEEPL_AUTH_KEY: 'very-secret:fx' }));
  expect(name).not.toContain('secret');
  expect(name).not.toBe(await accountOf('deepl', { DEEPL_AUTH_KEY: 'another:fx' }));
});

test('a server of the machine itself is an account of its own, and so is the local engine', async () => {
  const far = await accountOf('openai', { OPENAI_BASE_URL: 'https://llm.example/v1', OPENAI_API_KEY: 'k' });
  const near = await accountOf('openai', { OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_API_KEY: 'k' });
  expect(far).not.toBe(near);
  expect(await accountOf('local', {})).toMatch(/^[0-9a-f]{16}$/);
});
