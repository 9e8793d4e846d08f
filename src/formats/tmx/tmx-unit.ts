import type { Place } from '../../core/error.ts';
import { disarm } from '../xml/escape.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { CHAR } from './write-tmx.ts';

/** The text of a segment, or a code in it with all it holds: `bpt`, `ept`, `it`, `ph`, `ut`, `hi`, `sub`. */
export type TmxContent = string | TmxCode;

export interface TmxCode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly TmxContent[];
}

export interface TmxProp {
  readonly type: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a `tu` and a `tuv` both say. */
interface Described {
  /** Every attribute as it stands, `tuid` and `xml:lang` included. */
  readonly attributes: Readonly<Record<string, string>>;
  /** In order; a type may stand more than once. */
  readonly allProps: readonly TmxProp[];
  readonly notes: readonly string[];
}

/** One `tuv`. */
export interface TmxText extends Described {
  /** As the file writes the tag. */
  readonly language: string;
  /** Without codes. */
  readonly text: string;
  /** Whether codes were left out of `text`. */
  readonly codes: boolean;
  readonly content: readonly TmxContent[];
}

/** One `tu` of a TMX file, whoever wrote it: all that it says. */
export interface TmxUnit extends Described {
  readonly place: Place;
  readonly id?: string;
  readonly texts: readonly TmxText[];
  /** By type; of several of one type the last. */
  readonly props: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
}

export function readUnit(tu: XmlElement, place: Place): TmxUnit {
  const texts = elementsOf(tu).flatMap((tuv) => {
    if (tuv.local !== 'tuv') return [];
    const seg = elementsOf(tuv).find((child) => child.local === 'seg');
    const language = attributeOf(tuv, 'xml:lang') ?? attributeOf(tuv, 'lang');
    return seg && language ? [{ language, ...describe(tuv), ...readSeg(seg) }] : [];
  });
  return unitOf(describe(tu), texts, place);
}

/** @param described what the `tu` itself says */
export function unitOf({ attributes, allProps, notes }: Described, texts: readonly TmxText[], place: Place): TmxUnit {
  return {
    place,
    attributes,
    allProps,
    notes,
    ...optional('id', attributes['tuid']),
    texts,
    props: allProps.length === 0 ? {} : Object.fromEntries(allProps.map(({ type, text }) => [type, text])),
    ...optional('createdAt', isoOf(attributes['creationdate'])),
    ...optional('createdBy', attributes['creationid']),
    ...optional('changedAt', isoOf(attributes['changedate'])),
    ...optional('changedBy', attributes['changeid']),
  };
}

function describe(element: XmlElement): Described {
  const children = elementsOf(element);
  return {
    attributes: attributesOf(element),
    allProps: children
      .filter(({ local }) => local === 'prop')
      .map((prop) => ({
        type: attributeOf(prop, 'type') ?? '',
        text: disarm(textOf(prop)),
        attributes: attributesOf(prop),
      })),
    notes: children.filter(({ local }) => local === 'note').map((note) => disarm(textOf(note))),
  };
}

function attributesOf(element: XmlElement): Record<string, string> {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, disarm(value)]));
}

export function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

/** What `hi` holds is text; what `bpt`, `ept`, `it`, `ph` and `ut` hold is a code of some other format, a `sub` in it included. */
function readSeg(seg: XmlElement): { text: string; codes: boolean; content: TmxContent[] } {
  let text = '';
  let codes = false;
  const walk = (element: XmlElement, isText: boolean): TmxContent[] => {
    const content: TmxContent[] = [];
    const put = (part: string) => {
      const last = content.at(-1);
      if (typeof last === 'string') content[content.length - 1] = last + part;
      else content.push(part);
      if (isText) text += part;
    };
    for (const node of element.children) {
      if (node.kind === 'text') put(node.text);
      if (node.kind !== 'element') continue;
      const type = attributeOf(node, 'type') ?? '';
      if (isText && node.local === 'ph' && type.startsWith(CHAR)) {
        put(String.fromCharCode(Number.parseInt(type.slice(CHAR.length), 16)));
        continue;
      }
      codes = true;
      const inner = walk(node, isText && node.local === 'hi');
      content.push({ name: node.local, attributes: attributesOf(node), content: inner });
    }
    return content;
  };
  const content = walk(seg, true);
  return { text, codes, content };
}

/** `20220110T083000Z` to ISO 8601. */
export function isoOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}
