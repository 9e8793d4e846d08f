import { z } from 'zod';
import { TarjumanError } from '../core/error.ts';
import type { Manifest } from './manifest.ts';

/** One article in a feed, read from its copies. */
export interface FeedItem {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** Markup; '' where the article was withdrawn. */
  readonly content: string;
  readonly summary?: string;
  readonly url?: string;
  readonly sourceUrl?: string;
  readonly sourceId: string;
  readonly sourceLanguage: string;
  readonly byline?: string;
  /** ISO 8601 in UTC. */
  readonly published: string;
  readonly updated: string;
  readonly rights?: string;
  readonly tags: readonly string[];
  readonly version: number;
  readonly withdrawn: boolean;
  readonly reviewed: boolean;
  readonly made?: string;
  readonly sourceType?: string;
}

/** A feed of one language. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly site?: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** The fields of our own ninjs that feeds need. */
const ninjs = z.object({
  headlines: z.array(z.object({ value: z.string() })).min(1),
  descriptions: z.array(z.object({ value: z.string() })).optional(),
  bodies: z.array(z.object({ contentType: z.string(), value: z.string() })),
  by: z.string().optional(),
  copyrightNotice: z.string().optional(),
  embargoedUntil: z.string().optional(),
  subjects: z.array(z.object({ name: z.string() })).optional(),
});

/** @throws TarjumanError INPUT_FORMAT where the copy is not ours */
export function readFeedItem(manifest: Manifest, copy: string, file: string): FeedItem {
  let parsed: z.infer<typeof ninjs>;
  try {
    parsed = ninjs.parse(JSON.parse(copy));
  } catch (cause) {
    const hint = 'make the copies again with `tarjuman publish`';
    throw new TarjumanError('INPUT_FORMAT', { file }, 'this copy was changed and cannot stand in a feed', hint, cause);
  }
  const { bodies, embargoedUntil = '' } = parsed;
  const plain = bodies.find(({ contentType }) => contentType === 'text/plain')?.value ?? '';
  const summary = parsed.descriptions?.[0]?.value ?? plain.split('\n\n')[0] ?? '';
  const published = embargoedUntil > manifest.firstCreated ? embargoedUntil : manifest.firstCreated;
  return {
    id: manifest.id,
    language: manifest.language,
    title: parsed.headlines[0]!.value,
    content: bodies.find(({ contentType }) => contentType === 'application/xhtml+xml')?.value ?? '',
    ...(summary === '' ? {} : { summary }),
    ...(manifest.url === undefined ? {} : { url: manifest.url }),
    ...(manifest.source.url === undefined ? {} : { sourceUrl: manifest.source.url }),
    sourceId: manifest.source.id,
    sourceLanguage: manifest.source.language,
    ...(parsed.by === undefined ? {} : { byline: parsed.by }),
    published,
    updated: manifest.versionCreated > published ? manifest.versionCreated : published,
    ...(parsed.copyrightNotice === undefined ? {} : { rights: parsed.copyrightNotice }),
    tags: (parsed.subjects ?? []).map(({ name }) => name),
    version: manifest.version,
    withdrawn: manifest.status === 'canceled',
    reviewed: manifest.reviewed,
    ...(manifest.made.note === undefined ? {} : { made: manifest.made.note }),
    ...(manifest.made.sourceType === undefined ? {} : { sourceType: manifest.made.sourceType }),
  };
}

/** `Tue, 03 Feb 2026 09:40:00 GMT`: RFC 822 with a year of four digits. */
export function rssDate(time: string): string {
  return new Date(time).toUTCString();
}

/** When the newest of a feed changed; the epoch for an empty one. */
export function feedUpdated(feed: Feed): string {
  return feed.items.reduce((last, { updated }) => (updated > last ? updated : last), '1970-01-01T00:00:00Z');
}
