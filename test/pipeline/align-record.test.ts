import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { type Bitext, isApproved, type Segment, segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { type Aligned, alignRecord } from '../../src/pipeline/align-record.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import {
  APPROVAL,
  approvedRecordOf,
  articleOf,
  changeSegments,
  ENGINE,
  inState,
  MOCK,
  PERSON,
  rebuilt,
  recordOf,
  segmentIn,
} from './sample.ts';

const HEAD = 'الميناء يستأنف العمل';
const A = 'عاد الميناء إلى العمل صباح أمس.';
const A2 = 'عاد الميناء إلى العمل مساء أمس.';
const B = 'دام الإغلاق خمسة أسابيع كاملة.';
const B2 = 'دام الإغلاق ستة أسابيع كاملة.';
const C = 'شكر المدير جميع العمال على صبرهم.';
const D = 'تزور لجنة من الوزارة المكان غدا.';
const OTHER = 'هطل مطر غزير فوق التلال البعيدة.';
const OTHER2 = 'فاز الفريق المحلي بكأس المدينة.';

/** An article with a headline and one paragraph per list. */
const text = (...paragraphs: readonly (readonly string[])[]): string =>
  `${[HEAD, ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n')}\n`;

const BEFORE = text([A, B], [C]);

function align(after: string, old: Bitext | undefined): Aligned {
  return alignRecord(articleOf(after), 'en', old, () => []);
}

/** `s2 reviewed`, `s3 stale`, `s5 new`, in the order of the article. */
function told({ bitext }: Aligned): string[] {
  return segmentsOf(bitext).map(({ id, state, previous }) =>
    state === 'initial' ? `${id} ${previous ? 'stale' : 'new'}` : `${id} ${state}`,
  );
}

describe('an article that was never translated', () => {
  test('gets ids from s1 and u1 on, all open', () => {
    const { bitext, dropped, reopened } = align(BEFORE, undefined);
    expect(segmentsOf(bitext).map(({ id, source, state }) => [id, source, state])).toEqual([
      ['s1', HEAD, 'initial'],
      ['s2', A, 'initial'],
      ['s3', B, 'initial'],
      ['s4', C, 'initial'],
    ]);
    expect(bitext.units.map(({ id, role }) => [id, role])).toEqual([
      ['u1', 'headline'],
      ['u2', 'body'],
      ['u3', 'body'],
    ]);
    expect(bitext.skeleton).toEqual({
      encoding: { name: 'utf-8', bom: false },
      gaps: ['', '\n\n', '\n\n', '\n'],
    });
    expect({ dropped, reopened }).toEqual({ dropped: [], reopened: [] });
  });
});

