import type { Span } from '../../core/article.ts';
import { type CodeRun, type CodeStand, typesOver } from '../../core/code-runs.ts';
import type { Severity } from '../../core/finding.ts';
import { describeHidden, HIDDEN } from '../../text/hidden-characters.ts';
import { type ByteParts, bytesOf } from '../byte-parts.ts';
import { putPlain } from '../put-plain.ts';
import { attributes, escapeHtml, HTML_LETTERS, isShownAsItIs, putEscaped } from './escape-html.ts';

/** A name to be marked in a text. */
export interface NameMark extends Span {
  /** From 1; the same on both sides and all through the page. Its colour follows from it. */
  readonly number: number;
  readonly kind: 'name' | 'derived';
  /** The other side does not have it. */
  readonly missed: boolean;
  /** Shown on hover: the glossary's pair. */
  readonly title: string;
  /** What a screen reader says for the number: `name 3`. */
  readonly say: string;
}

/** A place that a finding points at. */
export interface FindingMark extends Span {
  readonly severity: Severity;
}

/** How many name colours the style sheet has. */
export const NAME_COLOURS = 8;

/** The gravest first. */
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Moves a boundary out of a surrogate pair. */
function snap(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at + 1 : at;
}

const NONE: readonly never[] = [];

/** By where they begin, the longer first: as most are found. */
function isInOrder(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) {
    const [before, span] = [spans[i - 1]!, spans[i]!];
    if (span.start < before.start || (span.start === before.start && span.end > before.end)) return false;
  }
  return true;
}

const FEW = 20;

/** In place: for lists of few numbers, which are mostly in order. */
function sortFew(numbers: number[]): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i]!;
    let at = i;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}

/** Spans that lie in the text, hold something and begin behind the one before them; others cannot be shown. */
function usable<S extends Span>(text: string, spans: readonly S[], disjoint: boolean): readonly S[] {
  if (spans.length === 0) return NONE;
  const kept: S[] = [];
  let from = 0;
  const inOrder = isInOrder(spans) ? spans : [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of inOrder) {
    const start = snap(text, Math.max(0, span.start));
    const end = snap(text, Math.min(text.length, span.end));
    if (!(start < end) || (disjoint && start < from)) continue;
    kept.push(start === span.start && end === span.end ? span : { ...span, start, end });
    from = end;
  }
  return kept;
}

/** Hidden characters become marks that can be seen and that have no effect; a copied selection leaves them out. */
export function showHidden(text: string): string {
  if (isShownAsItIs(text)) return text;
  let out = '';
  let rest = text;
  for (;;) {
    const at = rest.search(HIDDEN);
    if (at < 0) return out + escapeHtml(rest);
    const { short, long } = describeHidden(rest.charAt(at));
    out += `${escapeHtml(rest.slice(0, at))}<abbr class="hid" lang="en" dir="ltr" title="${long}">${short}</abbr>`;
    rest = rest.slice(at + 1);
  }
}

/** Puts {@link showHidden} of a stretch of a text. */
export function putShown(page: ByteParts, text: string, from = 0, to = text.length): void {
  const at = putPlain(page, text, from, to, HTML_LETTERS);
  if (at < to) page.put(showHidden(text.slice(at, to)));
}

/** How the document's markup is shown. What stands between the words is drawn by the style sheet: copying and searching do not find it. */
export interface MarkupLook {
  readonly runs: readonly CodeRun[];
  readonly stands: readonly (CodeStand & { readonly shown: string })[];
}

const BARE: MarkupLook = { runs: [], stands: [] };

/** What stands in front of a character; of links only their end. */
function standsAt({ stands }: MarkupLook, at: number): string {
  return stands
    .filter((stand) => stand.at === at && stand.shown !== '')
    .map(({ type, shown }) => `<span${attributes({ class: `k-at k-${type}-at`, 'data-shown': shown })}></span>`)
    .join('');
}

const FINDING_BEGINS: Readonly<Record<Severity, Uint8Array>> = {
  error: bytesOf('<span class="at at-error">'),
  warning: bytesOf('<span class="at at-warning">'),
  info: bytesOf('<span class="at at-info">'),
};
const SPAN_ENDS = bytesOf('</span>');

