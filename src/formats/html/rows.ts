import type { Span } from '../../core/article.ts';
import type { BitextUnit, Note, Origin, Segment } from '../../core/bitext.ts';
import { isApproved, isMock, isStale, targetCodesOf, targetOf } from '../../core/bitext.ts';
import { type CodeStand, lookOfCodes } from '../../core/code-runs.ts';
import { assertNever } from '../../core/error.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { wordDifference } from '../../text/word-difference.ts';
import { attributes, escapeHtml } from './escape-html.ts';
import type { Labels } from './labels.ts';
import { type FindingMark, type MarkupLook, markText, showHidden } from './mark-text.ts';
import { datum, remark, retold, type Sides } from './mixed-text.ts';
import type { NamesIndex } from './names-index.ts';
import { sideAttributes, spanOf } from './side.ts';
import { symbol } from './symbols.ts';
import type { AnsweredInView, HtmlView } from './view.ts';

/** Longer excerpts say nothing that the mark in the text does not. UTF-16 units. */
const EXCERPT = 80;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, otherwise as they came. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** The name of a segment's row in the page's address. */
export function anchorOf(segmentId: string): string {
  return /^s\d+$/.test(segmentId) ? segmentId : `seg-${segmentId.replace(/[^\w.-]/gu, '_')}`;
}

/** Nothing stands on the target side. */
export function isOpen(segment: Segment): boolean {
  return (targetOf(segment) ?? '').trim() === '';
}

/** The row wants a look for more than its approval. */
function wantsAttention(segment: Segment, findings: readonly Finding[]): boolean {
  return isOpen(segment) || isMock(segment) || findings.some((finding) => finding.severity !== 'info');
}

/** `2026-01-10T09:12:44Z` as the day, the whole on hover; what is not of that form is shown as it is. */
export function timeHtml(at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(at);
  return parts
    ? `<time datetime="${escapeHtml(at)}" title="${parts[1]} ${parts[2]} UTC" dir="ltr">${parts[1]}</time>`
    : `<bdi>${escapeHtml(at)}</bdi>`;
}

function originHtml(origin: Origin, labels: Labels, sides: Sides): string {
  const label = `<span class="lab">${labels.both(`origin.${origin.kind}`)}</span>`;
  switch (origin.kind) {
    case 'engine': {
      const model = origin.model === undefined ? '' : ` ${datum(origin.model, sides)}`;
      const carried = origin.carried ? ` <span class="lab">${labels.both('carried')}</span>` : '';
      return `${label} ${datum(origin.provider, sides)}${model} ${timeHtml(origin.at)}${carried}`;
    }
    case 'memory':
      return (
        `${label} ${datum(`${origin.score} %`)} ${datum(origin.from, sides)} ${timeHtml(origin.at)}` +
        (origin.repaired ? ` <span class="lab">${labels.both('repaired')}</span>` : '')
      );
    case 'person':
      return `${label} ${datum(origin.by, sides)}${origin.at === undefined ? '' : ` ${timeHtml(origin.at)}`}`;
    default:
      return assertNever(origin);
  }
}

type EngineOrigin = Extract<Origin, { kind: 'engine' }>;

/** The last cell of a translated segment that an engine gave: those of one request look the same. */
let lastCell: { origin: EngineOrigin; labels: Labels; from: string; to: string; html: string } | undefined;

function stateCell(segment: Segment, labels: Labels, { from, to }: Sides): string {
  if (segment.state !== 'translated' || segment.origin.kind !== 'engine')
    return stateHtml(segment, labels, { from, to });
  const { origin } = segment;
  const last = lastCell;
  if (last?.labels === labels && last.from === from && last.to === to && looksLike(origin, last.origin))
    return last.html;
  const html = stateHtml(segment, labels, { from, to });
  lastCell = { origin, labels, from, to, html };
  return html;
}

/** Whether {@link originHtml} makes the same of both. */
function looksLike(one: EngineOrigin, other: EngineOrigin): boolean {
  return (
    one.provider === other.provider && one.model === other.model && one.at === other.at && one.carried === other.carried
  );
}

function stateHtml(segment: Segment, labels: Labels, sides: Sides): string {
  const state = isStale(segment) ? 'stale' : segment.state;
  let html = `<p class="badge b-${state}">${symbol(state)} <span>${labels.both(`state.${state}`)}</span></p>`;
  if (isMock(segment)) html += `<p class="badge b-mock">${symbol('warning')} <span>${labels.both('mock')}</span></p>`;
  if (segment.state === 'initial') return html;
  html += `<p class="from">${originHtml(segment.origin, labels, sides)}</p>`;
  if (isApproved(segment) && segment.state !== 'translated' && segment.approval) {
    const { by, at } = segment.approval;
    html += `<p class="from"><span class="lab">${labels.both('approved')}</span> ${datum(by, sides)} ${timeHtml(at)}</p>`;
  }
  return html;
}

