import { remember } from '../core/remember.ts';
import { readWords, wordFact, wordsBetween } from './words.ts';

/**
 * Small words and letters by which languages of one script are told apart: the most frequent words of each, as any
 * frequency list gives them, without those that two of the languages share with the same spelling.
 */
interface Signs {
  readonly language: string;
  readonly words: readonly string[];
  /** Letters that the others of this script do not write. */
  readonly letters?: string;
}

const SIGNS: Readonly<Record<string, readonly Signs[]>> = {
  Arab: [
    {
      language: 'ar',
      words: [
        ...[
          'في',
          'على',
          'إلى',
          'الى',
          'أن',
          'إن',
          'التي',
          'الذي',
          'الذين',
          'هذا',
          'هذه',
          'ذلك',
          'عن',
          'كان',
          'كانت',
          'قال',
        ],
        ...[
          'مع',
          'بعد',
          'قبل',
          'بين',
          'حيث',
          'وقال',
          'وقد',
          'لم',
          'لن',
          'ما',
          'أو',
          'خلال',
          'كما',
          'وفي',
          'ومن',
          'وكان',
          'غير',
        ],
        ...[
          'كل',
          'هو',
          'هي',
          'ولا',
          'ثم',
          'عند',
          'حول',
          'أي',
          'منذ',
          'قد',
          'لا',
          'يوم',
          'اليوم',
          'رئيس',
          'الرئيس',
          'عام',
        ],
      ],
      letters: 'ةأإ',
    },
    {
      language: 'fa',
      words: [
        ...[
          'است',
          'که',
          'این',
          'برای',
          'را',
          'از',
          'در',
          'به',
          'با',
          'می',
          'شد',
          'های',
          'بود',
          'شود',
          'کرد',
          'آن',
          'خود',
        ],
        ...[
          'یک',
          'تا',
          'هم',
          'نیز',
          'باید',
          'شده',
          'کند',
          'کرده',
          'دارد',
          'ها',
          'گفت',
          'اما',
          'هستند',
          'نیست',
          'بر',
          'آنها',
        ],
      ],
      letters: 'پچژگ',
    },
    {
      language: 'ur',
      words: [
        ...[
          'ہے',
          'کے',
          'کی',
          'میں',
          'نے',
          'اور',
          'سے',
          'کو',
          'ہیں',
          'کا',
          'پر',
          'یہ',
          'تھا',
          'کہ',
          'بھی',
          'نہیں',
          'گیا',
        ],
        ...['ایک', 'وہ', 'ان', 'اس', 'جو', 'تھی', 'تھے', 'کر', 'لیے', 'ہو', 'کیا', 'کہا', 'رہا', 'ساتھ', 'دیا'],
      ],
      letters: 'ٹڈڑںےہھ',
    },
    {
      language: 'ckb',
      words: ['لە', 'بۆ', 'بە', 'کە', 'ئەو', 'ئەم', 'لەگەڵ', 'دەکات', 'کرد', 'هەر', 'وەک', 'لەسەر', 'دوای', 'نێوان'],
      letters: 'ێۆڕڵە',
    },
    {
      language: 'ps',
      words: ['په', 'چې', 'کې', 'سره', 'دی', 'ته', 'نه', 'او', 'دا', 'یې', 'هم', 'دې', 'څخه', 'شوي', 'کړي'],
      letters: 'ټډړښځڅېۍګڼ',
    },
    { language: 'ug', words: ['ۋە', 'بىلەن', 'بۇ', 'ئۇ', 'بىر', 'دەپ', 'ئۈچۈن', 'قىلىپ', 'كېيىن'], letters: 'ۈۇۆېۋ' },
    {
      language: 'sd',
      words: ['جي', 'جو', 'کي', 'آهي', '۾', '۽', 'سان', 'جا', 'کان', 'آهن', 'هن', 'تي'],
      letters: 'ڄڃڇڊڌڏڙڪڳڱڻٻٽٿ',
    },
  ],
  Latn: [
    {
      language: 'en',
      words: [
        'the',
        'and',
        'of',
        'to',
        'in',
        'is',
        'that',
        'was',
        'for',
        'with',
        'has',
        'were',
        'from',
        'by',
        'said',
        'are',
        'it',
        'his',
      ],
    },
    {
      language: 'fr',
      words: [
        'le',
        'les',
        'des',
        'et',
        'est',
        'une',
        'dans',
        'pour',
        'qui',
        'sur',
        'du',
        'au',
        'par',
        'aux',
        'pas',
        'ont',
        'cette',
        'avec',
      ],
    },
    {
      language: 'es',
      words: [
        'el',
        'los',
        'las',
        'una',
        'y',
        'del',
        'por',
        'con',
        'para',
        'su',
        'lo',
        'al',
        'más',
        'fue',
        'ha',
        'como',
        'este',
      ],
    },
    {
      language: 'de',
      words: [
        'der',
        'die',
        'und',
        'das',
        'ist',
        'den',
        'mit',
        'nicht',
        'ein',
        'eine',
        'von',
        'dem',
        'für',
        'auf',
        'sich',
        'im',
        'hat',
      ],
      letters: 'ß',
    },
    {
      language: 'it',
      words: ['il', 'di', 'che', 'è', 'per', 'della', 'gli', 'nel', 'alla', 'sono', 'anche', 'più', 'dei', 'ha'],
    },
    {
      language: 'pt',
      words: ['o', 'os', 'não', 'uma', 'um', 'da', 'do', 'dos', 'em', 'com', 'são', 'ao', 'na', 'pela', 'foi', 'mais'],
      letters: 'ãõ',
    },
    {
      language: 'tr',
      words: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'da', 'olan', 'daha', 'sonra', 'çok', 'gibi', 'dedi'],
      letters: 'ığş',
    },
    {
      language: 'nl',
      words: ['het', 'een', 'van', 'en', 'dat', 'niet', 'zijn', 'voor', 'met', 'ook', 'aan', 'werd', 'naar'],
    },
    {
      language: 'id',
      words: ['yang', 'dan', 'di', 'dengan', 'untuk', 'ini', 'dari', 'pada', 'itu', 'tidak', 'dalam', 'akan', 'oleh'],
    },
  ],
  Cyrl: [
    {
      language: 'ru',
      words: [
        'и',
        'в',
        'не',
        'на',
        'что',
        'с',
        'по',
        'из',
        'как',
        'это',
        'для',
        'его',
        'был',
        'от',
        'также',
        'который',
        'было',
      ],
      letters: 'ыэё',
    },
    {
      language: 'uk',
      words: [
        'та',
        'що',
        'з',
        'не',
        'від',
        'до',
        'як',
        'його',
        'для',
        'це',
        'який',
        'був',
        'або',
        'але',
        'і',
        'є',
        'за',
        'у',
        'й',
      ],
      letters: 'іїєґ',
    },
    { language: 'bg', words: ['е', 'се', 'да', 'от', 'са', 'за', 'си', 'като', 'че', 'беше', 'който'] },
    {
      language: 'kk',
      words: ['және', 'мен', 'үшін', 'бұл', 'деп', 'бір', 'бойынша', 'туралы', 'болды'],
      letters: 'әғқңөұүһі',
    },
  ],
  Hebr: [
    { language: 'he', words: ['של', 'את', 'על', 'לא', 'הוא', 'עם', 'כי', 'זה', 'גם', 'היא', 'אל', 'כל', 'או', 'אבל'] },
    {
      language: 'yi',
      words: ['און', 'איז', 'די', 'דער', 'אין', 'פֿון', 'פון', 'מיט', 'צו', 'האט', 'אויף'],
      letters: 'ײװױ',
    },
  ],
};

