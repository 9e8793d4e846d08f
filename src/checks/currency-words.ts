/** [name for messages, Arabic, English], as patterns between word edges; one Arabic word may be several currencies (ريال، ليرة). */
export const CURRENCIES: readonly (readonly [string, string, string])[] = [
  ['dollar', 'دولار|دولارا|دولارات|دولاران|دولارين|سنت|سنتا|سنتات', '(?:US|C|A|NZ|HK)?\\$|dollars?|USD|cents?|bucks?'],
  ['euro', 'يورو|يوروهات', '€|euros?|EUR'],
  ['pound', 'جنيه|جنيها|جنيهات|استرليني|باوند', '£|pounds?|GBP|EGP|sterling|pence|quid'],
  ['riyal', 'ريال|ريالا|ريالات', 'riyals?|rials?|SAR|QAR|OMR|reals?|reais'],
  ['dinar', 'دينار|دينارا|دنانير', 'dinars?|KWD|BHD|IQD|JOD'],
  ['dirham', 'درهم|درهما|دراهم', 'dirhams?|AED|MAD'],
  ['lira', 'ليرة|ليره|ليرات', 'liras?|lire|TRY|pounds?'],
  ['rouble', 'روبل|روبلا|روبلات', 'ro?ubles?|RUB'],
  ['yuan', 'يوان|يوانا|رنمينبي', 'yuan|renminbi|RMB|CNY'],
  ['yen', 'ين ياباني|ينا يابانيا', '¥|yen|JPY'],
  ['rupee', 'روبية|روبيه|روبيات', 'rupees?|INR|PKR|rupiahs?'],
  ['franc', 'فرنك|فرنكا|فرنكات', 'francs?|CHF|CFA'],
  ['shekel', 'شيكل|شيكلا|شواكل', 'shekels?|ILS'],
  ['tenge', 'تنغي|تينغ', 'tenges?|KZT'],
];
