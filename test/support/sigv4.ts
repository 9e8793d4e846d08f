import { createHash, createHmac } from 'node:crypto';

/** A request as it came in. */
export interface SignedRequest {
  readonly method: string;
  /** As it stands in the request line: encoded, with the query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * The signature that a request should have: Signature Version 4 from AWS's description ("Authenticating Requests: Using the Authorization
 * Header"), written for these tests alone, so that the client's library is measured by something else than itself.
 * @returns undefined where the request is not signed at all
 */
export function signatureOf(request: SignedRequest, secret: string): { expected: string; given: string } | undefined {
  const header = String(request.headers['authorization'] ?? '');
  const parts = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header);
  if (!parts) return undefined;
  const [, credential = '', signed = '', given = ''] = parts;
  const [, day = '', region = '', service = ''] = credential.split('/');
  const [path = '', query = ''] = request.url.split('?');
  const canonical = [
    request.method,
    path,
    query.split('&').filter(Boolean).sort().join('&'),
    ...signed.split(';').map(
      (name) =>
        `${name}:${String(request.headers[name] ?? '')
          .trim()
          .replace(/ +/g, ' ')}`,
    ),
    '',
    signed,
    String(request.headers['x-amz-content-sha256']),
  ].join('\n');
  const scope = [day, region, service, 'aws4_request'].join('/');
  const digest = createHash('sha256').update(canonical).digest('hex');
  const toSign = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, digest].join('\n');
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (from, part) => createHmac('sha256', from).update(part).digest(),
    `AWS4${secret}`,
  );
  return { expected: createHmac('sha256', key).update(toSign).digest('hex'), given };
}
