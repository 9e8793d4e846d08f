import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { LockedModel } from '../providers/local/models-lock.ts';
import { modelFolder } from '../providers/local-settings.ts';
import type { ProviderConfig } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { loadSettings } from './open-desk.ts';
import { Progress } from './progress.ts';
import type { Call } from './run.ts';
import { EXIT, printable, type Terminal } from './terminal.ts';

interface Options {
  readonly settings?: string;
  readonly json?: boolean;
}

/** `models list`: the models that may be used, and which of them lie here. */
export async function modelsList({ terminal, say }: Call, _args: readonly string[], options: Options): Promise<number> {
  const { folder, locks, placeModel, pulls } = await openModels(terminal, await configOf(terminal, options));
  const rows = [...locks.values()].map((lock) => {
    const placing = placeModel(folder, lock);
    return {
      pair: lock.pair,
      name: lock.name,
      licence: lock.licence,
      bytes: pulls(lock).reduce((sum, { bytes }) => sum + bytes, 0),
      here: 'placed' in placing,
      origin: lock.origin ?? null,
      note: lock.note ?? null,
    };
  });
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  else
    for (const { pair, name, licence, bytes, here } of rows)
      await terminal.out(
        `${pair}  ${printable(name)}  ${megabytes(bytes)} MB  ${printable(licence)}  ${say(here ? 'cli:models.here' : 'cli:models.notHere')}\n`,
      );
  return EXIT.done;
}

/** `models pull PAIR…`: brings models. Exit code 3 where one cannot be had. */
export async function modelsPull(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const results = [];
  const config = await configOf(terminal, options);
  for (const pair of args) {
    const { folder, fresh, name } = await pullPair(call, pair, config);
    results.push({ pair, name, folder, new: fresh });
    terminal.err(`${say(fresh ? 'cli:models.pulled' : 'cli:models.already', { pair, folder: printable(folder) })}\n`);
  }
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return EXIT.done;
}

/** Brings one model, with progress on the terminal. @throws ModelError; TarjumanError USAGE for a pair that no lock names */
export async function pullPair(
  { terminal, say }: Call,
  pair: string,
  config: ProviderConfig,
): Promise<{ readonly folder: string; readonly fresh: boolean; readonly name: string }> {
  const { folder, locks } = await openModels(terminal, config);
  const lock = findLock(locks, pair);
  const { pullModel } = await import('../providers/local/pull-model.ts');
  const progress = new Progress(terminal);
  terminal.err(
    `${say('cli:models.licence', { pair, name: printable(lock.name), licence: printable(lock.licence) })}\n`,
  );
  try {
    const done = await pullModel({
      folder,
      lock,
      clock: terminal.clock,
      signal: terminal.signal,
      on: (event) => {
        if (event.type === 'bytes')
          progress.draw(() =>
            say('cli:models.progress', {
              file: printable(event.file),
              done: megabytes(event.done),
              all: megabytes(event.all),
            }),
          );
        else
          progress.say(
            say('cli:models.mirror', { url: printable(event.url), reason: say.message(printable(event.reason)) }),
          );
      },
    });
    return { folder: done.folder, fresh: done.new, name: lock.name };
  } finally {
    progress.clear();
  }
}

/** `models check [PAIR…]`: reads every file of the models that lie here and compares it with the lock. Exit code 3 where one differs or a named one is missing. */
export async function modelsCheck({ terminal, say }: Call, args: readonly string[], options: Options): Promise<number> {
  const { folder, locks, placeModel } = await openModels(terminal, await configOf(terminal, options));
  const { checkModel } = await import('../providers/local/pull-model.ts');
  const chosen =
    args.length > 0
      ? args.map((pair) => findLock(locks, pair))
      : [...locks.values()].filter((lock) => 'placed' in placeModel(folder, lock));
  const rows = [];
  for (const lock of chosen)
    for (const { file, path, problem } of await checkModel(folder, lock))
      rows.push({ pair: lock.pair, file, path: path ?? null, problem: problem ?? null });
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  else
    for (const { pair, file, problem } of rows)
      await terminal.out(
        `${pair}  ${file}  ${problem === null ? say('cli:models.right') : say.message(printable(problem))}\n`,
      );
  if (rows.length === 0) terminal.err(`${say('cli:models.none', { folder: printable(folder) })}\n`);
  return rows.length === 0 || rows.some(({ problem }) => problem !== null) ? EXIT.engine : EXIT.done;
}

/** `models path`: the folder; with `--json` also which files belong where, for those who copy them by hand. */
export async function modelsPath({ terminal }: Call, _args: readonly string[], options: Options): Promise<number> {
  const { folder, locks, pulls } = await openModels(terminal, await configOf(terminal, options));
  if (!options.json) await terminal.out(`${folder}\n`);
  else
    await terminal.out(
      `${JSON.stringify({
        folder,
        models: [...locks.values()].map((lock) => ({
          pair: lock.pair,
          folder: resolve(folder, lock.pair),
          files: pulls(lock),
        })),
      })}\n`,
    );
  return EXIT.done;
}

async function configOf(terminal: Terminal, options: Options): Promise<ProviderConfig> {
  return engineConfig(await loadSettings(terminal, options.settings, true), terminal);
}

async function openModels(terminal: Terminal, config: ProviderConfig) {
  const [{ readLocks, filesOf }, { placeModel }, { wantedName, wantedDigest }] = await Promise.all([
    import('../providers/local/models-lock.ts'),
    import('../providers/local/model-folder.ts'),
    import('../providers/local/model-faults.ts'),
  ]);
  const folder = resolve(terminal.cwd, foldersOf(terminal, config));
  /** What is brought for a model, or copied by hand. */
  const pulls = (lock: LockedModel) =>
    filesOf(lock).map((file) => ({
      name: wantedName(file),
      bytes: (file.packed ?? file.unpacked)!.size,
      sha256: wantedDigest(file),
      urls: lock.mirrors.map((mirror) => `${mirror.endsWith('/') ? mirror : `${mirror}/`}${wantedName(file)}`),
    }));
  return { folder, locks: readLocks(folder), placeModel, pulls };
}

function foldersOf({ env }: Terminal, config: ProviderConfig): string {
  const folder = modelFolder(env, config.local);
  if (folder !== undefined) return folder;
  throw new TarjumanError(
    'ENGINE_SETTINGS',
    { file: 'TARJUMAN_MODEL_DIR' },
    'it is not set, and there is no home folder to keep models in',
    'set it to a folder for models',
  );
}

function findLock(locks: ReadonlyMap<string, LockedModel>, pair: string): LockedModel {
  const lock = locks.get(pair);
  if (lock) return lock;
  throw new TarjumanError(
    'USAGE',
    {},
    `there is no model for ${JSON.stringify(pair)}`,
    `the models are: ${[...locks.keys()].join(', ')}; a desk can add its own (docs/local-engine.md)`,
  );
}

/** What a pull of the model brings, in MB. */
export function megabytesOf({ files: { model, shortlist, vocabs } }: LockedModel): string {
  const files = [model, ...(shortlist ? [shortlist] : []), ...vocabs];
  return megabytes(files.reduce((sum, file) => sum + (file.packed ?? file.unpacked)!.size, 0));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
