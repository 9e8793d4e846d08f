import { isUtf8 } from 'node:buffer';
import { textOfUtf8, undecodable } from './decode-text.ts';

/** UTF-8 as it comes, without a byte order mark; a character may be cut between two pieces. */
export interface Utf8Decoder {
  /** @param last nothing follows @throws TarjumanError INPUT_ENCODING with the offset of a byte near what cannot be */
  decode(bytes: Uint8Array, last: boolean): string;
}

const MARK = [0xef, 0xbb, 0xbf];

export function hasUtf8Mark(bytes: Uint8Array): boolean {
  return MARK.every((byte, i) => bytes[i] === byte);
}

/** Whether the first piece of a file is UTF-8 text; only its last character may be cut. */
export function beginsAsUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes.subarray(0, endOfCharacters(bytes))) && !bytes.includes(0);
}

/** @param begin bytes of the file in front of the first piece */
export function createUtf8Decoder(file: string, begin = 0): Utf8Decoder {
  let carried = new Uint8Array(0);
  let offset = begin;
  const decodeWhole = (bytes: Uint8Array): string => {
    const begin = offset === 0 && hasUtf8Mark(bytes) ? MARK.length : 0;
    const whole = begin === 0 ? bytes : bytes.subarray(begin);
    if (!isUtf8(whole))
      throw undecodable(file, offset, 'holds bytes behind this one that are not UTF-8, as all before is');
    const zero = whole.indexOf(0);
    if (zero >= 0) throw undecodable(file, offset + begin + zero, 'holds a zero byte: this is no text');
    offset += bytes.length;
    return textOfUtf8(whole);
  };
  return {
    decode(bytes, last) {
      let rest = bytes;
      let front = '';
      if (carried.length > 0) {
        // The character that was cut: its bytes but for those that came already.
        const missing = Math.min(sizeOf(carried[0]!) - carried.length, rest.length);
        const character = Buffer.concat([carried, rest.subarray(0, missing)]);
        rest = rest.subarray(missing);
        if (!last && character.length < sizeOf(carried[0]!)) {
          carried = character;
          return '';
        }
        carried = NONE;
        front = decodeWhole(character);
      }
      const end = last ? rest.length : endOfCharacters(rest);
      if (end < rest.length) carried = Uint8Array.from(rest.subarray(end));
      return front + decodeWhole(rest.subarray(0, end));
    },
  };
}

const NONE = new Uint8Array(0);

/** Bytes of a character by its first. */
function sizeOf(lead: number): number {
  if (lead >= 0xf8) return 1;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
}

/** Where the last character ends that is whole: a lead byte says how many follow it. */
export function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    return sizeOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
