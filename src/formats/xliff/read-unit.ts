import { ROLES, type Role } from '../../core/article.ts';
import type { BitextUnit, Note, Offer, Revision, Segment } from '../../core/bitext.ts';
import type { ForeignSegment, ForeignUnit } from '../../core/foreign.ts';
import { disarm } from '../xml/escape.ts';
import { foreignAttributes, writeNode } from '../xml/raw.ts';
import {
  attributeOf,
  elementsOf,
  placeOf,
  textOf,
  type XmlAttribute,
  type XmlElement,
  type XmlNode,
} from '../xml/read-xml.ts';
import { readHistory } from './change-track.ts';
import { isOurData, readData } from './codes.ts';
import {
  CHANGES,
  damaged,
  groupId,
  MATCHES,
  METADATA,
  OFFER,
  OURS,
  ownerOf,
  PREVIOUS,
  RECORD,
  SEGMENT,
  XLIFF,
} from './names.ts';
import { type Pair, readOffer, readPrevious, readSegment, type SegmentParts } from './read-segment.ts';
import { isIn, joined, pruned, type Reading, rawNode } from './tree.ts';
import { noteKey } from './write-xliff.ts';

export interface ReadUnit {
  readonly unit: BitextUnit;
  readonly foreign: Partial<ForeignUnit>;
  readonly segments: Readonly<Record<string, ForeignSegment>>;
}

