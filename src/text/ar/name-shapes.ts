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

/** Plurals of things by their shape (آمال, نجوم). */
export const BROKEN_PLURAL = /^(?:ا..ا.|..و.|م.ا.)$/;

/** Offices and callings that make news without a name: قال السفير. */
export const NEWSMAKERS: ReadonlySet<string> = new Set(
  `السفير القاضي الوزير الرييس الملك الامير الدكتور الاستاذ الكاتب الشاعر القايد الزعيم السيد النايب المدير المحافظ الشيخ الامام العميد العقيد اللواء الرايد الحارس المدرب اللاعب المهاجم الطبيب المهندس
الضابط البطل النجم السلطان الخليفه الفارس الشاهد الامين المسلم الطالب المومن المختار المعلم الملاك المفتي الفنان المعارض الناشط الراوي المخرج العالم الجندي الوكيل الشرطي السايق المواطن الاسير العامل المسلح الطيار القتيل المعتقل السجين الزوج الابن الاب الطفل الفتي الشاب المراسل الصحافي الصحفي المصور المذيع المحامي الموظف المسوول الممثل المغني المطرب
الموسيقار الخبير المحلل المراقب المبعوث المفوض المنسق المستشار الحاكم الوالي العمده البابا البطريرك المطران القس الداعيه الحاخام الراهب المتحدث الناطق الوسيط المفاوض المدعي المتهم المجرم الجاني القاتل الموذن القنصل`.split(
    /\s+/,
  ),
);

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
  /^(?:سنغاف|سياس|سيار|سيطر|سيد|سيناريو|سينم|سيول|سيف|سياح|سيره|ستين|ستار|ستوديو|سيدات|سيرت|سيبير|ستوكهولم|ستراسبو|سنوات|سنوي|سندات|سنتيم|سيول|سيمفون)/;

/**
 * Past verbs by their shape (forms VII, VIII and X: انسحب, اعتبر, استغرب), with or without و and ف; their verbal nouns have an alef before the last
 * letter (استغراب).
 */
export const VERB_SHAPE = /^[وف]?(?:است[^ا]{3}|ا[^ال]ت[^اه]{2}|ان[^ات][^ا]{2})$/;

/** Verbal nouns of the same forms. */
export const VERBAL_NOUN = /^[وفبكل]?(?:ا[^ال]ت.ا.|ان[^ات].ا.|است..ا.)$/;

/** Verbal nouns of forms II, and of the pattern تفعال, which no verb has: تشريع, تعداد, with a plural. */
export const TAFIL = /^[وفبكل]?ت\p{L}{2}[يا]\p{L}(?:ات)?$/u;

/** Plurals that end as family names do: زين الأهالي الشوارع. */
export const PLURAL_IN_YA =
  /^ال(?:اهالي|اراضي|ليالي|مباني|نواحي|ضواحي|مساعي|معاني|ايادي|ايدي|اغاني|تهاني|تعازي|براري|صحاري|مقاهي|ملاهي|مجاري|اماني|ماسي|افاعي|قوافي|نوادي|روابي|موالي|دواعي|مراسي|كراسي|اواني|حوالي|نواهي|مرامي|مراعي|مواشي)$/;

/** An indefinite accusative (واثقا). */
export const PREDICATE = /^(?!ال|ب|ل|هذا|جدا|حقا|ايضا).{2,}[^ه]ا$/;

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
  'الموتمر',
  'التجديد',
  'التقدم',
  'الحل',
  'الاراده',
  'الميثاق',
  'التضامن',
  'الحريه',
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

/**
 * Verbs that take no object, by their shape (forms VI and VII: تراجع, انقطع) and by name, past and imperfect, with or without their ت. What follows
 * them is their subject as a whole.
 */
