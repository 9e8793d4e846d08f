import type { State } from '../../core/bitext.ts';
import type { Place } from '../../core/error.ts';
import type { RowFinding } from '../format.ts';
import { attributeOf, elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { CHARACTER } from './write-xliff12.ts';

export const child = (element: XmlElement, local: string): XmlElement | undefined =>
  elementsOf(element).find((one) => one.local === local);

export function* descendants(element: XmlElement, local: string): Generator<XmlElement> {
  for (const one of elementsOf(element))
    if (one.local === local) yield one;
    else yield* descendants(one, local);
}

/** Codes of XLIFF 1.2 hold what they stand for; those of 2 hold text or nothing; `mrk`, `g` and `pc` enclose text. */
const NO_TEXT = new Set(['bpt', 'ept', 'ph', 'it', 'x', 'bx', 'ex', 'sc', 'ec']);

/** What a source or target says, characters that XML cannot hold included. */
export function plainText(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'text') text += node.text;
    if (node.kind !== 'element') continue;
    const type = attributeOf(node, 'ctype') ?? '';
    if (node.local === 'cp') text += letter(attributeOf(node, 'hex'));
    else if (node.local === 'x' && type.startsWith(CHARACTER)) text += letter(type.slice(CHARACTER.length));
    else if (!NO_TEXT.has(node.local)) text += plainText(node);
  }
  return text;
}

/** An empty target of an open segment is none; elsewhere it was emptied. */
export function textIn(target: XmlElement | undefined, state: State): string | undefined {
  const text = target && plainText(target);
  return text === '' && state === 'initial' ? undefined : text;
}

function letter(hex: string | undefined): string {
  const point = Number.parseInt(hex ?? '', 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD';
}

/** The value of the first attribute with this local name in some name space, whatever its prefix. */
export function foreignAttribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((one) => one.local === local && one.prefix !== '')?.value;
}

/** A time as tools write it, in ISO 8601: with a zone, without one (taken as UTC), or in milliseconds since 1970. */
export function isoTime(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const american = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)$/.exec(said);
  const iso = american ? `${american[3]}-${american[1]}-${american[2]}T${american[4]}` : said;
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso;
  const date = /^\d{11,14}$/.test(said) ? new Date(Number(said)) : new Date(zoned);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

export function unknownState(id: string, said: string, place: Place): RowFinding {
  return {
    check: 'row-state',
    severity: 'warning',
    message: `${id}: the state «${said}» is not known; it counts as translated`,
    place,
  };
}

export function defined<K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: T });
}
