import { remember } from '../../core/remember.ts';

/**
 * Spellings that show how a text writes a final ya and alef maqsura: whether على may be the name علي in it, and علي the preposition. Each is a piece of
 * a regular expression for a whole word, as it is spelled.
 *
 * Source: the two habits of Egyptian print, Ryding, A Reference Grammar of Modern Standard Arabic (2005), 2.1.2; words drawn up for this project.
 */

/** Behind the article these words end in a true alef maqsura; any other with ى there has lost the dots of a ya. */
const TRUE_MAQSURA =
  `مستشفى أعلى اعلى كبرى أولى اولى أخرى اخرى أقصى اقصى وسطى قصوى منتدى ملتقى مصطفى مسمى مستوى مرضى قتلى جرحى أسرى اسرى ذكرى معنى مبنى مقهى موتى
فتوى دعوى شكوى حمى عظمى مرمى متوفى مجرى بلوى تقوى عدوى جدوى رؤى ضحى ندى صدى منفى مأوى ماوى مغزى مسعى أدنى ادنى أقوى أغنى أسمى أحلى أغلى أعمى اعمى يمنى يسرى سفلى صغرى حسنى قربى شورى بشرى مثلى
موسيقى مشفى مصلى منحنى محتوى مدعى ملهى مرسى مرعى مقتضى مبتغى منتهى مولى نجوى فوضى هوى ثرى سكنى غرقى حبلى طوبى عيسى موسى يحيى مستثنى مستدعى مجتبى مرتضى مثنى معلى فصحى أنثى انثى زلفى حلوى سلمى ليلى كسرى بخارى
أوفى أبهى أذكى أجدى أزكى سلوى مستوفى متبنى مشترى ملقى متلقى حصى خطى ربى قرى قوى هدى منى عصى لظى مدى نهى كرى ورى أحمى أنقى أشقى أدهى قدامى دعاوى شكاوى فتاوى مثوى يتامى نصارى أسارى سكارى حيارى عذارى صحارى مدمى مسجى منقى ممشى مأتى مزكى`
    .split(/\s+/)
    .join('|');

/** A final ya without its dots: على may be the name. */
const WRITES_YA_UNDOTTED: readonly string[] = [
  'فى',
  'التى',
  'الذى',
  'هى',
  'وهى',
  'أى',
  'بأى',
  'ثانى',
  'ماضى',
  'الماضى',
  'حوالى',
  'وفى',
  'كى',
  'لكى',
  'اللى',
  '(?:ال)?(?:شى|بطى|سيى|مجى|ملى|جرى|برى|مضى|ردى)ء',
  '[وف]?[بك]?(?:ال|لل)(?:رى|حى|زى|كى|نى|شاى|نبى|ولى|دقى|جوى|صبى|برى|حزبى)',
  '[وف]?[بل]?(?:خليجى|أزهرى|مليونى|مليارى|إفريقى|أفريقى|تليفزيونى|تلفزيونى|إلكترونى|زراعى|صناعى|تجارى|نارى|ختامى|حكومى|وزارى|علنى|نسبى|زمنى|رقمى|طائفى|إقليمى|إجمالى|احتياطى|ابتدائى|إضافى|عشوائى|جماعى|انتحارى|إرهابى|إعلامى|قانونى|دستورى|برلمانى|رئاسى|تنفيذى|إدارى|هندسى|طلابى|شبابى|خارجى|تاريخى|أثرى|سياحى|مسرحى|سينمائى|روائى|غنائى|أدبى|لغوى|علمانى|مسيحى|قبطى|يهودى|سلفى|إخوانى|حزبى|خدمى|صعيدى|نوبى|عالى|تالى|موالى|سنتى|ضرورى|إيجابى|سلبى|نظرى|عملى|منطقى|استثنائى|تلقائى|إنسانى|بشرى|روحى|جسدى|عصبى|قلبى|وزنى|جوهرى|فردى|ثنائى|ثلاثى|رباعى|دورى|جزئى)',
  'أنى',
  'لى',
  'علىه',
  'إسلامى',
  '(?:ال)?(?:مصر|عراق|سور|أمريك|امريك|عرب|دول|وطن|سياس|عسكر|اقتصاد|إسرائيل|اسرائيل|فلسطين|إيران|روس|فرنس|بريطان|سعود|رسم|محل|حال|داخل|خارج|مال|إسلام|اسلام|اجتماع|أساس|اساس|جمهور|شعب|قوم|صحف|تعليم|جنوب|شمال|شرق|غرب|نهائ|ثان|فن|طب|علم|شخص|رئيس|يوم|نفس|ليب|تونس|لبنان|أردن|اردن|كويت|قطر|مغرب|جزائر|سودان|ترك|هند|صين|يابان|ألمان|المان|إيطال|ايطال|أوروب|اوروب|أفريق|افريق|إنجليز|اسبان)ى',
  'علىها',
  '[وفبل]?(?:بى|مبانى|أراضى|أغانى|ثوانى|ليالى|أيدى|قاضى|محامى|مفتى|وادى|أهالى|نواحى|ضواحى|أمانى|تهانى|كراسى|كرسى|فورى|جوى|بحرى|برى|سنوى|شهرى|يدوى|نووى|دموى|ثانوى|حيوى|فنى|صحفى|صحافى|قضائى|نسائى|مائى|كهربائى|غذائى|بيئى|أمنى|مدنى|دينى|ذهبى|فضى|كروى|رياضى|جامعى|مدرسى|شرطى|جندى|صبى|نبى|ولى)',
  '[وفبل]?(?:سامى|فتحى|مجدى|حمدى|شوقى|رمزى|لطفى|فكرى|صبرى|حلمى|فهمى|وجدى|رشدى|عزمى|بدرى|خيرى|صدقى|زكى|هانى|رامى|شادى|مكى|فوزى|وصفى|نظمى|شكرى|فخرى|قدرى|نورى|ناجى|عدلى|صبحى|حسنى|مرسى|غالى|هادى|راضى|بكرى|حجازى|عدوى|شلبى)',
  '[وف]?(?:ينتهى|تنتهى|يأتى|تأتى|ينبغى|يحتوى|تحتوى|يعانى|تعانى|يكتفى|ينتمى|تنتمى|يلتقى|تلتقى|يختفى|يشترى|حقيقى|رسمى|بالتالى|حالى|ابنى|اننى|إننى)',
  `[وف]?(?:[بك]?ال|لل)(?!(?:${TRUE_MAQSURA})(?!\\p{L}))\\p{L}{3,}ى`,
];

