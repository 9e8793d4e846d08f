/**
 * A service with a quota, for bench/dispatch: counts what arrives in a true sliding window, request by request, and answers 429 to what would pass
 * it (a refused request does not count). A process of its own, so that its clock is not that of the client's event loop.
 * POST /translate {texts}; POST /reset {requests, chars, perMs}; GET /stats.
 */
import { createServer, type IncomingMessage } from 'node:http';

export interface Quota {
  readonly requests: number;
  readonly chars: number;
  readonly perMs: number;
}

export interface ServerFigures {
  readonly accepted: number;
  readonly refused: number;
  readonly chars: number;
}

/** Milliseconds that an answer takes: 40 to 140. */
const LATENCY = { least: 40, spread: 100 };

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export function serve(): void {
  let quota: Quota = { requests: 1, chars: 1, perMs: 1 };
  let taken: { at: number; chars: number }[] = [];
  let figures = { accepted: 0, refused: 0, chars: 0 };
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return (seed >>> 0) / 2 ** 32;
  };

  const server = createServer(async (request, response) => {
    // The moment of arrival: before the body is read.
    const at = performance.now();
    const body = await bodyOf(request);
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    switch (request.url) {
      case '/reset':
        quota = JSON.parse(body) as Quota;
        taken = [];
        figures = { accepted: 0, refused: 0, chars: 0 };
        return answer(200, {});
      case '/stats':
        return answer(200, figures);
      default: {
        const { texts } = JSON.parse(body) as { texts: string[] };
        const chars = texts.reduce((sum, text) => sum + text.length, 0);
        taken = taken.filter((one) => one.at > at - quota.perMs);
        const inWindow = taken.reduce((sum, one) => sum + one.chars, 0);
        if (taken.length + 1 > quota.requests || inWindow + chars > quota.chars) {
          figures.refused++;
          return answer(429, {});
        }
        taken.push({ at, chars });
        figures.accepted++;
        figures.chars += chars;
        setTimeout(() => answer(200, { texts }), LATENCY.least + random() * LATENCY.spread);
      }
    }
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
  });
}
