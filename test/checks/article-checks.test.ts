import { describe, expect, test } from 'vitest';
import type { ArticleSegment } from '../../src/checks/check.ts';
import { runArticleChecks } from '../../src/checks/run-checks.ts';
import type { Origin, Segment } from '../../src/core/bitext.ts';

const LANGUAGES = { from: 'ar', to: 'en' };
const SOURCE = 'وصل الوفد إلى العاصمة.';

const toldOf = (segments: readonly ArticleSegment[], rest: object = {}) =>
  runArticleChecks({ segments, ...LANGUAGES, ...rest }).map(({ segment, finding }) => [
    segment,
    finding.check,
    finding.message,
  ]);

function recordOf(origin: Origin, approvedAt?: string, history: Segment['history'] = []): Segment {
  const base = { id: 's1', source: SOURCE, hash: '', mentions: [], gap: '', notes: [], history };
  if (approvedAt === undefined) return { ...base, state: 'initial' };
  return {
    ...base,
    state: 'reviewed',
    target: 'A delegation arrived.',
    origin,
    approval: { by: 'Mona Said', at: approvedAt },
  };
}

const pair = (record: Segment): ArticleSegment => ({
  id: 's1',
  role: 'body',
  source: SOURCE,
  record,
  ...(record.state === 'initial' ? {} : { target: record.target }),
});
const person: Origin = { kind: 'person', by: 'N. Haddad', at: '2026-01-10T10:00:00Z' };

describe('of the whole article', () => {
  test('another sentence with the same translation', () => {
    const segments: ArticleSegment[] = [
      { id: 's1', role: 'body', source: SOURCE, target: 'The delegation arrived in the capital.' },
      { id: 's2', role: 'body', source: 'ارتفعت أسعار القمح أمس.', target: 'The delegation arrived in the capital.' },
      {
        id: 's3',
        role: 'body',
        source: 'وصل الوفد أمس إلى العاصمة.',
        target: 'The delegation arrived in the capital.',
      },
    ];
    expect(toldOf(segments)).toEqual([
      ['s2', 'other-source-same-target', 'another source has the same translation in s1'],
    ]);
  });

  test('a translation that is gone', () => {
    const history = [{ target: 'A delegation arrived.', state: 'translated' as const, origin: person }];
    expect(toldOf([pair(recordOf(person, undefined, history))])[0]!.slice(0, 2)).toEqual(['s1', 'translation-lost']);
    expect(toldOf([pair(recordOf(person, undefined, [{ ...history[0]!, source: 'غيرها' }]))])).toEqual([]);
    expect(toldOf([pair(recordOf(person))])).toEqual([]);
  });

  test('a match that was approved without a change', () => {
    const memory = { kind: 'memory', score: 84, from: 'other#s3', at: '2026-01-10T09:00:00Z' } as const;
    expect(toldOf([pair(recordOf(memory, '2026-01-10T10:00:00Z'))])[0]!.slice(0, 2)).toEqual([
      's1',
      'approved-as-it-came',
    ]);
    expect(toldOf([pair(recordOf({ ...memory, repaired: true }, '2026-01-10T10:00:00Z'))])).toEqual([]);
    expect(toldOf([pair(recordOf({ ...memory, score: 101 }, '2026-01-10T10:00:00Z'))])).toEqual([]);
  });

  test('words that are newer than their approval', () => {
    expect(toldOf([pair(recordOf(person, '2026-01-10T09:00:00Z'))])[0]!.slice(0, 2)).toEqual([
      's1',
      'edited-below-approval',
    ]);
    expect(toldOf([pair(recordOf(person, '2026-01-10T11:00:00Z'))])).toEqual([]);
  });

  test('several errors on one segment', () => {
    const segment = { id: 's1', role: 'body', source: SOURCE, target: 'A delegation.' } as const;
    expect(toldOf([{ ...segment, errors: ['a', 'b', 'c', 'c'] }])).toEqual([
      ['s1', 'several-errors', '3 checks call it wrong: a, b, c'],
    ]);
    expect(toldOf([{ ...segment, errors: ['a', 'a', 'a'] }])).toEqual([]);
  });

  test('limits of length, where the desk has any', () => {
    const headline = { id: 's1', role: 'headline', source: 'وصول الوفد', target: 'Delegation arrives' } as const;
    expect(toldOf([headline], { lengths: { headline: 10 } })).toEqual([
      ['s1', 'length-limit', '18 characters, 10 are allowed in a headline'],
    ]);
    expect(toldOf([headline], { lengths: { caption: 10 } })).toEqual([]);
  });

  test('a headline that ends in a full stop', () => {
    const headline = { id: 's1', role: 'headline', source: 'وصول الوفد' } as const;
    expect(toldOf([{ ...headline, target: 'Delegation arrives.' }])[0]!.slice(0, 2)).toEqual(['s1', 'headline-stop']);
    for (const target of [
      'Delegation arrives',
      'Delegation arrives in U.S.',
      'Delegation arrives...',
      'He came. He left.',
    ])
      expect(toldOf([{ ...headline, target }])).toEqual([]);
  });
});
