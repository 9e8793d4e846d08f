import { resolve } from 'node:path';
import { findArticles } from '../pipeline/find-articles.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { isDone, NOTHING_TO_DO, openStatusCache, type Place, type StatusCache } from '../pipeline/status-cache.ts';
import { deskKey, withRules } from './desk-key.ts';
import type { DeskOptions } from './open-desk.ts';
import type { Call } from './run.ts';
import { pathsOf } from './source-paths.ts';
import { printRow, type Row } from './status-lines.ts';
import { EXIT } from './terminal.ts';

export interface StatusOptions extends DeskOptions {
  readonly provider?: string;
  readonly json?: boolean;
}

/**
 * `status`: where each article stands in each language. Where nothing has changed since it was asked last and nothing is open, it
 * answers from what was kept; the code that reads settings, glossary and records is then not even loaded.
 */
export async function status(call: Call, args: readonly string[], options: StatusOptions): Promise<number> {
  const { terminal, say } = call;
  const place: Place = {
    root: terminal.cwd,
    out: resolve(terminal.cwd, options.out ?? 'translations'),
    files: terminal.files,
  };
  const cache = await openStatusCache(place);
  const rows = await keptRows(call, args, options, place, cache);
  if (!rows) {
    const { statusAfresh } = await import('./status-afresh.ts');
    return statusAfresh(call, args, options, cache);
  }
  for (const row of rows) printRow(row, terminal, say);
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  return EXIT.done;
}

/** All rows, or undefined where one of them must be worked out, or there is something to say besides rows. */
async function keptRows(
  { terminal }: Call,
  args: readonly string[],
  options: StatusOptions,
  place: Place,
  cache: StatusCache,
): Promise<Row[] | undefined> {
  if (!cache.desk || cache.desk.delivers) return undefined;
  const { key, languages, srx } = cache.desk;
  if (key !== (await withRules(terminal, await deskKey(terminal, options), srx))) return undefined;
  const found = await findArticles(pathsOf(terminal, args), place.root, place.files);
  if (found.faults.length > 0) return undefined;
  const sources = new Map(found.articles.map((source) => [source.slug, source]));
  const rows: Row[] = [];
  for (const to of languages) {
    const slugs = new Set([...sources.keys(), ...(args.length === 0 ? await listRecords(place, to) : [])]);
    for (const slug of [...slugs].sort()) {
      const kept = await cache.get(to, slug, sources.get(slug));
      // Whether the mock's text is open depends on the engine that a run would ask.
      if (!kept || kept.mock > 0 || !isDone(kept, false)) return undefined;
      rows.push({
        ...kept,
        memory: NOTHING_TO_DO.memory,
        toPay: { ...NOTHING_TO_DO.toPay, costs: [] },
        deliveries: [],
      });
    }
  }
  return rows.length > 0 ? rows : undefined;
}
