import type { Dateline, Role, Span, Unit } from '../core/article.ts';
import {
  type Block,
  hasRareBreaks,
  hasWideLine,
  readBlocks,
  WRAPPING_SHOWS,
  type Wrapped,
  type Wrapping,
  wrappingOf,
} from './blocks.ts';
import { CLOSE, classAt, isQuote, skipInvisible, TERMINAL } from './chars.ts';
import { readDateline } from './dateline.ts';
import { type SplitOptions, splitSentences, splitSentencesAt } from './sentences.ts';

export type { Wrapped } from './blocks.ts';

export interface PlainArticle {
  /** In order; joined with what lies between them they are the text. */
  readonly units: Unit[];
  readonly dateline?: Dateline;
}

/** Characters. A headline fits a line or two; agencies' longest are near 150. */
const LONGEST_HEADLINE = 220;
const LONGEST_CROSSHEAD = 60;
const LONGEST_BYLINE = 120;

/** Who wrote, edited, translated or photographed, as the first word of a line; then a colon, a slash, a dash or a name. */
const BYLINE =
  /^[("«[]?\s*(?:(?:كتب|كتبت|كتبه|إعداد|اعداد|بقلم|تحرير|تقرير|ترجمة|تصوير|تغطية|حوار|مراسلنا|مراسل|من مراسلنا|المصدر|المصادر|المحرر|حرره|متابعة|شارك في التغطية|By|Reporting by|Editing by)\s*(?::|\/|-|–|—)|(?:بقلم|كتب|كتبت|إعداد|By)\s+\S+)/u;

/** Bullets and numbers in front of an item. */
const BULLET = /^(?:[•▪■●◦‣⁃∙·*–—-]|\(?(?:[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}|[أابتثجحدهوزطيك])[.)\u06D4-])\s+\S/u;
const NUMBERED = /^\(?(?:[0-9\u0660-\u0669\u06F0-\u06F9]{1,2}|[أابتثجحدهوزطيك])[.)\u06D4-]/u;

/** The last thing that counts: not a closing quote or bracket. */
function endsInStop(text: string, block: Span): boolean {
  let at = block.end - 1;
  while (at > block.start && (isQuote(classAt(text, at)) || classAt(text, at) === CLOSE)) at--;
  return classAt(text, at) === TERMINAL;
}

function endsOpen(text: string, block: Span): boolean {
  return /[\u060C,:\u061B;]/.test(text[block.end - 1]!);
}

function isFullStop(text: string, block: Span): boolean {
  return (
    /[.\u06D4]["»”')\]]*$/.test(text.slice(Math.max(block.start, block.end - 4), block.end)) &&
    !text.slice(0, block.end).endsWith('..')
  );
}

export interface LayoutOptions extends SplitOptions {
  readonly wrapped?: Wrapped;
}

/**
 * Reads a plain text as an article: its paragraphs as units with roles, and the sentences of each as segments, all in offsets
 * of the text. A text of one paragraph is body. A dateline at the head of the first body paragraph is a unit of its own.
 * Only white space and invisible marks lie outside the units, and in them outside the segments. Never throws.
 */
export function layOutPlainText(text: string, options: LayoutOptions = {}): PlainArticle {
  const layout = new ArticleLayout(options);
  const { units } = layout.read(text, true);
  return layout.dateline === undefined ? { units } : { units, dateline: layout.dateline };
}

/** Units that are complete, and the text that they stand in: a piece of the whole that begins at the offset `base`. */
export interface LaidOut {
  readonly units: Unit[];
  readonly text: string;
  readonly base: number;
}

/**
 * The same for a text that comes in pieces, cut anywhere. What is told does not depend on the cuts. Keeps two paragraphs of the text, and what has
 * come of the next; a paragraph of any length takes time in proportion to it.
 */
export class ArticleLayout {
  readonly #options: LayoutOptions;
  readonly #reach: number;
  /** What may still be looked at begins at this offset of the whole text and in this line. */
  #base = 0;
  #line = 0;
  #window = '';
  /** Pieces behind it that were not looked at yet. */
  #waiting: string[] = [];
  #waitingUnits = 0;
  /** The window or a piece behind it has line breaks other than the line feed. */
  #rareBreaks = false;
  /** So many have to wait before it is worth looking again. */
  #enough: number;
  #width: Wrapping | undefined;
  #widthTold = false;
  /** The window begins with a paragraph that was told already. */
  #begun = false;
  #opening = true;
  /** Where in the window the first paragraph begins that was not told yet. */
  #untold = 0;
  /** The first units; the roles of later ones ask for no more. */
  readonly #head: Unit[] = [];
  #dateline: Dateline | undefined;

  /** @param reach UTF-16 units that tell whether lines were wrapped */
  constructor(options: LayoutOptions = {}, reach = WRAPPING_SHOWS) {
    this.#options = options;
    this.#reach = reach;
    this.#enough = reach;
  }

  get dateline(): Dateline | undefined {
    return this.#dateline;
  }

  /** Whether the head of the article is read; a dateline comes before that or never. */
  get headRead(): boolean {
    return !this.#opening;
  }

  /**
   * Tells by whole lines at the beginning of the text whether its lines were wrapped, before any of it is read: false where they were, or where the options say how they are
   * to be read; undefined where more lines are needed.
   */
  isUnwrapped(beginning: string): boolean | undefined {
    if ((this.#options.wrapped ?? 'auto') !== 'auto') return false;
    const enough = beginning.length >= this.#reach;
    if (!enough && !hasWideLine(beginning)) return undefined;
    this.#width = enough ? wrappingOf(beginning, this.#reach) : undefined;
    this.#widthTold = true;
    this.#enough = 0;
    return this.#width === undefined;
  }

  /**
   * Where the first paragraph begins that was not told yet, if all from there on may be told by lines of their own: the head is read, what stands before ended in a stop,
   * and the paragraph begins with letters.
   */
  get plainFrom(): number | undefined {
    if (this.#opening || !this.#begun) return undefined;
    const closed = /[.\u061F]["\u00BB\u201D)]?\n+$/.test(this.#window.slice(0, this.#untold));
    return closed && BEGINS_PLAIN.test(this.#window.slice(this.#untold)) ? this.#base + this.#untold : undefined;
  }

  /**
   * Reads whole lines between two that are {@link NEIGHBOUR}, behind the head of a text whose lines were not wrapped.
   * @param base where they begin in the whole text
   */
  readBetween(framed: string, base: number, rareBreaks: boolean): Unit[] {
    this.goOnAt(base);
    const blocks = readBlocks(framed, 'auto', undefined, this.#line, rareBreaks);
    return this.#layOut(framed, blocks, blocks.length - 1, false);
  }

  /** The next piece that is read begins at this offset of the whole text, with a line as `readBetween` takes it. */
  goOnAt(offset: number): void {
    this.#window = NEIGHBOUR;
    this.#base = offset - NEIGHBOUR.length;
    this.#line = 2;
    this.#begun = true;
    this.#rareBreaks = false;
    this.#waiting = [];
    this.#waitingUnits = 0;
  }

  /**
   * Takes the next piece and gives the units that are complete by now.
   * @param last nothing follows
   * @param rareBreaks as {@link hasRareBreaks} says of the piece
   */
  read(piece: string, last: boolean, rareBreaks = hasRareBreaks(piece)): LaidOut {
    this.#rareBreaks ||= rareBreaks;
    this.#waiting.push(piece);
    this.#waitingUnits += piece.length;
    if (!last && this.#waitingUnits < this.#enough) return { units: [], text: '', base: this.#base };
    const all = this.#window + this.#waiting.join('');
    // Only whole lines are looked at, since what a line is hangs on its words.
    const end = last ? all.length : all.lastIndexOf('\n') + 1;
    const text = end === all.length ? all : all.slice(0, end);
    const wrapped = this.#options.wrapped ?? 'auto';
    if (!this.#widthTold && (last || wrapped !== 'auto' || text.length >= this.#reach)) {
      this.#width = wrapped === 'auto' ? wrappingOf(text, this.#reach) : undefined;
      this.#widthTold = true;
    }
    const blocks = this.#widthTold ? readBlocks(text, wrapped, this.#width, this.#line, this.#rareBreaks) : [];
    // The role of a paragraph hangs on the one behind it, too, and that may go on.
    const told = last ? blocks.length : blocks.length - 2;
    const units = this.#layOut(text, blocks, told, last);
    const base = this.#base;
    let keep = 0;
    if (told > 0) {
      keep = blocks[told - 1]!.lineStart;
      this.#line = blocks[told - 1]!.line;
      this.#begun = true;
      this.#untold = (blocks[told]?.lineStart ?? all.length) - keep;
    }
    this.#window = all.slice(keep);
    this.#rareBreaks &&= hasRareBreaks(this.#window);
    this.#base = base + keep;
    this.#waiting = [];
    this.#waitingUnits = 0;
    this.#enough = Math.max(this.#widthTold ? 0 : this.#reach - this.#window.length, this.#window.length);
    return { units, text, base };
  }

  #layOut(text: string, blocks: readonly Block[], told: number, last: boolean): Unit[] {
    const options = this.#options;
    const base = this.#base;
    const units: Unit[] = [];
    const push = ({ start, end }: Span, role: Role): void => {
      const from = base + start;
      const segments =
        role === 'byline' || role === 'dateline'
          ? [{ start: from, end: base + end }]
          : splitSentencesAt(text.slice(start, end), from, options);
      const unit = { start: from, end: base + end, role, segments };
      units.push(unit);
      if (this.#head.length < LONGEST_HEAD) this.#head.push(unit);
    };
    for (let index = this.#begun ? 1 : 0; index < told; index++) {
      const block = blocks[index]!;
      if (this.#opening) {
        const found = readDateline(text.slice(block.start, block.end));
        if (found !== undefined) {
          const cut = block.start + found.end;
          this.#dateline = found.dateline;
          this.#opening = false;
          push({ start: block.start, end: cut }, 'dateline');
          const rest = skipInvisible(text, cut, block.end);
          if (rest < block.end) push({ start: rest, end: block.end }, 'body');
          continue;
        }
      }
      const ends = last && index === blocks.length - 1;
      const role = index === 0 && ends ? 'body' : roleOf(text, blocks, index, ends, this.#opening, this.#head, options);
      if (this.#opening && role === 'body') this.#opening = false;
      push(block, role);
    }
    return units;
  }
}

/** Stands for a paragraph that begins with letters and ends in a stop, of which its neighbours ask no more. */
export const NEIGHBOUR = 'كذا.\n';

/** No bullet, no number, nothing invisible. */
const BEGINS_PLAIN = /^[\u0621-\u063A\u0641-\u064A][\u0621-\u063A\u0641-\u064A ]/;

/** Units that a headline may stand among, and one more. */
const LONGEST_HEAD = 5;

function roleOf(
  text: string,
  blocks: readonly Span[],
  index: number,
  last: boolean,
  opening: boolean,
  before: readonly Unit[],
  options: SplitOptions,
): Role {
  const block = blocks[index]!;
  const length = block.end - block.start;
  const content = text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADLINE));
  if (length <= LONGEST_BYLINE && BYLINE.test(content) && !isFullStop(text, block)) return 'byline';
  if (opening) {
    // A headline stands at the top or nowhere; looking at the first few keeps a file of bylines linear.
    const headed = before.slice(0, 4).some((unit) => unit.role === 'headline') || before.length > 4;
    const short = length <= LONGEST_HEADLINE && !isFullStop(text, block) && !endsOpen(text, block) && !last;
    if (!headed && short && splitSentences(text.slice(block.start, block.end), options).length <= 2) return 'headline';
    const second =
      before.length > 0 &&
      before.length <= 4 &&
      before.every((unit) => unit.role === 'headline' || unit.role === 'byline');
    if (headed && second && short && !endsInStop(text, block) && index + 1 < blocks.length) {
      // A second line without a stop is a subheadline if it is plainly shorter than what follows.
      const next = blocks[index + 1]!;
      if (length < next.end - next.start || length <= LONGEST_CROSSHEAD) return 'subheadline';
    }
  }
  if (BULLET.test(content)) {
    if (!NUMBERED.test(content)) return 'list-item';
    const neighbour = (at: number): boolean => {
      const other = blocks[at];
      return other !== undefined && NUMBERED.test(text.slice(other.start, other.start + 6));
    };
    if (neighbour(index - 1) || neighbour(index + 1)) return 'list-item';
  }
  if (!opening && !last && length <= LONGEST_CROSSHEAD && !endsInStop(text, block) && !endsOpen(text, block)) {
    const previous = blocks[index - 1];
    if (
      previous !== undefined &&
      !endsOpen(text, previous) &&
      (text[previous.end - 1] === '.' || endsInStop(text, previous))
    )
      return 'subheadline';
  }
  if (last && !opening && length <= LONGEST_BYLINE) {
    const found = readDateline(content);
    if (found !== undefined && found.end >= content.trimEnd().length) return 'byline';
  }
  return 'body';
}
