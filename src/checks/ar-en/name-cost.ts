/**
 * How an Arabic spelling of a foreign name may be read in Latin letters, or an Arabic name be romanised: [Arabic letters, Latin letters]
 * with what the pair costs. Source: the practice of the Arab press (p is ب, v is ف, hard g is غ, ج, ق or ك), the ALA-LC and BGN romanisations.
 */
const FREE: readonly (readonly [string, string])[] = [
  ['ا', 'a aa ah ai au ae ea'],
  ['ب', 'b p bb pp bh'],
  ['ت', 't tt'],
  ['ث', 'th'],
  ['ج', 'j g dj dg gg gi ge gu dge'],
  ['ح', 'h'],
  ['خ', 'kh h ch x j'],
  ['د', 'd dd'],
  ['ذ', 'th dh d'],
  ['ر', 'r rr rh wr'],
  ['ز', 'z s zz se ze'],
  ['س', 's ss c ce ps se sc sz'],
  ['ش', 'sh ch sch tch sz'],
  ['ص', 's ss'],
  ['ض', 'd dh'],
  ['ط', 't tt'],
  ['ظ', 'z dh'],
  ['ع', "a e i o u ' aa"],
  ['غ', 'g gh gg gu gue'],
  ['ف', 'f ff ph v vv w gh'],
  ['ق', 'q k c g'],
  ['ك', 'k c ck cc kk q ch que qu g'],
  ['ل', 'l ll'],
  ['م', 'm mm mb'],
  ['ن', 'n nn gn kn ne'],
  ['ه', 'h a e ah eh'],
  ['و', 'w o u oo ou ow v au aw wh eu ew oe oh ue augh'],
  ['ي', 'y i e ee ie ei ai ay ea ey ia j ae eigh igh ye ii'],
  ['تش', 'ch c cz tch tsch cc'],
  ['كس', 'x ks cks xx cs'],
  ['كز', 'x'],
  ['دج', 'j g dg'],
  ['نغ', 'ng'],
  ['نج', 'ng nj'],
  ['يا', 'ia ya ea'],
  ['يو', 'u eu yu io ew'],
  ['وا', 'wa ua oi'],
  ['تس', 'ts z tz c'],
  ['شن', 'tion sion'],
  ['كو', 'qu co'],
  ['كي', 'qui ki'],
  ['اي', 'i y igh ai ay ie'],
  ['او', 'ow ou o au'],
];
const DEAR: readonly (readonly [string, string, number])[] = [
  ['ا', 'e o eau oe oa ou uh', 0.12],
  ['ا', 'u i y', 0.2],
  ['ت', 'd th', 0.5],
  ['ث', 't s', 0.4],
  ['ج', 'ch zh z y', 0.5],
  ['خ', 'k c', 0.5],
  ['د', 't th', 0.5],
  ['ذ', 'z', 0.4],
  ['ز', 'x ts th c', 0.5],
  ['س', 'z th sh', 0.5],
  ['ش', 's ss c j ti ci x', 0.5],
  ['غ', 'r j', 0.5],
  ['ق', 'kh gh', 0.5],
  ['ك', 'kh', 0.5],
  ['ن', 'm', 0.6],
  ['ن', 'ng nh ny', 0.3],
  ['ي', 'll gh', 0.4],
  ['ه', 't', 0.3],
];
/** An Arabic letter without a sound in the Latin word. */
const DROPPED: Readonly<Record<string, number>> = { ا: 0.25, و: 0.45, ي: 0.4, ه: 0.4, ء: 0, ع: 0.1 };
/** A Latin letter that Arabic does not write: short vowels always, h and some endings often. */
const UNWRITTEN: Readonly<Record<string, number>> = {
  a: 0.12,
  e: 0.1,
  i: 0.12,
  o: 0.15,
  u: 0.15,
  y: 0.2,
  "'": 0,
  '-': 0,
  h: 0.4,
  w: 0.6,
  t: 0.7,
  s: 0.7,
  r: 0.7,
  d: 0.8,
};
const LETTER = 1;

interface Way {
  readonly latin: string;
  readonly cost: number;
}

let ways: ReadonlyMap<string, readonly Way[]> | undefined;