export const INTRANSITIVE =
  /^[وف]?(?:ت\p{L}ا\p{L}{2}ت?|س?[يت]ت\p{L}ا\p{L}{2}|ان[^ات][^ا]{2}ت?|س?[يت]ن[^ا]{3}|(?:ارتفع|انخفض|ازداد|ساد|عم|خيم|بقي|ظل|سقط|حدث|جري|استمر|زال|نما|تلاشي|تبدد|اتسع|امتد|احتدم|اشتد|هبط|صعد|ظهر|برز|تحسن|تدهور|تطور|خفت|ضعف|كبر|خاب|اقترب|ابتعد|اكتمل|نفد|تجدد|تبخر|تحطم|تعزز|تسلل|تسرب|توهج|لاح|سطع|انحسر|خبا)ت?|س?[يت](?:رتفع|نخفض|زداد|سود|عم|بقي|ظل|سقط|حدث|جري|ستمر|زول|نمو|تبدد|تسع|متد|شتد|هبط|صعد|ظهر|برز|تحسن|تدهور|تطور|ضعف|كبر|قترب))$/u;

/** They have the shape of form VI or VII, and an object. */
export const TRANSITIVE =
  /^[وف]?س?[يت]?(?:ت?تناول|ت?تبادل|ت?تجاوز|ت?تجاهل|ت?تقاسم|ت?تداول|ت?تدارك|ت?تقاضي|ت?تعاطي|ت?تفادي|ت?تسلم|ت?تلقي|ت?تولي|ت?تحدي|انتقد|انتظر|انتخب|نتقد|نتظر|نتخب|نتج|نشر|نقل|نفذ|نظم|نهي|نفي|نكر|ندد|نتزع|نشئ)ت?$/;

/** Words of a match, with article, proclitics and pronouns: they tell that الشباب is the club. */
export const GAME_TALK =
  /^[وف]?[بلك]?(?:ال|ل)?(?:متصدر|وصيف|قرعه|تاهل|بطاقه|تصفيات|مونديال|ابطال|ضيفه|ضيفته|مضيفه|ملعبه|سداسيه|سباعيه|ملعب|قمه الدوري|صداره|مباراه|مباريات|مبارات(?:ه|ها|هم|يه)|هدفين|هدفا|اهداف|هداف|ركله|ركلات|شوط|شوطين|دوري|مرمي|مهاجم|مدافع|حارس|لاعب|لاعبي|لاعبو|مدرب|ترتيب|نقطتين|جوله|كاس|لقب|تعادل|خسارت(?:ه|ها)|فوز(?:ه|ها)|هزيمت(?:ه|ها)|موسم|موسمين|نهايي|ضيفا|شباك|جماهير|ديربي|كلاسيكو|ناد[يه]|تعاقد|اعاره|رصيد|دقيقه|هدف|تسديده|كره|هجمات|للطرد|طرد|ثناييه|ثلاثيه|رباعيه|خماسيه|تعادلين|انتصارات|استعداد|استعدادات|تشكيله|تسلل|احتياط|تسجيل|مدافعي|مهاجمي|نهايي|الاهلي|الهلال|الزمالك|الترجي|الوداد|الفيصلي|الوحدات|الزوراء|الاسماعيلي|القادسيه|الصفاقسي)(?:ه|ها|هم)?$/;

/** They take a place as their object. */
export const GOES_TO =
  /^[وف]?(?:س?[يتن]?(?:زار|زور|غادر|وصل|دخل|اقتحم|قتحم|قصف|احتل|حتل|حرر|حاصر|هاجم|غزا|غزو|اجتاح|جتاح|ضرب|استهدف|ستهدف|جتاز|اجتاز|عبر)(?:ت|وا|ون)?)$/;

/** Of telling: what one tells stands behind, to whom with ل. */
export const TELLS =
  /^[وف]?[بلك]?(?:ال)?(?:حديث|تصريح|تصريحات|مقابله|حوار|وفقا|طبقا|خاص|بيان|قال|قالت|صرح|كشف|كشفت|روي|روت|اكد|اوضح|اضاف|ذكر|خلافا)(?:ه|ها)?$/;

