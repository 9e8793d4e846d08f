/**
 * The tokeniser «13a» of mteval-v13a (NIST, 2009), as sacreBLEU 2 runs it: BLEU figures can only be compared if both sides were cut
 * by the same rules. Source of the rules: mteval-v13a.pl, `NormalizeText`; sacreBLEU, `tokenizer_13a.py` and `tokenizer_re.py`.
 */

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
];

const CUTS: readonly (readonly [RegExp, string])[] = [
  // ASCII punctuation and symbols, but for . , - and '.
  [/([{-~[-` -&(-+:-@/])/g, ' $1 '],
  // A stop or comma, unless figures stand on both sides.
  [/([^0-9])([.,])/g, '$1 $2 '],
  [/([.,])([^0-9])/g, ' $1 $2'],
  // A dash behind a figure.
  [/([0-9])(-)/g, '$1 $2 '],
];

/** White space as Python's `str.split()` sees it; JavaScript's `\s` lacks U+001C to U+001F and U+0085, and has U+FEFF. */
const SPACE = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

export function splitSpace(text: string): string[] {
  return text.split(SPACE).filter((word) => word !== '');
}

export function tokenize13a(line: string): string[] {
  let text = line.replaceAll('<skipped>', '').replaceAll('-\n', '').replaceAll('\n', ' ');
  if (text.includes('&')) for (const [entity, sign] of ENTITIES) text = text.replace(entity, sign);
  text = ` ${text} `;
  for (const [pattern, cut] of CUTS) text = text.replace(pattern, cut);
  return splitSpace(text);
}
