import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskFolder } from '../support/desk-folder.ts';
import { type RunningReview, startReview } from '../support/review-app.ts';
import {
  ARTICLE,
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

describe.skipIf(!browser)('reviewing', () => {
  let desk: DeskFolder;
  let app: RunningReview;
  beforeAll(async () => {
    desk = await makeTranslated();
    app = await startReview(desk, ['--port', '0']);
  });
  afterAll(async () => {
    await app.stop();
    desk.remove('.');
  });

  test('the first article from the list to the last approval without a mouse', async () => {
    const { page, context, faults, asked } = await open(app.address);
    await page.waitForSelector('a.article');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await field(page, 's1').waitFor();
    await page.keyboard.press('j');
    expect(await focused(page)).toBe('s1');
    // Names are listed with the row that is worked on, and the list can be reached.
    await rowOf(page, 's1').locator('.names').waitFor();
    expect(await rowOf(page, 's1').locator('.names').innerText()).toContain('The new one, not the old harbour.');

    await page.keyboard.press('Control+Enter');
    await soon(() => focused(page)).toBe('s2');
    await rowOf(page, 's2').locator('.detail').waitFor();
    await soon(() => rowOf(page, 's1').locator('.badge').innerText()).toBe('Approved');
    await picture(page, 'review-article');
    // A wrong number: said at the first try, put right by its key, and then approved.
    await page.keyboard.press('Control+Enter');
    expect(await status(page).innerText()).toContain('1 error');
    await page.keyboard.press('Control+.');
    await page.keyboard.press('1');
    await soon(() => field(page, 's2').inputValue()).toBe(TARGETS[1]!.replace('54', '45'));
    await soon(() => rowOf(page, 's2').locator('.f-error').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await soon(() => focused(page)).toBe('s3');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('He thanked the workers for "their long patience".');
    await page.keyboard.press('Control+Enter');
    await soon(() => focused(page)).toBe('s4');
    await page.keyboard.press('Control+.');
    await page.keyboard.press('1');
    await soon(() => field(page, 's4').inputValue()).toBe('He added that the old harbour will stay open.');
    await page.keyboard.press('Control+Enter');
    await soon(() => focused(page)).toBe('s5');
    await page.keyboard.press('Control+Enter');
    await soon(() => status(page).innerText()).toContain('nothing is left');

    const items = () =>
      (
        JSON.parse(desk.read('translations/en/port/report.json')) as {
          items: { state: string; approval?: { by: string } }[];
        }
      ).items;
    // The last saves may still be on their way.
    await soon(() => items().map(({ state }) => state)).toEqual(Array(5).fill('reviewed'));
    expect(items().map(({ approval }) => approval?.by)).toEqual(Array(5).fill('R. Editor'));
    expect(desk.read(RECORD)).toContain('&quot;their long patience&quot;.'.replaceAll('&quot;', '"'));
    // The address carries no secret any more, and nothing was asked of anybody else.
    expect(page.url()).not.toContain(app.secret);
    expect(asked.filter((url) => !url.startsWith(`http://127.0.0.1:${app.port}/`) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(faults).toEqual([]);
    await context.close();
    expect((await desk.run(['publish'])).code).toBe(0);
  });

  test('nothing is left is said with the answer that comes last, whichever row it is of', async () => {
    const fresh = await makeTranslated();
    const running = await startReview(fresh, ['--port', '0']);
    const { page, context } = await open(articleOf(running));
    await hearsNothing(page);
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/segments/s4', async (route) => {
      await held;
      await route.continue();
    });
    const approve = async (id: string): Promise<void> => {
      await field(page, id).focus();
      await page.keyboard.press('Control+Enter');
    };
    for (const id of ['s1', 's3']) {
      await approve(id);
      await soon(() => rowOf(page, id).locator('.badge').innerText()).toBe('Approved');
    }
    // The second of these has an error, and is meant all the same.
    await approve('s2');
    await page.keyboard.press('Control+Enter');
    await soon(() => rowOf(page, 's2').locator('.badge').innerText()).toBe('Approved');
    await approve('s4');
    await soon(() => focused(page)).toBe('s5');
    await page.keyboard.press('Control+Enter');
    await soon(() => status(page).innerText()).toContain('s5');
    expect(await status(page).innerText()).not.toContain('nothing is left');
    letGo();
    await soon(() => status(page).innerText()).toMatch(/s4.*nothing is left/);
    await context.close();
    await running.stop();
    fresh.remove('.');
  });

  test('keys go by their place, so that an Arabic layout works, and not at all while an input method composes', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').waitFor();
    const press = (code: string, key: string, composing = false) =>
      page.evaluate(
        ([code, key, composing]) =>
          document.activeElement!.dispatchEvent(
            new KeyboardEvent('keydown', {
              code: code as string,
              key: key as string,
              isComposing: composing as boolean,
              bubbles: true,
              cancelable: true,
            }),
          ),
        [code, key, composing] as const,
      );
    await press('KeyJ', 'ت');
    await soon(() => focused(page)).toBe('s1');
    await page.keyboard.press('Escape');
    await press('KeyJ', 'ت', true);
    await press('KeyJ', 'ت');
    await soon(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['head'])).toBe('s2');
    // Switched off, single letters do nothing (WCAG 2.1.4).
    await page.keyboard.press('Shift+Slash');
    await page.locator('dialog input[type=checkbox]').uncheck();
    await page.keyboard.press('Escape');
    await press('KeyJ', 'ت');
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => document.querySelector('.seg.active')?.getAttribute('data-row'))).toBe('s2');
    await context.close();
  });

  test('search and replace shows what will be, does it, and takes it back with state and approval', async () => {
    const before = desk.read(RECORD);
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').waitFor();
    await page.getByRole('button', { name: 'Search and replace' }).click();
    await page.keyboard.type('harbour');
    await page.keyboard.press('Tab');
    await page.keyboard.type('port $&');
    await soon(() => page.locator('form.replace li ins').allInnerTexts()).toEqual(['port $&']);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Replace in 1 segment' }).click();
    await soon(() => desk.read(RECORD)).toContain('the old port $&amp; will stay open.');
    await page.getByRole('button', { name: 'Undo the last replacement' }).click();
    await soon(() => desk.read(RECORD)).toBe(before);
    await context.close();
  });
});

