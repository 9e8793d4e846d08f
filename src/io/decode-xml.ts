import { TarjumanError } from '../core/error.ts';
import { decodeText } from './decode-text.ts';

/**
 * Text of an XML file of the desk's own (a rule set). The encoding is the one that its declaration names; without one, or where a byte
 * order mark or UTF-8 tell it for sure, as {@link decodeText} finds it.
 * @throws TarjumanError INPUT_ENCODING where the bytes are not what the declaration says, or nobody knows that encoding.
 */
export function decodeXml(bytes: Uint8Array, file: string): string {
  const declared = declaredEncoding(bytes);
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return decodeText(bytes, file).text;
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(declared, { fatal: true });
  } catch (cause) {
    throw new TarjumanError(
      'INPUT_ENCODING',
      { file, line: 1 },
      `the XML declaration names the encoding "${declared}", which is not known`,
      'save the file as UTF-8 in your editor and run again',
      cause,
    );
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new TarjumanError(
      'INPUT_ENCODING',
      { file },
      `is not ${declared}, which its XML declaration names`,
      'save the file as UTF-8 in your editor and run again',
      cause,
    );
  }
}

/** The declaration is ASCII in every encoding that has no byte order mark. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1];
}
