/**
 * Small tables for the judge of names that are also words, in folded letters: what the endings and beginnings of the words around tell, and where
 * they mislead. Source: drawn up for this project from general knowledge of news Arabic; agreement of verb and subject: Ryding, A Reference
 * Grammar of Modern Standard Arabic (2005), 3.2.
 */
/** They end in ت as a feminine verb does. */
export const NOT_VERBS: ReadonlySet<string> = new Set([
  'وقت',
  'تحت',
  'بنت',
  'اخت',
  'سبت',
  'نفت',
  'صمت',
  'نحت',
  'تمت',
  'لست',
  'كنت',
  'انت',
  'انترنت',
  'بحت',
  'لفت',
  'سكت',
  'بغت',
  'نعت',
  'كويت',
  'اسمنت',
  'مؤقت',
  'موقت',
  'ثبت',
  'لوقت',
  'ظلت',
  'ليست',
  'مدحت',
  'رفعت',
  'عزت',
  'حكمت',
  'صفوت',
  'طلعت',
  'شوكت',
  'جودت',
  'عصمت',
  'همت',
  'بهجت',
]);

/** Nouns that are feminine without an ending. */
export const FEMININE: ReadonlySet<string> = new Set([
  'شمس',
  'حرب',
  'روح',
  'نار',
  'نفس',
  'دار',
  'ارض',
  'سما',
  'سماء',
  'صور',
  'بشري',
  'ذكري',
]);

/** Names that are everyday adjectives as well: قرار حكيم, سياسي شريف. */
export const PRAISE: ReadonlySet<string> = new Set([
  'جميل',
  'عادل',
  'كريم',
  'حكيم',
  'شريف',
  'صادق',
  'عزيز',
  'نبيل',
  'مجيد',
]);

/** They begin as a future verb does. */
export const NOT_FUTURE =
  /^(?:سياس|سيار|سيطر|سيد|سيناريو|سينم|سيول|سيف|سياح|سيره|ستين|ستار|ستوديو|سيدات|سيرت|سيبير|ستوكهولم|ستراسبو|سنوات|سنوي|سندات|سنتيم|سيول|سيمفون)/;

/**
 * Past verbs by their shape (forms VII, VIII and X: انسحب, اعتبر, استغرب), with or without و and ف; their verbal nouns have an alef before the last
 * letter (استغراب).
 */
export const VERB_SHAPE = /^[وف]?(?:است[^ا]{3}|ا[^ال]ت[^اه]{2}|ان[^ات][^ا]{2})$/;

/** An indefinite accusative (واثقا). */
export const PREDICATE = /^(?!ال|ب|ل|هذا|جدا|حقا|ايضا).{3,}ا$/;

/** A noun without article that shows it (صورٌ); names mostly go without. */
export const TANWEEN = /[\u064B-\u064D]$/;

/** أن in folded letters; its subject is definite, as names are. */
export const AN_LIKE = /^(?:[وف]?(?:ب|ل)?ان|[وف]?لكن)$/;

/** With a definite noun or a pronoun behind they tell how much of it, or when: كامل نقاطه, صباح الأحد. */
export const PARTITIVE: ReadonlySet<string> = new Set(['كامل', 'صباح', 'عموم']);

/** Things that say something as people do: وأوضح البيان أن. */
export const SPEAKS: ReadonlySet<string> = new Set([
  'البيان',
  'بيان',
  'الوفد',
  'القانون',
  'الدستور',
  'العالم',
  'الشعب',
  'الشباب',
  'الشرطه',
  'الجيش',
  'الاتحاد',
  'القوات',
  'العمال',
  'المحافظين',
  'الانصار',
  'الامه',
  'البلاد',
]);

/** Definite and without a preposition they say when: انسحبت من مالي العام الماضي. What stands before them is no construct. */
export const TIMES: ReadonlySet<string> = new Set([
  'العام',
  'السنه',
  'الشهر',
  'الاسبوع',
  'اليوم',
  'الليله',
  'الان',
  'الاحد',
  'الاثنين',
  'الثلاثاء',
  'الاربعاء',
  'الخميس',
  'الجمعه',
  'السبت',
]);

/** Verbs by which land lies somewhere; no party, paper or person does. */
export const LIES = /^[وف]?(?:تقع|يقع|تمتد|يمتد|تبعد|يبعد|تطل)$/;

/** A feminine verb of form VIII or X with its object: التقطتها, استخدمته. Its verbal noun has an alef before the last letter (استقالتها). */
export const VERB_WITH_OBJECT = /^ا(?:ست|.ت)[^ا]{2,3}ت(?:ه|ها|هم)$/;

/** What clubs play, win and lose, as a noun: بفوزه على, مباراته أمام. */
export const GAMES = /^[وف]?[بل]?(?:ال)?(?:فوز|تعادل|مباراه|مبارات|خساره|خسارت|هزيمه|هزيمت)(?:ه|ها|هم)?$/;

/** Talks with the press: مقابلة مع العربية. */
export const TALKS = /^(?:[وف]?[بل]?(?:ال)?)(?:مقابله|مقابلات|حوار|حديث|لقاء|تصريح|تصريحات)$/;
