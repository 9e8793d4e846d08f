/**
 * Names that are also words of the language, and how often the word is meant when nothing around it tells.
 *
 * Source: drawn up for this project from general knowledge of news Arabic (given names, families, places, parties, papers, clubs, and foreign
 * names that look like a particle), checked against H. Wehr, A Dictionary of Modern Written Arabic (4th ed., 1979).
 * Spelled as the word is; letters are folded by the program, but a text that has exactly the word's spelling, and not the name's, has the word.
 */
import { CLASS, classOfBare, spellingsOf } from './common-words.ts';
import { isCountry } from './countries.ts';
import { foldLetters } from './fold.ts';
import { contextWords } from './name-context.ts';
import { isNoWord } from './no-words.ts';
import { type RarerBearer, rarerBearerOf } from './rarer-names.ts';
import { isShapeWithoutRoot, isWithoutRoot, shapeKindsOf } from './word-shapes.ts';

/** noun, verbal noun (takes an object: فتح الباب), adjective, verb, human noun (somebody by what he does), particle. */
export type WordKind = 'noun' | 'masdar' | 'adjective' | 'verb' | 'human' | 'particle';

/** What bears the name, where the entry does not say: people, unless the word is in one of the tables below. */
export type Bearer = 'person' | 'place' | 'body' | 'work';

export interface WordUse {
  readonly kinds: readonly WordKind[];
  /** How the word is spelled; a name that is spelled otherwise is not it. None: as the name. */
  readonly spelled: readonly string[];
  /** Above 0: a name unless something speaks against it; below: a word unless something speaks for a name. */
  readonly prior: number;
  readonly bearer: Bearer;
  /** How it is known to be a name: from the table here, from that of rarer names, or not at all. */
  readonly known: 'table' | RarerBearer | 'none';
}

/** Hardly ever anything but the name in news. */
const SURELY = 3.2;
/** The same, and what stands around hardly counts: nothing else is called so. */
const ALWAYS = 4.5;
/** The name is meant nearly always. */
const NAME = 2.4;
/** Either. */
const EVEN = 1.5;
/** A noun of the language and a first name: a name where something speaks for it. */
const LEAN = 1.4;
/** An everyday adjective that people are called by as well. */
const EVERYDAY = 0.5;
/** The word where nothing speaks for a name. */
const UNDECIDED = -1;
/** The word is meant mostly. */
const WORD = -1.6;
/** News have the word all the time, and hardly ever the paper, the party or the club. */
const STANDING = -1.9;
/** The word is meant nearly always. */
const COMMON = -2.6;
/** The word is among the commonest of the language. */
const PARTICLE = -2.6;

/** Places; some are people's names as well, and then a title tells. */
const PLACES = `مصر عمان تونس لبنان المغرب الجزائر اليمن السودان الكويت البحرين القاهرة دمشق بيروت القدس الخليل رفح النجف الموصل البصرة الأنبار عدن أسوان السويس الخرطوم بغداد غزة حماة حمص بكين برلين جدة مكة الدوحة الرياض تعز
قطر مالي بنين بالي بون صور حلب درعا سرت فاس نابلس مأرب رباط جنين البيضاء الجوف حجة ليون لين نيس تور برن الأقصر المنصورة العريش الكرنك النيل الفرات الأطلس المدائن البترا المنامة الحديدة الناصرة تشاد الأردن العين
الرقة الباب الزاوية المحرق سترة واسط عمران العمارة الكرمة القائم الداخلة الموصل الضالع الغربية الشرقية المضيق الجنوب الشمال معان السلط العقبة العيون الوادي حائل الطائف العلا الكوت الحلة الباحة المفرق السماوة البقاع المتن الضاحية الغوطة الكاف الخمس البحيرة الطفيلة البيرة الرملة المهدية الصويرة الجيزة`;

