import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { type DeskFolder, makeDesk } from './desk-folder.ts';
import type { RunningReview } from './review-app.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Undefined where this machine has none; the reason was printed. One for each test file. */
export const browser = await openBrowser();

const GLOSSARY = `terms:
  - term: ميناء النور
    translations: { en: Nour Port }
    type: place
    note: The new one, not the old harbour.
`;
export const ARTICLE = `الوزير يفتتح ميناء النور

قال الوزير إن الميناء يستقبل 45 سفينة كل شهر. وشكر العمال على "صبرهم الطويل".

وأضاف أن الميناء القديم سيبقى مفتوحا. ووعد بطريق جديد إلى المدينة.
`;
export const TARGETS = [
  'Minister opens Nour Port',
  'The minister said the port receives 54 ships every month.',
  'He thanked the workers for their "long patience".',
  'He added that the the old harbour will stay open.',
  'He promised a new road to the city.',
];
export const RECORD = 'translations/en/port/bilingual.xlf';

/** A desk whose article has been translated, with a wrong number and a doubled word in it. */
export async function makeTranslated(settings = ''): Promise<DeskFolder> {
  const desk = makeDesk({
    'glossary.yaml': GLOSSARY,
    'source-texts/port.txt': ARTICLE,
    'tarjuman.yaml': settings || '{}\n',
  });
  await desk.run(['translate', '--provider', 'mock']);
  let n = 0;
  desk.put(
    RECORD,
    desk
      .read(RECORD)
      .replace(/(<target>)\[mock\][^<]*(<\/target>)/g, (_, open, close) => `${open}${TARGETS[n++]}${close}`),
  );
  expect(n).toBe(TARGETS.length);
  await desk.run(['translate', '--provider', 'mock']);
  return desk;
}

/**
 * From then on the page does not hear what others do: its questions stay open. Refused ones would make it say that the server is gone,
 * over what the test waits for. It asks again only when it was answered, so that no answer is on its way when one question stays open.
 */
export async function hearsNothing(page: Page): Promise<void> {
  let held = (): void => {};
  const holds = new Promise<void>((resolve) => {
    held = resolve;
  });
  await page.route('**/here', () => held());
  await holds;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: string[];
  readonly asked: string[];
}

export async function open(
  address: string,
  options: BrowserContextOptions = {},
  context?: BrowserContext,
): Promise<Opened> {
  const shared = context ?? (await browser!.newContext({ viewport: { width: 1280, height: 900 }, ...options }));
  const page = await shared.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { page, context: shared, faults, asked };
}

export const articleOf = (app: RunningReview, slug = 'port') => `${app.address}&article=en/${slug}`;
export const field = (page: Page, id: string) => page.locator(`textarea[data-id="${id}"]`);
export const rowOf = (page: Page, id: string) => page.locator(`tbody[data-row="${id}"]`);
export const status = (page: Page) => page.locator('[role=status]');
/** What a text field holds, without the characters that keep tags apart in it. */
export const typedIn = async (page: Page, id: string) =>
  (await field(page, id).inputValue()).replace(/[\u2066\u2069]/g, '');
/** Saves and polls take their time, the more so beside other tests. */
export const soon = <T>(read: () => T) => expect.poll(read, { timeout: 12_000 });
export const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['id']);

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)`,
  )) as { id: string; nodes: { html: string; failureSummary: string }[] }[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 300)}\n${node.failureSummary}`),
  );
}

/** The pictures of README and docs/review.md: `npm run pictures`. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['TAKE_PICTURES'] !== '1') return;
  const path = fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url));
  const hide = (on: boolean) =>
    status(page).evaluate((each: HTMLElement, on) => each.style.setProperty('display', on ? 'none' : ''), on);
  await hide(true);
  await page.screenshot({ path });
  await hide(false);
}
