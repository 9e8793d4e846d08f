import type { Bitext, BitextUnit, Skeleton } from '../../core/bitext.ts';
import type { Foreign, ForeignGroup, ForeignSegment, ForeignUnit } from '../../core/foreign.ts';
import { disarm } from '../xml/escape.ts';
import { declarations, foreignAttributes, type Scope, startTag, writeNode } from '../xml/raw.ts';
import {
  attributeOf,
  elementsOf,
  placeOf,
  readXml,
  textOf,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from '../xml/read-xml.ts';
import { ARTICLE, DAMAGED, damaged, MEND, METADATA, OURS, SCOPE, XLIFF } from './names.ts';
import { readUnit } from './read-unit.ts';
import type { RecordReading } from './read-xliff.ts';
import { documentIn, readSkeleton } from './skeleton.ts';
import { isIn, joined, pruned, type RecordFinding, rawNode } from './tree.ts';

/**
 * Reads a record as a tree, whatever people or other tools have written on it: another prefix, another order of attributes, notes, matches,
 * metadata, inline codes, changed targets and states.
 * @param file as messages name it
 * @throws TarjumanError RECORD_DAMAGED, with line and column, for what is no XLIFF 2.1 with one file
 */
export function readTree(xml: string, file: string): RecordReading {
  const document = readXml(xml, file, { code: DAMAGED, hint: MEND });
  const root = document.root;
  checkRoot(document, root);
  const inFile = elementsOf(root).filter((element) => element.uri === XLIFF && element.local === 'file');
  if (inFile.length !== 1)
    throw damaged(
      placeOf(document, inFile[1] ?? root),
      inFile.length === 0 ? 'there is no file in it' : 'there is a second file in it',
      'a record holds one article: take the other out, or bring the record back from version control',
    );
  const reader = new FileReader(document, scopeOf(root));
  return reader.read(root, inFile[0]!);
}

function checkRoot(document: XmlDocument, root: XmlElement): void {
  const at = placeOf(document, root);
  if (root.local === 'xliff' && root.uri !== XLIFF) {
    const version = attributeOf(root, 'version') ?? /:([\d.]+)$/.exec(root.uri)?.[1] ?? 'unknown';
    throw damaged(
      at,
      `this is XLIFF ${version}, a record is XLIFF 2.1`,
      'bring it in with «tarjuman import», or bring the record back from version control',
    );
  }
  if (root.local !== 'xliff') throw damaged(at, `this is no XLIFF: it begins with <${root.name}>`);
  const version = attributeOf(root, 'version');
  if (version !== '2.1' && version !== '2.0')
    throw damaged(at, version === undefined ? 'the root has no version' : `the version is «${version}», not 2.1`);
  for (const name of ['srcLang', 'trgLang'])
    if (!attributeOf(root, name))
      throw damaged(at, `the root has no ${name}`, `write ${name}="…" there, e.g. "ar" or "en"`);
}

/** What will stand open when the record is written again: our prefixes, and others' that do not clash with them. */
function scopeOf(root: XmlElement): Scope {
  const theirs = Object.entries(root.declared).filter(
    ([prefix, uri]) => prefix !== '' && SCOPE[prefix] === undefined && !Object.values(SCOPE).includes(uri),
  );
  return { ...SCOPE, ...Object.fromEntries(theirs) };
}

class FileReader {
  readonly #document: XmlDocument;
  readonly #scope: Scope;
  readonly #findings: RecordFinding[] = [];
  readonly #units: BitextUnit[] = [];
  readonly #foreignUnits: Record<string, ForeignUnit> = {};
  readonly #foreignSegments: Record<string, ForeignSegment> = {};
  readonly #groups: ForeignGroup[] = [];
  readonly #ids = new Map<string, XmlElement>();
  readonly #fresh: { last?: number } = {};
  #pending: string[] = [];

  constructor(document: XmlDocument, scope: Scope) {
    this.#document = document;
    this.#scope = scope;
  }

  read(root: XmlElement, file: XmlElement): RecordReading {
    const inRoot = root.children.indexOf(file);
    const around = (nodes: readonly XmlNode[]) => joined(nodes.flatMap((node) => this.#raw(node, '  ')));
    const modules: string[] = [];
    const notes: string[] = [];
    const metadata: string[] = [];
    let metadataAttributes = '';
    let slug: string | undefined;
    let lastIds: Bitext['last'];
    let skeleton: Skeleton | undefined;
    let foreignSkeleton: string | undefined;
    const first = indexOrEnd(file.children, (node) => node.kind === 'element' && isIn(node, 'unit', 'group'));
    const last = file.children.slice(0, first).findLastIndex((node) => node.kind === 'element');
    for (const node of file.children.slice(0, last + 1)) {
      if (node.kind !== 'element') modules.push(...this.#raw(node, '    '));
      else if (isIn(node, 'skeleton')) {
        const ours = documentIn(node);
        skeleton = ours && readSkeleton(ours);
        if (!ours) foreignSkeleton = `    ${writeNode(node, this.#scope)}`;
        else if (!skeleton) this.#skeletonLost(node, 'the skeleton cannot be read any more');
      } else if (isIn(node, 'notes')) notes.push(...node.children.flatMap((note) => this.#raw(note, '      ')));
      else if (node.uri === METADATA && node.local === 'metadata') {
        metadataAttributes += foreignAttributes(node.attributes, this.#scope);
        for (const child of node.children) {
          const ours = child.kind === 'element' && attributeOf(child, 'category') === ARTICLE;
          if (ours && slug === undefined) {
            slug = metaIn(child, 'slug');
            const [unit, segment] = [metaIn(child, 'lastUnit'), metaIn(child, 'lastSegment')];
            if (unit !== undefined && segment !== undefined) lastIds = { unit, segment };
          } else metadata.push(...this.#raw(child, '      '));
        }
      } else if (node.uri === XLIFF) throw damaged(placeOf(this.#document, node), `<${node.name}> cannot stand here`);
      else modules.push(...this.#raw(node, '    '));
    }
    for (const node of file.children.slice(last + 1, first)) this.#pending.push(...this.#raw(node, '    '));
    const rest = file.children.slice(first);
    this.#readUnits(rest, []);
    if (skeleton && skeleton.gaps.length !== this.#units.length + 1) {
      this.#skeletonLost(
        file,
        `the skeleton is for ${skeleton.gaps.length - 1} units, there are ${this.#units.length}`,
      );
      skeleton = undefined;
    }
    const original = disarm(attributeOf(file, 'original') ?? '');
    const foreign = pruned<Foreign>({
      prolog: joined(this.#document.before.map((aside) => aside.raw)),
      head: around(root.children.slice(0, inRoot)),
      tail: around(root.children.slice(inRoot + 1)),
      epilog: joined(this.#document.after.map((aside) => aside.raw)),
      rootAttributes: this.#rootAttributes(root),
      fileAttributes: this.#attributes(file, ['id', 'original', 'srcDir', 'trgDir', 'canResegment', 'xml:space']),
      skeleton: foreignSkeleton,
      modules: joined(modules),
      metadataAttributes: metadataAttributes || undefined,
      metadata: joined(metadata),
      notes: joined(notes),
      fileTail: joined(this.#pending),
      groups: this.#groups.length > 0 ? this.#groups : undefined,
      units: this.#foreignUnits,
      segments: this.#foreignSegments,
    });
    const bitext: Bitext = {
      slug: slug ?? baseName(original),
      original,
      from: attributeOf(root, 'srcLang')!,
      to: attributeOf(root, 'trgLang')!,
      units: this.#units,
      ...(lastIds ? { last: lastIds } : {}),
      ...(skeleton ? { skeleton } : {}),
      ...(Object.keys(foreign).length > 0 ? { foreign } : {}),
    };
    return { bitext, findings: this.#findings, foreign };
  }

  #readUnits(nodes: readonly XmlNode[], groups: readonly { units: string[] }[]): void {
    for (const node of nodes) {
      if (node.kind === 'element' && isIn(node, 'unit')) this.#readUnit(node, groups);
      else if (node.kind === 'element' && isIn(node, 'group')) this.#readGroup(node, groups);
      else if (node.kind === 'element' && node.uri === XLIFF)
        throw damaged(placeOf(this.#document, node), `<${node.name}> cannot stand here`);
      else this.#pending.push(...this.#raw(node, '    '));
    }
  }

  #readUnit(node: XmlElement, groups: readonly { units: string[] }[]): void {
    const { unit, foreign, segments } = readUnit(
      { document: this.#document, scope: this.#scope, ids: this.#ids, findings: this.#findings, fresh: this.#fresh },
      node,
    );
    const all = pruned<ForeignUnit>({ ...foreign, before: joined(this.#pending) });
    this.#pending = [];
    if (Object.keys(all).length > 0) this.#foreignUnits[unit.id] = all;
    Object.assign(this.#foreignSegments, segments);
    this.#units.push(unit);
    for (const group of groups) group.units.push(unit.id);
  }

  /** An empty group of ours stands for a unit without a sentence, or for an article without a unit; the rest is somebody else's. */
  #readGroup(node: XmlElement, groups: readonly { units: string[] }[]): void {
    if (node.children.length === 0) {
      if (attributeOf(node, 'type')?.startsWith(OURS)) this.#readUnit(node, groups);
      else if (attributeOf(node, 'id') !== 'g1' || node.attributes.length > 1)
        this.#pending.push(...this.#raw(node, '    '));
      return;
    }
    const first = indexOrEnd(node.children, (child) => child.kind === 'element' && isIn(child, 'unit', 'group'));
    const head = node.children.slice(0, first).flatMap((child) => this.#raw(child, '      '));
    const open = [...this.#pending, `    <${startTag(node, this.#scope).tag}>`].join('\n');
    this.#pending = [];
    const group = { open, head: head.join('\n'), tail: '', units: [] as string[] };
    this.#groups.push(group);
    this.#readUnits(node.children.slice(first), [...groups, group]);
    group.tail = this.#pending.join('\n');
    this.#pending = [];
  }

  #skeletonLost(node: XmlElement, what: string): void {
    this.#findings.push({
      check: 'record-skeleton',
      severity: 'warning',
      message: `${what}; the next run lays the record over the source anew`,
      line: placeOf(this.#document, node).line,
    });
  }

  #raw(node: XmlNode, indent: string): string[] {
    return rawNode(this.#document, this.#scope, node, indent);
  }

  #attributes(element: XmlElement, ours: readonly string[]): string | undefined {
    const theirs = element.attributes.filter(({ name }) => !ours.includes(name));
    return foreignAttributes(theirs, this.#scope) || undefined;
  }

  #rootAttributes(root: XmlElement): string | undefined {
    const theirs = root.attributes.filter(({ name }) => !['version', 'srcLang', 'trgLang', 'xml:space'].includes(name));
    return declarations(this.#scope, SCOPE) + foreignAttributes(theirs, this.#scope) || undefined;
  }
}

function indexOrEnd<T>(list: readonly T[], test: (item: T) => boolean): number {
  const index = list.findIndex(test);
  return index < 0 ? list.length : index;
}

function metaIn(group: XmlElement, type: string): string | undefined {
  const meta = elementsOf(group).find((element) => attributeOf(element, 'type') === type);
  return meta && disarm(textOf(meta));
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/(?<=.)\.[^.]*$/, '');
}
