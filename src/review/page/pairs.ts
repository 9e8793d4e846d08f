import type { Span } from '../../core/article.ts';
import { findNumbers } from '../../text/values/numbers.ts';
import type { Row } from './data.ts';

export type PairKind = 'name' | 'number' | 'quote';

/** A thing that stands on both sides, or is missing on one: the marks of either side carry its `pair`. */
export interface Paired extends Span {
  readonly kind: PairKind;
  /** Unique in the row: `name-1`, `number-2` … */
  readonly pair: string;
  /** The other side has none. */
  readonly alone: boolean;
}

export interface PairedSides {
  readonly source: readonly Paired[];
  readonly target: readonly Paired[];
}

const QUOTES = /«[^«»]+»|“[^“”]+”|"[^"]+"|„[^„“”]+[“”]|‘[^‘’]{3,}’/gu;

/** Names, numbers (by value) and quotations of a row on both sides. Pure; quick enough to be asked at every key. */
export function pairsOf(row: Row, typed: string, from: string, to: string): PairedSides {
  // The digits of tags are no numbers.
  const target = row.codes ? typed.replace(TAGS, (tag) => '\uFFFC'.repeat(tag.length)) : typed;
  const source: Paired[] = [];
  const other: Paired[] = [];
  row.names.forEach((name, index) => {
    const pair = `name-${index + 1}`;
    // Spans of the target are of the text that was checked; once somebody types, the wanted spellings are looked for.
    const spans = typed === row.target ? name.target : placesOf(target, name.accepted);
    for (const span of name.source)
      source.push({ ...span, kind: 'name', pair, alone: target !== '' && spans.length === 0 });
    for (const span of spans) other.push({ ...span, kind: 'name', pair, alone: false });
  });
  const left = findNumbers(row.source, from);
  const right = findNumbers(target, to).map((number) => ({ number, taken: false }));
  // Number words are often none (two sides, the second of January): alone they are no news. The checks judge them.
  const counts = ({ form }: { form: string }): boolean => form === 'digits';
  left.forEach((number, index) => {
    const values = new Set(number.readings.flat().map(String));
    const twin = right.find(
      (one) => !one.taken && one.number.readings.flat().some((value) => values.has(String(value))),
    );
    const pair = `number-${index + 1}`;
    if (!twin && !counts(number)) return;
    source.push({ start: number.start, end: number.end, kind: 'number', pair, alone: target !== '' && !twin });
    if (!twin) return;
    twin.taken = true;
    other.push({ start: twin.number.start, end: twin.number.end, kind: 'number', pair, alone: false });
  });
  right.forEach(({ number, taken }, index) => {
    if (!taken && counts(number))
      other.push({ start: number.start, end: number.end, kind: 'number', pair: `number-x${index + 1}`, alone: true });
  });
  const here = [...row.source.matchAll(QUOTES)];
  const there = [...target.matchAll(QUOTES)];
  for (let i = 0; i < Math.max(here.length, there.length); i++) {
    const pair = `quote-${i + 1}`;
    const alone = target !== '' && (!here[i] || !there[i]);
    if (here[i]) source.push({ ...spanOf(here[i]!), kind: 'quote', pair, alone });
    if (there[i]) other.push({ ...spanOf(there[i]!), kind: 'quote', pair, alone });
  }
  return { source, target: other };
}

/** `<1>`, `</1>`, `<2/>` in a translation that carries markup. */
export const TAGS = /<\/?[1-9]\d{0,3}\/?>/g;

function spanOf(match: RegExpMatchArray): Span {
  return { start: match.index!, end: match.index! + match[0].length };
}

function placesOf(text: string, names: readonly string[]): Span[] {
  for (const name of names) {
    const at = text.indexOf(name);
    if (name !== '' && at >= 0) return [{ start: at, end: at + name.length }];
  }
  return [];
}
