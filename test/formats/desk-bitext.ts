import fc from 'fast-check';
import type { Bitext, Note, Origin, Segment } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import type { Mention } from '../../src/core/term.ts';

const TIMES = ['2026-11-23T15:40:00Z', '2026-11-24T08:00:00.123Z', 'yesterday & "before"'];
const NAMES: readonly Pick<Mention, 'term' | 'how' | 'translations' | 'proclitic' | 'suffix'>[] = [
  { term: 'سليم', how: ['exact'], translations: { en: ['Salim'] }, proclitic: '', suffix: '' },
  {
    term: 'دار «أ&ب»',
    how: ['variant', 'fold:alef'],
    translations: { en: ['A&B', 'A <B>'], fr: ['A'] },
    proclitic: 'و',
    suffix: '',
  },
  { term: 'بلد', how: [], translations: {}, proclitic: '', suffix: 'ه' },
];
const SOURCES = ['قال الوزير ذلك أمس.', 'نعم', 'سعر السهم < 3 & أكثر', 'ذكر "البيان" \\u0041 ذلك', 'قال\u200F لا\n'];
const TARGETS = [
  'The minister said so on Monday.',
  'Yes',
  'A share costs < 3 & more',
  '',
  'So \\u0041 «said» it\r',
  'é 😀 “so”',
];

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc
    .record(
      {
        model: fc.constantFrom('nmt', 'm<2>'),
        at: fc.constantFrom(...TIMES),
        billed: fc.nat(300),
        cost: fc.constantFrom(0, 0.00214, 1e-7, 12),
        attempts: fc.constantFrom(1, 2),
        carried: fc.constant(true as const),
        ms: fc.nat(1000),
        after: fc.constantFrom(['deepl:refused'], ['a:b', 'c:d']),
      },
      { requiredKeys: ['at'] },
    )
    .chain((rest) =>
      fc.constantFrom('google', 'a&b').map((provider) => ({ kind: 'engine' as const, provider, ...rest })),
    ),
  fc.record(
    {
      kind: fc.constant('memory' as const),
      score: fc.constantFrom(88, 100, 101),
      from: fc.constantFrom('old.tmx', 'slug#s4', 'a"b<c>'),
      at: fc.constantFrom(...TIMES),
      repaired: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'score', 'from', 'at'] },
  ),
  fc.record(
    { kind: fc.constant('person' as const), by: fc.constantFrom('Mona', 'record'), at: fc.constantFrom(...TIMES) },
    { requiredKeys: ['kind', 'by'] },
  ),
);

const approval = fc.record({ by: fc.constantFrom('Mona', 'R&D'), at: fc.constantFrom(...TIMES) });
const note: fc.Arbitrary<Note> = fc.record(
  {
    text: fc.constantFrom('look again', 'a & b'),
    appliesTo: fc.constantFrom('source' as const, 'target' as const),
    category: fc.constant('provenance'),
  },
  { requiredKeys: ['text'] },
);

/** A name, its words around it, and the next. */
const named = fc.array(fc.tuple(fc.constantFrom(...SOURCES, ''), fc.constantFrom(...NAMES)), { maxLength: 2 });

const segment: fc.Arbitrary<Omit<Segment, 'id'>> = fc
  .record({
    named,
    rest: fc.constantFrom(...SOURCES),
    target: fc.constantFrom(...TARGETS),
    origin,
    state: fc.constantFrom('translated', 'translated', 'reviewed', 'final', 'initial'),
    approval: fc.option(approval, { nil: undefined }),
    border: fc.option(fc.constantFrom('split', 'merged'), { nil: undefined, freq: 6 }),
    open: fc.option(fc.constantFrom('refused', 'source-script-left'), { nil: undefined }),
    gap: fc.constantFrom('', ' ', ' ', '\n', '\u00A0'),
    notes: fc.array(note, { maxLength: 1 }),
    last: fc.nat(99),
  })
  .map(({ named, rest, target, origin, state, approval, border, open, gap, notes, last }) => {
    let source = '';
    const mentions = named.map(([before, name]): Mention => {
      source += before;
      const start = source.length;
      source += name.term;
      return { start, end: source.length, kind: 'name', surface: name.term, ...name };
    });
    source += `${rest}${last}`;
    const base = {
      source,
      hash: hashOf(source),
      mentions,
      gap,
      notes,
      ...(border && approval ? { [border]: approval } : {}),
    };
    if (state === 'initial')
      return { ...base, state, ...(open ? { open: { code: open, message: `${open} & so on` } } : {}) };
    if (state === 'translated') return { ...base, state, target: `${target}${last}`, origin };
    return { ...base, state, target: `${target}${last}`, origin, ...(approval ? { approval } : {}) };
  }) as fc.Arbitrary<Omit<Segment, 'id'>>;

/** Bitexts as a desk's records are: segment after segment of few engines, people, times and names, here and there with what has to be escaped. */
export const deskBitext: fc.Arbitrary<Bitext> = fc
  .array(fc.array(segment, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((units) => {
    let last = 0;
    return {
      slug: 'a',
      original: 'source-texts/a.txt',
      from: 'ar',
      to: 'en',
      units: units.map((segments, index) => ({
        id: `u${index + 1}`,
        role: 'body' as const,
        segments: segments.map((one) => ({ ...one, id: `s${++last}` }) as Segment),
      })),
    };
  });
