import { type Bitext, isMock, type Segment, targetOf } from '../../core/bitext.ts';
import { inParts, joinParts } from '../parts.ts';
import { armour, escapeXmlAttribute, escapeXmlText, hex4 } from '../xml/escape.ts';

/** The `type` of a placeholder that stands for a character XML cannot hold: `char:001F`. */
export const CHAR = 'char:';

/**
 * TMX 1.4 (LISA OSCAR, 2005): the pairs of a record for any translation memory. Only segments with a target, and never a mock's. White
 * space between sentences is left out, or other tools would not find the sentence again.
 */
export function writeTmx(bitext: Bitext): string {
  return joinParts(tmxParts(bitext));
}

/** {@link writeTmx} in parts, for articles of any length. */
export function tmxParts(bitext: Bitext): Iterable<string> {
  return inParts(piecesOf(bitext));
}

function* piecesOf(bitext: Bitext): Generator<string> {
  const header = {
    creationtool: 'Tarjuman',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'XLIFF 2.1',
    adminlang: 'en',
    srclang: bitext.from,
    datatype: 'plaintext',
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${attributes(header)}/>\n`;
  let any = false;
  for (const unit of bitext.units)
    for (const segment of unit.segments) {
      const pair = writePair(bitext, segment);
      if (pair.length === 0) continue;
      yield `${any ? '' : '  <body>\n'}${pair.join('\n')}\n`;
      any = true;
    }
  yield `${any ? '  </body>' : '  <body/>'}\n</tmx>\n`;
}

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXmlAttribute(armour(value))}"`))
    .join('');
}

function writePair(bitext: Bitext, segment: Segment): string[] {
  const target = targetOf(segment);
  // An empty side is no pair; a memory would offer it for nothing.
  if (target === undefined || isMock(segment) || target.trim() === '' || segment.source.trim() === '') return [];
  return [
    `    <tu${attributes({ tuid: `${bitext.slug}#${segment.id}`, ...history(segment) })}>`,
    ...segment.notes.map((note) => `      <note>${escapeXmlText(armour(note.text))}</note>`),
    prop('slug', bitext.slug),
    prop('id', segment.id),
    prop('state', segment.state),
    ...(segment.state === 'initial' ? [] : [prop('origin', originName(segment))]),
    `      <tuv xml:lang="${bitext.from}"><seg>${seg(segment.source)}</seg></tuv>`,
    `      <tuv xml:lang="${bitext.to}"><seg>${seg(target)}</seg></tuv>`,
    '    </tu>',
  ];
}

function prop(type: string, value: string): string {
  return `      <prop type="x-tarjuman-${type}">${escapeXmlText(armour(value))}</prop>`;
}

export function seg(text: string): string {
  return escapeXmlText(text, (unit) => `<ph type="${CHAR}${hex4(unit)}"/>`);
}

function originName(segment: Exclude<Segment, { state: 'initial' }>): string {
  const { origin } = segment;
  switch (origin.kind) {
    case 'engine':
      return origin.provider;
    case 'memory':
      return `memory ${origin.from}`;
    case 'person':
      return 'person';
  }
}

interface History {
  creationdate?: string;
  creationid?: string;
  changedate?: string;
  changeid?: string;
}

/** Who made the target and when; who approved it and when. */
function history(segment: Segment): History {
  if (segment.state === 'initial') return {};
  const { origin } = segment;
  const approval = segment.state === 'translated' ? undefined : segment.approval;
  const made = tmxDate(origin.at);
  const changed = tmxDate(approval?.at);
  return {
    ...(made === undefined ? {} : { creationdate: made }),
    ...(origin.kind === 'person' ? { creationid: origin.by } : {}),
    ...(changed === undefined ? {} : { changedate: changed }),
    ...(approval === undefined ? {} : { changeid: approval.by }),
  };
}

/** `YYYYMMDDThhmmssZ`, as TMX wants it; undefined where the time is none. */
export function tmxDate(iso: string | undefined): string | undefined {
  const date = new Date(iso ?? '');
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
