import { hex4 } from '../xml/escape.ts';

/**
 * Characters that a spreadsheet does not show, or cannot hold: bidi controls (Unicode UAX 9, section 2), control characters, lone
 * surrogates. They stand as `[U+200F]` in a cell, where people see them, and are themselves again when the cell comes back.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF\uD800-\uDFFF]|\[(?=U\+[0-9A-F]{4}\])/gu;

/**
 * What a spreadsheet takes for a formula (OWASP, CSV Injection): `= + - @`, their full-width forms, tab, CR and LF in front; also
 * behind blanks and apostrophes, which programs trim.
 */
const FORMULA = /^['\s]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** A text as it may stand in a cell of any spreadsheet: shown as it is, never run. Undone by {@link readCell}. */
export function writeCell(text: string): string {
  const shown = showHidden(text);
  return FORMULA.test(shown) ? `'${shown}` : shown;
}

/** What nobody would see as `[U+200F]`. Undone by {@link readHidden}. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (letter) => `[U+${hex4(letter.charCodeAt(0))}]`);
}

/** The text of a cell that {@link writeCell} made; a cell that a person wrote comes back as it is. */
export function readCell(cell: string): string {
  const shown = cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
  return readHidden(shown);
}

export function readHidden(shown: string): string {
  return shown.replace(/\[U\+([0-9A-F]{4})\]/g, (all, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return letter === '[' || isHidden(letter) ? letter : all;
  });
}

function isHidden(letter: string): boolean {
  HIDDEN.lastIndex = 0;
  return HIDDEN.test(letter);
}
