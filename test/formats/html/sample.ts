import { createHash } from 'node:crypto';
import type { Role } from '../../../src/core/article.ts';
import type { Approval, Bitext, Note, OpenReason, Origin, Segment, State } from '../../../src/core/bitext.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Mention } from '../../../src/core/term.ts';
import type { HtmlView, NamePair } from '../../../src/formats/html/view.ts';

const AT = '2026-02-03T08:15:00Z';

/** Offsets of the `nth` occurrence of `words`. */
export function spanOf(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`no «${words}» in «${text}»`);
  return { start, end: start + words.length };
}

export function mentionOf(text: string, surface: string, en: string, more: Partial<Mention> = {}): Mention {
  return {
    ...spanOf(text, surface),
    term: surface,
    kind: 'name',
    surface,
    proclitic: '',
    suffix: '',
    how: ['exact'],
    translations: { en: [en] },
    ...more,
  };
}

interface Spec {
  readonly id: string;
  readonly source: string;
  readonly state?: State;
  readonly target?: string;
  readonly origin?: Origin;
  readonly approval?: Approval;
  readonly open?: OpenReason;
  readonly gap?: string;
  readonly mentions?: readonly Mention[];
  readonly notes?: readonly Note[];
  readonly previous?: Segment['previous'];
}

/** A segment from what matters to the test; the rest is filled in. */
export function makeSegment(spec: Spec): Segment {
  const { state = 'translated', target = 'Text.', origin, approval, open, ...rest } = spec;
  const base = {
    gap: '',
    notes: [],
    mentions: [],
    hash: createHash('sha256').update(rest.source.normalize('NFC')).digest('hex'),
    ...rest,
  };
  if (state === 'initial') return { ...base, state, ...(open ? { open } : {}) };
  const from = origin ?? { kind: 'engine' as const, provider: 'google', model: 'nmt', at: AT };
  if (state === 'translated') return { ...base, state, target, origin: from };
  return { ...base, state, target, origin: from, ...(approval ? { approval } : {}) };
}

export function makeBitext(units: readonly { role: Role; segments: readonly Segment[] }[]): Bitext {
  return {
    slug: 'port-reopens',
    original: 'source-texts/port-reopens.txt',
    from: 'ar',
    to: 'en',
    units: units.map((unit, index) => ({ id: `u${index + 1}`, ...unit })),
  };
}

const HEAD = 'وزيرة النقل السورية تعلن إعادة فتح ميناء اللاذقية';
const PLACE = '(وكالة الأفق / دمشق - 3 شباط 2026)';
const FIRST = 'قالت وزيرة النقل، ليلى الحداد، إن ميناء اللاذقية سيعود إلى العمل بعد إغلاق دام 45 يوما.';
const SECOND = 'وأضافت الحداد أن 1250 عاملا سوريا سيعودون إلى أرصفتهم، وأن للاذقية "مكانتها في المتوسط".';
const THIRD = 'ولم تذكر الوزيرة كلفة الأعمال\u202E التي بدأت في كانون الأول.';
const FOURTH = 'وكان الاتحاد الأوروبي قد عرض المساعدة في ترميم الرصيف الغربي.';
const FIFTH = 'وتنتظر ثلاث سفن محملة بالقمح خارج الميناء منذ يوم الأحد.';

const HEAD_EN = 'Syrian transport minister announces reopening of Latakia port';
const FIRST_EN =
  'Transport Minister Layla al-Haddad said the port of Latakia would return to work after a closure of 54 days.';
const SECOND_EN =
  'Al-Haddad added that 1,250 Syrian workers would return to their quays, and that the city "has its place in the Mediterranean".';
const FOURTH_EN = 'The European Union had offered to help restore the western quay.';