describe.skipIf(!browser)('nothing is lost', () => {
  let desk: DeskFolder;
  let app: RunningReview;
  beforeAll(async () => {
    desk = await makeTranslated();
    app = await startReview(desk, ['--port', '0']);
  });
  afterAll(async () => {
    await app.stop();
    desk.remove('.');
  });

  test('what is typed is saved by itself, and on leaving the field', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').fill('Saved while typing');
    await soon(() => desk.read(RECORD)).toContain('Saved while typing');
    await soon(() => rowOf(page, 's1').locator('.saving').innerText()).toBe('Saved');
    await field(page, 's1').fill('Saved on leaving');
    await field(page, 's2').focus();
    await soon(() => desk.read(RECORD)).toContain('Saved on leaving');
    await context.close();
  });

  test('two people at two segments do not disturb each other, and see each other', async () => {
    const one = await open(articleOf(app));
    const two = await open(articleOf(app));
    await one.page.locator('.who').fill('First Reader');
    await two.page.locator('.who').fill('Second Reader');
    await Promise.all([field(one.page, 's4').focus(), field(two.page, 's5').focus()]);
    await Promise.all([
      one.page.keyboard.type(' First was here.', { delay: 40 }),
      two.page.keyboard.type(' Second was here.', { delay: 40 }),
    ]);
    await soon(() => desk.read(RECORD)).toContain('First was here.');
    await soon(() => desk.read(RECORD)).toContain('Second was here.');
    await soon(() => field(one.page, 's5').inputValue()).toContain('Second was here.');
    await soon(() => field(two.page, 's4').inputValue()).toContain('First was here.');
    await soon(() => one.page.locator('.people').innerText()).toContain('Second Reader (s5)');
    expect((await one.page.locator('.conflict').count()) + (await two.page.locator('.conflict').count())).toBe(0);
    const list = await open(app.address);
    await soon(() => list.page.locator('.articles').innerText()).toContain('First Reader');
    await Promise.all([one, two, list].map(({ context }) => context.close()));
  });

  test('two texts for one segment are both shown, and both are kept', async () => {
    const one = await open(articleOf(app));
    const two = await open(articleOf(app));
    await field(one.page, 's3').waitFor();
    await field(two.page, 's3').waitFor();
    // Neither hears of the other before both have typed.
    await hearsNothing(one.page);
    await field(one.page, 's3').fill('The words of the first');
    await soon(() => desk.read(RECORD)).toContain('The words of the first');
    await hearsNothing(two.page);
    await field(two.page, 's3').fill('The words of the second');
    await two.page
      .locator('.conflict')
      .waitFor({ timeout: 8000 })
      .catch(() => {});
    // Whoever came second sees both, unless the poll had told in time.
    expect(await two.page.locator('.conflict .theirs').innerText()).toBe('The words of the first');
    expect(await two.page.locator('.conflict .mine').innerText()).toBe('The words of the second');
    expect(await field(two.page, 's3').inputValue()).toBe('The words of the second');
    expect(await violations(two.page)).toEqual([]);
    await two.page.getByRole('button', { name: 'Keep theirs' }).click();
    await expect.poll(() => desk.read(RECORD)).toContain('Text that was not taken: The words of the second');
    expect(desk.read(RECORD)).toContain('The words of the first');
    await Promise.all([one, two].map(({ context }) => context.close()));
  });

  test('a record that another program writes is noticed; what is being typed stays', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's5').waitFor();
    desk.put(RECORD, desk.read(RECORD).replace('Saved on leaving', 'Written by another tool'));
    await soon(() => field(page, 's1').inputValue()).toBe('Written by another tool');
    await desk.run(['approve', 'port', 's1', '--by', 'Night Desk']);
    await soon(() => rowOf(page, 's1').innerText()).toContain('Night Desk');
    await context.close();
  });

  test('unsaved text survives a reload, a crash of the server, and a closed tab', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    app.child.kill('SIGKILL');
    await app.ended;
    await field(page, 's2').fill('Typed while nobody listened');
    await soon(() => rowOf(page, 's2').locator('.saving').innerText()).toBe('Kept in this browser');
    expect(await page.locator('[role=alert]').innerText()).toContain('does not answer');
    const again = await startReview(desk);
    // The same port as before: a browser keeps text by address.
    expect(again.port).toBe(app.port);
    app = again;
    // The old tab has the secret of a server that is gone; a new one brings the new one along, and both go on.
    const second = await open(articleOf(app), {}, context);
    await soon(() => desk.read(RECORD)).toContain('Typed while nobody listened');
    await second.page.close();

    await context.route('**/segments/**', (route) => route.abort());
    await field(page, 's3').fill('Typed before a reload');
    await soon(() => rowOf(page, 's3').locator('.saving').innerText()).toBe('Kept in this browser');
    await page.reload();
    await soon(() => field(page, 's3').inputValue()).toBe('Typed before a reload');
    await field(page, 's4').fill('Typed before the tab was closed');
    await page.waitForTimeout(100);
    await page.close();
    expect(desk.read(RECORD)).not.toContain('Typed before');
    await context.unroute('**/segments/**');
    await open(articleOf(app), {}, context);
    await soon(() => desk.read(RECORD)).toContain('Typed before a reload');
    await soon(() => desk.read(RECORD)).toContain('Typed before the tab was closed');
    await context.close();
  });
});

