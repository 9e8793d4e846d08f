/**
 * News-like Arabic, made from a seed: the same seed, the same text. Words with the frequencies of a natural text (Zipf), names of a glossary with
 * and without what Arabic glues to them, numbers in both digit sets, quotations, datelines, and every tenth sentence one that other articles have too.
 *
 * Sentences are as long as those of three natural texts, each of which counts the same, in words between spaces and in UTF-16 units with the spaces:
 *
 * | text | sentences | words: mean, spread | units: mean, spread |
 * | --- | ---: | --- | --- |
 * | FLORES dev (`../shared/data/flores-dev/flores-dev.ar`) | 997 | 18.8, 6.6 | 111, 39 |
 * | UD Arabic PUD (`../shared/data/pud/seg-pud.gold.jsonl`) | 1,000 | 15.9, 6.7 | 94, 39 |
 * | body of the first article (`source-texts/tokayev-michel-call.txt`) | 12 | 25.0, 11.9 | 161, 70 |
 * | the three, each counting the same | | 19.9, 9.5 | 122, 59 |
 * | made | 20,000 | 20.0, 9.3 | 120, 57 |
 *
 * Before they were 17.8 words (6.3) and 98 units (36).
 */

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const VOCABULARY = 20_000;
const VERBS = 'قال أعلن أكد أضاف ذكر أوضح بحث استقبل زار وقع افتتح دعا رفض حذر أشار كشف نفى تابع ناقش أقر'.split(' ');
const PARTICLES = 'في من على إلى أن عن مع بعد قبل خلال هذا التي الذي منذ بين حول ضد عبر وقد ولم كما'.split(' ');
const NOUNS =
  'الوزير الرئيس المدير البرلمان الحكومة المدينة الميناء الشركة المصرف الاتفاق المشروع المؤتمر الوفد الخطة النفط الأسعار السكان الجيش المحكمة الجامعة العاصمة المنطقة السوق الزيارة الأزمة الانتخابات'.split(
    ' ',
  );
/** A natural logarithm of words in a sentence: the mean and the spread that give those of the table. */
const LENGTH = { mean: 2.87, spread: 0.46 };
const MONTHS = 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول'.split(',');

export interface News {
  /** Names of the glossary, in the order of its file. */
  readonly names: readonly string[];
  /** The whole of `glossary.yaml`. */
  glossary(): string;
  sentence(): string;
  /** The text of a file: headline, dateline, paragraphs, about `words` words in all. */
  article(number: number, words: number): string;
}

/** A name as English has it, a letter for a letter, so that it is read as a word: a figure in it would be told by every check of numbers. */
const LATIN = 'abtajekidorasiteduzaluqomihe';
function inLatin(name: string): string {
  const latin = [...name].map((letter) => (letter === ' ' ? ' ' : LATIN[LETTERS.indexOf(letter)]));
  return latin.join('').replace(/(?<=^| )./g, (first) => first.toUpperCase());
}

export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** @param terms entries of the glossary */
export function makeNews(seed: number, terms: number): News {
  const random = makeRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const letters = (least: number, most: number): string => {
    let word = '';
    for (let length = least + Math.floor(random() * (most - least + 1)); length > 0; length--)
      word += pick([...LETTERS]);
    return word;
  };
  const vocabulary = [...PARTICLES, ...NOUNS, ...Array.from({ length: VOCABULARY }, () => letters(4, 8))];
  const names: string[] = [];
  for (const known = new Set<string>(); names.length < terms; ) {
    const name = Array.from({ length: random() < 0.5 ? 1 : random() < 0.7 ? 2 : 3 }, () => letters(4, 8)).join(' ');
    if (!known.has(name)) names.push(name);
    known.add(name);
  }
  /** The frequency of a word falls with its rank. */
  const ranked = <T>(list: readonly T[]): T =>
    list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)]!;
  const digits = (text: string): string =>
    random() < 0.3 ? text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : text;
  const word = (): string => {
    const dice = random();
    if (names.length > 0 && dice < 1 / 25) return (random() < 0.3 ? pick(['و', 'ل', 'ب', 'ف']) : '') + ranked(names);
    if (dice < 1 / 15)
      return digits(random() < 0.2 ? `${(random() * 99).toFixed(1)}` : String(Math.floor(random() * 3000)));
    return ranked(vocabulary);
  };
  /** No word twice in a row: writers do not, and checks tell it. */
  const words = (count: number): string => {
    const drawn: string[] = [];
    while (drawn.length < count) {
      const next = word();
      if (next !== drawn.at(-1)) drawn.push(next);
    }
    return drawn.join(' ');
  };
  /** Words of a sentence, 5 to 60: as in natural text few are much longer than most. Four dice make a bell. */
  const length = (): number => {
    const bell = (random() + random() + random() + random() - 2) * Math.sqrt(3);
    return Math.min(60, Math.max(5, Math.round(Math.exp(LENGTH.mean + LENGTH.spread * bell))));
  };
  const fresh = (): string => {
    const dice = random();
    const more = length() - 2;
    const lead = `${random() < 0.4 ? 'و' : ''}${pick(VERBS)} ${pick(NOUNS)}`;
    if (dice < 0.15 && more > 8) return `${lead} إن "${words(more - 5)}"، ${words(4)}.`;
    if (dice < 0.2 && more > 6)
      return `${lead} ${words(more - 4)} في ${digits(String(1 + Math.floor(random() * 28)))} ${pick(MONTHS)} 2022.`;
    return `${lead} ${words(more)}${random() < 0.04 ? '؟' : '.'}`;
  };
  const stock = Array.from({ length: 400 }, fresh);
  const sentence = (): string => (random() < 0.1 ? ranked(stock) : fresh());
  return {
    names,
    glossary: () =>
      `terms:\n${names.map((name) => `  - term: ${name}\n    translations: { en: "${inLatin(name)}" }\n    type: person\n`).join('')}`,
    sentence,
    article(number, size) {
      const paragraphs = [
        `${pick(VERBS)} ${pick(NOUNS)} ${words(6)}`,
        `(وكالة الأنباء - ${1 + (number % 28)} ${pick(MONTHS)} 2022) ${sentence()}`,
      ];
      for (let count = 30; count < size; ) {
        const paragraph = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).join(' ');
        paragraphs.push(paragraph);
        count += paragraph.split(' ').length;
      }
      return `${paragraphs.join('\n\n')}\n`;
    },
  };
}
