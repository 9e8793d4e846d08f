import type { Role } from '../../../core/article.ts';
import { isSameLanguage } from '../../../core/primary-language.ts';
import { escapeXmlAttribute, escapeXmlText } from '../../xml/escape.ts';
import { readXml, textOf, type XmlDocument, type XmlElement } from '../../xml/read-xml.ts';
import type { DocumentInput, ParsedDocument } from '../document.ts';
import { readHtml } from '../html/read-html.ts';
import { MarkupSource } from '../markup.ts';
import { readPlainParts } from '../plain-parts.ts';

const HINT = 'export it again from the program that wrote it, or mend this place by hand';

/**
 * An XML document whose elements hold texts, plain or in HTML. Entities that it defines itself, and documents outside of it, are
 * never read. @throws TarjumanError INPUT_FORMAT with line and column
 */
export class XmlSource {
  readonly xml: string;
  readonly document: XmlDocument;
  readonly markup: MarkupSource;
  readonly #language: string;
  readonly #direction: 'ltr' | 'rtl';

  constructor(input: DocumentInput, direction: 'ltr' | 'rtl') {
    this.xml = input.text();
    this.document = readXml(this.xml, input.file, { code: 'INPUT_FORMAT', hint: HINT, depth: 256, doctype: true });
    this.markup = new MarkupSource(this.xml);
    this.#language = input.language;
    this.#direction = direction;
    const encoding = /^<\?xml[^>]*?\bencoding\s*=\s*(["'])([^"']*)\1/.exec(this.xml);
    // A translation is written as UTF-8 where the old encoding cannot hold it: the file says so from the start.
    if (encoding && !/^utf-?8$/i.test(encoding[2]!)) {
      const end = encoding[0].length - 1;
      const start = end - encoding[2]!.length;
      this.markup.mark({ start, end, write: (to) => (this.#isOurs(to.language) ? undefined : 'utf-8') });
    }
  }

  /** The text of an element without markup. */
  text(role: Role, element: XmlElement): void {
    const span = this.innerSpan(element);
    const text = textOf(element).trim().replace(/\s+/g, ' ');
    if (span && text !== '') this.markup.value(role, span.start, span.end, text, escapeXmlText);
  }

  /** Paragraphs of plain text. */
  paragraphs(role: Role, element: XmlElement): void {
    this.#inner(element, (content) => readPlainParts(content, role));
  }

  /** HTML that stands in the element as text, escaped or as CDATA. */
  escapedHtml(role: Role, element: XmlElement): void {
    this.#inner(element, (content) =>
      readHtml(content, { language: this.#language, direction: this.#direction, role }),
    );
  }

  /** XHTML, NITF and the like: elements that stand in the element. */
  markupIn(role: Role, element: XmlElement): void {
    const span = this.innerSpan(element);
    if (!span) return;
    const content = this.xml.slice(span.start, span.end);
    const inner = readHtml(content, { language: this.#language, direction: this.#direction, role, xml: true });
    this.markup.inner(span, content, inner, (written) => written);
  }

  /** Where languages and directions are said in the tags of an element and, save `except`, of what is in it. */
  marks(element: XmlElement, except: ReadonlySet<XmlElement> = new Set()): void {
    for (const { name, value } of element.attributes) {
      const isLanguage =
        name === 'xml:lang' ||
        (name === 'lang' && element.prefix === '') ||
        (element.local === 'language' && name === 'tag');
      if (isLanguage && this.#isOurs(value)) this.#markAttribute(element, name, (to) => to.language);
      if (name === 'dir' && value === this.#direction) this.#markAttribute(element, name, (to) => to.direction);
    }
    if (except.has(element)) return;
    for (const child of element.children) if (child.kind === 'element') this.marks(child, except);
  }

  /** An element whose text is a language tag. */
  languageText(element: XmlElement): void {
    const span = this.innerSpan(element);
    if (span && this.#isOurs(textOf(element).trim()))
      this.markup.mark({
        ...span,
        write: (to) => (this.#isOurs(to.language) ? undefined : escapeXmlText(to.language)),
      });
  }

  /** Between the tags; undefined for an empty element. */
  innerSpan(element: XmlElement): { readonly start: number; readonly end: number } | undefined {
    const tag = this.#startTag(element);
    if (!tag || tag.endsWith('/>')) return undefined;
    return { start: element.start + tag.length, end: this.xml.lastIndexOf('</', element.end - 1) };
  }

  #inner(element: XmlElement, read: (content: string) => ParsedDocument): void {
    const span = this.innerSpan(element);
    if (!span) return;
    const content = textOf(element);
    const isData = this.xml.slice(span.start, span.end).trimStart().startsWith('<![CDATA[');
    this.markup.inner(span, content, read(content), isData ? asData : escapeXmlText);
  }

  #startTag({ start }: XmlElement): string | undefined {
    START_TAG.lastIndex = start;
    return START_TAG.exec(this.xml)?.[0];
  }

  #markAttribute(
    element: XmlElement,
    name: string,
    say: (to: { language: string; direction: string }) => string,
  ): void {
    const tag = this.#startTag(element) ?? '';
    const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
    if (!found) return;
    const end = element.start + found.index + found[0].length;
    this.markup.mark({
      start: end - found[1]!.length,
      end,
      write: (to) => (this.#isOurs(to.language) ? undefined : `"${escapeXmlAttribute(say(to))}"`),
    });
  }

  #isOurs(language: string): boolean {
    return isSameLanguage(language, this.#language);
  }
}

const START_TAG = /<[^\s/>]+(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/y;

/** CDATA cannot hold its own end: it is cut in two there. */
function asData(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
