/** CLDR's plural categories, in its order. */
export const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];

export type PluralKind = 'cardinal' | 'ordinal';

/** The categories that a language tells apart: two of English, six of Arabic. A tag that nobody knows has `other` alone. */
export function categoriesOf(language: string, kind: PluralKind = 'cardinal'): Category[] {
  let told: readonly string[] = ['other'];
  try {
    told = new Intl.PluralRules(language, { type: kind }).resolvedOptions().pluralCategories;
  } catch {
    // No language tag.
  }
  return CATEGORIES.filter((category) => told.includes(category));
}

/** The form of the source that says a category of the target best: its own, else that of many. */
export function sourceFormOf<T>(forms: Readonly<Partial<Record<Category, T>>>, category: Category): T | undefined {
  return forms[category] ?? forms.other ?? CATEGORIES.map((each) => forms[each]).findLast((form) => form !== undefined);
}
