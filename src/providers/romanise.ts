import { remember } from '../core/remember.ts';

/**
 * Letters of other scripts in Latin ones, for the mock only: readable enough to see the structure of a sentence, no
 * transliteration standard. Arabic letters follow the simple romanisation of news agencies, without vowels that are
 * not written; Persian and Urdu letters are among them.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'aa',
  ٱ: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'e',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ى: 'a',
  ة: 'a',
  ؤ: 'u',
  ئ: 'i',
  // Not an apostrophe: a check of quotes would stumble over it.
  ء: 'e',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  گ: 'g',
  ک: 'k',
  ی: 'y',
  ے: 'e',
  ں: 'n',
  ہ: 'h',
  ھ: 'h',
  ٹ: 't',
  ڈ: 'd',
  ڑ: 'r',
  ڤ: 'v',
  '\u064B': 'an',
  '\u064C': 'un',
  '\u064D': 'in',
  '\u064E': 'a',
  '\u064F': 'u',
  '\u0650': 'i',
  '\u0652': '',
};

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
};

const HEBREW: Readonly<Record<string, string>> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'ch',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'e',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'q',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

/** Punctuation that belongs to Arabic writing, and what stands for it in Latin writing. */
const PUNCTUATION: Readonly<Record<string, string>> = {
  '\u060C': ',', // ARABIC COMMA
  '\u061B': ';', // ARABIC SEMICOLON
  '\u061E': '...', // ARABIC TRIPLE DOT PUNCTUATION MARK
  '\u061F': '?', // ARABIC QUESTION MARK
  '\u066A': '%', // ARABIC PERCENT SIGN
  '\u066B': '.', // ARABIC DECIMAL SEPARATOR
  '\u066C': ',', // ARABIC THOUSANDS SEPARATOR
  '\u066D': '*', // ARABIC FIVE POINTED STAR
  '\u06D4': '.', // ARABIC FULL STOP
  '\u0640': '', // ARABIC TATWEEL
  '\u060D': '/', // ARABIC DATE SEPARATOR
};

/** Latin letters in Arabic ones, for a mock that writes Arabic. */
const TO_ARABIC: Readonly<Record<string, string>> = {
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: 'ي',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};

/**
 * Words that are part of a number or a date when they stand behind digits: a mock that keeps `7.9 ألف` as `7.9 alf`
 * has lost the number. Months: Gregorian names of the Levant and of Egypt.
 */
const BEHIND_DIGITS: Readonly<Record<string, string>> = {
  ألف: 'thousand',
  ألفا: 'thousand',
  ألفاً: 'thousand',
  آلاف: 'thousand',
  الاف: 'thousand',
  الف: 'thousand',
  مليون: 'million',
  مليونا: 'million',
  مليوناً: 'million',
  ملايين: 'million',
  مليار: 'billion',
  مليارا: 'billion',
  ملياراً: 'billion',
  مليارات: 'billion',
  بليون: 'billion',
  تريليون: 'trillion',
  تريليونا: 'trillion',
  'في المئة': 'percent',
  'في المائة': 'percent',
  بالمئة: 'percent',
  بالمائة: 'percent',
  'كانون الثاني': 'January',
  يناير: 'January',
  شباط: 'February',
  فبراير: 'February',
  آذار: 'March',
  مارس: 'March',
  نيسان: 'April',
  أبريل: 'April',
  إبريل: 'April',
  أيار: 'May',
  مايو: 'May',
  حزيران: 'June',
  يونيو: 'June',
  تموز: 'July',
  يوليو: 'July',
  آب: 'August',
  أغسطس: 'August',
  أيلول: 'September',
  سبتمبر: 'September',
  'تشرين الأول': 'October',
  أكتوبر: 'October',
  'تشرين الثاني': 'November',
  نوفمبر: 'November',
  'كانون الأول': 'December',
  ديسمبر: 'December',
};

const LETTERS: ReadonlyMap<string, string> = new Map(
  [ARABIC, CYRILLIC, HEBREW, PUNCTUATION].flatMap((table) => Object.entries(table)),
);

const BEHIND_DIGITS_PATTERN = new RegExp(
  `(\\d[ \\u00A0]?)(${Object.keys(BEHIND_DIGITS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{M}])`,
  'gu',
);

const SHADDA = '\u0651';

/**
 * The text in Latin letters and the digits 0-9: no letter of another script, no Arabic punctuation, no invisible
 * control is left. White space, quotes, Latin words, signs and emoji stay. Deterministic, and 1:1 enough that two
 * sentences of a text do not come out alike.
 */
