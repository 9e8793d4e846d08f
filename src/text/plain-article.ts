import type { Dateline, Role, Span, Unit } from '../core/article.ts';
import { readBlocks, type Wrapped } from './blocks.ts';
import { CLOSE, classAt, isQuote, skipInvisible, TERMINAL } from './chars.ts';
import { readDateline } from './dateline.ts';
import { type SplitOptions, splitSentences } from './sentences.ts';

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

function shifted(spans: readonly Span[], offset: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

/**
 * Reads a plain text as an article: its paragraphs as units with roles, and the sentences of each as segments, all in offsets
 * of the text. A text of one paragraph is body. A dateline at the head of the first body paragraph is a unit of its own.
 * Only white space and invisible marks lie outside the units, and in them outside the segments. Never throws.
 */
export function layOutPlainText(
  text: string,
  options: SplitOptions & { readonly wrapped?: Wrapped } = {},
): PlainArticle {
  const blocks = readBlocks(text, options.wrapped ?? 'auto');
  const units: Unit[] = [];
  let dateline: Dateline | undefined;
  const segmentsOf = (block: Span): Span[] =>
    shifted(splitSentences(text.slice(block.start, block.end), options), block.start);
  const push = (block: Span, role: Role): void => {
    const segments = role === 'byline' || role === 'dateline' ? [{ ...block }] : segmentsOf(block);
    units.push({ ...block, role, segments });
  };
  let opening = true;
  blocks.forEach((block, index) => {
    const content = text.slice(block.start, block.end);
    if (opening) {
      const found = readDateline(content);
      if (found !== undefined) {
        const cut = block.start + found.end;
        dateline = found.dateline;
        opening = false;
        push({ start: block.start, end: cut }, 'dateline');
        const rest = skipInvisible(text, cut, block.end);
        if (rest < block.end) push({ start: rest, end: block.end }, 'body');
        return;
      }
    }
    const role = roleOf(text, blocks, index, opening, units, options);
    if (opening && role === 'body') opening = false;
    push(block, role);
  });
  return dateline === undefined ? { units } : { units, dateline };
}

function roleOf(
  text: string,
  blocks: readonly Span[],
  index: number,
  opening: boolean,
  before: readonly Unit[],
  options: SplitOptions,
): Role {
  if (blocks.length === 1) return 'body';
  const block = blocks[index]!;
  const length = block.end - block.start;
  const content = text.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADLINE));
  if (length <= LONGEST_BYLINE && BYLINE.test(content) && !isFullStop(text, block)) return 'byline';
  const last = index === blocks.length - 1;
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
