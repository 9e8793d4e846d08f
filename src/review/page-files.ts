import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page as `scripts/build.js` made it, by path. Read once; no request ever names a file. */
export function loadPageFiles(
  folder: URL = new URL('../../dist/review/built-page/', import.meta.url),
): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const file = { bytes: new Uint8Array(readFileSync(fileURLToPath(new URL(name, folder)))), type };
    files.set(name === 'index.html' ? '/' : `/${name}`, file);
  }
  return files;
}