export function romanise(text: string): string {
  const digits = writeDigits(text).replace(BEHIND_DIGITS_PATTERN, (_, head: string, word: string) => {
    return head + BEHIND_DIGITS[word];
  });
  let out = '';
  let last: Kind = 'other';
  let letter = '';
  let letterEnd = 0;
  let before: Sign | undefined;
  for (let at = 0; at < digits.length; at++) {
    let sign = signs[digits.charCodeAt(at)];
    if (!sign) {
      const character = String.fromCodePoint(digits.codePointAt(at)!);
      at += character.length - 1;
      sign = signOf(character);
    }
    if (sign.doubles) {
      // The letter is doubled, also where its vowel stands in front of the sign (as normal forms have it).
      out = out.slice(0, letterEnd) + letter + out.slice(letterEnd);
      last = kindOf(out.at(-1));
      letter = '';
      letterEnd = 0;
      continue;
    }
    // `و٣` and `2022م` are glued in Arabic; in Latin letters the number would be none.
    const seam = (last === 'letter' && sign.first === 'digit') || (last === 'digit' && sign.first === 'letter');
    if (seam && (before?.foreign || sign.foreign)) out += ' ';
    before = sign;
    if (sign.latin !== '') {
      out += sign.latin;
      last = sign.last;
    }
    if (!sign.isMark) {
      letter = sign.latin;
      letterEnd = out.length;
    }
  }
  return out;
}

type Kind = 'letter' | 'digit' | 'other';

/** What is asked of a character, once for each: a text has some forty of them. */
interface Sign {
  readonly latin: string;
  /** Of what it begins and ends with in Latin letters. */
  readonly first: Kind;
  readonly last: Kind;
  readonly foreign: boolean;
  readonly isMark: boolean;
  /** It is the sign that doubles the letter in front of it. */
  readonly doubles: boolean;
}

/** Of the letters that most texts are made of, by their code. */
const signs = new Array<Sign | undefined>(0x700);

function signOf(character: string): Sign {
  const sign = otherSign(character);
  const code = character.charCodeAt(0);
  if (code < signs.length) signs[code] = sign;
  return sign;
}

const otherSign = remember(4000, (character): Sign => {
  const latin = latinOf(character);
  return {
    doubles: character === SHADDA,
    latin,
    first: kindOf(latin.at(0)),
    last: kindOf(latin.at(-1)),
    foreign: /[^\p{ASCII}]/u.test(character) && /[\p{L}\p{M}]/u.test(character),
    isMark: /\p{M}/u.test(character),
  };
});

function kindOf(character = ''): Kind {
  return /[a-z]/i.test(character) ? 'letter' : /\d/.test(character) ? 'digit' : 'other';
}

/** The text as a mock writes it for a language of Arabic script, where the source is Latin. */
export function arabise(text: string): string {
  return writeDigits(text).replace(/\p{Script=Latin}/gu, (letter) => {
    const base = letter.normalize('NFKD').charAt(0).toLowerCase();
    return TO_ARABIC[base] ?? 'ا';
  });
}

/** Latin text that is seen to be no translation and no copy: each vowel wears an accent. */
export function accent(text: string): string {
  const accents: Readonly<Record<string, string>> = {
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó',
    u: 'ú',
    A: 'Á',
    E: 'É',
    I: 'Í',
    O: 'Ó',
    U: 'Ú',
  };
  return writeDigits(text).replace(/[aeiou]/gi, (vowel) => accents[vowel]!);
}

/** Decimal digits of any script by their value. */
export function writeDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Every run of decimal digits in Unicode is ten code points long and begins at its zero, so the zero is counted back to. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0)!;
  // The mathematical digits (U+1D7CE-1D7FF) are five runs without a gap between them.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return point - zero;
}

function latinOf(sign: string): string {
  const known = LETTERS.get(sign);
  if (known !== undefined) return known;
  if (/[\p{Script=Latin}\p{ASCII}]/u.test(sign)) return sign;
  // Bidi controls, joiners, byte order marks and what else has no picture; U+FE0F and the joiner of emoji go with them.
  if (/\p{Cf}/u.test(sign)) return '';
  if (!/[\p{L}\p{M}\p{Script=Arabic}]/u.test(sign)) return sign;
  const lower = sign.toLowerCase();
  const small = LETTERS.get(lower);
  if (lower !== sign && small !== undefined) return small.charAt(0).toUpperCase() + small.slice(1);
  // Presentation forms and letters with marks, by their parts.
  const parts = sign.normalize('NFKD');
  if (parts !== sign) return [...parts].map(latinOf).join('');
  // Marks, and the signs of Arabic that are no letters (roots, verse ends, rays).
  if (!/\p{L}/u.test(sign)) return '';
  // A script that has no table here: a syllable that is the same for the same letter.
  const point = sign.codePointAt(0)!;
  return 'bdfghjklmnprstvz'.charAt(point % 16) + 'aeiou'.charAt(Math.floor(point / 16) % 5);
}
