// Takes the pictures of README and docs from the real pages: `npm run pictures`. Needs a build, Chromium, and an Arabic font. Those of the
// review app are taken by its end-to-end tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const executablePath = [process.env.TARJUMAN_BROWSER, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error('no Chromium found; set TARJUMAN_BROWSER to one');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage({ viewport: { width: 1180, height: 1180 } });
await page.goto(`file://${at('translations/en/tokayev-michel-call/bilingual.html')}`);
await page.screenshot({ path: at('docs/images/side-by-side.png') });
await browser.close();
const tests = ['review.e2e.test.ts', 'review-borders.e2e.test.ts', 'review-desk.e2e.test.ts'];
const { status } = spawnSync(
  process.execPath,
  [at('node_modules/vitest/vitest.mjs'), 'run', ...tests.map((file) => at(`test/e2e/${file}`))],
  { stdio: 'inherit', env: { ...process.env, TAKE_PICTURES: '1' } },
);
process.exitCode = status ?? 1;
