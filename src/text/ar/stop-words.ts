import { foldedMap, foldedSet, foldWord, type StopWords } from '../stop-words.ts';
import { monthWords } from './months.ts';

/**
 * Arabic words that decide about a stop. Sources: the abbreviation lists of the Arabic Wikipedia's manual of style and of
 * the academies (title letters, eras, page and volume signs), CLDR for scales, the names that Arab agencies give Latin
 * letters, and the openings of news sentences as every Arab agency writes them (قال، أضاف، أوضح …). Written by hand.
 */

/** Abbreviated titles and references in front of a name or a number: the sentence goes on behind them. */
const NEVER = foldedSet('مج تح مسز مستر دكت بروف');

/** Company forms: mostly inside a sentence, now and then at its end. */
const SELDOM = foldedSet('إنك كورب');

/** Et cetera: mostly at a sentence's end. */
const OFTEN = foldedSet('إلخ');

const LETTER_NAMES = foldedSet(
  'إيه أيه دي إي إف جي إتش اتش آي جيه جاي كيه كاي إل إم إن كيو آر إس دبليو دابليو دبليوه إكس واي زد زي سي تي يو في ڤي بي أو أم أن أي إيتش جيي',
);

const DOUBTFUL = foldedSet('بي أم أن في أي أو يو إل زي جاي تي');

const LETTERED_NOUNS = foldedSet(
  'فيتامين فيتامينات الفيتامين المجموعة مجموعة الفئة فئة الصنف صنف الدرجة درجة القسم قسم الملحق ملحق الكبد البند الفقرة',
  'الجزء فصيلة الفصيلة النوع نوع المبنى الخطة خطة حرف الحرف حرفا الفرع الشكل المستوى مستوى سلالة إنفلونزا الإنفلونزا',
  'نقطة النقطة المنطقة البرج الطابق الصف القاعة الجدول المرحلة النموذج الفريق التصنيف زمرة الزمرة دمه',
);

/** Verbs of the first place, without و. Both genders are made from one. */
const VERBS =
  'قال أضاف أوضح أكد أشار تابع ذكر أعلن أفاد كان كشف صرح شدد اعتبر لفت نقل رأى دعا طالب حذر نفى بدأ بدا عاد استمر استطرد ' +
  'أردف ختم علق رد تساءل طلب شهد بلغ وقع وصل قتل أصيب أسفر اتهم أعرب أثنى رحب أدان استنكر ندد قرر وافق رفض أقر وقّع بحث ' +
  'ناقش التقى استقبل زار غادر اجتمع ترأس شارك حضر فاز خسر تعادل سجل تعرض تمكن نجح فشل ارتفع انخفض تراجع زاد هبط صعد توقع ' +
  'رجح أظهر بيّن نشر بث أطلق أجرى عقد نظم وجه حمل ألقى ضبط اعتقل أوقف احتجز اغتال هاجم قصف استهدف دمر سقط لقي توفي مات ولد ' +
  'نشأ درس تخرج عمل تولى شغل عين انتخب أصبح صار ظل بات استقال أقال أنهى افتتح دشن وضع أنشأ أسس تأسس انضم انسحب توصل اتفق ' +
  'تسبب أدى يعد يعتبر يقع يبلغ يضم يشمل يأتي يذكر يقول يرى يعتقد يتوقع يشار يبدو يمكن يجب ينبغي يتم تم سيتم يهدف يسعى يواجه ' +
  'يعاني يعيش يعمل يستمر يزال يرجح يشكل يمثل يعود تجدر جدير يجدر استغرق اندلع انتهى انطلق تزامن احتل استولى تضمن شمل ضم ' +
  'أثار أجاب استخدم أظهرت تلقى قدم قام منح حصل حقق أرسل كتب غرد نال مثل أحال سبق جاء ورد تعهد وعد أمر نصح أبلغ أخبر أبدى';

/** Particles and the like that stand behind و at the head of a sentence. */
const PARTICLES =
  'لكن لم لن لا قد في من على إلى هو هي هم هذا هذه ذلك تلك بعد قبل مع منذ عندما بينما حتى كما بحسب حسب وفق وفقا طبقا عن عند ' +
  'خلال حول بشأن بخصوص لأن لأنه إن إنه إنها أن أما إذا إذ لو لولا لعل ليس ليست ليت ما مازال مهما هناك هنا كل كذلك أيضا ' +
  'حاليا أخيرا أولا ثانيا ثالثا رغم برغم بالرغم بدون دون نحو أكثر أقل معظم جميع بعض غالبا عادة ربما لقد لدى لديه لديها فيه فيها ' +
  'بين تحت فوق أمام وراء بفضل بسبب نظرا نتيجة بالتالي هكذا بهذا لهذا لذلك لذا بذلك كانت ستكون سيكون يكون تكون نحن أنا أنت';

/** First words without a conjunction that hardly stand anywhere else. */
const LONE = 'ثم لكن ولكنه ولكنها كما فيما بينما لقد هذا إلا لذلك لذا غير حيث أما';

/** First words that seldom follow an abbreviation within its sentence: no prepositions, no verbs, no إن. */
const OPENERS = 'هذا هذه ذلك تلك هناك لقد ربما أيضا كيف لماذا متى أين هل عندما إذا لو لولا لدينا نعم كلا';

