/**
 * Months and weekdays as Arabic and English write them. Months: the Levantine, Egyptian and Maghreb names (CLDR: ar-SY, ar-EG, ar-MA, ar-DZ,
 * ar-TN), folded: alef bare, no marks. Words that are common words too (مارس he practised, ماي) count only where a check asks for both sides.
 */
export interface CalendarWords {
  /** Index 0 is January; forms separated by `|`, as a regular expression between word edges. */
  readonly months: readonly string[];
  /** Index 0 is Sunday. */
  readonly weekdays: readonly string[];
  /** What may be glued in front of a word. */
  readonly glued: string;
  readonly flags: string;
}

const ARABIC: CalendarWords = {
  months: [
    'يناير|كانون الثاني|جانفي',
    'فبراير|شباط|فيفري',
    'مارس|اذار',
    'ابريل|نيسان|افريل',
    'مايو|ايار|ماي',
    'يونيو|يونيه|حزيران|جوان',
    'يوليو|يوليه|تموز|يوليوز|جويليه|جويلية',
    'اغسطس|اب|غشت|اوت',
    'سبتمبر|ايلول|شتنبر',
    'اكتوبر|تشرين الاول',
    'نوفمبر|تشرين الثاني|نونبر',
    'ديسمبر|كانون الاول|دجنبر',
  ],
  weekdays: ['الاحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت'],
  glued: '(?:[وف]?[بلك]?)',
  flags: 'gu',
};

const ENGLISH: CalendarWords = {
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  weekdays: [
    'Sunday|Sun\\.',
    'Monday|Mon\\.',
    'Tuesday|Tues?\\.',
    'Wednesday|Wed\\.',
    'Thursday|Thurs?\\.',
    'Friday|Fri\\.',
    'Saturday|Sat\\.',
  ],
  glued: '',
  flags: 'gu',
};

export const CALENDARS: Readonly<Record<string, CalendarWords>> = { ar: ARABIC, en: ENGLISH };
