import type { Place } from '../../core/error.ts';
import { isPlainContent } from '../xml/escape.ts';
import { type TmxProp, type TmxText, type TmxUnit, unitOf } from './tmx-unit.ts';

const BLANKS = /[ \t\r\n]*/y;
const TAG = /<(tuv?|seg|prop|note)(?=[ >])/y;
const ATTRIBUTE = / (xml:lang|(?!xmlns)[A-Za-z][A-Za-z0-9_.-]*)="([^"<>&\\]*)"/y;

/** Lists of what most units do not have. */
const NO_PROPS: readonly TmxProp[] = [];
const NO_NOTES: readonly string[] = [];

/**
 * A unit as most tools write nearly all of theirs, without a parser: texts of plain letters, no codes, no references. Undefined for any other, well-formed or not.
 * @param raw from `<tu` to `</tu>`
 */
export function scanUnit(raw: string, place: Place): TmxUnit | undefined {
  const scan = new Scan(raw);
  if (scan.open() !== 'tu') return undefined;
  const described = scan.described('tu');
  return described && scan.at === raw.length ? unitOf(described, described.texts, place) : undefined;
}

interface Found {
  readonly attributes: Record<string, string>;
  readonly allProps: readonly TmxProp[];
  readonly notes: readonly string[];
  readonly texts: readonly TmxText[];
  /** What its `seg` says. */
  readonly text: string | undefined;
}

class Scan {
  readonly #raw: string;
  at = 0;
  /** Of the tag that was opened last. */
  #attributes: Record<string, string> = {};

  constructor(raw: string) {
    this.#raw = raw;
  }

  /** Passes over blanks and a tag that opens. @returns its name; undefined where none stands here, or not a plain one */
  open(): string | undefined {
    this.#blanks();
    TAG.lastIndex = this.at;
    const name = TAG.exec(this.#raw)?.[1];
    if (name === undefined) return undefined;
    let at = TAG.lastIndex;
    const attributes: Record<string, string> = {};
    while (this.#raw.charCodeAt(at) === SPACE) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(this.#raw);
      if (found === null || found[1]! in attributes || !isPlainContent(found[2]!)) return undefined;
      attributes[found[1]!] = found[2]!;
      at = ATTRIBUTE.lastIndex;
    }
    if (this.#raw.charCodeAt(at) !== END_OF_TAG) return undefined;
    this.at = at + 1;
    this.#attributes = attributes;
    return name;
  }

  /** What stands in a `tu` or `tuv` that was opened, up to its end. */
  described(element: 'tu' | 'tuv'): Found | undefined {
    const attributes = this.#attributes;
    let allProps = NO_PROPS;
    let notes = NO_NOTES;
    const texts: TmxText[] = [];
    let text: string | undefined;
    while (!this.#closes(element)) {
      const name = this.open();
      if (name === 'tuv' && element === 'tu') {
        const said = this.described('tuv');
        if (!said) return undefined;
        const language = said.attributes['xml:lang'] ?? said.attributes['lang'];
        if (language && said.text !== undefined) texts.push(textOf(language, said, said.text));
        continue;
      }
      if (name === undefined || name === 'tu' || name === 'tuv' || (name === 'seg' && element === 'tu'))
        return undefined;
      const own = this.#attributes;
      const content = this.#content(name);
      if (content === undefined) return undefined;
      if (name === 'prop') allProps = [...allProps, { type: own['type'] ?? '', text: content, attributes: own }];
      else if (name === 'note') notes = [...notes, content];
      else if (text === undefined) text = content;
      else return undefined;
    }
    return { attributes, allProps, notes, texts, text };
  }

  /** The text of an element that was opened and holds nothing else, up to its end. */
  #content(element: string): string | undefined {
    const end = this.#raw.indexOf('<', this.at);
    if (end < 0) return undefined;
    const text = this.#raw.slice(this.at, end);
    if (!isPlainContent(text) || (element !== 'seg' && text.includes('\\'))) return undefined;
    this.at = end;
    return this.#closes(element) ? text : undefined;
  }

  #closes(element: string): boolean {
    if (element === 'tu' || element === 'tuv') this.#blanks();
    if (!this.#raw.startsWith(`</${element}>`, this.at)) return false;
    this.at += element.length + 3;
    return true;
  }

  #blanks(): void {
    BLANKS.lastIndex = this.at;
    BLANKS.exec(this.#raw);
    this.at = BLANKS.lastIndex;
  }
}

const SPACE = 0x20;
const END_OF_TAG = 0x3e;

function textOf(language: string, { attributes, allProps, notes }: Found, text: string): TmxText {
  return { language, attributes, allProps, notes, text, codes: false, content: text === '' ? [] : [text] };
}
