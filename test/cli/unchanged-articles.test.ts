import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

// Nothing is remembered by a program that runs from its sources: it may be another one at the next run.
vi.mock('../../src/cli/product-version.ts', () => ({
  productVersion: () => '0.0.0',
  productBuild: () => ({ build: 'of the test' }),
}));

const MOCK = ['translate', '--provider', 'mock', '--json'];
const GLOSSARY = (name: string) => `terms:\n  - term: سليم\n    translations: { en: ${name} }\n    type: person\n`;

const openDesk = (): DeskInProcess =>
  openDeskFolder({
    'glossary.yaml': GLOSSARY('Salim'),
    'source-texts/one.txt': 'افتتاح جسر النهر\n\nافتتح الوزير سليم الجسر اليوم. وقال إن العمل استمر عامين.\n',
    'source-texts/two.txt': 'معرض الكتاب\n\nيفتح المعرض أبوابه غدا في العاصمة.\n',
  });

/** Held by a process of another machine: whoever goes over the article cannot, and says so. */
const holdLock = (desk: DeskInProcess, slug: string): void =>
  desk.put(`.tarjuman/locks/en-${slug}.lock`, JSON.stringify({ pid: 1, host: 'elsewhere.invalid', token: 'x' }));

/** Slugs that a run goes over, though nothing is to be done for them by an engine. */
async function goneOver(desk: DeskInProcess, ...flags: string[]): Promise<string[]> {
  for (const slug of ['one', 'two']) holdLock(desk, slug);
  const { err } = await desk.run([...MOCK, '--wait', '0', ...flags]);
  for (const slug of ['one', 'two']) desk.remove(`.tarjuman/locks/en-${slug}.lock`);
  return ['one', 'two'].filter((slug) => err.includes(`${slug} (en) is being written`));
}

const articlesOf = (out: string): unknown[] => JSON.parse(out).articles;

describe('a second run over unchanged articles', () => {
  test('goes over none, and says the same of each', async () => {
    const desk = openDesk();
    await desk.run(MOCK);
    const files = desk.files('translations').map((file) => [file, desk.read(file)]);
    expect(await goneOver(desk)).toEqual([]);
    const kept = await desk.run(MOCK);
    desk.remove('.tarjuman/cache');
    const over = await desk.run(MOCK);
    expect(articlesOf(kept.out)).toEqual(articlesOf(over.out));
    expect([kept.code, kept.err]).toEqual([over.code, over.err]);
    expect(desk.files('translations').map((file) => [file, desk.read(file)])).toEqual(files);
  });

  test('goes over what has changed, and over nothing else', async () => {
    const desk = openDesk();
    await desk.run(MOCK);
    const source = desk.read('source-texts/one.txt');
    desk.put('source-texts/one.txt', source.replace('عامين', 'سنتين'));
    expect(await goneOver(desk)).toEqual(['one']);
    desk.put('source-texts/one.txt', source);
    await desk.run(MOCK);
    const record = desk.read('translations/en/two/bilingual.xlf');
    // The same size, at once, and with times that a tool has set back.
    const edited = record.replace(/<target>([^<]*)<\/target>/, (all) => all.replace(/[a-z](?=[^a-z]*<\/target>)/, 'q'));
    expect(edited.length).toBe(record.length);
    desk.put('translations/en/two/bilingual.xlf', edited);
    utimesSync(join(desk.path, 'translations/en/two/bilingual.xlf'), new Date(1e12), new Date(1e12));
    expect(await goneOver(desk)).toEqual(['two']);
    await desk.run(MOCK);
    expect(desk.read('translations/en/two/bilingual.xlf')).toContain('<mda:meta type="origin">person</mda:meta>');
    expect(await goneOver(desk)).toEqual([]);
  });

  test('goes over an article whose view or report is gone, and over all with other names or settings', async () => {
    const desk = openDesk();
    await desk.run(MOCK);
    desk.remove('translations/en/one/bilingual.html');
    expect(await goneOver(desk)).toEqual(['one']);
    await desk.run(MOCK);
    expect(desk.has('translations/en/one/bilingual.html')).toBe(true);
    desk.put('glossary.yaml', GLOSSARY('Saleem'));
    expect(await goneOver(desk)).toEqual(['one', 'two']);
    await desk.run(MOCK);
    desk.put('tarjuman.yaml', 'checks: { numbers: warning }\n');
    expect(await goneOver(desk)).toEqual(['one', 'two']);
    await desk.run(MOCK);
    expect(await goneOver(desk, '--force')).toEqual(['one', 'two']);
    desk.put('.tarjuman/cache/runs.sqlite', 'no database');
    expect(await goneOver(desk)).toEqual(['one', 'two']);
  });

  test('brings what was approved elsewhere into words of the mock', async () => {
    const desk = openDesk();
    await desk.run(MOCK);
    expect(await goneOver(desk)).toEqual([]);
    desk.put(
      'memory/old.tmx',
      '<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="ar" datatype="plaintext"/><body><tu><tuv xml:lang="ar"><seg>معرض الكتاب</seg></tuv><tuv xml:lang="en"><seg>Book fair</seg></tuv></tu></body></tmx>',
    );
    await desk.run(MOCK);
    expect(desk.read('translations/en/two/bilingual.xlf')).toContain('<target>Book fair</target>');
  });
});
