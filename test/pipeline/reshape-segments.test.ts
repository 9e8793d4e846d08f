import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bitext, type Segment, segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { alignRecord } from '../../src/pipeline/align-record.ts';
import { mergeSegments, putBack, type Reshaped, splitSegment } from '../../src/pipeline/reshape-segments.ts';
import {
  APPROVAL,
  AT,
  articleOf,
  changeSegments,
  ENGINE,
  inState,
  PERSON,
  rebuilt,
  recordOf,
  segmentIn,
} from './sample.ts';

const HEAD = 'الميناء يستأنف العمل';
const A = 'عاد الميناء إلى العمل صباح أمس، وشكر المدير العمال.';
const B = 'دام الإغلاق خمسة أسابيع كاملة.';
const C = 'تزور لجنة من الوزارة المكان غدا.';
const TEXT = `${HEAD}\n\n${A} ${B}\n\n${C}\n`;
const TARGETS: Readonly<Record<string, string>> = {
  s1: 'The port resumes work',
  s2: 'The port went back to work yesterday, and the manager thanked the workers.',
  s3: 'It was closed for five weeks.',
  s4: 'A commission visits it tomorrow.',
};
const HAND = { by: 'Mona Said', at: AT, match: () => [], article: undefined };
const STAMP = { by: 'Mona Said', at: AT };
const COMMA = { source: A.indexOf('وشكر'), target: TARGETS['s2']!.indexOf('and') };

/** s1 headline, [s2 A, s3 B], [s4 C]; machine's words throughout. */
const record = changeSegments(recordOf(TEXT), (segment) =>
  inState(segment, 'translated', { target: TARGETS[segment.id]! }),
);
const approved = changeSegments(recordOf(TEXT), (segment) =>
  inState(segment, 'reviewed', { target: TARGETS[segment.id]! }),
);

const told = (bitext: Bitext): string[] =>
  segmentsOf(bitext).map(({ id, source, state }) => `${id} ${state} ${source}`);
/** What the next run makes of it. */
const again = (bitext: Bitext, text = TEXT): Bitext => alignRecord(articleOf(text), 'en', bitext, () => []).bitext;
const throughXliff = (bitext: Bitext): Bitext => readXliff(writeXliff(bitext), 'bilingual.xlf').bitext;

