/** Whether `tag` is a BCP 47 language tag with a language of two or three letters in front. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[A-Za-z]{2,3}(-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] !== undefined;
  } catch {
    return false;
  }
}
