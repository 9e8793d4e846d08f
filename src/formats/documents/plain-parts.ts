import type { Role } from '../../core/article.ts';
import type { ParsedDocument } from './document.ts';
import { MarkupSource } from './markup.ts';

/** The paragraphs of a plain text inside another document: with blank lines between them, or a line each. */
export function readPlainParts(text: string, role: Role = 'body'): ParsedDocument {
  const markup = new MarkupSource(text);
  const between = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  let start = 0;
  const put = (end: number): void => {
    const raw = text.slice(start, end);
    const words = raw.trim();
    if (!/[^\s\p{Cf}]/u.test(words)) return;
    const from = start + raw.indexOf(words);
    markup.value(role, from, from + words.length, words.replace(/\s*\n\s*/g, ' '), (written) =>
      written.replace(/\s*\n\s*/g, ' '),
    );
  };
  for (const { 0: gap, index } of text.matchAll(between)) {
    put(index);
    start = index + gap.length;
  }
  put(text.length);
  return markup.document();
}
