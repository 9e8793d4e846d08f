import type { Span } from '../core/article.ts';
import type { Mention } from '../core/term.ts';
import { readWords } from '../text/compared-words.ts';
import type { DatePart } from '../text/values/date-value.ts';
import { findDates } from '../text/values/dates.ts';
import { withAsciiDigits } from '../text/values/digit-numbers.ts';
import { EN_MONTHS, EN_WEEKDAYS } from '../text/values/en-dates.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { findNumbers } from '../text/values/numbers.ts';
import { writeLike } from './repair-number.ts';

export interface RepairRules {
  readonly from: string;
  readonly to: string;
  readonly match: (text: string) => readonly Mention[];
}

/** A place whose value may change without the sentence becoming another. */
type Slot = Span &
  (
    | { readonly kind: 'name'; readonly mention: Mention }
    | { readonly kind: 'month' | 'weekday'; readonly row: number }
    | { readonly kind: 'number'; readonly number: NumberValue }
  );

interface Edit extends Span {
  readonly text: string;
}

/**
 * The target of a pair whose source differs from `text` in numbers, dates or listed names only, with these put right by value: each value that changed is found
 * in the target and written as the old one was. Undefined where anything else differs, and where it is not certain which place of the target a
 * value stands in: what is not certain is for a person.
 */
export function repairTarget(
  pair: { source: string; target: string },
  text: string,
  rules: RepairRules,
): string | undefined {
  const before = slotsOf(pair.source, rules);
  const after = slotsOf(text, rules);
  if (before.length === 0 || before.length !== after.length) return undefined;
  if (frameOf(pair.source, before) !== frameOf(text, after)) return undefined;
  const edits: Edit[] = [];
  const taken: Span[] = [];
  for (const [index, old] of before.entries()) {
    const slot = after[index]!;
    if (isSame(old, slot, pair.source, text)) {
      // Its place in the target is taken, so that a changed value does not claim it.
      const own = placesOf(old, pair, rules).filter((place) => isFree(place, taken));
      if (own.length === 1) taken.push(own[0]!);
      continue;
    }
    const again = before.filter((other, at) => isSame(old, other, pair.source, pair.source) && at !== index);
    const places = placesOf(old, pair, rules).filter((place) => isFree(place, taken));
    // The same value twice: which is which cannot be told.
    if (again.length > 0 || places.length !== 1) return undefined;
    const place = places[0]!;
    const written = writeSlot(place, slot, pair, old, text, rules);
    if (written === undefined) return undefined;
    taken.push(place);
    edits.push({ ...place, text: written });
  }
  if (edits.length === 0) return undefined;
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((target, { start, end, text }) => target.slice(0, start) + text + target.slice(end), pair.target);
}

/** Names before words of the calendar before numbers; none overlap. */
function slotsOf(text: string, { from, match }: RepairRules): Slot[] {
  const slots: Slot[] = [];
  const add = (slot: Slot) => {
    if (isFree(slot, slots)) slots.push(slot);
  };
  for (const mention of match(text)) add({ kind: 'name', start: mention.start, end: mention.end, mention });
  for (const kind of ['month', 'weekday'] as const)
    for (const { start, end, value } of calendarPlaces(text, from, kind)) add({ kind, start, end, row: value });
  for (const number of findNumbers(text, from)) add({ kind: 'number', start: number.start, end: number.end, number });
  return slots.sort((a, b) => a.start - b.start);
}

/** The names of months (January is 1, Muharram 13) and of weekdays (Sunday is 0); a month of two names is one place. Figures are numbers. */
function calendarPlaces(text: string, language: string, kind: 'month' | 'weekday'): DatePart[] {
  return findDates(text, language, findNumbers(text, language)).flatMap(({ calendar, month, twin, weekday }) => {
    const part = kind === 'weekday' ? weekday : month && { ...month, end: twin?.end ?? month.end };
    if (!part || /\p{N}/u.test(text.slice(part.start, part.end))) return [];
    return [{ ...part, value: part.value + (kind === 'month' && calendar === 'islamic' ? 12 : 0) }];
  });
}

