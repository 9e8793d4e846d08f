import type { EngineItem } from './contract.ts';

/**
 * The item as markup: the article's own `&`, `<` and `>` escaped, each name replaced by its translation between tags.
 * `open` gives the start tag of the nth name, counted from 0; `write` does more than escape where a service resolves entities itself.
 */
export function writeMarked(
  item: EngineItem,
  open: (index: number) => string,
  close: string,
  write: (text: string) => string = escapeMarkup,
): string {
  let marked = '';
  let at = 0;
  for (const [index, term] of item.terms.entries()) {
    marked += write(item.text.slice(at, term.start)) + open(index) + write(term.translation) + close;
    at = term.end;
  }
  return marked + write(item.text.slice(at));
}

/**
 * The item without any markup, its names in place as they are to be written: engines carry Latin letters through Arabic text. A particle
 * that is glued to a name gets a blank behind it, so that the name stays a word of its own.
 */
export function writeInPlace(item: EngineItem): string {
  let text = '';
  let at = 0;
  const add = (piece: string) => {
    text += (sticks(text, piece) ? ' ' : '') + piece;
  };
  for (const term of item.terms) {
    add(item.text.slice(at, term.start));
    add(term.translation);
    at = term.end;
  }
  add(item.text.slice(at));
  return text;
}

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

export type Reading = { readonly text: string } | { readonly problem: string };

/** The start or end of a name as it was sent, or something that was not. */
export type TagKind = 'open' | 'close' | 'strange';

/**
 * The text of an answer in markup: our tags taken out, entities resolved. `problem` where the answer holds a tag that
 * was never sent, a comment, or a tag without an end: guessing there would put markup into a newspaper.
 * Around a name the spacing is mended, see {@link joinParts}; everywhere else the text is as the engine wrote it.
 */
export function readMarked(
  marked: string,
  kindOf: (tag: string) => TagKind,
  decode: (text: string) => string = decodeEntities,
): Reading {
  const parts: Part[] = [];
  let name = false;
  let at = 0;
  for (;;) {
    const open = nextTag(marked, at);
    if (open > at) parts.push({ name, text: decode(marked.slice(at, open)) });
    if (open === marked.length) return { text: joinParts(parts) };
    const close = marked.indexOf('>', open);
    if (close < 0) return { problem: 'it ends inside a tag' };
    const kind = kindOf(marked.slice(open, close + 1));
    if (kind === 'strange') return { problem: 'it holds markup that was not sent' };
    name = kind === 'open';
    at = close + 1;
  }
}

/** What stands inside a name's tags, or between them. */
interface Part {
  readonly name: boolean;
  readonly text: string;
}

/** Where the next tag, comment or declaration begins. A `<` before a blank or a digit is a sign, not a tag. */
function nextTag(html: string, from: number): number {
  const pattern = /<(?=[a-z/!?])/gi;
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/**
 * Joins the parts. Where a tag stood, white space becomes one blank, whichever side of the tag it was on; a blank is
 * put in where two words would stick together, and taken out before a comma, full stop or closing bracket and behind
 * an opening one. Outer white space goes.
 */
function joinParts(parts: readonly Part[]): string {
  const done: string[] = [];
  let tail = '';
  let blank = false;
  for (const part of parts) {
    const left = trimBlanks(tail, 'end');
    const right = trimBlanks(part.text, 'start');
    blank ||= left.length < tail.length || right.length < part.text.length;
    if (right === '') continue;
    const tight = /[([{\u00AB\u201C]/.test(left.slice(-1)) || (!part.name && /^[,.)\]}\u2026]/.test(right));
    done.push(left);
    tail = (left !== '' && !tight && (blank || sticks(left, right)) ? ' ' : '') + right;
    blank = false;
  }
  done.push(trimBlanks(tail, 'end'));
  return done.join('');
}

/** Without the white space that HTML collapses; a no-break space is none of it. */
function trimBlanks(text: string, side: 'start' | 'end'): string {
  let [start, end] = [0, text.length];
  if (side === 'start') while (start < end && isBlank(text.charCodeAt(start))) start++;
  else while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}

/** Scripts that put no blank between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function sticks(left: string, right: string): boolean {
  const last = /[\p{L}\p{M}\p{N}]$/u.exec(left.slice(-2))?.[0];
  const first = /^[\p{L}\p{N}]/u.exec(right)?.[0];
  return last !== undefined && first !== undefined && !UNSPACED.test(last) && !UNSPACED.test(first);
}

/** The named entities that occur in answers; any other name stays as it stands, as a browser would leave it. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '\u00AB',
  raquo: '\u00BB',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  shy: '\u00AD',
};

/** One pass, so that `&amp;lt;` becomes `&lt;` and not `<`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : whole;
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const valid = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return valid ? String.fromCodePoint(point) : '\uFFFD';
  });
}