/** Scripts that one language writes almost alone. */
const ALONE: Readonly<Record<string, string>> = {
  Grek: 'el',
  Armn: 'hy',
  Geor: 'ka',
  Hang: 'ko',
  Jpan: 'ja',
  Hani: 'zh',
  Thai: 'th',
  Ethi: 'am',
  Thaa: 'dv',
};

/** At most so many characters are looked at: enough for a sure answer, and the time stays flat. */
const ENOUGH = 20_000;
/** A word found weighs one, a letter of its own a fifth of that: names bring single foreign letters into any text. */
const LETTER_WEIGHT = 0.2;
/** Fewer signs than this say nothing against the language that was expected. */
const LEAST_SIGNS = 3;
/** The winner has to have so many times the signs of the language that was expected. */
const LEAST_LEAD = 2;

const WORD = /[\p{L}\p{M}\u200C]+/gu;

/** Persian and Urdu keyboards type ک and ی in Arabic text; Arabic ones type ك and ي in Persian. They do not tell. */
function sameKeys(word: string): string {
  return /[كيى]/.test(word) ? word.replaceAll('ك', 'ک').replaceAll('ي', 'ی').replaceAll('ى', 'ی') : word;
}

/** What a word says for which of its script's languages, by their places in the list, in the order in which it is added up. */
type Says = readonly (readonly [language: number, weight: number])[];
const NOTHING: Says = [];

