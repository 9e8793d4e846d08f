import { rememberTexts } from './remember-texts.ts';

/** The language of a tag without its script and region, `en` of `en-GB`: a text of news asks for a few of them again and again. */
export const primaryLanguage: (tag: string) => string = rememberTexts((tag) => tag.toLowerCase().split(/[-_]/, 1)[0]!);

/** Whether two tags are of one language, whatever their scripts and regions. */
export const isSameLanguage = (a: string, b: string): boolean => primaryLanguage(a) === primaryLanguage(b);
