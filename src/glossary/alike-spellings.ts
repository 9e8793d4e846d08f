/** Letters that writers of foreign names choose among. Folded. */
const SOUNDS: readonly string[] = ['غجكق', 'سصزش', 'تط', 'دضذ', 'هح', 'فب', 'ثتس'];
/** Long vowels, which are written or left out (توكايف, توكاييف). */
const VOWELS = 'اويه';
/** Names shorter than this are not compared. */
const SHORTEST = 5;

/**
 * Whether two names, in folded letters, are likely spellings of one: they differ by one vowel that is written or not, or changed for another, by a
 * letter written twice, or by one letter for another of its sound.
 */
export function areAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const letter = long[at]!;
  if (long.length > short.length) {
    if (long.slice(at + 1) !== short.slice(at)) return false;
    return at > 0 && (VOWELS.includes(letter) || letter === long[at - 1]);
  }
  if (long.slice(at + 1) !== short.slice(at + 1)) return false;
  const other = short[at]!;
  if (letter === ' ' || other === ' ') return false;
  const vowels = VOWELS.includes(letter) && VOWELS.includes(other);
  return vowels || SOUNDS.some((sounds) => sounds.includes(letter) && sounds.includes(other));
}
