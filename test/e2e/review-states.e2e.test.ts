import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type RunningReview, startReview } from '../support/review-app.ts';
import {
  ARTICLE,
  articleOf,
  browser,
  field,
  makeTranslated,
  open,
  RECORD,
  rowOf,
  soon,
  violations,
} from '../support/review-page.ts';

afterAll(() => browser?.close());

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };

/** The first save waits for the whole article, which is read and checked behind it: beside other tests, for long. */
const slowly = <T>(read: () => T) => expect.poll(read, { timeout: 90_000 });

/** Nothing that axe finds, and nothing that has to be scrolled to the side. */
async function isWell(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
  const [needs, has] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(needs, `${what}: width`).toBeLessThanOrEqual(has!);
}

describe.skipIf(!browser)('axe finds nothing', { timeout: 120_000 }, () => {
  let desk: DeskFolder;
  let app: RunningReview;
  beforeAll(async () => {
    desk = await makeTranslated();
    // Near to the fourth sentence, and approved: the memory offers it.
    desk.put('source-texts/older.txt', 'ميناء قديم\n\nوأضاف أن الميناء القديم سيبقى مغلقا.\n');
    desk.put('source-texts/page.md', 'عاد **45 عاملا** إلى [الميناء](https://example.org/a) أمس.\n');
    desk.put('source-texts/long.txt', `خبر طويل عن كلمة ${'مست'.padEnd(400, 'ت')} في المدينة اليوم.\n`);
    desk.put('source-texts/broken.txt', 'خبر قصير عن الطقس في المدينة اليوم.\n');
    await desk.run(['translate', '--provider', 'mock']);
    const older = 'translations/en/older/bilingual.xlf';
    const typed = ['An old port', 'He added that the old harbour would stay closed.'];
    let n = 0;
    desk.put(
      older,
      desk
        .read(older)
        .replace(/(<target>)\[mock\][^<]*(<\/target>)/g, (_, open, close) => `${open}${typed[n++]}${close}`),
    );
    await desk.run(['approve', 'older', '--by', 'Mona Said']);
    await desk.run(['approve', 'port', 's5', '--by', 'Mona Said']);
    desk.put(RECORD, desk.read(RECORD).replace(/<target>He added[^<]*<\/target>/, ''));
    desk.put('source-texts/port.txt', ARTICLE.replace('بطريق جديد', 'بطريق سريع'));
    // Without an engine: what was reopened stays open.
    await desk.run(['translate']);
    desk.put('translations/en/broken/bilingual.xlf', '<xliff');
    app = await startReview(desk, ['--port', '0']);
  });
  afterAll(async () => {
    await app.stop();
    desk.remove('.');
  });

  test.for([
    ['English, wide, light', 'en', WIDE, 'light'],
    ['Arabic, 320 px, dark', 'ar', NARROW, 'dark'],
    ['Arabic, wide, light', 'ar', WIDE, 'light'],
    ['English, 320 px, dark', 'en', NARROW, 'dark'],
  ] as const)('in any state: %s', async ([name, language, viewport, colorScheme]) => {
    const { page, context, faults } = await open(app.address, { viewport, colorScheme });
    await page.waitForSelector('a.article');
    await page.locator('select').first().selectOption(language);
    await soon(() => page.locator('.articles .fault').count()).toBe(1);
    await isWell(page, 'a list with a damaged record');
    const fault = await page.locator('.articles .fault').innerText();
    if (language === 'ar') expect(fault).toMatch(/السجل|ليس XML/);
    expect(await page.getByRole('table').getByRole('columnheader').count()).toBe(5);
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(5);

    await page.goto(`${app.address}&article=en/nothing`);
    await page.locator('.banner').waitFor();
    await isWell(page, 'an article that there is not');

    await page.goto(`${app.address}&article=en/long`);
    await page.locator('.f', { hasText: 'tripled-letter' }).first().waitFor();
    await isWell(page, 'a finding about a word of 400 letters');

    await page.goto(articleOf(app));
    await field(page, 's4').focus();
    await page.waitForSelector('.detail .offers');
    await isWell(page, 'matches of the memory');
    expect(await page.getByRole('table').getByRole('columnheader').count()).toBe(4);
    const reopened = await page
      .locator('.b-stale')
      .first()
      .evaluate((each) => each.closest('tbody')!.dataset['row']!);
    await field(page, reopened).focus();
    await page.waitForSelector('.detail .diff');
    await isWell(page, 'a sentence whose source has changed');
    await rowOf(page, reopened).locator('summary').first().click();
    await isWell(page, 'the history');
    await field(page, 's2').focus();
    await page.keyboard.press('F2');
    await page.locator('form.split').waitFor();
    await isWell(page, 'where to split');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Slash');
    await page.locator('form.replace input').first().fill('port');
    await soon(() => page.locator('form.replace li').count()).toBeGreaterThan(0);
    await isWell(page, 'search and replace');
    await page.keyboard.press('Escape');
    await page.locator('select').nth(1).selectOption('risk');
    await isWell(page, 'by risk');
    await page.route('**/api/**', (route) => route.abort());
    await page.locator('[role=alert]').waitFor();
    await field(page, 's3').fill(`Typed while nobody listens (${name}).`);
    await page.locator('.s-kept').waitFor();
    await isWell(page, 'no server');
    await page.unroute('**/api/**');
    await soon(() => desk.read(RECORD)).toContain(`Typed while nobody listens (${name}).`);

    await page.goto(articleOf(app, 'page'));
    await field(page, 's1').fill('Yesterday 45 workers came.');
    await page.keyboard.press('Control+s');
    await rowOf(page, 's1').locator('.f', { hasText: 'markup-kept' }).first().waitFor();
    await isWell(page, 'markup');
    // The fault of a request that was stopped is the browser's own word for it.
    expect(faults.filter((text) => !/ERR_FAILED|404/.test(text))).toEqual([]);
    await context.close();
  });

  test('in the page that has no secret', async () => {
    const { page, context } = await open(app.address.replace(/secret=[^&]+/, 'secret=wrong'));
    await page.locator('main, h1, p').first().waitFor();
    await isWell(page, 'no secret');
    await context.close();
  });
});

