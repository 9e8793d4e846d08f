import { TarjumanError } from '../core/error.ts';
import { type DeliveryRow, deliveryStatus } from '../pipeline/deliver-copies.ts';
import type { Desk } from '../pipeline/desk.ts';
import { findArticles, type SourceFile } from '../pipeline/find-articles.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { openMemory } from '../pipeline/open-memory.ts';
import type { Recall } from '../pipeline/prepare-record.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { type RecordStatus, readStatus } from '../pipeline/record-status.ts';
import { isDone, NOTHING_TO_DO, type StatusCache } from '../pipeline/status-cache.ts';
import { estimateBilling } from '../providers/estimate.ts';
import { defaultProvider } from '../providers/registry.ts';
import { deskKey, withRules } from './desk-key.ts';
import { engineConfig } from './engine-config.ts';
import { openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { engineIds, runEngines } from './run-engines.ts';
import { pathsOf } from './source-paths.ts';
import type { StatusOptions } from './status.ts';
import { type Cost, payLine, printRow, type Row } from './status-lines.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

/** `status` of a desk of which nothing fit is kept, or that has things to do: settings, glossary, records and memory are read. */
export async function statusAfresh(
  call: Call,
  args: readonly string[],
  options: StatusOptions,
  cache: StatusCache,
): Promise<number> {
  const { terminal, say } = call;
  const key = await deskKey(terminal, options);
  const { desk } = await openDesk(terminal, options);
  const { srx } = desk.settings.segmentation;
  cache.begin({
    key: await withRules(terminal, key, srx),
    languages: desk.settings.to,
    srx,
    delivers: Object.keys(desk.settings.deliver).length > 0,
  });
  const prices = await pricesOf(call, desk, options);
  const costs = (chars: number): Cost[] =>
    prices.map(({ provider, usdPerMillion }) => ({
      provider,
      cost: usdPerMillion === null ? null : Number(((chars * usdPerMillion) / 1e6).toFixed(6)),
    }));
  const found = await findArticles(pathsOf(terminal, args), desk.root, desk.files);
  const codes: number[] = [];
  const complain = (error: unknown): void => {
    if (!(error instanceof TarjumanError)) throw error;
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  found.faults.forEach(complain);

  const sources = new Map(found.articles.map((source) => [source.slug, source]));
  const unreadable = new Set<string>();
  const rows: Row[] = [];
  const deliveries = await deliveriesOf(call, desk, sources, complain);
  const { floor, offers } = desk.settings.memory;
  const counted = new Set<string>();
  const realEngine = runEngines(call, desk, options, () => {}).real;
  let memory: Awaited<ReturnType<typeof openMemory>> | undefined;

  const statusOf = async (slug: string, to: string): Promise<RecordStatus> => {
    const source = sources.get(slug);
    const kept = await cache.get(to, slug, source);
    if (kept && isDone(kept, realEngine)) return { ...kept, ...NOTHING_TO_DO };
    const stamp = await cache.stampOf(to, slug, source);
    const article = source && (await readArticle(source, desk.rules, desk.files, to)).article;
    memory ??= await openMemory(desk, desk.settings.to, false, {
      // A damaged record is told where its own line would stand.
      damaged: (error, damaged) => damaged === '' && complain(error),
      notice: (message) => terminal.err(`${say.message(printable(message))}\n`),
    });
    const { find } = memory;
    const recall: Recall = (text, around) =>
      find.call(memory, text, { ...around, to }, { floor, most: Math.max(offers, 5) });
    const row = await readStatus(desk, article, slug, to, source, { recall, realEngine, counted });
    const { memory: _, toPay: __, ...lasting } = row;
    cache.put(to, slug, stamp, lasting);
    return row;
  };

  for (const to of desk.settings.to) {
    const slugs = new Set([...sources.keys(), ...(args.length === 0 ? await listRecords(desk, to) : [])]);
    for (const slug of [...slugs].sort()) {
      if (unreadable.has(slug)) continue;
      try {
        const read = await statusOf(slug, to);
        const row: Row = {
          ...read,
          toPay: { ...read.toPay, costs: read.toPay.chars > 0 ? costs(read.toPay.chars) : [] },
          deliveries: deliveries.filter((each) => each.slug === slug && each.to === to),
        };
        rows.push(row);
        printRow(row, terminal, say);
      } catch (error) {
        complain(error);
        // A source that cannot be read is told once, not for each language.
        if (error instanceof TarjumanError && error.at.file === sources.get(slug)?.file) unreadable.add(slug);
      }
    }
  }
  memory?.close();
  await cache.save();
  const chars = rows.reduce((sum, { toPay }) => sum + toPay.chars, 0);
  const segments = rows.reduce((sum, { toPay }) => sum + toPay.segments, 0);
  if (rows.length > 1 && chars > 0)
    terminal.err(`${payLine({ segments, chars, costs: costs(chars) }, 'cli:status.payAll', say)}\n`);
  if (rows.length === 0 && codes.length === 0) terminal.err(`${say('cli:nothing')}\n`);
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  return exitCodeOf([EXIT.done, ...codes]);
}

/** Where copies stand with the desk's targets; a target that cannot be told is complained about. */
async function deliveriesOf(
  { terminal, say }: Call,
  desk: Desk,
  sources: ReadonlyMap<string, SourceFile>,
  complain: (error: unknown) => void,
): Promise<readonly DeliveryRow[]> {
  try {
    return await deliveryStatus(desk, {
      targets: [],
      slugs: [],
      sources,
      allowUnreviewed: false,
      allowEmbargoed: false,
      env: terminal.env,
      // A damaged manifest is told where the copies themselves are looked at.
      onError: () => {},
      onNotice: (message) => terminal.err(`${say.message(printable(message))}\n`),
    });
  } catch (error) {
    complain(error);
    return [];
  }
}

/** What each engine asks that a run would ask; where none is set up, the services that publish a price. */
async function pricesOf(
  { terminal }: Call,
  desk: Desk,
  { provider }: StatusOptions,
): Promise<{ readonly provider: string; readonly usdPerMillion: number | null }[]> {
  const config = engineConfig(desk.settings, terminal);
  const told = engineIds(provider ?? desk.settings.provider ?? defaultProvider(terminal.env, config));
  const day = terminal.clock.now().toISOString().slice(0, 10);
  const ids = told.length > 0 ? told : ['google', 'deepl'];
  return Promise.all(
    ids.map(async (id) => {
      const billing = await estimateBilling(id, terminal.env, config, day);
      return { provider: id, usdPerMillion: billing && billing.known !== false ? billing.usdPerMillion : null };
    }),
  );
}
