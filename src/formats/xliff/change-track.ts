import type { BitextUnit, Revision } from '../../core/bitext.ts';
import { armour, disarm, escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { CHANGES, META_TYPES, type Meta, RECORD } from './names.ts';
import { approvalIn, codesIn, metaOfApproval, metaOfCodes, metaOfOrigin, originIn } from './segment-meta.ts';
import { joined, type Reading, rawNode } from './tree.ts';

/**
 * Earlier targets, by Change Tracking 2.0 (section 5.6 of XLIFF 2.0), which other tools keep and some show. `author` and `datetime` say
 * who wrote a text and when; what else is known of it stands in attributes of our own.
 */
export function writeHistory(unit: BitextUnit, foreign: string | undefined): string | undefined {
  const revisions = unit.segments.flatMap(({ id, history = [] }) =>
    history.length === 0
      ? []
      : [
          `        <ctr:revisions appliesTo="target" ref="${id}">`,
          ...history.flatMap(writeRevision),
          '        </ctr:revisions>',
        ],
  );
  if (revisions.length === 0 && foreign === undefined) return undefined;
  return [
    `      <ctr:changeTrack xmlns:ctr="${CHANGES}">`,
    ...revisions,
    ...(foreign === undefined ? [] : [foreign]),
    '      </ctr:changeTrack>',
  ].join('\n');
}

function writeRevision(revision: Revision): string[] {
  const { target, targetCodes, state, origin, approval, source } = revision;
  const author = origin.kind === 'person' ? origin.by : origin.kind === 'engine' ? origin.provider : origin.from;
  const meta: Meta = { ...metaOfOrigin(origin), ...metaOfApproval(approval), ...metaOfCodes(targetCodes) };
  const more = [
    ['author', author],
    ...(origin.at === undefined ? [] : [['datetime', origin.at]]),
    ['tarjuman:state', state],
    ...(source === undefined ? [] : [['tarjuman:source', source]]),
    ...META_TYPES.flatMap((type) => (meta[type] === undefined ? [] : [[`tarjuman:${type}`, meta[type]]])),
  ].map(([name, value]) => ` ${name}="${escapeXmlAttribute(armour(value!))}"`);
  return [
    `          <ctr:revision${more.join('')}>`,
    `            <ctr:item property="content">${escapeXmlText(armour(target))}</ctr:item>`,
    '          </ctr:revision>',
  ];
}

/** The histories of a unit's segments; what is not ours is kept as it is. */
export function readHistory(
  { document, scope }: Reading,
  element: XmlElement,
  known: ReadonlySet<string>,
): { readonly bySegment: ReadonlyMap<string, readonly Revision[]>; readonly rest: string | undefined } {
  const bySegment = new Map<string, readonly Revision[]>();
  const rest: string[] = [];
  for (const node of element.children) {
    const history = node.kind === 'element' ? revisionsIn(node, known) : undefined;
    if (history && !bySegment.has(history.id)) bySegment.set(history.id, history.revisions);
    else rest.push(...rawNode(document, scope, node, '        '));
  }
  return { bySegment, rest: joined(rest) };
}

function revisionsIn(
  element: XmlElement,
  known: ReadonlySet<string>,
): { readonly id: string; readonly revisions: readonly Revision[] } | undefined {
  const id = attributeOf(element, 'ref') ?? '';
  if (element.uri !== CHANGES || attributeOf(element, 'appliesTo') !== 'target' || !known.has(id)) return undefined;
  const revisions = elementsOf(element).map(revisionIn);
  return revisions.every((revision) => revision !== undefined) ? { id, revisions } : undefined;
}

/** Undefined where another tool wrote it, or changed it: it is kept, but nobody's words are made of it. */
function revisionIn(element: XmlElement): Revision | undefined {
  const values = new Map(
    element.attributes.flatMap(({ uri, local, value }) => (uri === RECORD ? [[local, disarm(value)] as const] : [])),
  );
  const meta: Meta = {};
  for (const type of META_TYPES) {
    const value = values.get(type);
    if (value !== undefined) meta[type] = value;
  }
  const content = elementsOf(element).find((child) => attributeOf(child, 'property') === 'content');
  const [state, source] = [values.get('state'), values.get('source')];
  const origin = originIn(meta);
  const approval = approvalIn(meta);
  if (!content || !origin || (state !== 'translated' && state !== 'reviewed' && state !== 'final')) return undefined;
  return {
    target: disarm(textOf(content)),
    ...codesIn(meta),
    state,
    origin,
    ...(approval ? { approval } : {}),
    ...(source === undefined ? {} : { source }),
  };
}