/** One article with every state, a finding of every severity, names that are honoured, derived and missed. */
export const SAMPLE: Bitext = makeBitext([
  {
    role: 'headline',
    segments: [
      makeSegment({
        id: 's1',
        source: HEAD,
        target: HEAD_EN,
        state: 'final',
        approval: { by: 'Mona Said', at: '2026-02-03T09:40:00Z' },
        mentions: [
          mentionOf(HEAD, 'السورية', 'Syrian', { term: 'سوريا', kind: 'derived' }),
          mentionOf(HEAD, 'اللاذقية', 'Latakia'),
        ],
      }),
    ],
  },
  {
    role: 'dateline',
    segments: [
      makeSegment({
        id: 's2',
        source: PLACE,
        target: '(Horizon Agency / Damascus - February 3, 2026)',
        state: 'reviewed',
        origin: { kind: 'person', by: 'Mona Said', at: AT },
        approval: { by: 'Mona Said', at: AT },
        mentions: [mentionOf(PLACE, 'وكالة الأفق', 'Horizon Agency'), mentionOf(PLACE, 'دمشق', 'Damascus')],
      }),
    ],
  },
  {
    role: 'body',
    segments: [
      makeSegment({
        id: 's3',
        source: FIRST,
        target: FIRST_EN,
        mentions: [mentionOf(FIRST, 'ليلى الحداد', 'Layla al-Haddad'), mentionOf(FIRST, 'اللاذقية', 'Latakia')],
      }),
      makeSegment({
        id: 's4',
        gap: ' ',
        source: SECOND,
        target: SECOND_EN,
        origin: { kind: 'memory', score: 100, from: 'port-closed#s7', at: AT },
        mentions: [
          mentionOf(SECOND, 'الحداد', 'al-Haddad'),
          mentionOf(SECOND, 'سوريا', 'Syrian', { kind: 'derived' }),
          mentionOf(SECOND, 'لاذقية', 'Latakia', { term: 'اللاذقية', proclitic: 'لل' }),
        ],
        notes: [{ text: 'الجملة في الأصل ناقصة علامة.', appliesTo: 'source', category: 'source-fault' }],
      }),
    ],
  },
  {
    role: 'body',
    segments: [
      makeSegment({
        id: 's5',
        source: THIRD,
        target: 'The minister did not give the cost of the works, which began in December.',
        origin: { kind: 'engine', provider: 'mock', at: AT },
      }),
    ],
  },
  {
    role: 'body',
    segments: [
      makeSegment({
        id: 's6',
        source: FOURTH,
        target: FOURTH_EN,
        state: 'reviewed',
        approval: { by: 'Mona Said', at: AT },
        mentions: [mentionOf(FOURTH, 'الاتحاد الأوروبي', 'European Union')],
      }),
    ],
  },
  {
    role: 'body',
    segments: [
      makeSegment({
        id: 's7',
        source: FIFTH,
        state: 'initial',
        open: { code: 'refused', message: 'the engine refused the sentence' },
        previous: {
          source: 'وتنتظر سفينتان محملتان بالقمح خارج الميناء.',
          target: 'Two ships laden with wheat are waiting outside the port.',
          approval: { by: 'Mona Said', at: '2026-02-02T19:00:00Z' },
        },
      }),
    ],
  },
]);

const FINDINGS = new Map<string, readonly Finding[]>([
  [
    's3',
    [
      {
        check: 'numbers-kept',
        severity: 'error',
        message: 'the number 45 is missing; 54 stands there instead',
        source: spanOf(FIRST, '45'),
        target: spanOf(FIRST_EN, '54'),
      },
    ],
  ],
  [
    's4',
    [
      { check: 'quotes-kept', severity: 'info', message: 'the quotation ends before the full stop' },
      {
        check: 'names-honoured',
        severity: 'error',
        message: 'the name «اللاذقية» is not rendered as Latakia',
        source: spanOf(SECOND, 'لاذقية'),
      },
    ],
  ],
  [
    's5',
    [
      {
        check: 'bidi-controls',
        severity: 'warning',
        message: 'the source holds U+202E',
        source: { start: 28, end: 30 },
      },
    ],
  ],
]);

const pair = (term: string, source: string, surface: string, target: string, words: string | undefined): NamePair => ({
  term,
  source: [spanOf(source, surface)],
  target: words === undefined ? [] : [spanOf(target, words)],
});

export const SAMPLE_VIEW: HtmlView = {
  bitext: SAMPLE,
  findings: FINDINGS,
  articleFindings: [
    { check: 'one-spelling', severity: 'warning', message: 'two spellings of one name: Haddad, Hadad' },
  ],
  dateline: { text: PLACE, place: 'دمشق', agencies: ['وكالة الأفق'], date: '2026-02-03' },
  names: new Map<string, readonly NamePair[]>([
    ['s1', [pair('سوريا', HEAD, 'السورية', HEAD_EN, 'Syrian'), pair('اللاذقية', HEAD, 'اللاذقية', HEAD_EN, 'Latakia')]],
    [
      's3',
      [
        pair('ليلى الحداد', FIRST, 'ليلى الحداد', FIRST_EN, 'Layla al-Haddad'),
        pair('اللاذقية', FIRST, 'اللاذقية', FIRST_EN, 'Latakia'),
      ],
    ],
    [
      's4',
      [
        pair('الحداد', SECOND, 'الحداد', SECOND_EN, 'Al-Haddad'),
        pair('سوريا', SECOND, 'سوريا', SECOND_EN, 'Syrian'),
        pair('اللاذقية', SECOND, 'لاذقية', SECOND_EN, undefined),
      ],
    ],
    ['s6', [pair('الاتحاد الأوروبي', FOURTH, 'الاتحاد الأوروبي', FOURTH_EN, 'European Union')]],
  ]),
};
