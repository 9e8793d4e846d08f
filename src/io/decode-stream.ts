import { TarjumanError } from '../core/error.ts';

/** Bytes that are looked at to tell the encoding. */
const HEAD = 512;

/**
 * A stream of bytes to text, in pieces of any size. UTF-8 and UTF-16 by their byte order mark or by the zeros of the first characters, otherwise what an
 * XML declaration names, otherwise UTF-8. A leading byte order mark is left out.
 * @throws TarjumanError INPUT_ENCODING where the bytes are not of that encoding
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let name = 'utf-8';
  let head = new Uint8Array(0);
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder!.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new TarjumanError(
        'INPUT_ENCODING',
        { file },
        `holds bytes that are not ${name}`,
        'save it again as UTF-8',
        cause,
      );
    }
  };
  const begin = (bytes: Uint8Array): string => {
    name = encodingOf(bytes);
    try {
      decoder = new TextDecoder(name, { fatal: true });
    } catch (cause) {
      throw new TarjumanError(
        'INPUT_ENCODING',
        { file },
        `says that it is in «${name}», which is not known here`,
        'save it again as UTF-8',
        cause,
      );
    }
    return decode(bytes);
  };
  for await (const chunk of chunks) {
    if (decoder) {
      yield decode(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) yield begin(head);
  }
  if (!decoder) yield begin(head);
  yield decode();
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (a === 0xef && b === 0xbb) return 'utf-8';
  const start = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const named = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase();
  // A file of single bytes that says UTF-16 was turned into another encoding by a tool that did not mend the declaration.
  return named === undefined || named.startsWith('utf-16') ? 'utf-8' : named;
}
