import { disarm } from '../xml/escape.ts';

/** What stands there is not as the program writes it: it is for the reader of trees to say what it means. */
export class NotAsWritten extends Error {}

/**
 * A place in a text that is read from front to back. Nothing is skipped: each step names what must stand there, and what does not stand
 * there ends the reading. @throws NotAsWritten from every step
 */
export class Cursor {
  text: string;
  at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** Whether `literal` stands here; if so, it is passed. */
  has(literal: string): boolean {
    const end = this.at + literal.length;
    // On texts of two bytes a letter, a comparison of pieces takes a fraction of what `startsWith` does.
    if (this.text.slice(this.at, end) !== literal) return false;
    this.at = end;
    return true;
  }

  expect(literal: string): void {
    if (!this.has(literal)) throw new NotAsWritten();
  }

  /** What stands before `close`, as it is written; `close` is passed. It holds no markup. */
  raw(close: string): string {
    const { text, at } = this;
    const end = text.indexOf(close, at);
    if (end < 0) throw new NotAsWritten();
    this.at = end + close.length;
    return text.slice(at, end);
  }

  /** The text of an element, which ends with `close`: a tag. */
  content(close: string): string {
    return decodeContent(this.#upTo(close));
  }

  /** The text of an element that was armoured. */
  armoured(close: string): string {
    return armouredText(this.#upTo(close));
  }

  /** As `raw`, for a tag: no other may stand before it. */
  #upTo(close: string): string {
    const { text, at } = this;
    const end = text.indexOf('<', at);
    if (end < 0) throw new NotAsWritten();
    this.at = end;
    this.expect(close);
    return text.slice(at, end);
  }

  /** The value of an attribute, with what stands behind it. */
  attribute(close: string): string {
    const raw = this.raw(close);
    // A quote ends the value; blanks other than spaces would be read as spaces.
    if (/["\t\n]/.test(raw)) throw new NotAsWritten();
    return decodeContent(raw);
  }

  /** The value of an attribute that is an id; most are a letter and a number. */
  id(close: string): string {
    const { at } = this;
    const raw = this.raw(close);
    if (PLAIN_ID.test(raw)) return raw;
    this.at = at;
    return this.attribute(close);
  }

  armouredAttribute(close: string): string {
    const text = this.attribute(close);
    return text.includes('\\') ? disarm(text) : text;
  }
}

const PLAIN_ID = /^[a-z]\d+$/;

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
