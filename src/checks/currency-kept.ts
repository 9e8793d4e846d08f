import type { SegmentCheck } from './check.ts';
import { CURRENCIES } from './currency-words.ts';
import { findByTable, findChanged, type TableHit } from './find-by-table.ts';

const ARABIC = CURRENCIES.map(([, arabic]) => arabic);
const ENGLISH = CURRENCIES.map(([, , english]) => english);
const SIGN = /^(?:(?:US|C|A|NZ|HK)?\$|[€£¥])/;
const PLAIN = /^(?:[€£¥$]|(?:euro|dollar|rouble|ruble|dinar|dirham|riyal|rupee|franc|shekel|lira)s?)$/i;
const LIRA = CURRENCIES.findIndex(([name]) => name === 'lira');
const POUND = CURRENCIES.findIndex(([name]) => name === 'pound');

export const currencyKept: SegmentCheck = {
  id: 'currency-kept',
  severity: 'error',
  about:
    'No currency became another one. A currency that is only left out or added, as in a conversion in brackets, is left alone.',
  scope: 'segment',
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const ours = findByTable(source, ARABIC, '(?:[وف]?[بلك]?(?:ال|لل)?)');
    const theirs = findEnglish(target);
    const changed = findChanged(ours, theirs, isSame);
    if (changed.length === 0)
      for (const { value, start, end } of theirs) {
        const actual = target.slice(start, end);
        // Pounds are a weight and cents a coin of many; where the source has no money at all, only plain names of money are told.
        if (!(ours.length > 0 ? /[€£¥$]/ : PLAIN).test(actual) || ours.some((hit) => isSame(hit.value, value)))
          continue;
        yield {
          message: `the source has no ${CURRENCIES[value]![0]}`,
          target: { start, end },
          actual,
          severity: 'warning',
        };
      }
    for (const pair of changed) {
      const actual = target.slice(pair.target.start, pair.target.end);
      const [expected] = CURRENCIES[pair.source.value]!;
      yield {
        message: `${source.slice(pair.source.start, pair.source.end)} is ${expected}, not ${actual}`,
        source: { start: pair.source.start, end: pair.source.end },
        target: { start: pair.target.start, end: pair.target.end },
        actual,
        expected: [expected],
      };
    }
  },
};

/** Words between word edges, signs anywhere. */
function findEnglish(text: string): TableHit[] {
  const hits = [...findByTable(text, ENGLISH, '', 'giu')];
  for (const { 0: sign, index } of text.matchAll(/(?:US|C|A|NZ|HK)?\$|[€£¥]/g)) {
    if (hits.some((hit) => hit.start <= index && hit.end > index)) continue;
    const value = ENGLISH.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(sign) && SIGN.test(sign));
    if (value >= 0) hits.push({ value, start: index, end: index + sign.length });
  }
  return hits;
}

/** The Lebanese, Syrian and once the Turkish ليرة are pounds in English. */
function isSame(a: number, b: number): boolean {
  return a === b || (a === LIRA && b === POUND) || (a === POUND && b === LIRA);
}
