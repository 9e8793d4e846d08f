import { foldedMap, foldedSet, foldWord, type StopWords } from '../stop-words.ts';
import { isOnlyVerb } from './common-words.ts';
import { foldLetters } from './fold.ts';
import { isHangingNoun } from './hanging-nouns.ts';
import { HANGING } from './hanging-words.ts';
import { LEAD_VERBS } from './lead-verbs.ts';
import { monthWords } from './months.ts';

/**
 * Arabic words that decide about a stop. Sources: the abbreviation lists of the Arabic Wikipedia's manual of style and of
 * the academies (title letters, eras, page and volume signs), CLDR for scales, the names that Arab agencies give Latin
 * letters, and the openings of news sentences as every Arab agency writes them (قال، أضاف، أوضح …). Written by hand.
 */

/** Abbreviated titles and references in front of a name or a number: the sentence goes on behind them. */
const NEVER = foldedSet('مج تح مسز مستر دكت بروف');

/** Company forms, and letters of titles and initials with a proclitic (ود. فلان): mostly inside a sentence, now and then at its end. */
const SELDOM = foldedSet(
  'إنك كورب كوربوريشن ليمتد لد',
  [...'ابتثجحخدذرزسشصضطظعغفقكلمنهي'].map((letter) => `و${letter}`).join(' '),
);

/** Et cetera: mostly at a sentence's end. */
const OFTEN = foldedSet('إلخ');

/** Signs in front of a number. */
const NUMBERED = foldedSet('هاتف فاكس تلفون تليفون جوال رقم');

const LETTER_NAMES = foldedSet(
  'إيه أيه دي إي إف جي إتش اتش آي جيه جاي كيه كاي إل إم إن كيو آر إس دبليو دابليو دبليوه إكس واي زد زي سي تي يو في ڤي بي أو أم أن أي إيتش جيي',
);

const LETTERED_NOUNS = foldedSet(
  'فيتامين فيتامينات الفيتامين المجموعة مجموعة الفئة فئة الصنف صنف الدرجة درجة الملحق ملحق الكبد البند الفقرة',
  'الجزء فصيلة الفصيلة النوع نوع حرف الحرف حرفا الفرع الشكل المستوى مستوى سلالة إنفلونزا الإنفلونزا',
  'نقطة النقطة الصف المرحلة التصنيف زمرة الزمرة دمه',
);

const SELDOM_LETTERED = foldedSet('القسم قسم المبنى الخطة خطة المنطقة البرج الطابق القاعة الجدول النموذج الفريق');

/** Verbs by which a report goes on to what was said next. */
const REPORTING = 'قال أضاف أوضح أكد أشار تابع ذكر أعلن أفاد كشف صرح شدد اعتبر لفت استطرد أردف';

/** Verbs of the first place, without و, besides those of a news lead. Both genders are made from one. */
const VERBS =
  'كان نقل رأى بدا استمر ختم علق رد تساءل طلب أثنى وقّع وجه حمل احتجز مات ولد نشأ درس تخرج بنى هزم دفن خلف ضرب سكن ترك هدم عمل شغل صار ظل بات دشن ' +
  'وضع أنشأ أسس تأسس تم استغرق تزامن تضمن شمل ضم أثار أجاب استخدم أظهرت قام كتب غرد نال مثل سبق جاء ورد نصح أبلغ أخبر مضى ذهب رجع عاش جلس ابتسم صمت سكت ' +
  'بكى ضحك نام أكل شرب لعب ركض اختفى ظهر أغلق فتح كسر أخذ أعطى باع اشترى دفع ربح سافر مر نزل تسلق ألّف ترجم رسم غنى أخرج أنتج صنع بيع طبع صدر ألغي أعيد ' +
  'عولج نقلت تزوج أنجب تبنى تلقب اشتهر عرف سمي لقب دعي تأثر احتفظ تنازل انتشر ازدهر خرب تدهور تحسن تفاقم تضرر تناثر تحولت تحول تطور تقلص توسع امتد انقسم ' +
  'انفصل اتحد توحد جرى حدث أثر وجد اختير أدين عثر صنف أجبر اكتفى';

const ALL_VERBS = `${VERBS} ${LEAD_VERBS.join(' ')}`;

