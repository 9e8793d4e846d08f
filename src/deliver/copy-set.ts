/** A file of a set, as its manifest lists it. */
export interface SetFile {
  readonly name: string;
  /** The format's id (`html`, `ninjs`); undefined for the manifest and for feeds. */
  readonly format?: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
  /** @throws TarjumanError INPUT_FORMAT where the file is not what the manifest says any more */
  read(): Promise<Uint8Array>;
}

/** What goes out together: the copies of an article in one language with their manifest, or the feeds of a language. */
export interface CopySet {
  /** One per article and language, and of an outlet its own: `en/port`, `en/port/wire`; of feeds `en/`. */
  readonly key: string;
  readonly language: string;
  /** Undefined for feeds. */
  readonly slug?: string;
  /** Rises with what the copies say; 0 for feeds, which have none. */
  readonly version: number;
  readonly event: SetEvent;
  /** ISO 8601, UTC: when this version came to be. Sets go out in this order. */
  readonly at: string;
  /** The manifest, parsed; undefined for feeds. */
  readonly manifest?: { readonly status: string; readonly id: string; readonly [key: string]: unknown };
  /** In the order in which they go out: the manifest last, so that whoever finds it finds what it lists. */
  readonly files: readonly SetFile[];
}

/** What happened to the copies, as receivers are told. */
export type SetEvent = 'copy.published' | 'copy.updated' | 'copy.corrected' | 'copy.withdrawn' | 'feed.updated';
