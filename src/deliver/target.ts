import type { CopySet } from './copy-set.ts';
import type { Ledger } from './ledger.ts';

/** A place that copies go to, ready to be spoken to. */
export interface Target {
  readonly name: string;
  /** See plan.ts. */
  readonly place: string;
  markOf(set: CopySet): string;
  /** Sends what is not there yet. @returns how many files or messages went out. @throws DeliveryFault, TarjumanError INPUT_FORMAT */
  send(set: CopySet, ledger: Ledger, signal: AbortSignal): Promise<number>;
  close(): Promise<void>;
}
