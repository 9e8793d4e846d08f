import type { Bitext } from '../core/bitext.ts';
import { writeArticleHtml } from './html.ts';
import { describeCopies, MANIFEST_NAME, writeManifest } from './manifest.ts';
import { type CopyContext, type Story, tellStory } from './story.ts';
import { writeText } from './text.ts';

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
  write(story: Story): string;
}

export const COPY_FORMATS: readonly CopyFormat[] = [
  { id: 'text', extension: 'txt', type: 'text/plain; charset=utf-8', write: writeText },
  { id: 'html', extension: 'html', type: 'text/html; charset=utf-8', write: writeArticleHtml },
];

/**
 * All copies of an article that passed the gate, `manifest.json` last. Pure: same record and context, same bytes.
 * Written in that order, the manifest is there only when everything it lists is.
 * @throws TarjumanError RECORD_MISMATCH where a segment has no text.
 */
export function makeCopies(bitext: Bitext, context: CopyContext): readonly Copy[] {
  const story = tellStory(bitext, context);
  const encoder = new TextEncoder();
  const copies = COPY_FORMATS.map((format) => ({
    name: `${bitext.slug}.${bitext.to}.${format.extension}`,
    type: format.type,
    bytes: encoder.encode(format.write(story)),
  }));
  const manifest = writeManifest(describeCopies(bitext, context, story, copies));
  return [...copies, { name: MANIFEST_NAME, type: 'application/json', bytes: encoder.encode(manifest) }];
}
