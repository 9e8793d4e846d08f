import type { Nodes, Parent, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Role } from '../../../core/article.ts';
import type { CodeType } from '../../../core/inline-code.ts';
import type { ParsedDocument } from '../document.ts';
import { INLINE, VOID } from '../html/elements.ts';
import { type HtmlOptions, readHtml } from '../html/read-html.ts';
import { type FoundCode, MarkupSource } from '../markup.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Surroundings, writeInline, writeTitle } from './write-inline.ts';

/** Reads Markdown in blocks. What stands between them (marks of lists, rules, code, blank lines) stays as it is. */
export function readMarkdown(source: string, file: string, options: HtmlOptions): ParsedDocument {
  const markup = new MarkupSource(source);
  const front = readFrontMatter(source, file, options.language, markup);
  // Offsets stay those of the file: what stands in front is blanked out, line by line.
  const body =
    source
      .slice(0, front.end)
      .replace(/[^\n\r]/g, ' ')
      .replace(/[\n\r]/g, '\n') + source.slice(front.end);
  const reader = new BlockReader(source, markup, options);
  reader.read(parseMarkdown(body), 'body');
  return markup.document(front.metadata);
}

/** Without what makes links of addresses afterwards: that knows no places, and addresses are text here anyway. */
const EXTENSIONS = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: EXTENSIONS });
}

class BlockReader {
  readonly #source: string;
  readonly #markup: MarkupSource;
  readonly #options: HtmlOptions;

  constructor(source: string, markup: MarkupSource, options: HtmlOptions) {
    this.#source = source;
    this.#markup = markup;
    this.#options = options;
  }

  read(node: Nodes, role: Role): void {
    switch (node.type) {
      case 'heading':
        this.#block(node, node.depth === 1 ? 'headline' : 'subheadline', { heading: true });
        break;
      case 'paragraph':
        this.#block(node, role, {});
        break;
      case 'tableCell':
        this.#block(node, 'cell', { cell: true });
        break;
      case 'listItem':
        for (const child of node.children) this.read(child, 'list-item');
        break;
      case 'html':
        this.#html(node);
        break;
      case 'definition':
        if (node.title) this.#title(node, node.title);
        break;
      default:
        if ('children' in node) for (const child of node.children) this.read(child, role);
    }
  }

  #block(node: Parent, role: Role, surroundings: Surroundings): void {
    const children = node.children as PhrasingContent[];
    if (children.length === 0) return;
    const { text, codes, values } = readInline(children, this.#source);
    const start = startOf(children[0]!);
    const end = endOf(children.at(-1)!);
    if (/[^\s\p{Cf}]/u.test(text))
      this.#markup.block(role, { start, end }, { text, codes }, (coded) => writeInline(coded, surroundings));
    for (const value of values)
      this.#markup.value(value.role, value.start, value.end, value.text, (words) =>
        value.role === 'caption'
          ? writeInline({ text: words, codes: [] }, { ...surroundings, label: true })
          : writeTitle(words),
      );
  }

  /** A piece of HTML between paragraphs. */
  #html(node: Nodes): void {
    const [start, end] = [startOf(node), endOf(node)];
    const content = this.#source.slice(start, end);
    this.#markup.inner({ start, end }, content, readHtml(content, this.#options), (written) => written);
  }

  #title(node: Nodes, title: string): void {
    const span = titleSpan(this.#source, startOf(node), endOf(node));
    if (span) this.#markup.value('metadata', span.start, span.end, title, writeTitle);
  }
}

const startOf = (node: Nodes): number => node.position!.start.offset!;
const endOf = (node: Nodes): number => node.position!.end.offset!;

/** Words inside a code: the text beside a picture, a link's title. */
interface Value {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The quoted title at the end of a link, picture or definition, quotes included. */
function titleSpan(source: string, start: number, end: number): { start: number; end: number } | undefined {
  const found = /(?<=\s)(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))(?=\s*\)?$)/s.exec(
    source.slice(start, end),
  );
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

interface ReadInline {
  readonly text: string;
  readonly codes: readonly FoundCode[];
  readonly values: readonly Value[];
}

const TYPES: Readonly<Record<string, CodeType>> = {
  emphasis: 'italic',
  strong: 'bold',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
};

