const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for element content and for quoted attributes. Article text is data: nothing in it can open a tag, a comment or
 * an attribute. Characters that HTML cannot carry (C0 and C1 controls except tab and line feed, lone surrogates,
 * noncharacters) become U+FFFD; a carriage return becomes a space (as
 * a reference the standard forbids it, bare it would count as a line feed).
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/\r/g, ' ');
}

/** Attributes in the order given; `undefined` and `false` leave one out, `true` writes the bare name. */
export function attributes(of: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let out = '';
  for (const [name, value] of Object.entries(of)) {
    if (value === undefined || value === false) continue;
    out += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return out;
}
