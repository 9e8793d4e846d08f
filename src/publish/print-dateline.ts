import { primaryLanguage } from '../core/primary-language.ts';
import { STAND_ALONE } from './stand-alone-cities.ts';

/** What a dateline says, in the language of the copy. */
export interface DatelineParts {
  readonly place?: string | undefined;
  readonly country?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly date?: string | undefined;
  readonly agency?: string | undefined;
}

export type MonthStyle = 'ap' | 'reuters' | 'full';

export interface DatelineStyle {
  /** A name of {@link TEMPLATES}, `keep`, or a template. */
  readonly dateline?: string | undefined;
  readonly months?: MonthStyle | undefined;
  /** Cities that stand without their country. */
  readonly standAlone?: readonly string[] | undefined;
}

/**
 * AP: no date, two hyphens (The Associated Press Stylebook, "datelines"; IPTC's example of an AP item). Reuters: date without the
 * year, one hyphen (Reuters Handbook, "datelines"). The agencies' form is Reuters' with a long dash.
 */
const TEMPLATES: Readonly<Record<string, { readonly template: string; readonly months: MonthStyle }>> = {
  ap: { template: '{PLACE}[, {country}] ({agency}) --', months: 'ap' },
  reuters: { template: '{PLACE}[, {country}][, {month} {day}] ({agency}) -', months: 'reuters' },
  agency: { template: '{PLACE}[, {country}][, {month} {day}] ({agency}) \u2014', months: 'reuters' },
};

/** AP Stylebook, "months": with a day, five are written out. Reuters writes the same cuts without points, and March to July in full. */
const ENGLISH_MONTHS: Readonly<Record<'ap' | 'reuters', readonly string[]>> = {
  ap: 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  reuters: 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' '),
};

/** The month's name in a style; styles of English houses hold in English only. */
export function monthName(month: number, language: string, style: MonthStyle): string {
  const english = primaryLanguage(language) === 'en';
  if (english && style !== 'full') return ENGLISH_MONTHS[style][month - 1]!;
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2001, month - 1, 15),
  );
}

/** Fills a template; undefined where something that must stand in it is not known. */
export function printDateline(parts: DatelineParts, style: DatelineStyle, language: string): string | undefined {
  const named = style.dateline ?? 'keep';
  if (named === 'keep') return undefined;
  const preset = TEMPLATES[named];
  const template = preset?.template ?? named;
  const months = style.months ?? preset?.months ?? 'full';
  const [year, month, day] = (parts.date ?? '').split('-').map(Number);
  const alone = parts.place !== undefined && (style.standAlone ?? STAND_ALONE).includes(parts.place);
  const values: Readonly<Record<string, string | undefined>> = {
    place: parts.place,
    PLACE: parts.place?.toLocaleUpperCase(language),
    country: alone ? undefined : parts.country,
    agency: parts.agency,
    day: parts.date === undefined ? undefined : String(day),
    month: parts.date === undefined ? undefined : monthName(month!, language, months),
    year: parts.date === undefined ? undefined : String(year),
  };
  const names = (of: string) => [...of.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const kept = template.replace(/\[([^[\]]*)\]/g, (_, part: string) =>
    names(part).every((name) => values[name] !== undefined) ? part : '',
  );
  if (names(kept).some((name) => values[name] === undefined)) return undefined;
  return kept.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
}
