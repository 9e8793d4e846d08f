import { layOutPlainText } from '../../text/plain-article.ts';
import type { DocumentFormat } from './document.ts';
import { splice } from './splice.ts';

/** Plain text as wires send it: paragraphs, a headline, a byline, a dateline told from how they look. Its blank lines stay. */
export const plainText: DocumentFormat = {
  id: 'text',
  about: 'plain text, as wires send it',
  mediaType: 'text/plain',
  extensions: ['.txt'],
  read({ text, rules }) {
    const source = text();
    const { units, dateline } = layOutPlainText(source, rules);
    return {
      blocks: units.map(({ role, start, end }) => ({ role, text: source.slice(start, end), codes: [] })),
      laidOut: { text: source, units, ...(dateline ? { dateline } : {}) },
      write: (blocks) =>
        splice(
          source,
          units.flatMap(({ start, end }, index) => {
            const block = blocks[index];
            return block ? [{ start, end, text: block.text }] : [];
          }),
        ),
    };
  },
};
