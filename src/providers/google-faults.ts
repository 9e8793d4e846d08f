import { clampWait, parseRetryAfter } from '../io/retry-after.ts';
import type { Fault } from './contract.ts';
import { safeDetail } from './safe-detail.ts';

/** As much of a gRPC or HTTP error as is looked at; every field may be missing or of another type. */
interface ServiceError {
  readonly code?: unknown;
  readonly details?: unknown;
  readonly message?: unknown;
  readonly reason?: unknown;
  readonly errorInfoMetadata?: unknown;
  readonly statusDetails?: unknown;
  readonly metadata?: { get?(key: string): readonly unknown[] };
}

/** gRPC status codes by name (grpc/grpc: doc/statuscodes.md). */
const NAMES = [
  'OK',
  'CANCELLED',
  'UNKNOWN',
  'INVALID_ARGUMENT',
  'DEADLINE_EXCEEDED',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'FAILED_PRECONDITION',
  'ABORTED',
  'OUT_OF_RANGE',
  'UNIMPLEMENTED',
  'INTERNAL',
  'UNAVAILABLE',
  'DATA_LOSS',
  'UNAUTHENTICATED',
] as const;
type StatusName = (typeof NAMES)[number];

/** What an HTTP front sends where gRPC was expected (google/rpc/code.proto names the pairs). */
const FROM_HTTP: Readonly<Record<number, StatusName>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  408: 'DEADLINE_EXCEEDED',
  413: 'OUT_OF_RANGE',
  429: 'RESOURCE_EXHAUSTED',
  499: 'CANCELLED',
  500: 'INTERNAL',
  501: 'UNIMPLEMENTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

const DAILY = /\bdaily\b|per[ _]?day|\/d\//i;
const RATE = /rate.?limit|quota exceeded|per[ _]?(?:minute|user|second)|\/min\/|too many requests/i;
const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network|timed? ?out|status code 5\d\d/i;

/**
 * Sorts what a call threw by what can be done about it. Never throws, whatever it is given.
 * `sent`: the texts of the request; no part of them may reach the message.
 */
export function faultOf(thrown: unknown, context: { readonly now: Date; readonly sent: readonly string[] }): Fault {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as ServiceError;
  const words = wordsOf(error);
  const status = statusOf(error, words);
  const message = messageOf(status, error, context.sent);
  switch (status) {
    case 'RESOURCE_EXHAUSTED':
      // The client's own limit on the size of a message carries the same code.
      if (/message larger than max/i.test(words)) return { kind: 'too-large', message };
      return DAILY.test(words) ? { kind: 'quota', message } : rateLimited(message, error, context.now);
    case 'PERMISSION_DENIED':
      // Cloud Translation reports quotas as 403 too (cloud.google.com/translate/quotas).
      if (DAILY.test(words)) return { kind: 'quota', message };
      return RATE.test(words) ? rateLimited(message, error, context.now) : { kind: 'auth', message };
    case 'UNAUTHENTICATED':
      return { kind: NETWORK.test(words) && isTokenTrouble(words) ? 'unavailable' : 'auth', message };
    // The project, location, glossary or model is not there or not ready: no text of this run can be translated.
    case 'NOT_FOUND':
    case 'FAILED_PRECONDITION':
    case 'UNIMPLEMENTED':
      return { kind: 'auth', message };
    case 'INVALID_ARGUMENT':
    case 'OUT_OF_RANGE':
      return { kind: kindOfArgument(status, words), message };
    case 'UNKNOWN':
      // A token that could not be fetched arrives as UNKNOWN: no network is one thing, a refused key another.
      return { kind: isTokenTrouble(words) && !NETWORK.test(words) ? 'auth' : 'unavailable', message };
    // CANCELLED that nobody here asked for comes from a proxy or a server that is going down.
    default:
      return { kind: 'unavailable', message };
  }
}

function isTokenTrouble(words: string): boolean {
  return /metadata from plugin failed|invalid_grant|credential/i.test(words);
}

