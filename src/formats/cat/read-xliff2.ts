import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';
import { ARTICLE, groupId, OURS } from '../xliff/names.ts';
import { disarm } from '../xml/escape.ts';
import { attributeOf, elementsOf, placeOf, textOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts';
import { stateOfWord } from './states.ts';
import { child, defined, descendants, foreignAttribute, isoTime, plainText, textIn, unknownState } from './xml-rows.ts';

/** Rows of XLIFF 2.x: what we sent out, and the record itself as somebody edited it. */
export function readXliff2(document: XmlDocument): ReturnedRows {
  const { root } = document;
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  for (const file of elementsOf(root)) {
    if (file.local !== 'file') continue;
    const slug = metaOf(file, (group) => attributeOf(group, 'category') === ARTICLE).get('slug') ?? slugOf(file);
    for (const unit of descendants(file, 'unit')) {
      const segments = elementsOf(unit).filter(({ local }) => local === 'segment');
      const own = attributeOf(unit, 'id');
      const noted = [...descendants(unit, 'note')].filter((note) => !isOurs(note));
      for (const segment of segments) {
        const source = child(segment, 'source');
        if (!source) continue;
        const given = attributeOf(segment, 'id');
        // A tool that renumbers segments keeps the id of the unit; ours is that of its only segment.
        const id = own && /^s\d+$/.test(own) ? own : (given ?? own);
        const place = placeOf(document, segment);
        const target = child(segment, 'target');
        const said = attributeOf(segment, 'state');
        const state = said === undefined ? undefined : stateOfWord(said);
        if (said !== undefined && !state) findings.push(unknownState(id ?? '', said, place));
        const sent = metaOf(unit, (group) => id !== undefined && attributeOf(group, 'id') === groupId(id));
        const notes =
          segments.length === 1 ? noted : noted.filter((note) => attributeOf(note, 'id')?.startsWith(`${id}.`));
        rows.push({
          place,
          source: plainText(source),
          ...defined('slug', slug),
          ...defined('id', id),
          ...defined('target', textIn(target, state ?? 'initial')),
          ...defined('state', said === undefined ? undefined : (state ?? 'translated')),
          ...defined('hash', sent.get('hash')),
          ...defined('base', sent.get('targetHash')),
          ...defined('comment', notes.length === 0 ? undefined : notes.map((note) => disarm(textOf(note))).join('\n')),
          ...defined('by', foreignAttribute(segment, 'modified-by') ?? foreignAttribute(unit, 'modified-by')),
          ...defined('at', isoTime(foreignAttribute(segment, 'modified-at') ?? foreignAttribute(unit, 'modified-at'))),
        });
      }
    }
  }
  return {
    ...defined('from', attributeOf(root, 'srcLang')),
    ...defined('to', attributeOf(root, 'trgLang')),
    rows,
    findings,
  };
}

/** Notes of the program are for reading; so are those of the record, which is compared with them anyway. */
function isOurs(note: XmlElement): boolean {
  return (attributeOf(note, 'category') ?? '').startsWith(OURS);
}

/** `source-texts/summit.txt` says «summit». */
export function slugOf(file: XmlElement): string | undefined {
  const name = attributeOf(file, 'original')?.split(/[\\/]/).at(-1);
  return name?.replace(/\.[^.]+$/, '') || undefined;
}

/** What a metadata group of an element says, by type. */
function metaOf(element: XmlElement, wanted: (group: XmlElement) => boolean): Map<string, string> {
  const said = new Map<string, string>();
  const metadata = child(element, 'metadata');
  for (const group of metadata ? elementsOf(metadata) : []) {
    if (!wanted(group)) continue;
    for (const meta of elementsOf(group)) {
      const type = attributeOf(meta, 'type');
      if (meta.local === 'meta' && type !== undefined) said.set(type, disarm(textOf(meta)));
    }
  }
  return said;
}
