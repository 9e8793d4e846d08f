import { type LocalConfig, modelFolder } from '../local-settings.ts';
import { placeModel } from './model-folder.ts';
import { readLocks } from './models-lock.ts';

/** Whether a model lies where models are kept, by its files' names and sizes. Never throws. */
export function hasModel(env: Readonly<Record<string, string | undefined>>, config?: LocalConfig): boolean {
  const folder = modelFolder(env, config);
  if (folder === undefined) return false;
  try {
    return [...readLocks(folder).values()].some((lock) => 'placed' in placeModel(folder, lock));
  } catch {
    // A lock that cannot be read is said when the engine is asked for by name.
    return false;
  }
}