// Before: s1 headline, [s2 A, s3 B], [s4 C], all approved.
const EDITS: readonly {
  readonly what: string;
  readonly after: string;
  readonly expected: readonly string[];
  readonly reopened?: readonly string[];
  readonly dropped?: readonly string[];
}[] = [
  { what: 'unchanged', after: BEFORE, expected: ['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed'] },
  {
    what: 'only white space between sentences has changed',
    after: `\n${text([`${A}  `, B], [C])}\n\n`,
    expected: ['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed'],
  },
  {
    what: 'one sentence changed',
    after: text([A, B2], [C]),
    expected: ['s1 reviewed', 's2 reviewed', 's3 stale', 's4 reviewed'],
    reopened: ['s3'],
  },
  {
    what: 'one sentence rewritten beyond recognition, in its place',
    after: text([A, OTHER], [C]),
    expected: ['s1 reviewed', 's2 reviewed', 's3 stale', 's4 reviewed'],
    reopened: ['s3'],
  },
  {
    what: 'a sentence inserted',
    after: text([A, D, B], [C]),
    expected: ['s1 reviewed', 's2 reviewed', 's5 new', 's3 reviewed', 's4 reviewed'],
  },
  {
    what: 'a sentence added at the end',
    after: text([A, B], [C], [D]),
    expected: ['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed', 's5 new'],
  },
  {
    what: 'a sentence deleted',
    after: text([A], [C]),
    expected: ['s1 reviewed', 's2 reviewed', 's4 reviewed'],
    dropped: ['s3'],
  },
  {
    what: 'a paragraph moved to the front',
    after: text([C], [A, B]),
    expected: ['s1 reviewed', 's4 reviewed', 's2 reviewed', 's3 reviewed'],
  },
  {
    what: 'two sentences swapped',
    after: text([B, A], [C]),
    expected: ['s1 reviewed', 's3 reviewed', 's2 reviewed', 's4 reviewed'],
  },
  {
    what: 'one moved to the front and one changed where it stood',
    after: text([C], [A, B2]),
    expected: ['s1 reviewed', 's4 reviewed', 's2 reviewed', 's3 stale'],
    reopened: ['s3'],
  },
  {
    what: 'changed and inserted at one place: the changed one is known by its words',
    after: text([A, OTHER, B2], [C]),
    expected: ['s1 reviewed', 's2 reviewed', 's5 new', 's3 stale', 's4 reviewed'],
    reopened: ['s3'],
  },
  {
    what: 'a paragraph split in two',
    after: text([A], [B], [C]),
    expected: ['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed'],
  },
  {
    what: 'two paragraphs joined',
    after: text([A, B, C]),
    expected: ['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed'],
  },
  {
    what: 'a sentence repeated: the copy is new',
    after: text([A, B], [C, A]),
    expected: ['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed', 's5 new'],
  },
  {
    what: 'all of it rewritten, and longer',
    after: text([OTHER, OTHER2], [D, `${D} ${OTHER}`]),
    expected: ['s1 reviewed', 's5 new', 's6 new', 's7 new', 's8 new', 's9 new'],
    dropped: ['s2', 's3', 's4'],
  },
];

describe('today’s source over an approved record', () => {
  test.for(EDITS)('$what', ({ after, expected, reopened = [], dropped = [] }) => {
    const old = approvedRecordOf(BEFORE);
    const aligned = align(after, old);
    expect(told(aligned)).toEqual(expected);
    expect(aligned.reopened).toEqual(reopened);
    expect(aligned.dropped.map(({ id }) => id)).toEqual(dropped);
    for (const { id, source, target } of aligned.dropped) expect({ source, target }).toEqual(pairIn(old, id));
    for (const segment of segmentsOf(aligned.bitext)) {
      if (segment.previous) expect(segment.previous).toMatchObject({ ...pairIn(old, segment.id), approval: APPROVAL });
      if (isApproved(segment)) expect(targetOf(segment)).toBe(`EN ${segment.id}`);
    }
    expect(rebuilt(aligned.bitext)).toBe(after);
  });

  function pairIn(bitext: Bitext, id: string): { source: string; target: string } {
    const segment = segmentIn(bitext, id);
    return { source: segment.source, target: targetOf(segment)! };
  }

  test('of two sentences that are the same, each keeps its own target', () => {
    const record = recordOf(text([A, B, A], [C]));
    const old = changeSegments(record, (segment) => inState(segment, 'translated'));
    const targets = segmentsOf(align(text([D, A, A], [C]), old).bitext).map(targetOf);
    expect(targets).toEqual(['EN s1', undefined, 'EN s2', 'EN s4', 'EN s5']);
  });

  test('the same letters in another normal form are the same sentence', () => {
    const composed = 'قال المدير آمين مرة أخرى أمس.'.normalize('NFC');
    const apart = composed.normalize('NFD');
    expect(apart).not.toBe(composed);
    const aligned = align(text([apart]), approvedRecordOf(text([composed])));
    expect(told(aligned)).toEqual(['s1 reviewed', 's2 reviewed']);
    expect(segmentIn(aligned.bitext, 's2').source).toBe(apart);
  });

  test('units keep their ids with their sentences, and a split paragraph’s second half gets a new one', () => {
    const ids = (aligned: Aligned) => aligned.bitext.units.map((unit) => unit.id);
    const old = approvedRecordOf(BEFORE);
    expect(ids(align(text([C], [A, B]), old))).toEqual(['u1', 'u3', 'u2']);
    expect(ids(align(text([A], [B], [C]), old))).toEqual(['u1', 'u2', 'u4', 'u3']);
    expect(ids(align(text([A, B, C]), old))).toEqual(['u1', 'u2']);
  });

  test('notes of people and what other tools left in the record stay', () => {
    const notes = [{ text: 'check the figure', category: 'desk' }];
    const old = {
      ...changeSegments(approvedRecordOf(BEFORE), (segment) => ({ ...segment, notes })),
      foreign: { head: '<!-- kept -->' },
    };
    const { bitext } = align(text([A, B2, D], [C]), old);
    expect(bitext.foreign).toEqual({ head: '<!-- kept -->' });
    expect(segmentsOf(bitext).map((segment) => segment.notes.length)).toEqual([1, 1, 1, 0, 1]);
  });

  test('names are looked up anew', () => {
    const old = approvedRecordOf(BEFORE);
    const mention = { start: 0, end: 3, term: 'عاد' } as never;
    const { bitext } = alignRecord(articleOf(BEFORE), 'en', old, (source) => (source === A ? [mention] : []));
    expect(segmentsOf(bitext).map((segment) => segment.mentions.length)).toEqual([0, 1, 0, 0]);
  });
});

