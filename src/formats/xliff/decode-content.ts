import { disarm } from '../xml/escape.ts';

/** What stands there is not as the program writes it: it is for the reader of trees to say what it means. */
export class NotAsWritten extends Error {}

/** What stands for a text that was armoured. @throws NotAsWritten for what stands for no text */
export function armouredText(raw: string): string {
  const text = decodeContent(raw);
  return text.includes('\\') ? disarm(text) : text;
}

/** What needs a second look: references, markup, the end of a CDATA section, and all that XML does not take or takes for something else. */
const SUSPECT = /[<&\]\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const FOREIGN = /[<\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\]\]>/;
const REFERENCE = /&(?:(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));)?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whether a text that stands in an element is the one that is meant, letter for letter. */
export function isContentAsItStands(raw: string): boolean {
  return !SUSPECT.test(raw);
}

/** Characters of XML that stand for text. @throws NotAsWritten for anything else */
export function decodeContent(raw: string): string {
  if (!SUSPECT.test(raw)) return raw;
  if (FOREIGN.test(raw) || !raw.isWellFormed()) throw new NotAsWritten();
  if (!raw.includes('&')) return raw;
  return raw.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name]!;
    const point = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : -1;
    if (!isCharacter(point)) throw new NotAsWritten();
    return String.fromCodePoint(point);
  });
}

/** Section 2.2 of XML 1.0. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x9 || point === 0xa || point === 0xd;
  if (point < 0xd800) return true;
  return (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}
