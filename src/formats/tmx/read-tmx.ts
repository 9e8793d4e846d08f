import { STATES, type State } from '../../core/bitext.ts';
import type { Place } from '../../core/error.ts';
import { TarjumanError } from '../../core/error.ts';
import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';
import { disarm } from '../xml/escape.ts';
import { attributeOf, elementsOf, placeOf, readXml, textOf, type XmlElement } from '../xml/read-xml.ts';
import { CHAR } from './write-tmx.ts';

/** One `tu` of a TMX file, whoever wrote it. */
export interface TmxUnit {
  readonly place: Place;
  readonly id?: string;
  /** The segments by language, as the file writes the tag; text only, without codes. */
  readonly texts: readonly { readonly language: string; readonly text: string; readonly codes: boolean }[];
  readonly props: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
}

export interface Tmx {
  readonly units: readonly TmxUnit[];
  /** `srclang` of the header; `*all*` where each unit says it. */
  readonly sourceLanguage: string;
}

const FAULT = { code: 'INPUT_FORMAT', hint: 'export the memory again as TMX 1.4' } as const;

/**
 * Reads TMX 1.1 to 1.4 as tools write it. @throws TarjumanError INPUT_FORMAT, with line and column, for what is no TMX
 */
export function readTmx(xml: string, file: string): Tmx {
  const document = readXml(xml, file, { ...FAULT, doctype: true });
  const { root } = document;
  if (root.local !== 'tmx')
    throw new TarjumanError(
      FAULT.code,
      placeOf(document, root),
      `this is no TMX: it begins with <${root.name}>`,
      FAULT.hint,
    );
  const header = elementsOf(root).find((element) => element.local === 'header');
  const body = elementsOf(root).find((element) => element.local === 'body');
  return {
    sourceLanguage: (header && attributeOf(header, 'srclang')) ?? '*all*',
    units: body
      ? elementsOf(body).flatMap((tu) => (tu.local === 'tu' ? [readUnit(tu, placeOf(document, tu))] : []))
      : [],
  };
}

function readUnit(tu: XmlElement, place: Place): TmxUnit {
  const children = elementsOf(tu);
  const at = (name: string) => isoOf(attributeOf(tu, name));
  const who = (name: string) => attributeOf(tu, name);
  const of = (local: string) => children.filter((child) => child.local === local);
  return {
    place,
    ...optional('id', who('tuid')),
    texts: of('tuv').flatMap((tuv) => {
      const seg = elementsOf(tuv).find((child) => child.local === 'seg');
      const language = attributeOf(tuv, 'xml:lang') ?? attributeOf(tuv, 'lang');
      return seg && language ? [{ language, ...readSeg(seg) }] : [];
    }),
    props: Object.fromEntries(of('prop').map((prop) => [attributeOf(prop, 'type') ?? '', disarm(textOf(prop))])),
    notes: of('note').map((note) => disarm(textOf(note))),
    ...optional('createdAt', at('creationdate')),
    ...optional('createdBy', who('creationid')),
    ...optional('changedAt', at('changedate')),
    ...optional('changedBy', who('changeid')),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: string });
}

/** What `hi` and `sub` hold is text; what `bpt`, `ept`, `it`, `ph` and `ut` hold is a code of some other format. */
function readSeg(seg: XmlElement): { text: string; codes: boolean } {
  let text = '';
  let codes = false;
  const walk = (element: XmlElement) => {
    for (const node of element.children) {
      if (node.kind === 'text') text += node.text;
      if (node.kind !== 'element') continue;
      const type = attributeOf(node, 'type') ?? '';
      if (node.local === 'ph' && type.startsWith(CHAR))
        text += String.fromCharCode(Number.parseInt(type.slice(CHAR.length), 16));
      else {
        codes = true;
        if (node.local === 'hi') walk(node);
      }
    }
  };
  walk(seg);
  return { text, codes };
}

/** `20220110T083000Z` to ISO 8601. */
function isoOf(date: string | undefined): string | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}

/** The pairs of one direction. `ar` finds `ar-EG`; a unit without one of the two sides is left out, one with codes is told of. */
export function tmxRows(tmx: Tmx, from: string, to: string): ReturnedRows {
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  for (const unit of tmx.units) {
    const source = sideOf(unit, from);
    const target = sideOf(unit, to);
    if (!source || !target) continue;
    const { place, props } = unit;
    if (source.codes || target.codes)
      findings.push({ check: 'row-codes', severity: 'info', message: 'codes in the pair were left out', place });
    const state = STATES.find((known) => known === props['x-tarjuman-state']) as State | undefined;
    rows.push({
      place,
      source: source.text,
      target: target.text,
      ...optional('slug', props['x-tarjuman-slug']),
      ...optional('id', props['x-tarjuman-id']),
      ...(state ? { state } : {}),
    });
  }
  return { rows, findings };
}

function sideOf(unit: TmxUnit, language: string): TmxUnit['texts'][number] | undefined {
  const want = tagOf(language);
  return (
    unit.texts.find((text) => tagOf(text.language) === want) ??
    unit.texts.find((text) => tagOf(text.language).split('-')[0] === want.split('-')[0])
  );
}

function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}
