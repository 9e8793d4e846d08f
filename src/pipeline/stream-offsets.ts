import { isUtf8 } from 'node:buffer';
import type { Files } from '../core/ports.ts';
import { textOfUtf8 } from '../io/decode-text.ts';
import { createUtf8Decoder, endOfCharacters, hasUtf8Mark, type Utf8Decoder } from '../io/decode-utf8.ts';
import { arabicStopWords } from '../text/ar/stop-words.ts';
import { writeOffsetLines } from '../text/offset-lines.ts';
import { ArticleLayout, type LaidOut, NEIGHBOUR } from '../text/plain-article.ts';
import { PlainLines, readyKernel } from '../text/plain-lines/plain-lines.ts';
import type { SourceFile } from './find-articles.ts';
import type { ReadRules } from './read-article.ts';
import { expectLanguageOfHead, type LargeText, layOutChunks, openLargeText, piecesOf } from './stream-article.ts';

/**
 * Where the segments of a large source file are, as `writeOffsetLines` writes those of `streamArticle`, in pieces; most of it is never made text. Undefined where
 * the file or the desk is of another kind. While it is read: @throws TarjumanError INPUT_ENCODING, INPUT_LANGUAGE
 */
export async function streamOffsets(
  source: SourceFile,
  rules: ReadRules,
  files: Files,
  kernel: WebAssembly.Module | undefined = readyKernel(),
): Promise<Iterable<string> | undefined> {
  if (kernel === undefined || !isKnown(rules)) return undefined;
  const layout = new ArticleLayout(rules);
  const lines = new PlainLines(kernel, arabicStopWords, {
    neighbour: NEIGHBOUR,
    read: (framed, base, rareBreaks) => layout.readBetween(framed, base, rareBreaks),
  });
  const opened = await openLargeText(source, files, () => lines.room);
  return opened === undefined ? undefined : readOffsets(opened, layout, lines, source, rules);
}

/** What the kernel knows: Arabic as the desk would split it without settings of its own. */
function isKnown({ language, wrapped, srx, abbreviations = [], endAt = [] }: ReadRules): boolean {
  return (
    language === 'ar' && wrapped === 'auto' && srx === undefined && abbreviations.length === 0 && endAt.length === 0
  );
}

/** UTF-16 units in which the head of an article should end. */
const LONGEST_HEAD = 1 << 16;

/**
 * The same of a file that is open.
 * @param step UTF-16 units of the head that are read at once
 */
export function* readOffsets(
  { head, chunks }: LargeText,
  layout: ArticleLayout,
  lines: PlainLines,
  source: SourceFile,
  rules: ReadRules,
  step = 1 << 12,
): Generator<string> {
  try {
    const decoder = createUtf8Decoder(source.file);
    let text = decoder.decode(head, false);
    expectLanguageOfHead(text, source, rules);
    const gathered = [head];
    let unwrapped = layout.isUnwrapped(wholeLines(text));
    while (unwrapped === undefined) {
      const { value, done } = chunks.next();
      if (done) break;
      gathered.push(Uint8Array.from(value));
      for (const piece of piecesOf(value)) text += decoder.decode(piece, false);
      unwrapped = layout.isUnwrapped(wholeLines(text));
    }
    let at = 0;
    if (unwrapped) {
      while (layout.plainFrom === undefined && at < Math.min(text.length, LONGEST_HEAD)) {
        const next = text.indexOf('\n', at + step) + 1 || text.length;
        yield linesOf(layout.read(text.slice(at, next), false));
        at = next;
      }
    }
    const from = layout.plainFrom;
    if (from === undefined) {
      yield linesOf(layout.read(text.slice(at), false));
      yield* readText(layout, decoder, chunks);
      return;
    }
    const bytes = Buffer.concat(gathered);
    const mark = hasUtf8Mark(bytes) ? 3 : 0;
    lines.begin(from);
    const begin = mark + Buffer.byteLength(text.slice(0, from));
    yield* readPlain(joined(bytes.subarray(begin), chunks, lines.room), begin, layout, lines, source);
  } finally {
    chunks.return?.();
  }
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

/** What was read already comes first, in the room that pieces are read into. */
function* joined(bytes: Uint8Array, chunks: Iterator<Uint8Array>, room: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += room.length) {
    const piece = bytes.subarray(from, from + room.length);
    room.set(piece);
    yield room.subarray(0, piece.length);
  }
  for (;;) {
    const { value, done } = chunks.next();
    if (done) return;
    yield value;
  }
}

/** @param chunks that lie in the room of `lines` @param begin bytes of the file in front of them */
function* readPlain(
  chunks: Iterator<Uint8Array>,
  begin: number,
  layout: ArticleLayout,
  lines: PlainLines,
  { file }: SourceFile,
): Generator<string> {
  let offset = begin;
  /** Bytes at the end of a character that goes on in the next piece. */
  let cut = 0;
  let next = chunks.next();
  for (; !next.done; next = chunks.next()) {
    const size = next.value.length;
    const fresh = lines.bytes(cut, size);
    const whole = endOfCharacters(fresh);
    if (!isUtf8(fresh.subarray(0, whole)) || fresh.includes(0)) break;
    const told = lines.read(size);
    if (told === undefined) break;
    cut = fresh.length - whole;
    offset += size;
    yield told;
  }
  // The rest is read as text: the last paragraph, by which roles may change, and all from where something is wrong.
  const { kept } = lines;
  const decoder = createUtf8Decoder(file, offset - cut);
  layout.goOnAt(lines.base);
  const text =
    textOfUtf8(kept.subarray(0, kept.length - cut)) + decoder.decode(kept.subarray(kept.length - cut), false);
  yield linesOf(layout.read(text, false));
  yield* readText(layout, decoder, next.done ? chunks : behind(next.value, chunks));
}

function* behind(chunk: Uint8Array, chunks: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield chunk;
  yield* { [Symbol.iterator]: () => chunks };
}

function* readText(layout: ArticleLayout, decoder: Utf8Decoder, chunks: Iterator<Uint8Array>): Generator<string> {
  for (const piece of layOutChunks(layout, decoder, chunks)) yield linesOf(piece);
}

function linesOf({ units }: LaidOut): string {
  return writeOffsetLines(units);
}
