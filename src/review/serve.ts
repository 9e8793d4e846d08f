import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { App } from './app.ts';
import { SAFE_HEADERS } from './guard.ts';
import { MOST_BYTES } from './read-body.ts';

/** Requests in work at once; a page needs two or three. */
const MOST_OPEN = 64;

export interface Serving {
  readonly port: number;
  /** Milliseconds since the last request, by the clock that only goes forward. */
  readonly idle: () => number;
  close(): Promise<void>;
}

/**
 * Binds an app to a port of one address.
 * @param port 0: any that is free
 * @throws what listening throws (EADDRINUSE …)
 */
export async function serve(appFor: (port: number) => App, host: string, port: number): Promise<Serving> {
  let app: App | undefined;
  let open = 0;
  let last = performance.now();
  const server: Server = createServer(
    {
      maxHeaderSize: 8 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 120_000,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => {
      last = performance.now();
      open++;
      response.on('close', () => open--);
      const fault = open > MOST_OPEN ? 503 : faultOf(request);
      if (fault || !app) {
        answer(response, new Response('{"code":"request"}', { status: fault ?? 503 }));
        request.resume();
        return;
      }
      app(toRequest(request)).then(
        (result) => answer(response, result),
        () => answer(response, new Response('{"code":"fault"}', { status: 500 })),
      );
    },
  );
  server.maxConnections = 4 * MOST_OPEN;
  server.maxHeadersCount = 64;
  // What is no HTTP gets a plain refusal and no reason.
  server.on('clientError', (_, socket) => socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, resolve);
  });
  const bound = (server.address() as { port: number }).port;
  app = appFor(bound);
  return {
    port: bound,
    idle: () => performance.now() - last,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1000).unref();
      }),
  };
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Ways up, hidden names, and what some system takes for a separator. No article and no file of the page is called so. */
const NASTY = /\/\.|\\|%2e|%2f|%5c|%00|;|:/i;

/** What `Request` would smooth over: two Hosts, an absolute address, ways up, a body that announces itself as too long. */
function faultOf(request: IncomingMessage): 400 | 404 | 405 | 413 | 421 | undefined {
  if (!METHODS.has(request.method ?? '')) return 405;
  const names = request.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  for (const name of ['host', 'origin', 'content-type', 'x-tarjuman-secret', 'if-match', 'content-length'])
    if (names.filter((each) => each === name).length > 1) return name === 'host' ? 421 : 400;
  if (!names.includes('host')) return 421;
  if (!request.url?.startsWith('/') || request.url.startsWith('//') || request.url.length > 2048) return 421;
  if (NASTY.test(request.url)) return 404;
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return 413;
  return undefined;
}

function toRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2)
    headers.append(request.rawHeaders[i]!, request.rawHeaders[i + 1]!);
  const method = request.method ?? 'GET';
  const init: RequestInit & { duplex?: 'half' } = ['GET', 'HEAD', 'OPTIONS'].includes(method)
    ? { method, headers }
    : { method, headers, body: Readable.toWeb(request) as ReadableStream, duplex: 'half' };
  // The name in the address is of no account: the guard reads the Host header.
  return new Request(new URL(request.url!, 'http://app.invalid'), init);
}

function answer(response: ServerResponse, result: Response): void {
  response.statusCode = result.status;
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
  for (const [name, value] of result.headers) response.setHeader(name, value);
  if (result.status === 413 || result.status === 503) response.setHeader('connection', 'close');
  if (!result.body) {
    response.end();
    return;
  }
  result
    .arrayBuffer()
    .then((bytes) => response.end(Buffer.from(bytes)))
    .catch(() => response.destroy());
}
