import type { Span } from '../../core/article.ts';
import { type CodeRun, type CodeStand, typesOver } from '../../core/code-runs.ts';
import type { Severity } from '../../core/finding.ts';
import { describeHidden, HIDDEN } from '../../text/hidden-characters.ts';
import { attributes, escapeHtml, isShownAsItIs } from './escape-html.ts';

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

/** Spans that lie in the text, hold something and begin behind the one before them; others cannot be shown. */
function usable<S extends Span>(text: string, spans: readonly S[], disjoint: boolean): S[] {
  if (spans.length === 0) return [];
  const kept: S[] = [];
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = snap(text, Math.max(0, span.start));
    const end = snap(text, Math.min(text.length, span.end));
    if (!(start < end) || (disjoint && start < from)) continue;
    kept.push({ ...span, start, end });
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

/** Text in which places of findings are underlined; where two meet, the graver one shows. Markup lies inside of that. */
function paintFindings(
  text: string,
  from: number,
  to: number,
  marks: readonly FindingMark[],
  look: MarkupLook,
): string {
  const coded = look.runs.length + look.stands.length > 0;
  const cuts: number[] = [];
  for (const { start, end } of marks) if (start < to && end > from) cuts.push(Math.max(from, start), Math.min(to, end));
  if (cuts.length === 0 && !coded) return showHidden(text.slice(from, to));
  if (coded)
    for (const edge of [...look.runs.flatMap(({ start, end }) => [start, end]), ...look.stands.map(({ at }) => at)])
      if (edge > from && edge < to) cuts.push(edge);
  cuts.push(from, to);
  cuts.sort((a, b) => a - b);
  let out = '';
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    // Where several edges meet.
    if (start === end) continue;
    let piece = showHidden(text.slice(start, end));
    if (coded) {
      const types = typesOver(look.runs, { start, end });
      if (types.length > 0) piece = `<span class="${types.map((type) => `k-${type}`).join(' ')}">${piece}</span>`;
      out += standsAt(look, start);
    }
    const severity = gravestOver(marks, start, end);
    out += severity === undefined ? piece : `<span class="at at-${severity}">${piece}</span>`;
  }
  return out;
}

function gravestOver(marks: readonly FindingMark[], start: number, end: number): Severity | undefined {
  let found: FindingMark | undefined;
  for (const mark of marks)
    if (mark.start < end && mark.end > start && (!found || RANK[mark.severity] < RANK[found.severity])) found = mark;
  return found?.severity;
}

const LETTER = /[\p{L}\p{M}\p{N}\u0640]/u;

/**
 * One side of a segment as HTML. Marks carry no padding, and a name's number is drawn by the style sheet, so letters
 * still join, searching finds the text and copying gives it unchanged. The number stands behind the name, or in front of
 * it where something is glued on behind; between letters there is none.
 * Name spans that overlap an earlier one, and spans outside of the text, are left out.
 */
export function markText(
  text: string,
  names: readonly NameMark[],
  findings: readonly FindingMark[],
  look: MarkupLook = BARE,
): string {
  if (names.length === 0 && findings.length === 0 && look === BARE) return showHidden(text);
  const flags = usable(text, findings, false);
  let out = '';
  let from = 0;
  for (const name of usable(text, names, true)) {
    const glued = LETTER.test(text.slice(name.end, name.end + 1));
    const led = LETTER.test(text.slice(Math.max(0, name.start - 1), name.start));
    const place = !glued ? ' na' : !led ? ' nb' : '';
    let classes = `n c${((name.number - 1) % NAME_COLOURS) + 1}${place}`;
    if (name.kind === 'derived') classes += ' der';
    if (name.missed) classes += ' missed';
    out += paintFindings(text, from, name.start, flags, look);
    out +=
      `<mark class="${classes}" title="${escapeHtml(name.title)}" data-n="${name.number}" data-say="${escapeHtml(name.say)}">` +
      `${paintFindings(text, name.start, name.end, flags, look)}</mark>`;
    from = name.end;
  }
  return out + paintFindings(text, from, text.length, flags, look) + (text === '' ? '' : standsAt(look, text.length));
}
