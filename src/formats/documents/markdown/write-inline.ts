import type { Paragraph, PhrasingContent } from 'mdast';
import type { CodedText, InlineCode } from '../../../core/inline-code.ts';
import { parseMarkdown, readInline } from './read-markdown.ts';

/** Where the words stand: what else has a meaning there. */
export interface Surroundings {
  /** Behind `#`: signs of that kind at the end would vanish. */
  readonly heading?: boolean;
  /** In a table. */
  readonly cell?: boolean;
  /** Between brackets, with nothing but words. */
  readonly label?: boolean;
}

/**
 * Words and codes as Markdown. Delimiters have rules of their own about what stands beside them (CommonMark 0.31, section 6.2), so what was
 * written is read again; where emphasis did not come out as it should, its tags are HTML's.
 */
export function writeInline(coded: CodedText, surroundings: Surroundings): string {
  const tidy = outOfLiterals(tightened(coded));
  const usual = write(tidy, surroundings);
  if (surroundings.label || reads(usual, tidy, surroundings)) return usual;
  return write({ text: tidy.text, codes: tidy.codes.map(asHtml) }, surroundings);
}

/** Emphasis begins and ends at a word, not at a blank. */
function tightened({ text, codes }: CodedText): CodedText {
  return {
    text,
    codes: codes
      .map((code) => {
        let { at } = code;
        if (code.kind === 'open') while (/\s/.test(text[at] ?? '')) at++;
        if (code.kind === 'close') while (/\s/.test(text[at - 1] ?? '')) at--;
        return { ...code, at };
      })
      .map((code, index, all) => ({ ...code, at: bounded(all, index) })),
  };
}

/** Nothing has a meaning between backquotes: what would stand there stands around them. */
function outOfLiterals({ text, codes }: CodedText): CodedText {
  let moved = [...codes];
  for (const { id, start, end } of literalSpans(codes)) {
    const from = moved.findIndex((code) => code.id === id && code.kind === 'open');
    const to = moved.findIndex((code) => code.id === id && code.kind === 'close');
    const inside = moved.slice(from + 1, to);
    if (inside.length === 0) continue;
    const before = inside.filter(({ kind }) => kind === 'open').map((code) => ({ ...code, at: start }));
    const behind = inside.filter(({ kind }) => kind !== 'open').map((code) => ({ ...code, at: end }));
    moved = [...moved.slice(0, from), ...before, moved[from]!, moved[to]!, ...behind, ...moved.slice(to + 1)];
  }
  return { text, codes: moved };
}

/** Codes keep their order, whichever way they were moved. */
function bounded(codes: readonly InlineCode[], index: number): number {
  let { at } = codes[index]!;
  for (let before = 0; before < index; before++) at = Math.max(at, codes[before]!.at);
  return at;
}

