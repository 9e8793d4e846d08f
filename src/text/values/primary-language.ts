import { rememberTexts } from '../../core/remember-texts.ts';

/** `en` of `en-GB`: a text of news asks for a few of them again and again. */
export const primaryLanguage: (language: string) => string = rememberTexts(
  (language) => language.toLowerCase().split(/[-_]/, 1)[0]!,
);
