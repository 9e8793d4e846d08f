import type { ArticleStore } from './store.ts';

export interface Hit {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly etag: string;
  readonly places: number;
}

/** Where `find` stands in the translations, and what would become of them. Taken letter for letter; `$` and the like mean nothing. */
export function findHits(store: ArticleStore, find: string, replacement: string, anyCase: boolean): Hit[] {
  if (find === '') return [];
  const pattern = new RegExp(find.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), anyCase ? 'giu' : 'gu');
  return store.ids.flatMap((id) => {
    const { row, draft } = store.state(id);
    // What is being typed is nobody else's business yet.
    if (draft) return [];
    const places = [...row.target.matchAll(pattern)].length;
    if (places === 0) return [];
    return [{ id, before: row.target, after: row.target.replace(pattern, () => replacement), etag: row.etag, places }];
  });
}
