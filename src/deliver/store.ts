import type { CopySet, SetFile } from './copy-set.ts';
import type { Ledger } from './ledger.ts';

/** What is known of a file before it is sent. */
export type AboutFile = Pick<SetFile, 'type' | 'bytes' | 'sha256'>;

/**
 * A place that holds files. Paths are relative to it, with `/`. Everything throws DeliveryFault where the place does not answer as it
 * should.
 */
export interface Store {
  /** Whole or not at all: nobody there sees half a file under its name. Makes the folders above it. */
  put(path: string, bytes: Uint8Array, about: AboutFile, signal: AbortSignal): Promise<void>;
  /** Whether exactly this file is there. Asked where a run ended while it was sending. */
  has(path: string, about: AboutFile, signal: AbortSignal): Promise<boolean>;
  /** A file that is not there is fine. */
  remove(path: string, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * Puts what a store still lacks of a set. A file is written into the ledger before it goes out and when it is there; where a run ended
 * in between, the store is asked first.
 * @returns how many files went out
 */
export async function putSet(
  store: Store,
  set: CopySet,
  part: readonly { readonly file: SetFile; readonly path: string }[],
  { ledger, place, signal }: { readonly ledger: Ledger; readonly place: string; readonly signal: AbortSignal },
): Promise<number> {
  let sent = 0;
  for (const { file, path } of part) {
    const known = ledger.file(place, path);
    if (known?.sha256 === file.sha256) {
      if (known.there) continue;
      if (await store.has(path, file, signal)) {
        ledger.arrived(place, path);
        continue;
      }
    }
    const bytes = await file.read();
    ledger.begin(place, path, set.key, file.sha256);
    await store.put(path, bytes, file, signal);
    ledger.arrived(place, path);
    sent++;
  }
  // A file that is no longer part of the set would stay as it was, whatever is corrected or withdrawn.
  const kept = new Set(part.map(({ path }) => path));
  for (const path of ledger.pathsOf(place, set.key)) {
    if (kept.has(path)) continue;
    await store.remove(path, signal);
    ledger.forget(place, path);
  }
  return sent;
}
