import { primaryLanguage } from '../core/primary-language.ts';

/**
 * Abbreviations of languages that are split by the platform's rules. `never`: no sentence ends there (titles, "e.g.").
 * `number`: none ends if a figure follows. `ends`: one ends only if a capital follows. `name`: one ends only if a usual first
 * word follows, where the language lists them ("U.S. Senate"). `year`: one ends behind a figure, if a capital follows.
 * Sources: CLDR's sentence-break suppressions for de, en, es, fr, it, pt, ru, and the style guides of each language's
 * agencies; written by hand, lower case, inner stops kept, the last one left out.
 */
export type AbbreviationKind = 'never' | 'number' | 'ends' | 'name' | 'year';

export interface Abbreviations {
  /** By the word in small letters, without its last stop. */
  readonly kinds: ReadonlyMap<string, AbbreviationKind>;
  /** Words that begin a sentence behind an abbreviated name; undefined: any capital does. */
  readonly starters: ReadonlySet<string> | undefined;
  /** Verbs of saying behind a quotation, where small letters do not tell that the sentence goes on. */
  readonly speech: ReadonlySet<string>;
  /** The language's month names, in small letters. */
  readonly months: ReadonlySet<string>;
}

interface Lists {
  readonly never?: string;
  readonly number?: string;
  readonly ends?: string;
  readonly name?: string;
  readonly year?: string;
  readonly starters?: string;
  readonly speech?: string;
}

const LISTS: Readonly<Record<string, Lists>> = {
  en: {
    never:
      'mr mrs ms dr prof st mt ft gen gov sen rep lt col capt cmdr sgt maj adm rev hon pres messrs mme mlle brig cpl pvt supt insp det amb dist atty vs v cf viz e.g i.e eg ie approx fr sr',
    number: 'no nos vol vols fig figs pp p art sec ch eds ed jan feb mar apr jun jul aug sep sept oct nov dec est c ca',
    ends: 'inc ltd co corp llc bros jr etc al ave blvd rd dept univ assn a.m p.m ph.d b.a m.a b.c a.d',
    name: 'u.s u.k u.n e.u d.c u.s.a u.s.s.r l.a n.y',
    starters:
      'the he she it they we i you this that these those in on at but and or if when while after before since for as there here his her its their our my your a an what who why how where no not so yet then now one two with from by to some many most all also however meanwhile although though because both each last earlier later today yesterday tomorrow',
  },
  fr: {
    never: 'm mm mme mlle dr pr me mgr st ste cf p.ex ex c.-à-d c.à.d vs cap gén col lt av bd éd env',
    number: 'h n no art p pp vol chap fig t janv févr avr juil sept oct nov déc',
    ends: 'etc cie s.a apr j.-c av.j.-c',
  },
  de: {
    never: 'hr fr dr prof dipl ing z.b d.h u.a i.d.r bzw ca vgl sog st frhr gen lt mag usw.ä inkl evtl ggf bspw',
    number: 'nr art abs s bd kap jan feb mär apr jun jul aug sep sept okt nov dez',
    ends: 'usw etc u.s.w str co',
  },
  es: {
    never: 'ee sr sra srta dr dra d dª dña lic ing prof gral cnel cap ud uds vd vds p.ej ej av avda cf',
    number: 'núm n art pág págs p vol cap fig tel',
    ends: 'etc ee.uu uu s.a cía a.c d.c',
  },
  it: {
    never: 'sig sigg sig.ra dott dott.ssa prof avv ing on gen col cap s ss cfr p.es es',
    number: 'n art pag pagg p vol cap fig',
    ends: 'ecc etc s.p.a s.r.l a.c d.c',
  },
  pt: {
    never: 'sr sra dr dra prof profa eng gen cel cap d p.ex ex av cf',
    number: 'n nº art pág p vol cap fig',
    ends: 'etc ltda s.a a.c d.c',
  },
  ru: {
    never:
      'ул пр просп пл пер им акад проф доц канд докт ген полк подп кап лейт гр тов т.е т.к т.н т.о св см ср напр в.т.ч т.ч обл р-н пос дер с о оз р ок ред изд соч дж',
    number: 'стр с ст п д пп рис табл гл том т вып №',
    ends: 'др пр т.д т.п руб коп тыс млн млрд трлн долл кв куб км кг н.э до.н.э час мин сек',
    year: 'г гг в вв',
  },
  uk: {
    never: 'м вул просп пл ім акад проф доц ген полк гр т.зв див напр св обл р-н',
    number: 'с ст п рис табл гл т',
    ends: 'ін т.д т.п грн коп тис млн млрд ст',
    year: 'р рр',
  },
  he: {
    never: 'פרופ גב מר',
    ends: 'וכו וגו',
    speech:
      'אמר אמרה אמרו שאל שאלה שאלו ענה ענתה השיב השיבה הוסיף הוסיפה הסביר הסבירה כתב כתבה צעק צעקה קרא קראה טען טענה ציין הודיע הודיעה',
  },
  tr: {
    never: 'dr prof doç av sn bkz örn yrd hz st alb gen org müh',
    number: 's no cilt c',
    ends: 'vb vs a.ş ltd şti',
  },
};

const tables = new Map<string, Abbreviations>();

function monthsOf(language: string): ReadonlySet<string> {
  const months = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, calendar: 'gregory', timeZone: 'UTC' });
    for (let index = 0; index < 12; index++) {
      const part = format.formatToParts(new Date(Date.UTC(2021, index, 3))).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
      if (/^\p{L}+$/u.test(name)) months.add(name);
    }
  }
  return months;
}

function tableOf(language: string): Abbreviations {
  let table = tables.get(language);
  if (table === undefined) {
    const kinds = new Map<string, AbbreviationKind>();
    const lists = LISTS[language] ?? {};
    for (const kind of ['never', 'number', 'year', 'name', 'ends'] as const) {
      for (const word of (lists[kind] ?? '').split(/\s+/)) if (word !== '' && !kinds.has(word)) kinds.set(word, kind);
    }
    const starters = lists.starters === undefined ? undefined : new Set(lists.starters.split(/\s+/));
    table = {
      kinds,
      starters,
      speech: new Set((lists.speech ?? '').split(/\s+/).filter((word) => word !== '')),
      months: LISTS[language] === undefined ? new Set() : monthsOf(language),
    };
    tables.set(language, table);
  }
  return table;
}

/** The abbreviations of a language (the part of the tag before the first hyphen), with the desk's own as `never`. */
export function abbreviationsOf(language: string, own: readonly string[]): Abbreviations {
  const table = tableOf(primaryLanguage(language));
  if (own.length === 0) return table;
  const kinds = new Map(table.kinds);
  for (const written of own) kinds.set(written.trim().replace(/\.+$/, '').toLowerCase(), 'never');
  return { ...table, kinds };
}
