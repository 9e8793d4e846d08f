import { foldLetters } from './fold.ts';

/**
 * Words that are names as well, with what is spoken of where the word is meant: in the same sentence, with or without article, proclitics and a
 * pronoun. Source: drawn up for this project from general knowledge of news Arabic.
 */
const TOPICS: readonly (readonly [string, string])[] = [
  [
    'العين الصدر القلب الظهر الرأس',
    `أصيب أصيبت إصابة إصابات جراح جراحات طب طبيب أطباء مريض مرضى مرض أمراض سرطان التهاب رصاصة رصاصات شظية شظايا طعنة طعنات كدمات ألم آلام نزيف عدسة شبكية قرنية مجردة يمنى يسرى علاج يعالج ضربة
    ضربات عملية بطن ضيق سعال طلق طلقات حرقة عدوى احمرار`,
  ],
  [
    'أسد الأسد نمر النمر فهد الفهد صقر الصقر نسر ليث شبل ذئب غزال ريم الريم هيثم حمزة',
    `قفص أقفاص فريسة فريسته سيرك حديقة حيوان حيوانات غابة غابات مروض مروضه محمية صياد صيادون صيد زأر زئير مفترس مفترسة افترس قطيع أدغال براري سفاري جناحيه منقار مخالب ريش آسيوي أفريقي أنثى أشبال طريدة انقراض`,
  ],
  [
    'بدر هلال قمر شمس نجم شهاب بدور نجمة الهلال',
    'سماء كوكب كواكب فلك فلكي فلكية غيوم مرصد خسوف كسوف تلسكوب مجرة مدار غروب شروق سطع سطعت بزغ أشعة رؤية ثبوت تحري شعبان هجري ضوء',
  ],
  [
    'سيف حسام سهم رمح مهند',
    'غمد مرصع مملوكي عثماني منقبون أثري أثرية متحف درع دروع مبارزة نصل قوس عثر عثروا مزاد خنجر',
  ],
  [
    'العربية',
    'لغة لغات ترجم ترجمت ترجمة ترجمات مترجم مترجمة مترجمون نحو صرف معجم معاجم فصحى لهجة لهجات يتقن تتقن أتقن يتحدث يجيد تجيد فرنسية إنجليزية إسبانية ألمانية عبرية فارسية تركية',
  ],
  ['نون زين جيم عين صاد', 'حرف حروف أبجدية كلمة ينطق تنطق'],
  [
    'رمضان شعبان رجب',
    'صيام صائمون صائمين إفطار أفطر سحور هجري هلال شهر شهري صوم مسلمون مسلمين رؤية دراما مسلسلات أيام أول ليلة ليالي',
  ],
  ['الحداد', 'تنكيس نكست نكس أعلام ثياب فقيد رحيل راحل وفاة ضحايا ورشة ورشته حديد مطرقة رسمي وطني أيام'],
  [
    'النجار العطار الحداد الخياط الصباغ النساج البقال الجزار الخباز الحلاق السقا الصائغ الدباغ اللحام الطحان',
    'دكان دكانه ورشة ورشته محله حانوت حانوته زبائن زبون صنعة حرفة مهنة خشب خشبي منشار مطرقة أدوات عدته أعشاب توابل باب أبواب',
  ],
  ['جنين', 'حمل رحم حامل ولادة إجهاض أم والدة جنس شهره أجنة تشوهات'],
  [
    'نور النور ضياء',
    'شمس فجر مصباح مصابيح ضوء كهرباء أحياء ساطع خافت ظلام ظلمة شموع نافذة نهاية أبصر رأى رأت يرى ترى انقطع',
  ],
  ['عيد', 'فطر أضحى ميلاد فصح مسلمون مسلمين أقباط مسيحيون احتفال احتفالات يحتفل أيام إجازة عطلة استقلال أضاحي'],
  ['المغرب الفجر الظهر العصر العشاء', 'أذان صلاة صائمون صائمين يفطر إفطار يفطرون مؤذن غروب مصلون مصلين سحور'],
  [
    'قطر',
    'دائرة سنتيمتر سنتيمترات متر أمتار كيلومترات كيلومتر أنبوب مليمتر ميليمتر بقطر كرة كويكب فوهة ثقب يبلغ كوكب الكوكب الأرض',
  ],
  ['الشاعر شاعر', 'قصيدة قصائد ديوان دواوين شعر أبيات بيتا أمسية ألقى ينشد أنشد'],
  ['الحياة', 'عادت تعود دبت تدب توقفت شلت تشل تتوقف تستمر استمرت تسير طبيعتها تدريجيا صعبة اليومية'],
  ['الشباب', 'بطالة توظيف تشغيل وظائف سوق فرص المراهقون الشيوخ الهجرة'],
  ['بيان', 'الوزارة الرئاسة الحكومة الشركة القيادة مشترك صحافي صحفي ختامي'],
  ['فارس فرسان', 'حصان حصانه خيل خيول فرس فروسية جواد جواده قرون صهوة'],
  ['وسام', 'استحقاق شرف قلد قلده قلدها جمهورية طبقة رفيع منح تكريم تقلد'],
  ['السد النهضة', 'إثيوبيا أثيوبيا مياه نهر خزان بحيرة ملء سد نيل'],
  [
    'صور',
    'التقط التقطت التقطها التقطتها عرضت أظهرت تظهر مصور مصورون كاميرا كاميرات فيديو فوتوغرافية تلفزيونية أقمار ألبوم',
  ],
  ['سحر', 'ساحر شعوذة جاذبية جمال تعويذة'],
  ['وردة زهرة ياسمين ريحان', 'بستان حديقة قطف باقة عطر بذور شتلة أزهار ورود مزهرية رائحة'],
  ['حلب', 'أبقار بقر ماعز أغنام حليب مواشي نعاج'],
  ['جدة', 'طفل طفلة أحفاد حفيد جدته جد'],
  ['ذهب ماس لؤلؤ', 'غرام أونصة أوقية سبائك قيراط عيار'],
];

/** What may be glued on in front of a word, and behind one without article. */
const FRONTS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل'];
const PRONOUNS = ['ه', 'ها', 'هم'];

interface Topic {
  readonly talk: string;
  forms?: ReadonlySet<string>;
}

let topics: ReadonlyMap<string, Topic> | undefined;

/** Of each of the words all forms in which a text may have it: a text is asked more often than a topic is read. */
function formsOf(talk: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const word of talk.trim().split(/\s+/).map(foldLetters)) {
    for (const front of FRONTS) {
      forms.add(front + word);
      if (!front.endsWith('ل') || front.length < 2)
        for (const pronoun of PRONOUNS) forms.add(front + word.replace(/ه$/, 'ت') + pronoun);
    }
  }
  return forms;
}

/** What is spoken of where a folded word is meant as the word, as the table has it. */
export function talkOfTopic(word: string): string | undefined {
  return readTopics().get(word)?.talk;
}

function readTopics(): ReadonlyMap<string, Topic> {
  topics ??= new Map(
    TOPICS.flatMap(([words, talk]) => {
      const topic: Topic = { talk };
      return words.split(' ').map((name) => [foldLetters(name), topic] as const);
    }),
  );
  return topics;
}

/** What is spoken of where a folded word is meant as the word, in folded letters as texts have them; undefined for a word that the table has not. */
export function topicOf(word: string): ReadonlySet<string> | undefined {
  const topic = readTopics().get(word);
  if (topic === undefined) return undefined;
  topic.forms ??= formsOf(topic.talk);
  return topic.forms;
}
