import type { CodedText, InlineCode } from '../../src/core/inline-code.ts';
import type { Block, ParsedDocument } from '../../src/formats/documents/document.ts';

/** `<b>` and `<br>` as codes of a block. */
export function blockOf(marked: string, role: Block['role'] = 'body'): Block {
  const codes: InlineCode[] = [];
  const open: string[] = [];
  let [text, at, last] = ['', 0, 0];
  for (const { 0: data, 1: closing, 2: name, index } of marked.matchAll(/<(\/?)([a-z]+)>/g)) {
    text += marked.slice(at, index);
    at = index + data.length;
    const alone = name === 'br';
    const id = closing ? open.pop()! : String(++last);
    if (!closing && !alone) open.push(id);
    const kind = closing ? 'close' : alone ? 'standalone' : 'open';
    codes.push({ at: text.length, id, kind, data, type: name === 'b' ? 'bold' : 'other' });
  }
  return { role, text: text + marked.slice(at), codes };
}

export function marked({ text, codes }: CodedText): string {
  let [out, at] = ['', 0];
  for (const code of codes) {
    out += text.slice(at, code.at) + code.data;
    at = code.at;
  }
  return out + text.slice(at);
}

/** A document that says what was put into each block; `=` for one that was left alone. */
export function documentOf(...blocks: readonly Block[]): ParsedDocument {
  return { blocks, write: (written) => written.map((block) => (block ? marked(block) : '=')).join('\n') };
}