/** The words around the slots and what kind each slot is: what must be the same. */
function frameOf(text: string, slots: readonly Slot[]): string {
  const frame: string[] = [];
  let at = 0;
  for (const slot of slots) {
    frame.push(...wordsOf(text.slice(at, slot.start)), `<${kindOf(slot)}>`);
    at = slot.end;
  }
  frame.push(...wordsOf(text.slice(at)));
  return frame.join(' ');
}

const wordsOf = (text: string): string[] => readWords(text).map(({ key }) => key);

function kindOf(slot: Slot): string {
  if (slot.kind === 'number') return `${slot.number.kind} ${slot.number.form} ${slot.number.scale ?? ''}`;
  return slot.kind === 'name' ? `name ${slot.mention.kind}` : slot.kind;
}

function isSame(a: Slot, b: Slot, inA: string, inB: string): boolean {
  switch (a.kind) {
    case 'name':
      return b.kind === 'name' && a.mention.term === b.mention.term && a.mention.kind === b.mention.kind;
    case 'month':
    case 'weekday':
      return a.kind === b.kind && a.row === b.row;
    case 'number':
      return b.kind === 'number' && plain(inA, a) === plain(inB, b);
  }
}

/** A number as it is written, in ASCII digits. */
const plain = (text: string, { start, end }: Span): string =>
  withAsciiDigits(text.slice(start, end)).replaceAll('\u066B', '.').replaceAll('\u066C', ',');

/** Where the target holds the value of a slot. */
function placesOf(slot: Slot, pair: { source: string; target: string }, { from: _, to }: RepairRules): Span[] {
  const { target } = pair;
  switch (slot.kind) {
    case 'name': {
      const written = slot.mention.translations[to] ?? [];
      const places = written.flatMap((name) => findWhole(target, name));
      // The longest reading of a place: European Union holds EU in no sense, but United Nations Council holds United Nations.
      return places.filter(
        (place) => !places.some((other) => other !== place && other.start <= place.start && other.end >= place.end),
      );
    }
    case 'month':
    case 'weekday': {
      return calendarPlaces(target, to, slot.kind).filter(({ value }) => value === slot.row);
    }
    case 'number': {
      const { number } = slot;
      return findNumbers(target, to).filter(
        (other) =>
          other.value === number.value &&
          (other.kind === number.kind || plain(pair.source, slot) === target.slice(other.start, other.end)),
      );
    }
  }
}

function findWhole(text: string, name: string): Span[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(text.matchAll(pattern), ({ index }) => ({ start: index, end: index + name.length }));
}

function writeSlot(
  place: Span,
  slot: Slot,
  pair: { source: string; target: string },
  old: Slot,
  text: string,
  { to }: RepairRules,
): string | undefined {
  const raw = pair.target.slice(place.start, place.end);
  switch (slot.kind) {
    case 'name':
      return slot.mention.translations[to]?.[0];
    case 'month':
    case 'weekday': {
      // Only the full name for the full name: how an abbreviation goes is a matter of style.
      const names = slot.kind === 'month' ? EN_MONTHS.map(([name]) => name!) : EN_WEEKDAYS;
      const row = slot.kind === 'month' ? slot.row - 1 : slot.row;
      return /^en\b/.test(to) && names.includes(raw) ? names[row] : undefined;
    }
    case 'number': {
      // A time or a code that both sides write alike is carried over as it stands.
      const { kind, code } = slot.number;
      if ((kind === 'time' || code) && raw === plain(pair.source, old)) return plain(text, slot);
      return writeLike(raw, place as Span & NumberValue, slot.number.value, to);
    }
  }
}

function isFree(place: Span, taken: readonly Span[]): boolean {
  return taken.every(({ start, end }) => place.end <= start || place.start >= end);
}