/** Puts text in which places of findings are underlined; where two meet, the graver one shows. Markup lies inside of that. */
function putPainted(
  page: ByteParts,
  text: string,
  from: number,
  to: number,
  marks: readonly FindingMark[],
  look: MarkupLook,
): void {
  if (from >= to) return;
  const coded = look.runs.length + look.stands.length > 0;
  const cuts: number[] = [];
  for (const { start, end } of marks) if (start < to && end > from) cuts.push(Math.max(from, start), Math.min(to, end));
  if (cuts.length === 0 && !coded) {
    putShown(page, text, from, to);
    return;
  }
  if (coded)
    for (const edge of [...look.runs.flatMap(({ start, end }) => [start, end]), ...look.stands.map(({ at }) => at)])
      if (edge > from && edge < to) cuts.push(edge);
  cuts.push(from, to);
  if (cuts.length <= FEW) sortFew(cuts);
  else cuts.sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    // Where several edges meet.
    if (start === end) continue;
    if (coded) page.put(standsAt(look, start));
    const severity = gravestOver(marks, start, end);
    if (severity !== undefined) page.putBytes(FINDING_BEGINS[severity]);
    const types = coded ? typesOver(look.runs, { start, end }) : NONE;
    if (types.length > 0) page.put(`<span class="${types.map((type) => `k-${type}`).join(' ')}">`);
    putShown(page, text, start, end);
    if (types.length > 0) page.putBytes(SPAN_ENDS);
    if (severity !== undefined) page.putBytes(SPAN_ENDS);
  }
}

function gravestOver(marks: readonly FindingMark[], start: number, end: number): Severity | undefined {
  let found: FindingMark | undefined;
  for (const mark of marks)
    if (mark.start < end && mark.end > start && (!found || RANK[mark.severity] < RANK[found.severity])) found = mark;
  return found?.severity;
}

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u;

const MARK_BEGINS = Array.from({ length: NAME_COLOURS }, (_, colour) => bytesOf(`<mark class="n c${colour + 1}`));
const BEHIND = bytesOf(' na');
const IN_FRONT = bytesOf(' nb');
const DERIVED = bytesOf(' der');
const MISSED = bytesOf(' missed');
const BEFORE_TITLE = bytesOf('" title="');
const BEFORE_NUMBER = bytesOf('" data-n="');
const BEFORE_SAY = bytesOf('" data-say="');
const BEFORE_NAME = bytesOf('">');
const MARK_ENDS = bytesOf('</mark>');

/**
 * Puts one side of a segment as HTML. Marks carry no padding, and a name's number is drawn by the style sheet, so letters
 * still join, searching finds the text and copying gives it unchanged. The number stands behind the name, or in front of
 * it where something is glued on behind; between letters there is none.
 * Name spans that overlap an earlier one, and spans outside of the text, are left out.
 */
export function putMarked(
  page: ByteParts,
  text: string,
  names: readonly NameMark[],
  findings: readonly FindingMark[],
  look: MarkupLook = BARE,
): void {
  if (names.length === 0 && findings.length === 0 && look === BARE) {
    putShown(page, text);
    return;
  }
  const flags = usable(text, findings, false);
  let from = 0;
  for (const name of usable(text, names, true)) {
    const { start, end, number } = name;
    putPainted(page, text, from, start, flags, look);
    page.putBytes(MARK_BEGINS[(number - 1) % NAME_COLOURS]!);
    if (!LETTER.test(text.charAt(end))) page.putBytes(BEHIND);
    else if (!LETTER.test(text.charAt(start - 1))) page.putBytes(IN_FRONT);
    if (name.kind === 'derived') page.putBytes(DERIVED);
    if (name.missed) page.putBytes(MISSED);
    page.putBytes(BEFORE_TITLE);
    putEscaped(page, name.title);
    page.putBytes(BEFORE_NUMBER);
    page.putShort(String(number));
    page.putBytes(BEFORE_SAY);
    putEscaped(page, name.say);
    page.putBytes(BEFORE_NAME);
    putPainted(page, text, start, end, flags, look);
    page.putBytes(MARK_ENDS);
    from = end;
  }
  putPainted(page, text, from, text.length, flags, look);
  if (text !== '' && look !== BARE) page.put(standsAt(look, text.length));
}
