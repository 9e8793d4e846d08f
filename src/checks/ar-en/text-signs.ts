/** What coverage counts in a text. */
export interface TextSigns {
  readonly commas: number;
  /** Runs of blanks. */
  readonly blanks: number;
  /** Of more than three characters. */
  readonly sentences: number;
}

export const COMMA = 0x2c;
export const ARABIC_COMMA = 0x60c;

/** What `\s` finds. Those of Latin and Arabic are told at once. */
function isBlank(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)));
}

const isTerminal = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x61f;
/** Brackets and quotes that may stand behind the mark that ends a sentence. */
const CLOSERS = new Set([...')"\'\u201d\u2019\u00bb'].map((sign) => sign.charCodeAt(0)));
const SHORTEST = 4;

/** All in one walk. A sentence ends with a mark, and what closes, in front of a blank or the end. */
export function countSigns(text: string, comma: number): TextSigns {
  let commas = 0;
  let blanks = 0;
  let sentences = 0;
  let blank = false;
  /** The first and last unit of the sentence that are no blanks. */
  let first = -1;
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) {
      if (!blank) blanks++;
      blank = true;
      continue;
    }
    blank = false;
    if (unit === comma) commas++;
    if (isTerminal(unit)) {
      let end = at + 1;
      while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end++;
      if (end === text.length || isBlank(text.charCodeAt(end))) {
        if (first >= 0 && last - first + 1 >= SHORTEST) sentences++;
        first = -1;
        at = end - 1;
        continue;
      }
    }
    if (first < 0) first = at;
    last = at;
  }
  if (first >= 0 && last - first + 1 >= SHORTEST) sentences++;
  return { commas, blanks, sentences };
}
