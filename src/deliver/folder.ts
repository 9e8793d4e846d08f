import { join, resolve } from 'node:path';
import { sha256 } from '../core/hash.ts';
import type { Files } from '../core/ports.ts';
import type { FolderSettings } from '../io/deliver-settings.ts';
import type { Store } from './store.ts';

/** A folder of this machine, or of one that the system has mounted. */
export function openFolder(settings: FolderSettings, root: string, files: Files): Store {
  const folder = resolve(root, settings.path);
  const at = (path: string) => join(folder, ...path.split('/'));
  return {
    async put(path, bytes) {
      await files.write(at(path), bytes);
    },
    async has(path, about) {
      const bytes = await files.readIfThere(at(path));
      return bytes !== undefined && bytes.length === about.bytes && sha256(bytes) === about.sha256;
    },
    remove: (path) => files.remove(at(path)),
    async close() {},
  };
}
