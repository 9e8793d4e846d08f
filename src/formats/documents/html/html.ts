import { directionOf } from '../../../text/script.ts';
import type { DocumentFormat } from '../document.ts';
import { readHtml } from './read-html.ts';

/** Pages and pieces of pages. Scripts, styles, code and what says `translate="no"` stay as they are. */
export const html: DocumentFormat = {
  id: 'html',
  about: 'HTML pages or pieces of them',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  read: ({ text, language }) => readHtml(text(), { language, direction: directionOf(language) }),
};
