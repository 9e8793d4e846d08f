import { type ByteParts, bytesOf } from '../byte-parts.ts';

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
    } else if (code === 0xad || code === 0x61c || isOdd(code)) return false;
  }
  return true;
}

/** Of a unit above U+07FF: hidden, perhaps, or half of a pair, or no character. */
function isOdd(code: number): boolean {
  if (code < 0x200b) return false;
  // Between them dashes, quotation marks and dots.
  if (code < 0x206a) return code < 0x2010 || code > 0x2029;
  return code >= 0xd800;
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

/** Units that are put at once: a letter takes three bytes at the most, an entity six. */
const STRETCH = 1 << 13;
const LONGEST = 6;

/** {@link ENTITIES} by unit. */
const ENTITY_BYTES: (Uint8Array | undefined)[] = Array.from({ length: 0x80 }, (_, code) => {
  const entity = ENTITIES[String.fromCharCode(code)];
  return entity === undefined ? undefined : bytesOf(entity);
});

/**
 * Puts a stretch of a text, escaped, as far as nothing in it is hidden, replaced or half of a pair, as most texts are to their end.
 * @returns where it stopped
 */
export function putPlain(parts: ByteParts, text: string, from: number, to: number): number {
  let index = from;
  while (index < to) {
    const stretch = Math.min(to, index + STRETCH);
    let at = parts.open(LONGEST * (stretch - index));
    const { bytes } = parts;
    for (; index < stretch; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        if (CHANGED[code] === 0) bytes[at++] = code;
        else {
          const entity = ENTITY_BYTES[code];
          if (entity === undefined) break;
          for (let letter = 0; letter < entity.length; letter++) bytes[at++] = entity[letter]!;
        }
      } else if (code < 0x800) {
        if (code < 0xa0 || code === 0xad || code === 0x61c) break;
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        if (isOdd(code)) break;
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      }
    }
    parts.close(at);
    if (index < stretch) break;
  }
  return index;
}

/** Puts {@link escapeHtml} of a stretch of a text. */
export function putEscaped(parts: ByteParts, text: string, from = 0, to = text.length): void {
  const at = putPlain(parts, text, from, to);
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
