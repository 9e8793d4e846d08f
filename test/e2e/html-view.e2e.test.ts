import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/formats/html/write-html.ts';
import { SAMPLE, SAMPLE_VIEW } from '../formats/html/sample.ts';
import { openBrowser } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const browser = await openBrowser();
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-view-'));
const address = pathToFileURL(join(folder, 'bilingual.html')).href;

beforeAll(() => writeFileSync(join(folder, 'bilingual.html'), writeHtml(SAMPLE_VIEW)));
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 800 };

async function withPage(options: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser!.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address);
    await run(page);
  } finally {
    await context.close();
  }
}

/** What the browser itself tells a screen reader, in order. */
async function accessible(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') }));
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary}`));
}

describe.skipIf(!browser)('the side-by-side page in a browser', () => {
  test.for([
    ['wide, light', { viewport: WIDE, colorScheme: 'light' }],
    ['wide, dark', { viewport: WIDE, colorScheme: 'dark' }],
    ['320 px, light', { viewport: NARROW, colorScheme: 'light' }],
    ['320 px, dark', { viewport: NARROW, colorScheme: 'dark' }],
  ] as const)('axe finds nothing: %s', async ([, options]) => {
    await withPage(options, async (page) => expect(await violations(page)).toEqual([]));
  });

  test('asks for nothing, logs nothing, and needs no script', async () => {
    const context = await browser!.newContext({ viewport: WIDE, javaScriptEnabled: false });
    const requests: string[] = [];
    const messages: string[] = [];
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    await page.goto(address);
    expect(requests.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(messages).toEqual([]);
    expect(await page.locator('tr.pair').count()).toBe(SAMPLE.units.flatMap((unit) => unit.segments).length);
    await context.close();
  });

  test('its policy stops a script and a style that are not its own', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const outcome = await page.evaluate(`(() => {
        const script = document.createElement('script');
        script.textContent = 'window.intruder = true';
        document.body.append(script);
        const style = document.createElement('style');
        style.textContent = 'body { opacity: 0.5 }';
        document.head.append(style);
        return [window.intruder === undefined, getComputedStyle(document.body).opacity];
      })()`);
      expect(outcome).toEqual([true, '1']);
    });
  });

  test('sides run in their own direction and begin on one line', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const rows = (await page.evaluate(`[...document.querySelectorAll('tr.pair')].map((row) => {
        const [source, target] = ['.src', '.tgt'].map((side) => row.querySelector(side));
        return {
          directions: [source, target].map((cell) => getComputedStyle(cell).direction),
          languages: [source.lang, target.lang],
          apart: Math.abs(source.getBoundingClientRect().top - target.getBoundingClientRect().top),
          order: source.getBoundingClientRect().right <= target.getBoundingClientRect().left + 1,
        };
      })`)) as object[];
      expect(rows).toHaveLength(7);
      for (const row of rows) {
        expect(row).toEqual({ directions: ['rtl', 'ltr'], languages: ['ar', 'en'], apart: 0, order: true });
      }
    });
  });

  test('at 320 px the columns stack, source first, and nothing scrolls sideways', async () => {
    await withPage({ viewport: NARROW }, async (page) => {
      const shape = (await page.evaluate(`({
        width: document.documentElement.scrollWidth,
        stacked: [...document.querySelectorAll('tr.pair')].every((row) =>
          row.querySelector('.src').getBoundingClientRect().bottom <= row.querySelector('.tgt').getBoundingClientRect().top + 1),
      })`)) as object;
      expect(shape).toEqual({ width: 320, stacked: true });
    });
  });

  test('a finding that cites a word of 400 letters is wrapped', async () => {
    const message = `a letter three times in a row: "${'t'.repeat(400)}"`;
    const long = {
      ...SAMPLE_VIEW,
      articleFindings: [{ check: 'tripled-letter', severity: 'warning' as const, message }],
    };
    const segment = SAMPLE.units[0]!.segments[0]!.id;
    const findings = new Map([[segment, [{ check: 'tripled-letter', severity: 'warning' as const, message }]]]);
    const path = join(folder, 'long.html');
    writeFileSync(path, writeHtml({ ...long, findings }));
    await withPage({ viewport: WIDE }, async (page) => {
      await page.goto(pathToFileURL(path).href);
      expect(await page.locator('.f', { hasText: 'ttt' }).count()).toBeGreaterThan(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(WIDE.width);
    });
  });

  test.for([
    ['wide', WIDE],
    ['320 px', NARROW],
  ] as const)('a screen reader finds a table with heads of rows and columns: %s', async ([, viewport]) => {
    await withPage({ viewport }, async (page) => {
      const nodes = await accessible(page);
      const table = nodes.find(({ role }) => role === 'table');
      expect(table?.name).toMatch(/^The article, sentence by sentence: Arabic beside English/);
      const heads = nodes.filter(({ role }) => role === 'rowheader').map(({ name }) => name);
      expect(heads.filter((name) => /^s\d/.test(name))).toHaveLength(7);
      const columns = nodes.filter(({ role }) => role === 'columnheader').map(({ name }) => name);
      expect(columns.slice(0, 4)).toEqual([
        expect.stringMatching(/^No\./),
        expect.stringMatching(/^Arabic.*source/s),
        expect.stringMatching(/^English.*translation/s),
        expect.stringMatching(/^State/),
      ]);
    });
  });

  test('the number of a name is read as a name’s, and copying leaves numbers and marks out', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const said = (await accessible(page)).map(({ name }) => name.trim());
      expect(said).toContain('name 2');
      expect(said).toContain('الاسم 2');
      const copied = await page.evaluate(`(() => {
        const selection = getSelection();
        selection.selectAllChildren(document.querySelector('#s5 .src'));
        return selection.toString();
      })()`);
      expect(copied).toBe('ولم تذكر الوزيرة كلفة الأعمال التي بدأت في كانون الأول.');
    });
  });

  test('every link and switch is reached by Tab, in order, and is seen to have the focus', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const wanted = await page.locator('a, input').count();
      const seen: string[] = [];
      for (let i = 0; i < wanted; i++) {
        await page.keyboard.press('Tab');
        seen.push(
          (await page.evaluate(
            `[document.activeElement.tagName, getComputedStyle(document.activeElement).outlineStyle].join(' ')`,
          )) as string,
        );
      }
      expect(seen[0]).toBe('A solid');
      expect(new Set(seen)).toEqual(new Set(['A solid', 'INPUT solid']));
      expect(seen).toHaveLength(wanted);
    });
  });

  test('the switches hide rows without findings, and the marks of names', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      await page.locator('#only-open').check();
      expect(await page.locator('tr.pair:visible th a').allTextContents()).toEqual(['s3', 's4', 's5', 's7']);
      await page.locator('#show-names').uncheck();
      expect(await page.evaluate(`getComputedStyle(document.querySelector('#s3 .n')).textDecorationLine`)).toBe('none');
    });
  });

  test('prints on landscape paper, several rows a page, states and findings as words', async () => {
    await withPage({ viewport: WIDE }, async (page) => {
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThan(5);
      expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][\d.]* 59[456]/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.show').isVisible()).toBe(false);
      expect(await page.getByText('Source changed').first().isVisible()).toBe(true);
      expect(await page.locator('#s3 .f-error').isVisible()).toBe(true);
    });
  });
});
