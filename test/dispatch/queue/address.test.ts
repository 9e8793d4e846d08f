import { describe, expect, test } from 'vitest';
import { checkDeskName, readQueueAddress } from '../../../src/dispatch/queue/address.ts';

const read = (text: string, env = {}) => readQueueAddress(text, env, '--queue');

describe('the address of a queue', () => {
  test('in full, with defaults, and with TLS', () => {
    expect(read('redis://localhost')).toEqual({
      host: 'localhost',
      port: 6379,
      db: 0,
      tls: false,
      shown: 'redis://localhost:6379/0',
    });
    expect(read('rediss://desk:p%40ss@queue.example:6380/3')).toEqual({
      host: 'queue.example',
      port: 6380,
      db: 3,
      tls: true,
      username: 'desk',
      password: 'p@ss',
      shown: 'rediss://queue.example:6380/3',
    });
    expect(read('redis://[::1]:7000').host).toBe('::1');
  });

  test('name and password of the environment outrank those in it', () => {
    const env = { TARJUMAN_QUEUE_USERNAME: 'wire', TARJUMAN_QUEUE_PASSWORD: 'secret' };
    expect(read('redis://desk:other@q', env)).toMatchObject({ username: 'wire', password: 'secret' });
  });

  test.for([
    ['queue.example:6379', 'no queue'],
    ['nonsense', 'no address'],
    ['http://:hunter2@q', 'http://'],
    ['redis://', 'no host|no address'],
    ['redis://:hunter2@q/news', 'number of a database'],
    ['redis://:hunter2@q/0?x=1', 'nothing may stand'],
    ['redis://:hunter2%@q', 'percent'],
  ])('%s is refused, and no password is said', ([text, why]) => {
    expect(() => read(text!)).toThrow(expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(why!) }));
    expect(() => read(text!)).not.toThrow('hunter2');
  });

  test('a desk has a plain name', () => {
    expect(checkDeskName('sport-2', '--desk')).toBe('sport-2');
    for (const name of ['', 'a b', 'a:b', '{a}', 'x'.repeat(65)])
      expect(() => checkDeskName(name, '--desk')).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
