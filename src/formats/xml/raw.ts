import { escapeXmlAttribute, escapeXmlText } from './escape.ts';
import type { XmlAttribute, XmlElement, XmlNode } from './read-xml.ts';

/** Name spaces that stand open where a piece will be written, by prefix; '' is the default one. */
export type Scope = Readonly<Record<string, string>>;

const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * Writes a piece of a tree again so that it means the same in `scope`: declarations that it needs and `scope` lacks are added.
 * Text, attributes, comments and their order are kept; quotes, entities and blanks inside tags take one form.
 */
export function writeNode(node: XmlNode, scope: Scope): string {
  if (node.kind === 'text') return escapeXmlText(node.text);
  if (node.kind === 'aside') return node.raw;
  const { name, tag, inner } = startTag(node, scope);
  const content = node.children.map((child) => writeNode(child, inner)).join('');
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/**
 * Name and attributes of an element, with the declarations it needs; and the scope inside it. Where `scope` has a prefix for its name
 * space, that one is used.
 */
export function startTag(element: XmlElement, scope: Scope): { name: string; tag: string; inner: Scope } {
  const inner: Record<string, string> = { ...scope, ...element.declared };
  const needed: Record<string, string> = { ...element.declared };
  const want = (prefix: string, uri: string) => {
    if ((inner[prefix] ?? '') !== uri) inner[prefix] = needed[prefix] = uri;
  };
  const known = Object.keys(scope).find((prefix) => scope[prefix] === element.uri && inner[prefix] === element.uri);
  if (known === undefined) want(element.prefix, element.uri);
  for (const { prefix, uri } of element.attributes) if (prefix !== '' && uri !== XML) want(prefix, uri);
  const name = known === undefined ? element.name : known === '' ? element.local : `${known}:${element.local}`;
  return { name, tag: name + declarations(needed, scope) + attributesText(element.attributes), inner };
}

/** ` a="1" b="2"`, in the order in which they came. */
export function attributesText(attributes: readonly XmlAttribute[]): string {
  return attributes.map(({ name, value }) => ` ${name}="${escapeXmlAttribute(value)}"`).join('');
}

/** Attributes with the declarations that they need where `scope` is open. */
export function foreignAttributes(attributes: readonly XmlAttribute[], scope: Scope): string {
  const needed: Record<string, string> = {};
  for (const { prefix, uri } of attributes)
    if (prefix !== '' && uri !== XML && scope[prefix] !== uri) needed[prefix] = uri;
  return declarations(needed, scope) + attributesText(attributes);
}

export function declarations(wanted: Scope, scope: Scope): string {
  return Object.entries(wanted)
    .filter(([prefix, uri]) => scope[prefix] !== uri)
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeXmlAttribute(uri)}"`)
    .join('');
}
