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
  ['تش', 'ch c cz tch tsch cc q'],
  ['ئ', 'e i y a ae ei ie ye yi'],
  ['ؤ', 'o u w ou'],
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
  ['ي', 'a ah', 0.15],
  ['تش', 'zh', 0.2],
  ['تش', 't tu', 0.3],
  ['ج', 'c zhzh', 0.3],
  ['ض', 'z', 0.2],
  ['ه', 't', 0.3],
];
/** An Arabic letter without a sound in the Latin word. */
const DROPPED: Readonly<Record<string, number>> = { ا: 0.25, و: 0.45, ي: 0.4, ه: 0.4, ء: 0, ئ: 0.1, ؤ: 0.2, ع: 0.1 };
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

/** Readings of one or two Arabic letters by the first Latin letter of the reading. */
type Ways = ReadonlyMap<string, readonly Way[]>;

let ways: ReadonlyMap<string, Ways> | undefined;

function buildWays(): Map<string, Ways> {
  const map = new Map<string, Map<string, Way[]>>();
  const add = (arabic: string, latin: string, cost: number) => {
    const own = map.get(arabic) ?? new Map<string, Way[]>();
    map.set(arabic, own);
    for (const one of latin.split(' ')) own.set(one[0]!, [...(own.get(one[0]!) ?? []), { latin: one, cost }]);
  };
  for (const [arabic, latin] of FREE) add(arabic, latin, 0);
  for (const [arabic, latin, cost] of DEAR) add(arabic, latin, cost);
  return map;
}

const LONGEST = 40;

/** Costs above this are all the same to those who ask: no reading at all. */
const HOPELESS = 4;

interface Letter {
  /** What it costs to pass over it. */
  readonly dropped: number;
  /** Readings of it alone, and of it with the next one. */
  readonly one: Ways | undefined;
  readonly two: Ways | undefined;
}

/** A folded Arabic word, compared with many names. */
export interface ArabicForm {
  readonly text: string;
  /** Consonants that every reading has. */
  readonly hard: number;
  /** What it costs beside the sound: a letter was taken for a particle that may be the name's own. */
  readonly extra: number;
  /** Looked up when the first name is near enough to be compared letter by letter. */
  letters?: readonly Letter[];
}

/** A name in plain small Latin letters. */
export interface LatinForm {
  readonly text: string;
  /** Consonants; an x counts as two. */
  readonly hard: number;
  /** Consonants, doubled ones once. */
  readonly runs: number;
  /** For each letter what it costs that Arabic does not write it. */
  readonly unwritten: readonly number[];
}

/** Names are compared again and again in an article; forgotten as a whole when so many are kept. */
const MOST_KEPT = 5000;
const latinKept = new Map<string, LatinForm>();

export function arabicForm(text: string, extra = 0): ArabicForm {
  let hard = 0;
  for (let at = 0; at < text.length; at++) if (!SOFT.has(text.charCodeAt(at))) hard++;
  return { text, hard, extra };
}

const SOFT = new Set([...'اويهعءئؤ'].map((letter) => letter.charCodeAt(0)));

function lettersOf(form: ArabicForm): readonly Letter[] {
  ways ??= buildWays();
  const { text } = form;
  form.letters ??= Array.from(text, (letter, at) => ({
    dropped: DROPPED[letter] ?? LETTER,
    one: ways!.get(letter),
    two: at + 1 < text.length ? ways!.get(letter + text[at + 1]!) : undefined,
  }));
  return form.letters;
}

export function latinForm(word: string): LatinForm {
  const known = latinKept.get(word);
  if (known !== undefined) return known;
  if (latinKept.size >= MOST_KEPT) latinKept.clear();
  const text = plainLatin(word);
  let hard = 0;
  let runs = 0;
  let before = '';
  for (const letter of text) {
    const isHard = !"aeiouyhw'-".includes(letter);
    if (isHard) hard += letter === 'x' ? 2 : 1;
    if (isHard && letter !== before) runs++;
    before = letter;
  }
  const unwritten = Array.from(
    { length: text.length },
    (_, at) => doublingCost(text, at) ?? UNWRITTEN[text[at]!] ?? LETTER,
  );
  const form = { text, hard, runs, unwritten };
  latinKept.set(word, form);
  return form;
}

/**
 * What it costs to read an Arabic word (folded, without what is glued on) as a Latin one: 0 for a perfect reading, about 1 for each
 * consonant that does not fit. Infinity for words that are longer than any name, and where it is more than `most`. Time: product of the lengths.
 */
export function nameCost(arabic: ArabicForm, latin: LatinForm, most = Number.POSITIVE_INFINITY): number {
  if (arabic.text.length > LONGEST || latin.text.length > LONGEST) return Number.POSITIVE_INFINITY;
  const least = leastCost(arabic, latin);
  if (least > HOPELESS || least > most) return Number.POSITIVE_INFINITY;
  const extra = arabic.extra > 0 && isVowelOfNothing(arabic.text, latin.text) ? LETTER : arabic.extra;
  return align(arabic, latin, most - extra) + extra;
}

