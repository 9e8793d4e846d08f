/**
 * UTF-16 units of a part, or a little more: large enough that what is done for each part does not count, and small enough that V8 keeps the text of one
 * among what is young; one of 64 Ki is a large object, which is made and dropped page by page.
 */
const PART = 1 << 13;

/** Pieces of a text of any length as parts of a good size, made as they are asked for; at least one. */
export function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}

/** The whole of a text that is made in parts. */
export function joinParts(parts: Iterable<string>): string {
  let all = '';
  for (const part of parts) all += part;
  return all;
}

/** The same of parts that are UTF-8, none of which ends inside of a character. */
export function joinByteParts(parts: Iterable<Uint8Array>): string {
  let all = '';
  for (const part of parts) all += textOfPart(part);
  return all;
}

/** A part as text. */
export function textOfPart(part: Uint8Array): string {
  return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('utf8');
}
