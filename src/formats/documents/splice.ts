import type { CodedText } from '../../core/inline-code.ts';

/** `text` in the place of `[start, end)` of a source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with edits done. They may come in any order, and must not overlap. */
export function splice(source: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    parts.push(source.slice(at, start), text);
    at = end;
  }
  parts.push(source.slice(at));
  return parts.join('');
}

/** Text and codes as the document has them: the text through `write`, the codes as they are. */
export function writeCoded({ text, codes }: CodedText, write: (text: string) => string): string {
  let out = '';
  let at = 0;
  for (const code of codes) {
    if (code.at > at) out += write(text.slice(at, code.at));
    out += code.data;
    at = code.at;
  }
  return at < text.length ? out + write(text.slice(at)) : out;
}
