import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { productVersion } from '../../src/cli/product-version.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

// README.md says what a case is and how `expected/` is written anew.

type Step =
  | { readonly run: readonly string[] }
  /** Files of the desk, by the file of the case that is laid over them. */
  | { readonly put: Readonly<Record<string, string>> };

const cases = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(cases, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) =>
      entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')] : [],
    )
    .sort();
}

const withoutVersion = (text: string): string =>
  text.replaceAll(`"version": "${productVersion()}"`, '"version": "VERSION"');

describe.for(names)('%s', (name) => {
  const folder = join(cases, name);

  test('comes out as expected', async () => {
    const desk = openDeskFolder();
    for (const file of filesBelow(join(folder, 'input'))) desk.put(file, readFileSync(join(folder, 'input', file)));
    const { steps } = JSON.parse(readFileSync(join(folder, 'steps.json'), 'utf8')) as { steps: Step[] };

    let said = '';
    for (const step of steps) {
      if ('put' in step)
        for (const [file, from] of Object.entries(step.put)) {
          desk.put(file, readFileSync(join(folder, from)));
          said += `# ${from} is laid over ${file}\n\n`;
        }
      else {
        const { code, out, err } = await desk.run(step.run);
        said += `$ tarjuman ${step.run.join(' ')}\n${err}${out === '' ? '' : `--- data\n${out}`}--- exit code ${code}\n\n`;
      }
    }

    // Archives are no text: their hashes stand in the manifest of the copies.
    const made = desk.files('translations').filter((file) => !/\.(?:docx|epub)$/.test(file));
    await expect(said).toMatchFileSnapshot(join(folder, 'expected', 'said.txt'));
    for (const file of made)
      await expect(withoutVersion(desk.read(file))).toMatchFileSnapshot(join(folder, 'expected', file));
    expect(filesBelow(join(folder, 'expected')), 'what is not made any more is to be deleted by hand').toEqual(
      ['said.txt', ...made].sort(),
    );
  });

  test('what came in is left as it was', async () => {
    const desk = openDeskFolder();
    const input = filesBelow(join(folder, 'input')).filter((file) => !file.startsWith('translations/'));
    for (const file of input) desk.put(file, readFileSync(join(folder, 'input', file)));
    await desk.run(['translate', '--provider', 'mock']);
    for (const file of input) expect(desk.read(file), file).toBe(readFileSync(join(folder, 'input', file), 'utf8'));
  });
});
