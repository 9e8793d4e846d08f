import type { Bitext, Segment } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import type { Mention } from '../../src/core/term.ts';

type Given = Partial<Segment> & { readonly source: string };

let last = 0;

function makeSegment(given: Given): Segment {
  return {
    id: `s${++last}`,
    hash: hashOf(given.source),
    mentions: [],
    gap: '',
    notes: [],
    state: 'initial',
    ...given,
  } as Segment;
}

function makeMention(
  source: string,
  surface: string,
  rest: Partial<Mention> & Pick<Mention, 'term' | 'translations'>,
): Mention {
  const start = source.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    kind: 'name',
    surface,
    proclitic: '',
    suffix: '',
    how: ['exact'],
    ...rest,
  };
}

const AT = '2026-03-05T08:30:00.000Z';
const LATER = '2026-03-05T09:10:30.000Z';

const headline = 'وزير النقل يفتتح جسر النهر في مدينة السلام';
const opening = 'افتتح وزير النقل اليوم جسرا طوله 3.5 كيلومترات، وقال إن كلفته «لم تتجاوز الموازنة».';
const praised = 'وأشاد رئيس البلدية سليم الحاج بالعمال الكازاخستانيين.';

/** An article with every kind of segment that a record can hold. */
export const SAMPLE: Bitext = {
  slug: 'river-bridge',
  original: 'source-texts/river-bridge.txt',
  from: 'ar',
  to: 'en',
  units: [
    {
      id: 'u1',
      role: 'headline',
      segments: [
        makeSegment({
          source: headline,
          state: 'reviewed',
          target: 'Transport minister opens river bridge in Madinat al-Salam',
          origin: { kind: 'engine', provider: 'google', model: 'general/nmt', at: AT, billed: 42, attempts: 2 },
          approval: { by: 'Maha', at: LATER },
          mentions: [
            makeMention(headline, 'مدينة السلام', {
              term: 'مدينة السلام',
              translations: { en: ['Madinat al-Salam', 'Peace City'] },
            }),
          ],
        }),
      ],
    },
    {
      id: 'u2',
      role: 'body',
      segments: [
        makeSegment({
          source: opening,
          state: 'translated',
          target:
            'The transport minister today opened a bridge 3.5 kilometres long, saying its cost “did not exceed the budget”.',
          origin: { kind: 'memory', score: 101, from: 'old-bridge#s4', at: AT },
        }),
        makeSegment({
          source: praised,
          gap: ' ',
          state: 'translated',
          target: 'Mayor Salim al-Hajj praised the Kazakh workers & engineers.',
          origin: { kind: 'person', by: 'desk', at: AT },
          mentions: [
            makeMention(praised, 'سليم الحاج', { term: 'سليم الحاج', translations: { en: ['Salim al-Hajj'] } }),
            makeMention(praised, 'كازاخستانيين', {
              term: 'كازاخستان',
              kind: 'derived',
              proclitic: 'ال',
              how: ['proclitic:ال', 'context:after'],
              translations: { en: ['Kazakh', 'Kazakhstani'] },
            }),
          ],
          notes: [
            { text: 'The source does not say engineers.', appliesTo: 'target', category: 'finding' },
            { text: 'As heard on the spot.', appliesTo: 'source', category: 'source-fault' },
          ],
        }),
      ],
    },
    {
      id: 'u3',
      role: 'body',
      segments: [
        makeSegment({
          source: 'وسيفتح الجسر أمام المشاة يوم الأحد.',
          previous: {
            source: 'وسيفتح الجسر أمام المشاة يوم السبت.',
            target: 'The bridge will open to pedestrians on Saturday.',
            approval: { by: 'Maha', at: AT },
          },
        }),
        makeSegment({
          source: 'ولم ترد الشركة على سؤالنا.',
          gap: '\u00A0 ',
          open: { code: 'source-script-left', provider: 'google', message: 'the answer was still Arabic' },
        }),
      ],
    },
    {
      id: 'u4',
      role: 'body',
      segments: [
        makeSegment({
          source: 'نص تجريبي.',
          state: 'translated',
          target: '[mock] trial text.',
          origin: { kind: 'engine', provider: 'mock', at: AT },
        }),
        makeSegment({
          source: 'انتهى.',
          gap: '\n',
          state: 'final',
          target: 'Ends.',
          origin: { kind: 'person', by: 'record' },
          history: [
            {
              source: 'هذا ختام الخبر.',
              target: 'This report is over.',
              state: 'reviewed',
              origin: { kind: 'person', by: 'Huda' },
              approval: { by: 'Huda', at: AT },
            },
            {
              target: 'It is "over" & out\nnow.',
              state: 'translated',
              origin: { kind: 'engine', provider: 'deepl', model: 'next-gen', at: AT, billed: 51 },
            },
          ],
          dismissed: [
            { check: 'length-band', key: '0123456789abcdef', reason: 'So short is right.', by: 'Huda', at: AT },
          ],
        }),
      ],
    },
  ],
  skeleton: { encoding: { name: 'utf-8', bom: true }, gaps: ['', '\r\n\r\n', '\n\n', '\n  \n\t', '\n'] },
};

/** Targets that have broken one format or another. */
export const HARD_TARGETS: readonly (readonly [string, string])[] = [
  ['guillemets', 'He said: «yes».'],
  ['ampersand', 'AT&T &amp; co'],
  ['angle brackets', '<b>bold</b> 1 < 2 > 0'],
  ['quotes', `"double" 'single' \u201Ccurly\u201D`],
  ['right-to-left mark', 'a\u200Fb'],
  ['bidi override', '\u202Eevil\u202C'],
  ['isolates', '\u2068name\u2069'],
  ['Arabic decimal', '٣٫٥'],
  ['empty target', ''],
  ['long line', 'word '.repeat(4000).trim()],
  ['end of CDATA', 'a]]>b'],
  ['carriage return', 'a\rb'],
  ['CRLF', 'a\r\nb'],
  ['tab', 'a\tb'],
  ['blanks at the edges', '  a  '],
  ['line separator', 'a\u2028b\u0085c'],
  ['zero', 'a\u0000b'],
  ['escape', 'a\u001Bb'],
  ['astral', '\u{1F600}\u{10FFFF}'],
  ['lone high surrogate', 'a\uD83Db'],
  ['lone low surrogate', '\uDE00'],
  ['noncharacter', 'a\uFFFEb'],
  ['byte order mark', '\uFEFFa'],
  ['looks like our own escapes', '\\u0041 [U+200F] [U+005B] &#x41; <cp hex="0001"/>'],
  ['not normalised', 'e\u0301 \u0627\u0653'],
  ['formula', '=HYPERLINK("http://x.example","x")'],
  ['formula behind an apostrophe', "'=1"],
  ['formula behind a mark', '\u200E+1'],
  ['at sign', '@SUM(A1)'],
  ['minus', '-1 degrees'],
  ['interpolation', 'costs {{amount}} {{- raw}}'],
  ['separators', 'key:with.dots,commas;semicolons|pipes'],
  ['processing instruction', '<?xml version="1.0"?>'],
  ['comment', '<!-- no -->'],
];

/** One approved segment with this target. */
export function withTarget(target: string, source = 'جملة واحدة.'): Bitext {
  last = 0;
  const segment = makeSegment({
    source,
    state: 'reviewed',
    target,
    origin: { kind: 'person', by: 'desk', at: AT },
    approval: { by: 'Maha', at: LATER },
  });
  return {
    slug: 'hard',
    original: 'source-texts/hard.txt',
    from: 'ar',
    to: 'en',
    units: [{ id: 'u1', role: 'body', segments: [segment] }],
  };
}
