import { type HttpReply, HttpTrouble } from '../io/http-call.ts';
import { clampWait, parseRetryAfter } from '../io/retry-after.ts';
import type { Fault, FaultKind } from './contract.ts';
import { safeDetail } from './safe-detail.ts';

/** What a fault's message is made with. */
export interface FaultContext {
  /** The engine's name as people write it. */
  readonly engine: string;
  readonly now: Date;
  /** The texts of the request; no part of them may reach a message. */
  readonly sent: readonly string[];
  /** Keys that were sent with it; nor may they. */
  readonly secrets: readonly string[];
}

/** A reply with a status that is no success, for code between the transport and the adapter. */
export class HttpRefusal extends Error {
  readonly reply: HttpReply;

  constructor(reply: HttpReply) {
    super(`status ${reply.status}`);
    this.name = 'HttpRefusal';
    this.reply = reply;
  }
}

/** What a status means where the service says nothing more precise (RFC 9110; 402 and 529 as gateways use them). */
export function kindOfStatus(status: number): FaultKind {
  switch (status) {
    case 401:
    case 403:
    case 404:
    case 405:
      return 'auth';
    case 402:
    case 456:
      return 'quota';
    case 408:
    case 409:
    case 425:
      return 'unavailable';
    case 413:
    case 414:
      return 'too-large';
    case 429:
    case 529:
      return 'rate-limited';
    default:
      return status >= 400 && status < 500 ? 'bad-request' : 'unavailable';
  }
}

/**
 * The fault of a reply. `said` is the service's own sentence and is shown only as far as {@link safeDetail} lets it.
 * An overload (503) that says how long to wait is a matter of pace for all requests and not of this one alone.
 */
export function faultOfReply(
  reply: HttpReply,
  kind: FaultKind,
  said: unknown,
  context: FaultContext,
  waitMs = waitOf(reply.headers, context.now),
): Fault {
  const detail = safeDetail(said, context.sent, context.secrets);
  const message = `${context.engine} answered ${reply.status}${detail === undefined ? '' : `: ${detail}`}`;
  const paced = kind === 'unavailable' && reply.status === 503 && waitMs !== undefined;
  if (kind !== 'rate-limited' && !paced) return { kind, message };
  return { kind: 'rate-limited', message, ...(waitMs !== undefined && { retryAfterMs: waitMs }) };
}

/** The fault of a request that brought no reply. Never throws, whatever it is given. */
export function faultOfTrouble(thrown: unknown, engine: string): Fault {
  if (!(thrown instanceof HttpTrouble)) {
    return { kind: 'unavailable', message: `${engine} could not be asked (${nameOf(thrown)})` };
  }
  const message = `${engine}: ${thrown.message}`;
  switch (thrown.kind) {
    case 'aborted':
      return { kind: 'aborted', message: thrown.message };
    case 'tls':
      return { kind: 'auth', message };
    case 'redirected':
      return {
        kind: 'auth',
        message: `${engine} answered ${thrown.message}; redirects are not followed, set that address`,
      };
    default:
      return { kind: 'unavailable', message };
  }
}

/** How long a service asks to be left alone: the longer of `Retry-After` and the finer `Retry-After-Ms` of some gateways. */
export function waitOf(headers: Headers, now: Date): number | undefined {
  const coarse = headers.get('retry-after');
  const fine = headers.get('retry-after-ms');
  const waits = [
    coarse === null ? undefined : parseRetryAfter(coarse, now),
    fine !== null && /^\s*\d+(?:\.\d+)?\s*$/.test(fine) ? clampWait(Number(fine)) : undefined,
  ].filter((ms) => ms !== undefined);
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

/** The value of a JSON text, undefined for anything that is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A property of whatever it is, undefined where there is none. */
export function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function nameOf(thrown: unknown): string {
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  return /^[\w-]{1,40}$/.test(name) ? name : 'unknown';
}
