import { arabicStopWords } from '../ar/stop-words.ts';
import { foldedMap, foldedSet, NO_ARABIC_WORDS, type StopWords } from '../stop-words.ts';

/** Persian words that decide about a stop. Source: the abbreviations and spelled letters that Persian news writes; by hand. */
export const persianStopWords: StopWords = {
  ...NO_ARABIC_WORDS,
  abbreviations: new Map([
    ...[...foldedSet('رک صص چ')].map((word) => [word, 'never'] as const),
    ...[...foldedSet('الخ غیره')].map((word) => [word, 'often'] as const),
  ]),
  letterNames: foldedSet('ای بی سی دی اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد'),
  letteredNouns: foldedSet('ویتامین گروه بند ماده نوع طبقه بخش جدول هپاتیت کلاس رده'),
  unitLetters: foldedSet('م ه ش ق'),
  starters: foldedSet(
    'وی او همچنین اما ولی این آن آنها آن‌ها ایشان همین همچنان سپس البته بنابراین اگر چون زیرا گفتنی شایان لازم به‌گفته پس',
  ),
  openers: foldedSet(
    'به در از با برای که تا هر هیچ یک ما من شما پیش بر طبق براساس بر‌اساس گزارش رئیس سال روز دیروز امروز فردا',
  ),
  conjunction: undefined,
  speech: foldedSet('گفت می‌گوید می‌گویند گفتند افزود پرسید نوشت'),
  complements: foldedSet('که'),
  continuers: foldedSet('گفت می‌گوید که را به در از با است بود شد و'),
  citing: foldedMap({ گفت: '', افزود: '', نوشت: '' }),
  article: undefined,
  joinedArticle: undefined,
  resumption: undefined,
  hangs: () => false,
  hanging: foldedSet('که در به از با برای و یا تا'),
  afterEllipsis: foldedSet('که را و یا تا'),
  scales: foldedSet('هزار میلیون میلیارد تریلیون درصد درجه'),
  months: foldedSet(
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  ),
  years: foldedSet('سال'),
  domains: foldedSet('نت کام آی‌آر'),
  exclaimed: arabicStopWords.exclaimed,
};
