import { arabicCue, type Cue } from '../../text/cues.ts';

/**
 * Words that make a number a bound or an estimate, and their English. Arabic folded (ة is ه, ى is ي). Source: house style H14, the usage of Arab
 * agencies (ما لا يقل عن، ما يزيد على، قرابة، زهاء).
 */
export interface HedgeKind {
  readonly name: string;
  /** A word of it. */
  readonly cue: Cue;
  readonly arabic: RegExp;
  /** What of the target keeps the sense, in whatever words. */
  readonly english: RegExp;
}

/** The number, or a word that counts, stands within so many words. */
const NUMBER =
  '(?=\\s+(?:\\S+\\s+){0,2}(?:\\d|NUM|(?:نصف|ثلث|ربع|شهر|سنه|عام|يوم|ساعه|عقد|قرن|مره|ميل|متر|كيلومتر|اسبوع|دقيقه|الف|مليون|مليار|ميات|مئات|الاف|ملايين|عشرات)(?:ين|ا|ان|ها|هم)?(?!\\p{L})))';

function arabic(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])[وف]?[بلك]?(?:${words})(?![\\p{L}\\p{M}])${NUMBER}`, 'gu');
}

/** تقريبا beside its number, in front or behind: 70 كيلومترا تقريبا. Marks are spaces in folded text, so that one space is no full stop. */
const ROUGHLY =
  '(?<![\\p{L}\\p{M}])تقريبا(?= (?:\\d|NUM))|(?<=(?:\\d|NUMx*)(?: [^ \\d]+){0,3} )تقريبا(?![\\p{L}\\p{M}])';

function arabicAround(words: string): RegExp {
  return new RegExp(`${arabic(words).source}|${ROUGHLY}`, 'gu');
}

const COUNT =
  '(?:\\S+\\s+){0,2}(?:US|C|A)?[$\u20ac\u00a3]?(?:\\d|NUM|an?\\b|half|quarter|one\\b|dozen|hundred|thousand|million|billion)';

export const HEDGES: readonly HedgeKind[] = [
  {
    name: 'at least',
    cue: arabicCue(/(?:[ايت]قل|ادني)$/),
    arabic:
      /(?<![\p{L}\p{M}])[وف]?(?:علي (?:ال)?اقل(?: تقدير)?|(?:ما )?لا [يت]قل عن|كحد ادني|بحد ادني)(?![\p{L}\p{M}])/gu,
    english:
      /\b(?:at|the very) least\b|\bnot? (?:less|fewer) than|minimum|\bor more\b|more than|\bover \d|\+|least\b(?<!say the least)(?<!not least)(?<!is the least)|anyway|even if/i,
  },
  {
    name: 'more than',
    cue: arabicCue(/(?:كثر|زيد|زادت?|فوق|جاوزت?|تخطي|تخطت|اعلي|فاقت?|ربو|نيف)$/),
    arabic: arabic(
      'اكثر من|الاكثر من|ما [يت]زيد (?:عن|علي)|[يت]زيد (?:عن|علي)|زادت? (?:عن|علي)|ازيد من|[يت]فوق|ما [يت]فوق|[يت]تجاوز|تجاوزت?|تخطي|تخطت|[يت]تخطي|اعلي من|فاقت?|(?:ما )?[يت]ربو علي|(?:ما )?[يت]نيف (?:عن|علي)',
    ),
    english: new RegExp(
      `\\bmore\\b|\\b(?:over|above|beyond|past|topp(?:ed|ing)|tops) ${COUNT}|exceed|excess|upwards?\\b|\\bplus\\b|greater|surpass|\\bleast\\b|minimum|\\d\\+|no (?:fewer|less) than|higher|larger|bigger|longer|older|faster|outnumber`,
      'i',
    ),
  },
  {
    name: 'less than',
    cue: arabicCue(/(?:[ايت]قل|دون|زيد|جاوز|تعدي|ادني|اقصي)$/),
    arabic: arabic(
      'اقل من|الاقل من|(?<!لا )[يت]قل عن|ما دون|لا [يت]زيد (?:عن|علي)|لا [يت]تجاوز|لا [يت]تعدي|ادني من|كحد اقصي|بحد اقصي',
    ),
    english:
      /\bless\b|fewer|\bunder\b|below|within|\bmost\b|up to|no more|no longer than|exceed|maximum|lower|smaller|younger|\bmere|\bonly\b|beneath|sub-|shy of|barely|almost|nearly|limit|\bjust\b/i,
  },
  {
    name: 'about',
    cue: arabicCue(/(?:حوالي|نحو|قرابه|زهاء|قرب|قارب|ناهزت?|حدود|تقريبا)$/),
    arabic: arabicAround(
      'حوالي|نحو|قرابه|زهاء|ما يقرب من|ما يقارب|[يت]قارب|[يت]قرب من|ما [يت]ناهز|(?<!عمر )[يت]ناهز|(?<!عمر )ناهزت?|في حدود',
    ),
    english: new RegExp(
      `\\babout ${COUNT}|\\b(?:around|some|nearly|almost|roughly|circa|ca?\\.|close to|near|up to|more than|over|at least|less than|under|perhaps|possibly|probably|maybe|toward|towards) ${COUNT}|approx|\\broughly\\b|estimat|or so\\b|(?<![.\\w])c\\.|~|more or less|-?\\bodd\\b|virtual|average|\\babout\\b|nearly|almost|close`,
      'i',
    ),
  },
  {
    name: 'up to',
    cue: arabicCue(/(?:[يت]صل|اقصي)$/),
    arabic: arabic('(?:ما )?[يت]صل (?:\\S+ ){0,5}?الي(?! (?:اكثر|اقل|نحو|حوالي|قرابه|ما))|بحد اقصي'),
    english:
      /\bup to\b|as (?:many|much|high|long|far|low|little|few|late|early) as|reach|maximum|\bmost\b|until|\btill\b|through|even|exceed|\bpeak|\bhit|total|bring|within|before|\bto \S{0,3}\d/i,
  },
];
