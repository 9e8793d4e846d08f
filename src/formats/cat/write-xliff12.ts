import { type Segment, targetOf } from '../../core/bitext.ts';
import type { ViewData } from '../format.ts';
import { armour, escapeXmlAttribute, escapeXmlText, hex4 } from '../xml/escape.ts';
import { notesAbout, PROGRAM, sentHashes } from './about-segment.ts';

// XLIFF 1.2: https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html
export const XLIFF12 = 'urn:oasis:names:tc:xliff:document:1.2';
/** `ctype` of an element that stands for a character which XML cannot hold. */
export const CHARACTER = 'x-char-';
/** Begins the name of the context group (unique in the file) with what tells whether a row is still the one that was sent out. */
export const SENT = 'tarjuman:sent';

/** One `trans-unit` per sentence, for CAT tools that know XLIFF 1.2 only. Valid against the strict schema. */
export function writeXliff12(data: ViewData): string {
  const { bitext } = data;
  const groups = bitext.units.flatMap((unit) =>
    unit.segments.length === 0
      ? []
      : [
          `      <group id="${unit.id}" restype="x-${unit.role}">`,
          ...unit.segments.flatMap((segment) => writeTransUnit(segment, data)),
          '      </group>',
        ],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF12}" version="1.2">`,
    `  <file original="${attribute(bitext.original)}" datatype="plaintext" source-language="${attribute(bitext.from)}"` +
      ` target-language="${attribute(bitext.to)}" product-name="${attribute(bitext.slug)}">`,
    `    <header><tool tool-id="${PROGRAM}" tool-name="Tarjuman"/></header>`,
    groups.length === 0 ? '    <body/>' : '    <body>',
    ...groups,
    ...(groups.length === 0 ? [] : ['    </body>']),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

const attribute = (text: string): string => escapeXmlAttribute(armour(text));

function writeTransUnit(segment: Segment, data: ViewData): string[] {
  const { from, to } = data.bitext;
  const target = targetOf(segment);
  const approved = segment.state === 'reviewed' || segment.state === 'final' ? ' approved="yes"' : '';
  const { hash, base } = sentHashes(segment);
  return [
    `        <trans-unit id="${segment.id}"${approved} xml:space="preserve">`,
    `          <source xml:lang="${attribute(from)}">${sentence(segment.source)}</source>`,
    ...(target === undefined
      ? []
      : [`          <target xml:lang="${attribute(to)}"${stateOf(segment)}>${sentence(target)}</target>`]),
    `          <context-group name="${SENT}.${segment.id}" purpose="information">`,
    `            <context context-type="x-hash">${hash}</context>`,
    `            <context context-type="x-base">${base}</context>`,
    '          </context-group>',
    ...notesAbout(segment, data).map(
      ({ text, appliesTo }) =>
        `          <note from="${PROGRAM}"${appliesTo ? ` annotates="${appliesTo}"` : ''}>${escapeXmlText(armour(text))}</note>`,
    ),
    '        </trans-unit>',
  ];
}

/** Section 3.2.2; what an engine or the memory wrote says so. */
function stateOf(segment: Segment): string {
  switch (segment.state) {
    case 'initial':
      return ' state="new"';
    case 'translated': {
      const kind = segment.origin.kind;
      const qualifier = kind === 'engine' ? 'mt-suggestion' : kind === 'memory' ? 'leveraged-tm' : undefined;
      return ` state="translated"${qualifier ? ` state-qualifier="${qualifier}"` : ''}`;
    }
    case 'reviewed':
      return ' state="signed-off"';
    case 'final':
      return ' state="final"';
  }
}

function sentence(text: string): string {
  let count = 0;
  return escapeXmlText(text, (unit) => `<x id="c${++count}" ctype="${CHARACTER}${hex4(unit)}"/>`);
}
