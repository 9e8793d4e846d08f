import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';
import { disarm } from '../xml/escape.ts';
import { attributeOf, elementsOf, placeOf, textOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts';
import { PROGRAM } from './about-segment.ts';
import { slugOf } from './read-xliff2.ts';
import { stateOfWord } from './states.ts';
import { SENT } from './write-xliff12.ts';
import { child, defined, descendants, foreignAttribute, isoTime, plainText, textIn, unknownState } from './xml-rows.ts';

/** Rows of XLIFF 1.x with what memoQ (`mq:`), Phrase (`m:`) and Trados Studio (`sdl:`) add to it. */
export function readXliff12(document: XmlDocument): ReturnedRows {
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  let from: string | undefined;
  let to: string | undefined;
  for (const file of elementsOf(document.root)) {
    if (file.local !== 'file') continue;
    from ??= attributeOf(file, 'source-language');
    to ??= attributeOf(file, 'target-language');
    const slug = attributeOf(file, 'product-name') ?? slugOf(file);
    const phases = phasesOf(file);
    for (const unit of descendants(file, 'trans-unit')) {
      const row = readTransUnit(document, unit, phases, findings);
      if (row) rows.push({ ...row, ...defined('slug', slug) });
    }
  }
  return { ...defined('from', from), ...defined('to', to), rows, findings };
}

interface Worked {
  readonly by?: string;
  readonly at?: string;
}

/** Who worked in which phase of the job. */
function phasesOf(file: XmlElement): ReadonlyMap<string, Worked> {
  return new Map(
    [...descendants(file, 'phase')].map((phase) => [
      attributeOf(phase, 'phase-name') ?? '',
      { ...defined('by', attributeOf(phase, 'contact-name')), ...defined('at', isoTime(attributeOf(phase, 'date'))) },
    ]),
  );
}

function readTransUnit(
  document: XmlDocument,
  unit: XmlElement,
  phases: ReadonlyMap<string, Worked>,
  findings: RowFinding[],
): ReturnedRow | undefined {
  const source = child(unit, 'source');
  const target = child(unit, 'target');
  const id = attributeOf(unit, 'id');
  if (
    !source ||
    attributeOf(unit, 'translate') === 'no' ||
    attributeOf(unit, 'restype')?.startsWith('x-gettext-domain')
  )
    return undefined;
  const place = placeOf(document, unit);
  const seg = child(child(unit, 'seg-defs') ?? unit, 'seg');
  const approved = attributeOf(unit, 'approved');
  const said =
    foreignAttribute(unit, 'status') ??
    (seg && attributeOf(seg, 'conf')) ??
    confirmed(foreignAttribute(unit, 'confirmed')) ??
    (target && attributeOf(target, 'state'));
  const known = said === undefined ? undefined : stateOfWord(said);
  if (said !== undefined && !known) findings.push(unknownState(id ?? '', said, place));
  const state = known ?? (said === undefined ? undefined : 'translated');
  // `approved` stands above a state that only says that there is a translation.
  const raised = approved === 'yes' && state !== 'final' ? 'reviewed' : state;
  // `approved="no"` is what tools write for a unit that somebody took back.
  const told = approved === 'no' && (raised === 'reviewed' || raised === 'final') ? 'translated' : raised;
  const sent = sentOf(unit);
  const notes = elementsOf(unit).filter(
    (one) => one.local === 'note' && attributeOf(one, 'from') !== PROGRAM && textOf(one).trim() !== '',
  );
  const comments = [...notes, ...descendants(unit, 'comment')].map((note) => disarm(textOf(note)));
  const value = (key: string) =>
    seg && elementsOf(seg).find((one) => one.local === 'value' && attributeOf(one, 'key') === key);
  const phase = phases.get((target && attributeOf(target, 'phase-name')) ?? '');
  const [by, at] = [value('last_modified_by'), value('modified_on')];
  return {
    place,
    source: plainText(source),
    ...defined('id', id),
    ...defined('target', textIn(target, told ?? 'initial')),
    ...defined('state', told),
    ...sent,
    ...defined('comment', comments.length === 0 ? undefined : comments.join('\n')),
    ...defined(
      'by',
      foreignAttribute(unit, 'lastchanginguser') ??
        foreignAttribute(unit, 'modified-by') ??
        (by ? textOf(by) : phase?.by),
    ),
    ...defined(
      'at',
      isoTime(
        foreignAttribute(unit, 'lastchangedtimestamp') ?? foreignAttribute(unit, 'modified-at') ?? (at && textOf(at)),
      ) ?? phase?.at,
    ),
  };
}

/** Phrase says `1` and `0`. */
function confirmed(said: string | undefined): string | undefined {
  return said === undefined ? undefined : said === '0' ? 'translated' : 'confirmed';
}

function sentOf(unit: XmlElement): { hash?: string; base?: string } {
  const group = elementsOf(unit).find(
    (one) => one.local === 'context-group' && attributeOf(one, 'name')?.startsWith(SENT),
  );
  const said = (type: string) => {
    const one = group && elementsOf(group).find((context) => attributeOf(context, 'context-type') === type);
    return one && (textOf(one).trim() || undefined);
  };
  return { ...defined('hash', said('x-hash')), ...defined('base', said('x-base')) };
}
