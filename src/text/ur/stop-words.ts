import { arabicStopWords } from '../ar/stop-words.ts';
import { foldedMap, foldedSet, NO_ARABIC_WORDS, type StopWords } from '../stop-words.ts';

/** Urdu words that decide about a stop. Source: the abbreviations and spelled letters that Urdu news writes; by hand. */
export const urduStopWords: StopWords = {
  ...NO_ARABIC_WORDS,
  abbreviations: new Map([
    ...[...foldedSet('ڈاکٹر پروفیسر مسٹر مسز لیفٹیننٹ')].map((word) => [word, 'never'] as const),
    ...[...foldedSet('وغیرہ')].map((word) => [word, 'often'] as const),
  ]),
  letterNames: foldedSet(
    'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ',
  ),
  letteredNouns: foldedSet('وٹامن گروپ قسم درجہ شق ہیپاٹائٹس'),
  unitLetters: foldedSet('ء م ھ ہ'),
  starters: foldedSet('انہوں انھوں اس یہ وہ تاہم لیکن جبکہ مگر واضح ادھر دوسری خیال یاد ان'),
  openers: foldedSet('اور اگر جب ہم میں آپ کیا کیوں پاکستان وزیراعظم صدر گزشتہ'),
  conjunction: undefined,
  speech: foldedSet('کہا پوچھا بتایا لکھا'),
  complements: foldedSet('کہ'),
  continuers: foldedSet('کہا پوچھا بتایا لکھا یہ کے کی کا نے کو سے میں پر'),
  citing: foldedMap({ یہ: 'بات کہنا', ان: 'کا' }),
  article: undefined,
  joinedArticle: undefined,
  resumption: undefined,
  hangs: () => false,
  hanging: foldedSet('کہ اور یا'),
  afterEllipsis: foldedSet('کہ کے کی کا کو سے'),
  scales: foldedSet('ہزار لاکھ کروڑ ارب ملین بلین فیصد ڈگری'),
  months: foldedSet('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'),
  years: foldedSet('سال سنہ'),
  domains: foldedSet('کام نیٹ پی‌کے'),
  exclaimed: arabicStopWords.exclaimed,
};
