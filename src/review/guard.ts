import { createHash, timingSafeEqual } from 'node:crypto';

/** The header that carries the secret of this run. A page of another origin cannot send it without asking first, and is told no. */
export const SECRET_HEADER = 'x-tarjuman-secret';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** On every answer, refusals too. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

export interface Refusal {
  readonly status: 400 | 401 | 403 | 405 | 415 | 421;
  readonly code: string;
}

export interface Guard {
  /** `127.0.0.1:4711` and the other names that this server goes by. */
  readonly hosts: ReadonlySet<string>;
  readonly secret: string;
}

/**
 * Why a request is not served; undefined: it is. Host is compared with the names of this server and Origin with them too, never the two
 * with each other: behind a name that was bound anew both are the attacker's.
 */
export function refuse(request: Request, { hosts, secret }: Guard): Refusal | undefined {
  const { method, headers } = request;
  const { pathname } = new URL(request.url);
  if (!hosts.has(headers.get('host') ?? '')) return { status: 421, code: 'host' };
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads && !['POST', 'PUT'].includes(method)) return { status: method === 'OPTIONS' ? 403 : 405, code: 'method' };
  const origin = headers.get('origin');
  const ours = hosts.has(/^http:\/\/(.+)$/.exec(origin ?? '')?.[1] ?? '');
  if (origin !== null && !ours) return { status: 403, code: 'origin' };
  const site = headers.get('sec-fetch-site');
  if (!pathname.startsWith('/api/')) {
    if (!reads) return { status: 405, code: 'method' };
    return site === null || site === 'same-origin' || site === 'none' ? undefined : { status: 403, code: 'site' };
  }
  // Browsers that send no such header are covered by Origin and the secret.
  if (site !== null && site !== 'same-origin') return { status: 403, code: 'site' };
  if (!reads && !ours) return { status: 403, code: 'origin' };
  if (!reads && !/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(headers.get('content-type') ?? ''))
    return { status: 415, code: 'type' };
  if (!sameSecret(headers.get(SECRET_HEADER) ?? '', secret)) return { status: 401, code: 'secret' };
  return undefined;
}

/** Takes the same time whatever is wrong. */
function sameSecret(given: string, secret: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
