import { TarjumanError } from '../core/error.ts';
import { checkDeskName, type QueueAddress, readQueueAddress } from '../dispatch/queue/address.ts';
import type { QueueEvent } from '../dispatch/queue/coordinator.ts';
import type { Settings } from '../io/settings.ts';
import type { Words } from '../locales/words.ts';
import type { QueuePlan } from '../pipeline/run-options.ts';
import { accountOf } from '../providers/account.ts';
import { engineConfig } from './engine-config.ts';
import { printable, type Terminal } from './terminal.ts';

export interface QueueFlags {
  readonly queue?: string;
  readonly desk?: string;
}

/** The queue that the command line, the environment or the settings name, in this order; undefined where none does. */
export function queueAddress(
  flags: QueueFlags,
  { queue }: Settings,
  { env }: Pick<Terminal, 'env'>,
): { readonly address: QueueAddress; readonly desk: string } | undefined {
  const variable = env['TARJUMAN_QUEUE']?.trim() || undefined;
  const [url, from] =
    flags.queue !== undefined
      ? [flags.queue, '--queue']
      : variable !== undefined
        ? [variable, 'TARJUMAN_QUEUE']
        : [queue.url, 'queue.url in tarjuman.yaml'];
  if (url === undefined) return undefined;
  const named = env['TARJUMAN_QUEUE_DESK']?.trim() || undefined;
  const [desk, of] =
    flags.desk !== undefined
      ? [flags.desk, '--desk']
      : named !== undefined
        ? [named, 'TARJUMAN_QUEUE_DESK']
        : [queue.desk, 'queue.desk in tarjuman.yaml'];
  return { address: readQueueAddress(url, env, from), desk: checkDeskName(desk, of) };
}

export function queuePlan(flags: QueueFlags, settings: Settings, terminal: Terminal): QueuePlan | undefined {
  const place = queueAddress(flags, settings, terminal);
  if (!place) {
    if (flags.desk === undefined) return undefined;
    throw new TarjumanError(
      'USAGE',
      {},
      '--desk does nothing without a queue',
      'give --queue redis://host:6379 as well',
    );
  }
  const { ahead, patience, keepDays } = settings.queue;
  const config = engineConfig(settings, terminal);
  return { ...place, ahead, patience, keepDays, account: (id) => accountOf(id, terminal.env, config) };
}

/** A line for people; undefined where there is nothing to say. */
export function queueLine(event: QueueEvent, say: Words): string | undefined {
  switch (event.type) {
    case 'open': {
      const { queue, desk, taken } = event;
      const lines = [say('cli:queue.open', { queue, desk })];
      if (taken > 0) lines.push(say('cli:queue.taken', { answers: taken }));
      return lines.join('\n');
    }
    case 'workers':
      return say('cli:queue.workers', { workers: event.count, engine: event.engine });
    case 'no-worker': {
      const { engine, others, otherSettings, otherVersion } = event;
      const why =
        otherSettings > 0
          ? say('cli:queue.otherSettings', { engine })
          : otherVersion.length > 0
            ? say('cli:queue.otherVersion', { versions: printable(otherVersion.join(', ')) })
            : others.length > 0
              ? say('cli:queue.otherEngines', { engines: printable(others.join(', ')) })
              : say('cli:queue.nobody');
      return say('cli:queue.noWorker', { engine, why });
    }
    case 'lost':
      return say('cli:queue.lost', { queue: event.queue });
    case 'back':
      return say('cli:queue.back', { queue: event.queue });
    case 'evicts':
      return say('cli:queue.evicts', { policy: printable(event.policy) });
  }
}
