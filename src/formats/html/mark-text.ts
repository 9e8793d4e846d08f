import type { Span } from '../../core/article.ts';
import { type CodeRun, type CodeStand, typesOver } from '../../core/code-runs.ts';
import type { Severity } from '../../core/finding.ts';
import { describeHidden, HIDDEN } from '../../text/hidden-characters.ts';
import { attributes, escapeHtml } from './escape-html.ts';

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

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Moves a boundary out of a surrogate pair. */
function snap(text: string, at: number): number {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at + 1 : at;
}

/** Spans that lie in the text, hold something and begin behind the one before them; others cannot be shown. */
function usable<S extends Span>(text: string, spans: readonly S[], disjoint: boolean): S[] {
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
  const inside = marks.filter((mark) => mark.start < to && mark.end > from);
  const coded = look.runs.length + look.stands.length > 0;
  if (inside.length === 0 && !coded) return showHidden(text.slice(from, to));
  const edges = new Set([from, to]);
  for (const edge of coded
    ? [...look.runs.flatMap(({ start, end }) => [start, end]), ...look.stands.map(({ at }) => at)]
    : [])
    if (edge > from && edge < to) edges.add(edge);
  for (const mark of inside) {
    edges.add(Math.max(from, mark.start));
    edges.add(Math.min(to, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  let out = '';
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    const severity = SEVERITY_ORDER.find((grade) =>
      inside.some((mark) => mark.severity === grade && mark.start < end && mark.end > start),
    );
    const types = typesOver(look.runs, { start, end });
    const words = showHidden(text.slice(start, end));
    const piece =
      types.length > 0 ? `<span class="${types.map((type) => `k-${type}`).join(' ')}">${words}</span>` : words;
    out += standsAt(look, start);
    out += severity ? `<span class="at at-${severity}">${piece}</span>` : piece;
  }
  return out;
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
  const flags = usable(text, findings, false);
  let out = '';
  let from = 0;
  for (const name of usable(text, names, true)) {
    const glued = LETTER.test(text.slice(name.end, name.end + 1));
    const led = LETTER.test(text.slice(Math.max(0, name.start - 1), name.start));
    const place = !glued ? 'na' : !led ? 'nb' : '';
    const classes = ['n', `c${((name.number - 1) % NAME_COLOURS) + 1}`, place, name.kind === 'derived' ? 'der' : ''];
    if (name.missed) classes.push('missed');
    out += paintFindings(text, from, name.start, flags, look);
    out += `<mark${attributes({
      class: classes.filter((word) => word !== '').join(' '),
      title: name.title,
      'data-n': name.number,
      'data-say': name.say,
    })}>${paintFindings(text, name.start, name.end, flags, look)}</mark>`;
    from = name.end;
  }
  return out + paintFindings(text, from, text.length, flags, look) + (text === '' ? '' : standsAt(look, text.length));
}
