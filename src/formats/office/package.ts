import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { TarjumanError } from '../../core/error.ts';
import { escapeXmlText } from '../xml/escape.ts';
import { attributeOf, elementsOf, readXml, textOf, type XmlDocument, type XmlElement } from '../xml/read-xml.ts';

// Open Packaging Conventions: ECMA-376, part 2.
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a package that comes from outside may be: 128 MB and 4,000 parts when it is unpacked. Bombs are refused before they are unpacked. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_PARTS = 4000;
/** Text packs well, but hardly ever by more than this. Small parts may. */
const MOST_RATIO = 200;
const SMALL = 1024 * 1024;

export interface Part {
  readonly name: string;
  /** Media type, or undefined where the extension's is enough. */
  readonly type?: string;
  readonly xml: string;
}

/** The first moment that a ZIP can name, in local time, which is what the format stores: same input, same bytes. */
export const EPOCH = new Date(1980, 0, 1);

/** A package with these parts; the first is the main one. `about` goes into the document's properties. */
export function writePackage(
  parts: readonly [Part, ...Part[]],
  about: { readonly title: string; readonly from: string; readonly to: string },
): Uint8Array {
  const core: Part = {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml:
      `${XML}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escapeXmlText(about.title)}</dc:title>` +
      `<cp:keywords>tarjuman ${escapeXmlText(about.from)} ${escapeXmlText(about.to)}</cp:keywords></cp:coreProperties>`,
  };
  const all = [...parts, core];
  const types =
    `${XML}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${all
      .filter(({ type }) => type !== undefined)
      .map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`)
      .join('')}</Types>`;
  const rels = relationships([
    { type: `${OFFICE}/officeDocument`, target: parts[0].name },
    {
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: core.name,
    },
  ]);
  const files: Zippable = {};
  files['[Content_Types].xml'] = strToU8(types);
  files['_rels/.rels'] = strToU8(rels);
  for (const { name, xml } of all) files[name] = strToU8(xml);
  return zipSync(files, { mtime: EPOCH, level: 6 });
}

/** @param targets ids are `rId1`, `rId2` … in this order */
export function relationships(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const each = targets.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONSHIPS}">${each.join('')}</Relationships>`;
}

export interface Package {
  /** A part as XML; undefined where it is not there. */
  part(name: string): XmlDocument | undefined;
  /** What a part points at: by id, with the last word of its type and the name of the part. */
  pointers(name: string): ReadonlyMap<string, { readonly type: string; readonly name: string }>;
  readonly main: string;
  readonly title?: string;
  readonly from?: string;
  readonly to?: string;
  readonly lastModifiedBy?: string;
}

/**
 * All parts of a package that came from outside, within the bounds above. @param hint what to do where it is none
 * @param wanted which parts are asked for; default: all
 * @throws TarjumanError INPUT_FORMAT
 */
export function unpack(
  bytes: Uint8Array,
  file: string,
  hint: string,
  wanted: (name: string) => boolean = () => true,
): Readonly<Record<string, Uint8Array>> {
  const fail = (message: string, cause?: unknown): never => {
    throw new TarjumanError('INPUT_FORMAT', { file }, message, hint, cause);
  };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) fail('this is no Office file, or one with a password or of an old kind');
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        total += originalSize;
        if (++count > MOST_PARTS || total > MOST_BYTES || (originalSize > SMALL && originalSize > size * MOST_RATIO))
          fail('it unpacks to far more than a document holds; it was not opened');
        if (/^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(name))
          fail(`it holds a part named «${name}», which leads outside`);
        return wanted(name);
      },
    });
  } catch (cause) {
    if (cause instanceof TarjumanError) throw cause;
    return fail(`it cannot be unpacked: ${(cause as Error).message}`, cause);
  }
}

/** What a part points at, by id. @param folder where that part lies, with the slash */
export function pointersIn(
  rels: XmlDocument,
  folder: string,
): ReadonlyMap<string, { readonly type: string; readonly name: string }> {
  return new Map(
    elementsOf(rels.root).map((one) => {
      const type = (attributeOf(one, 'Type') ?? '').split('/').at(-1)!;
      return [attributeOf(one, 'Id') ?? '', { type, name: resolved(folder, attributeOf(one, 'Target') ?? '') }];
    }),
  );
}

/** Opens a package that somebody saved. @param hint what to do where it is none @throws TarjumanError INPUT_FORMAT */
export function openPackage(bytes: Uint8Array, file: string, hint: string): Package {
  const fail = (message: string): never => {
    throw new TarjumanError('INPUT_FORMAT', { file }, message, hint);
  };
  const files = unpack(bytes, file, hint, (name) => /\.(?:xml|rels)$/i.test(name));
  const part = (name: string): XmlDocument | undefined => {
    const xml = files[name];
    return (
      xml &&
      readXml(strFromU8(xml).replace(/^\uFEFF/, ''), `${file}!${name}`, { code: 'INPUT_FORMAT', hint, depth: 256 })
    );
  };
  const pointers = (name: string) => {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const rels = part(`${folder}_rels/${name.slice(folder.length)}.rels`);
    return rels ? pointersIn(rels, folder) : new Map<string, { readonly type: string; readonly name: string }>();
  };
  const main =
    [...pointers('').values()].find(({ type }) => type === 'officeDocument')?.name ?? fail('it has no document in it');
  const core = part('docProps/core.xml');
  const said = (local: string) => {
    const one = core && elementsOf(core.root).find((element) => element.local === local);
    return one && (textOf(one).trim() || undefined);
  };
  const keywords = /\btarjuman ([\w-]+) ([\w-]+)/.exec(said('keywords') ?? '');
  const [title, lastModifiedBy] = [said('title'), said('lastModifiedBy')];
  return {
    part,
    pointers,
    main,
    ...(title === undefined ? {} : { title }),
    ...(lastModifiedBy === undefined ? {} : { lastModifiedBy }),
    ...(keywords ? { from: keywords[1]!, to: keywords[2]! } : {}),
  };
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

export const valueNamed = (element: XmlElement, local: string): string | undefined =>
  element.attributes.find((one) => one.local === local)?.value;
