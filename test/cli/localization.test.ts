import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const locales = new URL('../../src/locales/', import.meta.url);
const NAMES = readdirSync(new URL('en/', locales)).filter((name) => name.endsWith('.json'));
const words = (language: string, name: string): string => readFileSync(new URL(`${language}/${name}`, locales), 'utf8');

const SETTINGS = 'from: en\nto: [ar]\nviews: []\nmemory: { reviewInContext: true, offers: 0 }\n';
const sources = () => Object.fromEntries(NAMES.map((name) => [`source-texts/${name}`, words('en', name)]));

/** Every text by its key, forms and all. */
function flat(json: string): Record<string, string> {
  const texts: Record<string, string> = {};
  const walk = (value: unknown, at: string): void => {
    if (typeof value === 'string') texts[at] = value;
    else for (const [key, each] of Object.entries(value as object)) walk(each, at === '' ? key : `${at}.${key}`);
  };
  walk(JSON.parse(json), '');
  return texts;
}

async function translate(desk: DeskInProcess): Promise<void> {
  const said = await desk.run(['translate', '--provider', 'mock']);
  expect([0, 1], said.err).toContain(said.code);
}

describe('the words of this program, translated by it', () => {
  test('English through translate, with the Arabic that people approved as memory, gives the Arabic back key for key', {
    timeout: 300_000,
  }, async () => {
    const first = openDeskFolder({ 'tarjuman.yaml': SETTINGS, ...sources() });
    await translate(first);
    for (const name of NAMES) first.put(`ar/${name}`, words('ar', name));
    const files = NAMES.map((name) => `ar/${name}`);
    const said = await first.run(['import', ...files, '--by', 'R. Editor', '--with-findings', '--json']);
    expect(said.code, said.err).toBeLessThan(2);
    expect((await first.run(['memory', 'export', 'program.tmx'])).code).toBe(0);

    const desk = openDeskFolder({
      'tarjuman.yaml': SETTINGS,
      'memory/program.tmx': first.read('program.tmx'),
      ...sources(),
    });
    await translate(desk);
    await desk.run(['export', '--format', 'source', '--dir', 'out']);
    for (const name of NAMES) {
      const made = flat(desk.read(`out/${name.replace('.json', '.ar.json')}`));
      expect(made, name).toEqual(flat(words('ar', name)));
    }
    // All of it came from memory, by its key: nothing of the mock is in it, and nothing is open.
    const rows = JSON.parse((await desk.run(['status', '--json'])).out) as Record<string, unknown>[];
    expect(rows.map(({ slug, mock, states }) => [slug, mock, (states as { initial: number }).initial])).toEqual(
      NAMES.map((name) => [name.replace('.json', ''), 0, 0]),
    );
  });
});

describe('strings of a program', () => {
  const APP = `{
  "menu": { "open": "Open", "quit": "Quit {{app}}" },
  "files_one": "{{count}} file",
  "files_other": "{{count}} files. Choose one of $t(menu.open)."
}
`;

  test('engines keep what the program puts in, and every form is a segment of its own', async () => {
    const desk = openDeskFolder({ 'tarjuman.yaml': SETTINGS, 'source-texts/app.json': APP });
    await translate(desk);
    expect((await desk.run(['export', '--format', 'source', '--dir', 'out'])).code).toBe(0);
    const made = flat(desk.read('out/app.ar.json'));
    expect(Object.keys(made)).toEqual([
      'menu.open',
      'menu.quit',
      ...['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `files_${form}`),
    ]);
    expect(made['menu.quit']).toContain('{{app}}');
    for (const form of ['one', 'few', 'other']) expect(made[`files_${form}`]).toContain('{{count}}');
    expect(made['files_many']).toContain('$t(menu.open)');
    expect((await desk.run(['check'])).out).not.toContain('placeholder');
  });

  test('a placeholder that is lost is an error', async () => {
    const desk = openDeskFolder({ 'tarjuman.yaml': SETTINGS, 'source-texts/app.json': APP });
    await translate(desk);
    desk.put('ar/app.json', APP.replace('Quit {{app}}', 'أغلق').replace('Open', 'افتح'));
    await desk.run(['import', 'ar/app.json', '--with-findings']);
    const said = await desk.run(['check']);
    expect(said.code).toBe(1);
    expect(said.err + said.out).toContain('the placeholder {{app}} is not in the target');
  });

  test('a string without a translation keeps its words, and the export says so', async () => {
    const desk = openDeskFolder({ 'tarjuman.yaml': SETTINGS, 'source-texts/app.json': APP });
    await desk.run(['translate']);
    const said = await desk.run(['export', '--format', 'source', '--dir', 'out']);
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('8 segments have no translation') });
    expect(desk.read('out/app.ar.json')).toBe(APP);
  });
});
