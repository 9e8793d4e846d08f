import { describe, expect, test } from 'vitest';
import { cutPlaces, placesOf } from '../../src/review/page/cut.ts';
import type { Row } from '../../src/review/page/data.ts';
import { commandOf, KEYS, type Pressed } from '../../src/review/page/keys.ts';
import { pairsOf } from '../../src/review/page/pairs.ts';
import { byRisk, riskOf } from '../../src/review/page/risk.ts';
import { CHUNK, Heights } from '../../src/review/page/window.ts';

const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  etag: '',
  role: 'body',
  first: true,
  source: 'عاد الرجل.',
  target: 'The man came back.',
  state: 'translated',
  stale: false,
  mock: false,
  origin: { kind: 'engine', provider: 'google', at: '2026-01-01T00:00:00Z' },
  notes: [],
  findings: [],
  answered: [],
  names: [],
  offer: 0,
  ...more,
});
const error = { check: 'numbers-kept', severity: 'error', message: '', key: '', fixes: [] } as const;

describe('keys', () => {
  const press = (code: string, more: Partial<Pressed> = {}): Pressed => ({
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  test.for([
    ['Enter', { ctrlKey: true }, 'approve'],
    ['NumpadEnter', { ctrlKey: true }, 'approve'],
    ['Enter', { metaKey: true }, 'approve'],
    ['KeyS', { ctrlKey: true }, 'save'],
    ['ArrowDown', { altKey: true }, 'next'],
    ['F8', { shiftKey: true }, 'previousProblem'],
    ['Period', { ctrlKey: true }, 'fixes'],
    ['KeyJ', {}, undefined],
    ['Enter', {}, undefined],
    ['Enter', { ctrlKey: true, shiftKey: true }, undefined],
    ['ArrowDown', { altKey: true, shiftKey: true }, undefined],
  ] as const)('in a text field %s %o: %s', ([code, more, command]) => {
    expect(commandOf(press(code, more), true, true)).toBe(command);
  });

  test('single letters work outside of text fields, unless they are switched off', () => {
    expect(commandOf(press('KeyA'), false, true)).toBe('approve');
    expect(commandOf(press('KeyA'), false, false)).toBeUndefined();
    expect(commandOf(press('KeyA', { isComposing: true }), false, true)).toBeUndefined();
  });

  test('no key means two things, and none turns layout or direction, nor needs left and right', () => {
    const all = KEYS.map((key) => `${key.inText} ${key.code} ${key.ctrl} ${key.alt} ${key.shift}`);
    expect(new Set(all).size).toBe(all.length);
    for (const key of KEYS) {
      expect(key.shift && (key.ctrl || key.alt)).toBeFalsy();
      expect(key.code).not.toMatch(/Left|Right|F7/);
      // The address bar's.
      expect(key.alt && key.code === 'KeyD').toBeFalsy();
    }
  });
});

describe('what belongs together', () => {
  const marks = (source: string, target: string, more: Partial<Row> = {}) => {
    const { source: left, target: right } = pairsOf(row('s1', { source, target, ...more }), target, 'ar', 'en');
    const told = (text: string, list: typeof left) =>
      list.map((one) => `${one.pair}${one.alone ? '!' : ''}: ${text.slice(one.start, one.end)}`);
    return [told(source, left), told(target, right)];
  };

  test('numbers by value, in either digits or in words', () => {
    expect(marks('وصلت ٤٥ سفينة و7.9 ألف راكب', '45 ships and 7,900 passengers came')).toEqual([
      ['number-1: ٤٥', 'number-2: 7.9 ألف'],
      ['number-1: 45', 'number-2: 7,900'],
    ]);
  });

  test('a figure without its twin stands alone on its side', () => {
    expect(marks('وصلت 45 سفينة', '54 ships came')).toEqual([['number-1!: 45'], ['number-x1!: 54']]);
  });

  test('quotations in their order', () => {
    expect(marks('قال «نعم» أمس', 'He said "yes" yesterday')).toEqual([['quote-1: «نعم»'], ['quote-1: "yes"']]);
  });

  test('names where the check saw them, and while somebody types where a wanted spelling stands', () => {
    const names = [
      { term: 'ميناء', honoured: false, source: [{ start: 0, end: 5 }], target: [], accepted: ['Nour Port'] },
    ];
    expect(marks('ميناء', 'The harbour', { names })).toEqual([['name-1!: ميناء'], []]);
    const typed = pairsOf(row('s1', { source: 'ميناء', target: 'The harbour', names }), 'At Nour Port', 'ar', 'en');
    expect(typed.target).toMatchObject([{ pair: 'name-1', start: 3, end: 12 }]);
  });
});

describe('most likely wrong first', () => {
  test('an error outweighs all else, the unread comes before the read, equals stay in order', () => {
    const rows = [
      row('read', { state: 'reviewed' }),
      row('a'),
      row('b'),
      row('warned', { findings: [{ ...error, severity: 'warning' }] }),
      row('wrong', { findings: [error] }),
      row('empty', { state: 'initial', target: '' }),
    ];
    expect(byRisk(rows)).toEqual(['wrong', 'empty', 'warned', 'a', 'b', 'read']);
  });

  test('says why, gravest first', () => {
    expect(riskOf(row('x', { source: 'وصلت 45 سفينة', findings: [error] })).why).toEqual([
      'errors',
      'machine',
      'figures',
    ]);
  });
});

describe('what is drawn of a long article', () => {
  test('only what touches the window, by heights that were seen and a guess of the others', () => {
    const heights = new Heights();
    heights.set(0, 1000);
    heights.set(1, 500);
    expect(heights.guess()).toBe(750);
    expect(heights.between(0, 4)).toBe(1000 + 500 + 750 + 750);
    expect(heights.visible(500, 0, 900)).toEqual([0, 0]);
    expect(heights.visible(500, 1200, 2000)).toEqual([1, 2]);
    const [first, last] = heights.visible(500, 1e9, 1e9 + 900);
    expect([first, last]).toEqual([499, 499]);
    expect(CHUNK).toBeGreaterThan(1);
  });
});

describe('where a segment may be divided', () => {
  const pair = {
    source: 'عاد الميناء إلى العمل، وشكر المدير العمال.',
    target: 'The port went back to work, and he thanked the workers.',
    from: 'ar',
    to: 'en',
  };

  test('is in front of words; in scripts without blanks between any two', () => {
    expect(placesOf('one  two three ', 'en')).toEqual([5, 9]);
    expect(placesOf('今日は晴れです。', 'ja').length).toBeGreaterThan(2);
    expect(placesOf('word', 'en')).toEqual([]);
  });

  test('is proposed at the cursor, in the source at the stop near the same share; without a cursor at stops near the middle', () => {
    const at = pair.target.indexOf('and');
    const wanted = { source: pair.source.indexOf('وشكر'), target: at };
    expect(cutPlaces(pair, at + 1)?.at).toEqual(wanted);
    expect(cutPlaces(pair, 0)?.at).toEqual(wanted);
    expect(cutPlaces(pair, at + 8)?.at.target).toBe(pair.target.indexOf('thanked'));
  });

  test('one half of the translation may go without words, none of the source', () => {
    const { source, target } = cutPlaces(pair, 0)!;
    expect([target[0], target.at(-1)]).toEqual([0, pair.target.length]);
    expect([source.includes(0), source.includes(pair.source.length)]).toEqual([false, false]);
    expect(cutPlaces({ ...pair, target: '' }, 0)?.target).toEqual([0]);
    expect(cutPlaces({ ...pair, source: 'العمال' }, 0)).toBeUndefined();
  });
});
