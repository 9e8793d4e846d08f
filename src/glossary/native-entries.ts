import { type Glossary, wordsFor } from './glossary.ts';

/**
 * The glossary as services that keep one of their own can take it: each spelling and what is written for it, in the order of the entries.
 * They replace wherever the letters stand, so that entries which count only behind certain words are left out; so are entries without a
 * translation into `to`.
 */
export function nativeEntries(
  glossary: Glossary,
  to: string,
): readonly { readonly source: string; readonly target: string }[] {
  return glossary.terms.flatMap((term) => {
    if (term.after.length > 0 || term.not.length > 0) return [];
    const entries = (sources: readonly string[], translations: typeof term.translations) => {
      const target = wordsFor(translations, to)[0];
      return target === undefined ? [] : sources.map((source) => ({ source, target }));
    };
    return [
      ...entries([term.term, ...term.variants], term.translations),
      ...term.derived.flatMap(({ forms, translations }) => entries(forms, translations)),
    ];
  });
}
