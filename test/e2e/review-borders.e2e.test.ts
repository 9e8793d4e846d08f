import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskFolder } from '../support/desk-folder.ts';
import { type RunningReview, startReview } from '../support/review-app.ts';
import {
  articleOf,
  browser,
  field,
  focused,
  hearsNothing,
  makeTranslated,
  open,
  picture,
  RECORD,
  rowOf,
  soon,
  status,
  TARGETS,
  violations,
} from '../support/review-page.ts';

interface Item {
  readonly id: string;
  readonly state: string;
}

describe.skipIf(!browser)('the borders of segments', () => {
  let desk: DeskFolder;
  let app: RunningReview;
  beforeAll(async () => {
    desk = await makeTranslated();
    app = await startReview(desk, ['--port', '0']);
  });
  afterAll(async () => {
    await app.stop();
    desk.remove('.');
    await browser?.close();
  });

  const items = (): string[] =>
    (JSON.parse(desk.read('translations/en/port/report.json')).items as Item[]).map(
      ({ id, state }) => `${id} ${state}`,
    );

  test('a segment is split at the cursor by keys, others see it, a run keeps it, and it is taken back', {
    timeout: 90_000,
  }, async () => {
    const { page, context, faults } = await open(articleOf(app));
    const other = await open(articleOf(app));
    await field(page, 's2').focus();
    const words = 'receives';
    const cursor = TARGETS[1]!.indexOf(words);
    await field(page, 's2').evaluate((each: HTMLTextAreaElement, at) => each.setSelectionRange(at, at), cursor);
    await page.keyboard.press('F2');
    await page.locator('form.split').waitFor();
    await soon(() => page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('range');
    expect(await violations(page)).toEqual([]);
    const halves = () => page.locator('form.split .halves p').allInnerTexts();
    expect((await halves())[3]).toBe(TARGETS[1]!.slice(cursor));
    // The border in the source is moved by keys, up and down whatever the direction.
    const before = (await halves())[0]!;
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await halves())[0]!.split(' ').length).toBe(before.split(' ').length - 2);
    await page.keyboard.press('ArrowUp');
    await picture(page, 'review-split');
    const [left, , right] = await halves();
    await page.keyboard.press('Enter');
    await soon(() =>
      page.locator('tbody.seg').evaluateAll((all) => all.map((each) => each.getAttribute('data-row'))),
    ).toEqual(['s1', 's2', 's6', 's3', 's4', 's5']);
    expect(await focused(page)).toBe('s2');
    expect(await field(page, 's6').inputValue()).toBe(TARGETS[1]!.slice(cursor));
    expect([
      await rowOf(page, 's2').locator('.src').innerText(),
      await rowOf(page, 's6').locator('.src').innerText(),
    ]).toEqual([left, right]);
    expect(await status(page).innerText()).toMatch(/s2.? was split/);
    expect(items()).toEqual(['s1', 's2', 's6', 's3', 's4', 's5'].map((id) => `${id} translated`));
    await soon(() => field(other.page, 's6').inputValue()).toContain(words);

    const record = desk.read(RECORD);
    await desk.run(['translate', '--provider', 'mock']);
    expect(desk.read(RECORD)).toBe(record);
    await field(page, 's6').focus();
    await soon(() => rowOf(page, 's6').locator('.detail').innerText()).toMatch(/Split off by R\. Editor/);
    expect(await rowOf(page, 's6').locator('.history').textContent()).toContain(TARGETS[1]);

    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await soon(() => field(page, 's2').inputValue()).toBe(TARGETS[1]);
    expect(await field(page, 's6').count()).toBe(0);
    await soon(() => field(other.page, 's6').count()).toBe(0);
    expect(faults).toEqual([]);
    await other.context.close();
    await context.close();
  });

  test('two segments are merged by the button, approved as one, and parted again with their approvals', async () => {
    expect((await desk.run(['approve', 'port', 's2', 's3', '--by', 'Mona Said'])).code).toBe(0);
    const { page, context } = await open(articleOf(app));
    await soon(() => rowOf(page, 's2').locator('.badge').first().innerText()).toBe('Approved');
    // The last one of a paragraph has nothing behind it.
    await field(page, 's3').focus();
    await rowOf(page, 's3').locator('.detail').waitFor();
    expect(await rowOf(page, 's3').getByRole('button', { name: 'Merge with the next' }).count()).toBe(0);
    await page.keyboard.press('Shift+F2');
    expect(await status(page).innerText()).toContain('last segment of its paragraph');
    await field(page, 's2').focus();
    await rowOf(page, 's2').getByRole('button', { name: 'Merge with the next' }).click();
    await soon(() => field(page, 's2').inputValue()).toBe(`${TARGETS[1]} ${TARGETS[2]}`);
    expect(await field(page, 's3').count()).toBe(0);
    expect(await rowOf(page, 's2').locator('.badge').first().innerText()).toBe('Translated');
    await soon(() => rowOf(page, 's2').locator('.detail').innerText()).toMatch(/Merged by R\. Editor/);
    await rowOf(page, 's2').locator('details summary').click();
    expect(await rowOf(page, 's2').locator('.history').innerText()).toContain('Mona Said');
    await page.getByRole('button', { name: /Undo the merge into/ }).click();
    await soon(() => items().slice(1, 3)).toEqual(['s2 reviewed', 's3 reviewed']);
    await soon(() => field(page, 's3').inputValue()).toBe(TARGETS[2]);
    await context.close();
  });

  test('what somebody else has changed meanwhile is not cut up, and text that is not saved is saved first', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's5').waitFor();
    await hearsNothing(page);
    await field(page, 's4').fill('Typed just before the merge.');
    expect((await desk.run(['approve', 'port', 's5', '--by', 'Night Desk'])).code).toBe(0);
    await page.keyboard.press('Shift+F2');
    await soon(() => status(page).innerText()).toContain('changed by somebody else');
    await soon(() => desk.read(RECORD)).toContain('Typed just before the merge.');
    expect(items().at(-1)).toBe('s5 reviewed');
    await context.close();
  });
});