/** Of those, the ones that tell what comes next rather than what the subject did: وكان، وتم. */
const PASSING = new Set(wordsOf(`${REPORTING} كان تم جاء ورد سبق جرى حدث أصبح صار بات ظل`));
const NEXT_VERBS = wordsOf(ALL_VERBS)
  .filter((verb) => !PASSING.has(verb))
  .join(' ');

/** Verbs of the first place in the imperfect, both genders where news writes both. */
const IMPERFECTS =
  'يعد تعد يعتبر تعتبر يقع تقع يبلغ تبلغ يضم تضم يشمل تشمل يأتي تأتي يذكر تذكر يقول تقول يقولون يرى ترى يرون يعتقد تعتقد يعتقدون يتوقع تتوقع يشار يبدو تبدو ' +
  'يمكن تمكن يجب تجب ينبغي يتم تتم سيتم ستتم يهدف تهدف يسعى تسعى يواجه تواجه يعاني تعاني يعيش تعيش يعمل تعمل يستمر تستمر يزال تزال يرجح ترجح يشكل تشكل ' +
  'يمثل تمثل يعود تعود تجدر جدير يجدر يخشى تخشى يؤكد تؤكد يضيف تضيف يتابع يوضح توضح يشير تشير يعتزم تعتزم يواصل تواصل ينتظر يطالب تطالب يتهم تتهم يشهد ' +
  'تشهد يشارك تشارك يصل تصل يحتاج تحتاج يتضمن تتضمن يتميز تتميز يتكون تتكون يستخدم تستخدم يعرف تعرف يوجد توجد يتراوح تتراوح يحمل تحمل يملك تملك يخضع تخضع ' +
  'يسمح تسمح يتولى تتولى يحظى تحظى يشغل تشغل يدعو تدعو ينص تنص يتعين يفترض يحاول تحاول يريد تريد تصدر يصدر ستكون سيكون ستصل سيصل سيبدأ ستبدأ';

/** Particles and the like that stand behind و at the head of a sentence. */
const PARTICLES =
  'لكن لم لن لا قد في من على إلى هو هي هم هذا هذه ذلك تلك بعد قبل مع منذ عندما بينما حتى كما بحسب حسب وفق وفقا طبقا عن عند ' +
  'خلال حول بشأن بخصوص لأن لأنه أما إذا إذ لو لولا لعل ليس ليست ليت ما مازال مهما هناك هنا كل كذلك أيضا ' +
  'حاليا أخيرا أولا ثانيا ثالثا رغم برغم بالرغم بدون دون نحو أكثر أقل معظم جميع بعض غالبا عادة ربما لقد لدى لديه لديها فيه فيها ' +
  'بين تحت فوق أمام وراء بفضل بسبب نظرا نتيجة بالتالي هكذا بهذا لهذا لذلك لذا بذلك كانت ستكون سيكون يكون تكون نحن أنا أنت';

/** First words without a conjunction that hardly stand anywhere else. */
const LONE = 'ثم لكن ولكنه ولكنها كما فيما بينما لقد هذا إلا لذلك لذا حيث أما';

/** First words that seldom follow an abbreviation within its sentence: no prepositions, no verbs, no إن. */
const OPENERS = 'هذا هذه ذلك تلك هناك لقد ربما أيضا كيف لماذا متى أين هل عندما إذا لو لولا لدينا نعم كلا';

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** The third persons of a perfect: قال قالت قالوا; دعا دعت دعوا, since a weak last letter falls away. */
function personsOf(verb: string): string[] {
  const stem = /[\u0627\u0649]$/u.test(verb) ? verb.slice(0, -1) : verb;
  return [verb, `${stem}ت`, `${stem}وا`];
}

/** A verb with its object: أسسه، أسستها. */
function withObject(list: string): string {
  return wordsOf(list)
    .flatMap((verb) => [verb.replace(/ى$/u, 'ا'), personsOf(verb)[1]!])
    .flatMap((form) => [`${form}ه`, `${form}ها`, `${form}هم`])
    .join(' ');
}

function withConjunction(list: string): string {
  return wordsOf(list)
    .map((word) => `و${word}`)
    .join(' ');
}

