/**
 * Characters that change how text looks without being seen. Sources: Unicode 16 UAX #9, section 2 (directional
 * formatting characters); UTR #36, section 3 (ZWSP, word joiner, BOM, soft hyphen in running text).
 * ZWJ and ZWNJ are not here: Persian and Urdu spell with them.
 */
const NAMES: Readonly<Record<string, readonly [short: string, long: string]>> = {
  '\u061C': ['ALM', 'ARABIC LETTER MARK'],
  '\u200E': ['LRM', 'LEFT-TO-RIGHT MARK'],
  '\u200F': ['RLM', 'RIGHT-TO-LEFT MARK'],
  '\u202A': ['LRE', 'LEFT-TO-RIGHT EMBEDDING'],
  '\u202B': ['RLE', 'RIGHT-TO-LEFT EMBEDDING'],
  '\u202C': ['PDF', 'POP DIRECTIONAL FORMATTING'],
  '\u202D': ['LRO', 'LEFT-TO-RIGHT OVERRIDE'],
  '\u202E': ['RLO', 'RIGHT-TO-LEFT OVERRIDE'],
  '\u2066': ['LRI', 'LEFT-TO-RIGHT ISOLATE'],
  '\u2067': ['RLI', 'RIGHT-TO-LEFT ISOLATE'],
  '\u2068': ['FSI', 'FIRST STRONG ISOLATE'],
  '\u2069': ['PDI', 'POP DIRECTIONAL ISOLATE'],
  '\u200B': ['ZWSP', 'ZERO WIDTH SPACE'],
  '\u2060': ['WJ', 'WORD JOINER'],
  '\u00AD': ['SHY', 'SOFT HYPHEN'],
  '\uFEFF': ['BOM', 'ZERO WIDTH NO-BREAK SPACE'],
};

const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Matches one hidden character: those above and the C0 and C1 controls that are not white space. Has no `g` flag. */
export const HIDDEN =
  /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/;

/** What to show in the place of a hidden character: `RLO` and `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export function describeHidden(character: string): { readonly short: string; readonly long: string } {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const known = NAMES[character];
  return known ? { short: known[0], long: `${code} ${known[1]}` } : { short: code, long: `${code} control` };
}

const BIDI_SPANS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The text without the directional formatting characters that reach over what follows them: embeddings, overrides, isolates. Marks (LRM, RLM, ALM)
 * stay: in the strings of programs somebody wrote them on purpose, and the program needs them.
 */
export function stripBidiSpans(text: string): string {
  return text.replace(BIDI_SPANS, '');
}

/** The text without directional formatting characters (UAX #9). What leaves the house carries none. */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI, '');
}
