import { describe, expect, test } from 'vitest';
import { refuse, SECRET_HEADER } from '../../src/review/guard.ts';

const HOST = '127.0.0.1:4711';
const guard = { hosts: new Set([HOST, 'localhost:4711']), secret: 'of this run' };
const OWN = {
  host: HOST,
  origin: `http://${HOST}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  [SECRET_HEADER]: guard.secret,
};

/** The code of the refusal of a request that is our page's own but for these headers; undefined: it is served. */
function refused(method: string, path: string, change: Readonly<Record<string, string | undefined>> = {}) {
  const headers = new Headers();
  for (const [name, value] of Object.entries({ ...OWN, ...change })) if (value !== undefined) headers.set(name, value);
  // A real request cannot set its own Host: the server hands on what came over the line.
  const request = { method, url: `http://${HOST}${path}`, headers } as Request;
  return refuse(request, guard)?.code;
}

describe('a request to the server of the review app', () => {
  test.for<[what: string, method: string, path: string, change: Record<string, string | undefined>]>([
    ['of the page for data', 'GET', '/api/articles', {}],
    ['of the page with a change', 'PUT', '/api/articles/en/x/segments/s1', {}],
    ['with a charset', 'POST', '/api/leave', { 'content-type': 'application/json; charset=utf-8' }],
    ['of a browser that tells less', 'GET', '/api/desk', { origin: undefined, 'sec-fetch-site': undefined }],
    ['for the page itself', 'GET', '/', { origin: undefined, 'sec-fetch-site': 'none', [SECRET_HEADER]: undefined }],
    ['under the other name', 'POST', '/api/leave', { host: 'localhost:4711', origin: 'http://localhost:4711' }],
  ])('%s is served', ([, method, path, change]) => expect(refused(method, path, change)).toBeUndefined());

  test.for<[code: string, what: string, method: string, path: string, change: Record<string, string | undefined>]>([
    ['host', 'another host', 'GET', '/', { host: 'evil.example' }],
    ['host', 'another port', 'GET', '/', { host: '127.0.0.1:80' }],
    ['host', 'no host', 'GET', '/', { host: undefined }],
    [
      'host',
      'host and origin that agree with one another',
      'POST',
      '/api/leave',
      { host: 'e.x', origin: 'http://e.x' },
    ],
    ['method', 'a question before', 'OPTIONS', '/api/leave', {}],
    ['method', 'another verb', 'DELETE', '/api/leave', {}],
    ['method', 'a change to the page', 'POST', '/', {}],
    ['origin', 'another origin', 'GET', '/api/desk', { origin: 'https://evil.example' }],
    ['origin', 'ours over TLS, which it does not speak', 'GET', '/api/desk', { origin: `https://${HOST}` }],
    ['origin', 'an origin that is told as null', 'GET', '/api/desk', { origin: 'null' }],
    ['origin', 'a change without an origin', 'PUT', '/api/articles/en/x/segments/s1', { origin: undefined }],
    ['site', 'data for another site', 'GET', '/api/desk', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['site', 'data typed into the address bar', 'GET', '/api/desk', { origin: undefined, 'sec-fetch-site': 'none' }],
    ['site', 'the page inside another site', 'GET', '/', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['type', 'a form', 'POST', '/api/leave', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['type', 'plain text, which needs no leave', 'POST', '/api/leave', { 'content-type': 'text/plain' }],
    ['type', 'no type', 'POST', '/api/leave', { 'content-type': undefined }],
    ['secret', 'no secret', 'GET', '/api/desk', { [SECRET_HEADER]: undefined }],
    ['secret', 'the secret of another run', 'GET', '/api/desk', { [SECRET_HEADER]: 'of another run' }],
    ['secret', 'a longer secret', 'PUT', '/api/articles', { [SECRET_HEADER]: 'of this run.' }],
  ])('is refused for its %s: %s', ([code, , method, path, change]) => expect(refused(method, path, change)).toBe(code));
});
