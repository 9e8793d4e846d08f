/** Which quotes are open at a place of a block, and of the segment in it. */
import { BLANK, classAt, DIGIT, isAlphanumeric, TERMINAL } from './chars.ts';
import { classBefore } from './words-around.ts';

/** Whether a quote is read by all of its block that stands before it, or as if its segment stood alone. */
export type Within = 'block' | 'segment';

/** How often a straight quote stood before a place. */
interface QuoteCount {
  /** The first that is not counted yet, or infinity. */
  next: number;
  inBlock: number;
  inSegment: number;
  /** The first of the segment, or -1. */
  first: number;
}

/** The pairs that close, with their partners. */
const OPENERS: ReadonlyMap<number, number> = new Map([
  [0xbb, 0xab],
  [0x2019, 0x2018],
  [0x201d, 0x201c],
  [0x203a, 0x2039],
  [0x275c, 0x275b],
  [0x275e, 0x275d],
  [0x301e, 0x301d],
]);

/** Quotes that a writer may set the wrong way round (`” نعم “`), or low in front (`„ نعم “`): by the one that closes there, the one that opens there, and the low one. */
const TURNED: ReadonlyMap<number, readonly [turned: number, low: number]> = new Map([
  [0x201c, [0x201d, 0x201e]],
  [0xab, [0xbb, 0]],
]);

/** By the mark that closes when it is set the right way: its partner, which closes when both are turned. */
const PARTNERS: ReadonlyMap<number, number> = new Map([
  [0x201d, 0x201c],
  [0xbb, 0xab],
]);

/** Which way the quotes of one kind are set, as the first of them tells. */
type Way = 'right' | 'turned' | 'low';

/** `''نعم''`: two single marks that stand for a double one. */
export function isSetTwice(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x60 || code === 0xb4) && text.charCodeAt(at + 1) === code;
}

/** Counts a straight quote from the front, forwards only, so that asking at every stop stays linear. Behind a figure it is inches where it could not close. */
export class QuoteCounter {
  #text: string;
  #counts: Map<number, QuoteCount> | undefined;
  #segment = 0;
  #ways: Map<number, Way> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  #until(code: number, at: number): QuoteCount {
    this.#counts ??= new Map();
    let counter = this.#counts.get(code);
    if (counter === undefined) {
      counter = { next: this.#find(code, 0), inBlock: 0, inSegment: 0, first: -1 };
      this.#counts.set(code, counter);
      this.#advance(counter, code, this.#segment);
      counter.inSegment = 0;
      counter.first = -1;
    }
    this.#advance(counter, code, at);
    return counter;
  }

  #advance(counter: QuoteCount, code: number, at: number): void {
    while (counter.next < at) {
      const found = counter.next;
      const opens = found === 0 || classAt(this.#text, found - 1) !== DIGIT;
      if (opens || counter.inBlock % 2 === 1) counter.inBlock++;
      if (opens || counter.inSegment % 2 === 1) counter.inSegment++;
      if (counter.first === -1) counter.first = found;
      counter.next = this.#find(code, found + (isSetTwice(this.#text, found) ? 2 : 1));
    }
  }

  #find(code: number, from: number): number {
    const found = this.#text.indexOf(String.fromCharCode(code), from);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  }

  /** A new segment begins at `at`. */
  begin(at: number): void {
    this.#segment = at;
    if (this.#counts === undefined) return;
    for (const [code, counter] of this.#counts) {
      this.#advance(counter, code, at);
      counter.inSegment = 0;
      counter.first = -1;
    }
  }

  /** An odd number of these quotes stands before `at`. */
  isOpen(code: number, at: number, within: Within): boolean {
    const count = this.#until(code, at);
    return (within === 'block' ? count.inBlock : count.inSegment) % 2 === 1;
  }

  /**
   * `بقولها"نعم! "وسط`, `قوله " نعم. "وقال`: the last of these quotes before `at` stands behind a letter or in front of a blank, so that blanks do not tell which
   * of them open. Looks back 400 characters, and not before the segment.
   */
  isOpenerLoose(code: number, at: number): boolean {
    const floor = Math.max(this.#segment, at - 400);
    let opener = at - 1;
    while (opener >= floor && this.#text.charCodeAt(opener) !== code) opener--;
    if (opener < floor) return false;
    const before = classBefore(this.#text, opener, floor);
    return isAlphanumeric(before) || (before !== TERMINAL && classAt(this.#text, opener + 1) === BLANK);
  }

  /** Which way the quotes stand in the block. Turned: the first stands behind a blank, as if it opened, and one of its partner follows. */
  #wayOf(left: number): Way {
    this.#ways ??= new Map();
    let way = this.#ways.get(left);
    if (way === undefined) {
      const find = (code: number): number => (code === 0 ? -1 : this.#text.indexOf(String.fromCharCode(code)));
      const [right, low] = TURNED.get(left)!;
      way = this.#tellWay(find(left), find(right), find(low), 0);
      this.#ways.set(left, way);
    }
    return way;
  }

  #tellWay(left: number, right: number, low: number, start: number): Way {
    if (left === -1) return 'right';
    if (low !== -1 && low < left && (right === -1 || low < right)) return 'low';
    if (right === -1 || right > left) return 'right';
    return classBefore(this.#text, right, start) === BLANK ? 'turned' : 'right';
  }

  /** `… نعم . “ وقال`: a mark that mostly opens closes here, since one that is set the wrong way round or low is open. */
  closesTurned(code: number, at: number, within: Within): boolean {
    const pair = TURNED.get(code);
    if (pair === undefined) return false;
    const [right, low] = pair;
    if (within === 'block') {
      const way = this.#wayOf(code);
      return way !== 'right' && this.#until(way === 'low' ? low : right, at).inBlock > this.#until(code, at).inBlock;
    }
    const own = this.#until(code, at);
    const turned = this.#until(right, at);
    const lower = low === 0 ? undefined : this.#until(low, at);
    const way = this.#tellWay(own.first === -1 ? at : own.first, turned.first, lower?.first ?? -1, this.#segment);
    if (way === 'right') return false;
    return (way === 'low' ? lower!.inSegment : turned.inSegment) > own.inSegment;
  }

  /** `… . ” نعم “`: a mark that mostly closes opens here, since the marks are set the wrong way round and none is open. */
  opensTurned(code: number, at: number): boolean {
    const left = PARTNERS.get(code);
    if (left === undefined || this.#wayOf(left) !== 'turned') return false;
    return this.#until(code, at).inBlock <= this.#until(left, at).inBlock;
  }

  /** The segment alone may say so, too: it has none of the kind yet, or they stand the wrong way round in it and none is open. */
  mayOpenTurned(code: number, at: number): boolean {
    const left = PARTNERS.get(code);
    if (left === undefined) return false;
    const own = this.#until(code, at);
    const other = this.#until(left, at);
    return own.inSegment <= other.inSegment && (other.first === -1 || (own.first !== -1 && own.first < other.first));
  }

  /** Where what is looked at begins. */
  from(within: Within): number {
    return within === 'block' ? 0 : this.#segment;
  }

  /** The partner of this closing quote opened before `at`, and no such quote stands since. Looks back 400 characters. */
  isPairOpen(code: number, at: number, within: Within): boolean {
    const opener = OPENERS.get(code);
    const floor = Math.max(this.from(within), at - 400);
    for (let place = at - 1; place >= floor; place--) {
      const met = this.#text.charCodeAt(place);
      if (met === opener && isAlphanumeric(classAt(this.#text, place + 1))) return true;
      if (met === code) return false;
    }
    return false;
  }
}