/** Movements, parties, clubs, forces: they act and speak, and have leaders and members. */
const BODIES = `فتح حماس أمل طالبان الزمالك الأهلي الهلال النصر البعث النصرة الليكود القاعدة الدوما الكرملين الفاتيكان البنتاغون المستقبل الجهاد الإصلاح النهضة العدالة الوفد الاتحاد الشباب الكتائب القوات الإخوان العمال المحافظين الأنصار
الخضر اليمين اليسار الجيش الشرطة الترجي الوداد الرجاء الفيصلي الوحدات السد الغرافة الزوراء المرابطون الأحرار الطليعة الأمل الريان العمل الشعب التنمية الوحدة الوسط
الكرامة الأصالة البناء الحضارة الاستقلال الرفاه التوافق الحكمة العزم السيادة التغيير النجمة الصفاء الطلبة الوصل القادسية الفيحاء الحزم الباطن المقاولون الإسماعيلي المصري الترسانة الداخلية التعاون الاتفاق العهد الفتح الرائد النجم العروبة السلام التجمع الكتلة النور الأزهر الدعوة التضامن الشبيبة الشعلة الوثبة حطين المجد الإخاء البقعة الوفاق المؤتمر التكتل التجديد التقدم الحرية الصمود الفضيلة الوئام الميثاق الإرادة الحل الجبهة المعاصرة المولودية الظفرة المقاصة`;

/** Papers, stations and the like. */
const WORKS = `الحياة النهار السفير الشروق الأهرام الجمهورية الأخبار الوطن البيان الخليج الرأي الثورة الغد الدستور الراية اللواء الأنوار الديار اليوم المساء الصباح البلاد الجزيرة المنار العربية المدينة الرسالة الفجر الحرية الشرق العالم المستقبل
الأنباء القبس الزمان الميادين الإخبارية التحرير المحرر النداء المدى الشعلة الأيام السياسة الخبر المجاهد الصريح المغرب الشاهد العلم الرياضية النبأ الشارع الأسبوع الحدث المصير التيار النداء السياسة المؤشر المشهد عكاظ الندوة السبيل الاقتصادية`;

/** An entry that is a word of the language, and in no table of names: with the article mostly meant as the word. */
const LISTED = { definite: -1.3, indefinite: LEAN } as const;
/** A rarer name that no list has as a word. */
const RARER = { definite: 1.1, indefinite: 2.2 } as const;
/** An entry that has the shape of a word, and is in no table and no list. */
const SHAPED = { definite: 1.2, indefinite: 2.6 } as const;