function write(coded: CodedText, surroundings: Surroundings): string {
  const { text, codes } = coded;
  const literal = literalSpans(codes);
  let out = '';
  let at = 0;
  const add = (end: number): void => {
    const piece = text.slice(at, end);
    const isLiteral = literal.some(({ start, end: stop }) => at >= start && end <= stop);
    out += isLiteral ? piece : escapeWords(piece, out, { ...surroundings, followed: end < text.length });
    at = end;
  };
  for (const code of codes) {
    if (code.at > at) add(code.at);
    // An exclamation mark in front of a link would make a picture of it.
    if (code.data.startsWith('[') && out.endsWith('!')) out = `${out.slice(0, -1)}\\!`;
    const fence = code.type === 'value' && code.data.startsWith('`') ? fenceFor(code, text, literal) : undefined;
    out += fence ?? code.data;
  }
  if (at < text.length) add(text.length);
  return surroundings.heading ? out.replace(/(#+)$/, '\\$1') : out;
}

interface Literal {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between backquotes: no sign has a meaning there. */
function literalSpans(codes: readonly InlineCode[]): Literal[] {
  return codes.flatMap(({ id, kind, type, data, at }) => {
    const close = codes.find((code) => code.id === id && code.kind === 'close');
    return kind === 'open' && type === 'value' && data.startsWith('`') && close
      ? [{ id, start: at, end: close.at }]
      : [];
  });
}

/** More backquotes than stand in the words. */
function fenceFor({ id, kind }: InlineCode, text: string, literal: readonly Literal[]): string {
  const span = literal.find((one) => one.id === id);
  const words = span ? text.slice(span.start, span.end) : '';
  // Nothing stands between them: backquotes would be text.
  if (words.trim() === '') return '';
  let longest = 0;
  for (const [run] of words.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const padded = /^`|`$/.test(words) ? ' ' : '';
  const fence = '`'.repeat(longest + 1);
  return kind === 'open' ? fence + padded : padded + fence;
}

/** Signs that have a meaning anywhere, and those that have one at the beginning of a line. Addresses stay, they are links by themselves. */
function escapeWords(
  piece: string,
  before: string,
  { cell, label, followed }: Surroundings & { readonly followed: boolean },
): string {
  const atStart = !label && /(?:^|\n)[ \t>]*$/.test(before);
  let out = '';
  let at = 0;
  for (const { 0: address, index } of piece.matchAll(ADDRESS)) {
    // What stands right behind an address would be part of it.
    if (followed && !/\s/.test(piece.slice(index + address.length))) break;
    out += escapeSigns(piece.slice(at, index)) + address;
    at = index + address.length;
  }
  out += escapeSigns(piece.slice(at));
  if (cell) out = out.replace(/\|/g, '\\|');
  if (!atStart) return out;
  return out
    .replace(/^(?:#{1,6}(?=\s|$)|[-+>](?=.|$)|=+\s*$|~~~)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>*_~`\\|[\]]*[^\s<>*_~`\\|[\].,:;!?'")(&]/g;

function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[\]~|]/g, (sign) => (sign === '|' ? sign : `\\${sign}`))
    .replace(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=[a-z#])/gi, '\\&')
    .replace(/(?<=[\w.+-])@(?=[\w-]+\.)/g, '\\@')
    .replace(/(?<=\b(?:https?|ftp)):(?=\/\/)/gi, '\\:')
    .replace(/(?<=\bwww)\.(?=\S)/gi, '\\.')
    .replace(/\n+/g, ' ');
}

/** Whether the words and codes that were meant are read again. */
function reads(written: string, { text, codes }: CodedText, { cell, heading }: Surroundings): boolean {
  // Notes and references need their definitions to be known.
  const known = codes.flatMap(({ data }) => {
    const label = /^\[\^[^\]]+\]$|\]\[([^\]]+)\]$/.exec(data);
    return label ? [label[1] === undefined ? `${data}: x` : `[${label[1]}]: x`] : [];
  });
  const around = cell ? `| ${written} |\n| --- |\n` : heading ? `# ${written}` : written;
  const root = parseMarkdown(`${around}\n\n${known.join('\n\n')}`);
  const block = root.children[0];
  const holder = block?.type === 'table' ? block.children[0]?.children[0] : block;
  if (holder?.type !== 'paragraph' && holder?.type !== 'heading' && holder?.type !== 'tableCell') return false;
  const found = readInline((holder as Paragraph).children as PhrasingContent[], `${around}\n\n${known.join('\n\n')}`);
  return (
    found.text.trim() === text.replace(/\s+/g, ' ').trim() &&
    found.codes.length === codes.length &&
    found.codes.every(({ kind, type }, index) => kind === codes[index]!.kind && type === codes[index]!.type)
  );
}

const HTML: Readonly<Partial<Record<InlineCode['type'], string>>> = { bold: 'strong', italic: 'em', strike: 'del' };

function asHtml(code: InlineCode): InlineCode {
  const name = HTML[code.type];
  if (name === undefined || !/^[*_~]+$/.test(code.data)) return code;
  return { ...code, data: code.kind === 'close' ? `</${name}>` : `<${name}>` };
}

/** A title with its quotes. */
export function writeTitle(title: string): string {
  return `"${title
    .replace(/[\\"]/g, '\\$&')
    .replace(/&(?=[a-z#])/gi, '\\&')
    .replace(/\s+/g, ' ')}"`;
}
