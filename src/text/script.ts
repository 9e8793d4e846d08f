import { remember } from '../core/remember.ts';
import { guessByWords } from './function-words.ts';

/** Letters of each script as a share of all letters, 0..1, by ISO 15924 code; scripts that do not occur are absent. */
export type ScriptShares = Readonly<Record<string, number>>;

/** First and last code unit or point, and the script. In order; gaps are not letters of a script that is told apart here. */
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2af, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x587, 'Armn'],
  [0x5d0, 0x5f2, 'Hebr'],
  [0x620, 0x64a, 'Arab'],
  [0x66e, 0x66f, 'Arab'],
  [0x671, 0x6d3, 'Arab'],
  [0x6d5, 0x6d5, 'Arab'],
  [0x6ee, 0x6ef, 'Arab'],
  [0x6fa, 0x6ff, 'Arab'],
  [0x710, 0x72f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7a5, 'Thaa'],
  [0x860, 0x8ff, 'Arab'],
  [0x900, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xe01, 0xe4e, 'Thai'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x137f, 'Ethi'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x3041, 0x30ff, 'Jpan'],
  [0x3400, 0x9fff, 'Hani'],
  [0xac00, 0xd7af, 'Hang'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff5a, 'Latn'],
  [0x20000, 0x3ffff, 'Hani'],
];

const LETTER = /\p{L}/u;

function scriptOf(point: number): string | undefined {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, script] = RANGES[middle]!;
    if (point < first) high = middle - 1;
    else if (point > last) low = middle + 1;
    else return LETTER.test(String.fromCodePoint(point)) ? script : undefined;
  }
  return point >= 0x80 && LETTER.test(String.fromCodePoint(point)) ? 'Zzzz' : undefined;
}

const SCRIPTS: readonly string[] = [...new Set(RANGES.map(([, , script]) => script)), 'Zzzz'];
/** A letter of none. */
const NONE = SCRIPTS.length;
/** By UTF-16 unit, from 1: the number of its script; 0: not met yet. */
const known = new Uint8Array(0x10000);

function numberOf(point: number): number {
  const script = scriptOf(point);
  return script === undefined ? NONE : SCRIPTS.indexOf(script);
}

/** Counts letters by script. Digits, marks and signs belong to none; a letter of no script named here is `Zzzz`. */
export function scriptShares(text: string): ScriptShares {
  const counts = new Array<number>(NONE + 1).fill(0);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let script = known[unit]! - 1;
    if (script < 0) {
      const point = text.codePointAt(i)!;
      script = numberOf(point);
      if (point > 0xffff) i++;
      else known[unit] = script + 1;
    }
    counts[script]!++;
  }
  counts.pop();
  const letters = counts.reduce((sum, count) => sum + count, 0);
  const found = counts.flatMap((count, script): [string, number][] => (count > 0 ? [[SCRIPTS[script]!, count]] : []));
  found.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(found.map(([script, count]) => [script, count / letters]));
}

/** Of the usual languages, since the first question about a locale takes seven milliseconds. */
const USUAL_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['ar', 'Arab'],
  ['en', 'Latn'],
  ['fa', 'Arab'],
  ['fr', 'Latn'],
  ['he', 'Hebr'],
  ['ru', 'Cyrl'],
  ['ur', 'Arab'],
]);

/** ISO 15924 code of the script that a language is usually written in, as CLDR's likely subtags say; `Zzzz` if unknown. */
export const scriptOfLanguage: (language: string) => string = remember(100, (language) => {
  const usual = USUAL_SCRIPTS.get(language);
  if (usual !== undefined) return usual;
  try {
    return new Intl.Locale(language).maximize().script ?? 'Zzzz';
  } catch {
    return 'Zzzz';
  }
});

/** Scripts that run from right to left (Unicode Bidi_Class R and AL), by ISO 15924 code. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** The direction of a language's script. A tag that says nothing, or is not one, runs from left to right. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(scriptOfLanguage(language)) ? 'rtl' : 'ltr';
}

/** Whether letters of a script, as {@link scriptShares} names it, belong to one as {@link scriptOfLanguage} does: kana and Han, Hangul and Han are written together. */
export function isOfScript(found: string, expected: string): boolean {
  if (found === expected) return true;
  switch (expected) {
    case 'Jpan':
    case 'Hans':
    case 'Hant':
    case 'Hani':
      return found === 'Hani' || (expected === 'Jpan' && found === 'Jpan');
    case 'Kore':
      return found === 'Hang' || found === 'Hani';
    default:
      return false;
  }
}

export type LanguageVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** BCP 47: the best guess at a language, or `und-` with the script where the words do not tell. */
      readonly found: string;
      /** Letters in the expected language's script, 0..1. */
      readonly share: number;
    };

/** Below this share of letters in the expected script a text is not in that language. Half: names and quotes in Latin stay below it. */
const LEAST_SHARE = 0.5;

/**
 * Whether a text can be in the expected language. It is not, if most of its letters belong to another script, or if it has
 * the script but the letters and function words of another language (Persian for Arabic). Little evidence counts as a yes.
 */
export function checkLanguage(text: string, expected: string): LanguageVerdict {
  const shares = scriptShares(text);
  const script = scriptOfLanguage(expected);
  let share = 0;
  for (const [found, part] of Object.entries(shares)) if (isOfScript(found, script)) share += part;
  const most = Object.keys(shares)[0];
  if (most === undefined) return { ok: true };
  if (script !== 'Zzzz' && share < LEAST_SHARE)
    return { ok: false, found: guessByWords(text, most) ?? `und-${most}`, share };
  // The first question about a locale takes milliseconds.
  const language = USUAL_SCRIPTS.has(expected) ? expected : new Intl.Locale(expected).language;
  const guess = guessByWords(text, most, language);
  return guess === undefined || guess === language ? { ok: true } : { ok: false, found: guess, share };
}
