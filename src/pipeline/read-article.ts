import { extname } from 'node:path';
import type { Article } from '../core/article.ts';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import type { Files } from '../core/ports.ts';
import { codesOfDocument } from '../formats/documents/divide.ts';
import type { DocumentFormat, ParsedDocument } from '../formats/documents/document.ts';
import { type LaidDocument, layOutDocument } from '../formats/documents/lay-out.ts';
import { plainText } from '../formats/documents/text.ts';
import { type DecodedText, decodeText } from '../io/decode-text.ts';
import type { Wrapped } from '../text/plain-article.ts';
import { checkLanguage } from '../text/script.ts';
import type { SplitOptions } from '../text/sentences.ts';
import type { SourceFile } from './find-articles.ts';

/** How texts are read: their language, and by which rules they are split. The same in every command, or records would not fit. */
export interface ReadRules extends SplitOptions {
  readonly language: string;
  readonly wrapped: Wrapped;
}

export interface ReadArticle {
  readonly article: Article;
  /** The encoding was told from what the letters look like, not said by the bytes: worth saying aloud. */
  readonly guessedEncoding: boolean;
  /** What writes the document again with other words in it. */
  readonly document: ParsedDocument;
  readonly format: DocumentFormat;
  readonly laid: LaidDocument;
}

/**
 * A source file as an article: decoded, read in its form, split.
 * @param to what it is to be translated into, where that is known: the plural forms of a resource follow from it
 * @throws TarjumanError INPUT_EMPTY, INPUT_ENCODING, INPUT_FORMAT, INPUT_LANGUAGE, INPUT_MISSING
 */
export async function readArticle(
  source: SourceFile,
  rules: ReadRules,
  files: Files,
  to?: string,
): Promise<ReadArticle> {
  const bytes = await files.read(source.path);
  if (bytes.length === 0) throw emptyFile(source, 0);
  let decoded: DecodedText | undefined;
  const decode = (): DecodedText => {
    decoded ??= decodeText(bytes, source.file);
    return decoded;
  };
  const format = await formatOf(source, bytes);
  const document = format.read({
    bytes,
    file: source.file,
    text: () => decode().text,
    language: rules.language,
    ...(to === undefined ? {} : { to }),
    rules,
  });
  const laid = layOutDocument(document, rules);
  const { text, units, dateline } = laid;
  if (!/[^\s\p{Cf}]/u.test(text)) throw emptyFile(source, bytes.length);
  expectLanguage(text, source, rules);
  const codes = codesOfDocument(laid);
  return {
    article: {
      slug: source.slug,
      file: source.file,
      language: rules.language,
      text,
      encoding: decoded?.encoding ?? { name: 'utf-8', bom: false },
      units,
      ...(codes.length > 0 ? { codes } : {}),
      ...(dateline ? { dateline } : {}),
      ...(document.metadata ? { metadata: document.metadata } : {}),
    },
    guessedEncoding: decoded?.certain === false,
    document,
    format,
    laid,
  };
}

/** @throws TarjumanError INPUT_FORMAT where the extension is known and what stands in the file is not what it says */
async function formatOf({ path, file }: SourceFile, bytes: Uint8Array): Promise<DocumentFormat> {
  const extension = extname(path).toLowerCase();
  if (extension === '.txt') return plainText;
  // The other forms bring parsers along.
  const { DOCUMENTS, documentFormat, SNIFFED } = await import('../formats/documents/registry.ts');
  const format = documentFormat(extension, headOf(bytes, SNIFFED));
  if (format) return format;
  const there = DOCUMENTS.filter(({ extensions }) => extensions.includes(extension)).map(({ about }) => about);
  throw new TarjumanError(
    'INPUT_FORMAT',
    { file },
    `what stands in the file is none of the forms that «${extension}» may be`,
    `give one of: ${there.join('; ')}`,
  );
}

/** The beginning as text, whatever its encoding: zeros of UTF-16 are left out. */
function headOf(bytes: Uint8Array, characters: number): string {
  return new TextDecoder()
    .decode(bytes.subarray(0, 4 * characters))
    .replaceAll('\0', '')
    .slice(0, characters);
}

/** @param bytes of the file */
export function emptyFile({ file }: SourceFile, bytes: number): TarjumanError {
  return new TarjumanError(
    'INPUT_EMPTY',
    { file },
    bytes === 0 ? 'the file is empty' : 'the file has nothing but white space',
    'put the article into it, or take it away',
  );
}

/** Texts that were found to be in the language that was expected: it, and their hash. */
const inTheirLanguage = new Set<string>();
const MOST_REMEMBERED = 5000;

/** @throws TarjumanError INPUT_LANGUAGE */
export function expectLanguage(text: string, { file }: SourceFile, rules: ReadRules): void {
  // A run reads an article when it plans and again when it works.
  const key = `${rules.language} ${sha256(text)}`;
  if (inTheirLanguage.has(key)) return;
  const language = checkLanguage(text, rules.language);
  if (language.ok) {
    if (inTheirLanguage.size >= MOST_REMEMBERED) inTheirLanguage.clear();
    inTheirLanguage.add(key);
    return;
  }
  const expected = nameOf(rules.language, 'language');
  // No language is told where the letters alone tell that it is another one.
  const script = /^und-(\w{4})$/.exec(language.found)?.[1];
  throw new TarjumanError(
    'INPUT_LANGUAGE',
    { file },
    script === undefined
      ? `this looks like ${nameOf(language.found, 'language')}; articles are expected in ${expected}`
      : `this is written in letters of another kind: ${nameOf(script, 'script')}; articles are expected in ${expected}`,
    `take the file away, or set «from:» in tarjuman.yaml`,
  );
}

/** `Arabic (ar)`, `Hebrew (Hebr)`; what is no tag stays as it is. */
function nameOf(tag: string, type: 'language' | 'script'): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type }).of(tag);
    return name && name !== tag ? `${name} (${tag})` : tag;
  } catch {
    return tag;
  }
}
