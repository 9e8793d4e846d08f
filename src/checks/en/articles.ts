/**
 * Whether a word begins with the sound of a vowel, as far as spelling tells: `undefined` where speakers differ or nobody can know. Source: the
 * Chicago Manual of Style, 7.32, and the dictionaries' pronunciations of the exceptions.
 */
export function beginsWithVowelSound(word: string): boolean | undefined {
  const figures = /^\d[\d,.]*/.exec(word)?.[0];
  if (figures !== undefined) return soundOfFigures(figures);
  // Acronyms are read as letters or as words: FBI, NATO.
  if (/^\p{Lu}{2}/u.test(word) || /^\p{L}(?:[-.\d]|$)/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (DIFFER.test(lower) || /^[^a-z]/.test(lower)) return undefined;
  if (SILENT_H.test(lower)) return true;
  if (LIKE_YOU_OR_ONE.test(lower)) return false;
  return /^[aeiou]/.test(lower);
}

/** Herbs, historic, hotel: both are heard. Names in U and O that few say alike. */
const DIFFER =
  /^(?:herb|histor|hotel|habitual|heredit|hysteri|humble|uyghur|uighur|ur(?:um|du)|ush|oua|oui|oaxa|ewe|yt|yp|yv)/;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/;
/** University, European, one, once; not unimportant, uninterested. */
const LIKE_YOU_OR_ONE =
  /^(?:uni(?!m|n[a-su-z]|d|nt)|unif|unin?ty|us(?:e|a[bg]|u[ar])|uk|ura[nl]|uru|ut[aeio]|ub[ie]|uga|eu|ew|once|one(?![a-z]{3,})|oneself|u-?turn)/;

function soundOfFigures(figures: string): boolean | undefined {
  if (/^8/.test(figures)) return true;
  // Eleven and eighteen, of thousands and millions as well; 1100 is read in two ways.
  if (/^1[18](?:[,.]|$)/.test(figures)) return true;
  if (/^1[18]\d{2}$/.test(figures)) return undefined;
  return false;
}
