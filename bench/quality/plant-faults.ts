/** Plants one fault of a kind into a good target. Undefined: the pair gives no occasion. Seeded by the caller's `random`, 0..1. */
export type Planter = (pair: PairText, random: () => number, around: Around) => string | undefined;

interface PairText {
  readonly source: string;
  readonly target: string;
}

/** What else a generator has at hand: the pairs before and after, names of other pairs, and what counts as one. */
export interface Around {
  readonly previous: PairText;
  readonly next: PairText;
  readonly names: readonly string[];
  isName(word: string): boolean;
}

export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}

export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)] as RegExpExecArray[];
}

/** Replaces one match, chosen by chance, by what `change` makes of it. */
export function changeOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  change: (found: string) => string | undefined,
) {
  const match = pick(matches(text, pattern), random);
  const changed = match && change(match[0]);
  if (!match || changed === undefined || changed === match[0]) return undefined;
  return text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
}

export const words = (text: string) => text.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const another = (list: readonly string[], random: () => number) => (found: string) =>
  pick(
    list.filter((item) => item !== found),
    random,
  );

/** Takes away one mark of a pair: 0 the first, 1 the second. */
function loseMark(target: string, which: 0 | 1, random: () => number): string | undefined {
  const marks = matches(target, /["\u201c\u201d]/g);
  if (marks.length < 2 || marks.length % 2) return undefined;
  const { index } = marks[Math.floor((random() * marks.length) / 2) * 2 + which]!;
  return target.slice(0, index) + target.slice(index + 1);
}

/** Faults that values, characters and structure give away. */
export const PLAIN_FAULTS: Readonly<Record<string, Planter>> = {
  'changed digit': ({ target }, random) =>
    changeOne(target, /(?<![\d.,])\d[\d.,]*\d|(?<![\d.,])\d(?![\d.,]*\d)/g, random, (number) => {
      const at = pick(matches(number, /\d/g), random)!.index;
      const digit = String((Number(number[at]) + 1 + Math.floor(random() * 8)) % 10);
      return number.slice(0, at) + digit + number.slice(at + 1);
    }),
  'dropped number': ({ target }, random) => changeOne(target, /(?<![\p{L}\d.,-])\d[\d.,]*\d\s/gu, random, () => ''),
  'lost zero': ({ target }, random) =>
    changeOne(target, /(?<![\d.,])[1-9]\d*(?:,\d{3})*0(?![\d.,]*\d)/g, random, (number) => number.slice(0, -1)),
  'million for billion': ({ target }, random) =>
    changeOne(
      target,
      /\b(?:million|billion|thousand)\b/g,
      random,
      (word) => ({ million: 'billion', billion: 'million', thousand: 'million' })[word],
    ),
  'changed percentage': ({ target }, random) =>
    changeOne(target, /\d+(?=\s?(?:%|percent|per cent))/g, random, (number) =>
      String(Number(number) + 1 + Math.floor(random() * 7)),
    ),
  'wrong month': ({ source, target }, random) =>
    /[\u0621-\u064a]/.test(source)
      ? changeOne(target, new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), random, another(MONTHS, random))
      : undefined,
  'wrong weekday': ({ target }, random) =>
    changeOne(target, new RegExp(`\\b(?:${DAYS.join('|')})\\b`, 'g'), random, another(DAYS, random)),
  'wrong currency': ({ target }, random) =>
    changeOne(target, /\$|\beuros?\b|\bdollars?\b|\bpounds?\b/g, random, (found) => (found === '$' ? '€' : 'roubles')),
  'quotation not closed': ({ target }, random) => loseMark(target, 1, random),
  'quotation not opened': ({ target }, random) => loseMark(target, 0, random),
  'quotes lost': ({ source, target }) =>
    /["«]/.test(source) && matches(target, /["\u201c\u201d]/g).length > 1
      ? target.replace(/["\u201c\u201d]/g, '')
      : undefined,
  'Arabic word left': ({ source, target }, random) => {
    const list = words(target);
    list[Math.floor(random() * list.length)] =
      pick(
        words(source).filter((word) => /[\u0621-\u064a]{3}/.test(word)),
        random,
      ) ?? 'كلمة';
    return list.join(' ');
  },
  'half left': ({ source, target }) => {
    const list = words(source);
    return `${words(target)
      .slice(0, words(target).length >> 1)
      .join(' ')} ${list.slice(list.length >> 1).join(' ')}`;
  },
  'Arabic punctuation': ({ target }, random) =>
    changeOne(target, /[,;?]/g, random, (sign) => ({ ',': '\u060c', ';': '\u061b', '?': '\u061f' })[sign]),
  'doubled word': ({ target }, random) =>
    changeOne(target, /(?<![\p{L}\d'’-])\p{L}{2,}(?![\p{L}\d'’-])/gu, random, (word) => `${word} ${word}`),
  'repeated tail': ({ target }, random) =>
    `${target} ${words(target)
      .slice(-(4 + Math.floor(random() * 6)))
      .join(' ')}`,
  preamble: ({ target }, random) =>
    pick(
      [
        'Here is the translation: ',
        'Sure! Here is the English translation:\n',
        'Translation: ',
        'Here’s the translated text:\n\n',
        'English translation: ',
      ],
      random,
    )! + target,
  refusal: (_, random) =>
    pick(
      [
        "I'm sorry, but I can't help with that.",
        'I cannot translate this text.',
        'I am unable to provide a translation of this content.',
        'As an AI language model, I cannot translate this.',
        "Sorry, I can't assist with that request.",
      ],
      random,
    ),
  'HTML entity': ({ target }, random) =>
    changeOne(target, /['"&]/g, random, (sign) => ({ "'": '&#39;', '"': '&quot;', '&': '&amp;' })[sign]),
  'bidi control': ({ target }, random) =>
    changeOne(
      target,
      /\s/g,
      random,
      (space) => space + pick(['\u200f', '\u200e', '\u202b', '\u202c', '\u2067'], random)!,
    ),
  'double space': ({ target }, random) => changeOne(target, /(?<=\S) (?=\S)/g, random, () => '  '),
  empty: () => '',
  unchanged: ({ source }) => source,
};
