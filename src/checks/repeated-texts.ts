/** By UTF-16 unit: what it adds to a rough hash; 0: nothing. */
type Letters = Uint8Array;

/** Figures, and Arabic letters that no mark makes another letter of: normal forms and white space leave their order as it is. */
const ARABIC = lettersOf([0x30, 0x39], [0x628, 0x63a], [0x641, 0x647]);
/** Figures, and letters of ASCII that no other letter becomes when it is written small, as İ becomes i and the sign of kelvin k. */
const LATIN = lettersOf([0x30, 0x39], [0x61, 0x68], [0x6a, 0x6a], [0x6c, 0x7a]);
for (let unit = 0x61; unit <= 0x7a; unit++) LATIN[unit - 0x20] = LATIN[unit]!;

function lettersOf(...ranges: readonly (readonly [number, number])[]): Letters {
  const letters = new Uint8Array(0x10000);
  for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) letters[unit] = unit & 0xff;
  return letters;
}

/**
 * Those of some items whose texts may be the same as the text of another one, whatever stands between their letters; the others certainly are not. Most articles have none, so that
 * nobody need make keys of all their sentences.
 * @param script of the letters that are compared; a text that has none of them may be any other such text
 */
export function mayRepeat<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  script: 'arabic' | 'latin',
): readonly T[] {
  const letters = script === 'arabic' ? ARABIC : LATIN;
  const hashes = new Int32Array(items.length);
  const seen = new Set<number>();
  const again = new Set<number>();
  for (let index = 0; index < items.length; index++) {
    const hash = roughHash(textOf(items[index]!), letters);
    hashes[index] = hash;
    if (seen.has(hash)) again.add(hash);
    else seen.add(hash);
  }
  return again.size === 0 ? [] : items.filter((_, index) => again.has(hashes[index]!));
}

function roughHash(text: string, letters: Letters): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = letters[text.charCodeAt(at)]!;
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return hash;
}
