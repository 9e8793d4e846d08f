import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { prepareGlossary } from '../glossary/prepare-glossary.ts';
import { isDamaged, openDatabase, removeDatabase, type SqliteDb } from '../io/sqlite.ts';
import type { ArticleResult } from './article-result.ts';
import { type Desk, recordPath, stateFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { type FileMark, stillMarked } from './watch-files.ts';

/** What is remembered of an article that a run has gone over and left nothing to do in. */
export interface CleanArticle {
  readonly result: ArticleResult;
  /** Every file that was read or written for it, by path. */
  readonly marks: Readonly<Record<string, FileMark>>;
  /** Holds words of the mock: another engine, or a pair that was approved elsewhere, would take their place. */
  readonly mock: boolean;
  /** Holds pairs for the memory. */
  readonly pairs: boolean;
}

/**
 * Which articles the last runs left as they had to be, so that the next one does not go over them again. May be deleted at any time, and no fault of it is a
 * fault of the run: then everything is gone over.
 */
export interface CleanArticles {
  /**
   * What a run over the article would come to, where nothing that it depends on has changed since it was last gone over.
   * @param memory tells what the memory holds; asked only where it matters
   */
  find(source: SourceFile, to: string, realEngine: boolean, memory: () => string): Promise<ArticleResult | undefined>;
  /** Whether it is known that the record, as it lies there, holds no pair for the memory. */
  holdsNoPairs(slug: string, to: string): Promise<boolean>;
  /** @param memory as the memory was when the article was gone over */
  note(slug: string, to: string, article: CleanArticle, memory: () => string): void;
  close(): void;
}

interface Kept extends CleanArticle {
  /** Of the memory; '' where it does not matter. */
  readonly memory: string;
}

const FILE = 'runs.sqlite';
/** Notes that are written at a time. */
const BATCH = 200;
const LAYOUT = {
  version: 1,
  upgrade: () => 'CREATE TABLE article (key TEXT PRIMARY KEY, desk TEXT NOT NULL, kept TEXT NOT NULL) STRICT;',
};

/** Remembers nothing. */
export const NOTHING_CLEAN: CleanArticles = {
  find: async () => undefined,
  holdsNoPairs: async () => false,
  note: () => {},
  close: () => {},
};

/** @param writes false: what is remembered is used, and nothing is added (dry runs) */
export async function openCleanArticles(desk: Desk, writes: boolean): Promise<CleanArticles> {
  const file = join(stateFolder(desk), 'cache', FILE);
  // A program that is not built may be another one the next time.
  if (desk.build === undefined || (!writes && !(await desk.files.stat(file)))) return NOTHING_CLEAN;
  const db = open(file);
  if (!db) return NOTHING_CLEAN;
  return remember(desk, db, writes);
}

function open(file: string): SqliteDb | undefined {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return openDatabase(file, { schema: LAYOUT });
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      if (!isDamaged(error)) return undefined;
      removeDatabase(file);
    }
  }
  return undefined;
}

function remember(desk: Desk, db: SqliteDb, writes: boolean): CleanArticles {
  const mine = deskKey(desk);
  const get = db.prepare('SELECT kept FROM article WHERE key = ? AND desk = ?');
  const put = db.prepare('INSERT OR REPLACE INTO article (key, desk, kept) VALUES (?, ?, ?)');
  const notes = new Map<string, Kept>();
  const keyOf = (slug: string, to: string): string => `${desk.out} ${to} ${slug}`;

  const flush = (): void => {
    if (notes.size === 0) return;
    ignoringFaults(() =>
      db.transaction(() => {
        for (const [key, kept] of notes) put.run(key, mine, JSON.stringify(kept));
      }),
    );
    notes.clear();
  };
  const add = (key: string, kept: Kept): void => {
    if (!writes) return;
    notes.set(key, kept);
    if (notes.size >= BATCH) flush();
  };
  const keptAs = (key: string): Kept | undefined => {
    const row = ignoringFaults(() => get.get(key, mine));
    return row && (JSON.parse(String(row['kept'])) as Kept);
  };

  return {
    async find(source, to, realEngine, memory) {
      const key = keyOf(source.slug, to);
      const kept = keptAs(key);
      if (!kept || kept.result.file !== source.file || !(source.path in kept.marks)) return undefined;
      if (kept.mock && (realEngine || kept.memory !== memory())) return undefined;
      const marks: Record<string, FileMark> = {};
      let looked = false;
      for (const [path, mark] of Object.entries(kept.marks)) {
        const now = await stillMarked(path, mark, desk.files, desk.clock);
        if (!now) return undefined;
        marks[path] = now;
        looked ||= now !== mark;
      }
      if (looked) add(key, { ...kept, marks });
      return kept.result;
    },
    async holdsNoPairs(slug, to) {
      const kept = keptAs(keyOf(slug, to));
      const path = recordPath(desk, to, slug);
      const mark = kept?.marks[path];
      return (
        mark !== undefined && !kept!.pairs && (await stillMarked(path, mark, desk.files, desk.clock)) !== undefined
      );
    },
    note(slug, to, article, memory) {
      const key = keyOf(slug, to);
      add(key, { ...article, memory: article.mock ? memory() : '' });
    },
    close() {
      flush();
      ignoringFaults(() => db.close());
    },
  };
}

/** A cache that cannot be read or written only means that everything is gone over. */
function ignoringFaults<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TarjumanError) return undefined;
    throw error;
  }
}

/** What every record depends on besides its own files: the program, the names, the rules and the settings but for how engines are asked. */
function deskKey({ build, version, out, root, settings, glossary, rules }: Desk): string {
  const { ceiling: _, limits: _1, waitForLock: _2, ...rest } = settings;
  return sha256(
    JSON.stringify([1, build, version, root, out, rest, prepareGlossary(glossary).fingerprint, rules], readable),
  );
}

/** JSON knows nothing of these and would leave them out. */
function readable(_: string, value: unknown): unknown {
  if (value instanceof RegExp || typeof value === 'function') return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  return value;
}
