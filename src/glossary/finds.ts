import { choose, compareCandidates } from './candidates.ts';
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
  /** 1 for those that are not to be chosen from, where somebody set it. */
  out: Uint8Array;
  /** Places of this text alone. */
  odd: Place[];
}

export function createFinds(): Finds {
  return { count: 0, open: 0, ...withRoom(64), odd: [] };
}

function withRoom(room: number): Pick<Finds, 'first' | 'last' | 'start' | 'end' | 'letters' | 'record' | 'out'> {
  return {
    first: new Int32Array(room),
    last: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    letters: new Int32Array(room),
    record: new Int32Array(room),
    out: new Uint8Array(room),
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
  if (finds.odd.length > 0) finds.odd = [];
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
    if (place.conditional || place.doubt !== null) finds.open++;
  }
}

export function placeAt({ record, odd }: Finds, paths: Paths, index: number): Place {
  const at = record[index]!;
  return at < 0 ? odd[-1 - at]! : paths.places[at]!;
}

/** Whether nothing around it decides. */
export function isPlain({ record, odd }: Finds, { records }: Paths, index: number): boolean {
  const at = record[index]!;
  if (at >= 0) return records[(at << RECORD_BITS) + PLAIN] === 1;
  const { conditional, doubt } = odd[-1 - at]!;
  return !conditional && doubt === null;
}

export function foundAt(finds: Finds, paths: Paths, index: number): Found {
  const { first, last, start, end, letters } = finds;
  const place = placeAt(finds, paths, index);
  return new Found(place, first[index]!, last[index]!, start[index]!, end[index]!, letters[index]!);
}

/**
 * The same choice as `choose` makes, among those that are not left out; indices in the order of the text.
 * @param out 1 for what is left out, by index; as long as there are finds
 */
export function chooseFinds(finds: Finds, paths: Paths, out?: Uint8Array): number[] {
  const { count, first, last } = finds;
  const chosen: number[] = [];
  for (let from = 0; from < count; ) {
    let end = last[from]!;
    let to = from + 1;
    for (; to < count && first[to]! <= end; to++) if (last[to]! > end) end = last[to]!;
    if (to - from === 1 && out === undefined) chosen.push(from);
    else settle(finds, paths, from, to, out, chosen);
    from = to;
  }
  return chosen;
}

/** Above so many that hang together they are sorted first. */
const MOST_BY_TURNS = 24;
const FREE = 0;
const GONE = 1;
const CHOSEN = 2;
const states = new Uint8Array(MOST_BY_TURNS);

/** Takes the best, then the best of what does not overlap with it, and so on. */
function settle(
  finds: Finds,
  paths: Paths,
  from: number,
  to: number,
  out: Uint8Array | undefined,
  chosen: number[],
): void {
  const { first, last } = finds;
  if (to - from > MOST_BY_TURNS) {
    settleMany(finds, paths, from, to, out, chosen);
    return;
  }
  for (let index = from; index < to; index++) states[index - from] = out === undefined ? FREE : out[index]!;
  for (;;) {
    let best = -1;
    for (let index = from; index < to; index++) {
      if (states[index - from] !== FREE) continue;
      if (best < 0 || compareFinds(finds, paths, index, best) < 0) best = index;
    }
    if (best < 0) break;
    for (let index = from; index < to; index++) {
      if (states[index - from] === FREE && first[index]! <= last[best]! && first[best]! <= last[index]!)
        states[index - from] = GONE;
    }
    states[best - from] = CHOSEN;
  }
  for (let index = from; index < to; index++) if (states[index - from] === CHOSEN) chosen.push(index);
}

function settleMany(
  finds: Finds,
  paths: Paths,
  from: number,
  to: number,
  out: Uint8Array | undefined,
  chosen: number[],
): void {
  const found = new Map<Found, number>();
  for (let index = from; index < to; index++)
    if (out === undefined || out[index] === 0) found.set(foundAt(finds, paths, index), index);
  for (const candidate of choose([...found.keys()])) chosen.push(found.get(candidate)!);
}

function compareFinds(finds: Finds, paths: Paths, a: number, b: number): number {
  const { letters, start } = finds;
  return (
    letters[b]! - letters[a]! ||
    start[a]! - start[b]! ||
    compareCandidates(foundAt(finds, paths, a), foundAt(finds, paths, b))
  );
}
