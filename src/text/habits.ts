/**
 * How a writer sets stops, as far as a block of text shows it. An answer only ever turns from no to yes with more text, and yes only ever means more
 * ends, so that a segment which is read alone is not cut where the block around it was not.
 */

/** A lone mark behind a blank: `انتهى .` No run with blanks between its points. */
const APART =
  /[\p{L}\p{M}\p{N}"\u00BB\u201D)]\p{Cf}*[^\S\n]+\p{Cf}*[.\u061F!](?![\s\p{Cf}]*[.\u2026](?![\p{L}\p{N}]))/u;

/** A mark between two words, the first of three letters at least: no abbreviation. A domain is no word. */
const GLUED =
  /(?:[\u0621-\u064A\u066E-\u06D3]\p{M}*){3}\p{Cf}*[.\u061F!]\p{Cf}*(?!(?:نت|كو|كوم|أورغ|أورج)(?!\p{L}))(?=(?:[\u0621-\u064A\u066E-\u06D3]\p{M}*){2})/u;

/** Pictures, marks in pairs, tags and handles: a message rather than news. */
const INFORMAL = /[\u{1F300}-\u{1FAFF}\u2764]|!!|\u061F\u061F|(?<![\p{L}\p{N}_])[#@][\p{L}_]/u;

class Habits {
  readonly text: string;
  #apart: boolean | undefined;
  #glued: boolean | undefined;
  #informal: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Somewhere a blank stands in front of a stop, so that one in front of an ellipsis says nothing. */
  get apart(): boolean {
    this.#apart ??= APART.test(this.text);
    return this.#apart;
  }

  /** Somewhere the blank behind a stop was lost. */
  get glued(): boolean {
    this.#glued ??= GLUED.test(this.text);
    return this.#glued;
  }

  /** A message, in which two points end a sentence as three do. */
  get informal(): boolean {
    this.#informal ??= INFORMAL.test(this.text);
    return this.#informal;
  }
}

let last: Habits | undefined;

/** The habits of a block, made where they are first asked for: few blocks need them. */
export function habitsOf(block: string): Habits {
  if (last?.text !== block) last = new Habits(block);
  return last;
}
