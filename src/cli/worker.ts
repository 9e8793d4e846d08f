import { TarjumanError } from '../core/error.ts';
import { runWorker, type WorkerEvent } from '../dispatch/queue/worker.ts';
import { inFlightOf } from '../io/engine-limits.ts';
import { accountOf } from '../providers/account.ts';
import type { Provider } from '../providers/contract.ts';
import { engineConfig } from './engine-config.ts';
import { loadGlossary, loadSettings } from './open-desk.ts';
import { productVersion } from './product-version.ts';
import { type QueueFlags, queueAddress } from './queue-plan.ts';
import type { Call } from './run.ts';
import { runEngines } from './run-engines.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends QueueFlags {
  readonly provider?: string;
  readonly concurrency?: string;
  readonly settings?: string;
  /** For engines that keep the desk's names on their side. */
  readonly glossary?: string;
  readonly json?: boolean;
}

/** How often a worker says how it is doing. */
const REPORT_MS = 60_000;

/** `worker`: takes requests of `translate --queue` until it is stopped. With `--json`, one line for each thing that happens. */
export async function worker(call: Call, _args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { clock, env, signal } = terminal;
  const settings = await loadSettings(terminal, options.settings, true);
  const place = queueAddress(options, settings, terminal);
  if (!place)
    throw new TarjumanError(
      'USAGE',
      {},
      'no queue is named',
      'give --queue redis://host:6379, set TARJUMAN_QUEUE, or queue.url in tarjuman.yaml',
    );
  const concurrency = numberOf(options.concurrency) ?? inFlightOf(settings.limits);
  const line = (text: string): void => terminal.err(`${text}\n`);
  // It serves what is set up; nobody sits in front of it who could be asked whether a model may be brought.
  const { ask: _, ...alone } = terminal;
  const { glossary } = await loadGlossary(terminal, options.glossary, true);
  const providers = await runEngines({ ...call, terminal: alone }, { settings, glossary }, options, (text) =>
    line(printable(text)),
  ).open();
  if (providers.length === 0)
    throw new TarjumanError(
      'NO_ENGINE',
      {},
      'no engine is set up on this machine, so that there is nothing to take requests for',
      'name one with --provider; `tarjuman providers` says what each needs',
    );
  const config = engineConfig(settings, terminal);
  const engines = await Promise.all(
    providers.map(async (provider) => ({ provider, account: await accountOf(provider.id, env, config) })),
  );

  const seen = { requests: 0, texts: 0, chars: 0, faults: 0 };
  let told = 0;
  let toldAt = clock.monotonic();
  const figures = (): string =>
    say('cli:worker.figures', {
      requests: seen.requests,
      texts: seen.texts,
      chars: say('cli:chars', { count: seen.chars }),
      faults: seen.faults,
    });
  const hear = (event: WorkerEvent): void => {
    if (options.json) void terminal.out(`${JSON.stringify({ at: clock.now().toISOString(), ...event })}\n`);
    switch (event.type) {
      case 'ready': {
        const { queue, desk, card } = event;
        const list = card.engines.map(({ id }) => id).join(', ');
        line(say('cli:worker.ready', { engines: list, queue, desk, slots: concurrency }));
        return;
      }
      case 'request': {
        seen.requests++;
        seen.texts += event.texts;
        seen.chars += event.chars;
        seen.faults += event.faults;
        const now = clock.monotonic();
        if (now - toldAt < REPORT_MS || seen.requests === told) return;
        toldAt = now;
        told = seen.requests;
        line(figures());
        return;
      }
      case 'refused':
        line(say('cli:paused', { seconds: Math.ceil(event.ms / 1000), reason: say.message(printable(event.reason)) }));
        return;
      case 'ceiling':
        line(say('cli:worker.ceiling', { engine: event.engine }));
        return;
      case 'lost':
        line(say('cli:worker.lost', { queue: event.queue }));
        return;
      case 'back':
        line(say('cli:queue.back', { queue: event.queue }));
        return;
      case 'stopping':
        line(say('cli:worker.stopping', { requests: event.inFlight }));
    }
  };

  try {
    const sum = await runWorker({
      ...place,
      engines,
      concurrency,
      keepDays: settings.queue.keepDays,
      version: productVersion(),
      clock,
      signal,
      onEvent: hear,
    });
    line(figures());
    if (options.json)
      await terminal.out(`${JSON.stringify({ at: clock.now().toISOString(), type: 'stopped', ...sum })}\n`);
  } finally {
    await Promise.all(providers.map((provider: Provider) => provider.close?.()));
  }
  return EXIT.interrupted;
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 256) return number;
  throw new TarjumanError('USAGE', {}, `--concurrency ${text} is no number from 1 to 256`, 'give a number such as 8');
}
