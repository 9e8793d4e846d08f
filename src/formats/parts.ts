/** UTF-16 units of a part, or a little more: large enough that what is done for each part does not count. */
const PART = 1 << 16;

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
