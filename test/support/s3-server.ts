import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Calls, holds } from './http-service.ts';
import { signatureOf } from './sigv4.ts';

/** What is used of s3rver, which has no types: an S3 server that keeps objects in a folder. It takes any signature of version 4. */
interface S3Rver {
  configureBuckets(): Promise<unknown>;
  callback(): RequestListener;
  readonly store: {
    getObject(
      bucket: string,
      key: string,
    ): Promise<{ content: NodeJS.ReadableStream; metadata: Record<string, string> }>;
  };
}
const S3rver = createRequire(import.meta.url)('s3rver') as new (options: object) => S3Rver;

/** The one pair of keys that s3rver knows. */
export const S3_KEYS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

export interface S3Request {
  readonly method: string;
  /** Decoded, with the bucket in front. */
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** What it was answered; 0 while it is under way. */
  status: number;
}

export interface S3Server {
  readonly endpoint: string;
  readonly requests: readonly S3Request[];
  /** These requests are answered with 503 and the code of S3 for it. */
  slowDown(calls: Calls): void;
  /** Undefined where there is no such object. */
  read(
    key: string,
  ): Promise<{ readonly text: string; readonly metadata: Readonly<Record<string, string>> } | undefined>;
  close(): Promise<void>;
}

/** A real S3 server on 127.0.0.1 with one bucket, in front of a folder of its own; in front of it, a guard that checks each signature. */
export async function startS3(bucket: string): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'tarjuman-s3-'));
  const s3 = new S3rver({
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  await s3.configureBuckets();
  const serve = s3.callback();
  const requests: S3Request[] = [];
  let slow: Calls | undefined;
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    const seen: S3Request = { method, path: decodeURIComponent(url), headers, status: 0 };
    requests.push(seen);
    response.on('close', () => {
      seen.status = response.statusCode;
    });
    const signature = signatureOf({ method, url, headers }, S3_KEYS.AWS_SECRET_ACCESS_KEY);
    if (holds(slow, requests.length)) refuse(503, 'SlowDown');
    else if (!signature || signature.given !== signature.expected) refuse(403, 'SignatureDoesNotMatch');
    else serve(request, response);

    function refuse(status: number, code: string): void {
      request.resume();
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>Not this time.</Message></Error>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    slowDown(calls) {
      slow = calls;
    },
    async read(key) {
      const object = await s3.store.getObject(bucket, key);
      if (!object) return undefined;
      const chunks: Buffer[] = [];
      for await (const chunk of object.content) chunks.push(Buffer.from(chunk));
      return { text: Buffer.concat(chunks).toString('utf8'), metadata: object.metadata };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
