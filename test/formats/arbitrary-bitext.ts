import fc from 'fast-check';
import { ROLES } from '../../src/core/article.ts';
import type { Bitext, Note, Origin, Segment } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import { CODE_TYPES, type CodePlace, type InlineCode, tidyPlaces } from '../../src/core/inline-code.ts';
import type { Mention } from '../../src/core/term.ts';

const TROUBLE = [
  'قال الرئيس «نعم»',
  ' ',
  '&',
  '<b>',
  ']]>',
  '"\'',
  '\u200F',
  '\u202E',
  '\u0000',
  '\u001F',
  '\r',
  '\r\n',
  '\n',
  '\t',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\uFFFE',
  '\uD800',
  '\uDC00',
  '\u{1F600}',
  '\\u0041',
  '[U+200F]',
  '٣٫٥',
  '=1+1',
  "'=",
  '@',
  ',',
  ';',
  '{{count}}',
  '$t(s1)',
  'e\u0301',
];

/** Text as bad as it gets: anything of UTF-16, and the characters that break formats. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.constantFrom(...TROUBLE), { maxLength: 6 }).map((parts) => parts.join('')),
);

const time = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [key in K]?: T }> =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : ({ [key]: one } as { [key in K]?: T })));

const merged = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([one, two]) => ({ ...one, ...two }));

const origin: fc.Arbitrary<Origin> = fc.oneof(
  merged(
    fc.record({ kind: fc.constant('engine' as const), provider: text, at: time }),
    merged(
      maybe('model', text),
      merged(
        maybe('billed', fc.nat()),
        merged(maybe('attempts', fc.nat(9)), maybe('carried', fc.constant(true as const))),
      ),
    ),
  ),
  fc.record({ kind: fc.constant('memory' as const), score: fc.nat(101), from: text, at: time }),
  merged(fc.record({ kind: fc.constant('person' as const), by: text }), maybe('at', time)),
);

const approval = fc.record({ by: text, at: time });

const note: fc.Arbitrary<Note> = merged(
  fc.record({ text }),
  merged(maybe('appliesTo', fc.constantFrom('source' as const, 'target' as const)), maybe('category', text)),
);

const keptText = text.chain((target) => merged(fc.constant({ target }), targetCodesIn(target)));

const previous = merged(
  merged(fc.record({ source: text }), keptText),
  merged(maybe('origin', origin), maybe('approval', approval)),
);

const revision = merged(
  merged(
    keptText,
    fc.record({
      state: fc.constantFrom('translated' as const, 'reviewed' as const, 'final' as const),
      origin,
    }),
  ),
  merged(maybe('approval', approval), maybe('source', text)),
);

const dismissal = fc.record({ check: text, key: text, reason: text, by: text, at: time });

const offer = merged(
  fc.record({ source: text, target: text, score: fc.integer({ min: 1, max: 101 }), from: text, at: text }),
  maybe('approval', approval),
);

const mentionWords = fc.record({
  term: text,
  kind: fc.constantFrom('name' as const, 'derived' as const),
  proclitic: text,
  suffix: text,
  how: fc.array(text, { maxLength: 2 }),
  translations: fc.dictionary(fc.constantFrom('en', 'fr', 'pt-BR'), fc.array(text, { minLength: 1, maxLength: 2 }), {
    noNullPrototype: true,
  }),
});

/** Mentions at arbitrary cuts of the source: in order, not overlapping. */
function mentionsIn(source: string): fc.Arbitrary<Mention[]> {
  return fc
    .uniqueArray(fc.nat(source.length), { maxLength: 6 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .chain((cuts) => {
      const spans = Array.from({ length: cuts.length >> 1 }, (_, i) => [cuts[2 * i]!, cuts[2 * i + 1]!] as const);
      return fc.tuple(
        ...spans.map(([start, end]) =>
          mentionWords.map((words) => ({ start, end, surface: source.slice(start, end), ...words })),
        ),
      ) as fc.Arbitrary<Mention[]>;
    })
    .filter((mentions) => mentions.every(({ start, end }) => !splitsPair(source, start) && !splitsPair(source, end)));
}

/** A cut through an astral character is no place where a name can begin. */
function splitsPair(source: string, at: number): boolean {
  return /[\uD800-\uDBFF]$/.test(source.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(source.slice(at));
}

/** Codes anywhere in a text, in an order that a record can hold. */
function placesIn(text: string): fc.Arbitrary<CodePlace[]> {
  const place = fc.tuple(fc.nat(text.length), fc.constantFrom('1o', '1c', '2o', '2c', '3o', '4s', '5s'));
  return fc.array(place, { maxLength: 6 }).map((places) =>
    tidyPlaces(
      places
        .filter(([at]) => !splitsPair(text, at))
        .map(([at, name]) => ({
          at,
          id: name[0]!,
          kind: name[1] === 'o' ? 'open' : name[1] === 'c' ? 'close' : 'standalone',
        })),
      text.length,
    ),
  );
}

function codesIn(source: string): fc.Arbitrary<{ codes?: InlineCode[] }> {
  return placesIn(source).chain((places) => {
    const parts = places.map((place) =>
      merged(
        fc.record({ data: text, type: fc.constantFrom(...CODE_TYPES) }),
        place.kind === 'standalone' ? maybe('equiv', text) : fc.constant({}),
      ).map((more) => ({ ...place, ...more })),
    );
    // One type for both ends of a pair.
    return fc.tuple(...parts).map((codes) => {
      const types = new Map(codes.map(({ id, type }) => [id, type]));
      return codes.length === 0 ? {} : { codes: codes.map((code) => ({ ...code, type: types.get(code.id)! })) };
    }) as fc.Arbitrary<{ codes?: InlineCode[] }>;
  });
}

function targetCodesIn(target: string): fc.Arbitrary<{ targetCodes?: CodePlace[] }> {
  return placesIn(target).map((places) => (places.length === 0 ? {} : { targetCodes: places }));
}

const offers = maybe('offers', fc.array(offer, { minLength: 1, maxLength: 3 }));

const standing = fc.oneof(
  merged(
    fc.record({ state: fc.constant('initial' as const) }),
    merged(offers, maybe('open', merged(fc.record({ code: text, message: text }), maybe('provider', text)))),
  ),
  merged(fc.record({ state: fc.constant('translated' as const), target: text, origin }), offers),
  merged(
    fc.record({ state: fc.constantFrom('reviewed' as const, 'final' as const), target: text, origin }),
    maybe('approval', approval),
  ),
);

type Standing = typeof standing extends fc.Arbitrary<infer T> ? T : never;

const codedStanding: fc.Arbitrary<Standing> = standing.chain(
  (one): fc.Arbitrary<Standing> =>
    one.state === 'initial' ? fc.constant(one) : merged(fc.constant(one), targetCodesIn(one.target)),
);

const segment: fc.Arbitrary<Omit<Segment, 'id'>> = text.chain((source) =>
  merged(
    merged(
      codesIn(source),
      merged(
        fc.record({
          source: fc.constant(source),
          hash: fc.constant(hashOf(source)),
          mentions: mentionsIn(source),
          gap: text,
          notes: fc.array(note, { maxLength: 2 }),
        }),
        merged(
          maybe('previous', previous),
          merged(
            maybe('history', fc.array(revision, { minLength: 1, maxLength: 2 })),
            maybe('dismissed', fc.array(dismissal, { minLength: 1, maxLength: 2 })),
          ),
        ),
      ),
    ),
    codedStanding,
  ),
);

/** Any bitext that keeps its own rules. */
export const arbitraryBitext: fc.Arbitrary<Bitext> = fc
  .record({
    slug: text.filter((slug) => slug !== ''),
    original: text,
    from: fc.constantFrom('ar', 'ar-EG', 'fa'),
    to: fc.constantFrom('en', 'fr', 'pt-BR'),
    units: fc.array(fc.record({ role: fc.constantFrom(...ROLES), segments: fc.array(segment, { maxLength: 3 }) }), {
      maxLength: 4,
    }),
  })
  .map((bitext) => {
    let last = 0;
    const units = bitext.units.map((unit, index) => ({
      id: `u${index + 1}`,
      role: unit.role,
      segments: unit.segments.map((one) => ({ ...one, id: `s${++last}` }) as Segment),
    }));
    return { ...bitext, units };
  })
  .chain((bitext) =>
    merged(
      fc.constant(bitext),
      maybe(
        'skeleton',
        fc.record({
          encoding: fc.record({
            name: fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'windows-1256' as const),
            bom: fc.boolean(),
          }),
          gaps: fc.array(text, { minLength: bitext.units.length + 1, maxLength: bitext.units.length + 1 }),
        }),
      ),
    ),
  );
