import { extname } from 'node:path';
import type { Files } from '../core/ports.ts';
import { decodeText } from '../io/decode-text.ts';
import { readSideFile, type SideFile } from '../publish/side-file.ts';
import { type SourceFile, sidePaths } from './find-articles.ts';

/**
 * What lies beside an article under its name and says something about it; undefined where nothing does.
 * @throws TarjumanError INPUT_FORMAT, INPUT_ENCODING
 */
export async function sideFileOf(source: SourceFile, files: Files): Promise<SideFile | undefined> {
  for (const path of sidePaths(source)) {
    const bytes = await files.readIfThere(path);
    if (!bytes) continue;
    const file = source.file.slice(0, -extname(source.file).length) + extname(path);
    return readSideFile(decodeText(bytes, file).text, file);
  }
  return undefined;
}
