/** Text between tags, in HTML and XHTML alike. A no-break space is shown, since nobody sees it. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\u00A0]/g, (sign) => ESCAPES[sign]!);
}

/** A value with its quotes. */
export function escapeAttribute(value: string): string {
  return `"${value.replace(/[&<>"\u00A0\t\n\r]/g, (sign) => ESCAPES[sign]!)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&#160;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
