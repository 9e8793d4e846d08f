import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskFolder, makeDesk } from '../support/desk-folder.ts';
import { type RunningReview, startReview } from '../support/review-app.ts';
import {
  articleOf,
  browser,
  field,
  makeTranslated,
  open,
  picture,
  RECORD,
  rowOf,
  soon,
  typedIn,
} from '../support/review-page.ts';

afterAll(() => browser?.close());

describe.skipIf(!browser)('what the desk knows', { timeout: 90_000 }, () => {
  let desk: DeskFolder;
  let app: RunningReview;
  let said = '';
  beforeAll(async () => {
    desk = await makeTranslated();
    // Near to the fourth sentence, and approved.
    desk.put('source-texts/older.txt', 'ميناء قديم\n\nوأضاف أن الميناء القديم سيبقى مغلقا.\n');
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
    app = await startReview(desk, ['--port', '0']);
    app.child.stderr!.on('data', (text: string) => {
      said += text;
    });
  });
  afterAll(async () => {
    await app.stop();
    desk.remove('.');
  });

  test('what the memory has that is near is shown with the words that differ, and taken by a button', async () => {
    desk.put(RECORD, desk.read(RECORD).replace(/<target>He added[^<]*<\/target>/, ''));
    await desk.run(['translate', '--provider', 'mock']);
    const { page, context } = await open(articleOf(app));
    await field(page, 's4').focus();
    const offer = rowOf(page, 's4').locator('.offers li').first();
    await offer.waitFor();
    expect(await offer.locator('del').allInnerTexts()).toEqual(['مغلقا']);
    expect(await offer.locator('ins').allInnerTexts()).toEqual(['مفتوحا']);
    expect(await offer.innerText()).toContain('Mona Said');
    await offer.getByRole('button', { name: /Use this/ }).scrollIntoViewIfNeeded();
    await picture(page, 'review-memory');
    await offer.getByRole('button', { name: /Use this/ }).click();
    expect(await field(page, 's4').inputValue()).toBe('He added that the old harbour would stay closed.');
    await soon(() => desk.read(RECORD)).toContain('would stay closed.');
    await context.close();
  });

  test('the words that differ from the machine’s draft, from the last approved text, and from the source before', async () => {
    const { page, context } = await open(articleOf(app));
    const part = (name: string) => rowOf(page, 's5').locator(`section[aria-label="${name}"]`);
    await field(page, 's5').fill('He promised a new road to the town.');
    await page.keyboard.press('Control+Enter');
    await soon(() => rowOf(page, 's5').locator('.badge').first().innerText()).toBe('Approved');
    await field(page, 's5').fill('He promised a new road to the town soon.');
    await field(page, 's5').press('Control+s');
    await soon(() => part('Changes since the last approved text').locator('ins').allInnerTexts()).toEqual([' soon']);
    expect(await part('Changes since the last approved text').locator('del').count()).toBe(0);
    desk.put('source-texts/port.txt', desk.read('source-texts/port.txt').replace('بطريق جديد', 'بطريق طويل'));
    await desk.run(['translate', '--provider', 'mock']);
    await soon(() => part('What changed in the source').locator('del').allInnerTexts()).toEqual(['جديد']);
    expect(await part('What changed in the source').locator('ins').allInnerTexts()).toEqual(['طويل']);
    // The mock's words are the draft now; a person changes one of them.
    const draft = await field(page, 's5').inputValue();
    await field(page, 's5').fill(`${draft} Indeed`);
    await field(page, 's5').press('Control+s');
    await soon(() =>
      part('Changes since the machine’s draft')
        .or(part("Changes since the machine's draft"))
        .locator('ins')
        .allInnerTexts(),
    ).toEqual([' Indeed']);
    await context.close();
  });

  test('a finding is answered for the whole desk: it stands in the settings and is asked nowhere again', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await page.keyboard.type('House style');
    await rowOf(page, 's2')
      .getByLabel(/For the whole desk/)
      .check();
    await rowOf(page, 's2').getByRole('button', { name: 'Answer', exact: true }).click();
    await soon(() => desk.read('tarjuman.yaml')).toContain('House style');
    expect(desk.read('tarjuman.yaml')).toContain('numbers-kept');
    await soon(() => rowOf(page, 's2').locator('.answered').innerText()).toContain('for the whole desk');
    // It cannot be taken back here, and the segment itself says nothing of it.
    expect(await rowOf(page, 's2').locator('.answered button').count()).toBe(0);
    expect(desk.read(RECORD)).not.toContain('House style');
    await context.close();
  });

  test('a changed glossary is taken up without a restart; a broken one leaves the old one in use and is told', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').focus();
    await soon(() => rowOf(page, 's1').locator('.names').innerText()).toContain('Nour Port');
    const good = desk.read('glossary.yaml');
    desk.put('glossary.yaml', good.replace('en: Nour Port', 'en: Port of Light'));
    await soon(() => rowOf(page, 's1').locator('.names').innerText()).toContain('Port of Light');
    expect(said).toContain('have changed and are in use now');
    desk.put('glossary.yaml', 'terms:\n  - term: [\n');
    await soon(() => page.locator('main > .banner').allInnerTexts()).toEqual([
      expect.stringContaining('glossary.yaml'),
    ]);
    expect(said).toContain('the old ones stay in use');
    expect(await rowOf(page, 's1').locator('.names').innerText()).toContain('Port of Light');
    desk.put('glossary.yaml', good);
    await soon(() => page.locator('main > .banner').count()).toBe(0);
    await context.close();
  });
});

