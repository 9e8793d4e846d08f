/** Characters that XML 1.0 cannot hold in any form: section 2.2 of the recommendation. With `u`, surrogates match only when lone. */
const INVALID = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF\\uD800-\\uDFFF';
/**
 * Characters that no editor shows, or that a parser would change: written as references so that people see them. U+200C and U+200D
 * stay as they are, they are part of Persian spelling.
 */
const UNSEEN =
  '\\r\\u007F-\\u00A0\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB';

const IN_TEXT = new RegExp(`[&<>${INVALID}${UNSEEN}]`, 'gu');
const IN_ATTRIBUTE = new RegExp(`[&<>"\\t\\n${INVALID}${UNSEEN}]`, 'gu');
const IS_INVALID = new RegExp(`^[${INVALID}]$`, 'u');

/** What to write for a character that XML cannot hold, by its code unit. The answer is not escaped again. */
export type WriteInvalid = (codeUnit: number) => string;

const REPLACE: WriteInvalid = () => '\uFFFD';

/** Whether a text may hold anything to escape: most hold nothing, and this is quicker than to look letter by letter. */
const MAY_NEED = new RegExp(`[&<>"\\t\\n${INVALID}${UNSEEN}]`);

const MAY_NEED_OR_ARMOUR = new RegExp(`[\\\\&<>"\\t\\n${INVALID}${UNSEEN}]`);

/**
 * Letters of few ranges, none of which needs anything: nearly all of Latin, Arabic and their punctuation. A class of many ranges is asked by a call for each
 * letter of a text of two bytes a letter, one of few by code, in a fifth of the time.
 */
const BEYOND_PLAIN = /[^ !#-%'-;=?-[\]-~\u00A1-\u00AC\u00AE-\u061B\u061D-\u06FF\u2010-\u2027\u2030-\u205E]/;
const BEYOND_PLAIN_ASCII = /[^ !#-%'-;=?-[\]-~]/;
/** The same of content that is not armoured, where quotes and backslashes are letters as others. */
const BEYOND_CONTENT = /[^ -%'-;=?-~\u00A1-\u00AC\u00AE-\u061B\u061D-\u06FF\u2010-\u2027\u2030-\u205E]/;
const BEYOND_CONTENT_ASCII = /[^ -%'-;=?-~]/;

/** Whether a text stands in XML as it is, armoured or not: what most do, and told in one look. */
export function isPlainXml(text: string): boolean {
  return !BEYOND_PLAIN.test(text) || !MAY_NEED_OR_ARMOUR.test(text);
}

/** The same for a text that is ASCII; false for any other. */
export function isPlainAscii(text: string): boolean {
  return !BEYOND_PLAIN_ASCII.test(text);
}

/** Whether a text is the content of an element as it is, for all that can be told in one look. */
export function isPlainContent(text: string): boolean {
  return !BEYOND_CONTENT.test(text);
}

/** The same for a text that is ASCII; false for any other. */
export function isPlainAsciiContent(text: string): boolean {
  return !BEYOND_CONTENT_ASCII.test(text);
}

/** Escapes text for element content. Characters that XML cannot hold become U+FFFD, or what `invalid` says. */
export function escapeXmlText(text: string, invalid: WriteInvalid = REPLACE): string {
  if (!MAY_NEED.test(text)) return text;
  return text.replace(IN_TEXT, (letter) => escapeLetter(letter, invalid));
}

/** Escapes text for an attribute value in double quotes. Tab and line feed survive as references. */
export function escapeXmlAttribute(text: string, invalid: WriteInvalid = REPLACE): string {
  if (!MAY_NEED.test(text)) return text;
  return text.replace(IN_ATTRIBUTE, (letter) => escapeLetter(letter, invalid));
}

function escapeLetter(letter: string, invalid: WriteInvalid): string {
  switch (letter) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return IS_INVALID.test(letter)
        ? invalid(letter.charCodeAt(0))
        : `&#x${letter.codePointAt(0)!.toString(16).toUpperCase()};`;
  }
}

const MAY_NEED_ARMOUR = new RegExp(`[\\\\${INVALID}]`);
const ARMOURED = new RegExp(`\\\\(?=u[0-9A-Fa-f]{4})|[${INVALID}]`, 'gu');

/**
 * Makes any string fit for XML, reversibly: what XML cannot hold becomes `\uXXXX`, and a backslash that would then be misread becomes
 * `\u005C`. All other text stays as it is. Undone by {@link disarm}.
 */
export function armour(text: string): string {
  if (!MAY_NEED_ARMOUR.test(text)) return text;
  return text.replace(ARMOURED, (letter) => unicodeEscape(letter.charCodeAt(0)));
}

export function disarm(text: string): string {
  return text.replace(/\\u([0-9A-Fa-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** `\u000B` */
export function unicodeEscape(codeUnit: number): string {
  return `\\u${hex4(codeUnit)}`;
}

export function hex4(codeUnit: number): string {
  return codeUnit.toString(16).toUpperCase().padStart(4, '0');
}
