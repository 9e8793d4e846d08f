import type { ByteParts } from '../byte-parts.ts';
import { lettersOf, putPlain } from '../put-plain.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Below U+00A0: what {@link escapeHtml} changes. */
const CHANGED = new Uint8Array(0xa0);
for (let code = 0; code < CHANGED.length; code++)
  if ((code < 0x20 && code !== 0x09 && code !== 0x0a) || code >= 0x7f || '&<>"\''.includes(String.fromCharCode(code)))
    CHANGED[code] = 1;

/** Whether a text may hold anything that has to be escaped: whatever lies at U+D800 and above is looked at again. */
function mayChange(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa0 ? CHANGED[code] === 1 : code >= 0xd800 && (code < 0xe000 || code >= 0xfdd0)) return true;
  }
  return false;
}

/** Whether a text is surely shown as it is: nothing has to be escaped, and nothing in it is hidden (text/hidden-characters.ts). Most texts are. */
export function isShownAsItIs(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xa0) {
      if (CHANGED[code] === 1) return false;
    } else if (code < 0x200b) {
      if (code === 0xad || code === 0x61c) return false;
    } else if (code < 0x206a) {
      // Between them dashes, quotation marks and dots.
      if (code < 0x2010 || code > 0x2029) return false;
    } else if (code >= 0xd800) return false;
  }
  return true;
}

/**
 * Text for element content and for quoted attributes. Article text is data: nothing in it can open a tag, a comment or
 * an attribute. Characters that HTML cannot carry (C0 and C1 controls except tab and line feed, lone surrogates,
 * noncharacters) become U+FFFD; a carriage return becomes a space (as
 * a reference the standard forbids it, bare it would count as a line feed).
 */
export function escapeHtml(text: string): string {
  // Most texts stay as they are, and a page asks some hundred times a row.
  return mayChange(text) ? escaped(text) : text;
}

/** For {@link putPlain}. */
export const HTML_LETTERS = lettersOf('', { ...ENTITIES, '\t': '\t', '\n': '\n' });

/** Puts {@link escapeHtml} of a stretch of a text. */
export function putEscaped(parts: ByteParts, text: string, from = 0, to = text.length): void {
  const at = putPlain(parts, text, from, to, HTML_LETTERS);
  if (at < to) parts.put(escaped(text.slice(at, to)));
}

/** {@link escapeHtml} without a look before. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/\r/g, ' ');
}

/** Attributes in the order given; `undefined` and `false` leave one out, `true` writes the bare name. */
export function attributes(of: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let out = '';
  for (const name in of) {
    const value = of[name];
    if (value === undefined || value === false) continue;
    out += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return out;
}
