import { extname } from 'node:path';
import { type Bitext, spansOf, targetCodesOf } from '../core/bitext.ts';
import { divideDocument } from '../formats/documents/divide.ts';
import { mergeDocument, type SegmentTarget } from '../formats/documents/merge.ts';
import { encodeText } from '../io/decode-text.ts';
import { stripBidiControls, stripBidiSpans } from '../text/hidden-characters.ts';
import { directionOf } from '../text/script.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * The source document with the record's targets in it: in its own form, with its own markup. A segment without a target keeps the
 * source's words.
 * @param bitext laid over this very source, see `alignRecord`
 */
export function translatedDocument({ article, document, laid }: ReadArticle, bitext: Bitext): Uint8Array {
  const strip = document.blocks.some(({ key }) => key !== undefined) ? stripBidiSpans : stripBidiControls;
  const targets = bitext.units.map((unit) =>
    unit.segments.map((segment) =>
      segment.state === 'initial'
        ? undefined
        : withoutControls({ text: segment.target, codes: targetCodesOf(segment) }, strip),
    ),
  );
  // People may have divided it otherwise than the splitter does.
  const spans = spansOf(bitext);
  let next = 0;
  const divided = divideDocument(
    laid,
    bitext.units.map(({ segments }) => segments.map(() => spans[next++]!)),
  );
  const to = { language: bitext.to, direction: directionOf(bitext.to) };
  const written = mergeDocument(document, divided, targets, to);
  return typeof written === 'string' ? encodeFor(written, article) : written;
}

/** Law 7: controls of direction and other control characters do not leave the house. Codes stay where they stand. */
function withoutControls({ text, codes }: SegmentTarget, strip: (text: string) => string): SegmentTarget {
  const clean = (piece: string) => strip(piece).replace(CONTROLS, '').toWellFormed();
  let done = '';
  let at = 0;
  const places = codes.map((code) => {
    done += clean(text.slice(at, code.at));
    at = code.at;
    return { ...code, at: done.length };
  });
  return { text: done + clean(text.slice(at)), codes: places };
}

const CONTROLS = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF]/g;

/** What a translated document says of itself at its head: HTML's meta element, XML's declaration. */
const SAYS_UTF8 = /^<\?xml[^>]*\bencoding\s*=\s*["']utf-?8|<meta[^>]*\bcharset\s*=\s*["']?utf-?8/i;

/** In the source's encoding where that can hold the words, else in UTF-8; in UTF-8, too, where the document now says so. */
function encodeFor(text: string, { encoding }: ReadArticle['article']): Uint8Array {
  if (SAYS_UTF8.test(text.slice(0, 4096))) return encodeText(text, { name: 'utf-8', bom: false });
  const bytes = encodeText(text, encoding);
  const holds = encoding.name.startsWith('utf') || decodesTo(bytes, encoding.name, text);
  return holds ? bytes : encodeText(text, { name: 'utf-8', bom: encoding.bom });
}

function decodesTo(bytes: Uint8Array, name: string, text: string): boolean {
  return new TextDecoder(name).decode(bytes) === text;
}

/** `.md`: the ending of the document in its own form. */
export function endingOf(file: string): string {
  return extname(file).toLowerCase();
}