const ROWS: readonly (readonly [number, readonly WordKind[], string])[] = [
  [
    SURELY,
    ['adjective'],
    'ناصر منصور مبارك سالم غانم مسعود محمود راشد ماجد وليد فوزي زاهر عابد مهدي ناجي نزيه وجيه بشير جواد حاتم حليم سامي شفيق منذر أسعد رابح',
  ],
  [
    NAME,
    ['adjective'],
    `سعيد كريم حسن حكيم رشيد نبيل جميل سليم ماهر عارف غالب لطيف 
أديب أكرم بهاء خليل رفيق عزيز غازي فريد وديع عادل خالد شريف طاهر فاضل بدر مجيد فؤاد حبيب رحيم`,
  ],
  [
    NAME,
    ['noun'],
    `مصر عمان المغرب الجزائر القاهرة الخليل حماة إسلام إيمان نور أنس ريم جمال سعد سعاد شيماء فخري كرامي بول جان بكر جدة`,
  ],
  [
    EVEN,
    ['masdar'],
    'فتح نضال كفاح جهاد انتصار إقبال إلهام إحسان إخلاص ابتسام اعتدال توفيق تيسير سماح رجاء وفاء ولاء هبة نجاة عطاء نصر فرج',
  ],
  [
    EVEN,
    ['adjective'],
    `صالح كامل صادق ثابت شاكر ساطع صابر فائز فالح قادر محسن مختار معتصم مفيد مقبل مكرم مؤيد مؤمن نادر نظير هادي وحيد وسيم أشرف ذكي راجح راضي زاهد طيب
عالي غالي مطلق معروف معز مسلم مرزوق محفوظ مصطفى ممتاز مشرف شهير عظيم عميد خالص شاهر حافظ متولي فهيم`,
  ],
  [
    EVEN,
    ['noun'],
    `أمل سلام فرح قطر هلال أسد نجم فارس سيف شمس شهاب سلطان خليفة فخر خير عون عيد وسام رمضان شعبان رجب عباس جاد عز زين كمال صلاح حسين عمر بري حداد نجار خطيب
قاضي جنين صور حلب درعا سرت فاس نابلس مأرب رباط سيد حماس طالبان منار مشعل همام حيدر مرسي بيان سند بال ثاقب جنان ريان شهد لينا وردة زهرة قمر نهى لبنى سلمى ليلى
بشرى الأقصر المنصورة العريش الكرنك الزمالك النيل الفرات الأطلس الأسد القاعدة الجزيرة النصر الهلال الأهلي الحرم البعث النصرة 
الأهرام المدائن البترا المنامة الحديدة الناصرة الحريري الصدر الحكيم الشريف الخطيب الجميل الطيب الأمين البنا البرادعي المالكي السيسي الزيات الحداد النجار`,
  ],
  [
    WORD,
    ['noun'],
    `ليل ليون لين حرب عالم ملك أمة روح سهم سهل نهر جبل بحر سماء أرض مال دار باب رأي شأن رأس كأس بأس جو سام لنز شل 
مارس بأر قانون حزب نادي مركز وادي ميناء قلعة دولة فضل رفعت شاهد حياة وحدة نهضة بعثة شعب غد سفير نهار عمل عدل حق فجر شرق غرب جنوب شمال وسط مجد سر نبع نادل
العالم المدينة الحياة الأخبار الجمهورية الوفد المستقبل الشعب العمل الوسط الشباب الأمة الوحدة العين الإصلاح التنمية العدالة الشرق الاتحاد الجهاد النهضة الدعوة النهار السفير الغد
الفجر الشروق الوطن البيان الخليج الرأي الثورة البلاد اليوم المساء الصباح الحرية الديار الأنوار اللواء الرسالة الدستور الراية المحافظين العمال الأنصار الفتح السلام
الحرب الأمل البناء الكتائب القوات الحق الخضر اليمين اليسار الطليعة الريان الرجاء الطلائع الجيش الشرطة السد الصحراء`,
  ],
  [
    WORD,
    ['adjective'],
    `مصري سوري عراقي كوري روسي الأحمر الأبيض الأسود الأخضر الأصفر
الأوسط الأقصى العربية المصري السوري العراقي اليمني المغربي التونسي الليبي السوداني الفلسطيني
الكردي التركي الهندي السامي العادل الشهيد الحر الكريم العزيز العظيم الأزهر سامية عادلة شريفة كريمة سعيدة جميلة
سليمة حكيمة صالحة عالية رشيدة أمينة نبيلة لطيفة فريدة وحيدة غالية خالدة`,
  ],
  [
    COMMON,
    ['adjective'],
    `أعلى جديد كبير صغير طويل قصير قديم عام خاص دولي وطني عربي الكبير الصغير الطويل القصير الجديد القديم العام الأعلى الأدنى الوطنية الدولية العالمية المتحدة الشرقي الغربي الشمالي الجنوبي
الديمقراطي الجمهوري الإسلامي`,
  ],
  [ALWAYS, ['noun'], 'الإسلام القرآن الإنجيل التوراة القدس'],
  [NAME, ['noun'], 'المسيحية اليهودية البوذية الهندوسية'],
  [NAME, ['noun'], 'خصب حرض عتق لوى مطرح شقراء العلمين الصف'],
  [NAME, ['verb'], 'تدمر ينبع نشأت'],
  [NAME, ['adjective'], 'حائل أنور'],
  [EVEN, ['verb'], 'دان'],
  [EVEN, ['noun'], 'نيس تور بون برن ديل'],
  [EVEN, ['verb'], 'فتح طلعت حكمت رفعت عصمت'],
  [
    STANDING,
    ['noun'],
    'الشرطة الجيش الحرب العمل القانون الدستور البلاد العالم الشعب الباب المدينة اليوم الحق الدولة الشمال الجنوب الوزارة السوق',
  ],
  [WORD, ['noun'], 'الباب الزاوية العمارة القائم الداخلة الزمان العيون الوادي'],
  [EVEN, ['noun'], 'الرقة سترة عمران معان السلط العقبة العلا'],
  [NAME, ['masdar'], 'حسن'],
  [LEAN, ['adjective'], 'مالي'],
  [EVEN, ['adjective'], 'أمين'],
  [NAME, ['noun'], 'نذير فهد نمر ليث صقر نسر زياد عماد مراد ياسمين نعيم شاهين'],
  [NAME, ['adjective'], 'أيمن جابر ثائر نجيب مجدي قاسم باهر رامي خضر'],
  [LEAN, ['adjective'], 'تركي هندي شامي'],
  [EVEN, ['noun'], 'رياض'],
  [LISTED.definite, ['noun'], 'النور'],
  [UNDECIDED, ['noun'], 'النصر'],
  [EVERYDAY, ['adjective'], 'كامل معين معروف مطلق مقبل مفيد ممتاز خالص عظيم ثابت محفوظ شهير نادر'],
  [
    NAME,
    ['adjective'],
    'أنيس بسام بهيج حاذق حسيب رؤوف رحيب سخي سديد شامخ صبور صدوق كاسر مسرور مصلح مهذب وارث وقور يقظان صامد ناهض كاشف منيع مكين الموصل الضالع',
  ],
  [
    LEAN,
    ['noun'],
    'إبداع إشراق تغريد جنى جوري ريحانة فلك ماسة مرام مرح نغم وسن برهان بارق ثمر شبل طيف وهج أمنية عهود رماح',
  ],
  [WORD, ['adjective'], 'الغربية الشرقية الاقتصادية'],
  [WORD, ['noun'], 'المضيق الجنوب الشمال الساحل'],
  [NAME, ['adjective'], 'منير معين عاطف حامد سميح لبيب جليل حميد'],
  [EVEN, ['noun'], 'ربيع بدر بنين جمال نور حكمت عزم صفوت'],
  [WORD, ['verb'], 'بان شرح ورد برز ظهر حضر بات نما عدا تلا شهد سما'],
  [WORD, ['adjective'], 'بالي سام'],
  [WORD, ['particle'], 'فان بان مال لان كان'],
  [EVEN, ['human', 'verb'], 'طالب'],
  [EVEN, ['adjective'], 'الأهلي الجميل الحكيم الشريف الطيب الأمين'],
  [EVEN, ['human'], 'رائد أمين'],
  [EVEN, ['verb'], 'صادق حافظ عادل كرم شرف'],
  [EVEN, ['adjective'], 'بري'],
  [EVEN, ['human'], 'مختار سلطان'],
  [UNDECIDED, ['noun'], 'الحداد البدر'],
  [EVEN, ['adjective'], 'الحريري'],
  [
    LEAN,
    ['noun'],
    'رضا عطية نجوى آمال أنغام أشواق دعاء سهر روضة شيخة غزل كوثر مشاعل وجدان غيث شلال غصن قطب قنديل مصباح طعمة عناد مزيد جواهر',
  ],
  [LEAN, ['masdar'], 'ازدهار افتخار إكرام إنعام إجلال'],
  [
    EVEN,
    ['adjective'],
    'فاتن فاتح ناشر راغب طامح ساهر ساجد عاكف باسل زاهي شافي صاعد صافي ظريف عفيف فاخر فياض متعب مطيع معتوق مقرن مسعد ميمون وافد وردي يسرى مغربي',
  ],
  [EVEN, ['human', 'adjective'], 'مساعد محب'],
  [WORD, ['adjective'], 'العربي القومي الوطني الاشتراكي الشيوعي الناصري الحلو'],
  [WORD, ['noun'], 'العرب الأهالي الفضيلة الخلاص التجمع الإعمار'],
  [LEAN, ['noun'], 'مني'],
  [EVEN, ['noun'], 'الترجي الوداد الفيصلي الوحدات الزوراء الغرافة المرابطون الأحرار'],
  [LEAN, ['noun', 'adjective'], 'المر'],
  [LEAN, ['noun'], 'الجزيرة الراعي الجوف الشرع حجة'],
  [
    EVEN,
    ['adjective'],
    `المالكي الشافعي الحنبلي الحنفي الجعفري البغدادي الحلبي الدمشقي البيروتي المقدسي البصري الموصلي النجفي الحمصي الحموي الطرابلسي الصيداوي النابلسي الغزي التكريتي
الحجازي النجدي الشامي العدني الصنعاني الحضرمي القاهري الأندلسي الفاسي الهاشمي الأموي العباسي الفاطمي العثماني الصوفي التركماني الأرمني الفارسي الرومي الحبشي`,
  ],
  [LEAN, ['noun'], 'رؤى بركات الإخوان'],
  [
    NAME,
    ['noun'],
    'حسام سنان سناء هناء عفاف ندى شذى سندس ابتهال نورس هديل ضياء علاء مهند سهيل فداء نصير وصال سوسن نرجس نسرين مروة رشا مها شادن ثريا وئام خلود دلال هدى صفاء',
  ],
  [WORD, ['adjective'], 'البيضاء الخضراء الحمراء السوداء الزرقاء'],
  [
    LEAN,
    ['noun'],
    'أمل سلام فرح هلال أسد نجم شمس رمضان شعبان رجب عيد وسام خير عون فخر زهرة وردة قمر شهد بشرى كمال جمال نور ربيع رجاء وفاء نجاة ابتسام انتصار كفاح نضال جهاد عطاء ولاء صور بسمة رحمة بركة نعمة حنان أمان',
  ],
  [WORD, ['noun'], 'باسم صباح الأهرام'],
  [WORD, ['verb'], 'يزيد فاز عاد سار نال دعا رأى قاد كاد زاد ساد حاول تريد يريد يعيش تعيش'],
  [
    WORD,
    ['human'],
    'محافظ كاتب شاعر مدير رئيس نائب وزير طبيب مهندس ضابط عقيد لواء السيد القاضي الشاعر الكاتب الراعي الحافظ مؤذن حارس راعي بطل قائد زعيم السفير الأستاذ الدكتور الملك الأمير',
  ],
  [
    NAME,
    ['adjective'],
    `زكي طارق رائق شائق عامر ثامر تامر ناظم كاظم عاصم ظافر سامح راجي شادي فادي شاذلي صفي سري ناهد رغد نادية راضية شادية هانية ماجدة حليمة نعيمة وسيمة فهيمة نجيبة حبيبة لبيبة منيرة سميرة نضيرة بشيرة هنية زكية سمية صفية
الأطرش الأخرس الأحول الأقرع الأشرف الأكرم الأمجد الأسعد الأحمد الباقر الكاظم المهدي الحسيب النسيب النجيب اللبيب السديد المنير النضير البصير العفيف الظريف الحنيف الباهر الناصر المنصور المسعود المحمود المرزوق المظفر المعز المنذر المعتصم
المستعين المتوكل المقتدر المأمون الحليم النعيم البدوي العريان العبيد الوليد`,
  ],
  [
    EVEN,
    ['adjective'],
    'رافع شافع هائم واعي ساعي ساجدة عابدة باسمة حالمة صافية شافية واعدة أديبة الأصغر القدير البشير النذير الضرير الممدوح القاهر المنصورة',
  ],
  [
    EVEN,
    ['noun'],
    `هالة زنبق زمزم ظبي بلبل كنار هدهد باز ضرغام مهرة درر جوهرة عقيق فتون طرب إخاء رخاء وتر ناي بشارة بشائر تحفة صفا عرفات شام رؤيا منارة شراع نضار
عطارد غمام مزنة رذاذ أريج كافور دالية`,
  ],
  [
    UNDECIDED,
    ['noun'],
    'رواد أمواج موج لوز جوز فل المنار الباحة المشعل الغيث الربيع الخريف البصيرة الإخاء الصفاء البهاء الضياء العلاء الدعاء العطاء البادية الخيمة',
  ],
  [
    EVEN,
    ['human'],
    `العطار الصباغ الدباغ النساج القزاز الفران اللحام القصاب البقال السمان اللبان الجبان الفوال الحلواني السقا الحمال الجمال البغال الحجار الفخراني الفاخوري الساعاتي الصراف الدلال البزاز القطان الصواف الطحان
الكيال الوزان القبان الكشاف الترجمان البيطار العشاب الكحال الحجام الزمار الطبال العواد الصائغ الوراق الخوري الملا الأغا الخان الفقي`,
  ],
  [
    WORD,
    ['human'],
    'الناظر القس المطران المؤذن الباشا القنصل المحاسب البواب الملاح الفقيه المهرج البهلوان الملاكم السائس الشماس الجندي الوكيل',
  ],
  [
    PARTICLE,
    ['particle'],
    `كان لي هو هي ما لو كي من أن إن آن بن على إلى في عن مع لم لن لا كل بعد قبل بين عند لدى منذ حتى أو أم إما أما إذا إذ قد لكن ثم أي بل هل كم كما هنا هناك
ذلك هذا هذه تلك التي الذي غير سوى فقط أيضا حيث كيف متى أين مثل ضد نحو حول دون لأن لعل ليت إلا أنا نحن هم هن كانت ليس لها له به بها فيه منه عنه`,
  ],
];