/** Alef maqsura with dots: علي may be the preposition. */
const WRITES_MAQSURA_DOTTED: readonly string[] = [
  'إلي',
  'الي',
  'حتي',
  'وإلي',
  'أخري',
  'اخري',
  'الأخري',
  'الاخري',
  'كبري',
  'الكبري',
  'مستوي',
  'الاولي',
  'احدي',
  'إحدي',
  'المستشفي',
  'مستشفي',
  'القري',
  'الأقصي',
  'الاقصي',
  'الأعلي',
  'الاعلي',
  'أعلي',
  'اعلي',
  'الأدني',
  'الادني',
  'المستوي',
  'منتدي',
  'ملتقي',
  'الدعوي',
  'جدوي',
  'فوضي',
  'الفوضي',
  'جرحي',
  'قتلي',
  'سوي',
  'استولي',
  'أدلي',
  'ادلي',
  '[وف]?(?:مدي|يري|تري|شتي|متي|موسي|عيسي|مصطفي|ليلي|سلمي|صغري|عظمي|قصوي|وسطي|أقوي|اقوي|أسري|اسري|فتوي|شكوي|عدوي|مقهي|مجري|ملهي|اجري|اشتري)',
];

/** A final ya with its dots: a writer of these hardly writes على for the name. */
const KEEPS_YA: readonly string[] = ['(?![وف]?(?:عل|ال|إل|حت)ي(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]+ي'];

/** Alef maqsura without dots, where no ya is meant or may be: a writer of these hardly writes علي for the preposition. */
const KEEPS_MAQSURA: readonly string[] = ['(?![وف]?على(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]+ى'];

/** An alef that has lost its hamza: a writer of these may take little care of the dots too. */
const DROPS_HAMZA: readonly string[] = [
  '(?!واحد$|باول$|باي$|فاي$)[وفب]?(?:ان|انه|انها|او|امس|امام|اكد|اعلن|اضاف|اكثر|اول|احد|اي|لان|اسئلة|اميركا|امريكا|اسرائيل|ايران|اوروبا)',
  '[وف]?(?:[بك]?ال|لل)ا(?:سلام|سرائيل|ميرك|مريك|رض|من|مم|ول|خير|خر|هال|سلح|ردن|ورو|فغان|كثر|قل|سعار|زم|عمال|طفال|سر|سبوع|حزاب|طراف)\\p{L}*',
];

