import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What a test puts into a desk's folder and finds there; paths are relative to it. */
export interface FolderFiles {
  readonly path: string;
  put(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  has(file: string): boolean;
  remove(file: string): void;
  /** Relative paths of all files below `folder`, with `/`, sorted. */
  files(folder?: string): string[];
}

export function folderFiles(path: string, files: Readonly<Record<string, string | Uint8Array>>): FolderFiles {
  const at = (file: string): string => join(path, file);
  const folder: FolderFiles = {
    path,
    put(file, content) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
    },
    read: (file) => readFileSync(at(file), 'utf8'),
    has: (file) => statSync(at(file), { throwIfNoEntry: false }) !== undefined,
    remove: (file) => rmSync(at(file), { recursive: true, force: true }),
    files(below = '.') {
      const walk = (inner: string): string[] =>
        readdirSync(inner, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? walk(join(inner, entry.name)) : [relative(path, join(inner, entry.name))],
        );
      return folder.has(below)
        ? walk(at(below))
            .map((file) => file.split(sep).join('/'))
            .sort()
        : [];
    },
  };
  for (const [file, content] of Object.entries(files)) folder.put(file, content);
  return folder;
}
