import type { Span } from '../core/article.ts';
import { rememberTexts } from '../core/remember-texts.ts';
import { splitSentences } from '../text/sentences.ts';

const ofLanguage = rememberTexts((language: string) =>
  rememberTexts((text: string): readonly Span[] => splitSentences(text, { language })),
);

/** The sentences of a text by the rules of the language; several checks of a source ask for those of the same paragraphs. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  return ofLanguage(language)(text);
}
