import { csvDocument } from './csv-document.ts';
import type { DocumentFormat } from './document.ts';
import { docx } from './docx/docx.ts';
import { html } from './html/html.ts';
import { ninjs } from './json/ninjs.ts';
import { markdown } from './markdown/markdown.ts';
import { fluent } from './resources/fluent.ts';
import { i18next } from './resources/i18next.ts';
import { poDocument } from './resources/po-document.ts';
import { properties } from './resources/properties.ts';
import { xliffDocument } from './resources/xliff-document.ts';
import { srt } from './subtitles/srt.ts';
import { webvtt } from './subtitles/webvtt.ts';
import { plainText } from './text.ts';
import { feed } from './xml/feed.ts';
import { newsmlG2 } from './xml/newsml-g2.ts';

/** The forms in which articles come in. A new one is one file and one line here. Where an extension is shared, the first that knows the head counts. */
export const DOCUMENTS: readonly DocumentFormat[] = [
  plainText,
  markdown,
  html,
  newsmlG2,
  feed,
  ninjs,
  i18next,
  poDocument,
  xliffDocument,
  fluent,
  properties,
  srt,
  webvtt,
  csvDocument,
  docx,
];

/** Lower case, with the dot. */
export const DOCUMENT_EXTENSIONS: ReadonlySet<string> = new Set(DOCUMENTS.flatMap(({ extensions }) => extensions));

/** Characters at the head of a file that tell its format. */
export const SNIFFED = 4096;

/** @param extension lower case, with the dot. @param head the first {@link SNIFFED} characters or fewer */
export function documentFormat(extension: string, head: string): DocumentFormat | undefined {
  return DOCUMENTS.find(
    (format) => format.extensions.includes(extension) && (format.sniff === undefined || format.sniff(head)),
  );
}
