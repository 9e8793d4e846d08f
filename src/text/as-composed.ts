import type { Span } from '../core/article.ts';
import { classAt, isInvisible, MARK } from './chars.ts';

/**
 * What reads only composed letters, for a text in any normal form: `read` gets the text in NFC, and what it finds there is told in offsets of the text itself.
 * An offset between a letter and a mark that composes with it is moved behind the mark.
 * @param read gives spans in order
 */
export function asComposed(text: string, read: (composed: string) => Span[]): Span[] {
  const composed = text.normalize('NFC');
  if (composed === text) return read(text);
  const place = new PlaceBeforeComposing(text);
  return read(composed).map(({ start, end }) => ({ start: place.of(start), end: place.of(end) }));
}

/** Goes through a text and its composed form side by side; is asked for offsets in order. */
class PlaceBeforeComposing {
  readonly #text: string;
  #at = 0;
  #composed = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of(offset: number): number {
    const text = this.#text;
    while (this.#composed < offset) {
      const end = endOfCluster(text, this.#at);
      const cluster = text.slice(this.#at, end);
      const composed = cluster.normalize('NFC');
      if (composed === cluster && this.#composed + cluster.length > offset) return this.#at + offset - this.#composed;
      this.#composed += composed.length;
      this.#at = end;
    }
    return this.#at;
  }
}

/** Behind a character and all that could compose with it; nothing does with white space. */
function endOfCluster(text: string, at: number): number {
  const invisible = isInvisible(classAt(text, at));
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  if (invisible) return end;
  while (end < text.length && (classAt(text, end) === MARK || composesWithJamo(text, end))) end++;
  return end;
}

/** Vowels and final consonants of Hangul: letters, yet composed with the one before. */
function composesWithJamo(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x1160 || code > 0x11ff) return false;
  const before = text.charCodeAt(at - 1);
  return (before >= 0x1100 && before <= 0x11ff) || (before >= 0xac00 && before <= 0xd7a3);
}