function buildWays(): Map<string, Way[]> {
  const map = new Map<string, Way[]>();
  const add = (arabic: string, latin: string, cost: number) => {
    for (const one of latin.split(' ')) {
      const list = map.get(arabic) ?? [];
      list.push({ latin: one, cost });
      map.set(arabic, list);
    }
  };
  for (const [arabic, latin] of FREE) add(arabic, latin, 0);
  for (const [arabic, latin, cost] of DEAR) add(arabic, latin, cost);
  return map;
}

const LONGEST = 40;

/**
 * What it costs to read an Arabic word (folded, without what is glued on) as a Latin one: 0 for a perfect reading, about 1 for each
 * consonant that does not fit. Infinity for words that are longer than any name. Time: product of the lengths.
 */
export function nameCost(arabic: string, latin: string): number {
  if (arabic.length > LONGEST || latin.length > LONGEST) return Number.POSITIVE_INFINITY;
  const word = plainLatin(latin);
  if (leastCost(arabic, word) > HOPELESS) return Number.POSITIVE_INFINITY;
  const key = `${arabic} ${word}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const cost = align(arabic, word);
  kept.set(key, cost);
  return cost;
}

/** Costs above this are all the same to those who ask: no reading at all. */
const HOPELESS = 4;
/** Names are compared again and again in an article; forgotten as a whole when so many are kept. */
const MOST_KEPT = 20_000;
const kept = new Map<string, number>();

/** No reading can cost less: consonants of one side that the other has not got, each of which costs about 1. */
function leastCost(arabic: string, word: string): number {
  let ours = 0;
  for (const letter of arabic) if (!'اويهعء'.includes(letter)) ours++;
  let theirs = 0;
  let runs = 0;
  let before = '';
  for (const letter of word) {
    const hard = !"aeiouyhw'-".includes(letter);
    if (hard) theirs += letter === 'x' ? 2 : 1;
    if (hard && letter !== before) runs++;
    before = letter;
  }
  return Math.max(ours - theirs, (runs - 2 * ours) * 0.6);
}

function align(arabic: string, word: string): number {
  ways ??= buildWays();
  const width = word.length + 1;
  const costs = new Float64Array((arabic.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let i = 0; i <= arabic.length; i++)
    for (let j = 0; j <= word.length; j++) {
      const here = costs[i * width + j]!;
      if (here === Number.POSITIVE_INFINITY) continue;
      const relax = (a: number, b: number, cost: number) => {
        const at = (i + a) * width + j + b;
        if (here + cost < costs[at]!) costs[at] = here + cost;
      };
      if (i < arabic.length) relax(1, 0, DROPPED[arabic[i]!] ?? LETTER);
      if (j < word.length) {
        relax(0, 1, doublingCost(word, j) ?? UNWRITTEN[word[j]!] ?? LETTER);
      }
      for (const length of [1, 2])
        for (const { latin: sound, cost } of ways.get(arabic.slice(i, i + length)) ?? [])
          if (i + length <= arabic.length && word.startsWith(sound, j)) relax(length, sound.length, cost);
    }
  return costs[arabic.length * width + word.length]!;
}

/** A letter that is written twice: usual for some, never three times. */
function doublingCost(word: string, at: number): number | undefined {
  const letter = word[at]!;
  if (letter !== word[at - 1]) return undefined;
  if (letter === word[at - 2]) return LETTER;
  const usual = at === word.length - 1 ? 'lsftnzeor' : 'bcdfglmnprstzaeok';
  return usual.includes(letter) ? 0.05 : 0.7;
}

function plainLatin(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u00f8/g, 'o')
    .replace(/\u0142/g, 'l')
    .replace(/\u00df/g, 'ss');
}

/**
 * Whether a Latin word may be an Arabic one (folded, with whatever is glued to it) by sound.
 * @param most the cost of {@link nameCost} that is allowed
 */
export function soundsLike(arabic: string, latin: string, most: number): boolean {
  if (latin.length < 2) return false;
  const bare = arabic.replace(/^(?:[وف]?[بلك]?ال|[وف]?لل)(?=..)/, '');
  const other = bare.replace(/^[وبلكف](?=...)/, '');
  return [bare, other, bare.replace(/(?:يه|ي|ه)$/, ''), bare.replace(/^ا/, '')].some(
    (form) => form.length > 1 && Math.min(nameCost(form, latin), nameCost(form, latin.replace(/s$/, ''))) <= most,
  );
}
