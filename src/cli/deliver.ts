import { TarjumanError } from '../core/error.ts';
import { type DeliverWhat, type DeliveryRow, deliverCopies, deliveryStatus } from '../pipeline/deliver-copies.ts';
import type { Desk } from '../pipeline/desk.ts';
import { findArticles } from '../pipeline/find-articles.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError } from './terminal.ts';
import { waitForLock } from './wait-for-lock.ts';

export interface DeliverOptions extends DeskOptions {
  readonly target?: string;
  readonly status?: boolean;
  readonly retryFailed?: boolean;
  readonly now?: boolean;
  readonly allowUnreviewed?: boolean;
  readonly allowEmbargoed?: boolean;
  readonly json?: boolean;
}

/** `deliver`: brings copies to where the settings say; with `--status` says only what is there and what waits. */
export async function deliver(call: Call, args: readonly string[], options: DeliverOptions): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  const { rows, codes } = await deliverDesk(call, desk, args, options);
  const strangers = args.filter((slug) => codes.length === 0 && !rows.some((row) => row.slug === slug));
  const hint = 'publish it first, and check the name';
  for (const slug of strangers)
    printError(
      terminal,
      new TarjumanError('USAGE', {}, `there are no copies of «${slug}» for these targets`, hint),
      say,
    );
  if (Object.keys(desk.settings.deliver).length === 0) terminal.err(`${say('deliver:noTargets')}\n`);
  else if (rows.length === 0 && codes.length === 0) terminal.err(`${say('deliver:nothing')}\n`);
  else if (rows.length > 1) terminal.err(`${say('deliver:total', countsOf(rows))}\n`);
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  return exitCodeOf(strangers.length > 0 ? [...codes, EXIT.usage] : codes);
}

/** Says each row as it is settled. @returns the rows, and what the exit code follows from */
export async function deliverDesk(
  call: Call,
  desk: Desk,
  slugs: readonly string[],
  options: DeliverOptions,
): Promise<{ readonly rows: readonly DeliveryRow[]; readonly codes: readonly number[] }> {
  const { terminal, say } = call;
  const codes: number[] = [];
  const onError = (error: TarjumanError): void => {
    printError(terminal, error, say);
    codes.push(exitCodeOfError(error));
  };
  const onRow = (row: DeliveryRow): void => terminal.err(`${lineOf(row, say)}\n`);
  const found = await findArticles([desk.sources], desk.root, desk.files);
  const what: DeliverWhat = {
    targets: options.target?.split(',').map((name) => name.trim()) ?? [],
    slugs,
    sources: new Map(found.articles.map((source) => [source.slug, source])),
    allowUnreviewed: options.allowUnreviewed === true,
    allowEmbargoed: options.allowEmbargoed === true,
    env: terminal.env,
    onError,
    onNotice: (message) => terminal.err(`${say.message(printable(message))}\n`),
  };
  let rows: DeliveryRow[];
  if (options.status) {
    rows = await deliveryStatus(desk, what);
    rows.forEach(onRow);
  } else
    rows = await deliverCopies(desk, what, {
      retryFailed: options.retryFailed === true,
      now: options.now === true,
      signal: terminal.signal,
      wait: waitForLock(call, desk.settings.waitForLock, 'deliver'),
      onRow,
    });
  return { rows, codes: [...codes, ...(rows.some(isLeft) ? [EXIT.person] : [])] };
}

/** Somebody has to look at it, or run again. What is held is held on purpose. */
function isLeft({ state }: DeliveryRow): boolean {
  return state === 'waiting' || state === 'failed' || state === 'older';
}

function countsOf(rows: readonly DeliveryRow[]) {
  const of = (...states: DeliveryRow['state'][]) => rows.filter(({ state }) => states.includes(state)).length;
  return { there: of('sent', 'there'), waiting: of('waiting'), failed: of('failed', 'older'), held: of('held') };
}

function lineOf(row: DeliveryRow, say: Call['say']): string {
  const article = row.slug === null ? say('deliver:feedsOf') : printable(row.slug);
  return `${row.target}  ${article}  ${row.to}  ${stateText(row, say)}`;
}

function stateText({ kind, slug, version, event, state, hold, sent, attempts, fault }: DeliveryRow, say: Call['say']) {
  switch (state) {
    case 'sent':
      if (kind === 'webhook') return say('deliver:posted', { version, event: say(`deliver:event.${event.slice(5)}`) });
      return say(slug === null ? 'deliver:feeds' : 'deliver:sent', { version, count: sent });
    case 'there':
      return slug === null ? say('deliver:feedsThere') : say('deliver:there', { version });
    case 'waiting':
      return fault === undefined
        ? say('deliver:waiting')
        : say('deliver:waitingFor', { count: attempts, fault: say.message(printable(fault)) });
    case 'failed':
      return say('deliver:failed', { fault: say.message(printable(fault ?? '')) });
    case 'older':
      return say('deliver:older', { version });
    case 'held':
      return say(`deliver:held.${hold ?? 'withheld'}`);
  }
}
