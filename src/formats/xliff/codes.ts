import type { ForeignCode } from '../../core/foreign.ts';
import {
  CODE_TYPES,
  type CodePlace,
  type CodeType,
  codeKey,
  type InlineCode,
  nestedPairs,
} from '../../core/inline-code.ts';
import { armour, disarm, escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { isIn } from './tree.ts';

/*
 * The document's markup between the words, as inline codes of XLIFF 2.1 (sections 4.2.3 and 4.7): `pc` around words, `ph` that stands alone,
 * `sc` and `ec` where the pair crosses another or runs into the next sentence. What stands in the document is in the unit's originalData.
 */

/** `type` and `subType` (section 4.7.1): the prefix `xlf` is XLIFF's own. */
const TYPES: Readonly<Record<CodeType, { readonly type: string; readonly subType?: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  underline: { type: 'fmt', subType: 'xlf:u' },
  strike: { type: 'fmt', subType: 'tarjuman:strike' },
  code: { type: 'fmt', subType: 'tarjuman:code' },
  link: { type: 'link' },
  image: { type: 'image' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  note: { type: 'other', subType: 'tarjuman:note' },
  quote: { type: 'quote' },
  value: { type: 'ui', subType: 'xlf:var' },
  other: { type: 'other' },
};

/** A code of a target has its source's id where both are the same element; else it needs one of its own (section 4.3.1.10 of XLIFF 2.1). */
const codeId = (segment: string, code: string, same: boolean): string => `${segment}.${same ? 'c' : 't'}${code}`;
const dataId = (segment: string, index: number): string => `${segment}.d${index + 1}`;

/** The `data` elements of a segment's codes. */
export function writeData(segment: string, codes: readonly InlineCode[]): string[] {
  return codes.map(
    ({ data }, index) =>
      `        <data id="${dataId(segment, index)}" xml:space="preserve">${escapeXmlText(armour(data))}</data>`,
  );
}

/**
 * Codes of one side (tidy) as tokens of the text, in order.
 * @param source the codes as the source has them; a code of a target that the source does not have is written without data
 * @param apart others have tags on this side too (or on the source's): ours must not have to nest with them
 */
export function codeTokens(
  segment: string,
  codes: readonly CodePlace[],
  source: { readonly codes: readonly InlineCode[]; readonly apart: boolean },
  apart: boolean,
): ForeignCode[] {
  const known = new Map(source.codes.map((code, index) => [codeKey(code), { code, index }]));
  const written = new Set(shapesOf(source.codes, source.apart).map(({ element, id }) => `${element}:${id}`));
  const keys = new Set(codes.map(codeKey));
  return shapesOf(codes, apart).map(({ place, element }): ForeignCode => {
    const { at, id, kind } = place;
    const mine = known.get(codeKey(place));
    const other = known.get(codeKey({ ...place, kind: kind === 'open' ? 'close' : 'open' }));
    const reference = (name: string, found: { readonly index: number } | undefined) =>
      found ? ` ${name}="${dataId(segment, found.index)}"` : '';
    const type = typeAttributes(mine?.code ?? other?.code);
    const equiv = (code: InlineCode | undefined) =>
      code?.equiv === undefined ? '' : ` equiv="${escapeXmlAttribute(armour(code.equiv))}"`;
    const ownId = codeId(segment, id, written.has(`${element}:${id}`));
    const name = ` id="${ownId}"`;
    if (kind === 'standalone')
      return { at, step: 0, raw: `<ph${name}${type}${reference('dataRef', mine)}${equiv(mine?.code)}/>` };
    if (element === 'pc') {
      if (kind === 'close') return { at, step: -1, raw: '</pc>' };
      // Both or none.
      const data = mine && other ? reference('dataRefStart', mine) + reference('dataRefEnd', other) : '';
      return { at, step: 1, raw: `<pc${name}${type}${data}>` };
    }
    if (kind === 'open') {
      const isolated = keys.has(`close:${id}`) ? '' : ' isolated="yes"';
      return { at, step: 0, raw: `<sc${name}${type}${reference('dataRef', mine)}${isolated}/>` };
    }
    // An end whose beginning stands in front of it names that; any other has an id of its own.
    const start = keys.has(`open:${id}`);
    const begin = codeId(segment, id, written.has(`sc:${id}`));
    const link = start ? ` startRef="${begin}"` : `${name}${type} isolated="yes"`;
    return { at, step: 0, raw: `<ec${link}${reference('dataRef', mine)}/>` };
  });
}

type CodeElement = 'pc' | 'sc' | 'ec' | 'ph';

interface Shape {
  readonly place: CodePlace;
  readonly id: string;
  readonly element: CodeElement;
}

/** Which element each code becomes. @param codes tidy, see `tidyPlaces` */
function shapesOf(codes: readonly CodePlace[], apart: boolean): Shape[] {
  const paired = apart ? new Set<string>() : nestedPairs(codes);
  return codes.map((place) => {
    const { id, kind } = place;
    const half = kind === 'open' ? 'sc' : 'ec';
    return { place, id, element: kind === 'standalone' ? 'ph' : paired.has(id) ? 'pc' : half };
  });
}

function typeAttributes(code: InlineCode | undefined): string {
  if (!code) return '';
  const { type, subType } = TYPES[code.type];
  return ` type="${type}"${subType === undefined ? '' : ` subType="${subType}"`}`;
}

/** What a unit's originalData holds of ours, by id. */
export function readData(originalData: XmlElement | undefined): ReadonlyMap<string, string> {
  return new Map(
    (originalData ? elementsOf(originalData) : []).flatMap((data) => {
      const id = attributeOf(data, 'id') ?? '';
      return OUR_DATA.test(id) && isIn(data, 'data') ? [[id, disarm(textOf(data))] as const] : [];
    }),
  );
}

const OUR_DATA = /^s\d+\.d\d+$/;

export function isOurData(element: XmlElement): boolean {
  return isIn(element, 'data') && OUR_DATA.test(attributeOf(element, 'id') ?? '');
}

/** What an element in a source or target is, if it is a code of ours. */
export interface OurCode {
  readonly id: string;
  readonly kinds: readonly CodePlace['kind'][];
  readonly type: CodeType;
  readonly data: readonly string[];
  readonly equiv?: string;
}

/** Undefined for an element that is somebody else's. @param owner the segment's id */
export function ourCodeIn(element: XmlElement, owner: string, data: ReadonlyMap<string, string>): OurCode | undefined {
  const kinds = KINDS[element.local];
  if (!kinds || !isIn(element, element.local)) return undefined;
  const said = attributeOf(element, 'id') ?? attributeOf(element, 'startRef') ?? '';
  const id = said.startsWith(`${owner}.c`) || said.startsWith(`${owner}.t`) ? said.slice(owner.length + 2) : '';
  if (!/^[1-9]\d{0,3}$/.test(id)) return undefined;
  const type = attributeOf(element, 'type');
  const subType = attributeOf(element, 'subType');
  const known = CODE_TYPES.find((one) => TYPES[one].type === type && TYPES[one].subType === subType);
  const references = element.local === 'pc' ? ['dataRefStart', 'dataRefEnd'] : ['dataRef'];
  const equiv = attributeOf(element, 'equiv');
  return {
    id,
    kinds,
    type: known ?? 'other',
    data: references.map((name) => data.get(attributeOf(element, name) ?? '') ?? ''),
    ...(equiv === undefined ? {} : { equiv: disarm(equiv) }),
  };
}

const KINDS: Readonly<Record<string, readonly CodePlace['kind'][]>> = {
  pc: ['open', 'close'],
  ph: ['standalone'],
  sc: ['open'],
  ec: ['close'],
};