/**
 * Words that fold to the same letters as a name, in the word's own spelling. A text that has this spelling has the word.
 * Only words that are common enough to stand where the name would.
 */
const SPELLINGS = `على إلى أن إن آن مني هدي نهي بشري سلمي لدي إلي مدي يحيي ليلي حسنى بشرى ذكرى أخرى كبرى أولى لأن كأن بأن فإن وإن شأن رأس كأس فأس بأس رأي
أنا إما أما أو أي أم أمر أمن ألم ألف أهل أول آخر أخير أمس أيام أكثر إذا إذ ألا إلا أولى أدى أرى رأى سأل ثأر مآل بدأ نبأ مبدأ منشأ ملجأ أسماء أعلى أدنى أقصى
اليمنى اليسرى مئة فئة هيئة بيئة جزء شيء سيئ مسؤول شؤون رؤية رؤساء هواء سماء ماء نساء بناء لقاء أثناء أبناء أنحاء أجزاء أعضاء جزاء قضاء مساء وراء هؤلاء`;

let bearers: ReadonlyMap<string, Bearer> | undefined;

function bearerOf(folded: string): Bearer {
  bearers ??= new Map(
    (
      [
        ['work', WORKS],
        ['body', BODIES],
        ['place', PLACES],
      ] as const
    ).flatMap(([bearer, list]) => list.split(/\s+/).map((word) => [foldLetters(word), bearer] as const)),
  );
  return bearers.get(folded) ?? (isCountry(folded) ? 'place' : (rarerBearerOf(folded) ?? 'person'));
}

