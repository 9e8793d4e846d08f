import { directionOf } from '../../text/script.ts';
import { attributes } from './escape-html.ts';

/** What every element with text of a language carries. */
export type Side = { readonly lang: string; readonly dir: 'rtl' | 'ltr' };

const known = new Map<string, Side>();

/** `lang` and `dir` of a language (BCP 47). Remembered: a page asks some ten times a row, and `Intl.Locale` is slow. */
export function sideOf(language: string): Side {
  let side = known.get(language);
  if (!side) {
    side = { lang: language, dir: directionOf(language) };
    known.set(language, side);
  }
  return side;
}

const written = new Map<string, string>();

/** {@link sideOf} as attributes, with a blank in front. */
export function sideAttributes(language: string): string {
  const known = written.get(language) ?? attributes(sideOf(language));
  written.set(language, known);
  return known;
}

/** A span of a language around what is HTML already. */
export function spanOf(html: string, language: string, className?: string): string {
  return `<span${className === undefined ? '' : ` class="${className}"`}${sideAttributes(language)}>${html}</span>`;
}
