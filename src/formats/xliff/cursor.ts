import { hashOf, sha256 } from '../../core/hash.ts';
import { disarm } from '../xml/escape.ts';
import { ByteText } from './byte-text.ts';
import { decodeContent, NotAsWritten } from './decode-content.ts';

/**
 * A place in bytes of UTF-8 that are read from front to back. What the program writes between texts is ASCII: it is compared in a string that has a letter
 * for each byte, and only texts are decoded. Nothing is skipped: each step names what must stand there, and what does not stand
 * there ends the reading. @throws NotAsWritten from every step
 */
export class Cursor {
  /** A letter for each of `bytes`: places are the same in both. */
  latin = '';
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  readonly #text: ByteText;
  #from = 0;
  #to = 0;

  /** @param own every text of an element that is read stands on its own: else it may be a part of `latin` */
  constructor(own: boolean) {
    this.#text = new ByteText(own);
  }

  /** Whether `literal`, a letter for each byte, stands here; if so, it is passed. */
  has(literal: string): boolean {
    const end = this.at + literal.length;
    // A comparison of pieces takes a fraction of what `startsWith` does.
    if (this.latin.slice(this.at, end) !== literal) return false;
    this.at = end;
    return true;
  }

  expect(literal: string): void {
    if (!this.has(literal)) throw new NotAsWritten();
  }

  /** What stands before `close`, a letter for each byte; `close` is passed. */
  raw(close: string): string {
    const { latin, at } = this;
    const end = latin.indexOf(close, at);
    if (end < 0) throw new NotAsWritten();
    this.at = end + close.length;
    return latin.slice(at, end);
  }

  /** The text of an element, which ends with `close`: a tag. */
  content(close: string): string {
    const { latin, at } = this;
    // No other tag may stand before it.
    const end = latin.indexOf('<', at);
    if (end < 0) throw new NotAsWritten();
    this.at = end;
    this.expect(close);
    this.#from = at;
    this.#to = end;
    return this.#text.read(this.bytes, latin, at, end);
  }

  /** What {@link hashOf} says of the text that {@link content} gave last: mostly the bytes that it was read from need not be made again. */
  hashOf(text: string): string {
    return this.#text.exact ? sha256(this.bytes.subarray(this.#from, this.#to)) : hashOf(text);
  }

  /** Whether every {@link content} since it was set to true is surely its own NFC form. */
  get normal(): boolean {
    return this.#text.normal;
  }

  set normal(normal: boolean) {
    this.#text.normal = normal;
  }

  /** The text of an element that was armoured. */
  armoured(close: string): string {
    const text = this.content(close);
    return text.includes('\\') ? disarm(text) : text;
  }

  /** The value of an attribute, with what stands behind it. */
  attribute(close: string): string {
    const raw = textOfLatin(this.raw(close));
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

/** The text of bytes of UTF-8 that stand in a string, a letter each. */
export function textOfLatin(latin: string): string {
  return NOT_ASCII.test(latin) ? Buffer.from(latin, 'latin1').toString('utf8') : latin;
}

/** The other way. */
export function latinOf(text: string): string {
  return NOT_ASCII.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

const NOT_ASCII = /[^\0-\x7F]/;