describe('a split', () => {
  const { bitext } = splitSegment(record, 's2', COMMA, HAND);

  test('gives the second half a new id, divides the target, and rebuilds the source', () => {
    expect(told(bitext)).toEqual([
      `s1 translated ${HEAD}`,
      's2 translated عاد الميناء إلى العمل صباح أمس،',
      's5 translated وشكر المدير العمال.',
      `s3 translated ${B}`,
      `s4 translated ${C}`,
    ]);
    expect([targetOf(segmentIn(bitext, 's2')), targetOf(segmentIn(bitext, 's5'))]).toEqual([
      'The port went back to work yesterday,',
      'and the manager thanked the workers.',
    ]);
    expect(segmentIn(bitext, 's5')).toMatchObject({ gap: ' ', split: STAMP, hash: hashOf('وشكر المدير العمال.') });
    expect(rebuilt(bitext)).toBe(TEXT);
  });

  test('an engine is paid once, and its whole text is in the history of both halves', () => {
    expect(segmentIn(bitext, 's2')).toMatchObject({ origin: ENGINE });
    expect(segmentIn(bitext, 's5')).toMatchObject({ origin: { kind: 'engine', provider: 'google', billed: 0 } });
    for (const id of ['s2', 's5'])
      expect(segmentIn(bitext, id).history).toEqual([
        { target: TARGETS['s2'], state: 'translated', origin: ENGINE, source: A },
      ]);
  });

  test('the record keeps it, and the next run does not undo it', () => {
    expect(throughXliff(bitext)).toEqual(bitext);
    expect(again(throughXliff(bitext))).toEqual(bitext);
  });

  test('an approval is for the whole: the halves wait for their own, and the history says whose it was', () => {
    const { after } = splitSegment(approved, 's2', COMMA, HAND);
    expect(after.map(({ state }) => state)).toEqual(['translated', 'translated']);
    expect(after[1]!.history).toMatchObject([
      { state: 'reviewed', approval: APPROVAL, source: A, target: TARGETS['s2'] },
    ]);
  });

  test('a half without words is open and keeps the old pair in sight', () => {
    const { after } = splitSegment(approved, 's2', { ...COMMA, target: 0 }, HAND);
    expect(after[0]).toMatchObject({
      state: 'initial',
      previous: { source: A, target: TARGETS['s2'], approval: APPROVAL },
    });
    expect(targetOf(after[1]!)).toBe(TARGETS['s2']);
  });

  test('an open segment becomes two open ones; comments and the words of a person stay whose they were', () => {
    const open = splitSegment(recordOf(TEXT), 's2', { ...COMMA, target: 0 }, HAND);
    expect(open.after.map(({ state }) => state)).toEqual(['initial', 'initial']);
    const typed = changeSegments(record, (segment) =>
      segment.id === 's2'
        ? {
            ...inState(segment, 'translated', { target: TARGETS['s2']!, origin: { ...PERSON, by: 'Reader' } as never }),
            notes: [{ text: 'Ask' }],
          }
        : segment,
    );
    const { after } = splitSegment(typed, 's2', COMMA, HAND);
    expect(after).toMatchObject([
      { origin: { kind: 'person', by: 'Reader' }, notes: [{ text: 'Ask' }] },
      { origin: { kind: 'person', by: 'Reader' }, notes: [] },
    ]);
  });

  test.for([
    ['at the end', { source: A.length, target: 3 }, 'one half would be empty'],
    ['at the start', { source: 0, target: 3 }, 'one half would be empty'],
    ['inside of a word', { source: 2, target: 3 }, 'in the middle of a word of its source'],
    ['inside of a word of the target', { ...COMMA, target: 1 }, 'in the middle of a word of its target'],
    ['beyond the text', { source: 4000, target: 3 }, 'no place 4000'],
    ['at no whole place', { source: 1.5, target: 3 }, 'no place 1.5'],
  ] as const)('is refused %s', ([, cut, message]) => {
    expect(() => splitSegment(record, 's2', cut, HAND)).toThrow(message);
    expect(() => splitSegment(record, 's99', cut, HAND)).toThrow('no segment s99');
  });
});

describe('a merge', () => {
  const { bitext, after } = mergeSegments(record, 's2', HAND);

  test('joins both sides under the first id, and retires the other', () => {
    expect(after).toMatchObject([
      { id: 's2', source: `${A} ${B}`, state: 'translated', merged: STAMP, origin: { kind: 'engine', billed: 80 } },
    ]);
    expect(targetOf(after[0]!)).toBe(`${TARGETS['s2']} ${TARGETS['s3']}`);
    expect(rebuilt(bitext)).toBe(TEXT);
    // s3 is not given again, whatever is split next.
    expect(
      segmentsOf(splitSegment(bitext, 's4', { source: C.indexOf('المكان'), target: 0 }, HAND).bitext).at(-1)!.id,
    ).toBe('s5');
  });

  test('the record keeps it, and the next run does not undo it', () => {
    expect(throughXliff(bitext)).toEqual(bitext);
    expect(again(throughXliff(bitext))).toEqual(bitext);
  });

  test('an id that was the highest is remembered', () => {
    const two = mergeSegments(
      splitSegment(record, 's4', { source: C.indexOf('المكان'), target: 0 }, HAND).bitext,
      's4',
      HAND,
    );
    expect(two.bitext.last).toEqual({ unit: 'u3', segment: 's5' });
    expect(again(throughXliff(two.bitext))).toEqual(two.bitext);
    expect(segmentsOf(splitSegment(two.bitext, 's2', COMMA, HAND).bitext).map(({ id }) => id)).toContain('s6');
  });

  test('of what a person had split is nobody’s mark', () => {
    const back = mergeSegments(splitSegment(record, 's2', COMMA, HAND).bitext, 's2', HAND);
    expect(back.after).toMatchObject([{ source: A, origin: ENGINE }]);
    expect(targetOf(back.after[0]!)).toBe(TARGETS['s2']);
    expect(back.after[0]!.merged).toBeUndefined();
  });

  test('a split where the splitter sees a border anyway leaves no mark behind the next run', () => {
    const parted = splitSegment(bitext, 's2', { source: A.length, target: TARGETS['s2']!.length }, HAND).bitext;
    expect(told(again(parted))).toEqual(told(parted));
    expect(segmentsOf(again(parted)).some(({ split, merged }) => split || merged)).toBe(false);
  });

  test('with only one half translated the whole is open, and nothing is lost', () => {
    const half = changeSegments(approved, (segment) => (segment.id === 's3' ? recordOfId('s3') : segment));
    const { after } = mergeSegments(half, 's2', HAND);
    expect(after).toMatchObject([
      { state: 'initial', previous: { source: A, target: TARGETS['s2'], approval: APPROVAL } },
    ]);
    expect(after[0]!.history).toMatchObject([{ target: TARGETS['s2'], source: A }]);
  });

  test('goes no further than its paragraph', () => {
    expect(() => mergeSegments(record, 's3', HAND)).toThrow('the last segment of its paragraph');
  });
});

