/**
 * News agencies and what English calls them. Source: the agencies' own Arabic and English services. Arabic folded (alef bare, ة to ه, ى to
 * ي), forms behind a bar; points between letters do not matter. Names that are words as well count only in brackets or behind وكالة.
 */
export interface AgencyName {
  readonly arabic: string;
  /** As English writes it first. */
  readonly english: string;
  /** Other forms, as a regular expression. */
  readonly others?: string;
  /** Also a word, a name or a place. */
  readonly wordy?: true;
}

export const AGENCY_NAMES: readonly AgencyName[] = [
  { arabic: 'رويترز', english: 'Reuters' },
  { arabic: 'سبوتنيك', english: 'Sputnik' },
  { arabic: 'فرانس برس|ا ف ب|اف ب|افب|الصحافه الفرنسيه', english: 'AFP', others: 'Agence[ -]France|France[ -]Presse' },
  { arabic: 'اسوشيتد برس|اسوشييتد برس|اسوشيتدبرس|اسوشيتيد برس', english: 'AP', others: 'Associated Press' },
  { arabic: 'ا ب', english: 'AP', others: 'Associated Press' },
  { arabic: 'د ب ا|دب ا', english: 'dpa', others: 'DPA|Deutsche Presse|German (?:news|press) agency' },
  { arabic: 'شينخوا', english: 'Xinhua' },
  { arabic: 'ايتار تاس|تاس', english: 'TASS', others: 'Tass' },
  { arabic: 'انترفاكس', english: 'Interfax' },
  { arabic: 'نوفوستي', english: 'RIA Novosti', others: 'RIA|Novosti' },
  { arabic: 'بلومبرغ|بلومبرج', english: 'Bloomberg' },
  { arabic: 'يونايتد برس', english: 'UPI', others: 'United Press' },
  { arabic: 'الاناضول', english: 'Anadolu', others: '\\bAA\\b|Anatolia' },
  { arabic: 'ارنا', english: 'IRNA', others: 'Islamic Republic News' },
  { arabic: 'تسنيم', english: 'Tasnim' },
  { arabic: 'فارس', english: 'Fars', wordy: true },
  { arabic: 'مهر', english: 'Mehr', wordy: true },
  { arabic: 'ايسنا', english: 'ISNA', others: "Students(?:'|\\u2019)? News" },
  { arabic: 'كيودو', english: 'Kyodo' },
  { arabic: 'يونهاب', english: 'Yonhap' },
  { arabic: 'سانا', english: 'SANA', others: 'Syrian Arab News|Syrian (?:state )?news agency' },
  { arabic: 'وفا', english: 'WAFA', others: 'Palestinian (?:official )?(?:state )?news', wordy: true },
  { arabic: 'معا', english: "Ma'an", others: 'Ma\\u2019an|Maan', wordy: true },
  { arabic: 'بترا', english: 'Petra', others: 'Jordan\\w* (?:official )?(?:state )?news', wordy: true },
  { arabic: 'واس', english: 'SPA', others: 'Saudi (?:Press|state news|official news)', wordy: true },
  { arabic: 'وام', english: 'WAM', others: 'Emirates News|(?:UAE|Emirati) (?:official |state )?news', wordy: true },
  { arabic: 'كونا', english: 'KUNA', others: 'Kuwait\\w* News', wordy: true },
  { arabic: 'قنا', english: 'QNA', others: 'Qatar\\w* News', wordy: true },
  { arabic: 'واع', english: 'INA', others: 'Iraqi News', wordy: true },
  { arabic: 'سونا', english: 'SUNA', others: 'Sudan\\w* News', wordy: true },
  { arabic: 'سبا', english: 'Saba', others: 'SABA|Yemen\\w* News', wordy: true },
  { arabic: 'ا ش ا|اش ا', english: 'MENA', others: 'Middle East News' },
  { arabic: 'و م ع', english: 'MAP', others: 'Maghreb Arab(?:e)? Press' },
  { arabic: 'و ا ج|واج', english: 'APS', others: 'Algeria\\w* (?:Press|news)', wordy: true },
  { arabic: 'وات', english: 'TAP', others: 'Tunis\\w* (?:Afri\\w+ )?(?:Press|news)', wordy: true },
];
