import type { Metadata, NamedSubject, Role } from '../../../core/article.ts';
import { isSameLanguage } from '../../../core/primary-language.ts';
import { directionOf } from '../../../text/script.ts';
import { broken, type DocumentFormat, type DocumentInput } from '../document.ts';
import { tidyMetadata } from '../html/metadata.ts';
import { readHtml } from '../html/read-html.ts';
import { MarkupSource } from '../markup.ts';
import { readPlainParts } from '../plain-parts.ts';
import { entriesOf, fieldOf, itemsOf, type JsonNode, scanJson, textOf } from './scan-json.ts';

/** ninjs (IPTC), 1.x to 3.x: headlines, bodies in text or HTML, descriptions, and those of what is associated. */
export const ninjs: DocumentFormat = {
  id: 'ninjs',
  about: 'ninjs news items',
  mediaType: 'application/json',
  extensions: ['.json'],
  sniff: (head) =>
    /^\s*\{/.test(head) &&
    /"(?:uri|guid|standard|versioncreated|versionCreated)"\s*:/.test(head) &&
    /"(?:headlines?|bod(?:ies|y_(?:text|html|xhtml))|descriptions?|description_text|headline|representation[tT]ype|type)"\s*:/.test(
      head,
    ),
  read(input) {
    const json = input.text();
    const root = scanJson(json, input.file);
    if (!(root.value instanceof Map))
      throw broken(input.file, 'this is no ninjs: it is no object', 'give one news item');
    const reader = new ItemReader(json, input);
    reader.read(root, false);
    return reader.markup.document(metadataOf(root));
  },
};

class ItemReader {
  readonly markup: MarkupSource;
  readonly #language: string;

  constructor(json: string, { language }: DocumentInput) {
    this.markup = new MarkupSource(json);
    this.#language = language;
  }

  /** @param inside it is associated with another: its words stand beside that one's text */
  read(item: JsonNode, inside: boolean): void {
    const language = fieldOf(item, 'language');
    const said = textOf(language);
    // What is associated may be in another language, and stays in it.
    if (said !== undefined && !isSameLanguage(said, this.#language)) {
      if (inside) return;
    } else if (language) {
      const { start, end } = language;
      this.markup.mark({
        start,
        end,
        write: (to) => (isSameLanguage(to.language, this.#language) ? undefined : JSON.stringify(to.language)),
      });
    }
    const head: Role = inside ? 'caption' : 'headline';
    this.#text(inside ? 'caption' : 'metadata', fieldOf(item, 'title'));
    this.#text(head, fieldOf(item, 'headline'));
    for (const one of itemsOf(fieldOf(item, 'headlines'))) {
      const isMain = /^(?:main|)$/.test(textOf(fieldOf(one, 'role')) ?? '');
      this.#typed(isMain || inside ? head : 'subheadline', one);
    }
    this.#text('byline', fieldOf(item, 'byline'));
    this.#text('byline', fieldOf(item, 'by'));
    this.#text(inside ? 'caption' : 'metadata', fieldOf(item, 'description_text'));
    this.#html(inside ? 'caption' : 'metadata', fieldOf(item, 'description_html'));
    for (const one of itemsOf(fieldOf(item, 'descriptions')))
      this.#typed(inside || textOf(fieldOf(one, 'role')) === 'caption' ? 'caption' : 'metadata', one);
    this.#paragraphs('body', fieldOf(item, 'body_text'));
    this.#html('body', fieldOf(item, 'body_html'));
    this.#html('body', fieldOf(item, 'body_xhtml'));
    for (const one of itemsOf(fieldOf(item, 'bodies'))) this.#typed('body', one);
    const associations = fieldOf(item, 'associations');
    const members = [...itemsOf(associations), ...entriesOf(associations).map(([, member]) => member)];
    for (const one of members) if (one.value instanceof Map) this.read(one, true);
  }

  /** `{contentType, value}` */
  #typed(role: Role, node: JsonNode): void {
    const value = fieldOf(node, 'value');
    if (/html|nitf/i.test(textOf(fieldOf(node, 'contentType')) ?? textOf(fieldOf(node, 'contenttype')) ?? ''))
      this.#html(role, value);
    else if (role === 'body') this.#paragraphs(role, value);
    else this.#text(role, value);
  }

  #text(role: Role, node: JsonNode | undefined): void {
    const text = textOf(node)?.trim();
    if (node && text) this.markup.value(role, node.start, node.end, text.replace(/\s+/g, ' '), JSON.stringify);
  }

  #paragraphs(role: Role, node: JsonNode | undefined): void {
    const text = textOf(node);
    if (node && text !== undefined) this.markup.inner(node, text, readPlainParts(text, role), JSON.stringify);
  }

  #html(role: Role, node: JsonNode | undefined): void {
    const text = textOf(node);
    const direction = directionOf(this.#language);
    if (node && text !== undefined)
      this.markup.inner(node, text, readHtml(text, { language: this.#language, direction, role }), JSON.stringify);
  }
}

function metadataOf(item: JsonNode): Metadata {
  const said = (...keys: string[]): string | undefined => {
    for (const key of keys) {
      const node = fieldOf(item, key);
      const text = typeof node?.value === 'number' ? String(node.value) : textOf(node)?.trim();
      if (text) return text;
    }
    return undefined;
  };
  const first = (key: string): string | undefined => textOf(fieldOf(itemsOf(fieldOf(item, key))[0], 'value'));
  const named = (...keys: string[]): NamedSubject[] =>
    keys
      .flatMap((key) => itemsOf(fieldOf(item, key)))
      .flatMap((one) => {
        const name = textOf(fieldOf(one, 'name'));
        const uri = textOf(fieldOf(one, 'uri')) ?? textOf(fieldOf(one, 'code'));
        return name === undefined || textOf(fieldOf(one, 'rel')) === 'keyword'
          ? []
          : [{ name, ...(uri === undefined ? {} : { uri }) }];
      });
  const keywords = [
    ...itemsOf(fieldOf(item, 'keywords')).flatMap((one) => textOf(one) ?? []),
    ...itemsOf(fieldOf(item, 'subjects')).flatMap((one) =>
      textOf(fieldOf(one, 'rel')) === 'keyword' ? (textOf(fieldOf(one, 'name')) ?? []) : [],
    ),
  ];
  const sources = itemsOf(fieldOf(item, 'infoSources')).flatMap((one) =>
    textOf(fieldOf(one, 'role')) === 'source' ? (textOf(fieldOf(one, 'name')) ?? []) : [],
  );
  const [version, urgency] = [Number(said('version')), Number(said('urgency'))];
  const [place, day] = [said('located'), said('contentCreated')?.slice(0, 10)];
  const rights = {
    holder: said('copyrightHolder', 'copyrightholder'),
    notice: said('copyrightNotice', 'copyrightnotice'),
    usage: said('usageTerms', 'usageterms'),
  };
  const known = <T extends object>(value: T) =>
    Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
  return tidyMetadata({
    id: said('uri', 'guid'),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    headline: first('headlines') ?? said('headline'),
    byline: said('by', 'byline'),
    summary: first('descriptions') ?? said('description_text'),
    slugline: said('slugline', 'slug'),
    agencies: sources,
    dateline: known({ place, date: day }),
    language: said('language'),
    created: said('firstCreated', 'firstcreated', 'versionCreated', 'versioncreated'),
    modified: said('versionCreated', 'versioncreated'),
    embargo: said('embargoedUntil', 'embargoed'),
    subjects: named('subjects', 'subject'),
    keywords,
    people: named('people', 'person'),
    places: named('places', 'place'),
    organisations: named('organisations', 'organisation'),
    urgency: Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined,
    rights: known(rights),
    note: said('edNote', 'ednote'),
  });
}
