import type { Span } from '../../core/article.ts';
import type { BitextUnit, Note, Segment } from '../../core/bitext.ts';
import { isApproved, isMock, isStale, targetCodesOf, targetOf } from '../../core/bitext.ts';
import { type CodeStand, lookOfCodes } from '../../core/code-runs.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { wordDifference } from '../../text/word-difference.ts';
import { type ByteParts, bytesOf } from '../byte-parts.ts';
import { escapeHtml, putEscaped } from './escape-html.ts';
import type { Labels } from './labels.ts';
import { type FindingMark, type MarkupLook, putMarked, putShown, showHidden } from './mark-text.ts';
import { datum, remark } from './mixed-text.ts';
import type { NamesIndex } from './names-index.ts';
import type { PageWords } from './page-words.ts';
import { sideAttributes } from './side.ts';
import { timeHtml } from './state-cell.ts';
import { symbol } from './symbols.ts';
import type { AnsweredInView, HtmlView } from './view.ts';

/** Longer excerpts say nothing that the mark in the text does not. UTF-16 units. */
const EXCERPT = 80;

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first, otherwise as they came. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  for (let i = 1; i < findings.length; i++)
    if (ORDER[findings[i]!.severity] < ORDER[findings[i - 1]!.severity])
      return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  return findings;
}

/** The name of a segment's row in the page's address. */
export function anchorOf(segmentId: string): string {
  return /^s\d+$/.test(segmentId) ? segmentId : `seg-${segmentId.replace(/[^\w.-]/gu, '_')}`;
}

const LINK_BEGINS = bytesOf('<a href="#');
const LINK_MIDDLE = bytesOf('"><bdi>');
const LINK_ENDS = bytesOf('</bdi></a>');

/** Puts a segment's id as a link to its row. */
export function putLink(page: ByteParts, id: string): void {
  const anchor = anchorOf(id);
  if (anchor !== id) {
    page.put(`<a href="#${escapeHtml(anchor)}">${datum(id)}</a>`);
    return;
  }
  page.putBytes(LINK_BEGINS);
  page.putShort(id);
  page.putBytes(LINK_MIDDLE);
  page.putShort(id);
  page.putBytes(LINK_ENDS);
}

/** Nothing stands on the target side. */
export function isOpen(segment: Segment): boolean {
  return (targetOf(segment) ?? '').trim() === '';
}

/** The row wants a look for more than its approval. */
function wantsAttention(segment: Segment, findings: readonly Finding[]): boolean {
  return isOpen(segment) || isMock(segment) || findings.some((finding) => finding.severity !== 'info');
}

const QUOTE_ENDS = bytesOf('</q>');

/** Puts words that a finding points at, where its message does not have them already. */
function putExcerpt(
  page: ByteParts,
  { message }: Finding,
  span: Span | undefined,
  text: string,
  quote: Uint8Array,
): void {
  if (!span || span.end - span.start > EXCERPT) return;
  const words = text.slice(span.start, span.end);
  if (words.trim() === '' || message.includes(words)) return;
  page.putBytes(quote);
  putShown(page, words);
  page.putBytes(QUOTE_ENDS);
}

function putExcerpts(page: ByteParts, finding: Finding, segment: Segment, words: PageWords): void {
  putExcerpt(page, finding, finding.source, segment.source, words.sourceQuote);
  putExcerpt(page, finding, finding.target, targetOf(segment) ?? '', words.targetQuote);
}

/** Puts a finding as one line: symbol, word, message, the check's id. @param segment undefined: it is about the article */
export function putFinding(page: ByteParts, finding: Finding, segment: Segment | undefined, words: PageWords): void {
  const { severity, message, check } = finding;
  page.putBytes(words.findingBegins[severity]);
  page.put(words.message(message, check));
  if (segment) putExcerpts(page, finding, segment, words);
  page.putBytes(words.findingEnd(check));
}

