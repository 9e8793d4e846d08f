import { ALSO } from './currencies.ts';

/**
 * Units of measure and money as Arabic and English news write them. Factors: the SI brochure, and the international yard and pound (1959);
 * a barrel of oil is 42 US gallons. Feddan: Egypt's. Arabic is folded (`foldNumberWord`).
 */
export type UnitKind =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'power'
  | 'data'
  | 'duration'
  | 'share'
  | 'points'
  | 'money';

export interface Unit {
  /** English, for messages. */
  readonly name: string;
  readonly kind: UnitKind;
  /** What one of it is in the unit of its kind: metre, m², litre, kilogram, m/s, degree, watt, byte, second. */
  readonly factor: number;
  /** Added behind the factor: degrees Fahrenheit. */
  readonly offset?: number;
  /** Of money: the country where the text names one. */
  readonly country?: string;
}

interface UnitRow extends Unit {
  /** Singulars, then what else stands behind a number. Empty: no word of its own. */
  readonly arabic: readonly [singular: string, others: string];
  /** A regular expression, without edges. */
  readonly english: string;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const YEAR = 365.25 * DAY;

function row(
  name: string,
  kind: UnitKind,
  factor: number,
  arabic: readonly [string, string],
  english: string,
  offset?: number,
): UnitRow {
  return { name, kind, factor, arabic, english, ...(offset !== undefined && { offset }) };
}

export const UNITS: readonly UnitRow[] = [
  row(
    'millimetre',
    'length',
    0.001,
    ['مليمتر ميليمتر ملليمتر', 'مم ملم مليمترا ميليمترا مليمترات ميليمترات ملليمترات'],
    'mm|milli-?met(?:re|er)s?',
  ),
  row(
    'centimetre',
    'length',
    0.01,
    ['سنتيمتر سنتمتر سانتيمتر', 'سم سنتيمترا سنتيمترات سنتمترات'],
    'cm|centimet(?:re|er)s?',
  ),
  row('kilometre', 'length', 1000, ['كيلومتر', 'كم كلم كيلومترا كيلومترات'], 'kms?|kilomet(?:re|er)s?'),
  row('metre', 'length', 1, ['متر', 'مترا امتار'], 'm|met(?:re|er)s?'),
  row('nautical mile', 'length', 1852, ['', ''], 'nautical miles?|nmi'),
  row('mile', 'length', 1609.344, ['ميل', 'ميلا اميال'], 'mi|miles?'),
  row('yard', 'length', 0.9144, ['يارده', 'ياردات'], 'yds?|yards?'),
  row('foot', 'length', 0.3048, ['قدم', 'قدما اقدام'], 'ft|foot|feet'),
  row('inch', 'length', 0.0254, ['بوصه انش', 'بوصات انشات'], 'inch(?:es)?|in\\.'),
  row('square kilometre', 'area', 1e6, ['', 'كم² كلم²'], 'km²|km2|sq\\.? ?km|square (?:km|kilomet(?:re|er)s?)'),
  row('square metre', 'area', 1, ['', 'م² '], 'm²|m2|sq\\.? ?m|square met(?:re|er)s?'),
  row('square centimetre', 'area', 1e-4, ['', 'سم²'], 'cm²|cm2|square centimet(?:re|er)s?'),
  row('square millimetre', 'area', 1e-6, ['', 'مم²'], 'mm²|mm2|square millimet(?:re|er)s?'),
  row('square mile', 'area', 2_589_988, ['', ''], 'sq\\.? ?mi(?:les)?|square miles?|mi²'),
  row('square foot', 'area', 0.092903, ['', ''], 'sq\\.? ?ft|square f(?:ee|oo)t'),
  row('hectare', 'area', 10_000, ['هكتار', 'هكتارا هكتارات'], 'ha|hectares?'),
  row('acre', 'area', 4046.86, ['اكر', 'اكرات'], 'acres?'),
  row('feddan', 'area', 4200, ['فدان', 'فدانا افدنه فدادين'], 'feddans?|acres?'),
  row('dunam', 'area', 1000, ['دونم', 'دونما دونمات'], 'dunams?|dunums?|donums?'),
  row('cubic metre', 'volume', 1000, ['', 'م³'], 'm³|m3|cubic met(?:re|er)s?'),
  row('millilitre', 'volume', 0.001, ['مليلتر ميليلتر', 'مل مليلترا'], 'ml|millilit(?:re|er)s?'),
  row('litre', 'volume', 1, ['لتر ليتر', 'لترا ليترا لترات ليترات'], 'lit(?:re|er)s?|l'),
  row('gallon', 'volume', 3.785412, ['غالون جالون', 'غالونا جالونا غالونات جالونات'], '(?:US |imperial )?gallons?'),
  row('barrel', 'volume', 158.987, ['برميل', 'برميلا براميل'], 'barrels?|bbls?|bpd'),
  row('milligram', 'mass', 1e-6, ['مليغرام ميليغرام مليجرام', 'ملغ ملجم ملغم مليغراما'], 'mg|milligram(?:me)?s?'),
  row('gram', 'mass', 0.001, ['غرام جرام', 'غراما جراما غرامات جرامات'], 'g|gram(?:me)?s?'),
  row(
    'kilogram',
    'mass',
    1,
    ['كيلوغرام كيلوجرام كيلو', 'كغ كغم كجم كلغ كيلوغراما كيلوجراما كيلوغرامات كيلوجرامات'],
    'kgs?|kilos?|kilogram(?:me)?s?',
  ),
  row('tonne', 'mass', 1000, ['طن', 'طنا اطنان'], 't|(?:metric |long |short |US )?ton(?:ne)?s?'),
  row('pound (weight)', 'mass', 0.453592, ['رطل', 'رطلا ارطال باوند'], 'lbs?|pounds?'),
  row('ounce', 'mass', 0.0283495, ['اونصه اوقيه', 'اونصات اوقيات'], 'oz|ounces?'),
  row('carat', 'mass', 0.0002, ['قيراط', 'قيراطا قراريط'], 'carats?|karats?'),
  row(
    'kilometre an hour',
    'speed',
    1000 / HOUR,
    ['', ''],
    'km/h|kmh|kph|kmph|(?:kms?|kilomet(?:re|er)s?)(?:/| an | a | per )(?:hr|h|hour)',
  ),
  row('mile an hour', 'speed', 1609.344 / HOUR, ['', ''], 'mph|(?:mi|miles?)(?:/| an | a | per )(?:hr|h|hour)'),
  row('metre a second', 'speed', 1, ['', ''], 'm/s|met(?:re|er)s?(?:/| a | per )s(?:ec(?:ond)?)?'),
  row('kilometre a second', 'speed', 1000, ['', ''], 'km/s|kilomet(?:re|er)s?(?:/| a | per )s(?:ec(?:ond)?)?'),
  row('knot', 'speed', 1852 / HOUR, ['عقده', ''], 'knots?|kn'),
  row('degree Celsius', 'temperature', 1, ['', 'م° °م مئويه'], '°C|º ?C|degrees? (?:Celsius|Centigrade|C)|C'),
  row('degree Fahrenheit', 'temperature', 5 / 9, ['', '°ف فهرنهايت'], '°F|º ?F|degrees? (?:Fahrenheit|F)|F', -160 / 9),
  row('degree', 'angle', 1, ['درجه', 'درجات'], 'degrees?|°|º'),
  row('kilowatt', 'power', 1e3, ['كيلوواط كيلووات', ''], 'kW|kilowatts?'),
  row('megawatt', 'power', 1e6, ['ميغاواط ميجاوات ميغاوات ميجاواط', ''], 'MW|megawatts?'),
  row('gigawatt', 'power', 1e9, ['غيغاواط جيجاوات غيغاوات جيجاواط', ''], 'GW|gigawatts?'),
  row('kilobyte', 'data', 1e3, ['كيلوبايت', ''], 'KB|kB|kilobytes?'),
  row('megabyte', 'data', 1e6, ['ميغابايت ميجابايت', ''], 'MB|megabytes?'),
  row('gigabyte', 'data', 1e9, ['غيغابايت جيجابايت', ''], 'GB|gigabytes?'),
  row('terabyte', 'data', 1e12, ['تيرابايت', ''], 'TB|terabytes?'),
  row('second', 'duration', 1, ['ثانيه', 'ثوان ثواني'], 'secs?|seconds?'),
  row('minute', 'duration', MINUTE, ['دقيقه', 'دقائق دقايق'], 'mins?|minutes?'),
  row('hour', 'duration', HOUR, ['ساعه', 'ساعات'], 'hrs?|hours?'),
  row('day', 'duration', DAY, ['يوم', 'يوما ايام'], 'days?'),
  row('week', 'duration', 7 * DAY, ['اسبوع', 'اسبوعا اسابيع'], 'weeks?'),
  row('month', 'duration', YEAR / 12, ['شهر', 'شهرا اشهر شهور'], 'months?'),
  row('year', 'duration', YEAR, ['عام سنه', 'عاما اعوام سنوات سنين'], 'yrs?|years?'),
  row('decade', 'duration', 10 * YEAR, ['عقد', 'عقدا عقود'], 'decades?'),
  row('century', 'duration', 100 * YEAR, ['قرن', 'قرنا قرون'], 'centur(?:y|ies)'),
];

export const PERCENT: Unit = { name: 'percent', kind: 'share', factor: 1 };
export const PERCENTAGE_POINT: Unit = { name: 'percentage point', kind: 'points', factor: 1 };
export const BASIS_POINT: Unit = { name: 'basis point', kind: 'points', factor: 0.01 };

/** What a unit of length becomes with مربع or مكعب behind it, and over an hour or a second. */
export const SQUARED: Readonly<Record<string, string>> = {
  kilometre: 'square kilometre',
  metre: 'square metre',
  centimetre: 'square centimetre',
  millimetre: 'square millimetre',
  mile: 'square mile',
  foot: 'square foot',
};
export const CUBED: Readonly<Record<string, string>> = { metre: 'cubic metre' };
export const HOURLY: Readonly<Record<string, string>> = { kilometre: 'kilometre an hour', mile: 'mile an hour' };
export const SECONDLY: Readonly<Record<string, string>> = { kilometre: 'kilometre a second', metre: 'metre a second' };

const BY_NAME = new Map(UNITS.map((unit) => [unit.name, unit]));

/** @throws where there is none: names are of this table only. */
export function unitNamed(name: string): Unit {
  const { kind, factor, offset } = BY_NAME.get(name)!;
  return { name, kind, factor, ...(offset !== undefined && { offset }) };
}

/** How far two amounts may be apart and still be one, as shares: by half of the last figure that is no zero, within these bounds. */
const LEAST = 0.01;
const MOST = 0.05;

/** Whether an amount of one unit is, rounded, that of another: 26 km and 16 miles, 90 °F and 32 °C, 1.5 hours and 90 minutes. */
export function isSameAmount(a: number, unitA: Unit, b: number, unitB: Unit): boolean {
  if (unitA.kind !== unitB.kind) return false;
  if (unitA.kind === 'money') return isSameMoney(a, unitA, b, unitB);
  if (unitA.name === unitB.name) return isNear(a, b, 1e-9);
  const [first, second] = [inBase(a, unitA), inBase(b, unitB)];
  // A degree more or less is rounding, whatever the zero.
  if (unitA.kind === 'temperature') return Math.abs(first - second) <= 1;
  // Months have 28 to 31 days.
  if (unitA.kind === 'duration') return isNear(first, second, 0.035);
  return isNear(first, second, Math.min(MOST, Math.max(LEAST, roundingOf(a), roundingOf(b))));
}

/** A cent is the hundredth part of many. */
function isSameMoney(a: number, unitA: Unit, b: number, unitB: Unit): boolean {
  const family =
    unitA.name === unitB.name ||
    unitA.name === 'cent' ||
    unitB.name === 'cent' ||
    ALSO[unitA.name]?.includes(unitB.name);
  return family === true && isNear(a * unitA.factor, b * unitB.factor, 1e-9) && !otherCountry(unitA, unitB);
}

function otherCountry(a: Unit, b: Unit): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country;
}

function inBase(value: number, { factor, offset = 0 }: Unit): number {
  return value * factor + offset;
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}

/** Half of the last figure that is no zero, as a share: 300 may stand for 250 to 350. */
function roundingOf(value: number): number {
  const digits = String(Number(Math.abs(value).toPrecision(12)));
  const figures = digits.replace('.', '').replace(/^0+|0+$/g, '');
  return figures === '' ? 0 : 0.5 / Number(figures);
}