/** The words that a finding points at, on either side, where its message does not have them already. */
function excerpts(finding: Finding, segment: Segment, view: HtmlView): string {
  const sides = [
    { span: finding.source, text: segment.source, language: view.bitext.from },
    { span: finding.target, text: targetOf(segment) ?? '', language: view.bitext.to },
  ];
  let html = '';
  for (const { span, text, language } of sides) {
    if (!span || span.end - span.start > EXCERPT) continue;
    const words = text.slice(span.start, span.end);
    if (words.trim() === '' || finding.message.includes(words)) continue;
    html += ` <q${sideAttributes(language)}>${showHidden(words)}</q>`;
  }
  return html;
}

/** What was said last of one pair of languages, by what says it, check and message: findings say the same again and again. */
type Said = Map<string, Map<string, string>>;
const said = new WeakMap<Labels, Map<string, Said>>();
/** Messages of one check that are remembered. */
const MOST_SAID = 100;

function saidBefore(labels: Labels, { from, to }: Sides): Said {
  const all = said.get(labels) ?? new Map<string, Said>();
  said.set(labels, all);
  const pair = `${from} ${to}`;
  const known = all.get(pair) ?? new Map<string, Map<string, string>>();
  all.set(pair, known);
  return known;
}

/** What a finding says, in the languages of the page. */
function messageHtml(
  { message, check = '' }: { readonly message: string; readonly check?: string },
  labels: Labels,
  sides: Sides,
): string {
  const all = saidBefore(labels, sides);
  let known = all.get(check);
  if (!known) {
    known = new Map();
    all.set(check, known);
  }
  let html = known.get(message);
  if (html === undefined) {
    html = labels
      .messages(message, check)
      .map(({ language, text, className }) => spanOf(retold(text, sides), language, className))
      .join(' ');
    if (known.size >= MOST_SAID) known.clear();
    known.set(message, html);
  }
  return html;
}

/** A finding as one line: symbol, word, message, the check's id. */
export function findingItem(finding: Finding, labels: Labels, sides: Sides, where = ''): string {
  return (
    `<li class="f f-${finding.severity}">${symbol(finding.severity)} ` +
    `<strong class="sev">${labels.both(`severity.${finding.severity}`)}</strong> ` +
    `${messageHtml(finding, labels, sides)}${where} ` +
    `<code lang="en" dir="ltr">${escapeHtml(finding.check)}</code></li>`
  );
}

/** A finding that a person called right, with the reason and who it was. */
function answeredItem(
  { finding, reason, by, at }: AnsweredInView,
  segment: Segment,
  labels: Labels,
  view: HtmlView,
): string {
  const who = by === undefined ? '' : ` ${datum(by, view.bitext)}`;
  return (
    `<li class="f f-answered">${symbol('reviewed')} <strong class="sev">${labels.both('answered')}</strong> ` +
    `<s>${messageHtml(finding, labels, view.bitext)}</s>${excerpts(finding, segment, view)} ` +
    `<code lang="en" dir="ltr">${escapeHtml(finding.check)}</code> ${remark(reason, view.bitext)}${who}` +
    `${at === undefined ? '' : ` ${timeHtml(at)}`}</li>`
  );
}

function noteItem(note: Note, labels: Labels, view: HtmlView): string {
  const category = note.category === undefined ? '' : ` <code dir="ltr">${escapeHtml(note.category)}</code>`;
  const label = labels.both(`note.${note.appliesTo ?? 'plain'}`);
  return `<li class="note"><strong class="lab">${label}</strong> ${remark(note.text, view.bitext)}${category}</li>`;
}

function previousItem(segment: Segment, labels: Labels, view: HtmlView): string {
  if (!segment.previous) return '';
  const { source, target, approval } = segment.previous;
  const side = (text: string, language: string) => `<p${sideAttributes(language)}>${showHidden(text)}</p>`;
  const approved = approval
    ? ` <span class="lab">${labels.both('previous.approved')}</span> ${datum(approval.by, view.bitext)} ${timeHtml(approval.at)}`
    : '';
  return (
    `<li class="prev"><strong class="lab">${labels.both('previous.heading')}</strong>${approved}` +
    `<div class="old">${side(source, view.bitext.from)}${side(target, view.bitext.to)}</div></li>`
  );
}

/** Pairs of the memory that are near the segment, best first, with the words that differ marked. */
function offerItems(segment: Segment, labels: Labels, view: HtmlView): string {
  if (isApproved(segment)) return '';
  const side = (html: string, language: string) => `<p${sideAttributes(language)}>${html}</p>`;
  return (segment.offers ?? [])
    .map(({ source, target, score, from, at }) => {
      const marks = wordDifference(source, segment.source).changes.map(({ memory }) => memory);
      return (
        `<li class="prev"><strong class="lab">${labels.both('offer')}</strong> ${datum(`${score} %`)} ` +
        `${datum(from, view.bitext)}${at === '' ? '' : ` ${timeHtml(at)}`}` +
        `<div class="old">${side(markChanges(source, marks), view.bitext.from)}${side(showHidden(target), view.bitext.to)}</div></li>`
      );
    })
    .join('');
}