describe('a correction of the source', () => {
  const approved = approvedRecordOf(BEFORE);
  const corrected = align(text([A, B2], [C]), approved).bitext;

  test('that is taken back brings back what a person approved', () => {
    const { bitext, reopened } = align(BEFORE, corrected);
    expect(segmentIn(bitext, 's3')).toMatchObject({
      state: 'reviewed',
      target: 'EN s3',
      approval: APPROVAL,
      origin: { kind: 'engine', provider: 'google' },
    });
    expect(segmentIn(bitext, 's3')).not.toHaveProperty('previous');
    expect(reopened).toEqual([]);
  });

  test('that an engine translated in between can still be taken back', () => {
    const machine = changeSegments(corrected, (segment) =>
      segment.id === 's3' ? inState(segment, 'translated', { target: 'machine' }) : segment,
    );
    expect(segmentIn(align(BEFORE, machine).bitext, 's3')).toMatchObject({ state: 'reviewed', target: 'EN s3' });
    const again = align(text([A, OTHER], [C]), machine).bitext;
    expect(segmentIn(again, 's3').previous).toMatchObject({ source: B, target: 'EN s3', approval: APPROVAL });
  });

  test('of two neighbours, reworded beyond recognition and taken back, finds both again', () => {
    const first = align(text([A, OTHER], [C]), approved).bitext;
    const second = align(text([OTHER2, OTHER], [C]), first).bitext;
    expect(segmentsOf(second).map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(told(align(BEFORE, second))).toEqual(['s1 reviewed', 's2 reviewed', 's3 reviewed', 's4 reviewed']);
  });

  test('whose sentence then goes away drops what was approved before it, and says so', () => {
    expect(align(text([A], [C]), corrected).dropped).toEqual([{ id: 's3', source: B, target: 'EN s3' }]);
  });

  test('brings the mock’s words back as nobody’s, also if they were approved for a trial', () => {
    const trial = changeSegments(recordOf(BEFORE), (segment) => inState(segment, 'reviewed', { origin: MOCK }));
    const once = align(text([A, B2], [C]), trial).bitext;
    expect(segmentIn(once, 's3').previous).toEqual({ source: B, target: 'EN s3', origin: MOCK });
    expect(segmentIn(align(BEFORE, once).bitext, 's3').state).toBe('initial');
  });

  test.for([
    { whose: 'an engine', origin: ENGINE },
    { whose: 'a person', origin: PERSON },
  ])(
    'to text of $whose that nobody has approved brings it back as it was: it is typed or paid for once',
    ({ origin }) => {
      const old = changeSegments(recordOf(BEFORE), (segment) => inState(segment, 'translated', { origin }));
      const once = align(text([A, B2], [C]), old);
      expect(once.reopened).toEqual(['s3']);
      expect(segmentIn(once.bitext, 's3').previous).toEqual({ source: B, target: 'EN s3', origin });
      const back = align(BEFORE, once.bitext);
      expect(segmentIn(back.bitext, 's3')).toEqual(segmentIn(old, 's3'));
      expect(back.reopened).toEqual([]);
    },
  );

  test('to text that an old record keeps without its writer brings nothing back: the engine is asked', () => {
    const machine = changeSegments(recordOf(BEFORE), (segment) => inState(segment, 'translated'));
    const once = changeSegments(align(text([A, B2], [C]), machine).bitext, (segment) => {
      const { origin: _, ...previous } = segment.previous ?? { source: '', target: '' };
      return segment.previous ? { ...segment, previous } : segment;
    });
    expect(segmentIn(align(BEFORE, once).bitext, 's3').state).toBe('initial');
  });

  test('keeps what a person typed in sight behind an engine’s text for the wording in between', () => {
    const typed = changeSegments(recordOf(BEFORE), (segment) => inState(segment, 'translated', { origin: PERSON }));
    const once = align(text([A, B2], [C]), typed).bitext;
    const machine = changeSegments(once, (segment) =>
      segment.id === 's3' ? inState(segment, 'translated', { target: 'machine', origin: ENGINE }) : segment,
    );
    expect(segmentIn(align(BEFORE, machine).bitext, 's3')).toMatchObject({ target: 'EN s3', origin: PERSON });
    expect(segmentIn(align(text([A, OTHER], [C]), machine).bitext, 's3').previous?.target).toBe('EN s3');
  });

  test('that takes a sentence away drops what a person typed for it, and says so', () => {
    const typed = changeSegments(recordOf(BEFORE), (segment) => inState(segment, 'translated', { origin: PERSON }));
    expect(align(text([A], [C]), typed).dropped).toEqual([{ id: 's3', source: B, target: 'EN s3' }]);
    const machine = changeSegments(recordOf(BEFORE), (segment) => inState(segment, 'translated', { origin: ENGINE }));
    expect(align(text([A], [C]), machine).dropped).toEqual([]);
  });
});

describe('the laws of aligning', () => {
  const SENTENCES = [A, A2, B, B2, C, D, OTHER, OTHER2, `${HEAD} غدا.`];
  const article = fc
    .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    .chain((paragraphs) =>
      fc
        .constantFrom('\n\n', '\r\n\r\n', '\n \n\n', '\u2029')
        .chain((gap) =>
          fc
            .constantFrom(' ', '  ', ' \u200F', '\u00A0')
            .map((blank) => [HEAD, ...paragraphs.map((list) => list.join(blank))].join(gap) + gap),
        ),
    );
  const wild = fc.string({ unit: 'binary', maxLength: 60 });
  /** What happens to a record between two runs: people and engines fill, approve, or leave it. */
  const deeds = fc.infiniteStream(fc.constantFrom('leave', 'engine', 'approve', 'final', 'reopen'));

  function act(bitext: Bitext, next: Iterator<string>, turn: number): Bitext {
    return changeSegments(bitext, (segment): Segment => {
      const target = `EN ${turn} ${segment.id}`;
      switch (next.next().value) {
        case 'engine':
          return segment.state === 'initial' ? inState(segment, 'translated', { target, origin: ENGINE }) : segment;
        case 'approve': {
          const { previous: _, ...rest } = inState(segment, 'reviewed', { target: targetOf(segment) ?? target });
          return rest as Segment;
        }
        case 'final': {
          const { previous: _, ...rest } = inState(segment, 'final', { target: targetOf(segment) ?? target });
          return rest as Segment;
        }
        default:
          return segment;
      }
    });
  }

  /** Every text that a person has approved and that the record still holds. */
  function approvedTexts(bitext: Bitext): string[] {
    return segmentsOf(bitext).flatMap((segment) =>
      isApproved(segment) ? [targetOf(segment)!] : segment.previous?.approval ? [segment.previous.target] : [],
    );
  }

  test('hold over any chain of edits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: article }, wild), { minLength: 2, maxLength: 5 }),
        deeds,
        (texts, stream) => {
          let old: Bitext | undefined;
          for (const [turn, today] of texts.entries()) {
            const aligned: Aligned = align(today, old);
            const { bitext, dropped } = aligned;
            const now = segmentsOf(bitext);
            const before = old ? segmentsOf(old) : [];

            // The source is rebuilt, character for character.
            expect(rebuilt(bitext)).toBe(today);
            // Ids are unique, and an id of before is the same place or the same sentence.
            expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
            expect(new Set(bitext.units.map(({ id }) => id)).size).toBe(bitext.units.length);
            const known = new Map(before.map((segment) => [segment.id, segment]));
            const highest = Math.max(0, ...before.map(({ id }) => Number(id.slice(1))));
            for (const segment of now) {
              expect(segment.hash).toBe(hashOf(segment.source));
              const was = known.get(segment.id);
              if (!was) {
                expect(Number(segment.id.slice(1))).toBeGreaterThan(highest);
                expect(segment.state).toBe('initial');
              } else if (was.hash === segment.hash) {
                expect({ state: segment.state, target: targetOf(segment) }).toEqual({
                  state: was.state,
                  target: targetOf(was),
                });
              }
            }
            // A sentence that is still there, as often as before, has all its segments.
            const count = (list: readonly Segment[]) => {
              const counts = new Map<string, number>();
              for (const { hash } of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
              return counts;
            };
            const counts = count(now);
            for (const [hash, times] of count(before)) {
              const kept = before.filter(
                (was) => was.hash === hash && now.some(({ id, hash: is }) => id === was.id && is === hash),
              );
              expect(kept.length).toBe(Math.min(times, counts.get(hash) ?? 0));
            }
            // No approved text goes without a word.
            const held = [...approvedTexts(bitext), ...dropped.map(({ target }) => target)];
            for (const target of old ? approvedTexts(old) : []) expect(held).toContain(target);
            // Nothing approved is made of nothing.
            for (const target of approvedTexts(bitext)) expect(old ? approvedTexts(old) : []).toContain(target);
            // Aligning again changes nothing.
            const again = align(today, bitext);
            expect(again.bitext).toEqual(bitext);
            expect({ dropped: again.dropped, reopened: again.reopened }).toEqual({ dropped: [], reopened: [] });

            old = act(bitext, stream[Symbol.iterator](), turn);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  test('hold for a long article that was wholly rewritten', () => {
    const sentence = (salt: string, i: number) => `وقال ${salt} رقم ${i} إن العمل في المكان ${i * 7} قد بدأ.`;
    const long = (salt: string) => Array.from({ length: 2_000 }, (_, i) => sentence(salt, i)).join(' ');
    const old = approvedRecordOf(long('المدير'));
    const { bitext, dropped } = align(long('الوزير'), old);
    const segments = segmentsOf(bitext);
    expect(segments).toHaveLength(2_000);
    expect(segments.filter(({ previous }) => previous?.approval).length + dropped.length).toBe(2_000);
  });
});

test('an id whose sentence is gone is never given again, not even runs later', () => {
  const lay = (text: string): Article => {
    const { units } = layOutPlainText(text, { language: 'ar' });
    return {
      slug: 'x',
      file: 'source-texts/x.txt',
      language: 'ar',
      text,
      encoding: { name: 'utf-8', bom: false },
      units,
    };
  };
  const idsOf = (bitext: Bitext): string[] =>
    bitext.units.flatMap((unit) => unit.segments.map((segment) => segment.id));
  const write = (article: Article, old?: Bitext): Bitext =>
    readXliff(writeXliff(alignRecord(article, 'en', old, () => []).bitext), 'x').bitext;
  const first = write(lay('قال الوزير أمس. ثم سافر إلى بلاده. وعاد مساء.'));
  const shorter = write(lay('قال الوزير أمس. ثم سافر إلى بلاده.'), first);
  expect(idsOf(shorter)).toEqual(['s1', 's2']);
  const again = write(
    lay('قال الوزير أمس. ثم سافر إلى بلاده. وفتحت المدارس أبوابها.'),
    write(lay('قال الوزير أمس. ثم سافر إلى بلاده.'), shorter),
  );
  expect(idsOf(again)).toEqual(['s1', 's2', 's4']);
});
