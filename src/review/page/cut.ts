/** Behind these a sentence is divided rather than elsewhere. */
const STOP = /[،؛,;.:!?؟…»”)\]–—]["'”’»]*\s*$/u;
/** How far a stop draws a border to itself, as a share of the text. */
const PULL = 0.2;

/** Where a text may be divided: in front of a word; in scripts without blanks between any two words. UTF-16 offsets, in order. */
export function placesOf(text: string, language: string): number[] {
  const blanks = [...text.trimEnd().matchAll(/(?<=\S)\s+(?=\S)/gu)].map(({ 0: blank, index }) => index + blank.length);
  if (blanks.length > 0) return blanks;
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...words].map(({ index }) => index).filter((index) => index > 0);
}

/** The place that lies best at this share (0 to 1) of the text; one behind a stop is worth a way. Undefined where there is none. */
export function bestPlace(text: string, places: readonly number[], share: number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const off = Math.abs(place / Math.max(1, text.length) - share) - (STOP.test(text.slice(0, place)) ? PULL : 0);
    if (off >= least) continue;
    best = place;
    least = off;
  }
  return best;
}

/** The place next to the cursor. */
export function nearestPlace(places: readonly number[], cursor: number): number | undefined {
  return places.toSorted((a, b) => Math.abs(a - cursor) - Math.abs(b - cursor))[0];
}

export interface CutPlaces {
  readonly source: readonly number[];
  /** From the beginning to the end, both of them among the places: one half may go without words. */
  readonly target: readonly number[];
  /** What is proposed. */
  readonly at: { readonly source: number; readonly target: number };
}

/**
 * Where a pair may be divided, and where that seems best: the target at the cursor, if it stands inside; the source at the same share of its text, or
 * at a stop near by. Undefined for a source of one word.
 */
export function cutPlaces(
  pair: { readonly source: string; readonly target: string; readonly from: string; readonly to: string },
  cursor: number,
): CutPlaces | undefined {
  const source = placesOf(pair.source, pair.from);
  const inner = placesOf(pair.target, pair.to);
  const inside = cursor > 0 && cursor < pair.target.trimEnd().length;
  const chosen = inside ? nearestPlace(inner, cursor) : undefined;
  const atSource = bestPlace(pair.source, source, chosen === undefined ? 0.5 : chosen / pair.target.length);
  if (atSource === undefined) return undefined;
  const atTarget = chosen ?? bestPlace(pair.target, inner, atSource / pair.source.length) ?? pair.target.length;
  const target = pair.target === '' ? [0] : [0, ...inner, pair.target.length];
  return { source, target, at: { source: atSource, target: atTarget } };
}
