/** What happens to the blanks and letters of a clean text on its way: copied, scanned, wrapped, vowelled. Nothing of it moves an end. */

/** A number from 0 up to 1, another one each time. */
export type Chance = () => number;

/** Takes a line with `‖` directly behind the stops that end a sentence, and gives it with the marks in the same places. */
export type Noise = (line: string, chance: Chance) => string;

/** The same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (chance: Chance, signs: readonly string[]): string => signs[Math.floor(chance() * signs.length)]!;

/** Puts something else for some of what the pattern finds. */
function some(line: string, pattern: RegExp, share: number, chance: Chance, other: (found: string) => string): string {
  return line.replace(pattern, (found) => (chance() < share ? other(found) : found));
}

/** A stop, comma or quote that is no part of a number, a run or an abbreviation in Latin letters. */
const SIGN = /(?<![\d.A-Za-z])[.\u061F!\u060C"\u00AB\u00BB()](?![\d.])/gu;
const BIDI = ['\u200F', '\u200E', '\u061C'];
const VOWELS = ['\u064E', '\u064F', '\u0650', '\u0652', '\u0651\u064E'];
const LETTER = /[\u0621-\u063A\u0641-\u064A]/gu;

/** Of letters that join on both sides their four forms, of others two; in the order of Unicode: isolated, final, initial, medial. */
const FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  for (let code = 0xfe80; code <= 0xfef4; code++) {
    const form = String.fromCharCode(code);
    const letter = form.normalize('NFKC');
    forms.set(letter, [...(forms.get(letter) ?? []), form]);
  }
  return forms;
})();

function shaped(line: string): string {
  const signs = [...line];
  const joinsBehind = (at: number): boolean => FORMS.get(signs[at] ?? '')?.length === 4;
  return signs
    .map((sign, at) => {
      const forms = FORMS.get(sign);
      if (forms === undefined) return sign;
      const before = forms.length > 1 && joinsBehind(at - 1);
      const behind = forms.length === 4 && (FORMS.get(signs[at + 1] ?? '')?.length ?? 1) > 1;
      return forms[(before ? 1 : 0) + (behind ? 2 : 0)]!;
    })
    .join('');
}

/** By name; no end moves for any of them. */
export const HARMLESS: Readonly<Record<string, Noise>> = {
  'blanks doubled': (line, chance) => some(line, / /g, 0.3, chance, () => pick(chance, ['  ', '   ', '\t'])),
  'blanks of other kinds': (line, chance) =>
    some(line, / /g, 0.4, chance, () => pick(chance, ['\u00A0', '\u202F', '\u2009', '\u3000', ' \u200B', '\uFEFF '])),
  'line breaks for blanks': (line, chance) => some(line, / /g, 0.15, chance, () => pick(chance, ['\n', ' \n', '\r\n'])),
  'bidi marks beside stops and quotes': (line, chance) =>
    some(line, SIGN, 0.5, chance, (sign) => (chance() < 0.5 ? pick(chance, BIDI) + sign : sign + pick(chance, BIDI))),
  'embeddings and isolates round sentences': (line, chance) =>
    line
      .split('\u2016')
      .map((sentence) => {
        const text = sentence.trimStart();
        const blank = sentence.slice(0, sentence.length - text.length);
        return blank + pick(chance, ['\u202B', '\u2067']) + text + pick(chance, ['\u202C', '\u2069']);
      })
      .join('\u2016'),
  'isolates round numbers': (line) => line.replace(/\d+(?:[.,]\d+)*/g, (number) => `\u2068${number}\u2069`),
  'letters stretched': (line, chance) =>
    some(
      line,
      /[\u0628\u062A-\u062E\u0633-\u063A\u0641-\u0647\u064A](?=[\u0621-\u064A])/gu,
      0.3,
      chance,
      (letter) => letter + pick(chance, ['\u0640', '\u0640\u0640\u0640']),
    ),
  vowels: (line, chance) => some(line.normalize('NFC'), LETTER, 0.6, chance, (letter) => letter + pick(chance, VOWELS)),
  'vowels on last letters': (line, chance) =>
    some(
      line,
      /[\u0628-\u063A\u0641-\u064A](?=[\s.\u061F!\u060C"\u00BB])/gu,
      0.8,
      chance,
      (letter) => letter + pick(chance, ['\u064B', '\u064C', '\u064D', '\u0650']),
    ),
  'letters taken apart (NFD)': (line) => line.normalize('NFD'),
  'letters in the forms of a font': shaped,
  'letters of Persian': (line) => line.replace(/[\u064A\u0649]/g, '\u06CC').replace(/\u0643/g, '\u06A9'),
  'hamzas lost': (line) => line.replace(/[\u0622\u0623\u0625]/g, '\u0627').replace(/\u0629/g, '\u0647'),
  'figures of Arabic': (line) => line.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
};

/** By name; an end moves now and then, where even a reader has to guess. */
export const HARMFUL: Readonly<Record<string, Noise>> = {
  'blanks lost behind ends': (line, chance) => some(line, /\u2016 /g, 0.4, chance, () => '\u2016'),
  'blanks lost behind stops and commas': (line, chance) =>
    some(line, /(?<=[\u0621-\u064A]{3}[.\u061F!\u060C]["\u00BB]?\u2016?) /gu, 0.3, chance, () => ''),
  'blanks put before stops and commas': (line, chance) =>
    some(line, /(?<=\p{L})[.\u061F!\u060C](?=[\u2016\s]|$)/gu, 0.5, chance, (sign) => ` ${sign}`),
  'blanks on the wrong side of stops': (line, chance) =>
    some(line, /(?<=\p{L}{2})[.\u061F!]\u2016? (?=\p{L})/gu, 0.3, chance, (stop) => ` ${stop.trimEnd()}`),
  'blanks inside quotes': (line) => {
    let open = false;
    return line.replace(/(?<!\d)["\u00AB\u00BB]/gu, (quote) => {
      open = quote === '"' ? !open : quote === '\u00AB';
      return open ? `${quote} ` : ` ${quote}`;
    });
  },
  'blanks lost behind quotes': (line, chance) =>
    some(line, /(?<=[\u00BB\u201D][.\u060C]?\u2016?) /gu, 0.5, chance, () => ''),
  'stops doubled': (line, chance) =>
    some(line, /(?<=\p{L}{3})[.\u061F!](?=\u2016)/gu, 0.25, chance, (stop) => stop + stop),
  'blanks lost, put in and doubled, bidi marks': (line, chance) => {
    const put = some(line, /(?<=\p{L})[.\u061F!\u060C](?=[\u2016\s]|$)/gu, 0.15, chance, (sign) => ` ${sign}`);
    const lost = some(put, /\u2016 /g, 0.15, chance, () => '\u2016');
    const doubled = some(lost, / /g, 0.1, chance, () => pick(chance, ['  ', '\u00A0', '\u202F']));
    return some(doubled, SIGN, 0.1, chance, (sign) => sign + pick(chance, BIDI));
  },
};