let uses: ReadonlyMap<string, WordUse> | undefined;
let spellings: ReadonlySet<string> | undefined;

const KIND_BITS: readonly (readonly [WordKind, number])[] = [
  ['noun', CLASS.noun],
  ['masdar', CLASS.masdar],
  ['adjective', CLASS.adjective],
  ['human', CLASS.human],
  ['verb', CLASS.verb],
  ['particle', CLASS.particle],
];

/** Nouns and adjectives only: what else a word may be the rows say themselves. */
function listedKinds(folded: string): WordKind[] {
  const definite = folded.startsWith('\u0627\u0644') && folded.length > 4;
  const bits = (classOfBare(folded) | (definite ? classOfBare(folded.slice(2)) : 0)) & ~(CLASS.verb | CLASS.particle);
  return KIND_BITS.filter(([, bit]) => (bits & bit) !== 0).map(([kind]) => kind);
}

const listed = new Map<string, WordUse | null>();

/** What is known of a word, by its folded letters: from the table of names that are words, else from the list of common words. */
export function wordUseOf(folded: string): WordUse | undefined {
  return tableUseOf(folded) ?? listedUseOf(folded);
}

/** The same of an entry of the glossary, which may be a word that no list has. */
export function entryUseOf(folded: string): WordUse | undefined {
  return wordUseOf(folded) ?? shapedUseOf(folded);
}

