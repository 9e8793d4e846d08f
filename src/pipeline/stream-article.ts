import type { Encoding } from '../core/article.ts';
import type { Files } from '../core/ports.ts';
import { looksLikeUtf16 } from '../io/decode-text.ts';
import { beginsAsUtf8, createUtf8Decoder, hasUtf8Mark, type Utf8Decoder } from '../io/decode-utf8.ts';
import { hasRareBreaks } from '../text/blocks.ts';
import { ArticleLayout, type LaidOut } from '../text/plain-article.ts';
import { checkLanguage } from '../text/script.ts';
import type { SourceFile } from './find-articles.ts';
import { emptyFile, expectLanguage, type ReadRules } from './read-article.ts';

/** Bytes above which a source file is read in pieces. */
export const LARGE_FILE = 1 << 21;
/** Bytes that are looked at to tell the encoding, and characters to tell the language. */
const HEAD = 1 << 18;
const LANGUAGE_SHOWS = 1 << 15;
const LANGUAGE_MOSTLY_SHOWS = 1 << 12;

/** Bytes that are decoded and split at once, at most: so few stay in the processor's caches from one step to the next. */
const PIECE = 1 << 16;

/** An article that is laid out while it is read, in memory of a fixed size. */
export interface StreamedArticle {
  readonly encoding: Encoding;
  /** What is known of its head by now. */
  readonly layout: ArticleLayout;
  readonly pieces: Iterable<LaidOut>;
}

/** A large plain text in UTF-8. */
export interface LargeText {
  readonly head: Uint8Array;
  /** What stands behind the head. All lie in the same bytes. */
  readonly chunks: Iterator<Uint8Array>;
}

/**
 * Opens a source file to be read in pieces. Undefined where it is not large, no plain text or not UTF-8: then it has to be read whole.
 * @param into gives the bytes that pieces are read into
 */
export async function openLargeText(
  source: SourceFile,
  files: Files,
  into?: () => Uint8Array,
): Promise<LargeText | undefined> {
  const there = await files.stat(source.path);
  if (there === undefined || there.size < LARGE_FILE || !/\.txt$/i.test(source.path)) return undefined;
  const chunks = files.pieces(source.path, into?.())[Symbol.iterator]();
  const gathered: Uint8Array[] = [];
  for (let size = 0; size < HEAD; ) {
    const { value, done } = chunks.next();
    if (done) break;
    gathered.push(Uint8Array.from(value));
    size += value.length;
  }
  const head = Buffer.concat(gathered);
  if (looksLikeUtf16(head.subarray(0, head.length & ~1)) !== undefined || !beginsAsUtf8(head)) {
    chunks.return?.();
    return undefined;
  }
  return { head, chunks };
}

/**
 * Looks at a few thousand characters, and at more where they do not look like the language.
 * @throws TarjumanError INPUT_LANGUAGE
 */
export function expectLanguageOfHead(text: string, source: SourceFile, rules: ReadRules): void {
  if (checkLanguage(text.slice(0, LANGUAGE_MOSTLY_SHOWS), rules.language).ok) return;
  expectLanguage(text.slice(0, LANGUAGE_SHOWS), source, rules);
}

/**
 * A large source file, the same segments as `readArticle` gives. Undefined where it has to be read whole.
 * While the pieces are read: @throws TarjumanError INPUT_EMPTY, INPUT_ENCODING, INPUT_LANGUAGE
 */
export async function streamArticle(
  source: SourceFile,
  rules: ReadRules,
  files: Files,
): Promise<StreamedArticle | undefined> {
  const opened = await openLargeText(source, files);
  if (opened === undefined) return undefined;
  const layout = new ArticleLayout(rules);
  return {
    encoding: { name: 'utf-8', bom: hasUtf8Mark(opened.head) },
    layout,
    pieces: read(opened, layout, source, rules),
  };
}

function* read(
  { head, chunks }: LargeText,
  layout: ArticleLayout,
  source: SourceFile,
  rules: ReadRules,
): Generator<LaidOut> {
  try {
    const decoder = createUtf8Decoder(source.file);
    const first = decoder.decode(head, false);
    expectLanguageOfHead(first, source, rules);
    const piece = layout.read(first, false);
    let empty = piece.units.length === 0;
    if (!empty) yield piece;
    for (const laidOut of layOutChunks(layout, decoder, chunks)) {
      empty = false;
      yield laidOut;
    }
    if (empty) throw emptyFile(source, head.length);
  } finally {
    chunks.return?.();
  }
}

/**
 * What the rest of a text says, piece by piece; pieces that complete nothing are left out.
 * @throws TarjumanError INPUT_ENCODING
 */
export function* layOutChunks(
  layout: ArticleLayout,
  { decode }: Utf8Decoder,
  chunks: Iterator<Uint8Array>,
): Generator<LaidOut> {
  for (;;) {
    const { value, done } = chunks.next();
    if (done) break;
    for (const bytes of piecesOf(value)) {
      const text = decode(bytes, false);
      const piece = layout.read(text, false, hasRareBreaks(text, bytes));
      if (piece.units.length > 0) yield piece;
    }
  }
  const piece = layout.read(decode(NOTHING, true), true);
  if (piece.units.length > 0) yield piece;
}

export function* piecesOf(chunk: Uint8Array): Generator<Uint8Array> {
  for (let from = 0, to = 0; from < chunk.length; from = to) {
    to = endOfPiece(chunk, from);
    yield chunk.subarray(from, to);
  }
}

/** Behind a line feed where there is one, so that nearly no character is cut. */
function endOfPiece(bytes: Uint8Array, from: number): number {
  const to = from + PIECE;
  if (to >= bytes.length) return bytes.length;
  const line = bytes.lastIndexOf(LINE_FEED, to - 1);
  return line < from ? to : line + 1;
}

const LINE_FEED = 0x0a;
const NOTHING = new Uint8Array(0);
