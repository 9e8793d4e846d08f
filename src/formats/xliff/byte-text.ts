import { isSurelyNormal } from '../../core/hash.ts';
import { decodeContent, isContentAsItStands } from './decode-content.ts';

/** What a character asks for: to be asked for its normal form. */
const LOOK = 1;
/** To be read with care: it begins a reference, or may not stand there. */
const CARE = 2;

/** What each character below U+0800, of two bytes at the most, asks for. */
const ASKS = Uint8Array.from({ length: 0x800 }, (_, code) => asksOf(code));
/** The same of general punctuation, U+2000 to U+207F. */
const PUNCTUATION = Uint8Array.from({ length: 0x80 }, (_, index) => asksOf(0x2000 + index));

function asksOf(code: number): number {
  const letter = String.fromCharCode(code);
  return (isSurelyNormal(letter) ? 0 : LOOK) | (isContentAsItStands(letter) ? 0 : CARE);
}

/** Reads texts from bytes that are UTF-8 without a fault. */
export class ByteText {
  /** Of all that was read since it was set: whether it is surely its own NFC form. */
  normal = true;
  /** Of what was read last: its bytes are those of the text as it was given, and surely in NFC. */
  exact = false;
  readonly #own: boolean;
  #units = new Uint16Array(1 << 12);
  #bytes = Buffer.from(this.#units.buffer);

  /** @param own every text stands on its own: else it may be a part of the string that it was read from, which lives as long as it does */
  constructor(own: boolean) {
    this.#own = own;
  }

  /**
   * The text that the content of an element stands for. A third of the time of `utf8Slice`, which looks at nothing.
   * @param latin the same bytes as a string of as many letters
   * @throws NotAsWritten for what stands for no text
   */
  read(bytes: Buffer, latin: string, at: number, end: number): string {
    let asks = 0;
    let from = at;
    for (; from < end; from++) {
      const byte = bytes[from]!;
      if (byte >= 0x80) break;
      asks |= ASKS[byte]!;
    }
    let text: string;
    if (from === end) text = this.#own ? bytes.toString('latin1', at, end) : latin.slice(at, end);
    else {
      if (end - at > this.#units.length) {
        this.#units = new Uint16Array(2 * (end - at));
        this.#bytes = Buffer.from(this.#units.buffer);
      }
      const units = this.#units;
      let count = 0;
      for (let place = at; place < from; place++) units[count++] = bytes[place]!;
      while (from < end) {
        const byte = bytes[from++]!;
        if (byte < 0x80) {
          asks |= ASKS[byte]!;
          units[count++] = byte;
        } else if (byte < 0xe0) {
          const code = ((byte & 0x1f) << 6) | (bytes[from++]! & 0x3f);
          asks |= ASKS[code]!;
          units[count++] = code;
        } else if (byte < 0xf0) {
          const code = ((byte & 0x0f) << 12) | ((bytes[from]! & 0x3f) << 6) | (bytes[from + 1]! & 0x3f);
          from += 2;
          asks |= code >>> 7 === 0x40 ? PUNCTUATION[code & 0x7f]! : code >= 0xfffe ? LOOK | CARE : LOOK;
          units[count++] = code;
        } else {
          const high = ((byte & 0x07) << 12) | ((bytes[from]! & 0x3f) << 6) | (bytes[from + 1]! & 0x3f);
          const code = (high << 6) | (bytes[from + 2]! & 0x3f);
          from += 3;
          asks |= LOOK;
          units[count++] = 0xd7c0 + (code >>> 10);
          units[count++] = 0xdc00 | (code & 0x3ff);
        }
      }
      text = this.#bytes.toString('utf16le', 0, 2 * count);
    }
    this.exact = asks === 0;
    if (this.exact) return text;
    this.normal = false;
    return (asks & CARE) === 0 ? text : decodeContent(text);
  }
}