describe('borders of people', () => {
  const split = splitSegment(record, 's2', COMMA, HAND).bitext;
  const merged = mergeSegments(record, 's2', HAND).bitext;

  test('hold where the paragraph is corrected elsewhere, and when it moves', () => {
    const B2 = B.replace('خمسة', 'ستة');
    expect(told(again(split, TEXT.replace(B, B2))).slice(1, 4)).toEqual([
      's2 translated عاد الميناء إلى العمل صباح أمس،',
      's5 translated وشكر المدير العمال.',
      `s3 initial ${B2}`,
    ]);
    expect(
      told(
        again(
          merged,
          `${HEAD}

${C}

${A} ${B}
`,
        ),
      ),
    ).toEqual([`s1 translated ${HEAD}`, `s4 translated ${C}`, `s2 translated ${A} ${B}`]);
  });

  test('go with the words that they stood in', () => {
    const changed = again(split, TEXT.replace('وشكر المدير', 'وشكر الوزير'));
    expect(segmentsOf(changed).some((segment) => segment.split)).toBe(false);
    expect(segmentsOf(changed).map(({ source }) => source)).toContain(A.replace('المدير', 'الوزير'));
    expect(again(changed, TEXT.replace('وشكر المدير', 'وشكر الوزير'))).toEqual(changed);
  });

  test('of two paragraphs with the same words, the one that was divided stays divided', () => {
    const twice = `${HEAD}

${A} ${B}

${A} ${B}
`;
    const two = mergeSegments(
      changeSegments(recordOf(twice), (segment) => inState(segment, 'translated')),
      's4',
      HAND,
    ).bitext;
    expect(again(two, twice)).toEqual(two);
  });

  test('are put back as they were, with state and approval; not over what somebody has changed since', () => {
    const same = (now: Segment, left: Segment) => targetOf(now) === targetOf(left);
    for (const done of [splitSegment(approved, 's2', COMMA, HAND), mergeSegments(approved, 's2', HAND)]) {
      expect(putBack(done.bitext, done, same)!.bitext.units).toEqual(approved.units);
      const id = done.after.at(-1)!.id;
      const edited = changeSegments(done.bitext, (segment) =>
        segment.id === id ? inState(segment, 'translated', { target: 'Other' }) : segment,
      );
      expect(putBack(edited, done, same)).toBeUndefined();
    }
  });

  test('whatever is split and merged: no character is lost, no id stands twice, and the next run keeps it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }), (steps) => {
        let bitext = record;
        for (const [isSplit, which, source, target] of steps) {
          const all = segmentsOf(bitext);
          const { id, source: text } = all[which % all.length]!;
          const words = (targetOf(all[which % all.length]!) ?? '').length + 1;
          try {
            const done: Reshaped = isSplit
              ? splitSegment(bitext, id, { source: source % text.length, target: target % words }, HAND)
              : mergeSegments(bitext, id, HAND);
            bitext = done.bitext;
          } catch (fault) {
            expect((fault as Error).message).toMatch(/cannot be divided|the last segment/);
          }
        }
        expect(rebuilt(bitext)).toBe(TEXT);
        const laid = again(throughXliff(bitext));
        expect(told(laid)).toEqual(told(bitext));
        expect(new Set(segmentsOf(laid).map(({ id }) => id)).size).toBe(segmentsOf(laid).length);
        expect(again(laid)).toEqual(laid);
      }),
      { numRuns: 150 },
    );
  });
});

const recordOfId = (id: string): Segment => segmentIn(recordOf(TEXT), id);
