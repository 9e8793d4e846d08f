import { type HttpReply, HttpTrouble } from '../io/http-call.ts';
import { parseRetryAfter } from '../io/retry-after.ts';

/**
 * Why something was not delivered. `unavailable`, `rate-limited`: trying again may help, soon. `auth`, `setup`: nothing will go there until
 * a person has changed something. `refused`: this set was not taken; others may be. `gone`: nobody wants anything there any more.
 * `not-ready`: our own copies are not what they should be; the others may go.
 */
export type FaultKind = 'unavailable' | 'rate-limited' | 'auth' | 'setup' | 'refused' | 'gone' | 'not-ready';

/** `message` is for people and holds no text of an article, no key and nothing that the other side wrote beyond a short code. */
export class DeliveryFault extends Error {
  readonly kind: FaultKind;
  /** How long the other side wants to be left alone, if it said so. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: FaultKind, message: string, retryAfterMs?: number) {
    super(message);
    this.name = 'DeliveryFault';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What a status of HTTP that is not 2xx means to a delivery (RFC 9110). */
export function faultOfStatus(reply: HttpReply, now: Date, code?: string): DeliveryFault {
  const { status, headers } = reply;
  const wait = headers.get('retry-after');
  const retryAfterMs = wait === null ? undefined : parseRetryAfter(wait, now);
  const said = code === undefined ? `status ${status}` : `status ${status}, ${code}`;
  if (status === 429 || (status === 503 && retryAfterMs !== undefined))
    return new DeliveryFault('rate-limited', said, retryAfterMs);
  if (status >= 500 || status === 408 || status === 425) return new DeliveryFault('unavailable', said, retryAfterMs);
  if (status === 401 || status === 403 || status === 407) return new DeliveryFault('auth', said);
  if (status === 410) return new DeliveryFault('gone', said);
  return new DeliveryFault('refused', said);
}

/** What a request that came to nothing means to a delivery. */
export function faultOfTrouble(thrown: unknown): unknown {
  if (!(thrown instanceof HttpTrouble)) return thrown;
  switch (thrown.kind) {
    case 'timeout':
    case 'network':
      return new DeliveryFault('unavailable', thrown.message);
    case 'redirected':
      return new DeliveryFault('setup', `it sends us elsewhere (${thrown.message}), where nothing is delivered`);
    case 'tls':
      return new DeliveryFault('setup', thrown.message);
    case 'too-long':
    case 'garbled':
      return new DeliveryFault('refused', thrown.message);
    case 'aborted':
      return thrown;
  }
}