/** حديثة, العادلة: an adjective of the list with its ending. */
function feminineOf(folded: string, definite: boolean): number {
  return folded.endsWith('\u0647') ? classOfBare(folded.slice(definite ? 2 : 0, -1)) & CLASS.adjective : 0;
}

function listedUseOf(folded: string): WordUse | undefined {
  if (folded.length < 3) return undefined;
  let use = listed.get(folded);
  if (use === undefined) {
    const definite = folded.startsWith('\u0627\u0644') && folded.length > 4;
    const bits =
      classOfBare(folded) | (definite ? classOfBare(folded.slice(2)) & ~CLASS.verb : 0) || feminineOf(folded, definite);
    const kinds = KIND_BITS.filter(([, bit]) => (bits & bit) !== 0).map(([kind]) => kind);
    use =
      bits === 0
        ? null
        : {
            kinds,
            prior: (bits & CLASS.particle) !== 0 ? PARTICLE : definite ? LISTED.definite : LISTED.indefinite,
            spelled: [
              ...spellingsOf(folded),
              ...(definite ? spellingsOf(folded.slice(2)).map((word) => `\u0627\u0644${word}`) : []),
              ...spellingsOf(folded.slice(definite ? 2 : 0, -1)).map(
                (word) => `${definite ? '\u0627\u0644' : ''}${word}\u0629`,
              ),
            ],
            bearer: bearerOf(folded),
            known: rarerBearerOf(folded) ?? 'none',
          };
    if (listed.size > 10_000) listed.clear();
    listed.set(folded, use);
  }
  return use ?? undefined;
}

