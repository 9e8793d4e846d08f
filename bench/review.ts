/**
 * How soon a long article stands on the screen of the review app, and how long a key takes to show, in a real browser against the built program.
 * The article is made here; its text is the mock engine's. The machine's own pace is told by a plain loop in the same browser, so that figures of
 * two machines, or of a busy one, can be compared.
 *
 * `node bench/run.js review [SEGMENTS] [--json FILE]`; default 5000. Needs a build and Chromium (TARJUMAN_BROWSER).
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/support/browser.ts';
import { tell } from './tell.ts';

const BIN = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const ROUNDS = 5;
const KEYS = 60;

const args = process.argv.slice(2);
const json = args.includes('--json') ? args[args.indexOf('--json') + 1] : undefined;
const segments = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 5000);

const PEOPLE = ['الوزير', 'المدير', 'السفير', 'القاضي', 'الطبيب', 'الأستاذ'];
const DEEDS = ['افتتح معرضا للكتاب', 'زار مدرسة قديمة', 'وقع اتفاقا جديدا', 'ألقى كلمة قصيرة', 'عاد إلى عمله'];
const PLACES = [
  'في المدينة القديمة',
  'قرب الميناء',
  'أمام المتحف',
  'في الجامعة',
  'على الشاطئ',
  'في القرية',
  'في السوق',
];
const pick = (list: readonly string[], n: number): string => list[n % list.length]!;

function makeArticle(): string {
  const sentences = Array.from(
    { length: segments - 1 },
    (_, i) => `وقال ${pick(PEOPLE, i)} رقم ${1000 + i} إنه ${pick(DEEDS, i)} ${pick(PLACES, i)} مساء أمس.`,
  );
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
  return `الوزير يزور المدينة\n\n${paragraphs.join('\n\n')}\n`;
}

interface Opening {
  readonly shown: number;
  readonly whole: number;
}

/** Runs in the page before anything else does, and looks for itself: a question from outside waits for whatever the page is at. */
const WATCH = `(() => {
  const opening = {};
  let told;
  window.opened = new Promise((resolve) => { told = () => opening.shown && opening.whole && resolve(opening); });
  const look = () => {
    const table = document.querySelector('table.pairs');
    if (!table || !table.querySelector('textarea')) return;
    if (!opening.seen) {
      opening.seen = true;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => { opening.shown = performance.now(); told(); };
        channel.port2.postMessage(0);
      });
    }
    if (Number(table.getAttribute('aria-rowcount')) < 0) return;
    opening.whole = performance.now();
    observer.disconnect();
    told();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-rowcount'] });
})()`;

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-review-'));
const env = { ...process.env, TARJUMAN_USER: 'Bench' };

function tarjuman(...given: string[]): Promise<void> {
  const child = spawn(process.execPath, [BIN, ...given], { cwd: folder, env, stdio: 'ignore' });
  return new Promise((resolve) => child.on('close', () => resolve()));
}

async function startApp(): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [BIN, 'review', '--no-open', '--port', '0'], { cwd: folder, env });
  let said = '';
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve) => {
    child.stderr.on('data', (text) => {
      said += String(text);
      const found = /http:\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
  return {
    address,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
const high = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)]!;
const round = (value: number): number => Math.round(value * 10) / 10;

const browser = await openBrowser();
if (!browser) process.exit(0);
try {
  mkdirSync(join(folder, 'source-texts'));
  writeFileSync(join(folder, 'source-texts/long.txt'), makeArticle());
  await tarjuman('translate', '--provider', 'mock', '--max-chars', '100000000');
  const app = await startApp();
  const address = `${app.address}&article=en/long`;

  /**
   * Milliseconds from the click on its address, navigation and the server's work in them. `shown`: to the end of the frame that draws the first row with a field;
   * a key is taken from there on. `whole`: until the rows behind the first ones are there.
   */
  async function openOnce(): Promise<Opening> {
    const context = await browser!.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(WATCH);
    await page.goto(address, { waitUntil: 'commit' });
    const opening = (await page.evaluate('window.opened')) as Opening;
    await context.close();
    return opening;
  }

  const cold = await openOnce();
  const warm: Opening[] = [];
  for (let i = 0; i < ROUNDS; i++) warm.push(await openOnce());

  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.waitForSelector('textarea');
  const pace = (await page.evaluate(`(() => {
    const at = performance.now();
    let sum = 0;
    for (let i = 0; i < 20_000_000; i++) sum = (sum + i * 7) % 1000003;
    return performance.now() - at + (sum < 0 ? 1 : 0);
  })()`)) as number;
  // From the key to the frame that shows it, saves and polls going on meanwhile.
  await page.evaluate(`(() => {
    window.keyTimes = [];
    addEventListener('keydown', (event) => {
      const at = event.timeStamp;
      requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => window.keyTimes.push(performance.now() - at); channel.port2.postMessage(0); });
    }, true);
  })()`);
  await page.locator('textarea').nth(3).focus();
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.type('abcde fghij '[i % 12]!);
    await page.waitForTimeout(80);
  }
  const keys = (await page.evaluate('window.keyTimes')) as number[];
  // To the end and back: rows are drawn as they come near.
  const jump = (await page.evaluate(`(async () => {
    const at = performance.now();
    scrollTo(0, document.documentElement.scrollHeight);
    const last = () => [...document.querySelectorAll('tbody.seg')].some((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < innerHeight);
    do await new Promise((resolve) => requestAnimationFrame(resolve)); while (!last());
    return performance.now() - at;
  })()`)) as number;
  const drawn = (await page.evaluate("document.querySelectorAll('tbody.seg').length")) as number;
  await page.close();
  await app.stop();

  const figures = {
    segments,
    openFirstMs: round(cold.shown),
    wholeFirstMs: round(cold.whole),
    openMs: round(Math.min(...warm.map(({ shown }) => shown))),
    openMedianMs: round(middle(warm.map(({ shown }) => shown))),
    wholeMs: round(Math.min(...warm.map(({ whole }) => whole))),
    keyMedianMs: round(middle(keys)),
    key95Ms: round(high(keys)),
    jumpMs: round(jump),
    rowsDrawn: drawn,
    paceMs: round(pace),
  };
  console.log(`an article of ${segments} segments in the review app`);
  console.log(`  first opening after the start of the server  ${figures.openFirstMs} ms`);
  console.log(`    until all of its rows are there            ${figures.wholeFirstMs} ms`);
  console.log(`  opening again, least and median of ${ROUNDS}        ${figures.openMs} ms, ${figures.openMedianMs} ms`);
  console.log(`    until all of its rows are there, least     ${figures.wholeMs} ms`);
  console.log(
    `  a key until it is drawn, median and 95 %     ${figures.keyMedianMs} ms, ${figures.key95Ms} ms (${keys.length} keys)`,
  );
  console.log(`  jump to the end until rows are drawn         ${figures.jumpMs} ms; ${drawn} rows are in the page`);
  console.log(`  pace of the browser: 20 million rounds in    ${figures.paceMs} ms`);
  tell({
    step: `opening an article of ${segments} segments`,
    ours: `${Math.round(figures.openFirstMs)} ms first, ${Math.round(figures.openMs)} ms again`,
    ratios: [
      { to: 'first opening, ms', ratio: figures.openFirstMs, most: 1000 },
      { to: 'opening, ms', ratio: figures.openMs, most: 1000 },
      { to: 'a key until it is drawn, median, ms', ratio: figures.keyMedianMs, most: 50 },
    ],
  });
  if (json) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
