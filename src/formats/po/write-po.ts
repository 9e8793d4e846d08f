import { type Segment, targetOf } from '../../core/bitext.ts';
import { notesAbout, sentHashes } from '../cat/about-segment.ts';
import { showHidden } from '../csv/cells.ts';
import type { ViewData } from '../format.ts';

/** In front of the two hashes in an extracted comment. */
export const SENT_MARK = 'tarjuman-sent:';

/**
 * PO of GNU gettext (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html), UTF-8. `msgctxt` is the segment's id, so that a
 * sentence may stand twice; what nobody has reviewed is `fuzzy`. PO has no `final`: it is not fuzzy, as `reviewed` is.
 */
export function writePo(data: ViewData): string {
  const { bitext } = data;
  const header = [
    `Project-Id-Version: ${bitext.slug}`,
    `Language: ${bitext.to.replaceAll('-', '_')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `X-Source-Language: ${bitext.from}`,
    `X-Tarjuman-Slug: ${bitext.slug}`,
  ];
  const entries = bitext.units.flatMap((unit) =>
    unit.segments.map((segment) => writeEntry(segment, unit.role, data).join('\n')),
  );
  const first = ['msgid ""', 'msgstr ""', ...header.map((line) => quoted(`${line}\n`))].join('\n');
  return `${[first, ...entries].join('\n\n')}\n`;
}

function writeEntry(segment: Segment, role: string, data: ViewData): string[] {
  const target = targetOf(segment);
  const { hash, base } = sentHashes(segment);
  return [
    `#. ${role}`,
    `#. ${SENT_MARK} ${hash} ${base}`,
    ...notesAbout(segment, data).flatMap(({ text }) => oneLines(text).map((line) => `#. ${line}`)),
    `#: ${showHidden(data.bitext.original).replace(/\s/g, '%20')}:${segment.id.replace(/^\D*/, '') || '0'}`,
    ...(segment.state === 'translated' ? ['#, fuzzy'] : []),
    `msgctxt ${quoted(segment.id)}`,
    `msgid ${quoted(segment.source)}`,
    `msgstr ${quoted(target ?? '')}`,
  ];
}

/** A comment ends with its line. */
function oneLines(text: string): string[] {
  return showHidden(text).split(/[\r\n\u2028\u2029]+/);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

export function quoted(text: string): string {
  return `"${showHidden(text).replace(/[\\"\n\t\r]/g, (letter) => ESCAPES[letter]!)}"`;
}
