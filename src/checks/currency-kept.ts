import { allMatches } from '../core/all-matches.ts';
import { arabicNamesCue, latinCue } from '../text/cues.ts';
import { ALSO, CURRENCIES, SIGNS } from '../text/values/currencies.ts';
import { isArabicToEnglish } from './ar-en/languages.ts';
import { changedMeasures } from './changed-measures.ts';
import type { SegmentCheck } from './check.ts';
import { findByTable, findChanged, type TableHit } from './find-by-table.ts';
import { haveMeasures, valuesOf } from './pair-values.ts';

/** Words that are other words as well (won, rand, بات) count only behind a number. */
const NAMED = CURRENCIES.filter(({ alone }) => alone !== false);
const ARABIC = NAMED.map(({ arabic }) => arabic.split(' ').join('|'));
const ENGLISH = NAMED.map(({ english }) => english);
const CUE = arabicNamesCue(ARABIC, '[وف]?[بلك]?(?:ال|لل)?');
const ENGLISH_CUE = latinCue(new RegExp(`^(?:${ENGLISH.join('|')})$`, 'iu'));
const PLAIN = /^(?:[€£¥$]|(?:euro|dollar|rouble|ruble|dinar|dirham|riyal|rupee|franc|shekel|lira)s?)$/i;

export const currencyKept: SegmentCheck = {
  id: 'currency-kept',
  severity: 'error',
  about:
    'No currency became another one, nor that of another country where both sides name it (دينار كويتي, Iraqi dinars); an amount is compared with its own currency. A currency that is only left out or added, as in a conversion in brackets, is left alone.',
  scope: 'segment',
  needs: { may: (pair) => isArabicToEnglish(pair) && (mayHaveMoney(pair.target) || haveMeasures(valuesOf(pair))) },
  *run(pair) {
    const { source, target, from, to } = pair;
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const amounts = changedMeasures(pair).filter(
      (change) => change.source.units[0]!.kind === 'money' && change.target.units.some(({ kind }) => kind === 'money'),
    );
    for (const change of amounts) {
      const expected = change.source.units[0]!;
      const { unit } = change.target;
      const actual = target.slice(unit.start, unit.end);
      const sameName = change.target.units.some(({ name }) => name === expected.name);
      yield {
        message: `${source.slice(change.source.start, change.source.end)}: ${source.slice(change.source.unit.start, change.source.unit.end)} is ${expected.name}${sameName ? ' of another country' : ''}, not ${actual}`,
        source: { start: change.source.unit.start, end: change.source.unit.end },
        target: { start: unit.start, end: unit.end },
        actual,
        ...(!sameName && wantedForm(actual, expected.name)),
      };
    }
    const theirs = findEnglish(target);
    if (theirs.length === 0) return;
    const ours = CUE.in(source) ? findByTable(source, ARABIC, '(?:[وف]?[بلك]?(?:ال|لل)?)') : [];
    const changed = findChanged(ours, theirs, isSame);
    if (changed.length === 0 && amounts.length === 0)
      for (const { value, start, end } of theirs) {
        const actual = target.slice(start, end);
        // Pounds are a weight and cents a coin of many; where the source has no money at all, only plain names of money are told.
        if (!(ours.length > 0 ? /[€£¥$]/ : PLAIN).test(actual) || ours.some((hit) => isSame(hit.value, value)))
          continue;
        yield {
          message: `the source has no ${NAMED[value]!.name}`,
          target: { start, end },
          actual,
          severity: 'warning',
        };
      }
    for (const one of changed) {
      if (
        amounts.some(
          (change) => change.target.unit.start <= one.target.start && one.target.end <= change.target.unit.end,
        )
      )
        continue;
      const actual = target.slice(one.target.start, one.target.end);
      const expected = NAMED[one.source.value]!.name;
      yield {
        message: `${source.slice(one.source.start, one.source.end)} is ${expected}, not ${actual}`,
        source: { start: one.source.start, end: one.source.end },
        target: { start: one.target.start, end: one.target.end },
        actual,
        ...wantedForm(actual, expected),
      };
    }
  },
};

const SIGN = /(?:US|C|A|NZ|HK)?\$|[€£¥₽₹₪₺]/g;

/** Whether {@link findEnglish} may find something. */
function mayHaveMoney(text: string): boolean {
  return ENGLISH_CUE.in(text) || text.search(SIGN) >= 0;
}

/** Words between word edges, signs anywhere. */
function findEnglish(text: string): TableHit[] {
  const hits = ENGLISH_CUE.in(text) ? [...findByTable(text, ENGLISH, '', 'giu')] : [];
  for (const { 0: sign, index } of allMatches(text, SIGN)) {
    const value = NAMED.findIndex(({ name }) => name === SIGNS[sign.at(-1)!]);
    if (value >= 0) hits.push({ value, start: index, end: index + sign.length });
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** A cent belongs to many currencies. */
function isSame(a: number, b: number): boolean {
  const [ours, theirs] = [NAMED[a]!.name, NAMED[b]!.name];
  return a === b || ours === 'cent' || theirs === 'cent' || (ALSO[ours]?.includes(theirs) ?? false);
}

const SIGN_OF = new Map(Object.entries(SIGNS).map(([sign, name]) => [name, sign]));

/** What is to stand in the place of `actual`: a sign for a sign, a plural for a plural. */
function wantedForm(actual: string, name: string): { expected?: readonly string[] } {
  if (/\p{L}$/u.test(actual))
    return { expected: [actual.endsWith('s') && name !== 'yuan' && name !== 'yen' ? `${name}s` : name] };
  const sign = SIGN_OF.get(name);
  return sign === undefined ? {} : { expected: [sign] };
}
