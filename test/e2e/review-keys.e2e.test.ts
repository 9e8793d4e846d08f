import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { KEYS } from '../../src/review/page/keys.ts';
import { startReview } from '../support/review-app.ts';
import {
  articleOf,
  browser,
  field,
  focused,
  makeTranslated,
  open,
  rowOf,
  soon,
  status,
} from '../support/review-page.ts';

afterAll(() => browser?.close());

/** What the keys give on an Arabic keyboard (Windows, 101). */
const ARABIC: Readonly<Record<string, string>> = {
  KeyJ: 'ت',
  KeyK: 'ن',
  KeyA: 'ش',
  KeyR: 'ق',
  KeyE: 'ث',
  KeyD: 'ي',
  KeyS: 'س',
  KeyM: 'ة',
  KeyU: 'ع',
  Slash: 'ظ',
  Period: 'ز',
};

type Held = { ctrl?: boolean; alt?: boolean; shift?: boolean };

const press = (page: Page, code: string, { ctrl = false, alt = false, shift = false }: Held = {}) =>
  page.evaluate(
    ([code, key, ctrlKey, altKey, shiftKey]) => {
      const event = new KeyboardEvent('keydown', {
        code,
        key,
        ctrlKey,
        altKey,
        shiftKey,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement!.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [code, ARABIC[code] ?? code, ctrl, alt, shift] as const,
  );

const head = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset['head']);

describe.skipIf(!browser)('every key that the page shows, on an Arabic layout', { timeout: 90_000 }, () => {
  test('does what it says', async () => {
    const desk = await makeTranslated();
    const app = await startReview(desk, ['--port', '0']);
    const { page, context, faults } = await open(articleOf(app));
    await field(page, 's1').waitFor();
    await page.locator('select').first().selectOption('ar');
    const done = new Set<string>();
    const key = async (code: string, held: Held = {}): Promise<void> => {
      expect(await press(page, code, held), `${code} is taken`).toBe(true);
      done.add([held.ctrl && 'ctrl', held.alt && 'alt', held.shift && 'shift', code].filter(Boolean).join(' '));
    };

    /** The cursor is on its way into a field, and is taken out of it. */
    const leave = async (id: string): Promise<void> => {
      await soon(() => focused(page)).toBe(id);
      await key('Escape');
      await soon(() => head(page)).toBe(id);
    };
    const toHead = (id: string) => page.locator(`[data-head="${id}"]`).focus();

    // Outside of text fields.
    await key('KeyJ');
    await soon(() => focused(page)).toBe('s1');
    await key('Escape');
    await soon(() => head(page)).toBe('s1');
    await key('KeyJ');
    await soon(() => head(page)).toBe('s2');
    await key('KeyK');
    await soon(() => head(page)).toBe('s1');
    await key('KeyE');
    await soon(() => focused(page)).toBe('s1');
    await key('Escape');
    await key('KeyA');
    await soon(() => rowOf(page, 's1').locator('.badge').first().innerText()).toBe('معتمد');
    await leave('s2');
    await key('KeyK');
    await soon(() => head(page)).toBe('s1');
    await key('KeyR');
    await soon(() => rowOf(page, 's1').locator('.badge').first().innerText()).toBe('مترجم');
    await key('KeyJ');
    await soon(() => head(page)).toBe('s2');
    await key('KeyD');
    await rowOf(page, 's2').locator('.findings form input').first().waitFor();
    await page.keyboard.press('Escape');
    await toHead('s2');
    await key('KeyM');
    await soon(() => rowOf(page, 's3').count()).toBe(0);
    await leave('s2');
    await key('KeyU');
    await soon(() => rowOf(page, 's3').count()).toBe(1);
    await leave('s2');
    await key('KeyS');
    await page.locator('form.split').waitFor();
    await page.keyboard.press('Escape');
    await soon(() => page.locator('form.split').count()).toBe(0);
    await toHead('s2');
    await key('Slash');
    await page.locator('form.replace').waitFor();
    await page.keyboard.press('Escape');
    await soon(() => page.locator('form.replace').count()).toBe(0);
    await key('Slash', { shift: true });
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');

    // In a text field.
    await field(page, 's1').focus();
    await key('ArrowDown', { alt: true });
    await soon(() => focused(page)).toBe('s2');
    await key('ArrowUp', { alt: true });
    await soon(() => focused(page)).toBe('s1');
    await key('F8');
    await soon(() => focused(page)).toBe('s2');
    await key('F8');
    await soon(() => focused(page)).toBe('s4');
    await key('F8', { shift: true });
    await soon(() => focused(page)).toBe('s2');
    await key('Period', { ctrl: true });
    await soon(() => status(page).innerText()).toMatch(/رقم|تصحيح/);
    await press(page, 'Digit1');
    await soon(() => field(page, 's2').inputValue()).toContain('receives 45 ships');
    await field(page, 's3').fill('He thanked the workers for "their long patience".');
    await key('KeyS', { ctrl: true });
    await soon(() => desk.read('translations/en/port/bilingual.xlf')).toContain('for "their long patience"');
    await key('F2');
    await page.locator('form.split').waitFor();
    await page.keyboard.press('Escape');
    await field(page, 's4').focus();
    await key('F2', { shift: true });
    await soon(() => rowOf(page, 's5').count()).toBe(0);
    await key('Enter', { ctrl: true });
    // It has a finding: the first press says so or approves and goes on, the second approves for certain.
    await key('Enter', { ctrl: true });
    await soon(() => page.locator('.b-reviewed').count()).toBeGreaterThan(0);

    const shown = KEYS.map(({ code, ctrl, alt, shift }) =>
      [ctrl && 'ctrl', alt && 'alt', shift && 'shift', code].filter(Boolean).join(' '),
    );
    expect(shown.filter((one) => !done.has(one))).toEqual([]);
    // Nothing with left and right; nothing that switches the layout or the direction on Windows, nor Alt+D and F7.
    for (const { code, ctrl, alt, shift } of KEYS) {
      expect(code).not.toMatch(/Left|Right|F7/);
      expect((alt && shift) || (ctrl && shift) || (alt && code === 'KeyD')).toBeFalsy();
    }
    expect(faults).toEqual([]);
    await context.close();
    await app.stop();
    desk.remove('.');
  });

  test('a panel has the keys from the moment it is there, however late the browser draws', async () => {
    const desk = await makeTranslated();
    const app = await startReview(desk, ['--port', '0']);
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').waitFor();
    await press(page, 'KeyJ');
    await soon(() => focused(page)).toBe('s1');
    await press(page, 'Escape');
    await soon(() => head(page)).toBe('s1');
    await page.evaluate(() => {
      const draws = requestAnimationFrame;
      window.requestAnimationFrame = (call) => setTimeout(() => draws(call), 90) as unknown as number;
    });
    for (const [code, panel] of [
      ['KeyS', 'form.split'],
      ['Slash', 'form.replace'],
    ] as const) {
      await press(page, code);
      await page.locator(panel).waitFor();
      expect(await page.evaluate((panel) => document.activeElement?.closest(panel) !== null, panel), panel).toBe(true);
      await page.keyboard.press('Escape');
      await soon(() => page.locator(panel).count()).toBe(0);
      await page.locator('[data-head="s1"]').focus();
    }
    await context.close();
    await app.stop();
    desk.remove('.');
  });

  test('and all of them stand on the page, in the language of the page', async () => {
    const desk = await makeTranslated();
    const app = await startReview(desk, ['--port', '0']);
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').waitFor();
    for (const language of ['en', 'ar']) {
      await page.locator('select').first().selectOption(language);
      await page.locator('header.bar button').last().click();
      const listed = await page.locator('dialog kbd').allInnerTexts();
      expect([...new Set(listed)].sort()).toEqual([...new Set(KEYS.map(({ shown }) => shown))].sort());
      const words = await page.locator('dialog td').allInnerTexts();
      for (const text of words) expect(/[\u0621-\u064a]/.test(text)).toBe(language === 'ar');
      await page.keyboard.press('Escape');
    }
    await context.close();
    await app.stop();
    desk.remove('.');
  });
});
