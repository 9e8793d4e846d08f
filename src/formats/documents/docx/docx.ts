import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import type { Metadata } from '../../../core/article.ts';
import type { CodedText } from '../../../core/inline-code.ts';
import { directionOf } from '../../../text/script.ts';
import { EPOCH, pointersIn, unpack } from '../../office/package.ts';
import { attributeOf, elementsOf, readXml, textOf } from '../../xml/read-xml.ts';
import { broken, type DocumentFormat, type ParsedDocument } from '../document.ts';
import { tidyMetadata } from '../html/metadata.ts';
import { readStory } from './read-story.ts';

const HINT = 'save it again as .docx in the program that wrote it';

/** What stands in the document, in the order in which it is read; by the last word of its relationship's type. */
const STORIES = ['footnotes', 'endnotes', 'header', 'footer'] as const;

/**
 * Word documents (Office Open XML, ECMA-376): paragraphs, headings, lists, tables, notes, headers, text boxes. Runs of formatting are codes;
 * everything that is no text stays as it is, and a document in which nothing changes comes back byte for byte.
 */
export const docx: DocumentFormat = {
  id: 'docx',
  about: 'Word documents',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx'],
  read({ bytes, file, language }) {
    const files = unpack(bytes, file, HINT);
    const xmlOf = (name: string): string | undefined => files[name] && strFromU8(files[name]).replace(/^\uFEFF/, '');
    const parse = (name: string, xml: string) =>
      readXml(xml, `${file}!${name}`, { code: 'INPUT_FORMAT', hint: HINT, depth: 512 });
    const pointersOf = (name: string) => {
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      const rels = `${folder}_rels/${name.slice(folder.length)}.rels`;
      const xml = xmlOf(rels);
      return xml === undefined ? [] : [...pointersIn(parse(rels, xml), folder).values()];
    };
    const main = pointersOf('').find(({ type }) => type === 'officeDocument')?.name;
    const mainXml = main === undefined ? undefined : xmlOf(main);
    if (main === undefined || mainXml === undefined) throw broken(file, 'there is no document in the package', HINT);
    const others = pointersOf(main);
    const styles = others.find(({ type }) => type === 'styles')?.name;
    const stylesXml = styles === undefined ? undefined : xmlOf(styles);
    const names = [
      main,
      ...STORIES.flatMap((kind) => others.filter(({ type }) => type === kind).map(({ name }) => name)),
    ];
    const options = {
      language,
      direction: directionOf(language),
      styles: stylesXml === undefined ? undefined : parse(styles!, stylesXml),
    };
    const parts = [...new Set(names)].flatMap((name) => {
      const xml = xmlOf(name);
      return xml === undefined ? [] : [{ name, xml, document: readStory(parse(name, xml), options) }];
    });
    const core = xmlOf('docProps/core.xml');
    return {
      blocks: parts.flatMap(({ document }) => document.blocks),
      metadata: core === undefined ? {} : metadataOf(parse('docProps/core.xml', core)),
      write(blocks, to) {
        const changed = new Map<string, string>();
        let first = 0;
        for (const { name, xml, document } of parts) {
          const written = writePart(document, blocks.slice(first, first + document.blocks.length), to);
          first += document.blocks.length;
          if (written !== xml) changed.set(name, written);
        }
        // Styles that run from right to left do so no more in a language that does not.
        if (stylesXml !== undefined && options.direction === 'rtl' && to.direction === 'ltr') {
          const turned = stylesXml.replace(/<w:(?:rtl|bidi)(?:\s+w:val="(?:1|true|on)")?\s*\/>/g, '');
          if (turned !== stylesXml) changed.set(styles!, turned);
        }
        if (changed.size === 0) return bytes;
        const zipped: Zippable = {};
        for (const [name, content] of Object.entries(files)) {
          const text = changed.get(name);
          zipped[name] = text === undefined ? content : strToU8(text);
        }
        return zipSync(zipped, { mtime: EPOCH, level: 6 });
      },
    };
  },
};

function writePart(
  document: ParsedDocument,
  blocks: readonly (CodedText | undefined)[],
  to: Parameters<ParsedDocument['write']>[1],
): string {
  const written = document.write(blocks, to);
  return typeof written === 'string' ? written : strFromU8(written);
}

function metadataOf(core: ReturnType<typeof readXml>): Metadata {
  const said = (...locals: string[]): string | undefined => {
    const found = elementsOf(core.root).find(({ local }) => locals.includes(local));
    return found && (textOf(found).trim() || undefined);
  };
  const version = Number(said('revision'));
  return tidyMetadata({
    id: said('identifier'),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    headline: said('title'),
    byline: said('creator'),
    summary: said('description', 'subject'),
    language: said('language') ?? attributeOf(core.root, 'xml:lang'),
    created: said('created'),
    modified: said('modified'),
    keywords: (said('keywords') ?? '')
      .split(/\s*[,;\u060C\u061B]\s*/)
      .filter((word) => word !== '' && !word.startsWith('tarjuman ')),
  });
}