describe.skipIf(!browser)('while a long article is still coming in', { timeout: 240_000 }, () => {
  test('what is typed in its first rows is saved and stays, and is there again after a reload', async () => {
    const desk = makeDesk({ 'source-texts/long.txt': makeArticle(1, 1200) });
    await desk.run(['translate', '--provider', 'mock']);
    const app = await startReview(desk, ['--port', '0']);
    const record = () => desk.read('translations/en/long/bilingual.xlf');
    // The rest is held back for as long as somebody types.
    const context = await browser!.newContext({ viewport: WIDE });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await context.route('**/api/articles/en/long', async (route) => {
      await held;
      await route.continue();
    });
    const { page, faults } = await open(articleOf(app, 'long'), {}, context);
    await field(page, 's2').waitFor();
    expect(await page.locator('tbody.seg').count()).toBeLessThan(70);
    await field(page, 's2').fill('Typed before the rest was there.');
    await slowly(record).toContain('Typed before the rest was there.');
    await field(page, 's3').focus();
    await page.keyboard.press('Control+a');
    // Still being typed when the rest comes in: neither the text nor the cursor goes.
    await page.keyboard.type('Typed while ', { delay: 20 });
    letGo();
    await page.keyboard.type('the rest came in, letter by letter, until all of it was there.', { delay: 25 });
    expect(await field(page, 's3').inputValue()).toBe(
      'Typed while the rest came in, letter by letter, until all of it was there.',
    );
    await slowly(record).toContain('until all of it was there.');
    expect(await field(page, 's2').inputValue()).toBe('Typed before the rest was there.');
    expect(await page.locator('.conflict').count()).toBe(0);
    await page.keyboard.press('End');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await soon(() => page.locator('tbody[data-row]').last().getAttribute('data-row')).toMatch(/^s\d{4}$/);

    // A server that dies in the middle of a word, before all rows are there.
    await page.reload();
    await field(page, 's4').waitFor();
    app.child.kill('SIGKILL');
    await app.ended;
    await field(page, 's4').fill('Typed when the server had gone.');
    await soon(() => rowOf(page, 's4').locator('.s-kept').count()).toBe(1);
    await page.close();
    const again = await startReview(desk, ['--port', String(app.port)]);
    const second = await open(articleOf(again, 'long'), {}, context);
    await slowly(record).toContain('Typed when the server had gone.');
    expect(await field(second.page, 's4').inputValue()).toBe('Typed when the server had gone.');
    expect(record()).toContain('Typed before the rest was there.');
    expect(faults.filter((text) => !/ERR_|Failed to load/.test(text))).toEqual([]);
    await context.close();
    await again.stop();
    desk.remove('.');
  });
});
