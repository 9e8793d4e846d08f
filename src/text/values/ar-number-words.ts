/**
 * Arabic number words, by the standard grammar of the numeral (العدد): 3 to 10 in two genders, 11 to 19 of two words, tens in two cases,
 * hundreds joined and apart, duals and plurals of the scale words. Spelled folded: no marks or tatweel, alef bare, ة as ه, ى as ي.
 * Wire spellings without hamza or with the old alef (مائة) stand beside the academy's (مئة).
 */
export type ArAtom =
  | { readonly kind: 'unit'; readonly value: number }
  /** عشر: ten, or the second half of 11 to 19. */
  | { readonly kind: 'ten' }
  | { readonly kind: 'tens'; readonly value: number }
  | { readonly kind: 'hundred'; readonly value: number }
  /** `alone`: what it says without a number before it; several where the form is ambiguous; none: a crowd (آلاف), no number. */
  | { readonly kind: 'scale'; readonly value: number; readonly alone: readonly number[]; readonly also?: number }
  /** `also`: what the same letters say in another case. */
  | { readonly kind: 'fraction'; readonly value: number; readonly also?: number }
  /** أرباع: counts parts behind 2 to 9. */
  | { readonly kind: 'parts'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'decade'; readonly value: number };

const UNITS: readonly [number, string][] = [
  [0, 'صفر'],
  [1, 'واحد واحده'],
  [2, 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي'],
  [3, 'ثلاث ثلاثه'],
  [4, 'اربع اربعه'],
  [5, 'خمس خمسه'],
  [6, 'ست سته'],
  [7, 'سبع سبعه'],
  [8, 'ثمان ثماني ثمانيه'],
  [9, 'تسع تسعه'],
];

/** Only in front of عشر or of و and a ten: alone they say "one of" and "anyone". */
const ONLY_COMPOUND: readonly [number, string][] = [[1, 'احد احدي']];

const TENS: readonly [number, string][] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'اربعون اربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
];

const HUNDREDS: readonly [number, string][] = [
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  [300, 'ثلاثمئه ثلاثمائه'],
  [400, 'اربعمئه اربعمائه'],
  [500, 'خمسمئه خمسمائه'],
  [600, 'ستمئه ستمائه'],
  [700, 'سبعمئه سبعمائه'],
  [800, 'ثمانمئه ثمانمائه ثمانيمئه ثمانيمائه'],
  [900, 'تسعمئه تسعمائه'],
];

/** [value, stems of the singular]. بليون: 10⁹ in most of the press, 10¹² in the long scale. */
const SCALES: readonly [number, string, number?][] = [
  [1e3, 'الف'],
  [1e6, 'مليون'],
  [1e9, 'مليار'],
  [1e9, 'بليون', 1e12],
  [1e12, 'تريليون ترليون'],
];

const CROWDS: readonly [number, string][] = [
  [1e3, 'الاف الوف'],
  [1e6, 'ملايين'],
  [1e9, 'مليارات بلايين'],
  [1e12, 'تريليونات ترليونات'],
];

const FRACTIONS: readonly [number, string, number?][] = [
  [1 / 2, 'نصف نصفا'],
  [1 / 3, 'ثلث'],
  // Two thirds in front of a noun, or one in the accusative.
  [2 / 3, 'ثلثا', 1 / 3],
  [2 / 3, 'ثلثان ثلثين ثلثي'],
  [1 / 4, 'ربع ربعا'],
  [1 / 6, 'سدس'],
];

/** Fractions whose letters are those of a count or another word; a damma on the first letter tells (عُشر, ثُمن). */
const WITH_DAMMA: Readonly<Record<string, number>> = {
  خمس: 1 / 5,
  سبع: 1 / 7,
  ثمن: 1 / 8,
  تسع: 1 / 9,
  عشر: 1 / 10,
};

/** What a damma makes of a word as it stands: عُشر, والخُمس. */
export function fractionByDamma(word: string): number | undefined {
  const bare = /^[وف]?[بلك]?(?:ال)?(\p{L}\u064f\p{L}\u0652?\p{L})[\u064b-\u0652]?$/u.exec(word)?.[1];
  const letters = bare?.replace(/[\u064b-\u0652]/g, '');
  return letters !== undefined && Object.hasOwn(WITH_DAMMA, letters) ? WITH_DAMMA[letters] : undefined;
}

const PARTS: readonly [number, string][] = [
  [1 / 3, 'اثلاث'],
  [1 / 4, 'ارباع'],
  [1 / 5, 'اخماس'],
  [1 / 6, 'اسداس'],
  [1 / 8, 'اثمان'],
  [1 / 10, 'اعشار'],
];

