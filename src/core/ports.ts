/** Time as the program sees it; tests hand in one that they move by hand. */
export interface Clock {
  now(): Date;
  /** Milliseconds that only go forward. */
  monotonic(): number;
  /** Rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Randomness in [0, 1). */
export type Random = () => number;

export interface FileStat {
  readonly size: number;
  readonly mtimeMs: number;
  /** When anything about it last changed; nobody can set it. */
  readonly ctimeMs: number;
  readonly ino: number;
  readonly folder: boolean;
}

/**
 * When a power cut takes the name of a file that was written no more: as soon as it is written, or later, since whoever writes several files into one
 * folder asks for that once, behind the last of them. A file is whole or not there either way.
 */
export type NamesOnDisk = 'now' | 'later';

/** Files as the program sees them. Paths are the system's own. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Undefined where nothing is there. */
  readIfThere(path: string): Promise<Uint8Array | undefined>;
  /** In pieces, for files of any size. @throws TarjumanError INPUT_MISSING */
  stream(path: string): AsyncIterable<Uint8Array>;
  /**
   * As `stream`, for whoever is done with a piece before the next is asked for: all pieces lie in the same bytes. The process waits for each.
   * @param into these bytes, as many as a piece has at most
   * @throws TarjumanError INPUT_MISSING
   */
  pieces(path: string, into?: Uint8Array): Iterable<Uint8Array>;
  /** Whole or not at all: temporary file, fsync, rename. Makes folders. Same bytes: nothing is written; tells whether it wrote. */
  write(path: string, bytes: Uint8Array | string): Promise<boolean>;
  /** As `write`, from parts that are made as they are asked for, and of which one is held at a time: for files that are too large to hold as one text. */
  writeParts(path: string, parts: Iterable<string | Uint8Array>, names?: NamesOnDisk): Promise<boolean>;
  /** Names that were given in a folder are on the disk when it returns; see {@link NamesOnDisk}. */
  syncFolder(folder: string): Promise<void>;
  /** As `write`, from a stream, for files of any size; always writes. */
  writeFrom(path: string, chunks: AsyncIterable<Uint8Array | string>): Promise<void>;
  remove(path: string): Promise<void>;
  list(
    folder: string,
  ): Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'link' | 'other' }[]>;
  stat(path: string): Promise<FileStat | undefined>;
}

/** Figures and short names only: never a text, a path's content or a key. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work as tracing shows it. */
export interface Span {
  /** @param failed the kind of fault, where it came to nothing */
  end(attributes?: SpanAttributes, failed?: string): void;
}

/** Whoever wants to see where the time of a run goes. */
export interface Tracer {
  begin(name: string, attributes: SpanAttributes, parent?: Span): Span;
}
