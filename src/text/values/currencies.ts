/**
 * Currencies by family and country. Families: the words that several states share (ريال, دينار, ليرة, جنيه, dollar, pound); codes: ISO 4217.
 * Arabic folded (`foldNumberWord`).
 */
export interface Currency {
  /** English, in the singular. */
  readonly name: string;
  /** Behind a number; between word edges. */
  readonly arabic: string;
  /** A regular expression of words and codes; signs are in {@link SIGNS}. */
  readonly english: string;
  /** `false`: the words are other words as well; they are money only behind a number. */
  readonly alone?: false;
}

export const CURRENCIES: readonly Currency[] = [
  { name: 'dollar', arabic: 'دولار دولارا دولارات دولاران دولارين', english: 'dollars?|USD|CAD|AUD|bucks?' },
  { name: 'cent', arabic: 'سنت سنتا سنتات', english: 'cents?' },
  { name: 'euro', arabic: 'يورو يوروهات', english: 'euros?|EUR' },
  { name: 'pound', arabic: 'جنيه جنيها جنيهات استرليني باوند', english: 'pounds?|GBP|EGP|SDG|LBP|SYP|sterling|quid' },
  { name: 'riyal', arabic: 'ريال ريالا ريالات', english: 'riyals?|rials?|SAR|QAR|OMR|YER|IRR|reals?|reais' },
  { name: 'dinar', arabic: 'دينار دينارا دنانير', english: 'dinars?|KWD|BHD|IQD|JOD|LYD|TND|DZD' },
  { name: 'dirham', arabic: 'درهم درهما دراهم', english: 'dirhams?|AED|MAD' },
  { name: 'lira', arabic: 'ليره ليرات', english: 'liras?|lire|TRY' },
  { name: 'rouble', arabic: 'روبل روبلا روبلات', english: 'ro?ubles?|RUB' },
  { name: 'yuan', arabic: 'يوان يوانا رنمينبي', english: 'yuan|renminbi|RMB|CNY' },
  { name: 'yen', arabic: 'ين', english: 'yen|JPY', alone: false },
  { name: 'rupee', arabic: 'روبيه روبيات', english: 'rupees?|INR|PKR|rupiahs?|IDR' },
  { name: 'franc', arabic: 'فرنك فرنكا فرنكات', english: 'francs?|CHF|CFA' },
  { name: 'shekel', arabic: 'شيكل شيكلا شواكل شيقل', english: 'shekels?|ILS|NIS' },
  { name: 'tenge', arabic: 'تنغي تينغ تنغه', english: 'tenges?|KZT' },
  { name: 'won', arabic: 'وون', english: 'won|KRW', alone: false },
  { name: 'krona', arabic: 'كرونه كرونا كرونات', english: 'kron(?:a|or|e|er)|SEK|NOK|DKK', alone: false },
  { name: 'peso', arabic: 'بيزو بيزوس', english: 'pesos?|MXN|ARS', alone: false },
  { name: 'hryvnia', arabic: 'هريفنيا غريفنا هريفنيه', english: 'hryvnias?|UAH' },
  { name: 'ouguiya', arabic: 'اوقيه موريتانيه', english: 'ouguiyas?|MRU', alone: false },
  { name: 'baht', arabic: 'بات باهت', english: 'baht|THB', alone: false },
  { name: 'rand', arabic: 'راند راندا', english: 'rands?|ZAR', alone: false },
];

/** In front of figures or behind them. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '\u20ac': 'euro',
  '\u00a3': 'pound',
  '\u00a5': 'yen',
  '\u20bd': 'rouble',
  '\u20b9': 'rupee',
  '\u20aa': 'shekel',
  '\u20ba': 'lira',
  '\u20a9': 'won',
};

/** The Lebanese, the Syrian and once the Turkish ليرة are pounds in English; ¥ is China's sign too. */
export const ALSO: Readonly<Record<string, readonly string[]>> = {
  lira: ['pound'],
  pound: ['lira'],
  yen: ['yuan'],
};

/** [country, adjective in Arabic (folded stem), in English, codes]. */
export const COUNTRIES: readonly (readonly [string, string, string, string])[] = [
  ['us', 'امريكي اميركي', 'US|U\\.S\\.|American', 'USD'],
  ['canada', 'كندي', 'Canadian', 'CAD'],
  ['australia', 'استرالي', 'Australian', 'AUD'],
  ['egypt', 'مصري', 'Egyptian', 'EGP'],
  ['uk', 'بريطاني استرليني', 'British|UK|U\\.K\\.', 'GBP'],
  ['sudan', 'سوداني', 'Sudanese', 'SDG'],
  ['syria', 'سوري', 'Syrian', 'SYP'],
  ['lebanon', 'لبناني', 'Lebanese', 'LBP'],
  ['turkey', 'تركي', 'Turkish', 'TRY'],
  ['saudi', 'سعودي', 'Saudi', 'SAR'],
  ['qatar', 'قطري', 'Qatari', 'QAR'],
  ['oman', 'عماني', 'Omani', 'OMR'],
  ['yemen', 'يمني', 'Yemeni', 'YER'],
  ['iran', 'ايراني', 'Iranian', 'IRR'],
  ['kuwait', 'كويتي', 'Kuwaiti', 'KWD'],
  ['bahrain', 'بحريني', 'Bahraini', 'BHD'],
  ['iraq', 'عراقي', 'Iraqi', 'IQD'],
  ['jordan', 'اردني', 'Jordanian', 'JOD'],
  ['libya', 'ليبي', 'Libyan', 'LYD'],
  ['tunisia', 'تونسي', 'Tunisian', 'TND'],
  ['algeria', 'جزائري', 'Algerian', 'DZD'],
  ['uae', 'اماراتي', 'Emirati|UAE', 'AED'],
  ['morocco', 'مغربي', 'Moroccan', 'MAD'],
];

/** Of an amount of money in main units: a cent is a hundredth. */
export function factorOf(currency: string): number {
  return currency === 'cent' ? 0.01 : 1;
}
