import { type CodePlace, nestedPairs } from '../core/inline-code.ts';
import { writeTagged } from '../core/tagged-text.ts';
import type { EngineItem } from './contract.ts';

/**
 * How an engine that reads markup carries the document's own: in the text each code is one sign that no article holds, so that names and
 * escapes work as without it; on the wire each sign is a tag; in the answer each tag is the sign again, and at last the fixed form of
 * `core/tagged-text`.
 */

/** The first of the signs: a private use plane, where nobody writes. */
const FIRST = 0xf1000;
const MOST = 0xfff;
const SIGNS = /[\u{F1000}-\u{F1FFF}]/gu;

/** The item with a sign for each code in its text; as it is where it has none, or a text that holds such signs itself. */
export function withSigns(item: EngineItem): EngineItem {
  const { codes = [], text } = item;
  if (!carries(item)) return item;
  let signed = '';
  let at = 0;
  /** By offset in the plain text: how much longer the signed text is there, with codes that stand at that very place and without. */
  const shifts: { readonly at: number; readonly length: number }[] = [];
  codes.forEach((code, index) => {
    const place = outOfName(code, item);
    signed += text.slice(at, place);
    at = place;
    const sign = String.fromCodePoint(FIRST + index);
    shifts.push({ at: place, length: sign.length });
    signed += sign;
  });
  signed += text.slice(at);
  const move = (offset: number, behind: boolean): number =>
    offset + shifts.reduce((sum, one) => sum + (one.at < offset || (behind && one.at === offset) ? one.length : 0), 0);
  const terms = item.terms.map((term) => ({ ...term, start: move(term.start, true), end: move(term.end, false) }));
  return { ...item, text: signed, terms };
}

/** It has codes, and its text holds no sign of ours by itself. */
function carries({ codes = [], text }: EngineItem): boolean {
  return codes.length > 0 && codes.length <= MOST && signs(text).length === 0;
}

/** A code inside a name would cut it: it stands in front or behind. */
function outOfName({ at, kind }: CodePlace, { terms }: EngineItem): number {
  const name = terms.find(({ start, end }) => at > start && at < end);
  return name === undefined ? at : kind === 'open' ? name.start : name.end;
}

function signs(text: string): readonly number[] {
  return Array.from(text.matchAll(SIGNS), ([sign]) => sign.codePointAt(0)! - FIRST);
}

/** The names of elements on the wire: one that encloses words, and one that stands alone. */
export interface CodeElements {
  readonly pair: string;
  readonly alone: string;
}

/** Markup with a tag for each sign. A pair that nests is an element around its words; each other code is an element of its own. */
export function writeCodeTags(markup: string, item: EngineItem, { pair, alone }: CodeElements): string {
  if (!carries(item)) return markup;
  const { codes = [] } = item;
  const order = signs(markup);
  const paired = nestedPairs(order.map((index) => codes[index]!));
  return markup.replace(SIGNS, (sign) => {
    const index = sign.codePointAt(0)! - FIRST;
    const { id, kind } = codes[index]!;
    if (!paired.has(id) || kind === 'standalone') return `<${alone} id="k${index}"/>`;
    return kind === 'open' ? `<${pair} id="k${index}">` : `</${pair}>`;
  });
}

/** An answer with a sign for each of our tags. A tag that is none of ours stays, for whoever reads the rest. */
export function readCodeTags(markup: string, item: EngineItem, { pair, alone }: CodeElements): string {
  if (!carries(item)) return markup;
  const { codes = [] } = item;
  const open: number[] = [];
  const tags = new RegExp(`<(/?)(${pair}|${alone})(?:\\s+id\\s*=\\s*["']?k(\\d+)["']?)?\\s*(/?)>`, 'gi');
  return markup.replace(tags, (tag, closing: string, name: string, number: string | undefined, empty: string) => {
    const isPair = name.toLowerCase() === pair.toLowerCase();
    if (closing) {
      const begun = isPair ? open.pop() : undefined;
      if (begun === undefined) return isPair || number === undefined ? '' : tag;
      return signOf(codes.findIndex(({ id, kind }) => kind === 'close' && id === codes[begun]!.id));
    }
    const index = number === undefined ? -1 : Number(number);
    const code = codes[index];
    if (!code) return tag;
    if (!isPair) return signOf(index);
    if (empty) return signOf(index) + signOf(codes.findIndex(({ id, kind }) => kind === 'close' && id === code.id));
    open.push(index);
    return signOf(index);
  });
}

function signOf(index: number): string {
  return index < 0 ? '' : String.fromCodePoint(FIRST + index);
}

/** A text with signs in the form of `core/tagged-text`. Blanks stand outside of what is enclosed. */
export function tagSigns(text: string, item: EngineItem): string {
  const { codes = [] } = item;
  if (!carries(item)) return codes.length === 0 ? text : writeTagged({ text, codes: [] });
  let plain = '';
  let at = 0;
  const places: CodePlace[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    plain += text.slice(at, index);
    at = index + sign.length;
    const code = codes[sign.codePointAt(0)! - FIRST];
    if (code) places.push({ ...code, at: plain.length });
  }
  plain += text.slice(at);
  const placed = places.map(({ at: place, id, kind }): CodePlace => {
    let tight = place;
    if (kind === 'open') while (plain[tight] === ' ') tight++;
    if (kind === 'close') while (plain[tight - 1] === ' ') tight--;
    return { at: tight, id, kind };
  });
  return writeTagged({ text: plain, codes: placed.sort((a, b) => a.at - b.at) });
}
