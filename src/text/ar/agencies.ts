import { foldWord } from '../stop-words.ts';

/**
 * News agencies as Arabic datelines name them: their own names and short forms, spelled letters with and without stops.
 * Source: the agencies' own Arabic services and credits. Compared folded, without stops, quotes and the article.
 */
const AGENCIES = [
  'رويترز, تومسون رويترز, سبوتنيك, أ ف ب, أف ب, أفب, فرانس برس, وكالة فرانس برس, الصحافة الفرنسية, وكالة الصحافة الفرنسية, أ ب, أسوشيتد برس, أسوشييتد برس, أسوشيتدبرس, اسوشيتد برس',
  'د ب أ, دب أ, الألمانية, وكالة الأنباء الألمانية, شينخوا, تاس, إيتار تاس, ايتار تاس, إنترفاكس, نوفوستي, ريا نوفوستي, ريا, بلومبرغ, بلومبرج, يونايتد برس, يونايتد برس انترناشونال, يو بي آي, يو بي اي',
  'الأناضول, وكالة الأناضول, إرنا, ارنا, فارس, وكالة فارس, تسنيم, مهر, إيسنا, كيودو, يونهاب, آكي, أنسا, إفي, ايفي, لوسا, بي تي آي, نوفا, دويتشه فيله, د و',
  'سانا, وكالة سانا, وفا, وكالة وفا, معا, وكالة معا, بترا, وكالة بترا, واس, وكالة الأنباء السعودية, وام, وكالة أنباء الإمارات, كونا, وكالة الأنباء الكويتية, قنا, وكالة الأنباء القطرية, بنا, وكالة أنباء البحرين',
  'العمانية, وكالة الأنباء العمانية, سبأ, سبأنت, سبا, واع, وكالة الأنباء العراقية, نينا, أ ش أ, أش أ, أشأ, وكالة أنباء الشرق الأوسط, سونا, وال, لانا, وات, وكالة تونس إفريقيا للأنباء, واج, وأج, و أ ج, وكالة الأنباء الجزائرية',
  'و م ع, ومع, وكالة المغرب العربي للأنباء, الوكالة الوطنية, الوكالة الوطنية للإعلام, المركزية, وكالة الأنباء المركزية, وطنية, صفا, سما, شهاب, قدس برس, يو إن آي, السومرية, السومرية نيوز, شفق نيوز, روداو, باسنيوز',
  'الشرق الأوسط, الحياة, العربية, العربية نت, الجزيرة, الجزيرة نت, سكاي نيوز عربية, سي إن إن, سي ان ان, بي بي سي, بي بي سي عربي, روسيا اليوم, آر تي, الحرة, فرانس 24, مونت كارلو الدولية, النهار, السفير, القدس العربي, العربي الجديد, الخليج, الاتحاد, البيان, الأهرام, الشروق, الوطن, اليوم السابع, المصري اليوم, الميادين, المنار, إيلاف, عربي21',
  'وكالات, الوكالات, وكالات الأنباء, وكالات أنباء, متابعات, متابعة, خاص, مواقع, صحف, پاکستان پوائنٹ نیوز, اردو پوائنٹ, أردو بوينت',
  'Reuters, AFP, AP, dpa, Xinhua, TASS, Sputnik, Interfax, RIA Novosti, Bloomberg, UPI, CNN, BBC, RT, DW, KUNA, WAM, SPA, QNA, MENA, SANA, WAFA, Petra, Anadolu, AA',
];

/** Words that open the name of an agency that is not listed. */
const OPENINGS = new Set(['وكالة', 'وكاله', 'وكالات'].map(foldWord));

function keyOf(name: string): string {
  return name
    .replace(/[«»"“”‘’'.\u200E\u200F\u061C\u2066-\u2069\u202A-\u202E]/g, ' ')
    .trim()
    .split(/\s+/)
    .map(foldWord)
    .join(' ')
    .toLowerCase();
}

function compact(key: string): string {
  return key.replaceAll(' ', '');
}

// Spelled letters are written with and without spaces, so names are compared without any.
const KNOWN = new Set(AGENCIES.flatMap((line) => line.split(/[,،]/)).map((name) => compact(keyOf(name))));

/** Names that are words, places or clubs as well: they count as an agency only behind a known place or beside a date. */
const WORDY = new Set(
  [
    'الحياة, الاتحاد, الخليج, البيان, الوطن, النهار, السفير, المركزية, وطنية, صفا, سما, شهاب, معا, فارس, مهر, وال, وات, واع, واس, وام, بنا, قنا',
    'نينا, سونا, لانا, الشروق, المنار, الجزيرة, العربية, الحرة, ريا, نوفا, وفا, سبأ, سبا, د و, ومع, واج, آكي, آر تي, إفي, AP, AA, RT, DW, MENA, SPA',
    'الأهرام, الميادين, إيلاف, روداو, العمانية, الألمانية, الوكالة الوطنية, صحف, مواقع, متابعة, خاص, متابعات, وكالات, الوكالات',
  ].flatMap((line) => line.split(', ').map((name) => compact(keyOf(name)))),
);

/** Words for "from several agencies" and "our own", which stand in front of a dash alone. */
const GENERAL = new Set(['وكالات', 'الوكالات', 'متابعات', 'خاص', 'وكالات الأنباء'].map((name) => compact(keyOf(name))));

/** The name says "agency" wherever it stands. */
export function isSureAgency(name: string): boolean {
  return isAgency(name) && !WORDY.has(compact(keyOf(name)));
}

/** `وكالات`, `متابعات`, `خاص`: a credit without a name. */
export function isGeneralCredit(name: string): boolean {
  return GENERAL.has(compact(keyOf(name)));
}

/** The name is that of an agency, or an outlet that datelines credit. */
export function isAgency(name: string): boolean {
  const key = keyOf(name);
  if (key === '' || key.length > 60) return false;
  if (KNOWN.has(compact(key))) return true;
  const words = key.split(' ');
  if (words.length > 1 && words.length <= 6 && OPENINGS.has(words[0]!)) return true;
  const bare = words[0]!.startsWith('\u0627\u0644') ? key.slice(2) : undefined;
  return bare !== undefined && KNOWN.has(compact(bare));
}