describe.skipIf(!browser)('the page', () => {
  let desk: DeskFolder;
  let app: RunningReview;
  beforeAll(async () => {
    desk = await makeTranslated('review: { rounds: 2 }\n');
    desk.put(
      'source-texts/odd.txt',
      'عنوان <img src=x onerror="window.hit=1">\n\nقال الرجل \u202Eكلاما\u202C غريبا. ثم عاد\u200B إلى بيته.\n',
    );
    await desk.run(['translate', '--provider', 'mock']);
    app = await startReview(desk, ['--port', '0']);
  });
  afterAll(async () => {
    await app.stop();
    desk.remove('.');
    await browser?.close();
  });

  test.for([
    ['wide, light, English', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, 'en'],
    ['wide, dark, Arabic', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, 'ar'],
    ['320 px, light, Arabic', { viewport: { width: 320, height: 800 }, colorScheme: 'light' }, 'ar'],
    ['320 px, dark, English', { viewport: { width: 320, height: 800 }, colorScheme: 'dark' }, 'en'],
  ] as const)(
    'axe finds nothing in the list, the article, an open row, a reason, the keys: %s',
    async ([, options, language]) => {
      const { page, context } = await open(app.address, options);
      await page.waitForSelector('a.article');
      await page.locator('select').first().selectOption(language);
      expect(await violations(page)).toEqual([]);
      // Where the heads of the columns have no room, each cell says what it is.
      const said = await page
        .locator('.articles td')
        .first()
        .evaluate((each) => getComputedStyle(each, '::before').content);
      expect(said !== 'none').toBe(options.viewport.width === 320);
      await page.locator('a.article', { hasText: 'port' }).click();
      await field(page, 's2').waitFor();
      expect(await violations(page)).toEqual([]);
      await field(page, 's2').focus();
      await page.waitForSelector('.detail');
      await page.keyboard.press('Escape');
      await page.keyboard.press('d');
      await page.waitForSelector('.findings form input');
      expect(await violations(page)).toEqual([]);
      const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(width[0]).toBeLessThanOrEqual(width[1]!);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+Slash');
      await page.waitForSelector('dialog[open]');
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );

  test('mirrors for Arabic, while source and translation stay on their sides', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    const shape = () =>
      page.evaluate(() => {
        const [source, target] = ['.src', '.tgt textarea'].map((each) => document.querySelector<HTMLElement>(each)!);
        return {
          page: document.documentElement.dir,
          order: source!.getBoundingClientRect().left < target!.getBoundingClientRect().left,
          directions: [source!, target!].map((each) => getComputedStyle(each).direction),
          home: document.querySelector('.home')!.getBoundingClientRect().left > innerWidth / 2,
        };
      });
    expect(await shape()).toEqual({ page: 'ltr', order: true, directions: ['rtl', 'ltr'], home: false });
    await page.locator('.bar select').selectOption('ar');
    expect(await shape()).toEqual({ page: 'rtl', order: true, directions: ['rtl', 'ltr'], home: true });
    expect(await page.locator('.sum').innerText()).toContain('بقيت 5 مقاطع');
    // What checks say is said anew, each part in its place, and so again in English.
    const said = () => rowOf(page, 's2').locator('.f-error > bdi').first().textContent();
    expect(await said()).toBe('العدد 45 غائب، ومكانه 54');
    await page.locator('.bar select').selectOption('en');
    expect(await said()).toBe('the number 45 is missing; 54 stands there instead');
    await page.locator('.bar select').selectOption('ar');
    expect(await said()).toBe('العدد 45 غائب، ومكانه 54');
    await picture(page, 'review-arabic');
    await page.getByRole('button', { name: 'المصدر على اليمين' }).click();
    expect((await shape()).order).toBe(false);
    await context.close();
  });

  test('each head stands over the side where the texts of its column begin, in either language', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    const sides = () =>
      page.locator('.pairs thead th').evaluateAll((all) => all.map((each) => getComputedStyle(each).direction));
    expect(await sides()).toEqual(['ltr', 'rtl', 'ltr', 'ltr']);
    await page.locator('.bar select').selectOption('ar');
    expect(await sides()).toEqual(['ltr', 'rtl', 'ltr', 'rtl']);
    await context.close();
  });

  test('the printed address works in a tab that has the app open already', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(articleOf(app, 'odd'));
    await soon(() => page.locator('h1').innerText()).toContain('<img src=x');
    expect(page.url()).not.toContain(app.secret);
    await context.close();
  });

  test('the cursor in a name of the translation marks its partner in the source', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').focus();
    await page.keyboard.press('Home');
    await soon(() => rowOf(page, 's1').locator('.src .lit').count()).toBe(0);
    await page.keyboard.press('End');
    await soon(() => rowOf(page, 's1').locator('.src .lit').allInnerTexts()).toEqual(['ميناء النور']);
    await page.keyboard.press('Escape');
    await soon(() => rowOf(page, 's1').locator('.lit').count()).toBe(0);
    await context.close();
  });

  test('focus is always visible', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const each = document.activeElement as HTMLElement;
        const box = each.getBoundingClientRect();
        const style = getComputedStyle(each);
        return {
          tag: each.outerHTML.slice(0, 80),
          outline: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
          inside: box.bottom > 0 && box.top < innerHeight,
        };
      });
      expect(seen, seen.tag).toMatchObject({ outline: true, inside: true });
    }
    await context.close();
  });

  test('S11 S17 an article is text, and what hides in it is shown', async () => {
    const { page, context } = await open(articleOf(app, 'odd'));
    await field(page, 's2').waitFor();
    expect(await page.locator('h1').innerText()).toContain('<img src=x onerror="window.hit=1">');
    expect(await page.evaluate(() => [document.images.length, (window as { hit?: number }).hit ?? 0])).toEqual([0, 0]);
    expect(await page.locator('.src abbr.hid').allInnerTexts()).toEqual(expect.arrayContaining(['RLO', 'PDF', 'ZWSP']));
    await context.close();
  });

  test('S14 once it is open it needs no network but its own server', async () => {
    const context = await browser!.newContext({ viewport: { width: 1280, height: 900 } });
    await context.route('**', (route) =>
      new URL(route.request().url()).hostname === '127.0.0.1' ? route.continue() : route.abort(),
    );
    const { page, asked } = await open(articleOf(app), {}, context);
    await field(page, 's2').waitFor();
    expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).port !== String(app.port))).toEqual([]);
    await context.close();
  });

  test('the policy stops a script that is not its own', async () => {
    const { page, context } = await open(articleOf(app));
    const ran = await page.evaluate(() => {
      try {
        const script = document.createElement('script');
        script.textContent = 'window.intruder = true';
        document.body.append(script);
      } catch {
        // Trusted types refuse even the assignment.
      }
      return (window as { intruder?: boolean }).intruder === true;
    });
    expect(ran).toBe(false);
    await context.close();
  });

  test('a finding is answered with a reason by the keyboard, and asked again', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    // Nothing to wait for: the field has the focus before the next key can come.
    await page.keyboard.type('The ministry corrected its figure');
    await page.keyboard.press('Enter');
    await soon(() => rowOf(page, 's2').innerText()).toContain('Answered: ');
    expect(desk.read('translations/en/port/report.json')).toContain('The ministry corrected its figure');
    await rowOf(page, 's2').getByRole('button', { name: 'Ask again' }).click();
    await soon(() => rowOf(page, 's2').locator('.f-error').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('the most likely wrong comes first, and says why', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    await page.getByLabel('Order').selectOption('risk');
    await soon(() => page.locator('tbody.seg').first().getAttribute('data-row')).toBe('s2');
    expect(await rowOf(page, 's2').locator('.why').innerText()).toContain('errors found');
    await picture(page, 'review-risk');
    await context.close();
  });

  test('comments, history and the change since the draft are with the segment', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's5').fill('He promised a wide new road to the city.');
    await page.keyboard.press('Control+s');
    await soon(() => desk.read(RECORD)).toContain('wide new road');
    await rowOf(page, 's5').locator('details summary').click();
    await soon(() => rowOf(page, 's5').locator('.history').innerText()).toContain(TARGETS[4]);
    await rowOf(page, 's5').getByLabel('Add a comment').fill('Ask the ministry how wide');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => rowOf(page, 's5').locator('.notes').innerText())
      .toMatch(/R\. Editor, \d{4}-.*: Ask the ministry/);
    await context.close();
  });

  test('a corrected source opens only its own segment, says what changed, and refuses saves until the next run', async () => {
    await desk.run(['approve', 'port', 's3', 's4']);
    const { page, context } = await open(articleOf(app));
    await field(page, 's4').waitFor();
    desk.put('source-texts/port.txt', ARTICLE.replace('القديم سيبقى', 'القديم لن يبقى'));
    await field(page, 's3').fill('Typed before the run');
    await soon(() => rowOf(page, 's3').locator('.banner').innerText()).toContain('source');
    await desk.run(['translate', '--provider', 'mock']);
    await soon(() => desk.read(RECORD)).toContain('Typed before the run');
    await soon(() => rowOf(page, 's3').locator('.banner').count()).toBe(0);
    await page.reload();
    await page.getByLabel('Show').selectOption('all');
    const changed = page.locator('tbody.seg', { has: page.locator('.src', { hasText: 'لن يبقى' }) });
    await changed.locator('textarea').focus();
    await soon(() => changed.locator('.detail').innerText()).toContain('What changed in the source');
    expect(await changed.locator('.diff ins').first().innerText()).toContain('لن');
    await context.close();
  });

  test('two rounds: the second approval is another person’s, and final', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's1').focus();
    await page.keyboard.press('Control+Enter');
    await soon(() => rowOf(page, 's1').locator('.badge').first().innerText()).toBe('Approved');
    await page.locator('.who').fill('Chief Editor');
    await field(page, 's1').focus();
    await page.keyboard.press('Control+Enter');
    await soon(() => rowOf(page, 's1').locator('.badge').first().innerText()).toBe('Final');
    const { out } = await desk.run(['status', '--json']);
    expect(JSON.parse(out).find(({ slug }: { slug: string }) => slug === 'port').states).toMatchObject({ final: 1 });
    await context.close();
  });

  test('prints every row, texts whole and controls left out', async () => {
    const { page, context } = await open(articleOf(app));
    await field(page, 's2').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const seen = await page.evaluate(() => ({
      rows: document.querySelectorAll('tbody.seg').length,
      fields: [...document.querySelectorAll('textarea, button')].filter(
        (each) => (each as HTMLElement).offsetParent !== null,
      ).length,
      colour: getComputedStyle(document.querySelector('.mirror')!).color,
    }));
    expect(seen).toEqual({ rows: 5, fields: 0, colour: 'rgb(0, 0, 0)' });
    await context.close();
  });
});
