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
  const place = new PlaceBeforeComposing(text, composed);
  return read(composed).map(({ start, end }) => ({ start: place.of(start), end: place.of(end) }));
}

/** Goes through a text and its composed form side by side; is asked for offsets in order. */
class PlaceBeforeComposing {
  readonly #text: string;
  readonly #composed: string;
  #at = 0;
  #atComposed = 0;

  constructor(text: string, composed: string) {
    this.#text = text;
    this.#composed = composed;
  }

  of(offset: number): number {
    const text = this.#text;
    if (offset === this.#composed.length) return text.length;
    while (this.#atComposed < offset) {
      let end = endOfCluster(text, this.#at);
      let cluster = text.slice(this.#at, end);
      let composed = cluster.normalize('NFC');
      // Letters compose with letters in Hangul, Kirat Rai and Tulu.
      for (let more = 0; more < MOST_LETTERS && !this.#composed.startsWith(composed, this.#atComposed); more++) {
        end = endOfCluster(text, end);
        cluster = text.slice(this.#at, end);
        composed = cluster.normalize('NFC');
      }
      if (composed === cluster && this.#atComposed + cluster.length > offset)
        return this.#at + offset - this.#atComposed;
      this.#atComposed += composed.length;
      this.#at = end;
    }
    return this.#at;
  }
}

/** That compose with the one before, at most. */
const MOST_LETTERS = 3;

/** Behind a character and the marks that could compose with it; none does with white space. */
function endOfCluster(text: string, at: number): number {
  if (at >= text.length) return text.length;
  let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  if (isInvisible(classAt(text, at))) return end;
  while (end < text.length && classAt(text, end) === MARK) end++;
  return end;
}
