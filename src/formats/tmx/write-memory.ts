import { armour, escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import type { TmxStretch } from './tmx-reader.ts';
import { seg, tmxDate } from './write-tmx.ts';

/** A pair as it goes into a TMX file that is written pair by pair. */
export interface TmxPair {
  readonly id?: string;
  readonly source: string;
  readonly target: string;
  readonly to: string;
  readonly by?: string;
  /** ISO 8601; left out where it is no time. */
  readonly at?: string;
  readonly note?: string;
  /** Neighbours' source, for matches in context. */
  readonly before?: string;
  readonly after?: string;
  readonly props?: Readonly<Record<string, string>>;
}

/** What a `tu` takes from the header where it does not say it itself (TMX 1.4b, 3.2). */
const INHERITED = ['segtype', 'o-tmf', 'srclang', 'datatype'] as const;

/** Attributes of our own header. */
function headerOf(from: string): Readonly<Record<string, string>> {
  return {
    creationtool: 'Tarjuman',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'XLIFF 2.1',
    adminlang: 'en',
    srclang: from,
    datatype: 'plaintext',
  };
}

const attributesText = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXmlAttribute(armour(value))}"`))
    .join('');

export function tmxHead(from: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${attributesText(headerOf(from))}/>\n  <body>\n`;
}

export const TMX_TAIL = '  </body>\n</tmx>\n';

export function tmxPair(pair: TmxPair, from: string): string {
  const { id, by, at, note, before, after, props } = pair;
  const date = tmxDate(at);
  const said = {
    ...props,
    ...(before === undefined ? {} : { 'x-tarjuman-before': before }),
    ...(after === undefined ? {} : { 'x-tarjuman-after': after }),
  };
  return [
    `    <tu${attributesText({ tuid: id, changedate: date, changeid: by })}>`,
    ...(note === undefined ? [] : [`      <note>${escapeXmlText(armour(note))}</note>`]),
    ...Object.entries(said).map(
      ([type, value]) =>
        `      <prop type="${escapeXmlAttribute(armour(type))}">${escapeXmlText(armour(value))}</prop>`,
    ),
    `      <tuv xml:lang="${from}"><seg>${seg(pair.source)}</seg></tuv>`,
    `      <tuv xml:lang="${pair.to}"><seg>${seg(pair.target)}</seg></tuv>`,
    '    </tu>\n',
  ].join('\n');
}

/**
 * A unit of another file as it stands there, with codes, notes and properties; what it took from its own header is written onto it where ours says otherwise.
 */
export function tmxUnitOf({ raw, unit }: TmxStretch, header: Readonly<Record<string, string>>, from: string): string {
  const ours = headerOf(from);
  const missing = Object.fromEntries(
    INHERITED.filter(
      (name) => unit?.attributes[name] === undefined && header[name] !== undefined && header[name] !== ours[name],
    ).map((name) => [name, header[name]!]),
  );
  // `lang` was the name before TMX 1.2.
  const named = raw.replace(/<tuv(?![^>]*\sxml:lang)([^>]*?)\slang=/g, '<tuv$1 xml:lang=');
  return `    <tu${attributesText(missing)}${named.slice('<tu'.length)}\n`;
}
