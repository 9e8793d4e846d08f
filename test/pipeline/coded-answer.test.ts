import { describe, expect, test } from 'vitest';
import type { InlineCode } from '../../src/core/inline-code.ts';
import { writeTagged } from '../../src/core/tagged-text.ts';
import type { Mention } from '../../src/core/term.ts';
import { askedAs, codedAnswer } from '../../src/pipeline/coded-answer.ts';

const code = (at: number, id: string, kind: InlineCode['kind']): InlineCode => ({
  at,
  id,
  kind,
  data: '*',
  type: 'bold',
});

const SOURCE = 'قال الوزير سالم إن 25 عاملا شكروا F-16';
const segment = {
  source: SOURCE,
  mentions: [
    {
      start: 11,
      end: 15,
      term: 'سالم',
      surface: 'سالم',
      kind: 'name',
      proclitic: '',
      suffix: '',
      how: [],
      translations: { en: ['Salem'] },
    },
  ] as readonly Mention[],
};

function answer(codes: readonly InlineCode[], text: string): string {
  return writeTagged(codedAnswer({ ...segment, codes }, text, 'en'));
}

const name = [code(11, '1', 'open'), code(15, '1', 'close')];
const number = [code(19, '2', 'open'), code(27, '2', 'close')];

describe('codes of an answer', () => {
  test('stand where the engine put them', () => {
    expect(answer(name, 'Minister <1>Salem</1> said 25 workers')).toBe('Minister <1>Salem</1> said 25 workers');
  });

  test('are put back at names and numbers where the engine lost them', () => {
    expect(answer(name, 'Minister Salem said 25 workers')).toBe('Minister <1>Salem</1> said 25 workers');
    expect(answer(number, 'Minister Salem said 25 workers thanked')).toBe(
      'Minister Salem said <2>25 workers</2> thanked',
    );
    expect(answer([...name, ...number], 'Minister <1>Salem</1> said 25 workers')).toBe(
      'Minister <1>Salem</1> said <2>25 workers</2>',
    );
  });

  test('half a pair is none, a strange one is left out, a doubled one counts once', () => {
    expect(answer(name, 'Minister <1>Salem said')).toBe('Minister <1>Salem</1> said');
    expect(answer(name, '<9/>Minister <1>Salem</1> said')).toBe('Minister <1>Salem</1> said');
    expect(answer(name, '<1>Salem</1> and <1>so</1>')).toBe('<1>Salem</1> and so');
  });

  test('go to the edge of a word by their share where nothing tells', () => {
    expect(answer([code(3, '1', 'standalone')], 'Somebody has said something about that')).toMatch(/^\w+<1\/> /);
  });

  test('a text with other markup is another question', () => {
    expect(askedAs({ hash: 'h' })).toBe('h');
    expect(askedAs({ hash: 'h', codes: name })).not.toBe(askedAs({ hash: 'h', codes: number }));
  });
});
