import { describe, expect, test } from 'vitest';
import { type Bitext, type Segment, segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { createMemory, entriesOf } from '../../src/memory/memory.ts';
import { prepareRecord, type Recall, type ReopenOptions } from '../../src/pipeline/prepare-record.ts';
import {
  APPROVAL,
  approvedRecordOf,
  articleOf,
  changeSegments,
  deskOf,
  ENGINE,
  inState,
  MOCK,
  PERSON,
  recordOf,
  segmentIn,
} from './sample.ts';

const A = 'عاد الميناء إلى العمل صباح أمس.';
const B = 'دام الإغلاق خمسة أسابيع كاملة.';
const C = 'شكر المدير جميع العمال على صبرهم.';
const TEXT = `${A} ${B} ${C}`;

const desk = deskOf();
const nothing: Recall = () => [];
const everything: Recall = (source) => [
  { source, target: 'REMEMBERED', score: 100, kind: 'exact', penalty: 0, changes: [], from: 'old#s4', at: APPROVAL.at },
];

function prepare(old: Bitext | undefined, recall: Recall, options: Partial<ReopenOptions> = {}, text = TEXT) {
  const rest = { force: false, overwriteReviewed: false, realEngine: true };
  return prepareRecord(desk, articleOf(text), 'en', old, recall, { ...rest, ...options });
}

const record = recordOf(TEXT);
const withSecond = (change: (segment: Segment) => Segment): Bitext =>
  changeSegments(record, (segment) => (segment.id === 's2' ? change(segment) : inState(segment, 'translated')));

describe('a new article', () => {
  test('is open as a whole, each segment with its neighbours', () => {
    const { open, fromMemory, bitext } = prepare(undefined, nothing);
    expect(open.map(({ segment, before, after }) => [segment.id, before, after])).toEqual([
      ['s1', '', B],
      ['s2', A, C],
      ['s3', B, ''],
    ]);
    expect(fromMemory).toBe(0);
    expect(segmentsOf(bitext).map(({ state }) => state)).toEqual(['initial', 'initial', 'initial']);
  });

  test('takes what people approved from memory before any engine is asked', () => {
    const { open, fromMemory, bitext } = prepare(undefined, (source, around) =>
      source === B ? everything(source, around) : [],
    );
    expect(open.map(({ segment }) => segment.id)).toEqual(['s1', 's3']);
    expect(fromMemory).toBe(1);
    expect(segmentIn(bitext, 's2')).toMatchObject({
      state: 'translated',
      target: 'REMEMBERED',
      origin: { kind: 'memory', score: 100, from: 'old#s4', at: APPROVAL.at },
    });
  });

  test('of two approved pairs the one between the same neighbours wins, though the other is newer', async () => {
    const memory = createMemory({ file: ':memory:' });
    const entries = (target: string, text: string, at: string) => () =>
      entriesOf(
        changeSegments(recordOf(text), (segment) =>
          inState(segment, 'reviewed', { target, origin: PERSON, approval: { by: 'x', at } }),
        ),
      );
    await memory.sync([
      { id: 'same', stamp: '1', entries: entries('in context', TEXT, '2026-01-01T00:00:00.000Z') },
      { id: 'other', stamp: '1', entries: entries('newer', `${C} ${B} ${A}`, '2026-02-01T00:00:00.000Z') },
    ]);
    const recall: Recall = (source, around) => memory.find(source, { ...around, to: 'en' });
    const middle = segmentIn(prepare(undefined, recall).bitext, 's2');
    expect(middle).toMatchObject({ target: 'in context', origin: { score: 101 } });
    const elsewhere = prepare(undefined, recall, {}, `${B} ${A}`).bitext;
    expect(segmentIn(elsewhere, 's1')).toMatchObject({ target: 'newer', origin: { score: 100 } });
    memory.close();
  });
});

describe('a segment whose source has changed', () => {
  test('is filled from memory or asked for, and keeps the old pair in sight', () => {
    const old = approvedRecordOf(`${A} دام الإغلاق ستة أسابيع كاملة. ${C}`);
    const asked = prepare(old, nothing);
    expect(asked.reopened).toEqual(['s2']);
    expect(asked.open.map(({ segment }) => segment.id)).toEqual(['s2']);
    const filled = prepare(old, everything);
    expect(segmentIn(filled.bitext, 's2')).toMatchObject({
      target: 'REMEMBERED',
      previous: { target: 'EN s2', approval: APPROVAL },
    });
  });
});

// What becomes of a segment in this state, by options: left as it is, asked of the engine, or filled from memory.
type Fate = 'left' | 'asked' | 'filled';
const open = { code: 'refused', provider: 'google', message: 'no' };
const STATES: readonly [what: string, make: (segment: Segment) => Segment][] = [
  ['open', (segment) => segment],
  ['open, refused by an engine before', (segment) => ({ ...segment, open }) as Segment],
  ['an engine’s text', (segment) => inState(segment, 'translated', { origin: ENGINE })],
  ['the mock’s text', (segment) => inState(segment, 'translated', { origin: MOCK })],
  [
    'memory’s text',
    (segment) => inState(segment, 'translated', { origin: { kind: 'memory', score: 100, from: 'x', at: '' } }),
  ],
  ['a person’s text', (segment) => inState(segment, 'translated', { origin: PERSON })],
  ['approved', (segment) => inState(segment, 'reviewed')],
  ['approved twice', (segment) => inState(segment, 'final')],
  ['the mock’s text, approved', (segment) => inState(segment, 'reviewed', { origin: MOCK })],
];
const RULES: readonly [what: string, options: Partial<ReopenOptions>, memory: boolean, fates: readonly Fate[]][] = [
  // in the order of STATES
  ['a run', {}, false, ['asked', 'asked', 'left', 'asked', 'left', 'left', 'left', 'left', 'left']],
  [
    'a run with the mock',
    { realEngine: false },
    false,
    ['asked', 'asked', 'left', 'left', 'left', 'left', 'left', 'left', 'left'],
  ],
  ['a run, memory knows it', {}, true, ['filled', 'filled', 'left', 'filled', 'left', 'left', 'left', 'left', 'left']],
  ['--force', { force: true }, false, ['asked', 'asked', 'asked', 'asked', 'asked', 'left', 'left', 'left', 'left']],
  [
    '--force, memory knows it',
    { force: true },
    true,
    ['filled', 'filled', 'filled', 'filled', 'filled', 'left', 'left', 'left', 'left'],
  ],
  [
    '--force --overwrite-reviewed',
    { force: true, overwriteReviewed: true },
    true,
    ['filled', 'filled', 'filled', 'filled', 'filled', 'left', 'asked', 'asked', 'asked'],
  ],
  [
    '--overwrite-reviewed alone',
    { overwriteReviewed: true },
    false,
    ['asked', 'asked', 'left', 'asked', 'left', 'left', 'left', 'left', 'left'],
  ],
];

describe.for(RULES)('%s', ([, options, memory, fates]) => {
  test.for(STATES.map(([what, make], index) => [what, fates[index]!, make] as const))('%s: %s', ([, fate, make]) => {
    const old = withSecond(make);
    const before = segmentIn(old, 's2');
    const recall: Recall = (source, around) => (memory && source === B ? everything(source, around) : []);
    const prepared = prepare(old, recall, options);
    const after = segmentIn(prepared.bitext, 's2');
    const asked = prepared.open.some(({ segment }) => segment.id === 's2');
    expect(asked ? 'asked' : targetOf(after) === 'REMEMBERED' ? 'filled' : 'left').toBe(fate);
    // Until an answer is there, nothing is taken away.
    if (fate !== 'filled') expect(after).toEqual(before);
  });
});
