import { createFormTable, type FormTable, findPlace, findValue } from './form-table.ts';
import type { Place } from './place.ts';
import type { Reading } from './readings.ts';

/**
 * Ways through the words of names: each begins with a word as a text spelled it and goes on with the next, one space between them. Built while
 * texts are read, so that a name that was seen once costs one look for each of its words. A record is eight numbers side by side, which is half
 * a line of the processor's cache; record 0 is the end of the way.
 */
export interface Paths {
  count: number;
  records: Int32Array;
  /** By record: the name that stands there, or what may stand there as well in the records behind. */
  places: (Place | undefined)[];
  /** By record: what is read so far, for names that go on. */
  states: (readonly State[])[];
  /** The record behind a record and the number of a word. */
  steps: FormTable;
  stepCount: number;
}

/** Words that were read, as the beginning of longer names. */
export interface State {
  readonly reading: Reading;
  readonly hash1: number;
  readonly hash2: number;
  /** Letters of the name so far. */
  readonly length: number;
}

/** Numbers of a record: which words may come next, one bit each; how many names stand here (this record and those behind it) … */
export const NEXT = 0;
export const NAMES = 1;
/** … and of the name of this record: units before it, its units, its letters, and 1 if nothing around it decides. */
export const SKIPPED = 2;
export const UNITS = 3;
export const LETTERS = 4;
export const PLAIN = 5;
export const RECORD_BITS = 3;

const FEWEST = 1 << 10;
const NO_STATES: readonly State[] = [];

export function createPaths(): Paths {
  return {
    count: 1,
    records: new Int32Array(FEWEST << RECORD_BITS),
    places: [undefined],
    states: [NO_STATES],
    steps: createFormTable(FEWEST),
    stepCount: 0,
  };
}

/** Adds a record for these names and what may come behind; 0 where there is neither. */
export function addRecord(paths: Paths, places: readonly Place[], states: readonly State[], next: number): number {
  if (places.length === 0 && states.length === 0) return 0;
  const first = paths.count;
  const needed = first + Math.max(1, places.length);
  if (needed << RECORD_BITS > paths.records.length) grow(paths, needed);
  const { records } = paths;
  paths.count = needed;
  for (let record = first; record < needed; record++) {
    const place = places[record - first];
    const at = record << RECORD_BITS;
    paths.places[record] = place;
    paths.states[record] = record === first ? states : NO_STATES;
    records[at + NEXT] = record === first && states.length > 0 ? next : 0;
    records[at + NAMES] = record === first ? places.length : 0;
    if (place === undefined) continue;
    records[at + SKIPPED] = place.skip;
    records[at + UNITS] = place.size;
    records[at + LETTERS] = place.letters;
    records[at + PLAIN] = Number(!place.conditional && place.doubt === null);
  }
  return first;
}

function grow(paths: Paths, needed: number): void {
  const { records } = paths;
  paths.records = new Int32Array(Math.max(records.length * 2, needed << (RECORD_BITS + 1)));
  paths.records.set(records);
}

/** The record behind one by a word, 0 where no name goes on so; -1 where nobody has gone there yet. */
export function stepFrom(paths: Paths, record: number, word: number): number {
  const value = findValue(paths.steps, record, word);
  return value === 0 ? -1 : value >> 1;
}

export function addStep(paths: Paths, record: number, word: number, to: number): void {
  if (paths.stepCount * 2 > paths.steps.mask) growSteps(paths);
  paths.stepCount++;
  const place = findPlace(paths.steps, record, word);
  paths.steps.cells[place] = (to << 1) | 1;
}

function growSteps(paths: Paths): void {
  const { cells } = paths.steps;
  paths.steps = createFormTable(paths.stepCount * 2);
  for (let cell = 0; cell < cells.length; cell += 4) {
    if (cells[cell + 2] === 0) continue;
    const place = findPlace(paths.steps, cells[cell]!, cells[cell + 1]!);
    paths.steps.cells[place] = cells[cell + 2]!;
  }
}
