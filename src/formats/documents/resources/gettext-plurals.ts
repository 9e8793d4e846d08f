import { primaryLanguage } from '../../../core/primary-language.ts';
import type { Category } from './plural-forms.ts';

/** How gettext numbers the plural forms of a language: an expression over `n`, and which of CLDR's categories each number is. */
export interface GettextPlurals {
  readonly header: string;
  readonly categories: readonly Category[];
}

const plurals = (expression: string, ...categories: Category[]): GettextPlurals => ({
  header: `nplurals=${categories.length}; plural=${expression};`,
  categories,
});

const NOT_ONE = plurals('(n != 1)', 'one', 'other');
const ABOVE_ONE = plurals('(n > 1)', 'one', 'other');
const NONE = plurals('0', 'other');
const SLAVIC = plurals(
  '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)',
  'one',
  'few',
  'many',
);

/** As the manual of GNU gettext ("Plural forms") and CLDR's rules for whole numbers have them. */
const TABLE: Readonly<Record<string, GettextPlurals>> = {
  ar: plurals(
    '(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5)',
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ),
  cs: plurals('(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)', 'one', 'few', 'other'),
  sk: plurals('(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2)', 'one', 'few', 'other'),
  pl: plurals('(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)', 'one', 'few', 'many'),
  ru: SLAVIC,
  uk: SLAVIC,
  be: SLAVIC,
  fr: ABOVE_ONE,
  fa: ABOVE_ONE,
  hi: ABOVE_ONE,
  'pt-br': ABOVE_ONE,
  ja: NONE,
  zh: NONE,
  ko: NONE,
  th: NONE,
  vi: NONE,
  id: NONE,
  ms: NONE,
};

/** Languages that are not in the table tell one from all others. */
export function gettextPlurals(language: string): GettextPlurals {
  const tag = language.toLowerCase();
  return TABLE[tag] ?? TABLE[primaryLanguage(tag)] ?? NOT_ONE;
}