/** A name that begins with a vowel begins with alef: where a particle's letter goes and no alef is behind it, it was the name's own (ولز is no "Ells"). */
function isVowelOfNothing(arabic: string, latin: string): boolean {
  return 'aeiou'.includes(latin[0]!) && !'اعءي'.includes(arabic[0]!);
}

/** No reading can cost less: consonants of one side that the other has not got, each of which costs about 1. */
function leastCost(arabic: ArabicForm, latin: LatinForm): number {
  return Math.max(arabic.hard - latin.hard, (latin.runs - 2 * arabic.hard) * 0.6);
}

/** Letters that together are one consonant in Latin: ch, j, z. */
const ONE_SOUND = /تش|دج|تس/g;

/** Whether an Arabic word has more consonants than a Latin one: one of the Latin word's was lost, if it is the same name. */
export function hasMoreConsonants(arabic: ArabicForm, latin: LatinForm): boolean {
  return arabic.hard - (arabic.text.match(ONE_SOUND)?.length ?? 0) > latin.hard;
}

/** One row for each Arabic letter and one for the end; used again for every pair. */
const rows = Array.from({ length: LONGEST + 3 }, () => new Float64Array(LONGEST + 1));

function align(arabic: ArabicForm, { text, unwritten }: LatinForm, most: number): number {
  const letters = lettersOf(arabic);
  const width = text.length + 1;
  const height = letters.length;
  for (let i = 0; i <= height; i++) rows[i]!.fill(Number.POSITIVE_INFINITY, 0, width);
  rows[0]![0] = 0;
  for (let i = 0; i <= height; i++) {
    const row = rows[i]!;
    for (let j = 0; j < text.length; j++) {
      const cost = row[j]! + unwritten[j]!;
      if (cost < row[j + 1]!) row[j + 1] = cost;
    }
    if (i === height) break;
    const { dropped, one, two } = letters[i]!;
    const next = rows[i + 1]!;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < width; j++) {
      const here = row[j]!;
      if (here > most) continue;
      if (here < least) least = here;
      if (here + dropped < next[j]!) next[j] = here + dropped;
      if (j === text.length) break;
      const letter = text[j]!;
      relax(one?.get(letter), next, text, j, here);
      if (two) relax(two.get(letter), rows[i + 2]!, text, j, here);
    }
    // Every reading passes over this row or, by two letters at once, over the next.
    if (least === Number.POSITIVE_INFINITY && isOver(next, width, most)) return least;
  }
  const cost = rows[height]![text.length]!;
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

function isOver(row: Float64Array, width: number, most: number): boolean {
  for (let j = 0; j < width; j++) if (row[j]! <= most) return false;
  return true;
}

function relax(ways: readonly Way[] | undefined, row: Float64Array, text: string, at: number, here: number): void {
  if (!ways) return;
  for (const { latin, cost } of ways) {
    const end = at + latin.length;
    if ((latin.length === 1 || text.startsWith(latin, at)) && here + cost < row[end]!) row[end] = here + cost;
  }
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

/** An Arabic word (folded, with whatever is glued to it) as it may be compared with names. */
export function formsOfSound(arabic: string): ArabicForm[] {
  const bare = arabic.replace(/^(?:[وف]?[بلك]?ال|[وف]?لل)(?=..)/, '');
  const forms = new Set([
    bare,
    bare.replace(/^[وبلكف](?=...)/, ''),
    bare.replace(/(?:يه|ي|ه)$/, ''),
    bare.replace(/^ا/, ''),
  ]);
  return [...forms].filter((form) => form.length >= 2).map((form) => arabicForm(form));
}

/** A Latin word as it may be compared with Arabic ones: with and without an s at its end. None for a letter. */
export function namesOfSound(latin: string): LatinForm[] {
  if (latin.length < 2) return [];
  return [...new Set([latin, latin.replace(/s$/, '')])].map(latinForm);
}

/**
 * Whether a Latin word may be an Arabic one by sound.
 * @param most the cost of {@link nameCost} that is allowed
 */
export function anySounds(arabic: readonly ArabicForm[], latin: readonly LatinForm[], most: number): boolean {
  for (let one = 0; one < arabic.length; one++)
    for (let other = 0; other < latin.length; other++)
      if (nameCost(arabic[one]!, latin[other]!, most) <= most) return true;
  return false;
}

/** {@link anySounds} of two words as they stand, the Arabic one folded. */
export function soundsLike(arabic: string, latin: string, most: number): boolean {
  return anySounds(formsOfSound(arabic), namesOfSound(latin), most);
}
