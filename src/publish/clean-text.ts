import { stripBidiControls } from '../text/hidden-characters.ts';

/**
 * Text that leaves the house: without directional formatting characters (law 7), byte order marks and control characters,
 * in one line, trimmed. No-break spaces stay; lone surrogates, which no file can carry, become U+FFFD.
 */
export function cleanText(text: string): string {
  return stripBidiControls(text)
    .replace(/[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF]/g, '')
    .replace(/[\t\n\v\f\r\x85\u2028\u2029 ]+/g, ' ')
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\uFFFD')
    .trim();
}
