import { type Segment, targetOf } from '../../core/bitext.ts';
import { directionOf } from '../../text/script.ts';
import type { ViewData } from '../format.ts';
import { writeInline } from '../xliff/inline.ts';
import { ARTICLE, groupId, METADATA, OURS, SEGMENT, typeOfRole, XLIFF } from '../xliff/names.ts';
import { armour, escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { notesAbout, sentHashes } from './about-segment.ts';

/**
 * XLIFF 2.1 for CAT tools: one unit per sentence, since some tools keep only one segment of a unit, and paragraphs as groups. The record
 * itself is XLIFF 2.1, too, but holds much that only the program understands.
 */
export function writeXliff2(data: ViewData): string {
  const { bitext } = data;
  const groups = bitext.units.flatMap((unit) => [
    `    <group id="${unit.id}" type="${typeOfRole(unit.role)}"${unit.segments.length === 0 ? '/>' : '>'}`,
    ...unit.segments.flatMap((segment) => writeUnit(segment, data)),
    ...(unit.segments.length === 0 ? [] : ['    </group>']),
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${XLIFF}" xmlns:mda="${METADATA}" version="2.1"` +
      ` srcLang="${attribute(bitext.from)}" trgLang="${attribute(bitext.to)}">`,
    `  <file id="f1" original="${attribute(bitext.original)}" srcDir="${directionOf(bitext.from)}"` +
      ` trgDir="${directionOf(bitext.to)}" canResegment="no" xml:space="preserve">`,
    '    <mda:metadata>',
    `      <mda:metaGroup id="${groupId('f1')}" category="${ARTICLE}">`,
    `        <mda:meta type="slug">${escapeXmlText(armour(bitext.slug))}</mda:meta>`,
    '      </mda:metaGroup>',
    '    </mda:metadata>',
    ...(groups.length === 0 ? ['    <group id="g1"/>'] : groups),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

const attribute = (text: string): string => escapeXmlAttribute(armour(text));

function writeUnit(segment: Segment, data: ViewData): string[] {
  const { id, state } = segment;
  const target = targetOf(segment);
  const { hash, base } = sentHashes(segment);
  const notes = notesAbout(segment, data).map(
    ({ text, appliesTo }, index) =>
      `          <note id="n${index + 1}" category="${OURS}note"${appliesTo ? ` appliesTo="${appliesTo}"` : ''}>${escapeXmlText(armour(text))}</note>`,
  );
  return [
    `      <unit id="${id}">`,
    '        <mda:metadata>',
    `          <mda:metaGroup id="${groupId(id)}" category="${SEGMENT}">`,
    `            <mda:meta type="hash">${hash}</mda:meta>`,
    `            <mda:meta type="targetHash">${base}</mda:meta>`,
    '          </mda:metaGroup>',
    '        </mda:metadata>',
    ...(notes.length === 0 ? [] : ['        <notes>', ...notes, '        </notes>']),
    `        <segment id="${id}" state="${state}">`,
    `          <source>${writeInline(segment.source, [], [])}</source>`,
    ...(target === undefined ? [] : [`          <target>${writeInline(target, [], [])}</target>`]),
    '        </segment>',
    '      </unit>',
  ];
}
