import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet: nothing is asked of the network but what a page asks for. Root may not use the sandbox. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find((path) =>
    existsSync(path),
  );
}

/** The packed browser of the development dependencies: Linux only, needs libnss3. Its own flags (one process) end it with its first page. */
async function packed(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}

async function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * A browser for tests: the one that TARJUMAN_BROWSER names, one of the system, or the packed one. Undefined, with the reason
 * printed, where there is none; with CI=true, and where TARJUMAN_BROWSER names one that does not start, that is an error.
 */
export async function openBrowser(): Promise<Browser | undefined> {
  const named = process.env['TARJUMAN_BROWSER'];
  if (named) return launch(named);
  const faults: string[] = [];
  for (const way of [async () => onPath(), packed]) {
    try {
      const found = await way();
      if (found) return await launch(found);
    } catch (fault) {
      faults.push(String(fault).split('\n')[0] ?? '');
    }
  }
  const reason = `no browser: set TARJUMAN_BROWSER to a Chromium or Chrome${faults.length > 0 ? ` (${faults.join('; ')})` : ''}`;
  if (process.env['CI'] === 'true') throw new Error(reason);
  console.warn(`browser tests are skipped: ${reason}`);
  return undefined;
}
