import { foldNumberWord } from '../../text/values/ar-number-words.ts';

/** Acronyms that English writes where Arabic writes the name out. Arabic as it stands by itself, other forms of the name behind a bar. */
const TABLE = `
UN = الأمم المتحدة
EU = الاتحاد الأوروبي
US = الولايات المتحدة | الولايات المتحدة الأمريكية
USA = الولايات المتحدة | الولايات المتحدة الأمريكية
UK = المملكة المتحدة
UAE = الإمارات العربية المتحدة
DRC = جمهورية الكونغو الديمقراطية
USSR = الاتحاد السوفيتي | الاتحاد السوفييتي
NATO = حلف شمال الأطلسي | منظمة حلف شمال الأطلسي | حلف الناتو
WHO = منظمة الصحة العالمية
IMF = صندوق النقد الدولي
WTO = منظمة التجارة العالمية
IAEA = الوكالة الدولية للطاقة الذرية
ICC = المحكمة الجنائية الدولية
ICJ = محكمة العدل الدولية
ICRC = اللجنة الدولية للصليب الأحمر
IOM = المنظمة الدولية للهجرة
ILO = منظمة العمل الدولية
FAO = منظمة الأغذية والزراعة
WFP = برنامج الأغذية العالمي | برنامج الغذاء العالمي
UNHCR = المفوضية السامية لشؤون اللاجئين | مفوضية اللاجئين
UNRWA = وكالة غوث وتشغيل اللاجئين | وكالة الأونروا
UNICEF = منظمة الأمم المتحدة للطفولة
UNESCO = منظمة الأمم المتحدة للتربية والعلم والثقافة
OPEC = منظمة الدول المصدرة للنفط
OECD = منظمة التعاون الاقتصادي والتنمية
OIC = منظمة التعاون الإسلامي
GCC = مجلس التعاون الخليجي | مجلس التعاون لدول الخليج العربية
AU = الاتحاد الأفريقي
PLO = منظمة التحرير الفلسطينية
PA = السلطة الفلسطينية | السلطة الوطنية الفلسطينية
IDF = قوات الدفاع الإسرائيلية | الجيش الإسرائيلي
SDF = قوات سوريا الديمقراطية
RSF = قوات الدعم السريع
IRGC = الحرس الثوري الإيراني | الحرس الثوري
PKK = حزب العمال الكردستاني
AKP = حزب العدالة والتنمية
ISIS = تنظيم الدولة الإسلامية | الدولة الإسلامية
IOC = اللجنة الأولمبية الدولية
FIFA = الاتحاد الدولي لكرة القدم
UEFA = الاتحاد الأوروبي لكرة القدم
AFC = الاتحاد الآسيوي لكرة القدم
CAF = الاتحاد الأفريقي لكرة القدم
NBA = الرابطة الوطنية لكرة السلة | الدوري الأمريكي لكرة السلة | الرابطة الوطنية لكرة السلة الأمريكية
NFL = الرابطة الوطنية لكرة القدم الأمريكية
FIA = الاتحاد الدولي للسيارات
NASA = وكالة الفضاء الأمريكية | الإدارة الوطنية للملاحة الجوية والفضاء
ESA = وكالة الفضاء الأوروبية
ISS = محطة الفضاء الدولية
FBI = مكتب التحقيقات الفيدرالي | مكتب التحقيقات الاتحادي
CIA = وكالة الاستخبارات المركزية | وكالة المخابرات المركزية
NSA = وكالة الأمن القومي
DEA = إدارة مكافحة المخدرات
FDA = إدارة الغذاء والدواء | إدارة الغذاء والدواء الأمريكية
CDC = مراكز مكافحة الأمراض والوقاية منها
EPA = وكالة حماية البيئة
USGS = هيئة المسح الجيولوجي الأمريكية | المسح الجيولوجي الأمريكي
BBC = هيئة الإذاعة البريطانية
ECB = البنك المركزي الأوروبي
GDP = الناتج المحلي الإجمالي | إجمالي الناتج المحلي
VAT = ضريبة القيمة المضافة
IPO = الطرح العام الأولي | الاكتتاب العام
CEO = الرئيس التنفيذي | المدير التنفيذي
CFO = المدير المالي
PM = رئيس الوزراء
MP = عضو البرلمان | نائب البرلمان | النائب
NGO = منظمة غير حكومية | المنظمات غير الحكومية
GPS = نظام تحديد المواقع | نظام تحديد المواقع العالمي
HTTP = بروتوكول نقل النص الفائق
DNA = الحمض النووي
HIV = فيروس نقص المناعة البشرية | فيروس نقص المناعة
AIDS = متلازمة نقص المناعة المكتسب
TB = مرض السل
AI = الذكاء الاصطناعي
VPN = الشبكة الافتراضية الخاصة | شبكة افتراضية خاصة
USB = الناقل التسلسلي العام
GMT = توقيت غرينتش | بتوقيت غرينتش
UTC = التوقيت العالمي المنسق | التوقيت العالمي
MRI = التصوير بالرنين المغناطيسي
IQ = معدل الذكاء
ICU = العناية المركزة
`;

/** Without article and what is glued in front: وبالأمم is امم. */
function bare(folded: string): string {
  return folded.replace(/^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644))(?=..)/, '');
}

function bareFirst(folded: string): string {
  return bare(folded).replace(/^[\u0648\u0641]?[\u0628\u0643\u0644]?(?=\u0627?...)/, '');
}

let read: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

function names(): ReadonlyMap<string, readonly (readonly string[])[]> {
  read ??= new Map(
    TABLE.trim()
      .split('\n')
      .map((line) => {
        const [acronym, forms] = line.split(' = ') as [string, string];
        return [acronym, forms.split('|').map((form) => form.trim().split(/\s+/).map(foldNumberWord))];
      }),
  );
  return read;
}

export interface WrittenOut {
  /** Acronyms of the target whose name the source writes out. */
  readonly acronyms: ReadonlySet<string>;
  /** Indices of the words of those names. */
  readonly words: ReadonlySet<number>;
}

/** Finds the names that the source writes out and the target shortens. @param words all words of the source, folded, in order */
export function findWrittenOut(words: readonly string[], target: string): WrittenOut {
  const found = { acronyms: new Set<string>(), words: new Set<number>() };
  for (const acronym of new Set(target.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu)))
    for (const form of names().get(acronym) ?? [])
      words.forEach((_, at) => {
        if (!form.every((part, index) => at + index < words.length && isWord(words[at + index]!, part, index))) return;
        found.acronyms.add(acronym);
        for (let index = 0; index < form.length; index++) found.words.add(at + index);
      });
  return found;
}

function isWord(word: string, part: string, index: number): boolean {
  return bare(word) === bare(part) || (index === 0 && bareFirst(word) === bare(part));
}