const shaped = new Map<string, WordUse | null>();

/** A word that is in no list, and a rarer name or of the shape of a word: الصيحة, ريفي, صراف. */
function shapedUseOf(folded: string): WordUse | undefined {
  let use = shaped.get(folded);
  if (use === undefined) {
    const definite = folded.startsWith('\u0627\u0644') && folded.length > 4;
    const known = rarerBearerOf(folded);
    const kinds =
      isCountry(folded) ||
      isNoWord(folded) ||
      (known === undefined && contextWords('given').has(folded)) ||
      isShapeWithoutRoot(definite ? folded.slice(2) : folded, definite)
        ? undefined
        : (shapeKindsOf(definite ? folded.slice(2) : folded, definite) ??
          (known === undefined ||
          known === 'place' ||
          contextWords('given').has(folded) ||
          (!definite && isWithoutRoot(folded))
            ? undefined
            : [folded.endsWith('\u064A') ? 'adjective' : 'noun']));
    use =
      kinds === undefined
        ? null
        : {
            kinds: [...kinds],
            prior: (known === undefined ? SHAPED : RARER)[definite ? 'definite' : 'indefinite'],
            spelled: [],
            bearer: bearerOf(folded),
            known: known ?? 'none',
          };
    if (shaped.size > 10_000) shaped.clear();
    shaped.set(folded, use);
  }
  return use ?? undefined;
}

function tableUseOf(folded: string): WordUse | undefined {
  if (uses === undefined) {
    const made = new Map<string, WordUse>();
    for (const [prior, kinds, list] of ROWS) {
      for (const word of list.split(/\s+/)) {
        const key = foldLetters(word);
        const known = made.get(key);
        made.set(
          key,
          known === undefined
            ? {
                kinds: [...new Set([...kinds, ...listedKinds(key)])],
                prior,
                spelled: [word],
                bearer: bearerOf(key),
                known: 'table',
              }
            : {
                kinds: [...new Set([...known.kinds, ...kinds])],
                bearer: known.bearer,
                known: 'table',
                prior: Math.min(known.prior, prior),
                spelled: [...known.spelled, word],
              },
        );
      }
    }
    uses = made;
  }
  return uses.get(folded);
}

/** A word that is a name nearly always (ناصر, كريم): beside another name it is one. */
export function isUsualName(folded: string): boolean {
  return (tableUseOf(folded)?.prior ?? 0) >= NAME;
}

/** A word of the table that is a name as often as not. */
export function mayBeName(folded: string): boolean {
  return (tableUseOf(folded)?.prior ?? 0) > 0;
}

/** A party, a movement, a club. */
export function isBody(folded: string): boolean {
  return bearerOf(folded) === 'body' || (folded.startsWith('\u0648') && bearerOf(folded.slice(1)) === 'body');
}

/** A country, or a place of the table. */
export function isPlace(folded: string): boolean {
  return isCountry(folded) || bearerOf(folded) === 'place';
}

/** Whether these letters, as they are spelled (marks and tatweel off), are a common word's own spelling. */
export function isWordSpelling(spelled: string): boolean {
  spellings ??= new Set(SPELLINGS.split(/\s+/));
  return spellings.has(spelled);
}
