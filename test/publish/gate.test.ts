import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bitext } from '../../src/core/bitext.ts';
import { isApproved, isMock, segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { spokenLanguages, wordsIn } from '../../src/locales/words.ts';
import { gate, type Reason } from '../../src/publish/gate.ts';
import { reasonText } from '../../src/publish/reason-text.ts';
import { makeBitext, makeSegment } from '../formats/html/sample.ts';
import { APPROVED, withSegment } from './sample.ts';

const AT = '2026-02-03T08:00:00Z';
const MOCK = { kind: 'engine', provider: 'mock', at: AT } as const;
const machine = withSegment(APPROVED, 's4', { target: 'The closure lasted 45 days.' });
const open = withSegment(APPROVED, 's4', { state: 'initial' });
const blank = withSegment(APPROVED, 's4', { state: 'reviewed', target: ' \n' });
const stale = withSegment(APPROVED, 's3', { state: 'initial', previous: { source: 'قبل', target: 'Before' } });
const rawMock = withSegment(APPROVED, 's5', { target: 'Mock.', origin: MOCK });
const readMock = withSegment(APPROVED, 's5', { state: 'reviewed', target: 'Mock.', origin: MOCK });
const nothing = makeBitext([]);

const pass = { pass: true, reviewed: true, sourceCurrent: true, unreviewed: [], mock: [], errors: [] };
const EMBARGO = { until: '2026-02-04T08:00:00+02:00', now: '2026-02-04T05:59:59.999Z' };
const no = (...reasons: Reason[]) => ({ pass: false, reasons });

describe('what goes out', () => {
  test.for<[string, Bitext, object, object]>([
    ['all approved', APPROVED, {}, pass],
    ['all approved, mock text among it', readMock, {}, { ...pass, mock: ['s5'] }],
    ['all approved, though unreviewed was allowed', APPROVED, { allowUnreviewed: true }, pass],
    ['an embargo that is over', APPROVED, { embargo: { ...EMBARGO, now: '2026-02-04T06:00:00.000Z' } }, pass],
    ['under embargo, allowed', APPROVED, { embargo: EMBARGO, allowEmbargoed: true }, pass],
    ['under embargo, allowed with all else', APPROVED, { embargo: EMBARGO, allowUnreviewed: true }, pass],
    [
      'an open error, allowed',
      APPROVED,
      { errors: ['s4'], allowUnreviewed: true },
      { ...pass, reviewed: false, errors: ['s4'] },
    ],
    ['engine text, allowed', machine, { allowUnreviewed: true }, { ...pass, reviewed: false, unreviewed: ['s4'] }],
    [
      'an earlier source, allowed',
      APPROVED,
      { allowUnreviewed: true, sourceCurrent: false },
      { ...pass, reviewed: false, sourceCurrent: false },
    ],
  ])('%s', ([, bitext, options, answer]) => {
    expect(gate(bitext, { sourceCurrent: true, ...options })).toEqual(answer);
  });
});

describe('what stays', () => {
  const untranslated = no({ code: 'untranslated', segments: ['s4'] });
  test.for<[string, Bitext, object, object]>([
    ['no sentences', nothing, {}, no({ code: 'no-segments' })],
    ['no sentences, even if unreviewed is allowed', nothing, { allowUnreviewed: true }, no({ code: 'no-segments' })],
    ['engine text', machine, {}, no({ code: 'unreviewed', segments: ['s4'] })],
    ['an open segment', open, {}, untranslated],
    ['an open segment, ever', open, { allowUnreviewed: true }, untranslated],
    ['an approved blank, ever', blank, { allowUnreviewed: true }, untranslated],
    ['a stale segment', stale, {}, no({ code: 'stale', segments: ['s3'] })],
    ['a stale segment, ever', stale, { allowUnreviewed: true }, no({ code: 'stale', segments: ['s3'] })],
    ['mock text that nobody approved', rawMock, {}, no({ code: 'mock', segments: ['s5'] })],
    [
      'mock text that nobody approved, ever',
      rawMock,
      { allowUnreviewed: true },
      no({ code: 'mock', segments: ['s5'] }),
    ],
    ['an earlier source', APPROVED, { sourceCurrent: false }, no({ code: 'source-changed' })],
    ['an open error', APPROVED, { errors: ['s4', 'gone'] }, no({ code: 'errors', segments: ['s4'] })],
    ['an embargo that holds', APPROVED, { embargo: EMBARGO }, no({ code: 'embargo', until: EMBARGO.until })],
    [
      'engine text under embargo, though the embargo is let pass',
      machine,
      { embargo: EMBARGO, allowEmbargoed: true },
      no({ code: 'unreviewed', segments: ['s4'] }),
    ],
    [
      'one round where the desk asks for two',
      APPROVED,
      { rounds: 2 },
      no({ code: 'unreviewed', segments: ['s1', 's2', 's3', 's4'] }),
    ],
    [
      'several reasons at once',
      withSegment(machine, 's1', { state: 'initial' }),
      { sourceCurrent: false },
      no(
        { code: 'source-changed' },
        { code: 'untranslated', segments: ['s1'] },
        { code: 'unreviewed', segments: ['s4'] },
      ),
    ],
  ])('%s', ([, bitext, options, answer]) => {
    expect(gate(bitext, { sourceCurrent: true, ...options })).toEqual(answer);
  });
});

describe('reasons in words', () => {
  const many = Array.from({ length: 12 }, (_, index) => `s${index + 1}`);
  const say = (reason: Reason, language = 'en') => reasonText(reason, wordsIn(language));

  test.for<[Reason, string]>([
    [{ code: 'untranslated', segments: ['s4'] }, '1 segment has no translation (s4)'],
    [
      { code: 'stale', segments: ['s1', 's2'] },
      'the source of 2 segments has changed since they were approved (s1, s2)',
    ],
    [
      { code: 'unreviewed', segments: many },
      '12 segments are not approved (s1, s2, s3, s4, s5, s6, s7, s8 \u2026); approve them, or publish marked copies with --allow-unreviewed',
    ],
    [{ code: 'source-changed' }, 'the source has changed since the record was made; run `tarjuman translate` first'],
  ])('%j', ([reason, words]) => {
    expect(say(reason)).toBe(words);
  });

  test('every reason has words in every language, for every number', () => {
    for (const language of spokenLanguages()) {
      for (const code of ['untranslated', 'stale', 'unreviewed', 'mock', 'errors'] as const) {
        for (const count of [1, 2, 3, 11, 100]) {
          const text = say({ code, segments: Array.from({ length: count }, (_, i) => `s${i}`) }, language);
          expect(text).not.toContain('reason.');
          expect(text).toContain('s0');
        }
      }
      expect(say({ code: 'embargo', until: EMBARGO.until }, language)).toContain(EMBARGO.until);
      for (const code of ['no-segments', 'source-changed'] as const) {
        expect(say({ code }, language)).not.toContain('reason.');
      }
    }
  });
});

test('law: nothing passes without text, mock text only where a person approved it, nothing unapproved without leave', () => {
  const segment = fc.record({
    state: fc.constantFrom('initial' as const, 'translated' as const, 'reviewed' as const, 'final' as const),
    target: fc.constantFrom('Text.', ' ', ''),
    origin: fc.constantFrom(MOCK, { kind: 'engine', provider: 'google', at: AT } as const),
  });
  fc.assert(
    fc.property(
      fc.array(segment, { maxLength: 6 }),
      fc.boolean(),
      fc.boolean(),
      (specs, sourceCurrent, allowUnreviewed) => {
        const segments = specs.map((spec, index) => makeSegment({ id: `s${index}`, source: 'نعم.', ...spec }));
        const bitext = makeBitext([{ role: 'body', segments }]);
        const answer = gate(bitext, { sourceCurrent, allowUnreviewed });
        if (!answer.pass) {
          expect(answer.reasons.length).toBeGreaterThan(0);
          return;
        }
        for (const one of segmentsOf(bitext)) {
          expect((targetOf(one) ?? '').trim()).not.toBe('');
          expect(isMock(one) && !isApproved(one)).toBe(false);
          expect(isApproved(one) || allowUnreviewed).toBe(true);
          expect(answer.unreviewed.includes(one.id)).toBe(!isApproved(one));
        }
        expect(answer.reviewed).toBe(sourceCurrent && segments.every(isApproved));
      },
    ),
  );
});
