import type { Unit } from '../../core/article.ts';
import { mostOffsetBytes, putOffsetLines, writeOffsetLines } from '../offset-lines.ts';
import { AskedBlock, type StopRules } from '../split-stops.ts';
import type { StopWords } from '../stop-words.ts';
import { READY_KERNEL } from './ready-kernel.ts';
import { type TablePlaces, writeTables } from './tables.ts';

interface Places extends TablePlaces {
  readonly ROOM: number;
  readonly ROOM_SIZE: number;
  readonly WIDE: number;
  readonly LINES: number;
  readonly ANSWER: number;
}

type Told =
  | 'end'
  | 'stretchFrom'
  | 'stretchTo'
  | 'unitsBefore'
  | 'unitsBehind'
  | 'rareBreaks'
  | 'restFrom'
  | 'restUnits';

/** What the kernel exports; `kernel/scan-lines.ts` says what it is. */
type Kernel = { readonly memory: WebAssembly.Memory } & Readonly<
  Record<keyof Places | Told, WebAssembly.Global> & {
    scan(from: number, to: number, units: number): number;
    widen(from: number, to: number, into: number): number;
    setBase(units: number): void;
    setEnd(at: number): void;
  }
>;

/** The module as the build made it; undefined where it was not built, or where the machine or the Node has no SIMD. */
export function readyKernel(base64: string | undefined = READY_KERNEL): WebAssembly.Module | undefined {
  if (base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : undefined;
}

/** Constants are read once: a look at an export takes as long as a call. */
function placesOf(kernel: Kernel): Places {
  return {
    STOPPED: kernel.STOPPED.value,
    STARTERS: kernel.STARTERS.value,
    LETTERED: kernel.LETTERED.value,
    ALTERNATIVES: kernel.ALTERNATIVES.value,
    DOMAINS: kernel.DOMAINS.value,
    FOLDED: kernel.FOLDED.value,
    PAIRS: kernel.PAIRS.value,
    ROOM: kernel.ROOM.value,
    ROOM_SIZE: kernel.ROOM_SIZE.value,
    WIDE: kernel.WIDE.value,
    LINES: kernel.LINES.value,
    ANSWER: kernel.ANSWER.value,
  };
}

/** Reads paragraphs of which the kernel does not know all. */
export interface StretchReader {
  /** A line that stands in front of and behind what is to be read. */
  readonly neighbour: string;
  /** @param framed whole lines between two that are `neighbour` @param base UTF-16 units of the text in front of the lines */
  read(framed: string, base: number, rareBreaks: boolean): readonly Unit[];
}

/** Lines are handed out when there are so many bytes of them: the kernel writes no more than four times of what it scans. */
const HANDED_OUT = 1 << 18;

/**
 * Where the sentences of a text are, as `writeOffsetLines` writes it, from its bytes: lines that are plain are never made text. Plain is a line that is a paragraph
 * of its own, body, and of which every stop ends a sentence or does not by the words beside it alone. Where another stop stands in it, the rules are asked about that. All other lines are made
 * text, with their neighbours, and read by the rules. The text is UTF-8 behind the head of an article whose lines were not wrapped, and comes in pieces; behind them something must follow that has
 * no stop at its end, or may have.
 */
export class PlainLines {
  readonly #kernel: Kernel;
  readonly #memory: Buffer;
  readonly #places: Places;
  readonly #reader: StretchReader;
  readonly #neighbour: Buffer;
  readonly #rules: StopRules;
  readonly #answer: Int32Array;
  /** The line that was asked about last, and where its bytes begin. */
  #asked: AskedBlock | undefined;
  #askedAt = 0;
  /** Bytes in front of the room that have to be scanned with what follows, and the units in front of them. */
  #kept = 0;
  #base = 0;

  constructor(module: WebAssembly.Module, words: StopWords, reader: StretchReader) {
    this.#kernel = new WebAssembly.Instance(module, {
      rules: { ask: (from, to, stop, start, word) => this.#ask(from, to, stop, start, word) },
    }).exports as Kernel;
    this.#memory = Buffer.from(this.#kernel.memory.buffer);
    this.#places = placesOf(this.#kernel);
    writeTables(this.#memory, this.#places, words);
    this.#reader = reader;
    this.#rules = { words, own: new Set() };
    this.#answer = new Int32Array(this.#memory.buffer, this.#places.ANSWER, 5);
    this.#neighbour = Buffer.from(reader.neighbour, 'utf16le');
  }

  /** @param base UTF-16 units in front of the first piece */
  begin(base: number): void {
    this.#base = base;
    this.#kept = 0;
  }

  /** Where pieces are read into. */
  get room(): Buffer {
    return this.#memory.subarray(this.#places.ROOM, this.#places.ROOM + this.#places.ROOM_SIZE);
  }

  /** The bytes of which nothing was told yet; they lie where those of the next piece change them. */
  get kept(): Buffer {
    return this.#memory.subarray(this.#places.ROOM - this.#kept, this.#places.ROOM);
  }

  /** `size` bytes that lie in the room, and the last of those that are kept. */
  bytes(kept: number, size: number): Uint8Array {
    return this.#memory.subarray(this.#places.ROOM - kept, this.#places.ROOM + size);
  }

  /** UTF-16 units in front of {@link kept}. */
  get base(): number {
    return this.#base;
  }

  /**
   * Takes `size` bytes of UTF-8 without zeros that lie in the room, and gives the lines that can be told by now. Undefined, and nothing is taken, where more is kept
   * than there is room for.
   */
  read(size: number): string | undefined {
    if (this.#kept > MOST_KEPT) return undefined;
    const kernel = this.#kernel;
    const memory = this.#memory;
    const { ROOM, LINES } = this.#places;
    this.#asked = undefined;
    const begin = ROOM - this.#kept;
    const to = memory.subarray(begin, ROOM + size).lastIndexOf(LINE_FEED) + 1 + begin;
    let lines = '';
    const handOut = (): void => {
      lines += memory.toString('latin1', LINES, kernel.end.value);
      kernel.setEnd(LINES);
    };
    kernel.setBase(this.#base);
    kernel.setEnd(LINES);
    let from = begin;
    let units = 0;
    let rest = begin;
    if (to > begin) {
      while (kernel.scan(from, to, units)) {
        from = kernel.stretchTo.value;
        units = kernel.unitsBehind.value;
        const told = this.#reader.read(
          this.#widen(kernel.stretchFrom.value, from),
          this.#base + kernel.unitsBefore.value,
          kernel.rareBreaks.value !== 0,
        );
        const most = mostOffsetBytes(told);
        if (kernel.end.value + most > LINES + HANDED_OUT) handOut();
        if (most > HANDED_OUT) lines += writeOffsetLines(told);
        else kernel.setEnd(putOffsetLines(told, memory, kernel.end.value));
      }
      rest = kernel.restFrom.value;
      this.#base += kernel.restUnits.value;
    }
    handOut();
    memory.copyWithin(ROOM - (ROOM + size - rest), rest, ROOM + size);
    this.#kept = ROOM + size - rest;
    return lines;
  }

  #ask(from: number, to: number, stop: number, start: number, word: number): number {
    if (this.#asked === undefined || this.#askedAt !== from) {
      const { WIDE } = this.#places;
      const text = this.#memory.toString('utf16le', WIDE, this.#kernel.widen(from, to, WIDE));
      this.#asked = new AskedBlock(text, this.#rules);
      this.#askedAt = from;
    }
    const { lookOn, cut, start: next, firstWord, quoted } = this.#asked.ask(stop, start, word);
    const answer = this.#answer;
    answer[0] = lookOn;
    answer[1] = cut;
    answer[2] = next;
    answer[3] = firstWord;
    answer[4] = quoted ? 1 : 0;
    return cut < 0 ? 0 : 1;
  }

  #widen(from: number, to: number): string {
    const { WIDE } = this.#places;
    const end = this.#kernel.widen(from, to, WIDE + this.#neighbour.length);
    this.#memory.set(this.#neighbour, WIDE);
    this.#memory.set(this.#neighbour, end);
    return this.#memory.toString('utf16le', WIDE, end + this.#neighbour.length);
  }
}

/** Bytes; the kernel has room for so many and another piece in front of what it reads. */
const MOST_KEPT = 1 << 18;

const LINE_FEED = 0x0a;
