import { describe, expect, test } from 'vitest';
import { createTurns } from '../../src/pipeline/right-of-way.ts';

/** Who has come so far, by index, when everything that is due has run. */
async function watch(priorities: number[]) {
  const turns = priorities.map(createTurns(priorities));
  const come: number[] = [];
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  for (const [index, turn] of turns.entries()) void turn.come().then(() => come.push(index));
  await settled();
  return { turns, come, settled };
}

describe('the right of way', () => {
  test('among equals nobody waits', async () => {
    expect((await watch([0, 0, 0])).come).toEqual([0, 1, 2]);
  });

  test('an ordinary article waits for the last urgent one, however early it was ready', async () => {
    const { turns, come, settled } = await watch([2, 2, 0, 0]);
    expect(come).toEqual([0, 1]);
    turns[0]!.taken();
    turns[0]!.taken();
    await settled();
    expect(come).toEqual([0, 1]);
    turns[1]!.taken();
    await settled();
    expect(come).toEqual([0, 1, 2, 3]);
  });

  test('of three ranks each waits for those above it', async () => {
    const { turns, come, settled } = await watch([3, 2, 1]);
    turns[0]!.taken();
    await settled();
    expect(come).toEqual([0, 1]);
    turns[1]!.taken();
    await settled();
    expect(come).toEqual([0, 1, 2]);
  });

  test('who comes after the way is free does not wait', async () => {
    const turns = [1, 0].map(createTurns([1, 0]));
    turns[0]!.taken();
    await turns[1]!.come();
  });
});
