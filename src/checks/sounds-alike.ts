/**
 * Consonant classes in which Arabic letters and Latin ones meet when a foreign name is written by sound: p comes back as ب, v as ف,
 * g as ج, غ, ق or ك. Vowels, و, ي, ع, ه and h say too little and are left out.
 */
const CLASSES: readonly (readonly [string, string, string])[] = [
  ['B', 'بپ', 'bp'],
  ['T', 'تطدضثة', 'td'],
  ['K', 'كقغجخگچ', 'kcqgjx'],
  ['F', 'فڤ', 'fv'],
  ['L', 'ل', 'l'],
  ['M', 'م', 'm'],
  ['N', 'ن', 'n'],
  ['R', 'ر', 'r'],
  ['S', 'سصشزذظژ', 'sz'],
];
const BY_LETTER = new Map(
  CLASSES.flatMap(([name, arabic, latin]) => [...arabic, ...latin].map((letter) => [letter, name])),
);

function skeleton(word: string): string {
  let sounds = '';
  for (const letter of word.toLowerCase().normalize('NFD')) {
    const sound = BY_LETTER.get(letter);
    if (sound !== undefined && sounds.at(-1) !== sound) sounds += sound;
  }
  return sounds;
}

/**
 * Whether a Latin word may be the Arabic one by sound. Good enough to tell names from words, not to tell two names apart.
 * @param floor 0..1: the share of consonants in common, in order, that is enough.
 */
export function soundsAlike(arabic: string, latin: string, floor: number): boolean {
  const ours = skeleton(arabic.replace(/^(?:[وف]?[بلك]?ال|[وف]?لل)/, ''));
  const theirs = skeleton(latin);
  // One or two consonants are alike by chance, unless the words are as short.
  if (ours === theirs) return ours.length >= 3 || (/^\p{Lu}/u.test(latin) && ours.length > 0);
  const longer = Math.max(ours.length, theirs.length);
  return longer >= 3 && commonLength(ours, theirs) / longer >= floor;
}

/** Length of the longest common subsequence; words are short. */
function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(letter === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}
