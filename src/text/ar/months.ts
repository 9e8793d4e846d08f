import { foldWord } from '../stop-words.ts';

/** Which calendar a month's name belongs to. */
export type Calendar = 'gregory' | 'islamic';

export interface Month {
  readonly calendar: Calendar;
  /** 1..12. */
  readonly number: number;
}

/**
 * Month names of Arabic news, in order of months. Sources: CLDR month data of `ar` (Egypt, Gulf, Sudan), `ar-SY`, `ar-LB`,
 * `ar-IQ`, `ar-JO` (Levant), `ar-MA`, `ar-DZ`, `ar-TN` (Maghreb), `ar-LY` as the press writes it, `ar-u-ca-islamic` (Hijri), and `ur`;
 * further spellings as the press has them. Hamza, madda, alef maqsura, ta marbuta and Persian letters need no second
 * spelling: names are compared folded.
 */
const GREGORIAN: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'كانون ثاني', 'جانفي', 'ينّاير', 'جنوری'],
  ['فبراير', 'شباط', 'فيفري', 'فبرائر', 'فروری'],
  ['مارس', 'آذار', 'اذار', 'مارچ'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل', 'اپریل'],
  ['مايو', 'أيار', 'ماي', 'مئی'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'جون'],
  ['يوليو', 'يوليه', 'تموز', 'يوليوز', 'جويلية', 'جولائی'],
  ['أغسطس', 'آب', 'غشت', 'أوت', 'اغسطوس', 'اگست'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'ستمبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'اکتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'نونبر', 'نومبر'],
  ['ديسمبر', 'كانون الأول', 'كانون أول', 'دجنبر', 'دسمبر'],
];

const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد الأول', 'جمادى أولى'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جماد الثاني', 'جمادى الثاني'],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجة'],
];

function keyOf(name: string): string {
  return name
    .split(/[\s\u00A0]+/)
    .map(foldWord)
    .join(' ');
}

function tableOf(): ReadonlyMap<string, Month> {
  const table = new Map<string, Month>();
  for (const [calendar, months] of [
    ['gregory', GREGORIAN],
    ['islamic', HIJRI],
  ] as const) {
    months.forEach((names, index) => {
      for (const name of names) table.set(keyOf(name), { calendar, number: index + 1 });
    });
  }
  return table;
}

const MONTHS = tableOf();

/** The month that a name stands for (one name of one or two words, any spelling), or undefined. */
export function monthOf(name: string): Month | undefined {
  return MONTHS.get(keyOf(name.trim()));
}

const FIRST_WORDS = monthWords();

/** Whether the name of a month is this word or begins with it: {@link monthOf} knows no other. */
export function beginsMonth(word: string): boolean {
  return FIRST_WORDS.has(foldWord(word));
}

const FIRST_OF_SEVERAL: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!),
);

/** Whether the name of a month begins with this word and goes on behind it. */
export function beginsLongMonth(word: string): boolean {
  return FIRST_OF_SEVERAL.has(foldWord(word));
}

/** Every name, as it is compared: folded, words parted by one space. */
export function monthNames(): readonly string[] {
  return [...MONTHS.keys()];
}

/** The first words of all names, folded; أوت and ماي and the like included. */
export function monthWords(): ReadonlySet<string> {
  return new Set([...MONTHS.keys()].map((name) => name.split(' ')[0]!));
}
