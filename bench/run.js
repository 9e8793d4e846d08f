// Runs a bench on any Node from the floor up: `node bench/run.js names`. Newer Nodes read TypeScript themselves; for Node 20 vite, which
// vitest brings along, makes one plain file of it first, so that what is timed is what users run.
import { basename, dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
if (!name)
  throw new Error(
    'say which bench: all, names, names-start, segmentation, segment-file, startup, xliff, flow, memory, review, quality/segmentation, quality/names, quality/checks, quality/lint, quality/fit-coverage, quality/fit-names, quality/fit-words, quality/ali, quality/fit-ali, dispatch',
  );
const entry = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
process.argv.splice(1, process.argv.length - 1, entry, ...rest);

if (process.features.typescript) await import(pathToFileURL(entry).href);
else {
  const { build } = await import('vite');
  // Beside its source, so that what it looks for by relative paths is where it expects it.
  const outDir = dirname(entry);
  const file = `${basename(name)}.built.js`;
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: {
        // Packages, peers among them, are looked for when the bench runs.
        external: (id) => !/^[./]/.test(id) && !isAbsolute(id),
        // Constants stay constants: to the compiler a variable is another thing, and users run them as they are written.
        output: { topLevelVar: false, entryFileNames: file, chunkFileNames: 'chunks/[name]-[hash].built.js' },
      },
    },
  });
  // The bench asks whether it was called itself.
  process.argv[1] = join(outDir, file);
  await import(pathToFileURL(process.argv[1]).href);
}
