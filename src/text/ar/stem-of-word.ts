/**
 * Words of one kind by one spelling, roughly: without conjunction, article, the endings of number, gender and pronouns, and the first letter of an
 * imperfect. It takes apart more than it should (وزارة is زار), and the same everywhere. Source: Ryding, A Reference Grammar of Modern Standard Arabic
 * (2005), 7, 12 and 21.
 */
const FRONT = /^(?:[وفبك]?ال|و?لل)(?=...)|^[وف](?=....)/;
const LONG_END = /(?:اتها|اتهم|اته|تها|تهم|ات|ون|ين|ان|وا|ها|هم|هما|نا|يه|ته|ه|ت|ا)$/;
const SHORT_END = /[هتا]$/;
const IMPERFECT = /^س?[يت](?=...)/;
const PREPOSITION = /^[بلك](?=...)/;

function withoutFront(folded: string): string {
  return folded.replace(FRONT, '').replace(FRONT, ''); // والوزارة, وزارة
}

function withoutEnd(word: string): string {
  return word.replace(word.length > 4 ? LONG_END : word.length > 3 ? SHORT_END : /$^/, '');
}

/** The stem of a folded word. */
export function stemOf(folded: string): string {
  return withoutEnd(withoutFront(folded)).replace(IMPERFECT, '');
}

/** The same if what it begins with is a preposition (بكرامة); undefined where it begins with none. */
export function stemBehindPreposition(folded: string): string | undefined {
  const word = withoutFront(folded);
  return PREPOSITION.test(word) ? stemOf(word.slice(1)) : undefined;
}
