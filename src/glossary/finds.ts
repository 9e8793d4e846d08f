import { compareCandidates } from './candidates.ts';
import { LETTERS, type Paths, PLAIN, RECORD_BITS, SKIPPED, UNITS } from './paths.ts';
import { Found, type Place } from './place.ts';

/** Every place of a text where a form may stand, in the order of their first words, in parallel arrays that are used again. */
export interface Finds {
  count: number;
  /** Those that conditions or what stands around them decide. */
  open: number;
  first: Int32Array;
  last: Int32Array;
  start: Int32Array;
  end: Int32Array;
  letters: Int32Array;
  /** The record of the path, or -1 - the index in `odd`. */
  record: Int32Array;
  /** Places of this text alone. */
  odd: Place[];
}

export function createFinds(): Finds {
  return { count: 0, open: 0, ...withRoom(64), odd: [] };
}

function withRoom(room: number): Pick<Finds, 'first' | 'last' | 'start' | 'end' | 'letters' | 'record'> {
  return {
    first: new Int32Array(room),
    last: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    letters: new Int32Array(room),
    record: new Int32Array(room),
  };
}

function grow(finds: Finds): void {
  const { first, last, start, end, letters, record } = finds;
  Object.assign(finds, withRoom(first.length * 2));
  finds.first.set(first);
  finds.last.set(last);
  finds.start.set(start);
  finds.end.set(end);
  finds.letters.set(letters);
  finds.record.set(record);
}

export function emptyFinds(finds: Finds): void {
  finds.count = 0;
  finds.open = 0;
  finds.odd.length = 0;
}

/** Adds the name of one record. `begin`: where the word `first` begins. */
export function pushRecord(
  finds: Finds,
  { records }: Paths,
  record: number,
  first: number,
  last: number,
  begin: number,
): void {
  if (finds.count === finds.first.length) grow(finds);
  const at = record << RECORD_BITS;
  const index = finds.count++;
  const start = begin + records[at + SKIPPED]!;
  finds.first[index] = first;
  finds.last[index] = last;
  finds.start[index] = start;
  finds.end[index] = start + records[at + UNITS]!;
  finds.letters[index] = records[at + LETTERS]!;
  finds.record[index] = record;
  finds.open += 1 - records[at + PLAIN]!;
}

/** Adds places that are not remembered. */
export function pushOdd(finds: Finds, places: readonly Place[], first: number, last: number, begin: number): void {
  for (const place of places) {
    if (finds.count === finds.first.length) grow(finds);
    const index = finds.count++;
    finds.first[index] = first;
    finds.last[index] = last;
    finds.start[index] = begin + place.skip;
    finds.end[index] = begin + place.skip + place.size;
    finds.letters[index] = place.letters;
    finds.record[index] = -finds.odd.push(place);
    if (place.conditional || place.doubtful) finds.open++;
  }
}

export function placeAt({ record, odd }: Finds, paths: Paths, index: number): Place {
  const at = record[index]!;
  return at < 0 ? odd[-1 - at]! : paths.places[at]!;
}

export function foundAt(finds: Finds, paths: Paths, index: number): Found {
  return new Found(placeAt(finds, paths, index), finds.first[index]!, finds.last[index]!, finds.start[index]!);
}

/** The same choice as `choose` makes among candidates, where nothing is open; indices in the order of the text. */
export function chooseFinds(finds: Finds, paths: Paths): number[] {
  const { count, first, last } = finds;
  const chosen: number[] = [];
  for (let from = 0; from < count; ) {
    let end = last[from]!;
    let to = from + 1;
    for (; to < count && first[to]! <= end; to++) end = Math.max(end, last[to]!);
    if (to - from === 1) chosen.push(from);
    else if (to - from === 2) chosen.push(compareFinds(finds, paths, from, from + 1) <= 0 ? from : from + 1);
    else settle(finds, paths, from, to, end, chosen);
    from = to;
  }
  return chosen;
}

function settle(finds: Finds, paths: Paths, from: number, to: number, end: number, chosen: number[]): void {
  const { first, last } = finds;
  const order: number[] = [];
  for (let index = from; index < to; index++) order.push(index);
  order.sort((a, b) => compareFinds(finds, paths, a, b));
  const begin = first[from]!;
  const taken = new Uint8Array(end - begin + 1);
  const kept: number[] = [];
  for (const index of order) {
    let free = true;
    for (let at = first[index]! - begin; at <= last[index]! - begin && free; at++) free = taken[at] === 0;
    if (!free) continue;
    for (let at = first[index]! - begin; at <= last[index]! - begin; at++) taken[at] = 1;
    kept.push(index);
  }
  if (kept.length > 1) kept.sort((a, b) => a - b);
  for (const index of kept) chosen.push(index);
}

function compareFinds(finds: Finds, paths: Paths, a: number, b: number): number {
  const { letters, start } = finds;
  return (
    letters[b]! - letters[a]! ||
    start[a]! - start[b]! ||
    compareCandidates(foundAt(finds, paths, a), foundAt(finds, paths, b))
  );
}
