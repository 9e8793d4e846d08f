/** Forms of verbs, for the lists of words beside stops: the persons of a perfect and an imperfect, with an object or a conjunction glued to them. */

export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The third persons of a perfect: قال قالت قالوا; دعا دعت دعوا, since a weak last letter falls away. */
function personsOf(verb: string): string[] {
  const stem = /[\u0627\u0649]$/u.test(verb) ? verb.slice(0, -1) : verb;
  return [verb, `${stem}ت`, `${stem}وا`];
}

/** A verb with its object: أسسه، أسستها. */
export function withObject(list: string): string {
  return wordsOf(list)
    .flatMap((verb) => [verb.replace(/ى$/u, 'ا'), personsOf(verb)[1]!])
    .flatMap((form) => [`${form}ه`, `${form}ها`, `${form}هم`])
    .join(' ');
}

export function withConjunction(list: string): string {
  return wordsOf(list)
    .map((word) => `و${word}`)
    .join(' ');
}

export function withPersons(stems: string): string {
  return wordsOf(stems)
    .flatMap((stem) => [`ي${stem}`, `ت${stem}`, `ي${stem.replace(/[\u064A\u0649]$/u, '')}ون`])
    .join(' ');
}

export function withFeminine(list: string): string {
  return wordsOf(list).flatMap(personsOf).join(' ');
}