/** They have as object who is told: أبلغ المصدر الحياة أن. */
export const INFORMS = /^[وف]?(?:ابلغ|ابلغت|ابلغوا|يبلغ|تبلغ|اخبر|اخبرت)$/;

/** Of writing: a paper in which it stands follows. */
export const WRITES =
  /^[وف]?(?:ال)?(?:محرر|محررو|كاتب|مقال|مقالات|مقاله|مراسل|معلق|عمود|زاويه|افتتاحيه|افتتاحيت|كتب|كتبت|نشر|نشره|نشرت|نشرته|صحافي|صحفي)(?:ه|ها)?$/;

/** What stands behind such a word as its own: أمل في, وعد من, صالح للشرب. */
export const COMPLEMENTS: ReadonlyMap<string, RegExp> = new Map([
  ['امل', /^(?:في|ب(?!ن$|ه|ان).{3,})$/],
  ['وعد', /^(?:من|بال?.{3,})$/],
  ['رجاء', /^في$/],
  ['سعيد', /^ب(?:ان|.{4,})$/],
  ['صالح', /^لل.{3,}$/],
  ['سلام', /^(?:مع|بين)$/],
  ['صور', /^(?:عن|لل?.{3,})$/],
  ['فتح', /^امام$/],
  ['نصر', /^(?:علي|لل.{3,})$/],
  ['انتصار', /^(?:علي|لل.{3,})$/],
  ['جهاد', /^(?:ضد|في)$/],
  ['نضال', /^ضد$/],
  ['كفاح', /^ضد$/],
  ['اقبال', /^علي$/],
  ['وفاء', /^ل.{3,}$/],
  ['ولاء', /^ل.{3,}$/],
  ['عون', /^ل.{1,}$/],
  ['فداء', /^ل.{3,}$/],
  ['الهام', /^ل.{3,}$/],
]);

/** What somebody or something was, became or seems stands in the accusative behind them. */
export const COPULAS =
  /^[وف]?(?:كان|كانت|[يت]كون|س[يت]كون|اصبح|اصبحت|[يت]صبح|ليس|ليست|بات|باتت|ظل|ظلت|صار|صارت|[يت]بدو|بدا|بدت|[يت]عد|[يت]عتبر)$/;

/** Verbal nouns that names are as well, of verbs that take an object: لفتح باب. */
export const TAKES_OBJECT: ReadonlySet<string> = new Set([
  'فتح',
  'توفيق',
  'تيسير',
  'اكرام',
  'اجلال',
  'نصر',
  'احسان',
  'وعد',
  'هبه',
]);

/** They deny that there is any: what follows is a noun. */
export const NONE = /^[وف]?(?:لا|بلا|دون|بدون|دونما|انعدام|نقص|كثير|قليل|مزيد|هناك|ثمه)$/;

/**
 * Plurals that show it: a singular adjective without ending behind them is none of theirs (خصوم شريف, تصريحات صالح, أعمال نجم). Sound feminine plurals, and
 * broken ones of the patterns أفعال and مفاعيل; the spelling tells أعمال from إعمال.
 */
export const PLURAL =
  /^(?:[وفبكل]?(?:.{3,}[^ياوم]ات|\u0623..\u0627.|م.ا.ي.|(?:م.اه?ر?ون)|.{3,}و)|[وف]?(?:محامي|قاضي|مفتي|مغني|راعي|نادي|ثاني|خصوم|رجال|نواب|زعماء|خلفاء|حلفاء|وزراء|مستشارو|زملاء|رفاق|عناصر|مؤيدي|مسلحي|مقاتلي|معارضي|مستشاري|مساعدي|مرافقي|منافسي|مقربي|موالي|مناصري|مندوبي|مبعوثي|شركاء|شعراء|رؤساء|قصائد|رسائل|كتب|قوات|جنود|بنات|اولاد|افراد|جماهير|اطباء|ابناء|أبناء|أنصار|انصار|ضباط|حراس|طلاب|ثوار|زوار|سكان|عمال|شهود|ضحايا|لوحات|قصص|روايات|كلمات))$/;

