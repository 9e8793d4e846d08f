import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { Files } from '../core/ports.ts';

/** A source file that the pipeline can read. */
export interface SourceFile {
  readonly path: string;
  /** Relative to the desk's folder, with `/`. */
  readonly file: string;
  readonly slug: string;
}

/** A file in a source folder that is not read, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly extension: string;
  /** `form`: nothing reads such a file; `link`: it leads elsewhere, and is read where it is named; `device`: it is no file. */
  readonly why: 'form' | 'link' | 'device';
}

export interface FoundArticles {
  readonly articles: readonly SourceFile[];
  readonly skipped: readonly SkippedFile[];
  /** Paths that could not be taken; the others go on. */
  readonly faults: readonly TarjumanError[];
}

/** Loaded when another file than plain text or a side file lies there: the forms bring parsers with them. */
async function documentExtensions(): Promise<ReadonlySet<string>> {
  return (await import('../formats/documents/registry.ts')).DOCUMENT_EXTENSIONS;
}

async function isRead(extension: string): Promise<boolean> {
  if (extension === '.txt') return true;
  return !SIDE_ENDINGS.includes(extension) && (await documentExtensions()).has(extension);
}

/** The endings of files that tell about the article of their name. */
export const SIDE_ENDINGS: readonly string[] = ['.yaml', '.yml'];

/** Where a side file of an article may lie; the first that is there counts. */
export function sidePaths(source: SourceFile): string[] {
  const stem = source.path.slice(0, -extname(source.path).length);
  return SIDE_ENDINGS.map((ending) => stem + ending);
}

/**
 * The articles under `paths` (files, or folders with all that lies in them), in order of their slug.
 * Files that are named but cannot be read are faults; others in a folder, links among them, are skipped and listed; dot files are
 * passed over.
 */
export async function findArticles(paths: readonly string[], root: string, files: Files): Promise<FoundArticles> {
  const found = new Map<string, SourceFile>();
  const skipped: SkippedFile[] = [];
  const faults: TarjumanError[] = [];

  const take = async (path: string, named: boolean): Promise<void> => {
    const extension = extname(path).toLowerCase();
    const file = relativePath(root, path);
    if (!(await isRead(extension))) {
      if (named)
        faults.push(
          new TarjumanError(
            'INPUT_FORMAT',
            { file },
            `${extension === '' ? 'a file without an extension' : `«${extension}»`} is not read`,
            `give a file of a form that is read: ${[...(await documentExtensions())].join(', ')}`,
          ),
        );
      else skipped.push({ file, extension, why: 'form' });
      return;
    }
    const slug = basename(path, extname(path)).normalize('NFC');
    const fault = await nameFault(path, file, slug, files);
    if (fault) faults.push(fault);
    else found.set(resolve(path), { path, file, slug });
  };

  const walk = async (folder: string): Promise<void> => {
    for (const entry of await files.list(folder)) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.kind === 'folder') await walk(path);
      else if (entry.kind === 'file') await take(path, false);
      else
        skipped.push({
          file: relativePath(root, path),
          extension: extname(path).toLowerCase(),
          why: entry.kind === 'link' ? 'link' : 'device',
        });
    }
  };

  /** A bare word may be the name of an article, as other commands have it. */
  const takeByName = async (path: string): Promise<boolean> => {
    if (relativePath(root, path) !== basename(path)) return false;
    const sources = join(root, 'source-texts');
    if (!(await files.stat(sources))?.folder) return false;
    const all = await findArticles([sources], root, files);
    const named = all.articles.find(({ slug }) => slug === basename(path).normalize('NFC'));
    if (named) await take(named.path, true);
    return named !== undefined;
  };

  for (const path of paths) {
    const there = await files.stat(path);
    if (there?.folder) await walk(path);
    else if (there) await take(path, true);
    else if (!(await takeByName(path)))
      faults.push(
        new TarjumanError(
          'INPUT_MISSING',
          { file: relativePath(root, path) },
          'there is no such file or folder',
          'check the path; the name of an article in source-texts/ does as well',
        ),
      );
  }

  // What lies beside an article under its name tells about it (read-side-file.ts) and is none.
  const stems = new Set([...found.values()].map(({ file }) => file.slice(0, -extname(file).length)));
  const strangers = skipped.filter(
    ({ file, extension }) => !(SIDE_ENDINGS.includes(extension) && stems.has(file.slice(0, -extension.length))),
  );
  const articles = [...found.values()].sort((a, b) =>
    a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : a.file < b.file ? -1 : 1,
  );
  return { articles: withoutCollisions(articles, faults), skipped: strangers, faults };
}

/** Bytes: copies put up to fifty more behind a name (`.zh-Hant-TW.newsml-g2.xml`), and file systems take 255. */
const LONGEST_SLUG = 200;

/** Why nothing can be written under the name of a file. */
async function nameFault(path: string, file: string, slug: string, files: Files): Promise<TarjumanError | undefined> {
  const bytes = new TextEncoder().encode(slug).length;
  if (bytes > LONGEST_SLUG)
    return new TarjumanError(
      'INPUT_NAME',
      { file },
      `the name takes ${bytes} bytes; copies are named after it and have room for ${LONGEST_SLUG}`,
      'give the file a shorter name; an Arabic letter takes two bytes',
    );
  // Bytes that are no UTF-8 come as this sign, and the name that holds it leads nowhere.
  if (slug.includes('\ufffd') && !(await files.stat(path)))
    return new TarjumanError('INPUT_NAME', { file }, 'the name is not written in UTF-8', 'give the file another name');
  return undefined;
}

function withoutCollisions(articles: readonly SourceFile[], faults: TarjumanError[]): SourceFile[] {
  const bySlug = new Map<string, SourceFile[]>();
  for (const article of articles) bySlug.set(article.slug, [...(bySlug.get(article.slug) ?? []), article]);
  const single: SourceFile[] = [];
  for (const [slug, group] of bySlug) {
    if (group.length === 1) single.push(group[0]!);
    else
      faults.push(
        new TarjumanError(
          'INPUT_DUPLICATE_SLUG',
          { file: group[0]!.file },
          `«${slug}» is also the name of ${group
            .slice(1)
            .map((other) => other.file)
            .join(', ')}: they would write the same record`,
          'give each a name of its own',
        ),
      );
  }
  return single;
}

/** With `/` on every system. */
export function relativePath(root: string, path: string): string {
  return (relative(root, resolve(path)) || '.').split(sep).join('/');
}
