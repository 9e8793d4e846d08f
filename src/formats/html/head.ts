import type { Segment, State } from '../../core/bitext.ts';
import { isMock, isStale, segmentsOf, targetOf } from '../../core/bitext.ts';
import type { Severity } from '../../core/finding.ts';
import type { ByteParts } from '../byte-parts.ts';
import { attributes, escapeHtml } from './escape-html.ts';
import { type Labels, nameOfLanguage } from './labels.ts';
import { showHidden } from './mark-text.ts';
import { citing, datum } from './mixed-text.ts';
import type { PageWords } from './page-words.ts';
import { bySeverity, isOpen, putFinding, putLink } from './rows.ts';
import { sideOf } from './side.ts';
import { type SymbolName, symbol } from './symbols.ts';
import type { HtmlView } from './view.ts';

type Shown = State | 'stale';

/** As they lie in the bar: what is done first. */
const SHOWN: readonly Shown[] = ['final', 'reviewed', 'translated', 'stale', 'initial'];

const COUNTED: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', info: 'infos' };

function shownState(segment: Segment): Shown {
  return isStale(segment) ? 'stale' : segment.state;
}

/** The words of the first headline on either side. */
export function headlinePair(view: HtmlView): { readonly source?: string; readonly target?: string } {
  const unit = view.bitext.units.find(({ role }) => role === 'headline');
  if (!unit) return {};
  const targets = unit.segments.map((segment) => (targetOf(segment) ?? '').trim()).filter((text) => text !== '');
  const source = unit.segments.map((segment) => segment.source).join(' ');
  return targets.length === unit.segments.length ? { source, target: targets.join(' ') } : { source };
}

function titles(view: HtmlView): string {
  const { source, target } = headlinePair(view);
  const { from, to, slug } = view.bitext;
  const line = (tag: string, text: string, language: string, className: string) =>
    `<${tag}${attributes({ class: className, ...sideOf(language) })}>${showHidden(text)}</${tag}>\n`;
  if (target !== undefined && source !== undefined) {
    return `${line('h1', target, to, 'title')}${line('p', source, from, 'title other')}`;
  }
  return source === undefined
    ? `<h1 class="title">${datum(slug, view.bitext)}</h1>\n`
    : line('h1', source, from, 'title');
}

/** How many segments there are of each kind. */
interface Counts {
  readonly all: number;
  readonly open: number;
  /** Translated, and nobody has read it. */
  readonly unread: number;
  readonly mock: boolean;
  readonly shown: Readonly<Record<Shown, number>>;
}

function countSegments(segments: readonly Segment[]): Counts {
  const shown: Record<Shown, number> = { final: 0, reviewed: 0, translated: 0, stale: 0, initial: 0 };
  let [open, unread, mock] = [0, 0, false];
  for (const segment of segments) {
    shown[shownState(segment)]++;
    mock ||= isMock(segment);
    if (isOpen(segment)) open++;
    else if (segment.state === 'translated') unread++;
  }
  return { all: segments.length, open, unread, mock, shown };
}

function verdict({ all, open, unread, mock }: Counts, labels: Labels): string {
  const lines: [SymbolName, string][] = [];
  if (all === 0) lines.push(['warning', labels.both('verdict.nothing')]);
  if (open > 0) lines.push(['initial', labels.both('verdict.open', { count: open })]);
  if (unread > 0) lines.push(['translated', labels.both('verdict.unread', { count: unread })]);
  if (lines.length === 0) lines.push(['reviewed', labels.both('verdict.ready')]);
  let html = lines
    .map(([name, words]) => `<p class="verdict v-${name}">${symbol(name)} <span>${words}</span></p>\n`)
    .join('');
  if (mock) html += `<p class="verdict v-mock">${symbol('warning')} <span>${labels.both('mockNote')}</span></p>\n`;
  return html;
}

/** How far the article is, as a bar and in words. */
function states({ all, shown }: Counts, labels: Labels): string {
  if (all === 0) return '';
  let x = 0;
  let bars = '';
  let items = '';
  for (const state of SHOWN) {
    const count = shown[state];
    if (count === 0) continue;
    bars += `<rect class="bar-${state}" x="${x}" y="0" width="${count}" height="1"/>`;
    x += count;
    items += `<li class="badge b-${state}">${symbol(state)} ${datum(count)} <span>${labels.both(`state.${state}`)}</span></li>`;
  }
  return `<svg class="bar" aria-hidden="true" viewBox="0 0 ${all} 1" preserveAspectRatio="none">${bars}</svg>\n<ul class="states">${items}</ul>\n`;
}