const ORDINALS: readonly [number, string][] = [
  [1, 'اول اولي'],
  [2, 'ثاني ثانيه ثان ثانيا'],
  [3, 'ثالث ثالثه ثالثا'],
  [4, 'رابع رابعه رابعا'],
  [5, 'خامس خامسه خامسا'],
  [6, 'سادس سادسه سادسا'],
  [7, 'سابع سابعه سابعا'],
  [8, 'ثامن ثامنه ثامنا'],
  [9, 'تاسع تاسعه تاسعا'],
  [10, 'عاشر عاشره'],
];

const ONLY_COMPOUND_ORDINALS: readonly [number, string][] = [[1, 'حادي حاديه']];

const DECADES: readonly [number, string][] = [
  [20, 'عشرينيات عشرينات'],
  [30, 'ثلاثينيات ثلاثينات'],
  [40, 'اربعينيات اربعينات'],
  [50, 'خمسينيات خمسينات'],
  [60, 'ستينيات ستينات'],
  [70, 'سبعينيات سبعينات'],
  [80, 'ثمانينيات ثمانينات'],
  [90, 'تسعينيات تسعينات'],
];

/** [glued on, is it "and", is the article in it]. */
const PROCLITICS: readonly [string, boolean, boolean][] = [
  ['', false, false],
  ['ال', false, true],
  ['و', true, false],
  ['وال', true, true],
  ['ب', false, false],
  ['بال', false, true],
  ['ل', false, false],
  ['لل', false, true],
  ['ك', false, false],
  ['كال', false, true],
  ['ف', false, false],
  ['فال', false, true],
  ['وب', false, false],
  ['وبال', false, true],
  ['ول', false, false],
  ['ولل', false, true],
];

/** Words that only look like a proclitic and a number. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'لست', // I am not
  'ولست',
  'كست', // it covered
]);

export interface ArNumberWord {
  readonly atom: ArAtom;
  /** و stands glued in front. */
  readonly and: boolean;
  readonly definite: boolean;
  /** Counts only as the first word of a compound (أحد عشر, الحادي والعشرون). */
  readonly compoundOnly: boolean;
}

let made: ReadonlyMap<string, ArNumberWord> | undefined;

/** By folded spelling, proclitics included. */
export function arNumberWords(): ReadonlyMap<string, ArNumberWord> {
  made ??= buildTable();
  return made;
}

function buildTable(): Map<string, ArNumberWord> {
  const table = new Map<string, ArNumberWord>();
  const add = (form: string, atom: ArAtom, compoundOnly = false) => {
    for (const [glued, and, definite] of PROCLITICS) {
      const spelled = glued + form;
      if (!OTHER_WORDS.has(spelled) && !table.has(spelled)) table.set(spelled, { atom, and, definite, compoundOnly });
    }
  };
  const addAll = (rows: readonly [number, string][], make: (value: number) => ArAtom, compoundOnly = false) => {
    for (const [value, forms] of rows) for (const form of forms.split(' ')) add(form, make(value), compoundOnly);
  };
  addAll(UNITS, (value) => ({ kind: 'unit', value }));
  addAll(ONLY_COMPOUND, (value) => ({ kind: 'unit', value }), true);
  for (const form of ['عشر', 'عشره']) add(form, { kind: 'ten' });
  addAll(TENS, (value) => ({ kind: 'tens', value }));
  for (const form of ['مئه', 'مائه', 'مايه', 'ميه']) add(form, { kind: 'hundred', value: 100 });
  addAll(HUNDREDS, (value) => ({ kind: 'hundred', value }));
  for (const [value, stems, also] of SCALES) {
    const scale = (alone: readonly number[]): ArAtom => ({
      kind: 'scale',
      value,
      alone,
      ...(also !== undefined && { also }),
    });
    for (const stem of stems.split(' ')) {
      add(stem, scale([1]));
      // مليونا is the dual before a noun, or the accusative of one.
      add(`${stem}ا`, scale([2, 1]));
      for (const ending of ['ان', 'ين', 'ي']) add(stem + ending, scale([2]));
    }
  }
  addAll(CROWDS, (value) => ({ kind: 'scale', value, alone: [] }));
  for (const [value, forms, also] of FRACTIONS)
    for (const form of forms.split(' ')) add(form, { kind: 'fraction', value, ...(also !== undefined && { also }) });
  addAll(PARTS, (value) => ({ kind: 'parts', value }));
  addAll(ORDINALS, (value) => ({ kind: 'ordinal', value }));
  addAll(ONLY_COMPOUND_ORDINALS, (value) => ({ kind: 'ordinal', value }), true);
  addAll(DECADES, (value) => ({ kind: 'decade', value }));
  return table;
}

/** Folds a word to the spelling of the table: marks and tatweel out, alef bare, ة to ه, ى to ي. */
export function foldNumberWord(word: string): string {
  if (!/[\u0622\u0623\u0625\u0629\u0640\u0649\u064b-\u065f\u0670\u0671\u06cc\u200e\u200f]/.test(word)) return word;
  return word
    .replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f]/g, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a');
}