/** Of a script: what a word says. */
const wordsOfScript = remember(100, (script) => {
  const signs = SIGNS[script]!;
  const byWord = new Map<string, number[]>();
  for (const [index, { words }] of signs.entries())
    for (const key of new Set(words.map(sameKeys))) byWord.set(key, [...(byWord.get(key) ?? []), index]);
  const letters = signs.map((sign) => sign.letters ?? '').join('');
  const anyLetter = letters === '' ? /(?!)/ : new RegExp(`[${letters}]`, 'u');
  const saysOf = (word: string): Says => {
    const says = (byWord.get(sameKeys(word.toLowerCase())) ?? []).map((index) => [index, 1] as const);
    if (!anyLetter.test(word)) return says.length === 0 ? NOTHING : says;
    const own = signs.flatMap((sign, index) =>
      [...(sign.letters ?? '')].filter((letter) => word.includes(letter)).map(() => [index, LETTER_WEIGHT] as const),
    );
    return [...says, ...own];
  };
  const says = wordFact(({ text }) => saysOf(text));
  return { saysOf, says };
});

/** No longer text is asked for again by others: UTF-16 units. */
const SENTENCE = 2000;
/** A joiner is part of a word here, and no letter elsewhere. */
const JOINER = '\u200c';

/** Adds up what the words of a text say, by language. */
function addSayings(text: string, script: string, scores: number[]): void {
  const { saysOf, says } = wordsOfScript(script);
  if (text.includes(JOINER)) for (const word of text.match(WORD) ?? []) addSaid(saysOf(word), scores);
  else {
    const { words } = text.length <= SENTENCE ? readWords(text) : wordsBetween(text, 0, text.length);
    for (let index = 0; index < words.length; index++) addSaid(says(words[index]!.word), scores);
  }
}

function addSaid(says: Says, scores: number[]): void {
  for (let index = 0; index < says.length; index++) {
    const [language, weight] = says[index]!;
    scores[language]! += weight;
  }
}

/**
 * The language of a text in a script, by its small words, or undefined where they do not tell.
 * @param script ISO 15924 code of most of the letters.
 * @param expected Where given, another language is only answered if it leads clearly.
 */
export function guessByWords(text: string, script: string, expected?: string): string | undefined {
  const signs = SIGNS[script];
  if (signs === undefined) return expected === undefined ? ALONE[script] : undefined;
  // A language that is not told apart here cannot lose.
  if (expected !== undefined && !signs.some((sign) => sign.language === expected)) return undefined;
  const scores = signs.map(() => 0);
  addSayings(text.slice(0, ENOUGH), script, scores);
  let best = 0;
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[best]!) best = index;
  if (scores[best]! < (expected === undefined ? 1 : LEAST_SIGNS)) return undefined;
  if (expected !== undefined) {
    const own = scores[signs.findIndex((sign) => sign.language === expected)]!;
    if (scores[best]! < own * LEAST_LEAD) return expected;
  }
  return signs[best]!.language;
}
