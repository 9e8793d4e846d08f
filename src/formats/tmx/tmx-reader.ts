import { SaxesParser } from 'saxes';
import { type Place, TarjumanError } from '../../core/error.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { scanUnit } from './scan-unit.ts';
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
/** Elements inside each other in a unit that is read without the parser: `tu`, `tuv`, `seg`. */
const DEEPEST = 3;
const BLANK = /^[ \t\r\n]*(?<!\r)$/;
const LINE_END = /\r\n?|\n/g;

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
  readonly #scan: typeof scanUnit;
  /** The parser stands behind a unit that it has read, or behind one that was read without it, and nothing but blanks since. */
  #between = false;
  /** Lines that the parser has not seen, and by how much columns are off in the line that it is in. */
  #linesPassed = 0;
  #offLine = 0;
  #off = 0;

  /** @param scan reads what it can of units without the parser */
  constructor(file: string, scan = scanUnit) {
    this.#file = file;
    this.#scan = scan;
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
    if (isUnit && this.#between && this.#depth + DEEPEST <= DEPTH) {
      const place = { file: this.#file, ...this.#here(1) };
      const scanned = this.#scan(raw, place);
      if (scanned) {
        this.#passOver(raw);
        return { raw, unit: scanned };
      }
    }
    this.#unit = undefined;
    this.#parser.write(raw);
    const unit = this.#unit as TmxUnit | undefined;
    // The parser keeps a line end back that may be half of one.
    this.#between = isUnit ? unit !== undefined && !this.#open : this.#between && BLANK.test(raw);
    // Until it is given more the parser counts its last piece twice.
    if (this.#between) this.#parser.write('');
    return isUnit && unit ? { raw, unit } : { raw };
  }

  /** Where the parser stands in the file. */
  #here(columns: number): { line: number; column: number } {
    const { line, columnIndex } = this.#parser;
    return {
      line: line + this.#linesPassed,
      column: columnIndex + (line === this.#offLine ? this.#off : 0) + columns,
    };
  }

  /** The parser does not see it. */
  #passOver(raw: string): void {
    const { line, columnIndex } = this.#parser;
    const lines = raw.match(LINE_END)?.length ?? 0;
    if (lines > 0) this.#off = raw.length - 1 - Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r')) - columnIndex;
    else this.#off = (line === this.#offLine ? this.#off : 0) + raw.length;
    this.#offLine = line;
    this.#linesPassed += lines;
  }

  #fail(message: string): never {
    throw new TarjumanError('INPUT_FORMAT', { file: this.#file, ...this.#here(1) }, message, HINT);
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
      begin = { file: this.#file, ...this.#here(-name.length - 1) };
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
