import { expect, test } from 'vitest';
import { isLoopback } from '../../src/io/loopback.ts';

test.for(['127.0.0.1', '127.1.2.3', 'localhost', 'LocalHost', '::1', '[::1]', '0:0:0:0:0:0:0:1', '[0000::0001]'])(
  '%s is this machine',
  (host) => expect(isLoopback(host)).toBe(true),
);

test.for([
  ...['128.0.0.1', '0.0.0.0', '10.127.0.1', '127.0.0.1.example.org', '127.1', '2130706433', ''],
  ...['localhost.example.org', 'my-localhost', 'a.localhost', '::', '::2', '[::1%eth0]', '::1%lo', '[127.0.0.1]x'],
])('«%s» is not taken for it', (host) => expect(isLoopback(host)).toBe(false));
