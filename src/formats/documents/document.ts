import type { Dateline, Metadata, Role, Unit } from '../../core/article.ts';
import { type ErrorCode, TarjumanError } from '../../core/error.ts';
import type { CodedText } from '../../core/inline-code.ts';
import type { LayoutOptions } from '../../text/plain-article.ts';

/**
 * A form in which articles come in. Pure: bytes to blocks of text, and the same document with other text in them. It knows nothing of
 * sentences, names or records. One file (or folder) and one line in `registry.ts`.
 */
export interface DocumentFormat {
  /** Kebab-case: as messages and settings name it. */
  readonly id: string;
  /** One line, for help. */
  readonly about: string;
  /** Of the document as it is written again, for manifests and servers. Default: application/octet-stream. */
  readonly mediaType?: string;
  /** Lower case, with the dot; several formats may share one, see `sniff`. */
  readonly extensions: readonly string[];
  /** A translation stands beside its source, and its source stays: such a file comes back as a bitext. */
  readonly bilingual?: true;
  /** Whether a file with one of the extensions is this format, by its first 4096 characters (bytes that are no text show as they may). Default: yes. */
  sniff?(head: string): boolean;
  /** @throws TarjumanError INPUT_FORMAT (see {@link broken}) with line and column for what is no such document */
  read(input: DocumentInput): ParsedDocument;
}

export interface DocumentInput {
  readonly bytes: Uint8Array;
  /** As messages name it. */
  readonly file: string;
  /** The decoded bytes, without a byte order mark. Only for formats that are text. @throws TarjumanError INPUT_ENCODING */
  text(): string;
  /** BCP 47: what the desk translates from. */
  readonly language: string;
  /** BCP 47: what it is read to be translated into, where that is known. A resource has as many plural forms as that language. */
  readonly to?: string;
  /** How plain text is split. */
  readonly rules: LayoutOptions;
}

/** A paragraph, headline, cell …: what is translated as one text, with the markup inside it. */
export interface Block extends CodedText {
  readonly role: Role;
  /** What names it in a resource: kept in the record, and told to the memory. */
  readonly key?: string;
  /** It is one segment, however many sentences it has: a string of a program, not running text. */
  readonly whole?: true;
}

/** A document in its parts, ready to be written again. */
export interface ParsedDocument {
  /** In the order in which they are read. */
  readonly blocks: readonly Block[];
  readonly metadata?: Metadata;
  /** Only plain text: it is laid out already, and every unit is a block. */
  readonly laidOut?: { readonly text: string; readonly units: readonly Unit[]; readonly dateline?: Dateline };
  /**
   * The document with other words. `blocks[i]` stands in the place of block `i`; undefined leaves its bytes alone. Codes are those of the
   * block (`data` and all), well nested, perhaps in other places or fewer. Where everything is undefined and the language is the
   * document's own, what comes back is the document, byte for byte.
   * @returns text is encoded by the caller, as the source was
   */
  write(blocks: readonly (CodedText | undefined)[], to: TargetLanguage): string | Uint8Array;
}

export interface TargetLanguage {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The error for a file that is not what it says. @param offset UTF-16 offset into `text`, for line and column */
export function broken(
  file: string,
  message: string,
  hint: string,
  at?: { readonly text: string; readonly offset: number },
  code: ErrorCode = 'INPUT_FORMAT',
): TarjumanError {
  if (!at) return new TarjumanError(code, { file }, message, hint);
  const lines = at.text.slice(0, at.offset).split(/\r\n|\r|\n/);
  return new TarjumanError(code, { file, line: lines.length, column: lines.at(-1)!.length + 1 }, message, hint);
}
