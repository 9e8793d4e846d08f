import { TarjumanError } from '../core/error.ts';
import type { Files } from '../core/ports.ts';
import { decodeText } from './decode-text.ts';
import { createUtf8Decoder } from './decode-utf8.ts';

/**
 * The text of a file in pieces: what {@link decodeText} gives of the whole, in any of its encodings. UTF-8 is never held as a whole; it is gone over once
 * to see that all of it is, since another encoding may show only in its last line. A file in another encoding is one piece.
 * @throws TarjumanError as `decodeText`
 */
export async function* decodePieces(files: Files, path: string, file: string): AsyncGenerator<string> {
  if (await isUtf8Text(files, path)) {
    const { decode } = createUtf8Decoder(file);
    for await (const chunk of files.stream(path)) yield decode(chunk, false);
    yield decode(new Uint8Array(0), true);
  } else yield decodeText(await files.read(path), file).text;
}

async function isUtf8Text(files: Files, path: string): Promise<boolean> {
  const { decode } = createUtf8Decoder(path);
  try {
    for await (const chunk of files.stream(path)) decode(chunk, false);
    decode(new Uint8Array(0), true);
    return true;
  } catch (error) {
    if (error instanceof TarjumanError && error.code === 'INPUT_ENCODING') return false;
    throw error;
  }
}
