import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Calls } from './google-server.ts';

export type { Calls } from './google-server.ts';

/** An answer that is told beforehand. */
export interface ToldReply {
  /** Default: all. */
  readonly calls?: Calls;
  /** Only requests whose body holds this. */
  readonly text?: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. Default: nothing. */
  readonly body?: string | Buffer | object;
}

/** How a service behaves, whatever it speaks. */
export interface HttpBehaviour {
  readonly delayMs?: number;
  /** These calls are taken and never answered. */
  readonly hang?: Calls;
  /** These calls get the head of an answer, and then the line is cut. */
  readonly cut?: Calls;
  /** These calls get an answer without an end. */
  readonly endless?: Calls;
  readonly replies?: readonly ToldReply[];
}

export interface ServiceRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** From 1. */
  readonly call: number;
}

export interface HttpService<B extends HttpBehaviour = HttpBehaviour> {
  readonly url: string;
  readonly requests: readonly ServiceRequest[];
  /** Requests that were given up by the client before they were answered. */
  cancelled(): number;
  /** Takes effect with the next call; call numbers go on. */
  behave(behaviour: B): void;
  close(): Promise<void>;
}

/** A real HTTP server on 127.0.0.1; `answer` is the service's own doing where nothing else was told. */
export async function startHttpService<B extends HttpBehaviour>(
  behaviour: B,
  answer: (request: ServiceRequest, behaviour: B) => { status?: number; body: unknown },
): Promise<HttpService<B>> {
  let current = behaviour;
  let calls = 0;
  let cancelled = 0;
  const requests: ServiceRequest[] = [];
  const timers = new Set<NodeJS.Timeout>();

  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const behave = current;
      const request: ServiceRequest = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        call: ++calls,
      };
      requests.push(request);
      response.on('close', () => {
        if (!response.writableFinished) cancelled++;
      });
      if (holds(behave.hang, request.call)) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        reply(request, response, behave);
      }, behave.delayMs ?? 0);
      timers.add(timer);
    });
  });

  function reply(request: ServiceRequest, response: ServerResponse, behave: B): void {
    const told = behave.replies?.find(
      (one) => holds(one.calls ?? 'all', request.call) && (one.text === undefined || request.body.includes(one.text)),
    );
    if (told) {
      write(response, told.status, told.body ?? '', told.headers);
      return;
    }
    if (holds(behave.cut, request.call)) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"');
      setTimeout(() => response.destroy(), 20);
      return;
    }
    if (holds(behave.endless, request.call)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(64 * 1024, ' ');
      const pour = () => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
      return;
    }
    const { status = 200, body } = answer(request, behave);
    write(response, status, body as object);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    cancelled: () => cancelled,
    behave(next) {
      current = next;
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function write(
  response: ServerResponse,
  status: number,
  body: string | Buffer | object,
  headers: Readonly<Record<string, string>> = {},
): void {
  const raw = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { ...(!raw && { 'content-type': 'application/json' }), ...headers });
  response.end(raw ? body : JSON.stringify(body));
}

export function holds(calls: Calls | undefined, number: number): boolean {
  if (calls === undefined) return false;
  if (calls === 'all') return true;
  return typeof calls === 'number' ? calls === number : number >= calls[0] && number <= calls[1];
}
