import { createHash } from 'node:crypto';
import { stripBidiControls } from '../../text/hidden-characters.ts';
import { ByteParts } from '../byte-parts.ts';
import { joinByteParts } from '../parts.ts';
import { attributes, escapeHtml } from './escape-html.ts';
import { headlinePair, putHead, sideNames } from './head.ts';
import { type Labels, makeLabels } from './labels.ts';
import { NAME_COLOURS, putShown, showHidden } from './mark-text.ts';
import { datum } from './mixed-text.ts';
import { indexNames, type NamesIndex } from './names-index.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { putLink, putSegment } from './rows.ts';
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

/** Puts the names of the article with their numbers: the key to the marks, and a list to check spellings by. */
function putNames(page: ByteParts, view: HtmlView, { labels }: PageWords, names: NamesIndex): void {
  if (names.entries.length === 0) return;
  const { from, to } = view.bitext;
  const source = attributes(sideOf(from));
  const target = attributes(sideOf(to));
  const heads = ['column.id', 'names.term', 'names.translation', 'names.where'];
  page.put(
    `<section class="names" aria-labelledby="names">\n<h2 id="names">${labels.both('names.heading')}</h2>\n` +
      `<table class="keys" role="table" dir="ltr">\n<caption class="vh">${labels.both('names.caption')}</caption>\n<thead role="rowgroup">\n<tr role="row">` +
      `${heads.map((key) => `<th scope="col" role="columnheader">${labels.both(key)}</th>`).join('')}</tr>\n</thead>\n<tbody role="rowgroup">\n`,
  );
  for (const { number, term, translations, segments, missed } of names.entries) {
    page.put(
      `<tr role="row">\n<th scope="row" role="rowheader"><span class="key c${((number - 1) % NAME_COLOURS) + 1}">${datum(number)}</span></th>\n` +
        `<td role="cell" class="src"${source}>`,
    );
    putShown(page, term);
    const written = translations.map((text) => `<span>${showHidden(text)}</span>`).join('<br>');
    page.put(`</td>\n<td role="cell"${target}>${written}</td>\n<td role="cell">`);
    for (const [index, id] of segments.entries()) {
      if (index > 0) page.putAscii(' ');
      putLink(page, id);
      if (missed.includes(id)) page.put(` <span class="missedword">${labels.both('names.missed')}</span>`);
    }
    page.putAscii('</td>\n</tr>\n');
  }
  page.put('</tbody>\n</table>\n</section>\n');
}

/** Two switches that need no script; shown where the browser can follow them. */
function switches(labels: Labels, named: boolean): string {
  const one = (id: string, key: string, checked: boolean) =>
    `<label><input${attributes({ type: 'checkbox', id, checked })}> <span>${labels.both(key)}</span></label>\n`;
  return (
    `<fieldset class="show">\n<legend class="vh">${labels.both('show.heading')}</legend>\n${one('only-open', 'show.open', false)}` +
    `${named ? one('show-names', 'show.names', true) : ''}</fieldset>\n`
  );
}

/**
 * The side-by-side page of one article: a single file without script or outside request that opens with a double click,
 * reads in light and dark, reflows at 320 px, prints on landscape paper. Source and target stand in a real table, one
 * row per segment, each cell with its own `lang` and `dir`; labels come in the target's language and in the source's.
 * Same view, same string.
 */
export function writeHtml(view: HtmlView): string {
  return joinByteParts(htmlParts(view));
}

/** The bytes of {@link writeHtml} in parts, for articles of any length. A part holds good until the next is asked for. */
export function* htmlParts(view: HtmlView): Generator<Uint8Array> {
  const { to, from, slug } = view.bitext;
  const labels = makeLabels(view.labelLanguages ?? [to, from]);
  const words = pageWords(labels, view.bitext);
  const names = indexNames(view, (number, language) => labels.sayIn(language, 'names.say', { number }));
  const { source, target } = headlinePair(view);
  const page = new ByteParts();
  try {
    page.putBytes(words.once('before-title', () => beforeTitle(labels)));
    page.put(escapeHtml(stripBidiControls(target ?? source ?? slug)));
    page.putBytes(words.once('behind-title', () => behindTitle(labels)));
    putHead(page, view, words);
    const named = names.entries.length > 0;
    page.putBytes(words.once(named ? 'named-table' : 'table', () => tableBegins(view, labels, named)));
    for (const unit of view.bitext.units)
      for (const segment of unit.segments) {
        putSegment(page, segment, unit, words, names, view);
        if (page.full) yield page.take();
      }
    page.put('</table>\n');
    putNames(page, view, words, names);
    page.put(
      `</main>\n<footer><bdi>Tarjuman</bdi> <span lang="ar" dir="rtl">ترجمان</span> ${datum(slug, view.bitext)}</footer>\n</body>\n</html>\n`,
    );
    yield page.take();
  } finally {
    page.end();
  }
}

function beforeTitle(labels: Labels): string {
  return (
    `<!DOCTYPE html>\n<html${attributes(sideOf(labels.languages[0]!))}>\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n' +
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n<title>'
  );
}

function behindTitle(labels: Labels): string {
  return (
    ` \u2013 ${escapeHtml(labels.say('kicker'))}</title>\n` +
    `<link rel="icon" href="data:,">\n<style>${STYLE}</style>\n</head>\n<body>\n` +
    `<a class="skip" href="#text">${labels.both('skip')}</a>\n${symbolSheet()}\n`
  );
}

function tableBegins(view: HtmlView, labels: Labels, named: boolean): string {
  return (
    `<main id="text" tabindex="-1">\n${switches(labels, named)}` +
    `<table class="pairs" role="table" dir="ltr">\n<caption>${labels.bothOf('caption', sideNames(view))}</caption>\n` +
    `<colgroup><col class="w-id"><col class="w-text"><col class="w-text"><col class="w-state"></colgroup>\n` +
    columnHead(view, labels)
  );
}