/** An alef at the head of a word with its hamza. */
const KEEPS_HAMZA: readonly string[] = ['[وفبلك]?(?:ال)?[أإ]\\p{L}+'];

/** What words of a text show of its writer, one bit each. */
export const HABIT = {
  undotsYa: 1,
  keepsYa: 2,
  dotsMaqsura: 4,
  keepsMaqsura: 8,
  dropsHamza: 16,
  keepsHamza: 32,
  writesAla: 64,
  /** So much of it that it leaves no doubt, and nothing else. */
  proper: 128,
} as const;

const PATTERNS = (
  [
    [HABIT.undotsYa, WRITES_YA_UNDOTTED],
    [HABIT.keepsYa, KEEPS_YA],
    [HABIT.dotsMaqsura, WRITES_MAQSURA_DOTTED],
    [HABIT.keepsMaqsura, KEEPS_MAQSURA],
    [HABIT.dropsHamza, DROPS_HAMZA],
    [HABIT.keepsHamza, KEEPS_HAMZA],
    [HABIT.writesAla, ['[وف]?على']],
  ] as const
).map(([bit, spellings]) => [bit, new RegExp(`^(?:${spellings.join('|')})$`, 'u')] as const);

/** Behind these letters stands the preposition and nothing else: علي الرغم shows a writer who dots it. */
const ALWAYS_ALA =
  /^(?:الرغم|رغم|أساس|اساس|سبيل|غرار|متن|متنها|متنه|صعيد|ضوء|هذا|هذه|ذلك|كل|جميع|الأقل|الاقل|عدم|حد|يد|أيدي|أيدى|ايدي|ايدى|مدى|مدي|وشك|ذمة|الفور|التوالي|التوالى|الإطلاق|الاطلاق|العكس|خلفية|هامش|مسافة|مقربة|قيد|حدة|مستوى|مستوي|شاطئ|ضفاف|حساب|نفقة|نفقته|الأرجح|الارجح|السواء)$/;
const ALI = /^[وف]?علي$/;
const ALA = /^[وف]?على$/;

/** What one word shows of its writer, as bits of {@link HABIT}. */
export const habitOf: (spelled: string) => number = remember(5000, (spelled) => {
  const word = spelled.normalize('NFC');
  let told = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(word)) told |= bit;
  return told;
});

/** The same of two words side by side. */
export function habitOfPair(word: string, next: string): number {
  if (!ALWAYS_ALA.test(next)) return 0;
  return ALI.test(word) ? HABIT.dotsMaqsura : ALA.test(word) ? HABIT.keepsMaqsura : 0;
}

/** Habits that contradict each other. */
const CONTRARY: readonly [number, number][] = [
  [HABIT.dropsHamza, HABIT.keepsHamza],
  [HABIT.undotsYa, HABIT.keepsYa],
  [HABIT.dotsMaqsura, HABIT.keepsMaqsura],
];
/** A habit of which the contrary is seen so many times as often is a slip. */
const SLIP = 8;
const BITS = 7;
/** Words that leave no doubt of a habit. */
const MUCH = 4;

/** What the words of a text show together: one slip in a long text is no habit. */
export class HabitCounts {
  readonly #counts = new Int32Array(BITS);

  add(habits: number): void {
    for (let bit = 0; habits >> bit !== 0; bit++) if (((habits >> bit) & 1) !== 0) this.#counts[bit]!++;
  }

  habits(): number {
    let told = 0;
    this.#counts.forEach((count, bit) => {
      if (count > 0) told |= 1 << bit;
    });
    for (const [one, other] of CONTRARY) {
      if (one !== HABIT.dropsHamza && (told & HABIT.dropsHamza) !== 0) break; // a careless writer's slips are many
      if (this.#count(one) * SLIP < this.#count(other)) told &= ~one;
      if (this.#count(other) * SLIP < this.#count(one)) told &= ~other;
    }
    const strays = told & (HABIT.undotsYa | HABIT.dotsMaqsura | HABIT.dropsHamza);
    if (strays === 0 && this.#count(HABIT.keepsYa) >= MUCH && this.#count(HABIT.keepsHamza) >= MUCH)
      told |= HABIT.proper;
    return told;
  }

  #count(habit: number): number {
    return this.#counts[Math.log2(habit)]!;
  }
}