function withConjunction(list: string): string {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `و${word} و${word}ت`)
    .join(' ');
}

function withFeminine(list: string): string {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${word} ${word}ت`)
    .join(' ');
}

const SAYING =
  'قال يقول تقول صرح كتب يكتب هتف صاح صرخ سأل يسأل تساءل يتساءل أجاب يجيب رد يرد علق يعلق همس نادى صرخ يصرخ أضاف يضيف غرد تمتم';

export const arabicStopWords: StopWords = {
  abbreviations: new Map([
    ...[...NEVER].map((word) => [word, 'never'] as const),
    ...[...SELDOM].map((word) => [word, 'seldom'] as const),
    ...[...OFTEN].map((word) => [word, 'often'] as const),
  ]),
  letterNames: LETTER_NAMES,
  doubtfulLetterNames: DOUBTFUL,
  letteredNouns: LETTERED_NOUNS,
  unitLetters: foldedSet('م ه هـ ء س ج غ ل'),
  starters: foldedSet(withConjunction(VERBS), withConjunction(PARTICLES), LONE),
  openers: foldedSet(OPENERS),
  conjunction: 'و',
  // Names and words whose own first letter is و.
  conjunctionNames: foldedSet(
    'واشنطن وليام ويليام وليامز ويليامز وليم ويليم وليد الوليد وائل والتر واتسون والاس ووكر وود وودز وايت ونستون وينستون ويلسون ويلز وست ويست',
    'ويب وارن وارسو وارين وزير وزارة وزراء وكالة وكالات وفد وفاة وقت وقف وفاق وطن وطني وثيقة وثائق وحدة وحيد وردة وسط وسام وسيم وسائل وصفي',
    'وصول وضع وفاء وقود وكيل ولاية ولايات ولي ولد والدة والد واحد واحدة وادي واسط وائتلاف وسترن وستمنستر ويندوز ويكيبيديا ويكيليكس وول',
    'والت والتون والتز واط وات واتساب وارنر واغنر فاغنر وان وانغ وو وورلد ووتر ووترغيت ووهان ويتني ويذرسبون ويلي ويمبلدون ويمبلي ويليامسون وجدان وجيه وداد ورشة ورقة',
  ),
  speech: foldedSet(withFeminine(SAYING)),
  continuers: foldedSet(
    'كما بحسب حسب وفق وفقا طبقا على نقلا مضيفا مضيفة مشيرا مشيرة موضحا موضحة مؤكدا مؤكدة قائلا قائلة مشددا مشددة معتبرا معتبرة',
    'متسائلا متسائلة مبينا لافتا لافتة ردا تعليقا إشارة مستشهدا متابعا داعيا محذرا مطالبا معربا واصفا الذي التي الذين اللذين حيث حين عندما',
    'عن من أن في إلى لدى مع بينما فيما بعدما ضمن خلال أمام بعد قبل وهو وهي وهم وذلك عبر بأن لأن حتى بل أو أم ثم هكذا بهذه بهذا بصوت',
  ),
  citing: foldedMap({
    كما: 'قال قالت يقول تقول قالوا يقولون ذكر ذكرت جاء ورد وصف وصفت وصفها وصفه صرح صرحت نقل نقلت كتب كتبت أسماه سماه',
    على: 'حد حسب ذمة لسان',
    بحسب: '',
    حسب: 'قول قوله قولها ما تعبيره تعبيرها وصفه',
    وفق: 'قوله قولها تعبيره تعبيرها ما',
    نقلا: 'عن',
    هكذا: 'قال قالت يقول تقول علق صرح',
    بهذه: 'الكلمات العبارة العبارات الجملة',
    بهذا: 'الشكل التعليق',
    قائلا: '',
    قائلة: '',
    مضيفا: '',
    مضيفة: '',
    مشددا: '',
    مؤكدا: '',
    مؤكدة: '',
    موضحا: '',
    موضحة: '',
    مشيرا: '',
    مشيرة: '',
    متسائلا: '',
    معتبرا: '',
    في: 'إشارة تصريح تصريحات',
    ردا: 'على',
    تعليقا: 'على',
  }),
  afterEllipsis: foldedSet('الذي التي الذين اللذين اللتين اللواتي أن إلى أو أم بل حتى عن إلخ وهو وهي وهم'),
  scales: foldedSet(
    'ألف آلاف ألفا مليون ملايين مليونا مليار مليارات مليارا بليون تريليون تريليونات بالمئة بالمائة المئة المائة درجة درجات نقطة كيلومتر كيلومترا متر مترا أمتار طن طنا دولار يورو صباحا مساء ظهرا',
  ),
  perHundred: new Set(['في المئة', 'في المائة', 'في الألف'].map((pair) => pair.split(' ').map(foldWord).join(' '))),
  months: monthWords(),
  domains: foldedSet('نت كوم أورغ أورج كو'),
  exclaimed: foldedSet('ياهو يم'),
};

/** The key of what a desk adds (`abbreviations` of the settings): the stop at its end does not count. */
export function abbreviationKey(written: string): string {
  return foldWord(written.trim().replace(/[.\u06D4]+$/u, ''));
}
