import type { Encoding } from '../core/article.ts';
import type { Files } from '../core/ports.ts';
import { looksLikeUtf16 } from '../io/decode-text.ts';
import { beginsAsUtf8, createUtf8Decoder, hasUtf8Mark } from '../io/decode-utf8.ts';
import { hasRareBreaks } from '../text/blocks.ts';
import { ArticleLayout, type LaidOut } from '../text/plain-article.ts';
import type { SourceFile } from './find-articles.ts';
import { emptyFile, expectLanguage, type ReadRules } from './read-article.ts';

/** Bytes above which a source file is read in pieces. */
export const LARGE_FILE = 1 << 21;
/** Bytes that are looked at to tell the encoding, and characters to tell the language. */
const HEAD = 1 << 18;
const LANGUAGE_SHOWS = 1 << 15;

/** Bytes that are decoded and split at once, at most: so few stay in the processor's caches from one step to the next. */
const PIECE = 1 << 16;

/** An article that is laid out while it is read, in memory of a fixed size. */
export interface StreamedArticle {
  readonly encoding: Encoding;
  /** What is known of its head by now. */
  readonly layout: ArticleLayout;
  readonly pieces: Iterable<LaidOut>;
}

/**
 * Opens a large source file to be read in pieces; the same segments as `readArticle` gives. Undefined where the file is not large, no plain text or not UTF-8: then it
 * has to be read whole. While the pieces are read: @throws TarjumanError INPUT_EMPTY, INPUT_ENCODING, INPUT_LANGUAGE
 */
export async function streamArticle(
  source: SourceFile,
  rules: ReadRules,
  files: Files,
): Promise<StreamedArticle | undefined> {
  const there = await files.stat(source.path);
  if (there === undefined || there.size < LARGE_FILE || !/\.txt$/i.test(source.path)) return undefined;
  const chunks = files.pieces(source.path)[Symbol.iterator]();
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
  const layout = new ArticleLayout(rules);
  return {
    encoding: { name: 'utf-8', bom: hasUtf8Mark(head) },
    layout,
    pieces: read(head, chunks, layout, source, rules),
  };
}

function* read(
  head: Uint8Array,
  chunks: Iterator<Uint8Array>,
  layout: ArticleLayout,
  source: SourceFile,
  rules: ReadRules,
): Generator<LaidOut> {
  try {
    const { decode } = createUtf8Decoder(source.file);
    const first = decode(head, false);
    expectLanguage(first.slice(0, LANGUAGE_SHOWS), source, rules);
    let piece = layout.read(first, false);
    let empty = piece.units.length === 0;
    if (!empty) yield piece;
    for (;;) {
      const { value, done } = chunks.next();
      if (done) break;
      for (let from = 0, to = 0; from < value.length; from = to) {
        to = endOfPiece(value, from);
        const bytes = value.subarray(from, to);
        const text = decode(bytes, false);
        piece = layout.read(text, false, hasRareBreaks(text, bytes));
        if (piece.units.length === 0) continue;
        empty = false;
        yield piece;
      }
    }
    piece = layout.read(decode(NOTHING, true), true);
    if (piece.units.length > 0) yield piece;
    else if (empty) throw emptyFile(source);
  } finally {
    chunks.return?.();
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
