import type { Finding } from '../../core/finding.ts';
import { type Scope, writeNode } from '../xml/raw.ts';
import { placeOf, type XmlDocument, type XmlElement, type XmlNode } from '../xml/read-xml.ts';
import { damaged, XLIFF } from './names.ts';

/** A finding of the reader, with the segment and the line it speaks of. */
export interface RecordFinding extends Finding {
  readonly segment?: string;
  readonly line?: number;
}

/** What the readers of units and segments share. */
export interface Reading {
  readonly document: XmlDocument;
  /** Name spaces that will stand open when the record is written again. */
  readonly scope: Scope;
  /** Where each id of a unit (`u:…`) or segment (`s:…`) was seen. */
  readonly ids: Map<string, XmlElement>;
  readonly findings: RecordFinding[];
  /** The highest number that an id of a segment has had so far; counted when one is needed. */
  readonly fresh: { last?: number };
}

export function isIn(element: XmlElement, ...names: readonly string[]): boolean {
  return element.uri === XLIFF && names.includes(element.local);
}

/**
 * A node between elements as it will be written again; none for blanks.
 * @throws TarjumanError where text stands between the elements: a merge that went wrong, or a target that lost its tags
 */
export function rawNode(document: XmlDocument, scope: Scope, node: XmlNode, indent: string): string[] {
  if (node.kind !== 'text') return [indent + writeNode(node, scope)];
  const text = node.text.trim();
  if (text === '') return [];
  throw damaged(placeOf(document, node), `text stands where none may be: «${text.slice(0, 40)}»`);
}

export function joined(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.join('\n');
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Without what says nothing: undefined, '', [] and {}. */
export function pruned<T extends object>(value: Loose<T>): T {
  const says = (part: unknown) =>
    part !== undefined && part !== '' && !(typeof part === 'object' && Object.keys(part as object).length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, part]) => says(part))) as T;
}