/** Text and codes of phrasing content. A line break that means nothing is a blank. */
export function readInline(children: readonly PhrasingContent[], source: string): ReadInline {
  const codes: FoundCode[] = [];
  const values: Value[] = [];
  const tags: { readonly name: string; readonly id: string; readonly index: number }[] = [];
  let text = '';
  let ids = 0;
  const put = (id: string, kind: FoundCode['kind'], type: CodeType, start: number, end: number, equiv?: string) =>
    codes.push({ at: text.length, id, kind, type, data: source.slice(start, end), start, ...(equiv ? { equiv } : {}) });

  const walk = (nodes: readonly PhrasingContent[]): void => {
    for (const [index, node] of nodes.entries()) {
      const [start, end] = [startOf(node), endOf(node)];
      switch (node.type) {
        case 'text':
          text += node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
          break;
        case 'html':
          putTag(node.value, start, end);
          break;
        case 'break':
          put(String(++ids), 'standalone', 'break', start, nodes[index + 1] ? startOf(nodes[index + 1]!) : end);
          break;
        case 'inlineCode': {
          // The words stay in the text, and stay as they are.
          const fence = /^`+/.exec(source.slice(start, end))?.[0] ?? '`';
          const id = String(++ids);
          codes.push({ at: text.length, id, kind: 'open', type: 'value', data: fence });
          text += node.value.replace(/\s+/g, ' ');
          codes.push({ at: text.length, id, kind: 'close', type: 'value', data: fence });
          break;
        }
        case 'image': {
          const alt = source.slice(start, end).indexOf('![') === 0 ? altSpan(source, start, end) : undefined;
          if (alt && node.alt && /\p{L}/u.test(node.alt)) values.push({ role: 'caption', ...alt, text: node.alt });
          addTitle(node.title, start, end);
          put(String(++ids), 'standalone', 'image', start, end, node.alt ?? undefined);
          break;
        }
        case 'link':
        case 'linkReference':
        case 'emphasis':
        case 'strong':
        case 'delete':
          putPair(node, start, end);
          break;
        default:
          put(String(++ids), 'standalone', node.type === 'footnoteReference' ? 'note' : 'other', start, end);
      }
    }
  };

  const putPair = (node: PhrasingContent & Parent, start: number, end: number): void => {
    const inside = node.children as PhrasingContent[];
    const [first, last] = [inside[0], inside.at(-1)];
    const raw = source.slice(start, end);
    if (node.type === 'link' && !raw.startsWith('[')) {
      // An address that is written out is part of the text; one between < and > is not.
      if (raw.startsWith('<')) put(String(++ids), 'standalone', 'link', start, end, raw.slice(1, -1));
      else text += raw;
      return;
    }
    if (!first || !last) {
      put(String(++ids), 'standalone', TYPES[node.type]!, start, end);
      return;
    }
    const id = String(++ids);
    put(id, 'open', TYPES[node.type]!, start, startOf(first));
    walk(inside);
    const shortcut = node.type === 'linkReference' && node.referenceType !== 'full';
    // Translated words would be another reference: the label is written out.
    if (shortcut && node.type === 'linkReference')
      codes.push({ at: text.length, id, kind: 'close', type: 'link', data: `][${node.label ?? node.identifier}]` });
    else put(id, 'close', TYPES[node.type]!, endOf(last), end);
    if (node.type === 'link') addTitle(node.title, endOf(last), end);
  };

  const addTitle = (title: string | null | undefined, start: number, end: number): void => {
    const span = title ? titleSpan(source, start, end) : undefined;
    if (span && title) values.push({ role: 'metadata', ...span, text: title });
  };

  const putTag = (tag: string, start: number, end: number): void => {
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    const type = INLINE[name] ?? 'other';
    if (/^<\//.test(tag)) {
      const at = tags.findLastIndex((open) => open.name === name);
      if (at >= 0) {
        const open = tags[at]!;
        tags.length = at;
        const code = codes[open.index]!;
        codes[open.index] = { ...code, kind: 'open' };
        put(open.id, 'close', type, start, end);
        return;
      }
    }
    const id = String(++ids);
    if (name !== '' && !VOID.has(name) && !/\/>$/.test(tag)) tags.push({ name, id, index: codes.length });
    put(id, 'standalone', type, start, end);
  };

  walk(children);
  return { text, codes: withoutCrossing(codes), values };
}

/** Tags of HTML may cross Markdown's own pairs; then they stand for themselves. */
function withoutCrossing(codes: readonly FoundCode[]): FoundCode[] {
  const open: string[] = [];
  const crossed = new Set<string>();
  for (const { id, kind } of codes) {
    if (kind === 'open') open.push(id);
    if (kind !== 'close') continue;
    const at = open.lastIndexOf(id);
    for (const other of open.splice(at).slice(1)) crossed.add(other);
  }
  let extra = codes.length;
  const seen = new Set<string>();
  return codes.map((code) => {
    if (!crossed.has(code.id)) return code;
    const again = seen.has(code.id);
    seen.add(code.id);
    return { ...code, kind: 'standalone', id: again ? String(++extra + codes.length) : code.id };
  });
}

/** `![…]`: what stands between the brackets, which may hold others. */
function altSpan(source: string, start: number, end: number): { start: number; end: number } | undefined {
  let depth = 0;
  for (let at = start + 1; at < end; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return { start: start + 2, end: at };
  }
  return undefined;
}
