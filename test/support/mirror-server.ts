import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MirrorRequest {
  readonly path: string;
  readonly range: string | undefined;
  readonly ifRange: string | undefined;
}

/**
 * What a mirror does with a request; the default serves the file, ranges and validators included.
 * `taken` resolves when whoever pulls has said that so many bytes of a file lie there: what a line that is cut still had under way is lost.
 */
export type MirrorScene = (
  request: MirrorRequest,
  file: Buffer,
  response: ServerResponse,
  taken: (bytes: number) => Promise<void>,
) => void;

export interface Mirror {
  /** Ends with a slash. */
  readonly url: string;
  readonly requests: MirrorRequest[];
  /** What comes next, request by request; the last stays. Empty: the file. */
  readonly scenes: MirrorScene[];
  /** Whoever pulls has so many bytes of a file by now. */
  tell(bytes: number): void;
  close(): Promise<void>;
}

/** A file server on this machine that can be told to misbehave as mirrors do. */
export async function startMirror(files: Readonly<Record<string, Buffer>>): Promise<Mirror> {
  const requests: MirrorRequest[] = [];
  const scenes: MirrorScene[] = [];
  const waiting = new Map<() => void, number>();
  const taken = (bytes: number) => new Promise<void>((resolve) => waiting.set(resolve, bytes));
  const server = createServer((incoming, response) => {
    const request = requestOf(incoming);
    requests.push(request);
    const file = files[request.path.split('/').at(-1)!];
    if (!file) return response.writeHead(404).end('nothing here');
    const scene = scenes.length > 1 ? scenes.shift()! : (scenes[0] ?? serveFile);
    return scene(request, file, response, taken);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/models/`,
    requests,
    scenes,
    tell(bytes) {
      for (const [resolve, least] of waiting)
        if (bytes >= least) {
          waiting.delete(resolve);
          resolve();
        }
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function requestOf({ url, headers }: IncomingMessage): MirrorRequest {
  return { path: url ?? '/', range: headers.range, ifRange: headers['if-range'] as string | undefined };
}

export const ETAG = '"version-1"';

/** The file, or the range that was asked for while the validator still holds. */
export const serveFile: MirrorScene = (request, file, response) => serveVersion(ETAG, request, file, response);

export function serveVersion(etag: string, request: MirrorRequest, file: Buffer, response: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.range ?? '')?.[1] ?? 0);
  const partial = request.range !== undefined && (request.ifRange === undefined || request.ifRange === etag);
  if (partial && from >= file.length) return void response.writeHead(416).end();
  const body = partial ? file.subarray(from) : file;
  response.writeHead(partial ? 206 : 200, {
    etag,
    'content-length': body.length,
    ...(partial && { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` }),
  });
  response.end(body);
}

/** Serves as asked, and cuts the connection when so many bytes have gone out and were taken. */
export function cutAfter(bytes: number, etag = ETAG): MirrorScene {
  return (request, file, response, taken) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.range ?? '')?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200, {
      etag,
      'content-length': file.length - from,
      ...(from > 0 && { 'content-range': `bytes ${from}-${file.length - 1}/${file.length}` }),
    });
    response.write(file.subarray(from, from + bytes));
    void taken(from + bytes).then(() => response.destroy());
  };
}

export function answer(status: number, headers: Record<string, string> = {}, body: Buffer | string = ''): MirrorScene {
  return (_request, _file, response) => void response.writeHead(status, headers).end(body);
}
