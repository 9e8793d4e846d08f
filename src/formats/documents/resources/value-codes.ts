import type { InlineCode } from '../../../core/inline-code.ts';
import { findPlaceholders } from '../../../text/placeholders.ts';

/** Codes around what must stay as it is. They take up nothing in the document: the words themselves stand in the text. */
export function valueCodes(text: string): InlineCode[] {
  return findPlaceholders(text).flatMap(({ start, end, text: equiv }, index): InlineCode[] => {
    const common = { id: String(index + 1), data: '', type: 'value', equiv } as const;
    return [
      { ...common, at: start, kind: 'open' },
      { ...common, at: end, kind: 'close' },
    ];
  });
}
