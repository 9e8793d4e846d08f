import type { Clock } from '../../src/core/ports.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  type Pair,
  type Provider,
} from '../../src/providers/contract.ts';

export interface Call {
  /** Number from 1. */
  readonly number: number;
  readonly texts: readonly string[];
  readonly at: number;
  readonly signal: AbortSignal;
}

/** What a call comes to: undefined for the ordinary answer, a fault for all its items, or answers of one's own. */
export type Reply = (call: Call, items: readonly EngineItem[]) => Fault | readonly EngineAnswer[] | undefined;

export interface FakeProvider extends Provider {
  readonly calls: readonly Call[];
  /** The most calls that were under way at once. */
  readonly peak: number;
}

export interface FakeSettings {
  readonly reply?: Reply;
  readonly latencyMs?: number;
  readonly fingerprint?: string;
  readonly limits?: Partial<Provider['limits']>;
  readonly usdPerMillion?: number;
  /** Minds its signal by answering `aborted` at once; default true. */
  readonly minds?: boolean;
}

/** A programmable engine: `EN ` in front of the text. */
export function makeProvider(clock: Clock, settings: FakeSettings = {}): FakeProvider {
  const calls: Call[] = [];
  let inFlight = 0;
  let peak = 0;
  return {
    id: 'fake',
    fingerprint: settings.fingerprint ?? '1',
    limits: {
      itemsPerRequest: 25,
      charsPerRequest: 5000,
      charsPerItem: 5000,
      requestsPerMinute: 600,
      charsPerMinute: 600_000,
      ...settings.limits,
    },
    billing: { unit: 'character', usdPerMillion: settings.usdPerMillion ?? 20, asOf: '2026-11-01' },
    charsOf: ({ text }) => codePoints(text),
    calls,
    get peak() {
      return peak;
    },
    async translate(items: readonly EngineItem[], _pair: Pair, signal: AbortSignal): Promise<readonly EngineAnswer[]> {
      const call: Call = {
        number: calls.length + 1,
        texts: items.map(({ text }) => text),
        at: clock.monotonic(),
        signal,
      };
      calls.push(call);
      inFlight++;
      peak = Math.max(peak, inFlight);
      try {
        if (settings.latencyMs) await clock.sleep(settings.latencyMs, settings.minds === false ? undefined : signal);
      } catch {
        return items.map(({ id }) => ({ id, fault: { kind: 'aborted', message: 'cancelled' } }));
      } finally {
        inFlight--;
      }
      const reply = settings.reply?.(call, items);
      if (reply && 'kind' in reply) return items.map(({ id }) => ({ id, fault: reply }));
      return (
        reply ?? items.map(({ id, text }) => ({ id, text: `EN ${text}`, billed: codePoints(text), model: 'fake-1' }))
      );
    },
  };
}

let serial = 0;
export function makeItem(text: string, more: Partial<EngineItem> = {}): EngineItem {
  serial++;
  return { id: `s${serial}`, text, before: '', after: '', terms: [], ...more };
}
