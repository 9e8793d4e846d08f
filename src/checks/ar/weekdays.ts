import { foldWord } from './words.ts';

/** Sunday first, as `Date` counts. */
export const WEEKDAYS: readonly string[] = ['الأحد', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
/** The same, folded. */
export const FOLDED_WEEKDAYS: readonly string[] = WEEKDAYS.map(foldWord);
