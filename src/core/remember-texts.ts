/** Sets of places; a power of two. Texts of one set push each other out. */
const SETS = 32;
const PLACES = 4;

/**
 * A function that remembers its answers for the texts that it was asked about lately: for what checks ask of the texts of a dozen pairs in turn, each of them a sentence or so. Texts
 * are told apart by their length and a few of their letters first, and nothing is forgotten all at once. Only for what depends on the text alone
 * and is not changed by anybody.
 */
export function rememberTexts<T extends string | number | boolean | object>(
  work: (text: string) => T,
): (text: string) => T {
  const texts = new Array<string | undefined>(SETS * PLACES).fill(undefined);
  const answers = new Array<T | undefined>(SETS * PLACES).fill(undefined);
  /** By set, the place that is taken next. */
  const next = new Uint8Array(SETS);
  return (text) => {
    const set = setOf(text);
    const first = set * PLACES;
    for (let place = first; place < first + PLACES; place++) if (texts[place] === text) return answers[place]!;
    const answer = work(text);
    const place = first + next[set]!;
    next[set] = (next[set]! + 1) % PLACES;
    texts[place] = text;
    answers[place] = answer;
    return answer;
  };
}

function setOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const letters = text.charCodeAt(length >> 1) + 7 * text.charCodeAt(length >> 2) + 13 * text.charCodeAt(length - 1);
  return (length + letters) & (SETS - 1);
}