/** Puts findings counted by severity, and the rows that have the graver ones. */
function putFindings(page: ByteParts, segments: readonly Segment[], view: HtmlView, words: PageWords): void {
  const { labels } = words;
  const whole = view.articleFindings ?? [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const rows: Record<Severity, string[]> = { error: [], warning: [], info: [] };
  for (const { severity } of whole) counts[severity]++;
  for (const { id } of segments)
    for (const { severity } of view.findings.get(id) ?? []) {
      counts[severity]++;
      if (rows[severity].at(-1) !== id) rows[severity].push(id);
    }
  if (counts.error + counts.warning + counts.info === 0) {
    page.put(`<p class="none">${symbol('reviewed')} <span>${labels.both('summary.noFindings')}</span></p>\n`);
    return;
  }
  page.put('<ul class="counts">');
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = counts[severity];
    if (count === 0) continue;
    page.put(
      `<li class="f f-${severity}">${symbol(severity)} <strong class="sev">${labels.both(COUNTED[severity], { count })}</strong>`,
    );
    for (const [index, id] of rows[severity].entries()) {
      page.putAscii(index === 0 ? ' <span class="rows">' : ' ');
      putLink(page, id);
    }
    page.putAscii(rows[severity].length === 0 ? '</li>' : '</span></li>');
  }
  page.put('</ul>\n');
  if (whole.length === 0) return;
  page.put(`<h3>${labels.both('summary.wholeArticle')}</h3>\n<ul class="counts">`);
  for (const finding of bySeverity(whole)) putFinding(page, finding, undefined, words);
  page.put('</ul>\n');
}

function fact(labels: Labels, key: string, value: string): string {
  return `<div><dt>${labels.both(key)}</dt><dd>${value}</dd></div>\n`;
}

function facts(view: HtmlView, labels: Labels): string {
  const { slug, original, from, to } = view.bitext;
  const { dateline } = view;
  const side = sideOf(from);
  let html = fact(labels, 'summary.article', datum(slug, view.bitext));
  html += fact(labels, 'summary.file', `<bdi dir="ltr">${citing(original, view.bitext)}</bdi>`);
  html += fact(labels, 'summary.languages', `<bdi dir="ltr">${escapeHtml(from)} \u2192 ${escapeHtml(to)}</bdi>`);
  if (!dateline) return html;
  html += fact(labels, 'summary.dateline', `<bdi${attributes(side)}>${showHidden(dateline.text)}</bdi>`);
  if (dateline.place !== undefined) {
    html += fact(labels, 'summary.place', `<bdi${attributes(side)}>${showHidden(dateline.place)}</bdi>`);
  }
  if (dateline.agencies.length > 0) {
    const agencies = dateline.agencies.map((agency) => `<bdi${attributes(side)}>${showHidden(agency)}</bdi>`);
    html += fact(labels, 'summary.agencies', agencies.join(' <span class="slash" aria-hidden="true">/</span> '));
  }
  if (dateline.date !== undefined) {
    const date = escapeHtml(dateline.date);
    html += fact(labels, 'summary.date', `<time datetime="${date}" dir="ltr">${date}</time>`);
  }
  return html;
}

/** Puts title, verdict, progress, findings and what is known about the article. */
export function putHead(page: ByteParts, view: HtmlView, words: PageWords): void {
  const { labels } = words;
  const segments = segmentsOf(view.bitext);
  const counts = countSegments(segments);
  page.put(
    `<header class="top">\n<p class="kicker">${labels.both('kicker')}</p>\n${titles(view)}${verdict(counts, labels)}` +
      `<section class="glance" aria-labelledby="glance">\n<h2 id="glance" class="vh">${labels.both('summary.heading')}</h2>\n` +
      `<div class="card">\n<h3>${labels.both('summary.states')} ${datum(segments.length)}</h3>\n${states(counts, labels)}</div>\n` +
      `<div class="card">\n<h3>${labels.both('summary.findings')}</h3>\n`,
  );
  putFindings(page, segments, view, words);
  page.put(`</div>\n<dl class="card facts">\n${facts(view, labels)}</dl>\n</section>\n</header>\n`);
}

/** `Arabic`, `العربية`: what the sides are called in each of the page's languages. */
export function sideNames(view: HtmlView): (language: string) => { readonly from: string; readonly to: string } {
  return (language) => ({
    from: nameOfLanguage(view.bitext.from, language),
    to: nameOfLanguage(view.bitext.to, language),
  });
}
