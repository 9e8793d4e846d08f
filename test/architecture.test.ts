import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = join(root, 'src');

/** ARCHITECTURE.md, "Folders": what each folder may import beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  locales: ['core'],
  io: ['core'],
  text: ['core'],
  glossary: ['core', 'text'],
  memory: ['core', 'io', 'text'],
  checks: ['core', 'text', 'glossary'],
  formats: ['core', 'locales', 'text'],
  providers: ['core', 'io'],
  dispatch: ['core', 'io', 'providers/contract'],
  evaluate: ['core', 'text'],
  publish: ['core', 'locales', 'text', 'formats', 'glossary', 'checks'],
  deliver: ['core', 'io', 'dispatch'],
  pipeline: [
    'core',
    'locales',
    'io',
    'text',
    'glossary',
    'memory',
    'checks',
    'formats',
    'providers',
    'dispatch',
    'evaluate',
    'publish',
    'deliver',
  ],
  review: [
    'core',
    'locales',
    'io',
    'text',
    'glossary',
    'memory',
    'checks',
    'formats',
    'providers',
    'dispatch',
    'evaluate',
    'publish',
    'deliver',
    'pipeline',
  ],
  cli: [
    'core',
    'locales',
    'io',
    'text',
    'glossary',
    'memory',
    'checks',
    'formats',
    'providers',
    'dispatch',
    'publish',
    'evaluate',
    'deliver',
    'pipeline',
    'review',
  ],
};

/** The page of the review app runs in a browser: nothing that needs more than that may get into it. */
const PAGE_MAY_IMPORT = ['core', 'text', 'locales'];

/** The middle is pure: these folders reach the world only through what is handed to them. `node:crypto` is arithmetic. */
const PURE = ['core', 'text', 'glossary', 'checks', 'formats', 'evaluate', 'publish'];
const PURE_NODE = new Set(['node:buffer', 'node:crypto']);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface Import {
  readonly file: string;
  readonly target: string;
}

const imports: Import[] = filesUnder(src).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    target: match[1]!,
  })),
);

const folderOf = (path: string): string => relative(src, path).split(/[\\/]/)[0]!;

describe('imports point down only', () => {
  test('every folder is in the table, and the table in ARCHITECTURE.md', () => {
    const folders = readdirSync(src).sort();
    expect(folders).toEqual(Object.keys(MAY_IMPORT).sort());
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
    for (const folder of folders) expect(page).toContain(`| \`src/${folder}\` |`);
  });

  test.for(Object.keys(MAY_IMPORT))('%s', (folder) => {
    const allowed = MAY_IMPORT[folder]!;
    const strays = imports
      .filter(({ file, target }) => folderOf(file) === folder && target.startsWith('.'))
      .map(({ file, target }) => ({
        file: relative(src, file),
        to: relative(src, resolve(dirname(file), target)).replace(/\\/g, '/'),
      }))
      .filter(({ to }) => {
        if (to.startsWith('..')) return true;
        const other = to.split('/')[0]!;
        return other !== folder && !allowed.some((each) => each === other || to === `${each}.ts`);
      });
    expect(strays).toEqual([]);
  });
});

test('the page of the review app imports core, text and locales alone', () => {
  const page = join(src, 'review', 'page');
  const strays = imports
    .filter(({ file, target }) => file.startsWith(page) && target.startsWith('.'))
    .map(({ file, target }) => relative(src, resolve(dirname(file), target)).replace(/\\/g, '/'))
    .filter((to) => !to.startsWith('review/page/') && !PAGE_MAY_IMPORT.includes(to.split('/')[0]!));
  expect(strays).toEqual([]);
});

test.for(PURE)('%s does not touch files, network, processes or the clock', (folder) => {
  const mine = imports.filter(({ file }) => folderOf(file) === folder);
  expect(mine.filter(({ target }) => target.startsWith('node:') && !PURE_NODE.has(target))).toEqual([]);
  const strays = filesUnder(join(src, folder)).filter((file) =>
    /\b(process\.(?!versions)|Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|console\.)/.test(
      readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
    ),
  );
  expect(strays.map((file) => relative(src, file))).toEqual([]);
});

test('heavy packages are loaded only when they are called for', () => {
  const heavy =
    /^(@google-cloud\/|@opentelemetry\/|google-auth-library|@photostructure\/sqlite|node:sqlite|bullmq|ioredis|ssh2|aws4fetch)/;
  const eager = filesUnder(src).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*? from '([^']+)'/gm)]
      .filter((match) => heavy.test(match[1]!))
      .map((match) => `${relative(src, file)}: ${match[1]}`),
  );
  expect(eager).toEqual([]);
});
