import type { CodedText, CodePlace } from './inline-code.ts';

/*
 * A text and its codes as one string, for whoever can only hold a string (a prompt, a cell, a text field): `<1>…</1>` encloses,
 * `<2/>` stands alone. The article's own text may look like that; then a backslash stands in front: `\<1>`. This module alone
 * makes and reads the form.
 */

/** A tag, or what looks like one, with the backslashes in front of it. */
const TAG = /(\\*)<(\/?)([1-9]\d{0,3})(\/?)>/g;

/** The string form. Undone by {@link readTagged}. */
export function writeTagged({ text, codes }: CodedText<CodePlace>): string {
  let tagged = '';
  let at = 0;
  for (const code of codes) {
    tagged += escapeTags(text.slice(at, code.at));
    // A backslash of the text in front of a real tag would make it a literal one.
    if (/\\$/.test(tagged)) tagged += '\\'.repeat(trailingBackslashes(tagged));
    tagged += tagOf(code);
    at = code.at;
  }
  return tagged + escapeTags(text.slice(at));
}

/** `<1>`, `</1>` or `<1/>`. */
export function tagOf({ id, kind }: Pick<CodePlace, 'id' | 'kind'>): string {
  return kind === 'open' ? `<${id}>` : kind === 'close' ? `</${id}>` : `<${id}/>`;
}

/** Text and codes of the string form. A tag that is no code of the source is given back all the same: see `faultsOfCodes`. */
export function readTagged(tagged: string): CodedText<CodePlace> {
  const codes: CodePlace[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: slashes = '', 2: closing, 3: id = '', 4: alone, index } of tagged.matchAll(TAG)) {
    text += tagged.slice(at, index) + '\\'.repeat(slashes.length >> 1);
    at = index + whole.length;
    if (slashes.length % 2 === 1 || (closing && alone)) text += whole.slice(slashes.length);
    else codes.push({ at: text.length, id, kind: closing ? 'close' : alone ? 'standalone' : 'open' });
  }
  return { text: text + tagged.slice(at), codes };
}

/** Text without codes such that {@link readTagged} finds none in it. */
export function escapeTags(text: string): string {
  return text.replace(TAG, (whole, slashes: string) => `${'\\'.repeat(slashes.length + 1)}${whole}`);
}

function trailingBackslashes(text: string): number {
  return text.length - text.replace(/\\+$/, '').length;
}