describe.skipIf(!browser)('an article with markup', { timeout: 90_000 }, () => {
  test('shows it as chips and tags; a lost one is told and put back with one key', async () => {
    const desk = makeDesk({
      'source-texts/page.html':
        '<html lang="ar"><body><h1>عودة الميناء</h1><p>عاد <b>45 عاملا</b> إلى <a href="https://example.org/">الميناء</a> أمس.</p></body></html>',
    });
    await desk.run(['translate', '--provider', 'mock']);
    const app = await startReview(desk, ['--port', '0']);
    const { page, context, faults } = await open(articleOf(app, 'page'));
    await field(page, 's2').focus();
    expect(await rowOf(page, 's2').locator('.chip').allInnerTexts()).toEqual(['<1>', '</1>', '<2>', '</2>']);
    await field(page, 's2').fill('Yesterday 45 workers came back to the <2>port</2>.');
    await page.keyboard.press('Control+s');
    const finding = rowOf(page, 's2').locator('.f', { hasText: 'markup-kept' });
    await soon(() => finding.innerText()).toContain('bold (<1>…</1>) of the source is not in the target');
    await picture(page, 'review-markup');
    await finding.getByRole('button', { name: /Put the markup back/ }).click();
    await soon(() => typedIn(page, 's2')).toBe('Yesterday <1>45 workers</1> came back to the <2>port</2>.');
    await soon(() => finding.count()).toBe(0);
    expect(desk.read('translations/en/page/bilingual.xlf')).toMatch(/<pc [^>]*>45 workers<\/pc>/);
    expect(faults).toEqual([]);
    await context.close();
    await app.stop();
    desk.remove('.');
  });

  test('tags between Arabic words stand the right way round in a field that runs from the left, and are keyed as they are seen', async () => {
    const desk = makeDesk({ 'source-texts/page.md': 'عاد **45 عاملا** إلى [الميناء](https://example.org/a) أمس.\n' });
    await desk.run(['translate', '--provider', 'mock']);
    const app = await startReview(desk, ['--port', '0']);
    const { page, context, faults } = await open(articleOf(app, 'page'));
    await field(page, 's1').fill('Then <1>45 عاملا</1> and <2>الميناء</2>.');
    await page.keyboard.press('Control+s');
    const recorded = () => desk.read('translations/en/page/bilingual.xlf');
    await soon(recorded).toMatch(/<pc [^>]*>45 عاملا<\/pc>/);
    expect(recorded()).not.toMatch(/[\u2066-\u2069]/);
    // Each tag is drawn from the left, in one piece, and the closing one stands behind the words.
    const tags = await rowOf(page, 's1')
      .locator('.mirror .tag')
      .evaluateAll((all) => all.map((each) => [each.textContent, each.getBoundingClientRect().left] as const));
    expect(tags.map(([text]) => text)).toEqual(['<1>', '</1>', '<2>', '</2>']);
    const lefts = tags.map(([, left]) => left);
    expect([...lefts].sort((a, b) => a - b)).toEqual(lefts);
    // What the field shows and what lies under it are laid out alike.
    const heights = await rowOf(page, 's1').evaluate((row) => [
      row.querySelector('textarea')!.scrollHeight,
      row.querySelector('.mirror')!.scrollHeight,
    ]);
    expect(Math.abs(heights[0]! - heights[1]!)).toBeLessThanOrEqual(2);

    // Backspace behind a tag takes its last sign, and what is typed goes where the cursor is seen.
    await field(page, 's1').press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    expect(await typedIn(page, 's1')).toBe('Then <1>45 عاملا</1> and <2>الميناء</2.');
    await page.keyboard.type('>!');
    expect(await typedIn(page, 's1')).toBe('Then <1>45 عاملا</1> and <2>الميناء</2>!.');
    await field(page, 's1').press('Home');
    for (let n = 0; n < 'Then <1>'.length; n++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    expect(await typedIn(page, 's1')).toBe('Then <1>x45 عاملا</1> and <2>الميناء</2>!.');
    await page.keyboard.press('Backspace');

    // What is copied has none of the characters that hold the tags.
    await page.evaluate(() => {
      addEventListener('copy', (event) => {
        (window as { copied?: string }).copied = event.clipboardData!.getData('text/plain');
      });
    });
    await field(page, 's1').press('Control+a');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => (window as { copied?: string }).copied)).toBe(
      'Then <1>45 عاملا</1> and <2>الميناء</2>!.',
    );
    expect(faults).toEqual([]);
    await context.close();
    await app.stop();
    desk.remove('.');
  });

  test('on paper markup is seen and not named, and a link says where it leads', async () => {
    const desk = makeDesk({ 'source-texts/page.md': 'عاد **45 عاملا** إلى [الميناء](https://example.org/a) أمس.\n' });
    await desk.run(['translate', '--provider', 'mock']);
    const app = await startReview(desk, ['--port', '0']);
    const { page, context } = await open(articleOf(app, 'page'));
    await field(page, 's1').fill('Yesterday <1>45 workers</1> came back to the <2>port</2>.');
    await page.emulateMedia({ media: 'print' });
    for (const side of ['.src', '.mirror']) {
      const marks = await rowOf(page, 's1')
        .locator(`${side} .chip, ${side} .tag`)
        .evaluateAll((all) =>
          all.map((each) => [getComputedStyle(each).fontSize, getComputedStyle(each, '::after').content] as const),
        );
      expect(marks).toHaveLength(4);
      for (const [size] of marks) expect(size).toBe('0px');
      expect(marks.map(([, content]) => content)).toEqual(['""', '""', '""', '" (https://example.org/a)"']);
      const bold = await rowOf(page, 's1')
        .locator(`${side} .k-bold`)
        .evaluateAll((all) => all.map((each) => Number(getComputedStyle(each).fontWeight)));
      expect(Math.min(...bold)).toBeGreaterThanOrEqual(600);
    }
    await context.close();
    await app.stop();
    desk.remove('.');
  });
});

test('the app stops by itself when nobody has used it for a while', async () => {
  const desk = makeDesk({ 'source-texts/short.txt': 'عودة الميناء\n\nعاد العمال أمس.\n' });
  await desk.run(['translate', '--provider', 'mock']);
  const app = await startReview(desk, ['--port', '0', '--idle', '0.02']);
  const { code, err } = await app.ended;
  expect({ code, why: err.includes('nobody has used it') }).toEqual({ code: 0, why: true });
  desk.remove('.');
});