function kindOfArgument(status: StatusName, words: string): 'unsupported-pair' | 'too-large' | 'bad-request' | 'auth' {
  const wrong = /invalid|unsupported|not support|unknown|bad\b/i.test(words);
  if (/language/i.test(words) && wrong) return 'unsupported-pair';
  if (/target can'?t be equal to source/i.test(words)) return 'unsupported-pair';
  if (
    status === 'OUT_OF_RANGE' ||
    /too (?:long|large|many)|exceed|code ?points|payload size|must be less than/i.test(words)
  ) {
    return 'too-large';
  }
  if (/\b(?:glossary|model|parent|location|resource name)\b/i.test(words)) return 'auth';
  return 'bad-request';
}

function rateLimited(message: string, error: ServiceError, now: Date): Fault {
  const retryAfterMs = retryAfterOf(error, now);
  return { kind: 'rate-limited', message, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/**
 * How long the service asks to wait: the longest of what it says in google.rpc.RetryInfo, in a `retry-after` trailer
 * (seconds or an HTTP date) and in gRPC's own `grpc-retry-pushback-ms` (proposal A6). Undefined where it says nothing.
 */
export function retryAfterOf(error: ServiceError, now: Date): number | undefined {
  const waits: number[] = [];
  const add = (ms: number | undefined) => {
    if (ms !== undefined) waits.push(ms);
  };
  for (const detail of Array.isArray(error.statusDetails) ? error.statusDetails : []) {
    const delay = (detail as { retryDelay?: { seconds?: unknown; nanos?: unknown } } | null)?.retryDelay;
    if (delay) add(clampWait(Number(delay.seconds ?? 0) * 1000 + Number(delay.nanos ?? 0) / 1e6));
  }
  for (const text of trailer(error, 'retry-after')) add(parseRetryAfter(text, now));
  for (const text of trailer(error, 'grpc-retry-pushback-ms')) if (/^\d+$/.test(text)) add(clampWait(Number(text)));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

function trailer(error: ServiceError, key: string): readonly string[] {
  const values = typeof error.metadata?.get === 'function' ? error.metadata.get(key) : [];
  return values.filter((value): value is string => typeof value === 'string');
}

function statusOf(error: ServiceError, words: string): StatusName {
  // grpc-js turns an HTTP answer of a proxy into a status of its own, and 429 into UNAVAILABLE.
  const http = Number(/received http status code (\d{3})/i.exec(words)?.[1]);
  const code = typeof error.code === 'string' ? Number(error.code) : error.code;
  if (FROM_HTTP[http]) return FROM_HTTP[http];
  if (typeof code !== 'number' || Number.isNaN(code)) return 'UNKNOWN';
  if (code >= 100) return FROM_HTTP[code] ?? (code >= 500 ? 'UNAVAILABLE' : 'INVALID_ARGUMENT');
  return NAMES[code] ?? 'UNKNOWN';
}

/** Everything that is said in words, for sorting only; it may hold anything and is never shown. */
function wordsOf(error: ServiceError): string {
  const info = error.errorInfoMetadata;
  const limits = typeof info === 'object' && info !== null ? Object.values(info) : [];
  const details = Array.isArray(error.statusDetails) ? error.statusDetails : [];
  const violations = details.flatMap((detail) => {
    const list = (detail as { violations?: unknown } | null)?.violations;
    return Array.isArray(list) ? list.map((one) => (one as { description?: unknown } | null)?.description) : [];
  });
  return [error.details, error.message, error.reason, ...limits, ...violations]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function messageOf(status: StatusName, error: ServiceError, sent: readonly string[]): string {
  const head = `Google answered ${status}`;
  const reason =
    typeof error.reason === 'string' && /^[A-Z][A-Z0-9_]{2,62}$/.test(error.reason) ? ` (${error.reason})` : '';
  const said = safeDetail(typeof error.details === 'string' ? error.details : error.message, sent);
  return head + reason + (said === undefined ? '' : `: ${said}`);
}
