import { type CodeElements, readCodeTags, tagSigns, withSigns, writeCodeTags } from '../coded-item.ts';
import type { EngineItem, EngineTerm } from '../contract.ts';
import { decodeEntities, readMarkup } from '../google-markup.ts';

/**
 * How names are brought through the engine. It pays no heed to `translate="no"` (tried with the real engine), but it carries tags along
 * by alignment, and it leaves the content of `<var>` as it is.
 *
 * `inline`: the translation stands in the sentence in place of the name, in a span. The model sees it and can build a sentence around
 * it; what it writes there is mostly the same letters, and the span tells where they went, so that a slip in the spelling can be mended.
 * `opaque`: the name stands in a `<var>`. It comes back letter for letter, but the model sees a hole in the sentence.
 */
export type NameWay = 'inline' | 'opaque';

/** Entities of the article's own signs; the engine knows these three and leaves any other as it is. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

/** The names that are put into the text. An adjective that is made from a name is grammar: it is left to the engine, and checked later. */
export function namesIn(item: EngineItem): readonly EngineTerm[] {
  return item.terms.filter(({ kind }) => kind === 'name');
}

/** The item as the engine's HTML. White space is one blank each: a line break would be the end of a sentence. */
export function writeNames(asked: EngineItem, way: NameWay): string {
  const item = withSigns(asked);
  let html = '';
  let at = 0;
  for (const [index, term] of namesIn(item).entries()) {
    const name = escapeHtml(tidyText(term.translation));
    html += escapeHtml(tidyText(item.text.slice(at, term.start)));
    html += way === 'inline' ? `<span translate="no" id="n${index}">${name}</span>` : `<var>${name}</var>`;
    at = term.end;
  }
  return writeCodeTags(html + escapeHtml(tidyText(item.text.slice(at))), asked, CODES);
}

/** Elements that the engine carries along by alignment, and one that it knows for empty. */
const CODES: CodeElements = { pair: 'b', alone: 'img' };

/** Text as the engine may have it: whole characters, no controls, blanks for line breaks and tabs. */
export function tidyText(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}]+/gu, ' ');
}

const PLAIN: EngineItem = { id: '', text: '', before: '', after: '', terms: [] };

/** The text of an answer. `problem` where it holds tags that were not sent. @param item whose answer it is; default: one without codes */
export function readNames(html: string, item: EngineItem = PLAIN): ReturnType<typeof readMarkup> {
  const reading = readMarkup(
    readCodeTags(html, item, CODES)
      .replace(/<var>/g, '<span translate="no">')
      .replace(/<\/var>/g, '</span>'),
  );
  return 'text' in reading ? { text: tagSigns(reading.text, item) } : reading;
}

const QUOTES = '["\'\u00AB\u00BB\u2018-\u201F\u2039\u203A]';

/** The engine puts blanks around a tag; a quotation mark that touched the name in the source touches it again. */
export function closeQuotes(item: EngineItem, text: string): string {
  const quote = new RegExp(QUOTES);
  let closed = text;
  for (const { start, end, translation } of namesIn(item)) {
    const name = escapePattern(tidyText(translation));
    if (quote.test(item.text.charAt(start - 1)))
      closed = closed.replace(new RegExp(`(?<=${QUOTES}) (?=${name})`, 'gu'), '');
    if (quote.test(item.text.charAt(end))) closed = closed.replace(new RegExp(`(?<=${name}) (?=${QUOTES})`, 'gu'), '');
  }
  return closed;
}

/** Whether each name stands in the text as often as it was sent; a name inside a longer one counts for that one only. */
export function keepsNames(item: EngineItem, text: string): boolean {
  const wanted = new Map<string, number>();
  for (const { translation } of namesIn(item)) wanted.set(translation, (wanted.get(translation) ?? 0) + 1);
  let rest = tidyText(text);
  for (const [name, count] of [...wanted].sort(([a], [b]) => b.length - a.length)) {
    const pieces = rest.split(wordPattern(tidyText(name)));
    if (pieces.length - 1 < count) return false;
    rest = pieces.join('\u0000');
  }
  return true;
}

/** The name as a word of its own: no letter or digit touches it. */
function wordPattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(name)}(?![\\p{L}\\p{N}])`, 'gu');
}

/** Not `-`: outside of a class it is no sign, and with the flag u it may not be escaped. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Puts the spelling right where a span holds a name that is nearly the one that was sent (`Tokaev` for `Tokayev`). A span that came back
 * in two pieces, or holds something else, is left alone: words of the sentence may have slipped into it.
 */
export function mendNames(html: string, item: EngineItem): string {
  const names = namesIn(item);
  const pieces = new Map<number, number>();
  const span = /<span translate="no" id="n(\d+)">([^<]*)<\/span>/g;
  for (const [, index] of html.matchAll(span)) pieces.set(Number(index), (pieces.get(Number(index)) ?? 0) + 1);
  return html.replace(span, (whole, index: string, inner: string) => {
    const name = names[Number(index)]?.translation;
    if (name === undefined || pieces.get(Number(index)) !== 1) return whole;
    const [, before, written, after] = /^(\s*)(.*?)(\s*)$/su.exec(inner)!;
    if (!isNearly(decodeEntities(written!), name)) return whole;
    return `<span translate="no" id="n${index}">${before}${escapeHtml(tidyText(name))}${after}</span>`;
  });
}

/** At most a third of the letters differ, and there are as many words. */
function isNearly(written: string, name: string): boolean {
  const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const [a, b] = [fold(written), fold(name)];
  if (a.split(' ').length !== b.split(' ').length) return false;
  return edits(a, b) * 3 <= Math.max(a.length, b.length);
}

/** Levenshtein 1966, in UTF-16 units; names are short. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
