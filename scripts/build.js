// Compiles src to dist and copies what the compiler leaves behind: the product's words and the lock of models (JSON), and the local
// engine's thread, which is JavaScript. The page of the review app is made by Vite.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');

execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root, stdio: 'inherit' });
for (const folder of ['locales', join('providers', 'local')]) {
  cpSync(join(root, 'src', folder), join(root, 'dist', folder), {
    recursive: true,
    filter: (from) => !from.endsWith('.ts'),
  });
}
// A desk without settings needs no schemas.
const { DEFAULT_SETTINGS } = await import(pathToFileURL(join(root, 'dist', 'io', 'settings.js')).href);
const defaults = JSON.stringify(DEFAULT_SETTINGS);
if (!isDeepStrictEqual(JSON.parse(defaults), DEFAULT_SETTINGS))
  throw new Error('the default settings are no plain JSON');
writeFileSync(join(root, 'dist', 'io', 'default-settings.json'), defaults);
// The table of folded letters, which takes longer to make than most commands take for anything else.
const { makeFoldTable, packFoldTable } = await import(pathToFileURL(join(root, 'dist', 'text', 'ar', 'fold.js')).href);
const packed = JSON.stringify(JSON.stringify(packFoldTable(makeFoldTable())));
writeFileSync(join(root, 'dist', 'text', 'ar', 'ready-fold.js'), `export const READY_FOLD = JSON.parse(${packed});\n`);
// What finds plain lines in the bytes of a text, as WebAssembly. Its memory is 224 pages of 64 KiB: `kernel/places.ts` says what lies in them.
const kernel = await compileKernel(join('src', 'text', 'plain-lines', 'kernel', 'scan-lines.ts'));
if (kernel !== undefined)
  writeFileSync(
    join(root, 'dist', 'text', 'plain-lines', 'ready-kernel.js'),
    `export const READY_KERNEL = '${Buffer.from(kernel).toString('base64')}';\n`,
  );
// The page of the review app: one script and one style sheet, with names that stay.
await build({
  configFile: false,
  root: join(root, 'src', 'review', 'page'),
  logLevel: 'warn',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(root, 'dist', 'review', 'built-page'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      output: { entryFileNames: 'app.js', assetFileNames: 'app[extname]', codeSplitting: false },
    },
  },
});

// The command line starts from a few files instead of some hundred: what is loaded at every start is one of them, what a command
// needs besides comes with it. Packages that load files of their own, or are heavy and seldom needed, stay packages.
const compiled = join(root, 'dist');
const cli = join(compiled, 'cli');
const PACKAGES = [
  '@browsermt/bergamot-translator',
  '@google-cloud/translate',
  '@opentelemetry/api',
  '@photostructure/sqlite',
  'bullmq',
  'chokidar',
  'deepl-node',
  'dictionary-en',
  'google-auth-library',
  'i18next',
  'ioredis',
  'ssh2',
];
/** All that help laid ready needs. */
const FIRST = /dist.(io.language-tag|locales.languages|cli.(language|ready-help))\.js$/;
const START =
  /commander|dist.(core.error|io.(clock|disk-full|files)|locales.words|cli.(commands|process|product-version|run|terminal))\.js$/;
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  plugins: [
    {
      name: 'where-modules-lie',
      transform(code, id) {
        if (!id.startsWith(compiled) || !code.includes('import.meta.url')) return undefined;
        const place = JSON.stringify(relative(cli, id).replaceAll('\\', '/'));
        return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null };
      },
    },
  ],
  ssr: { noExternal: true, external: PACKAGES },
  build: {
    ssr: true,
    outDir: cli,
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: join(cli, 'bin.js'),
      output: {
        format: 'esm',
        // Constants stay constants: the engine puts their values into the code, where a variable is read again each time.
        topLevelVar: false,
        // Without comments and indents: what is read at each start is a third shorter.
        minify: { compress: false, mangle: false },
        entryFileNames: 'bin.js',
        chunkFileNames: 'part-[name].js',
        codeSplitting: {
          groups: [
            { name: 'first', test: FIRST, priority: 1 },
            { name: 'start', test: START },
          ],
        },
      },
    },
  },
});
const bin = join(cli, 'bin.js');
if (existsSync(bin)) chmodSync(bin, 0o755);
// What `--help` says, so that it needs no parser: made by the parser, in a process that finds none ready.
const { spokenLanguages } = await import(pathToFileURL(join(root, 'dist', 'locales', 'languages.js')).href);
for (const language of spokenLanguages()) rmSync(join(cli, `help-${language}.txt`), { force: true });
for (const language of spokenLanguages()) {
  const env = { ...process.env, TARJUMAN_LANG: language };
  writeFileSync(join(cli, `help-${language}.txt`), execFileSync(process.execPath, [bin, '--help'], { env }));
}

// What a run remembers in .tarjuman/cache holds for one build only: the hash of all that was built.
const dist = join(root, 'dist');
const hash = createHash('sha256');
for (const name of readdirSync(dist, { recursive: true }).map(String).sort()) {
  if (name === 'build-id' || statSync(join(dist, name)).isDirectory()) continue;
  hash.update(`${name}\0`).update(readFileSync(join(dist, name)));
}
writeFileSync(join(dist, 'build-id'), `${hash.digest('hex').slice(0, 16)}\n`);

/** The bytes of the module, or undefined where its compiler is not installed: then every text is read by the rules. */
async function compileKernel(source) {
  let asc;
  try {
    ({ default: asc } = await import('assemblyscript/asc'));
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.warn(
      'AssemblyScript is not installed: `npm ci` brings it. `segment --offsets` is built without its quick way.',
    );
    return undefined;
  }
  let bytes;
  const { error, stderr } = await asc.main(
    [source, ...'--outFile kernel.wasm -O3 --noAssert --runtime stub --enable simd --initialMemory 224'.split(' ')],
    {
      readFile: (name, base) => (existsSync(join(base, name)) ? readFileSync(join(base, name), 'utf8') : null),
      writeFile: (_name, contents) => {
        bytes = contents;
      },
      listFiles: () => [],
      baseDir: root,
    },
  );
  if (error !== null) throw new Error(`the kernel cannot be compiled:\n${stderr}`);
  return bytes;
}
