import { createHash } from 'node:crypto';
import { stripBidiControls } from '../../text/hidden-characters.ts';
import { inParts, joinParts } from '../parts.ts';
import { attributes, escapeHtml } from './escape-html.ts';
import { headlinePair, pageHead, sideNames } from './head.ts';
import { type Labels, makeLabels } from './labels.ts';
import { showHidden } from './mark-text.ts';
import { datum } from './mixed-text.ts';
import { indexNames, type NamesIndex } from './names-index.ts';
import { anchorOf, tableBodies } from './rows.ts';
import { sideOf } from './side.ts';
import { STYLE } from './style.ts';
import { symbolSheet } from './symbols.ts';
import type { HtmlView } from './view.ts';

/** The page may use its own style sheet and nothing else: no script, no request, no frame, no form target. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function columnHead(view: HtmlView, labels: Labels): string {
  const names = sideNames(view);
  const side = (which: 'source' | 'target', of: 'from' | 'to') =>
    `<th scope="col" role="columnheader" class="h-${which}">${labels.bothOf(`column.${which}`, (language) => ({ language: names(language)[of] }))} ` +
    `<span class="kind">${labels.both(`column.${which}Note`)}</span></th>\n`;
  return (
    `<thead role="rowgroup">\n<tr role="row">\n<th scope="col" role="columnheader">${labels.both('column.id')}</th>\n${side('source', 'from')}${side('target', 'to')}` +
    `<th scope="col" role="columnheader">${labels.both('column.state')}</th>\n</tr>\n</thead>\n`
  );
}

/** The names of the article with their numbers: the key to the marks, and a list to check spellings by. */
function namesSection(view: HtmlView, labels: Labels, names: NamesIndex): string {
  if (names.entries.length === 0) return '';
  const { from, to } = view.bitext;
  const source = attributes(sideOf(from));
  const target = attributes(sideOf(to));
  const rows = names.entries.map((entry) => {
    const links = entry.segments.map((id) => {
      const missed = entry.missed.includes(id);
      const word = missed ? ` <span class="missedword">${labels.both('names.missed')}</span>` : '';
      return `<a href="#${escapeHtml(anchorOf(id))}">${datum(id)}</a>${word}`;
    });
    const written = entry.translations.map((text) => `<span>${showHidden(text)}</span>`).join('<br>');
    return (
      `<tr role="row">\n<th scope="row" role="rowheader"><span class="key c${((entry.number - 1) % 8) + 1}">${datum(entry.number)}</span></th>\n` +
      `<td role="cell" class="src"${source}>${showHidden(entry.term)}</td>\n<td role="cell"${target}>${written}</td>\n<td role="cell">${links.join(' ')}</td>\n</tr>\n`
    );
  });
  const heads = ['column.id', 'names.term', 'names.translation', 'names.where'];
  return (
    `<section class="names" aria-labelledby="names">\n<h2 id="names">${labels.both('names.heading')}</h2>\n` +
    `<table class="keys" role="table" dir="ltr">\n<caption class="vh">${labels.both('names.caption')}</caption>\n<thead role="rowgroup">\n<tr role="row">` +
    `${heads.map((key) => `<th scope="col" role="columnheader">${labels.both(key)}</th>`).join('')}</tr>\n</thead>\n<tbody role="rowgroup">\n${rows.join('')}</tbody>\n</table>\n</section>\n`
  );
}

/** Two switches that need no script; shown where the browser can follow them. */
function switches(labels: Labels, names: NamesIndex): string {
  const one = (id: string, key: string, checked: boolean) =>
    `<label><input${attributes({ type: 'checkbox', id, checked })}> <span>${labels.both(key)}</span></label>\n`;
  return (
    `<fieldset class="show">\n<legend class="vh">${labels.both('show.heading')}</legend>\n${one('only-open', 'show.open', false)}` +
    `${names.entries.length > 0 ? one('show-names', 'show.names', true) : ''}</fieldset>\n`
  );
}

/**
 * The side-by-side page of one article: a single file without script or outside request that opens with a double click,
 * reads in light and dark, reflows at 320 px, prints on landscape paper. Source and target stand in a real table, one
 * row per segment, each cell with its own `lang` and `dir`; labels come in the target's language and in the source's.
 * Same view, same string.
 */
export function writeHtml(view: HtmlView): string {
  return joinParts(htmlParts(view));
}

/** {@link writeHtml} in parts, for articles of any length. */
export function htmlParts(view: HtmlView): Iterable<string> {
  return inParts(piecesOf(view));
}

function* piecesOf(view: HtmlView): Generator<string> {
  const { from, to, slug } = view.bitext;
  const labels = makeLabels(view.labelLanguages ?? [to, from]);
  const names = indexNames(view, (number, language) => labels.sayIn(language, 'names.say', { number }));
  const page = labels.languages[0]!;
  const { source, target } = headlinePair(view);
  yield `<!DOCTYPE html>\n<html${attributes(sideOf(page))}>\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n' +
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n' +
    `<title>${escapeHtml(stripBidiControls(target ?? source ?? slug))} \u2013 ${escapeHtml(labels.say('kicker'))}</title>\n` +
    `<link rel="icon" href="data:,">\n<style>${STYLE}</style>\n</head>\n<body>\n` +
    `<a class="skip" href="#text">${labels.both('skip')}</a>\n${symbolSheet()}\n${pageHead(view, labels)}` +
    `<main id="text" tabindex="-1">\n${switches(labels, names)}` +
    `<table class="pairs" role="table" dir="ltr">\n<caption>${labels.bothOf('caption', sideNames(view))}</caption>\n` +
    `<colgroup><col class="w-id"><col class="w-text"><col class="w-text"><col class="w-state"></colgroup>\n` +
    columnHead(view, labels);
  yield* tableBodies(view, labels, names);
  yield `</table>\n${namesSection(view, labels, names)}</main>\n` +
    `<footer><bdi>Tarjuman</bdi> <span lang="ar" dir="rtl">ترجمان</span> ${datum(slug, view.bitext)}</footer>\n</body>\n</html>\n`;
}
