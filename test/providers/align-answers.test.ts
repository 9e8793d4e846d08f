import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignAnswers } from '../../src/providers/align-answers.ts';
import { type EngineItem, isFault } from '../../src/providers/contract.ts';
import { makeItem } from '../contracts/provider.ts';

const finish = (item: EngineItem, text: string) => ({ id: item.id, text, billed: 0 });

describe('answers of an engine that numbers them', () => {
  test('law: in any order, each text comes to its own item; what is missing is said', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), (given) => {
        const items = Array.from({ length: 8 }, (_, index) => makeItem(`s${index}`, 'نص'));
        const answers = alignAnswers(
          items,
          given.map((at) => ({ at, text: `t${at}` })),
          finish,
        );
        expect(answers.map((answer) => answer.id)).toEqual(items.map((item) => item.id));
        for (const [index, answer] of answers.entries()) {
          if (given.includes(index)) expect(answer).toHaveProperty('text', `t${index}`);
          else expect(isFault(answer) && answer.fault.kind).toBe('wrong-count');
        }
      }),
    );
  });

  test.for([
    ['twice the same', [0, 0, 1]],
    ['one that was not asked for', [0, 1, 2]],
    ['a negative one', [0, 1, -1]],
    ['half a one', [0, 0.5]],
    ['no number', [Number.NaN, 0]],
  ] as const)('%s: nothing can be trusted', ([, given]) => {
    const items = [makeItem('a', 'نص'), makeItem('b', 'نص')];
    const answers = alignAnswers(
      items,
      given.map((at) => ({ at, text: 't' })),
      finish,
    );
    expect(answers.map((answer) => isFault(answer) && answer.fault.kind)).toEqual(['wrong-count', 'wrong-count']);
  });
});