function withFeminine(list: string): string {
  return wordsOf(list).flatMap(personsOf).join(' ');
}

const SAYING =
  'قال يقول تقول صرح كتب يكتب هتف صاح صرخ سأل يسأل تساءل يتساءل أجاب يجيب رد يرد علق يعلق همس نادى صرخ يصرخ أضاف يضيف غرد تمتم ' +
  'يؤكد يوضح يشرح أوضح شدد روى يروي حكى يحكي استدرك أردف استطرد عقب قاطع اعترف يعترف كرر يكرر ردد يردد تعجب أقسم شكا يشكو تذكر يتذكر ختم يختم لخص يلخص خاطب توعد ناشد تروي تشرح تؤكد توضح تشكو تتذكر';

/** The same with the quotation as their object: «نحن أقوياء.» قالها وهو يبكي. */
const SAYING_IT = 'قالها قالتها قاله كتبها يقولها تقولها رددها يرددها كررها يكررها صرخها أطلقها';

export const arabicStopWords: StopWords = {
  abbreviations: new Map([
    ...[...NEVER].map((word) => [word, 'never'] as const),
    ...[...SELDOM].map((word) => [word, 'seldom'] as const),
    ...[...OFTEN].map((word) => [word, 'often'] as const),
    ...[...NUMBERED].map((word) => [word, 'number'] as const),
  ]),
  letterNames: LETTER_NAMES,
  letteredNouns: new Set([...LETTERED_NOUNS, ...SELDOM_LETTERED]),
  seldomLettered: SELDOM_LETTERED,
  titles: foldedSet('د م أ'),
  unitLetters: foldedSet('م ه هـ ء س ج غ ل'),
  starters: foldedSet(
    withConjunction(withFeminine(`${REPORTING} ${ALL_VERBS}`)),
    withConjunction(withObject(ALL_VERBS)),
    withConjunction(IMPERFECTS),
    withConjunction(PARTICLES),
    LONE,
  ),
  starterPairs: foldedMap({
    غير: 'أن أنه أنها أنهم أنني أننا',
    يذكر: 'أن أنه أنها أنهم',
    يشار: 'إلى أن',
    جدير: 'بالذكر',
    الجدير: 'بالذكر',
    تجدر: 'الإشارة',
  }),
  openers: foldedSet(OPENERS),
  times: foldedMap({
    هذا: 'الأسبوع العام الشهر الصيف الشتاء الخريف الربيع الموسم الصباح المساء',
    هذه: 'السنة المرة الليلة الأيام',
  }),
  conjunction: 'و',
  // Names and words whose own first letter is و.
  conjunctionNames: foldedSet(
    'واشنطن وليام ويليام وليامز ويليامز وليم ويليم وليد الوليد وائل والتر واتسون والاس ووكر وود وودز وايت ونستون وينستون ويلسون ويلز وست ويست',
    'ويب وارن وارسو وارين وزير وزارة وزراء وكالة وكالات وفد وفاة وقت وقف وفاق وطن وطني وثيقة وثائق وحدة وحيد وردة وسط وسام وسيم وسائل وصفي',
    'وصول وضع وفاء وقود وكيل ولاية ولايات ولي ولد والدة والد واحد واحدة وادي واسط وائتلاف وسترن وستمنستر ويندوز ويكيبيديا ويكيليكس وول',
    'والت والتون والتز واط وات واتساب وارنر واغنر فاغنر وان وانغ وو وورلد ووتر ووترغيت ووهان ويتني ويذرسبون ويلي ويمبلدون ويمبلي ويليامسون وجدان وجيه وداد ورشة ورقة',
    // They tie what follows to a list.
    'وغيره وغيرها وغيرهم وغيرهما وسواه وسواها وسواهم وسواهما',
  ),
  speech: foldedSet(withFeminine(SAYING), SAYING_IT),
  utterances: foldedSet(withFeminine('قال أجاب أضاف صاح هتف همس صرخ تمتم تساءل ردد'), 'يقول تقول'),
  complements: foldedSet('إن إنه إنها إنهم إنهما إننا إنني بأن بأنه بأنها بأنهم بأنهما بأننا بأنني عما عمن'),
  beforeClauses: foldedSet('قبل بعد دون بدون منذ إلى رغم حتى مع'),
  alternatives: foldedMap({ أم: 'كلثوم درمان القرى الفحم القيوين قصر الرشراش', أو: '' }),
  continuers: foldedSet(
    'كما بحسب حسب وفق وفقا طبقا على نقلا مضيفا مضيفة مشيرا مشيرة موضحا موضحة مؤكدا مؤكدة قائلا قائلة مشددا مشددة معتبرا معتبرة',
    'متسائلا متسائلة مبينا لافتا لافتة ردا تعليقا إشارة مستشهدا متابعا داعيا محذرا مطالبا معربا واصفا الذي التي الذين اللذين حيث حين عندما',
    'عن من أن في إلى لدى مع بينما فيما بعدما ضمن خلال أمام بعد قبل وهو وهي وهم وذلك عبر بأن لأن حتى بل أو أم ثم هكذا بهذه بهذا بصوت منذ طوال طيلة وسط تحت قرب عند بين أثناء رغم دون حول كلما',
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
    وأن: '',
    وأنه: '',
    وأنها: '',
    وأنهم: '',
    رواه: '',
    أخرجه: '',
    في: 'إشارة تصريح تصريحات',
    ردا: 'على',
    تعليقا: 'على',
  }),
  tied: foldedSet('ثم أو أم بل وهو وهي وهم لأن بأن وأن وأنه وأنها وأنهم'),
  occasions: foldedMap({
    في: 'خطاب خطابه مقابلة مقابلته حديث حديثه حديثها كلمة كلمته رسالة رسالته تغريدة منشور مقال بيان مؤتمر مداخلة',
    خلال: 'مقابلة مؤتمر مؤتمره لقاء لقائه كلمة كلمته خطاب خطابه حديثه',
    أمام: 'الصحافيين الصحفيين مؤيديه أنصاره حشد',
    عبر: 'حسابه حسابها صفحته صفحتها تويتر فيسبوك',
    على: 'حسابه حسابها صفحته صفحتها تويتر فيسبوك',
  }),
  article: 'ال',
  joinedArticle: 'وال',
  relatives: foldedSet('الذي التي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي'),
  pointers: foldedMap({
    هكذا: '',
    بهذه: '',
    بهذا: '',
    بتلك: '',
    بهذين: '',
    هذا: 'ما كل بعض',
    هذه: 'هي كلمات',
    تلك: 'هي كانت كلمات',
    كان: 'هذا ذلك آخر',
    كانت: 'هذه تلك آخر',
    مثل: 'قديم شعبي عربي يقال يردده',
    سؤال: '',
    عبارة: '',
    جملة: '',
    كلمات: '',
    مقولة: '',
    شعار: '',
    هتاف: '',
  }),
  beings: foldedSet('كان كانت'),
  sayings: foldedSet(
    'رسالته رسالتها رسالتهم رسالة كلماته كلماتها كلماتهم كلمات رده ردها ردهم جوابه جوابها شعار شعاره شعارهم نداء صرخة صرخته عبارته وصيته',
  ),
  namedNouns: foldedSet(
    'عبارة كلمة جملة مقولة شعار هتاف نداء لافتة رسالة وسم هاشتاغ عنوان بعنوان باسم اسم لقب فيلم الفيلم فيلمه مسلسل برنامج أغنية أغنيته نشيد ألبوم رواية كتاب',
    'كتابه روايته مسرحية قصيدة ديوان لعبة شركة صحيفة مجلة قناة موقع منصة تطبيق حزب حركة منظمة متجر مطعم مبادرة حملة مهرجان معرض',
  ),
  resumption: 'ف',
  // Names and words whose own first letter is ف.
  resumptionNames: foldedSet(
    'فرنسا فرنسي فرنسية فلسطين فلسطيني فلسطينية فلسطينيون فلسطينيين فريق فريقا فيروس فيلم فيديو فيما فوق فقط فصل فصائل فصيل فترة فرع فروع فرصة فرص فئة فئات فكرة فكر فوز فشل فساد',
    'فتاة فتيات فتى فنان فنانة فنانون فنون فندق فنادق فيصل فؤاد فاروق فارس فاطمة فادي فايز فهد فهمي فواز فوزي فرج فرح فريد فريدة فتحي فتوى فيلسوف فلاديمير فنزويلا فنلندا فيتنام',
    'فن فنون فهد فضة فول فخر فاس فلس فأر فيل فم فتح فقه فرق فرو فك فج فحم فاو فان فون فوز فيه فيها فيهم فينا',
    'فيينا فرانكفورت فرانس فرانسوا فرانسيس فيليب فيكتور فولكس فودافون فورد فوكس فيسبوك فيدان فيفا فردا فرق فوائد فواتير فور فورا فوري فضلا فضل فضاء فضائية فصول فجر فجرا فحص فحوص فخامة فراغ',
    'فقدان فقر فقراء فقيه فقرة فلاح فلاحون فلسفة فهم فاعل فائدة فائز فائض فاتورة فاز فازت فتح فتحت فجر فجرت فحصت فرض فرضت فرضية فسر فسرت فشلت فصلت فضيحة فعل فعلا فعالية فقد فقدت',
  ),
  units: foldedSet('كم كلم سم مم ملم كغ كغم كلغ كجم ملغ ملغم مغ غم مل دل'),
  weights: foldedSet('غ ل كغ كغم كلغ كجم ملغ ملغم مغ غم مل'),
  limits: foldedMap({ ولا: 'يزيد تزيد يقل تقل يتجاوز تتجاوز يتعدى تتعدى' }),
  subjects: foldedSet('إن أن بأن وأن وإن'),
  afterScores: foldedSet(
    'على في أمام لصالح لمصلحة عن إلى ضد مقابل ساعات ساعة دقيقة دقائق ثانية ثوان كلم كم سنتيمتر سنتيمترا كيلوغرام كيلوغراما كيلومترات',
  ),
  dimensions: foldedSet(
    withConjunction(
      'عرضه عرضها طوله طولها ارتفاعه ارتفاعها عمقه عمقها قطره قطرها وزنه وزنها سمكه سمكها مساحته مساحتها كتلته كتلتها',
    ),
  ),
  afterUnits: foldedSet(
    'من عن إلى على فوق تحت شمال شمالي جنوب جنوبي شرق شرقي غرب غربي طولا عرضا ارتفاعا عمقا تقريبا فقط مربع مربعة مكعب حتى بعد قبل في عند داخل خارج الموافق الموافقة بتوقيت بالتوقيت بلا دون بدون بشأن حول خلال مع لدى ضمن بين منذ أثناء ضد أو أن وفق وفقا بحسب حسب عبر حين حيث سنويا شهريا أسبوعيا يوميا طوال طيلة وسط قرب ما مما إذ بل بدءا ابتداء مقارنة بالمقارنة قياسا استنادا',
  ),
  fronted: foldedSet(
    'في من إلى على عن لدى مع بينما فيما بعدما ضمن خلال أمام بعد قبل عبر حتى حيث حين عندما كما منذ طوال طيلة وسط تحت قرب عند بين أثناء رغم دون حول كلما',
  ),
  joinedVerbs: foldedSet(withConjunction(`${withFeminine(NEXT_VERBS)} ${withObject(NEXT_VERBS)}`)),
  wordings: foldedSet('عبارة كلمة جملة مقولة شعار هتاف نداء لافتة رسالة وسم هاشتاغ'),
  attributes: foldedSet('غير'),
  clauses: foldedSet('فيما بينما حيث مما ما إذ قبل بعد كما لكن حتى'),
  whens: foldedSet('عندما حين حينما لما بعدما وعندما وحين وحينما ولما وبعدما فعندما فحين'),
  meanwhile: foldedSet('كما فيما بينما'),
  negations: foldedSet('لم لن لا قد فإن'),
  copulas: foldedSet('هو هي هم هما'),
  // No nouns and names: ليلة، ليبيا، لتر.
  purposes: /^ل(?!يل|يس|يب|يو|ين|يت|تر)[يتن].{2,}$/u,
  openingThat: 'إن',
  hangs: isHangingNoun,
  sequels: foldedSet('ثم'),
  acts: (key) => isOnlyVerb(foldLetters(key)),
  frontings: foldedSet(
    'في وفي عام وعام سنة وسنة منذ ومنذ بعد وبعد قبل وقبل حوالي وحوالي نحو خلال وخلال بحلول وبحلول أوائل أواخر بين وبين',
  ),
  reporting: foldedSet(withConjunction(withFeminine(`${SAYING} ${REPORTING}`))),
  eras: foldedSet('قم قه بم'),
  verbs: foldedSet(withFeminine(`${REPORTING} ${ALL_VERBS}`), withObject(ALL_VERBS), IMPERFECTS),
  topics: foldedMap({
    من: 'جهة جهته جهتها جهتهم جانبه جانبها جانبهم ناحية ناحيته ناحيتها المقرر المتوقع المنتظر المرجح المعروف المعلوم الممكن الواضح المؤكد الضروري المهم المحتمل المفترض الصعب السهل الأفضل النادر المستحيل الغريب اللافت أبرز أهم هنا ثم',
    على: 'صعيد الصعيد الرغم الفور',
    إلى: 'ذلك جانب',
    في: 'غضون المقابل السياق هذا ذلك هذه تلك عام سنة العام القرن الوقت الأثناء الإطار المرحلة البداية النهاية الواقع الحقيقة الحالة حال الشهر الأسبوع اليوم نهاية بداية مطلع أواخر أوائل منتصف',
    عن: 'ذلك هذا',
    بعد: 'ذلك هذا وفاة وفاته عام سنة',
    قبل: 'ذلك هذا',
    مع: 'ذلك هذا',
    حتى: 'الآن',
    منذ: 'ذلك',
    رغم: 'ذلك هذا',
    فوق: 'ذلك',
    لدى: 'وصوله وصولها',
    ما: 'زال زالت زالوا هو هي إن الذي',
  }),
  hanging: HANGING,
  afterEllipsis: foldedSet(
    'كلها كلهم جميعها جميعهم أن وأن وأنه وأنها وأنهم بأن لأن لكي كي إلى أو أم بل حتى من دون بدون عن نحو ضد مثل إلخ وهو وهي وهم',
    'ثم لكن لكنه لكنها لكنهم لكنني لكني لكننا ولكن ولكنه ولكنها ولكنهم ولكنني ولكننا وغيره وغيرها وغيرهم وغيرهما',
  ),
  scales: foldedSet(
    'ألف آلاف ألفا مليون ملايين مليونا مليار مليارات مليارا بليون تريليون تريليونات بالمئة بالمائة المئة المائة درجة درجات نقطة كيلومتر كيلومترا متر مترا أمتار طن طنا دولار يورو صباحا مساء ظهرا',
  ),
  perHundred: new Set(['في المئة', 'في المائة', 'في الألف'].map((pair) => pair.split(' ').map(foldWord).join(' '))),
  months: monthWords(),
  labels: foldedSet(
    'المادة مادة الفقرة فقرة البند بند الفصل فصل الباب القسم الجدول جدول الشكل شكل الملحق ملحق القاعدة السؤال سؤال الدرس الحلقة التمرين المثال مثال الفرع المبحث المطلب',
  ),
  dayWords: foldedSet(
    'يوم بيوم ليوم اليوم تاريخ بتاريخ من إلى منذ حتى وحتى في وفي قبل بعد الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  ),
  monthNouns: foldedSet('الشهر شهر'),
  summaries: foldedSet('هذه هذا تلك ذلك هؤلاء هي هم'),
  questions: foldedSet('سؤال السؤال سؤالنا سؤالها سؤاله أسئلة استفسار تساؤل'),
  replies: foldedSet('ردا وردا في وفي على وعلى عن وعن جوابا وجوابا لدى ولدى بعد وبعد'),
  ordinals: foldedSet('أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا'),
  clocks: foldedSet('الساعة والساعة'),
  years: foldedSet('عام العام سنة السنة لعام لسنة بعام'),
  domains: foldedSet('نت كوم أورغ أورج كو'),
  exclaimed: foldedSet('ياهو يم'),
};

/** The key of what a desk adds (`abbreviations` of the settings): the stop at its end does not count. */
export function abbreviationKey(written: string): string {
  return foldWord(written.trim().replace(/[.\u06D4]+$/u, ''));
}
