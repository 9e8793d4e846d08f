import { SaxesParser } from 'saxes';
import { type Place, TarjumanError } from '../../core/error.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { TmxSplitter } from './split-tmx.ts';
import { readUnit, type TmxUnit } from './tmx-unit.ts';

/** A stretch of the file as it stands there, and what it says where it is a unit. */
export interface TmxStretch {
  readonly raw: string;
  readonly unit?: TmxUnit;
}

const HINT = 'export the memory again as TMX 1.4';
/** Nothing that people exchange comes near. */
const DEPTH = 64;

/**
 * Reads TMX 1.1 to 1.4 of any tool piece by piece, in memory of one unit. Joined, the stretches are the file, so that whoever takes units out, or carries
 * them elsewhere, loses nothing of the others. Entities other than the five of XML are not known and nothing outside the text is read.
 */
export class TmxReader {
  /** Attributes of the header, once it has come. */
  header: Readonly<Record<string, string>> | undefined;
  readonly #file: string;
  readonly #splitter = new TmxSplitter();
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  #open: XmlElement | undefined;
  #depth = 0;
  #root = false;
  #unit: TmxUnit | undefined;
  #place: Place = {};

  constructor(file: string) {
    this.#file = file;
    this.#listen();
  }

  /** @throws TarjumanError INPUT_FORMAT with line and column for what is no TMX */
  *write(text: string): Generator<TmxStretch> {
    for (const { raw, unit } of this.#splitter.write(text)) yield this.#feed(raw, unit);
  }

  *end(): Generator<TmxStretch> {
    for (const { raw, unit } of this.#splitter.end()) yield this.#feed(raw, unit);
    this.#parser.close();
    if (!this.#root) this.#fail('this is no TMX: it is empty');
  }

  #feed(raw: string, isUnit: boolean): TmxStretch {
    this.#unit = undefined;
    this.#parser.write(raw);
    const unit = this.#unit as TmxUnit | undefined;
    return isUnit && unit ? { raw, unit } : { raw };
  }

  #fail(message: string): never {
    const { line, columnIndex } = this.#parser;
    throw new TarjumanError('INPUT_FORMAT', { file: this.#file, line, column: columnIndex + 1 }, message, HINT);
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', (error) => {
      const what = error.message.replace(/^(?:\d+:\d+: )?/, '').replace(/\.$/, '');
      this.#fail(`this is not well-formed XML: ${what}`);
    });
    parser.on('doctype', (doctype) => {
      if (doctype.includes('['))
        this.#fail('a document type definition stands in the file; none is needed, and it could hide anything');
    });
    const text = (value: string) => {
      this.#open?.children.push({ kind: 'text', text: value, start: 0 });
    };
    parser.on('text', text);
    parser.on('cdata', text);
    let begin: Place = {};
    parser.on('opentagstart', ({ name }) => {
      // The parser stands behind the name.
      begin = { file: this.#file, line: parser.line, column: parser.columnIndex - name.length - 1 };
    });
    parser.on('opentag', (tag) => {
      const attributes = Object.values(tag.attributes).filter(
        ({ name, prefix }) => name !== 'xmlns' && prefix !== 'xmlns',
      );
      if (++this.#depth > DEPTH) this.#fail(`elements are nested more than ${DEPTH} deep`);
      if (!this.#root) {
        if (tag.local !== 'tmx') this.#fail(`this is no TMX: it begins with <${tag.name}>`);
        this.#root = true;
      } else if (tag.local === 'header' && this.#depth === 2)
        this.header = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
      if (!this.#open && tag.local !== 'tu') return;
      if (!this.#open) this.#place = begin;
      const { name, prefix, local, uri } = tag;
      const parent = this.#open;
      const element: XmlElement = {
        kind: 'element',
        ...{ name, prefix, local, uri, attributes, declared: { ...tag.ns }, parent },
        ...{ children: [], start: 0, end: 0 },
      };
      parent?.children.push(element);
      this.#open = element;
    });
    parser.on('closetag', () => {
      this.#depth--;
      const closed = this.#open;
      if (!closed) return;
      this.#open = closed.parent;
      if (!closed.parent) this.#unit = readUnit(closed, this.#place);
    });
  }
}
