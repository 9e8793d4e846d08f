import type { Segment, State } from '../../core/bitext.ts';
import { isMock, isStale, segmentsOf, targetOf } from '../../core/bitext.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { attributes, escapeHtml } from './escape-html.ts';
import { type Labels, nameOfLanguage } from './labels.ts';
import { showHidden } from './mark-text.ts';
import { citing, datum } from './mixed-text.ts';
import { anchorOf, bySeverity, findingItem, isOpen } from './rows.ts';
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

function verdict(segments: readonly Segment[], labels: Labels): string {
  const open = segments.filter(isOpen).length;
  const unread = segments.filter((segment) => segment.state === 'translated' && !isOpen(segment)).length;
  const lines: [SymbolName, string][] = [];
  if (segments.length === 0) lines.push(['warning', labels.both('verdict.nothing')]);
  if (open > 0) lines.push(['initial', labels.both('verdict.open', { count: open })]);
  if (unread > 0) lines.push(['translated', labels.both('verdict.unread', { count: unread })]);
  if (lines.length === 0) lines.push(['reviewed', labels.both('verdict.ready')]);
  let html = lines
    .map(([name, words]) => `<p class="verdict v-${name}">${symbol(name)} <span>${words}</span></p>\n`)
    .join('');
  if (segments.some(isMock))
    html += `<p class="verdict v-mock">${symbol('warning')} <span>${labels.both('mockNote')}</span></p>\n`;
  return html;
}

/** How far the article is, as a bar and in words. */
function states(segments: readonly Segment[], labels: Labels): string {
  const total = segments.length;
  let x = 0;
  let bars = '';
  let items = '';
  for (const state of SHOWN) {
    const count = segments.filter((segment) => shownState(segment) === state).length;
    if (count === 0) continue;
    bars += `<rect class="bar-${state}" x="${x}" y="0" width="${count}" height="1"/>`;
    x += count;
    items += `<li class="badge b-${state}">${symbol(state)} ${datum(count)} <span>${labels.both(`state.${state}`)}</span></li>`;
  }
  if (total === 0) return '';
  return `<svg class="bar" aria-hidden="true" viewBox="0 0 ${total} 1" preserveAspectRatio="none">${bars}</svg>\n<ul class="states">${items}</ul>\n`;
}

/** Findings counted by severity, and the rows that have the graver ones. */
function findingsPart(view: HtmlView, labels: Labels): string {
  const all: { finding: Finding; segment: string | undefined }[] = [];
  for (const finding of view.articleFindings ?? []) all.push({ finding, segment: undefined });
  for (const { id } of segmentsOf(view.bitext)) {
    for (const finding of view.findings.get(id) ?? []) all.push({ finding, segment: id });
  }
  if (all.length === 0)
    return `<p class="none">${symbol('reviewed')} <span>${labels.both('summary.noFindings')}</span></p>\n`;
  let html = '<ul class="counts">';
  for (const severity of ['error', 'warning', 'info'] as const) {
    const here = all.filter(({ finding }) => finding.severity === severity);
    if (here.length === 0) continue;
    const rows = [...new Set(here.map(({ segment }) => segment).filter((segment) => segment !== undefined))];
    const links = rows.map((row) => `<a href="#${escapeHtml(anchorOf(row))}">${datum(row)}</a>`).join(' ');
    html +=
      `<li class="f f-${severity}">${symbol(severity)} <strong class="sev">${labels.both(COUNTED[severity], { count: here.length })}</strong>` +
      `${links === '' ? '' : ` <span class="rows">${links}</span>`}</li>`;
  }
  html += '</ul>\n';
  const whole = bySeverity(view.articleFindings ?? []);
  if (whole.length > 0) {
    const items = whole.map((finding) => findingItem(finding, labels, view.bitext)).join('');
    html += `<h3>${labels.both('summary.wholeArticle')}</h3>\n<ul class="counts">${items}</ul>\n`;
  }
  return html;
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

/** Title, verdict, progress, findings and what is known about the article. */
export function pageHead(view: HtmlView, labels: Labels): string {
  const segments = segmentsOf(view.bitext);
  return (
    `<header class="top">\n<p class="kicker">${labels.both('kicker')}</p>\n${titles(view)}${verdict(segments, labels)}` +
    `<section class="glance" aria-labelledby="glance">\n<h2 id="glance" class="vh">${labels.both('summary.heading')}</h2>\n` +
    `<div class="card">\n<h3>${labels.both('summary.states')} ${datum(segments.length)}</h3>\n${states(segments, labels)}</div>\n` +
    `<div class="card">\n<h3>${labels.both('summary.findings')}</h3>\n${findingsPart(view, labels)}</div>\n` +
    `<dl class="card facts">\n${facts(view, labels)}</dl>\n</section>\n</header>\n`
  );
}

/** `Arabic`, `العربية`: what the sides are called in each of the page's languages. */
export function sideNames(view: HtmlView): (language: string) => { readonly from: string; readonly to: string } {
  return (language) => ({
    from: nameOfLanguage(view.bitext.from, language),
    to: nameOfLanguage(view.bitext.to, language),
  });
}
