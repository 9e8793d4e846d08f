// Takes the pictures of the README from the real page: `npm run pictures`. Needs a build, Chromium, and an Arabic font.
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