function markChanges(text: string, spans: readonly Span[]): string {
  let html = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start === end) continue;
    html += `${showHidden(text.slice(at, start))}<del>${showHidden(text.slice(start, end))}</del>`;
    at = end;
  }
  return html + showHidden(text.slice(at));
}

/** What stands under a row: why it is open, findings, the pair before, notes. '' where there is nothing. */
function details(segment: Segment, findings: readonly Finding[], labels: Labels, view: HtmlView): string {
  let items = '';
  if (segment.state === 'initial' && segment.open) {
    const { code, message, provider } = segment.open;
    const engine = provider === undefined ? '' : ` ${datum(provider, view.bitext)}`;
    items +=
      `<li class="f f-warning">${symbol('warning')} <strong class="sev">${labels.both('open')}</strong>${engine} ` +
      `${messageHtml({ message }, labels, view.bitext)} <code lang="en" dir="ltr">${escapeHtml(code)}</code></li>`;
  }
  for (const finding of bySeverity(findings))
    items += findingItem(finding, labels, view.bitext, excerpts(finding, segment, view));
  for (const answered of view.dismissed?.get(segment.id) ?? []) items += answeredItem(answered, segment, labels, view);
  items += previousItem(segment, labels, view);
  items += offerItems(segment, labels, view);
  for (const note of segment.notes) items += noteItem(note, labels, view);
  return items === ''
    ? ''
    : `<tr role="row" class="more">\n<td role="cell" colspan="3"><ul>${items}</ul></td>\n</tr>\n`;
}

function marksOf(findings: readonly Finding[], side: 'source' | 'target'): FindingMark[] {
  const marks: FindingMark[] = [];
  for (const finding of findings) {
    const span = finding[side];
    if (span) marks.push({ start: span.start, end: span.end, severity: finding.severity });
  }
  return marks;
}

/** The document's own markup, as a reader sees it. */
function lookOf(segment: Segment, side: 'source' | 'target', labels: Labels): MarkupLook | undefined {
  const { codes } = segment;
  if (!codes || codes.length === 0) return undefined;
  const text = side === 'source' ? segment.source : (targetOf(segment) ?? '');
  const places = side === 'source' ? codes : targetCodesOf(segment);
  const { runs, stands } = lookOfCodes(text.length, places, codes);
  return { runs, stands: stands.map((stand) => ({ ...stand, shown: shownStand(stand, labels) })) };
}

/** What stands in the place of a picture, a note, a line break or a value; of a link the address, for paper. */
function shownStand({ type, words }: CodeStand, labels: Labels): string {
  if (type === 'link') return ` (${words})`;
  if (type === 'break') return '\u21b5';
  if (type === 'image') return `[${labels.say('markup.image')}${words === '' ? '' : `: ${words}`}]`;
  if (type === 'note') return `[${labels.say('markup.note')}]`;
  return words;
}

/** A segment as a group of its own: the pair, and under it what there is to say about it. */
function segmentRows(segment: Segment, unit: BitextUnit, labels: Labels, names: NamesIndex, view: HtmlView): string {
  const { from, to } = view.bitext;
  const findings = view.findings.get(segment.id) ?? [];
  const marks = names.marksOf(segment);
  const more = details(segment, findings, labels, view);
  const first = unit.segments[0] === segment;
  const role = first && unit.role !== 'body' ? `<span class="role">${labels.both(`role.${unit.role}`)}</span>` : '';
  const classes = ['seg', `r-${unit.role}`, `s-${isStale(segment) ? 'stale' : segment.state}`];
  if (first) classes.push('first');
  if (wantsAttention(segment, findings)) classes.push('attention');
  const target = isOpen(segment)
    ? `<span class="empty">${labels.both('empty')}</span>`
    : markText(targetOf(segment) ?? '', marks.target, marksOf(findings, 'target'), lookOf(segment, 'target', labels));
  const anchor = anchorOf(segment.id);
  return (
    `<tbody${attributes({ role: 'rowgroup', class: classes.join(' '), id: anchor })}>\n<tr role="row" class="pair">\n` +
    `<th scope="row" role="rowheader"${more === '' ? '' : ' rowspan="2"'}><a href="#${escapeHtml(anchor)}">${datum(segment.id)}</a>${role}</th>\n` +
    `<td role="cell" class="t src"${sideAttributes(from)}>${markText(segment.source, marks.source, marksOf(findings, 'source'), lookOf(segment, 'source', labels))}</td>\n` +
    `<td role="cell" class="t tgt"${sideAttributes(to)}>${target}</td>\n` +
    `<td role="cell" class="st">${stateCell(segment, labels, view.bitext)}</td>\n</tr>\n${more}</tbody>\n`
  );
}

/** The bodies of the table: every segment of every unit, in order. */
export function* tableBodies(view: HtmlView, labels: Labels, names: NamesIndex): Generator<string> {
  for (const unit of view.bitext.units) {
    for (const segment of unit.segments) yield segmentRows(segment, unit, labels, names, view);
  }
}