/** Verbs of form VIII and IV whose root begins with ل: their ال is no article. */
export const LAM_VERB =
  /^[وف]?ال(?:تحق|تقي|تق|تزم|تهم|تمس|تف|تقط|تام|تجا|تهب|تبس|غي|غ|قي|ق|زم|حق|هم|مح|هي|تحم)(?:ت|وا|تا)?$/;

/** Clubs that bear the name of a town or of a paper as well. */
export const CLUBS: ReadonlySet<string> = new Set([
  'العين',
  'الجزيره',
  'المحرق',
  'الشعب',
  'الوطن',
  'الرياض',
  'البلديه',
  'الطايف',
]);

/** They ask for what is hoped or told: على أمل أن, في بيان إن. */
export const HOPES: ReadonlySet<string> = new Set(['امل', 'رجاء', 'حجه', 'بيان']);

/** What befalls people, and whom they have: no adjective of praise is said of it (مقتل حسن, زوجة كريم). */
export const BEFALLS =
  /^[وف]?[بل]?(?:مقتل|اغتيال|اعتقال|سراح|محاكمه|وفاه|استقاله|اقاله|جنازه|خطف|اختطاف|رحيل|تنحي|ارمله|محامي|عايله|انصار|مويدو|مويدي|منزل|استدعاء|مكتب|موكب|اعفاء|تكليف|ترقيه|تجريد|استجواب|مثول|احاله|مبايعه|اصابه|براءه|ادانه|اعدام|ترشيح|تعيين|تنصيب|اعتزال|انتقال|عوده|غياب|اختفاء|هروب|فرار|نجاه|ترشح|تالق|اعتذار|مغادره|توقيف|حبس|سجن|تسليم|اختيار|احتراف)$|^باسم$/;

/** What parties and movements do, have and suffer, as a noun: انقسام البعث. */
export const OF_BODIES =
  /^[وف]?[بل]?(?:انقسام|انسحاب|رفض|موافقه|ترشيح|هجوم|هجمات|تفكك|تحالف|خلاف|خلافات|مشاركه|مقاطعه|نفوذ|سيطره|معاقل|معقل|مواقع|صواريخ|استقاله|وزراء|لائحه|قايمه|خصوم|حلفاء|شعبيه|حظوظ|حصه|مقاعد|تمثيل|تاييد|قياده|قيادات|قرار|قرارات|مكتب|مكاتب|مقر|مقرات|كوادر|قواعد|شروط|مطالب|صفوف|برنامج|مرشح|مرشحي|ناخبي|جمهور)$/;

/** What parties, movements and clubs do, and things hardly, in the feminine or the imperfect: النهضة خسرت. */
export const ACTS =
  /^(?:س?[يت])?(?:خسر|فاز|فوز|رشح|قاطع|شارك|حصد|نفذ|تبني|تبن|انسحب|نسحب|صوت|عارض|ايد|ويد|حشد|نظم|هاجم|تفاوض|فاوض|تحالف|انشق|نشق|اقصي|عقد|دان|دين|ندد|تمسك|استعاد|ستعيد|ضم|تعاقد|شكل|خاض|خوض|حجب|سحب)ت?$/;

/** They end as a feminine adjective of relation does, and are nouns: حمل الأسد المسؤولية. */
export const NOUN_IN_YA =
  /^ال(?:مسووليه|قضيه|حريه|عمليه|اهميه|شرعيه|هويه|جنسيه|صلاحيه|كميه|اقليه|اغلبيه|بلديه|جمعيه|اليه|تنميه|ضحيه|هديه|نظريه|اتفاقيه|ميداليه|تحيه|وصيه|بقيه|نيه|حميه)$/;
