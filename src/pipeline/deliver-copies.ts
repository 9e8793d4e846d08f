import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { CopySet } from '../deliver/copy-set.ts';
import { type Delivered, deliverSets, type Outcome } from '../deliver/deliver-sets.ts';
import { LEDGER_FILE, type Ledger, openLedger } from '../deliver/ledger.ts';
import { openTarget } from '../deliver/open-target.ts';
import { markOf, placeOf } from '../deliver/plan.ts';
import type { Env } from '../deliver/secrets.ts';
import type { TargetSettings } from '../io/deliver-settings.ts';
import { acquireLock, type LockWait } from '../io/lock.ts';
import { COPY_FORMATS } from '../publish/copies.ts';
import { copySetOf, feedSetOf, type HoldReason, holdOf } from './copy-sets.ts';
import { type Desk, stateFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { listRecords } from './list-records.ts';

/** Where one set stands with one target, after a delivery or before. */
export interface DeliveryRow {
  readonly target: string;
  readonly kind: TargetSettings['kind'];
  readonly to: string;
  /** Null for feeds. */
  readonly slug: string | null;
  readonly version: number;
  readonly event: CopySet['event'];
  /** held: it stays here for `hold`; the others as in {@link Outcome}. */
  readonly state: Outcome | 'held';
  readonly hold?: HoldReason;
  /** Files or messages that went out now. */
  readonly sent: number;
  readonly attempts: number;
  readonly fault?: string;
}

export interface DeliverWhat {
  /** By name; empty: all. */
  readonly targets: readonly string[];
  /** Empty: all, and feeds. */
  readonly slugs: readonly string[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly allowUnreviewed: boolean;
  readonly allowEmbargoed: boolean;
  readonly env: Env;
  /** What cannot be delivered for a reason that is not the target's: damaged copies, a target without its key. */
  readonly onError: (error: TarjumanError) => void;
  readonly onNotice: (message: string) => void;
}

export interface DeliverHow {
  readonly retryFailed: boolean;
  readonly now: boolean;
  readonly signal: AbortSignal;
  readonly wait: LockWait;
  readonly onRow: (row: DeliveryRow) => void;
}

/** @throws TarjumanError USAGE, SETTINGS_INVALID */
export function targetsOf(desk: Desk, names: readonly string[]): [string, TargetSettings][] {
  const { deliver, outlets } = desk.settings;
  const known = Object.keys(deliver);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new TarjumanError(
      'USAGE',
      {},
      `there is no target «${stranger}»`,
      `name one of deliver in tarjuman.yaml: ${known.join(', ') || 'there is none yet'}`,
    );
  const formats = COPY_FORMATS.map(({ id }) => id);
  for (const [name, { copies = [], outlet }] of Object.entries(deliver)) {
    const invalid = (message: string, hint: string) =>
      new TarjumanError('SETTINGS_INVALID', { file: `deliver.${name}` }, message, hint);
    const odd = copies.find((id) => !formats.includes(id));
    if (odd !== undefined) throw invalid(`«${odd}» is no format of copies`, `the formats are: ${formats.join(', ')}`);
    if (outlet !== undefined && !Object.hasOwn(outlets, outlet))
      throw invalid(`there is no outlet «${outlet}»`, 'name one of outlets in tarjuman.yaml');
  }
  return Object.entries(deliver).filter(([name]) => names.length === 0 || names.includes(name));
}

/** The sets that a target takes, and those that are held. */
async function setsFor(desk: Desk, name: string, settings: TargetSettings, what: DeliverWhat) {
  const sets: CopySet[] = [];
  const held: DeliveryRow[] = [];
  const licence = {
    withheld: settings.withheld || what.allowUnreviewed,
    embargoed: settings.embargoed || what.allowEmbargoed,
  };
  for (const to of desk.settings.to) {
    if (settings.languages && !settings.languages.includes(to)) continue;
    for (const slug of await listRecords(desk, to)) {
      if (what.slugs.length > 0 && !what.slugs.includes(slug)) continue;
      try {
        const found = await copySetOf(desk, slug, to, settings.outlet);
        if (!found) continue;
        const hold = await holdOf(desk, found.manifest, what.sources.get(slug), licence);
        if (hold === undefined) sets.push(found.set);
        else held.push({ ...rowOf(name, settings, found.set), state: 'held', hold });
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        what.onError(error);
      }
    }
    const feeds = settings.kind !== 'webhook' && settings.feeds && what.slugs.length === 0;
    const set = feeds ? await feedSetOf(desk, to, settings.outlet) : undefined;
    if (set) sets.push(set);
  }
  return { sets, held };
}

function rowOf(target: string, { kind }: TargetSettings, set: CopySet) {
  const { language: to, slug = null, version, event } = set;
  return { target, kind, to, slug, version, event, sent: 0, attempts: 0 };
}

function ledgerPath(desk: Desk): string {
  return join(stateFolder(desk), 'journal', LEDGER_FILE);
}

/**
 * Delivers to one target after the other; one delivery at a time on a desk. One that cannot be spoken to holds up no other.
 * @throws TarjumanError RECORD_LOCKED, STORE_DAMAGED, OUTPUT_UNWRITABLE, USAGE, SETTINGS_INVALID
 */
export async function deliverCopies(desk: Desk, what: DeliverWhat, how: DeliverHow): Promise<DeliveryRow[]> {
  const targets = targetsOf(desk, what.targets);
  const rows: DeliveryRow[] = [];
  const add = (row: DeliveryRow): void => {
    rows.push(row);
    how.onRow(row);
  };
  const lock = await acquireLock(join(stateFolder(desk), 'locks', 'deliver.lock'), 'the delivery', how.wait);
  try {
    const ledger = openLedger(ledgerPath(desk), what.onNotice);
    try {
      for (const [name, settings] of targets) {
        if (how.signal.aborted) break;
        await deliverTo(name, settings, ledger, add);
      }
    } finally {
      ledger.close();
    }
  } finally {
    await lock.release();
  }
  return rows;

  async function deliverTo(name: string, settings: TargetSettings, ledger: Ledger, onRow: (row: DeliveryRow) => void) {
    const { sets, held } = await setsFor(desk, name, settings, what);
    held.forEach(onRow);
    try {
      const { files, clock, root, version } = desk;
      const target = await openTarget(name, settings, { files, clock, root, version, env: what.env });
      const { signal, retryFailed, now } = how;
      const onSet = ({ set, outcome: state, sent, attempts, fault }: Delivered) =>
        onRow({ ...rowOf(name, settings, set), state, sent, attempts, ...(fault === undefined ? {} : { fault }) });
      try {
        await deliverSets(target, sets, { ledger, clock, random: Math.random, signal, retryFailed, now, onSet });
      } finally {
        await target.close();
      }
    } catch (error) {
      if (!(error instanceof TarjumanError)) throw error;
      what.onError(error);
    }
  }
}

/** Where every set stands with every target. Reads only, and speaks to nobody. */
export async function deliveryStatus(desk: Desk, what: DeliverWhat): Promise<DeliveryRow[]> {
  const targets = targetsOf(desk, what.targets);
  if (targets.length === 0) return [];
  const rows: DeliveryRow[] = [];
  const ledger = (await desk.files.stat(ledgerPath(desk))) && openLedger(ledgerPath(desk), what.onNotice);
  try {
    for (const [name, settings] of targets) {
      const { sets, held } = await setsFor(desk, name, settings, what);
      rows.push(...held);
      const place = placeOf(settings, desk.root);
      for (const set of sets)
        rows.push({ ...rowOf(name, settings, set), ...stateOf(set, place, markOf(settings, set), ledger) });
    }
  } finally {
    ledger?.close();
  }
  return rows;
}

function stateOf(set: CopySet, place: string, mark: string, ledger: Ledger | undefined) {
  const entry = ledger?.entry(place, set.key);
  const same = entry?.mark === mark ? entry : undefined;
  const older = set.version < (ledger?.reached(place, set.key) ?? 0);
  const state: Outcome = same?.state === 'sent' ? 'there' : older ? 'older' : (same?.state ?? 'waiting');
  const { attempts = 0, fault } = same ?? {};
  return { state, attempts, ...(fault === undefined ? {} : { fault }) };
}
