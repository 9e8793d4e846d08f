import { directionOf } from '../../../text/script.ts';
import type { DocumentFormat } from '../document.ts';
import { readMarkdown } from './read-markdown.ts';

/** Markdown with tables, notes and strikethrough (CommonMark 0.31, GFM), and front matter in YAML. Code stays as it is. */
export const markdown: DocumentFormat = {
  id: 'markdown',
  about: 'Markdown with front matter',
  mediaType: 'text/markdown',
  extensions: ['.md', '.markdown'],
  read: ({ text, file, language }) => readMarkdown(text(), file, { language, direction: directionOf(language) }),
};
