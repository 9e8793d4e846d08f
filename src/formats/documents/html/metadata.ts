import type { Token } from 'parse5';
import type { Metadata } from '../../../core/article.ts';

/** What a page says about itself in its head: the names that news sites use (HTML standard 4.2.5, Open Graph, Dublin Core). */
export class MetadataReader {
  readonly #said = new Map<string, string[]>();
  #language: string | undefined;
  #canonical: string | undefined;

  startTag(token: Token.TagToken): void {
    const attribute = (name: string): string | undefined => {
      const value = token.attrs.find((one) => one.name === name)?.value.trim();
      return value === '' ? undefined : value;
    };
    switch (token.tagName) {
      case 'html':
        this.#language ??= attribute('lang');
        break;
      case 'link':
        if (attribute('rel') === 'canonical') this.#canonical ??= attribute('href');
        break;
      case 'meta': {
        const name = (attribute('name') ?? attribute('property') ?? attribute('itemprop'))?.toLowerCase();
        const content = attribute('content');
        if (name !== undefined && content !== undefined)
          this.#said.set(name, [...(this.#said.get(name) ?? []), content]);
        break;
      }
    }
  }

  read(): Metadata {
    const all = (...names: string[]) => names.map((name) => this.#said.get(name)).find((found) => found) ?? [];
    const first = (...names: string[]) => all(...names)[0];
    const keywords = all('keywords', 'news_keywords', 'article:tag').flatMap((value) =>
      value.split(/\s*[,\u060C;\u061B]\s*/),
    );
    const holder = first('copyright', 'dc.rights', 'dcterms.rights');
    const url = this.#canonical ?? first('og:url');
    const parts: { [K in keyof Metadata]: Metadata[K] | undefined } = {
      id: first('dc.identifier', 'dcterms.identifier'),
      headline: first('og:title', 'twitter:title', 'dc.title', 'dcterms.title'),
      summary: first('description', 'og:description'),
      byline: first('author', 'article:author', 'dc.creator', 'dcterms.creator'),
      language: this.#language,
      created: first('article:published_time', 'date', 'datepublished', 'dc.date', 'dcterms.created'),
      modified: first('article:modified_time', 'datemodified', 'dcterms.modified'),
      keywords: keywords.filter((word) => word !== ''),
      rights: holder === undefined ? undefined : { notice: holder },
      url,
    };
    return tidyMetadata(parts);
  }
}

/** Without what says nothing. */
export function tidyMetadata(parts: { [K in keyof Metadata]: Metadata[K] | undefined }): Metadata {
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => {
      if (value === undefined || value === '') return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  ) as Metadata;
}
