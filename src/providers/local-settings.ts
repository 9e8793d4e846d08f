import { posix, win32 } from 'node:path';
import { TarjumanError } from '../core/error.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What a settings file may say about the local engine; the environment outranks it. */
export interface LocalConfig {
  /** The folder of models. */
  readonly models?: string;
  /** Engines that run at once, each with its own copy of the model in memory and one processor core. */
  readonly workers?: number;
}

export interface LocalSettings {
  /** Where models lie and are pulled to. Whether it is there is not known yet. */
  readonly folder: string;
  /** 1 to 64. */
  readonly workers: number;
}

/** One engine keeps one core busy; the desk's other work wants the other. */
const DEFAULT_WORKERS = 1;
const MOST_WORKERS = 64;

/**
 * The settings of the `local` provider: `TARJUMAN_MODEL_DIR`, `TARJUMAN_LOCAL_WORKERS`. Pure: touches no file.
 * Throws TarjumanError ENGINE_SETTINGS, naming the variable.
 */
export function readLocalSettings(env: Env, config: LocalConfig = {}): LocalSettings {
  const folder = modelFolder(env, config);
  if (folder === undefined) {
    throw new TarjumanError(
      'ENGINE_SETTINGS',
      { file: 'TARJUMAN_MODEL_DIR' },
      'it is not set, and there is no home folder to keep models in',
      'set it to the folder in which models lie (docs/local-engine.md)',
    );
  }
  const told = value(env, 'TARJUMAN_LOCAL_WORKERS');
  const workers = told === undefined ? (config.workers ?? DEFAULT_WORKERS) : Number(told);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS) {
    throw new TarjumanError(
      'ENGINE_SETTINGS',
      { file: 'TARJUMAN_LOCAL_WORKERS' },
      `${JSON.stringify(told ?? workers)} is no number of engines`,
      `give a whole number from 1 to ${MOST_WORKERS}; more than there are processor cores makes nothing quicker`,
    );
  }
  return { folder, workers };
}

/**
 * `TARJUMAN_MODEL_DIR`, else the settings, else the user's cache: `$XDG_CACHE_HOME/tarjuman/models`, `~/.cache/tarjuman/models`, on
 * Windows `%LOCALAPPDATA%\tarjuman\models`. Undefined where the environment knows none of them.
 */
export function modelFolder(env: Env, config: LocalConfig = {}): string | undefined {
  const named = value(env, 'TARJUMAN_MODEL_DIR') ?? config.models;
  if (named !== undefined) return named;
  const windows = value(env, 'LOCALAPPDATA');
  if (windows !== undefined && win32.isAbsolute(windows)) return win32.join(windows, 'tarjuman', 'models');
  const home = value(env, 'HOME');
  // The XDG base directory specification: a path that is not absolute is to be ignored.
  const xdg = value(env, 'XDG_CACHE_HOME');
  const cache = xdg !== undefined && posix.isAbsolute(xdg) ? xdg : home && posix.join(home, '.cache');
  return cache === undefined || cache === '' ? undefined : posix.join(cache, 'tarjuman', 'models');
}

/** Set and not blank. */
function value(env: Env, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}
