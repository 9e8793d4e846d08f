import { TarjumanError } from '../../core/error.ts';
import type { QueueAddress } from './address.ts';

export function passedCeiling(
  needed: { readonly chars: number; readonly cost: number },
  caps: { readonly chars: number; readonly cost: number },
): TarjumanError {
  return new TarjumanError(
    'CEILING',
    {},
    `the run has sent what it may, over all workers; with the next request it would come to ${needed.chars} characters (${needed.cost.toFixed(2)} USD), and the ceiling is ${caps.chars} (${caps.cost.toFixed(2)} USD)`,
    'run again to go on with what is left, or raise the ceiling with --max-chars and --max-cost',
  );
}

export function gone({ shown }: QueueAddress, patience: number): TarjumanError {
  return new TarjumanError(
    'QUEUE',
    {},
    `the queue at ${shown} has been gone for ${patience} seconds`,
    'what was answered is kept; bring the queue back and run again (queue.patience in tarjuman.yaml says how long it is waited for)',
  );
}

export function unserved(engine: string, { shown }: QueueAddress, desk: string, patience: number): TarjumanError {
  return new TarjumanError(
    'QUEUE',
    {},
    `no worker has taken requests for ${engine} for ${patience} seconds (queue ${shown}, desk ${desk})`,
    'start `tarjuman worker` with the same queue, desk and settings of the engine, or run without --queue',
  );
}