/** Puts a finding that a person called right, with the reason and who it was. */
function putAnswered(page: ByteParts, answered: AnsweredInView, segment: Segment, words: PageWords): void {
  const { finding, reason, by, at } = answered;
  const { labels, sides } = words;
  page.put(
    `<li class="f f-answered">${symbol('reviewed')} <strong class="sev">${labels.both('answered')}</strong> <s>`,
  );
  page.put(words.message(finding.message, finding.check));
  page.put('</s>');
  putExcerpts(page, finding, segment, words);
  const who = by === undefined ? '' : ` ${datum(by, sides)}`;
  page.put(
    ` <code lang="en" dir="ltr">${escapeHtml(finding.check)}</code> ${remark(reason, sides)}${who}` +
      `${at === undefined ? '' : ` ${timeHtml(at)}`}</li>`,
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

const DETAILS_BEGIN = bytesOf('<tr role="row" class="more">\n<td role="cell" colspan="3"><ul>');
const DETAILS_END = bytesOf('</ul></td>\n</tr>\n');

/** Whether anything stands under a row. */
function hasDetails(segment: Segment, findings: readonly Finding[], view: HtmlView): boolean {
  return (
    findings.length > 0 ||
    segment.notes.length > 0 ||
    segment.previous !== undefined ||
    (segment.state === 'initial' && segment.open !== undefined) ||
    (segment.offers !== undefined && segment.offers.length > 0 && !isApproved(segment)) ||
    (view.dismissed?.get(segment.id)?.length ?? 0) > 0
  );
}

/** Puts what stands under a row: why it is open, findings, the pair before, notes. */
function putDetails(
  page: ByteParts,
  segment: Segment,
  findings: readonly Finding[],
  words: PageWords,
  view: HtmlView,
): void {
  const { labels } = words;
  page.putBytes(DETAILS_BEGIN);
  if (segment.state === 'initial' && segment.open) {
    const { code, message, provider } = segment.open;
    const engine = provider === undefined ? '' : ` ${datum(provider, view.bitext)}`;
    page.put(
      `<li class="f f-warning">${symbol('warning')} <strong class="sev">${labels.both('open')}</strong>${engine} `,
    );
    page.put(words.message(message, ''));
    page.put(` <code lang="en" dir="ltr">${escapeHtml(code)}</code></li>`);
  }
  for (const finding of bySeverity(findings)) putFinding(page, finding, segment, words);
  for (const answered of view.dismissed?.get(segment.id) ?? []) putAnswered(page, answered, segment, words);
  if (segment.previous) page.put(previousItem(segment, labels, view));
  if (segment.offers) page.put(offerItems(segment, labels, view));
  for (const note of segment.notes) page.put(noteItem(note, labels, view));
  page.putBytes(DETAILS_END);
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
const ROW_BEGINS = bytesOf('<tbody role="rowgroup" class="seg r-');
const BEFORE_STATE = bytesOf(' s-');
const FIRST = bytesOf(' first');
const ATTENTION = bytesOf(' attention');
const BEFORE_ANCHOR = bytesOf('" id="');
const PAIR_BEGINS = bytesOf('">\n<tr role="row" class="pair">\n<th scope="row" role="rowheader"');
const OF_ONE = bytesOf('>');
const OF_TWO = bytesOf(' rowspan="2">');
const BEFORE_STATE_CELL = bytesOf('</td>\n<td role="cell" class="st">');
const PAIR_ENDS = bytesOf('</td>\n</tr>\n');
const ROW_ENDS = bytesOf('</tbody>\n');

/** Puts the body of the table that shows a segment. */
export function putSegment(
  page: ByteParts,
  segment: Segment,
  unit: BitextUnit,
  words: PageWords,
  names: NamesIndex,
  view: HtmlView,
): void {
  const { labels } = words;
  const findings = view.findings.get(segment.id) ?? [];
  const marks = names.marksOf(segment);
  const more = hasDetails(segment, findings, view);
  const first = unit.segments[0] === segment;
  page.putBytes(ROW_BEGINS);
  putEscaped(page, unit.role);
  page.putBytes(BEFORE_STATE);
  page.putShort(isStale(segment) ? 'stale' : segment.state);
  if (first) page.putBytes(FIRST);
  if (wantsAttention(segment, findings)) page.putBytes(ATTENTION);
  page.putBytes(BEFORE_ANCHOR);
  putEscaped(page, anchorOf(segment.id));
  page.putBytes(PAIR_BEGINS);
  page.putBytes(more ? OF_TWO : OF_ONE);
  putLink(page, segment.id);
  if (first && unit.role !== 'body')
    page.putBytes(words.once(unit.role, () => `<span class="role">${labels.both(`role.${unit.role}`)}</span>`));
  page.putBytes(words.beforeSource);
  putMarked(page, segment.source, marks.source, marksOf(findings, 'source'), lookOf(segment, 'source', labels));
  page.putBytes(words.beforeTarget);
  if (isOpen(segment)) page.putBytes(words.noTarget);
  else {
    const target = targetOf(segment) ?? '';
    putMarked(page, target, marks.target, marksOf(findings, 'target'), lookOf(segment, 'target', labels));
  }
  page.putBytes(BEFORE_STATE_CELL);
  page.putBytes(words.stateCell(segment));
  page.putBytes(PAIR_ENDS);
  if (more) putDetails(page, segment, findings, words, view);
  page.putBytes(ROW_ENDS);
}
