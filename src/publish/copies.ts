import type { Bitext } from '../core/bitext.ts';
import { writeBilingualHtml, writeEpub } from './bilingual.ts';
import { writeDocx } from './docx.ts';
import { writeArticleHtml } from './html.ts';
import { writeI18next } from './i18next.ts';
import { describeCopies, writeManifest } from './manifest.ts';
import { MANIFEST_NAME } from './manifest-name.ts';
import { writeMarkdown } from './markdown.ts';
import { writeNewsmlG2 } from './newsml-g2.ts';
import { writeNinjs } from './ninjs.ts';
import { type CopyContext, type Story, tellStory } from './story.ts';
import { writeSuperdesk } from './superdesk.ts';
import { writeText } from './text.ts';
import { writeWordpress } from './wordpress.ts';
import { writeWxr } from './wxr.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One file for a publisher. */
export interface Copy {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A format of copies: one file that writes it, one line below. */
export interface CopyFormat {
  readonly id: string;
  /** What follows `<slug>.<language>.` in the file's name. */
  readonly extension: string;
  readonly type: string;
  write(story: Story): string | Uint8Array;
}

export const COPY_FORMATS: readonly CopyFormat[] = [
  { id: 'text', extension: 'txt', type: 'text/plain; charset=utf-8', write: writeText },
  { id: 'html', extension: 'html', type: 'text/html; charset=utf-8', write: writeArticleHtml },
  { id: 'markdown', extension: 'md', type: 'text/markdown; charset=utf-8', write: writeMarkdown },
  { id: 'ninjs', extension: 'ninjs.json', type: 'application/json', write: writeNinjs },
  { id: 'superdesk', extension: 'superdesk.json', type: 'application/json', write: writeSuperdesk },
  { id: 'newsml-g2', extension: 'newsml-g2.xml', type: 'application/vnd.iptc.g2.newsitem+xml', write: writeNewsmlG2 },
  { id: 'docx', extension: 'docx', type: DOCX, write: writeDocx },
  { id: 'wordpress', extension: 'wordpress.json', type: 'application/json', write: writeWordpress },
  { id: 'wxr', extension: 'wxr.xml', type: 'application/rss+xml', write: writeWxr },
  { id: 'i18next', extension: 'i18next.json', type: 'application/json', write: writeI18next },
  { id: 'bilingual', extension: 'bilingual.html', type: 'text/html; charset=utf-8', write: writeBilingualHtml },
  { id: 'epub', extension: 'epub', type: 'application/epub+zip', write: writeEpub },
];

/**
 * All copies of an article that passed the gate, `manifest.json` last. Pure: same record and context, same bytes.
 * Written in that order, the manifest is there only when everything it lists is.
 * @throws TarjumanError RECORD_MISMATCH where a segment has no text.
 */
export function makeCopies(bitext: Bitext, context: CopyContext): readonly Copy[] {
  const story = tellStory(bitext, context);
  const encoder = new TextEncoder();
  const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? encoder.encode(content) : content);
  // A withdrawn article has no text, in no form.
  const own = context.document && !story.facts.withdrawn ? [context.document] : [];
  const copies = COPY_FORMATS.map(
    (format): Copy => ({
      name: `${bitext.slug}.${bitext.to}.${format.extension}`,
      type: format.type,
      bytes: bytesOf(format.write(story)),
    }),
  ).concat(own);
  const manifest = writeManifest(describeCopies(bitext, context, story, copies));
  return [...copies, { name: MANIFEST_NAME, type: 'application/json', bytes: encoder.encode(manifest) }];
}
