/**
 * What Arabic writes onto the front or the end of a name.
 * Source: K. Ryding, A Reference Grammar of Modern Standard Arabic (2005), 15.1-15.3 (one-letter prepositions), 18.1-18.2 (و ف),
 * 12.2 (pronoun suffixes). Written in folded letters (fold.ts).
 *
 * س stands before verbs only, and the asking أ before a name is written apart in news; neither is stripped from a name.
 */
export const CONJUNCTIONS: readonly string[] = ['\u0648', '\u0641']; // و ف
export const PREPOSITIONS: readonly string[] = ['\u0628', '\u0643', '\u0644']; // ب ك ل

export const WAW = '\u0648';
export const LAM = '\u0644';
export const ARTICLE = '\u0627\u0644'; // ال

/** Every stack: a conjunction, a preposition, or both in that order. Longest last. */
export const PROCLITICS: readonly string[] = [
  ...CONJUNCTIONS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS.flatMap((conjunction) => PREPOSITIONS.map((preposition) => conjunction + preposition)),
];

/** Pronouns that news writes onto the name of a place or a body (مصرنا, لبنانهم); the one-letter ones are left out: they make other words. */
export const NAME_SUFFIXES: readonly string[] = ['نا', 'ها', 'هم', 'كم'];

/** Endings of nouns and adjectives, longest first: what may follow a stem without making another lexeme of it. Folded letters. */
export const NOUN_ENDINGS: readonly string[] = [
  'اتها',
  'اتهم',
  'اتنا',
  'اته',
  'يات',
  'يين',
  'يون',
  'تها',
  'تهم',
  'تنا',
  'هما',
  'ات',
  'ان',
  'ين',
  'ون',
  'يه',
  'ته',
  'ها',
  'هم',
  'نا',
  'كم',
  'وا',
  'تي',
  'ه',
  'ي',
  'ا',
  'ك',
];

/** Takes a proclitic apart for people: وب is و and ب. */
export function procliticParts(proclitic: string): string[] {
  const parts: string[] = [];
  let rest = proclitic;
  if (rest.endsWith(ARTICLE) && rest.length >= 2) {
    rest = rest.slice(0, -2);
    parts.push(ARTICLE);
  } else if (rest.endsWith(LAM + LAM)) {
    rest = rest.slice(0, -1);
    parts.push(ARTICLE);
  }
  return [...rest, ...parts];
}
