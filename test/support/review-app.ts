import type { ChildProcess } from 'node:child_process';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { DeskFolder, Ended } from './desk-folder.ts';

/** The built program serving the review app of a desk. */
export interface RunningReview {
  readonly address: string;
  readonly port: number;
  readonly secret: string;
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

export async function startReview(
  desk: DeskFolder,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RunningReview> {
  const { child, ended } = desk.start(['review', '--no-open', ...args], env);
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr!.on('data', (text: string) => {
      said += text;
      const found = /http:\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    void ended.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  const url = new URL(address);
  return {
    address,
    port: Number(url.port),
    secret: new URLSearchParams(url.hash.slice(1)).get('secret')!,
    child,
    ended,
    stop(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** By `node:http` and with headers exactly as given: `fetch` puts Host, Origin and others right. `path` goes out as it is. */
export function raw(
  port: number,
  method: string,
  path: string,
  headers: readonly (readonly [string, string])[],
  body?: string | Buffer,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path, agent: false, setHost: false, headers: headers.flat() as never },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
        response.on('error', reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
