import { stat } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { RunSaved, SavedPart } from '../pipeline/run-options.ts';
import { loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { lineOfSaved } from './saved-line.ts';
import { pathsOf } from './source-paths.ts';
import { EXIT, printable, printError } from './terminal.ts';
import { type Round, type TranslateOptions, translateOnce } from './translate.ts';

/** A file is read when its size has stood still so long, milliseconds: a half-written one is not. */
const STILL_MS = 400;
/** After a change others are waited for so long, so that a wire's burst is one round. */
const GATHER_MS = 150;
/** A record that another process is busy with is tried again after so long. */
const BUSY_MS = 1500;

/** What a whole watch has sent and saved. */
interface Session {
  rounds: number;
  chars: number;
  cost: number;
  saved: { kept: SavedPart; memory: SavedPart; journal: SavedPart; repeated: SavedPart };
  savedCost: number | null;
}

/**
 * `translate --watch`: a round over everything, then one for each change of the sources, the glossary, the settings, the memory or the
 * records, until it is interrupted. The ceiling is that of the whole watch. A round that fails ends nothing: the next change is the next try.
 */
export async function watch(call: Call, args: readonly string[], options: TranslateOptions): Promise<number> {
  const { terminal, say } = call;
  const sources = pathsOf(terminal, args);
  const at = (path: string): string => resolve(terminal.cwd, path);
  const out = at(options.out ?? 'translations');
  const everything = [at(options.glossary ?? 'glossary.yaml'), at(options.settings ?? 'tarjuman.yaml'), at('memory')];
  const isUnder = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
  const isRecord = (path: string): boolean => isUnder(path, out) && basename(path) === 'bilingual.xlf';
  const kindOf = (path: string): 'source' | 'all' | undefined => {
    if (isRecord(path) || everything.some((one) => isUnder(path, one))) return 'all';
    return sources.some((one) => isUnder(path, one)) ? 'source' : undefined;
  };

  const { watch: follow } = await import('chokidar');
  const watcher = follow([...sources, ...everything, out], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STILL_MS, pollInterval: 50 },
    ignored: (path, stats) =>
      (basename(path).startsWith('.') && !everything.includes(path)) ||
      (stats?.isFile() === true && kindOf(path) === undefined),
  });
  const changed = new Set<string>();
  /** Records as this watch wrote them: their events are its own. */
  const mine = new Map<string, string>();
  let wake: (() => void) | undefined;
  const note = (path: string): void => {
    changed.add(path);
    wake?.();
  };
  const heard = async (path: string): Promise<void> => {
    if (kindOf(path) === undefined) return;
    if (isRecord(path) && mine.get(path) === (await stampOf(path))) return;
    note(path);
  };
  watcher.on('add', (path) => void heard(path));
  watcher.on('change', (path) => void heard(path));
  watcher.on('unlink', (path) => void (kindOf(path) === 'all' && !isRecord(path) && note(path)));
  let broken: unknown;
  watcher.on('error', (error) => {
    broken = error;
    wake?.();
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));

  const session: Session = {
    rounds: 0,
    chars: 0,
    cost: 0,
    saved: { kept: none(), memory: none(), journal: none(), repeated: none() },
    savedCost: null,
  };
  const { signal } = terminal;
  const aborted = (): boolean => signal.aborted;
  signal.addEventListener('abort', () => wake?.(), { once: true });
  try {
    await round(args);
    while (!aborted() && broken === undefined) {
      if (changed.size === 0) {
        terminal.err(`${say('cli:watch.waiting')}\n`);
        await new Promise<void>((resolveWake) => {
          wake = resolveWake;
          if (changed.size > 0 || aborted() || broken !== undefined) resolveWake();
        });
        wake = undefined;
      }
      if (aborted()) break;
      await rest(GATHER_MS);
      const paths = [...changed];
      changed.clear();
      if (paths.length === 0) continue;
      const shown = paths.map((path) => printable(relative(terminal.cwd, path)));
      terminal.err(`${say('cli:watch.changed', { count: paths.length, files: shown.slice(0, 5).join(', ') })}\n`);
      await round(paths.every((path) => kindOf(path) === 'source') ? paths : args);
    }
  } finally {
    await watcher.close();
  }
  if (session.rounds > 1) terminal.err(`${sumLine()}\n`);
  if (broken !== undefined)
    throw new TarjumanError(
      'INPUT_MISSING',
      { file: sources.map((path) => relative(terminal.cwd, path)).join(', ') },
      `the folder cannot be followed any more (${broken instanceof Error ? broken.message : String(broken)})`,
      'look whether it is still there, and start again',
      broken,
    );
  return EXIT.interrupted;

  async function rest(ms: number): Promise<void> {
    await new Promise<void>((resolveRest) => {
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolveRest();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  async function round(paths: readonly string[]): Promise<void> {
    try {
      const left = await ceilingLeft();
      // A signal of its own for each round, so that what a round hangs on it goes with the round.
      const own = { ...call, terminal: { ...terminal, signal: AbortSignal.any([signal]) } };
      // Which articles go first is said of all of them; a round over some may lack one.
      const { priority: _, ...others } = options;
      const told = await translateOnce(own, paths, { ...(paths === args ? options : others), ...left });
      await remember(told);
      add(told);
    } catch (error) {
      // A glossary or settings that somebody is in the middle of editing: told, and the next change is the next try.
      if (!(error instanceof TarjumanError)) throw error;
      // Nothing has worked yet: it is told as by any other command.
      if (session.rounds === 0) throw error;
      printError(terminal, error, say);
    }
  }

  /** The ceiling is held over the whole watch. */
  async function ceilingLeft(): Promise<{ maxChars: number; maxCost: number }> {
    const { ceiling } = await loadSettings(terminal, options.settings, true);
    return {
      maxChars: Math.max(0, (options.maxChars ?? ceiling.chars) - session.chars),
      maxCost: Math.max(0, (options.maxCost ?? ceiling.cost) - session.cost),
    };
  }

  async function remember({ written, locked }: Round): Promise<void> {
    for (const path of written()) {
      if (!isRecord(path)) continue;
      const stamp = await stampOf(path);
      if (stamp !== undefined) mine.set(path, stamp);
    }
    if (locked.length > 0) setTimeout(() => locked.forEach(note), BUSY_MS).unref();
  }

  function add({ result }: Round): void {
    session.rounds++;
    session.chars += result.stats?.chars ?? 0;
    session.cost += result.stats?.cost ?? 0;
    for (const name of ['kept', 'memory', 'journal', 'repeated'] as const) {
      const [sum, part] = [session.saved[name], (result.saved as RunSaved)[name]];
      session.saved[name] = { segments: sum.segments + part.segments, chars: sum.chars + part.chars };
    }
    if (result.saved.cost !== null) session.savedCost = (session.savedCost ?? 0) + result.saved.cost;
  }

  function sumLine(): string {
    const { saved, savedCost } = session;
    const chars = Object.values(saved).reduce((sum, part) => sum + part.chars, 0);
    const sent = say('cli:watch.sum', {
      count: session.rounds,
      chars: say('cli:chars', { count: session.chars }),
      cost: session.cost.toFixed(2),
    });
    const line = lineOfSaved({ ...saved, chars, cost: savedCost }, say);
    return line === undefined ? sent : `${sent}${say('cli:semicolon')} ${line}`;
  }
}

function none(): SavedPart {
  return { segments: 0, chars: 0 };
}

async function stampOf(path: string): Promise<string | undefined> {
  const there = await stat(path).catch(() => undefined);
  return there && `${there.size} ${there.mtimeMs}`;
}
