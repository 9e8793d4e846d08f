import type { Article } from '../core/article.ts';
import { TarjumanError } from '../core/error.ts';
import type { Files } from '../core/ports.ts';
import { decodeText } from '../io/decode-text.ts';
import { layOutPlainText, type Wrapped } from '../text/plain-article.ts';
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
}

/**
 * A source file as an article: decoded, laid out, split.
 * @throws TarjumanError INPUT_EMPTY, INPUT_ENCODING, INPUT_LANGUAGE, INPUT_MISSING
 */
export async function readArticle(source: SourceFile, rules: ReadRules, files: Files): Promise<ReadArticle> {
  const bytes = await files.read(source.path);
  if (bytes.length === 0) throw emptyFile(source);
  const { text, encoding, certain } = decodeText(bytes, source.file);
  if (!/[^\s\p{Cf}]/u.test(text)) throw emptyFile(source);
  expectLanguage(text, source, rules);
  const layout = layOutPlainText(text, rules);
  return {
    article: {
      slug: source.slug,
      file: source.file,
      language: rules.language,
      text,
      encoding,
      units: layout.units,
      ...(layout.dateline ? { dateline: layout.dateline } : {}),
    },
    guessedEncoding: !certain,
  };
}

export function emptyFile({ file }: SourceFile): TarjumanError {
  return new TarjumanError('INPUT_EMPTY', { file }, 'the file is empty', 'put the article into it, or take it away');
}

/** @throws TarjumanError INPUT_LANGUAGE */
export function expectLanguage(text: string, { file }: SourceFile, rules: ReadRules): void {
  const language = checkLanguage(text, rules.language);
  if (language.ok) return;
  throw new TarjumanError(
    'INPUT_LANGUAGE',
    { file },
    `this looks like ${nameOf(language.found)}; articles are expected in ${nameOf(rules.language)}`,
    `take the file away, or set «from:» in tarjuman.yaml`,
  );
}

/** `Arabic (ar)`; what is no language tag stays as it is. */
function nameOf(language: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
    return name && name !== language ? `${name} (${language})` : language;
  } catch {
    return language;
  }
}
