import { SaxesParser } from 'saxes';
import { type ErrorCode, type Place, TarjumanError } from '../../core/error.ts';

export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** Without the declarations of name spaces. */
  readonly attributes: readonly XmlAttribute[];
  /** Name spaces declared on this element, by prefix ('' is the default one). */
  readonly declared: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  readonly children: XmlNode[];
  /** Offsets of the whole element in the document. */
  readonly start: number;
  end: number;
}

export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
}

/** A comment or a processing instruction, as it stands in the document. */
export interface XmlAside {
  readonly kind: 'aside';
  readonly raw: string;
}

export type XmlNode = XmlElement | XmlText | XmlAside;

export interface XmlDocument {
  readonly xml: string;
  readonly file: string;
  readonly root: XmlElement;
  readonly before: readonly XmlAside[];
  readonly after: readonly XmlAside[];
  /** Lines that stand in front of it in the file that it was cut from; default 0. */
  readonly linesBefore?: number;
}

export interface XmlLimits {
  readonly code: ErrorCode;
  /** What to do, for messages. */
  readonly hint: string;
  /** Elements inside each other. Default 64; nothing that people exchange comes near. */
  readonly depth?: number;
  /** A document type without a definition in it is let through (TMX files have one). Default false. */
  readonly doctype?: boolean;
}

/**
 * Reads a document into a tree. Entities other than the five of XML are not known and nothing outside the text is ever read, so there
 * is nothing that could be expanded. @throws TarjumanError with line and column where the text is not well-formed XML.
 */
export function readXml(xml: string, file: string, limits: XmlLimits): XmlDocument {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const depth = limits.depth ?? 64;
  const before: XmlAside[] = [];
  const after: XmlAside[] = [];
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;
  let count = 0;
  let tagStart = 0;
  // Where the text that is being read began: a lone & is only noticed much later, at the next semicolon or never.
  let textStart = 0;

  const fail = (message: string, at: Place = { file, line: parser.line, column: parser.columnIndex + 1 }): never => {
    throw new TarjumanError(limits.code, at, message, limits.hint);
  };
  const aside = (raw: string) => {
    textStart = parser.position;
    const node: XmlAside = { kind: 'aside', raw };
    (open ? open.children : root ? after : before).push(node);
  };
  const text = (value: string) => {
    if (open) open.children.push({ kind: 'text', text: value, start: parser.position });
  };
  parser.on('error', (error) => {
    const lone = loneAmpersand(xml, textStart, parser.position);
    if (lone !== undefined)
      fail('this is not well-formed XML: an & stands alone; it is written &amp;', placeAt(xml, file, lone));
    fail(`this is not well-formed XML: ${plainMessage(error.message)}`);
  });
  parser.on('doctype', (doctype) => {
    if (!limits.doctype || doctype.includes('['))
      fail('a document type definition stands in the file; none is needed, and it could hide anything');
  });
  parser.on('comment', (comment) => aside(`<!--${comment}-->`));
  parser.on('processinginstruction', ({ target, body }) => aside(`<?${target}${body ? ` ${body}` : ''}?>`));
  parser.on('text', text);
  parser.on('cdata', (value) => {
    textStart = parser.position;
    text(value);
  });
  parser.on('opentagstart', () => {
    tagStart = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      kind: 'element',
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes).filter((attribute) => !isDeclaration(attribute)),
      declared: { ...tag.ns },
      parent: open,
      children: [],
      start: tagStart,
      end: tagStart,
    };
    textStart = parser.position;
    if (open) open.children.push(element);
    else root = element;
    if (++count > depth) fail(`elements are nested more than ${depth} deep`);
    open = element;
  });
  parser.on('closetag', () => {
    textStart = parser.position;
    open!.end = parser.position;
    open = open!.parent;
    count--;
  });
  parser.write(xml).close();
  return { xml, file, root: root!, before, after };
}

function isDeclaration({ name, prefix }: XmlAttribute): boolean {
  return name === 'xmlns' || prefix === 'xmlns';
}

/** Offset of the first & that begins no reference. */
function loneAmpersand(xml: string, from: number, to: number): number | undefined {
  const lone = /&(?!(?:#[0-9]+|#x[0-9A-Fa-f]+|[\p{L}_:][\p{L}\p{N}_:.-]*);)/u.exec(xml.slice(from, to));
  return lone ? from + lone.index : undefined;
}

function placeAt(xml: string, file: string, offset: number): Place {
  const lines = xml.slice(0, offset).split(/\r\n|\r|\n/);
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Without the `3:14: ` that the parser puts in front. */
function plainMessage(message: string): string {
  return message.replace(/^(?:\d+:\d+: )?/, '').replace(/\.$/, '');
}

const lineStarts = new WeakMap<XmlDocument, readonly number[]>();

/** Where an element begins. The lines are counted once for a document, and only when somebody asks. */
export function placeOf(document: XmlDocument, node: { readonly start: number }): Required<Place> {
  let starts = lineStarts.get(document);
  if (!starts) {
    starts = [0, ...Array.from(document.xml.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length)];
    lineStarts.set(document, starts);
  }
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= node.start) low = middle;
    else high = middle - 1;
  }
  return { file: document.file, line: (document.linesBefore ?? 0) + low + 1, column: node.start - starts[low]! + 1 };
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => node.kind === 'element');
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** All text inside, joined. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((node) => (node.kind === 'text' ? node.text : node.kind === 'element' ? textOf(node) : ''))
    .join('');
}