/** One paragraph of the record: its segments, and what belongs to them by id. */
export function readUnit(reading: Reading, element: XmlElement): ReadUnit {
  const { document, scope } = reading;
  const id = attributeOf(element, 'id');
  if (!id) throw damaged(placeOf(document, element), 'a unit has no id');
  claim(reading, 'u', id, element);
  const role = roleOf(reading, element, id);
  // A name that somebody else gave is no key.
  const keyed = element.attributes.some(({ uri, local }) => uri === RECORD && local === 'name');
  const parts = readBody(reading, element);
  const known = new Set(parts.segments.map((part) => part.id));

  const metas = new Map<string, XmlElement>();
  const previous = new Map<string, Pair>();
  const offers = new Map<string, Offer[]>();
  const modules: string[] = [];
  const metadata: string[] = [];
  const matches: { ref: string; raw: string }[] = [];
  const noteNodes: XmlNode[] = [];
  const histories = new Map<string, readonly Revision[]>();
  const revisions: string[] = [];
  let metadataAttributes = '';
  let matchesAttributes = '';
  let originalData: string | undefined;
  let data: ReadonlyMap<string, string> = new Map();

  for (const node of parts.head) {
    if (node.kind === 'element' && node.uri === METADATA && node.local === 'metadata') {
      metadataAttributes += foreignAttributes(node.attributes, scope);
      for (const child of node.children) {
        const owner = child.kind === 'element' ? metaOwner(child, known) : undefined;
        if (owner !== undefined && !metas.has(owner)) metas.set(owner, child as XmlElement);
        else metadata.push(...rawNode(document, scope, child, '        '));
      }
    } else if (node.kind === 'element' && node.uri === MATCHES && node.local === 'matches') {
      matchesAttributes += foreignAttributes(node.attributes, scope);
      for (const child of node.children) {
        const ref = child.kind === 'element' ? (attributeOf(child, 'ref') ?? '').replace(/^.*#/, '') : '';
        const kind = child.kind === 'element' && known.has(ref) ? attributeOf(child, 'subType') : undefined;
        const offer = kind === OFFER ? readOffer(reading, child as XmlElement) : undefined;
        if (offer) offers.set(ref, [...(offers.get(ref) ?? []), offer]);
        else if (kind === PREVIOUS && !previous.has(ref)) previous.set(ref, readPrevious(reading, child as XmlElement));
        else matches.push(...rawNode(document, scope, child, '        ').map((raw) => ({ ref, raw })));
      }
    } else if (node.kind === 'element' && node.uri === CHANGES && node.local === 'changeTrack') {
      const { bySegment, rest } = readHistory(reading, node, known);
      for (const [id, history] of bySegment) histories.set(id, history);
      if (rest !== undefined) revisions.push(rest);
    } else if (node.kind === 'element' && isIn(node, 'notes')) noteNodes.push(...node.children);
    else if (node.kind === 'element' && isIn(node, 'originalData')) {
      data = readData(node);
      originalData = joined(
        elementsOf(node).flatMap((one) => (isOurData(one) ? [] : [`        ${writeNode(one, scope)}`])),
      );
    } else if (node.kind === 'element' && node.uri === XLIFF)
      throw damaged(placeOf(document, node), `<${node.name}> cannot stand here`);
    else modules.push(...rawNode(document, scope, node, '      '));
  }
  const notes = readNotes(reading, noteNodes, parts.segments);

  const foreignSegments: Record<string, ForeignSegment> = {};
  const segments = parts.segments.map((part): Segment => {
    const mine = notes.bySegment.get(part.id);
    const [before, offered] = [previous.get(part.id), offers.get(part.id)];
    const read = readSegment(
      reading,
      part,
      metas.get(part.id),
      { ...(before ? { previous: before } : {}), ...(offered ? { offers: offered } : {}) },
      mine?.notes ?? [],
      histories.get(part.id) ?? [],
      data,
    );
    const foreign = pruned<ForeignSegment>({ ...read.foreign, notes: mine?.raw });
    if (Object.keys(foreign).length > 0) foreignSegments[part.id] = foreign;
    return read.segment;
  });
  const foreign: Partial<ForeignUnit> = pruned<ForeignUnit>({
    before: undefined,
    attributes: foreignAttributes(
      element.attributes.filter((one) => one.name !== 'id' && one.name !== 'type' && !(keyed && isNaming(one))),
      scope,
    ),
    modules: joined(modules),
    metadataAttributes,
    metadata: joined(metadata),
    matches,
    matchesAttributes,
    notes: joined(notes.asides),
    revisions: joined(revisions),
    originalData,
    tail: joined(parts.tail),
  });
  const key = keyed ? { key: disarm(attributeOf(element, 'name') ?? '') } : {};
  return { unit: { id, role, ...key, segments }, foreign, segments: foreignSegments };
}

/** What says which string of a resource a unit is. */
function isNaming({ name, uri }: XmlAttribute): boolean {
  return name === 'name' || uri === RECORD;
}

function roleOf(reading: Reading, element: XmlElement, id: string): Role {
  const type = attributeOf(element, 'type');
  const role = ROLES.find((known) => type === OURS + known);
  if (role) return role;
  reading.findings.push({
    check: 'record-role',
    severity: 'warning',
    message: `unit ${id} has ${type === undefined ? 'no type' : `the type «${type}»`}; it is taken as body text`,
    line: placeOf(reading.document, element).line,
  });
  return 'body';
}

/** @throws where an id stands twice: what is approved for one would be taken for the other */
function claim({ document, ids }: Reading, kind: 'u' | 's', id: string, element: XmlElement): void {
  const first = ids.get(`${kind}:${id}`);
  if (first)
    throw damaged(
      placeOf(document, element),
      `the id ${id} stands twice, first in line ${placeOf(document, first).line}`,
      'give one of the two another id, which stands nowhere else in the file',
    );
  ids.set(`${kind}:${id}`, element);
}

function metaOwner(group: XmlElement, known: ReadonlySet<string>): string | undefined {
  if (attributeOf(group, 'category') !== SEGMENT) return undefined;
  const id = attributeOf(group, 'id') ?? '';
  const owner = id.endsWith('.meta') ? id.slice(0, -'.meta'.length) : '';
  return known.has(owner) && id === groupId(owner) ? owner : undefined;
}

interface Body {
  readonly head: readonly XmlNode[];
  readonly segments: readonly SegmentParts[];
  readonly tail: readonly string[];
}

function readBody(reading: Reading, element: XmlElement): Body {
  const { document, scope } = reading;
  const isPart = (node: XmlNode) => node.kind === 'element' && isIn(node, 'segment', 'ignorable');
  const first = element.children.findIndex(isPart);
  const split = first < 0 ? element.children.length : first;
  if (first < 0 && element.local === 'unit') throw damaged(placeOf(document, element), 'a unit has no segment');
  // Comments right in front of the first segment belong to it.
  const last = element.children.slice(0, split).findLastIndex((node) => node.kind === 'element') + 1;
  const segments: SegmentParts[] = [];
  let before: string[] = [];
  let gaps: XmlElement[] = [];
  for (const node of element.children.slice(last)) {
    if (node.kind === 'element' && isIn(node, 'ignorable')) gaps.push(node);
    else if (node.kind === 'element' && isIn(node, 'segment')) {
      const id = attributeOf(node, 'id') ?? '';
      segments.push({ id, element: node, gaps, before: joined(before) });
      if (id !== '') claim(reading, 's', id, node);
      gaps = [];
      before = [];
    } else if (node.kind === 'element' && node.uri === XLIFF)
      throw damaged(placeOf(document, node), `<${node.name}> cannot stand behind a segment`);
    else before.push(...rawNode(document, scope, node, '      '));
  }
  return {
    head: element.children.slice(0, last),
    segments: segments.map((part) => (part.id === '' ? { ...part, id: freshId(reading, part.element) } : part)),
    tail: [...gaps.map((gap) => `      ${writeNode(gap, scope)}`), ...before],
  };
}

/** A tool has dropped the id, or a person has added a segment. */
function freshId(reading: Reading, element: XmlElement): string {
  reading.fresh.last ??= highestId(reading.document.xml);
  const id = `s${++reading.fresh.last}`;
  claim(reading, 's', id, element);
  reading.findings.push({
    check: 'record-id',
    severity: 'warning',
    message: `a segment had no id and got ${id}`,
    segment: id,
    line: placeOf(reading.document, element).line,
  });
  return id;
}

function highestId(xml: string): number {
  let highest = 0;
  for (const match of xml.matchAll(/\bid=["']s(\d{1,9})["']/g)) highest = Math.max(highest, Number(match[1]));
  return highest;
}

interface Notes {
  readonly bySegment: ReadonlyMap<string, { readonly notes: Note[]; readonly raw: { text: string; raw: string }[] }>;
  readonly asides: readonly string[];
}

/** A note belongs to the segment that its id names, else to the one whose comment mark points to it, else to the first. */
function readNotes({ document, scope }: Reading, nodes: readonly XmlNode[], segments: readonly SegmentParts[]): Notes {
  const bySegment = new Map(
    segments.map(({ id }) => [id, { notes: [] as Note[], raw: [] as { text: string; raw: string }[] }]),
  );
  const asides: string[] = [];
  for (const node of nodes) {
    const raw = rawNode(document, scope, node, '        ');
    const id = node.kind === 'element' ? (attributeOf(node, 'id') ?? '') : '';
    const named = bySegment.get(ownerOf(id, 'n') ?? '');
    const home =
      named ?? bySegment.get(segments.find((part) => pointsTo(part.element, id))?.id ?? segments[0]?.id ?? '');
    if (node.kind !== 'element' || !isIn(node, 'note') || !home) {
      asides.push(...raw);
      continue;
    }
    const ours =
      named && node.attributes.every(({ name }) => name === 'id' || name === 'appliesTo' || name === 'category');
    const side = attributeOf(node, 'appliesTo');
    const category = attributeOf(node, 'category');
    const plain = (text: string) => (ours ? disarm(text) : text);
    const note: Note = {
      text: plain(textOf(node)),
      ...(side === 'source' || side === 'target' ? { appliesTo: side } : {}),
      ...(category === undefined ? {} : { category: plain(category) }),
    };
    home.notes.push(note);
    if (!ours) home.raw.push({ text: noteKey(note), raw: raw[0]! });
  }
  return { bySegment, asides };
}

function pointsTo(element: XmlElement, note: string): boolean {
  if (note === '') return false;
  return elementsOf(element).some((child) => attributeOf(child, 'ref') === `#n=${note}` || pointsTo(child, note));
}
