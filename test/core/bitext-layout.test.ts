import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { fillSegment, type Origin, rewriteSegment, type Segment } from '../../src/core/bitext.ts';

setFlagsFromString('--allow-natives-syntax');
const sameLayout = runInNewContext('(a, b) => %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

const origin: Origin = { kind: 'engine', provider: 'mock', at: '2026-01-01T00:00:00Z' };

function initial(number: number): Segment {
  return {
    ...{ id: `s${number}`, source: `جملة ${number}.`, hash: `${number}` },
    ...{ mentions: [], gap: ' ', notes: [], state: 'initial' },
  } as Segment;
}

/** V8 shows what it does only once it has seen a function work for a while. */
const OFTEN = 2000;

test.each([
  ['filled', (segment: Segment) => fillSegment(segment, 'A sentence.', origin)],
  ['typed', (segment: Segment) => rewriteSegment(segment, 'A sentence.', 'Huda', '2026-01-01T00:00:00Z')],
  ['emptied', (segment: Segment) => rewriteSegment(fillSegment(segment, 'A', origin), '', 'Huda', '')],
])('segments that are %s share one layout', (_, make) => {
  const some: Segment[] = [];
  for (let number = 0; number < OFTEN; number++) some.push(make(initial(number)));
  expect(sameLayout(some.at(-2)!, some.at(-1)!)).toBe(true);
  // The measure itself can fail.
  expect(sameLayout(some.at(-1)!, origin)).toBe(false);
});
