import { type ByteParts, bytesOf } from './byte-parts.ts';

/** What stands for each letter of ASCII, by its code: undefined the letter itself, null what {@link putPlain} stops at. */
export type Letters = readonly (Uint8Array | null | undefined)[];

/** @param stops letters to stop at besides controls @param instead what stands for others */
export function lettersOf(stops: string, instead: Readonly<Record<string, string>> = {}): Letters {
  return Array.from({ length: 0x80 }, (_, code) => {
    const letter = String.fromCharCode(code);
    if (Object.hasOwn(instead, letter)) return bytesOf(instead[letter]!);
    return code < 0x20 || code === 0x7f || stops.includes(letter) ? null : undefined;
  });
}

/** Units that are put at once. */
const STRETCH = 1 << 13;
/** Bytes that a unit takes at the most: a letter three, what stands for one six. */
const LONGEST = 6;

/**
 * Puts a stretch of a text as UTF-8, escaping as it goes, as far as it holds nothing that has to be looked at again: no control, nothing hidden, no half of a
 * pair, no noncharacter. Most texts are such to their end.
 * @returns where it stopped
 */
export function putPlain(parts: ByteParts, text: string, from: number, to: number, letters: Letters): number {
  let index = from;
  while (index < to) {
    const stretch = Math.min(to, index + STRETCH);
    let at = parts.open(LONGEST * (stretch - index));
    const { bytes } = parts;
    for (; index < stretch; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        const instead = letters[code];
        if (instead === undefined) bytes[at++] = code;
        else if (instead === null) break;
        else for (let letter = 0; letter < instead.length; letter++) bytes[at++] = instead[letter]!;
      } else if (code < 0x800) {
        if (code < 0xa0 || code === 0xad || code === 0x61c) break;
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        if (isOdd(code)) break;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    parts.close(at);
    if (index < stretch) break;
  }
  return index;
}

/** Of a unit above U+07FF: hidden, perhaps, or half of a pair, or no character. */
function isOdd(code: number): boolean {
  if (code < 0x200b) return false;
  // Between them dashes, quotation marks and dots.
  if (code < 0x206a) return code < 0x2010 || code > 0x2029;
  return code >= 0xd800;
}
