import { TarjumanError } from '../core/error.ts';
import { type DeliveryRow, deliveryStatus } from '../pipeline/deliver-copies.ts';
import type { Desk } from '../pipeline/desk.ts';
import { findArticles, type SourceFile } from '../pipeline/find-articles.ts';
import { listRecords } from '../pipeline/list-records.ts';
import type { CopyNameFault } from '../pipeline/name-faults.ts';
import { openMemory } from '../pipeline/open-memory.ts';
import type { Recall } from '../pipeline/prepare-record.ts';
import { readArticle } from '../pipeline/read-article.ts';
import { NOTHING_TO_DO, type RecordStatus, readStatus } from '../pipeline/record-status.ts';
import { type KeptStatus, openStatusCache } from '../pipeline/status-cache.ts';
import { estimateBilling } from '../providers/estimate.ts';
import { defaultProvider } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { engineIds, runEngines } from './run-engines.ts';
import { pathsOf } from './source-paths.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';

interface Options extends DeskOptions {
  readonly provider?: string;
  readonly json?: boolean;
}

/** What is left to pay for, by engine; `cost` in US dollars, null where nobody here knows it. */
interface Cost {
  readonly provider: string;
  readonly cost: number | null;
}

type StatusRow = RecordStatus & {
  readonly toPay: { readonly costs: readonly Cost[] };
  /** Where its copies go, and whether they are there. */
  readonly deliveries: readonly DeliveryRow[];
};

/** `status`: where each article stands in each language. */
export async function status(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
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
  const rows: StatusRow[] = [];
  const deliveries = await deliveriesOf(call, desk, sources, complain);
  const { floor, offers } = desk.settings.memory;
  const counted = new Set<string>();
  const realEngine = runEngines(call, desk, options, () => {}).real;
  const cache = await openStatusCache(desk);
  let memory: Awaited<ReturnType<typeof openMemory>> | undefined;

  const statusOf = async (slug: string, to: string): Promise<RecordStatus> => {
    const source = sources.get(slug);
    const kept = await cache.get(to, slug, source);
    if (kept && isDone(kept, realEngine)) return { ...kept, ...NOTHING_TO_DO };
    const stamp = await cache.stampOf(to, slug, source);
    const article = source && (await readArticle(source, desk.rules, desk.files)).article;
    memory ??= await openMemory(desk, desk.settings.to, false, {
      // A damaged record is told where its own line would stand.
      damaged: (error, damaged) => damaged === '' && complain(error),
      notice: (message) => terminal.err(`${printable(message)}\n`),
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
        const row = {
          ...read,
          toPay: { ...read.toPay, costs: costs(read.toPay.chars) },
          deliveries: deliveries.filter((each) => each.slug === slug && each.to === to),
        };
        rows.push(row);
        terminal.err(`${printable(slug)}  ${to}  ${lineOf(row, say)}\n`);
        for (const line of nameLines(row, say)) terminal.err(`  ${line}\n`);
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
  { terminal }: Call,
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
      onNotice: (message) => terminal.err(`${printable(message)}\n`),
    });
  } catch (error) {
    complain(error);
    return [];
  }
}

/** Nothing is open in it: what memory and engines would do need not be asked. */
function isDone({ record, states, mock }: KeptStatus, realEngine: boolean): boolean {
  return record === 'orphan' || (record === 'current' && states.initial === 0 && !(realEngine && mock > 0));
}

/** What each engine asks that a run would ask; where none is set up, the services that publish a price. */
async function pricesOf(
  { terminal }: Call,
  desk: Desk,
  { provider }: Options,
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

/** What does not have the names as the glossary says them now. */
function nameLines({ names }: RecordStatus, say: Call['say']): string[] {
  const { segments, approved, copies } = names;
  const open = segments.filter((id) => !approved.includes(id));
  const lines: string[] = [];
  if (open.length > 0) lines.push(say('cli:status.names', { count: open.length, ids: open.join(' ') }));
  if (approved.length > 0)
    lines.push(say('cli:status.namesApproved', { count: approved.length, ids: approved.join(' ') }));
  if (copies) lines.push(copyNamesLine(copies, say));
  return lines;
}

export function copyNamesLine({ files, segments, terms }: CopyNameFault, say: Call['say']): string {
  const what = [...segments, ...terms.map((term) => `«${printable(term)}»`)].join(' ');
  return say('cli:status.namesCopies', { count: files.length, files: files.map(printable).join(', '), what });
}

function payLine(
  { segments, chars, costs }: { segments: number; chars: number; costs: readonly Cost[] },
  key: string,
  say: Call['say'],
): string {
  const each = costs.map(({ provider, cost }) =>
    cost === null
      ? say('cli:status.unpriced', { provider })
      : say('cli:status.price', { provider, cost: cost.toFixed(2) }),
  );
  return say(key, {
    count: segments,
    chars: say('cli:chars', { count: chars }),
    costs: each.join(`${say('cli:comma')} `),
  });
}

function lineOf(row: StatusRow, say: Call['say']): string {
  const parts = (['initial', 'translated', 'reviewed', 'final'] as const)
    .filter((state) => row.states[state] > 0)
    .map((state) => `${row.states[state]} ${say(`cli:state.${state}`)}`);
  if (row.stale > 0) parts.push(say('cli:status.stale', { count: row.stale }));
  if (row.mock > 0) parts.push(say('cli:status.mock', { count: row.mock }));
  if (row.findings.error > 0) parts.push(say('cli:errors', { count: row.findings.error }));
  if (row.findings.warning > 0) parts.push(say('cli:warnings', { count: row.findings.warning }));
  if (row.copies !== 'none') parts.push(say(`cli:status.copies-${row.copies}`));
  const at = (...states: DeliveryRow['state'][]) =>
    row.deliveries.filter(({ state }) => states.includes(state)).map(({ target }) => target);
  const waiting = at('waiting');
  const refused = at('failed', 'older');
  if (waiting.length > 0) parts.push(say('deliver:awaits', { targets: waiting.join(' ') }));
  if (refused.length > 0) parts.push(say('deliver:notTaken', { targets: refused.join(' ') }));
  if (row.memory.fills > 0) parts.push(say('cli:status.fills', { count: row.memory.fills }));
  if (row.memory.near > 0) parts.push(say('cli:status.near', { count: row.memory.near }));
  if (row.toPay.chars > 0) parts.push(payLine(row.toPay, 'cli:status.pay', say));
  if (row.record !== 'current') parts.push(say(`cli:status.${row.record}`));
  return parts.join(`${say('cli:comma')} `);
}
