import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUtf8Decoder } from '../../src/io/decode-utf8.ts';
import { expectLanguageOfHead, layOutChunks } from '../../src/pipeline/stream-article.ts';
import { readOffsets } from '../../src/pipeline/stream-offsets.ts';
import { arabicStopWords } from '../../src/text/ar/stop-words.ts';
import { writeOffsetLines } from '../../src/text/offset-lines.ts';
import { ArticleLayout, NEIGHBOUR } from '../../src/text/plain-article.ts';
import { PlainLines } from '../../src/text/plain-lines/plain-lines.ts';
import { kernel } from '../support/kernel.ts';
import { anyText, quotedText } from '../text/arbitrary-text.ts';

const SOURCE = { slug: 'x', file: 'x.txt', path: '/x.txt' };
const RULES = { language: 'ar', wrapped: 'auto' } as const;
const REACH = 200;

/** Three lines, of which the second is too wide for a text whose lines were wrapped; the head of an article ends in it. */
const HEAD = `عودة الميناء إلى العمل
وصل المدير صباح أمس إلى ميناء الفجر بعد رحلة طويلة عبر الجبال والوديان والسهول الممتدة على طول الساحل الشرقي للبلاد كلها تقريبا.
وشكر العمال على صبرهم.
`;

function* chunksOf(bytes: Uint8Array, cuts: readonly number[], room?: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  for (const to of [...places, bytes.length]) {
    for (; from < to; from = Math.min(to, from + (room?.length ?? to))) {
      const chunk = bytes.subarray(from, Math.min(to, from + (room?.length ?? to)));
      room?.set(chunk);
      yield room?.subarray(0, chunk.length) ?? chunk;
    }
  }
}

interface Told {
  text: string;
  error?: string;
}

function gather(pieces: () => Iterable<string>): Told {
  let text = '';
  try {
    for (const piece of pieces()) text += piece;
  } catch (error) {
    return { text, error: String(error) };
  }
  return { text };
}

/** By the rules alone, cut in the same places. */
function byRules(head: Uint8Array, rest: Uint8Array, cuts: readonly number[]): Told {
  const layout = new ArticleLayout(RULES, REACH);
  const decoder = createUtf8Decoder(SOURCE.file);
  return gather(function* () {
    const text = decoder.decode(head, false);
    expectLanguageOfHead(text, SOURCE, RULES);
    yield writeOffsetLines(layout.read(text, false).units);
    for (const { units } of layOutChunks(layout, decoder, chunksOf(rest, cuts))) yield writeOffsetLines(units);
  });
}

let layout = new ArticleLayout(RULES, REACH);
const lines =
  kernel &&
  new PlainLines(kernel, arabicStopWords, {
    neighbour: NEIGHBOUR,
    read: (framed, base, rareBreaks) => layout.readBetween(framed, base, rareBreaks),
  });

function byKernel(head: Uint8Array, rest: Uint8Array, cuts: readonly number[]): Told {
  layout = new ArticleLayout(RULES, REACH);
  const chunks = chunksOf(rest, cuts, lines!.room);
  return gather(() => readOffsets({ head, chunks }, layout, lines!, SOURCE, RULES, 1));
}

function expectSame(text: string | Uint8Array, cuts: readonly number[], headSize: number): void {
  const bytes = Buffer.from(text as string);
  const head = bytes.subarray(0, Math.min(bytes.length, headSize));
  const rest = bytes.subarray(head.length);
  const told = byKernel(head, rest, cuts);
  const plain = byRules(head, rest, cuts);
  expect(told.error).toBe(plain.error);
  if (plain.error === undefined) expect(told.text).toBe(plain.text);
}

const word = fc.constantFrom(
  ...'الوزير المدينة اليوم قال وقال في إلى أن هذا هذه كما ثم وقال لكن غير فأجاب فضحك فريق ولماذا وخرج أم أو أولا الذي التي غير ياهو نت كوم كو'.split(
    ' ',
  ),
  ...'د م أ هـ س إلخ إف بي سي جون كم كغ ص ج ق.م ش.م.م فيتامين القسم المادة سامي محمد أيضاً مُدرّس الـ السـلام عـلى بلدٍ'.split(
    ' ',
  ),
  ...[
    '1',
    '12',
    '2022',
    '140',
    '7.9',
    '1998.5',
    '٣٫٥',
    '٧.٩',
    '10.1.2022',
    'A',
    'Inc',
    'U.S',
    'com',
    '😀',
    'گل',
    'ۀ',
    '\uFEF3',
    'a\u0300',
  ],
  ...[
    '"نعم"',
    '«لا»',
    '(مصر)',
    '“كلا”',
    "'",
    '[3]',
    '\u200F',
    '\u200C',
    '\u00A0',
    '\u064B',
    '\uFEFF',
    '\u0000',
    '\u0007',
  ],
);
const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(' ') },
  {
    weight: 8,
    arbitrary: fc.constantFrom('. ', '. ', '.  ', '؟ ', '! ', '." ', '". ', '، ', ': ', '؛ ', '.\n', '.\n', '؟\n'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '.',
        '..',
        '...',
        '…',
        '۔',
        '? ',
        '؟"',
        '.)',
        '.”\n',
        '.»\n',
        '."\n',
        '".\n',
        '!\n',
        '\n',
        '\n\n',
        ' \n',
        '\r\n',
      ],
      ...[
        '\u2028',
        '\u2029',
        '\u0085',
        '\f',
        '\v',
        '\t',
        '. "',
        '. «',
        '. (',
        ' "',
        ' «',
        '» ',
        '” ',
        '" ',
        ') ',
        '\n"',
        '\n«',
        '\n- ',
        '\n1. ',
      ],
    ),
  },
);
const line = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 25 }).map((pairs) => pairs.flat().join(''));
const plainLine = fc
  .array(
    fc.constantFrom(
      'ومن المقرر أن يناقش البرلمان الموضوع في جلسة الأحد.',
      'وأضاف د. سامي نجيب أن الاتفاق وقع في 10.1.2022.',
      'وقال الوزير في مؤتمر صحفي عقد في العاصمة: "سنواصل العمل".',
      'هل تكفي هذه الخطوات؟ يرى خبراء أن الإجابة تتوقف على السوق.',
      'وارتفع الإنتاج بنسبة 7.9 في المئة عام 2022.',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((sentences) => `${sentences.join(' ')}\n`);
/** One stop among words that ask for nothing: what the kernel says of it is not hidden by another. */
const aimed = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      'وأضاف ',
      'في ',
      '"نعم" ',
      '«نعم» قال ',
      'قال نعم. ',
      'قال الوزير في المدينة ',
      'زار الوزير "البلاد". ',
      'نقص فيتامين ',
      'ذكر القسم ',
    ),
    word,
    fc.constantFrom(
      '. ',
      '. ',
      '. ',
      '؟ ',
      '؟ ',
      '.  ',
      '". ',
      '»؟ ',
      ').  ',
      '.',
      '؟',
      '؞ ',
      '⁇ ',
      '! ',
      '۔ ',
      '.. ',
      '." ',
      '\u064B. ',
      ' . ',
    ),
    word,
    fc.constantFrom(
      ' الوزير إلى المدينة.\n',
      '؟ قال الوزير في المدينة نعم.\n',
      ' نعم؟\n',
      '.\n',
      ' من دون أن يعلن موعد الزيارة التي طال انتظارها في المدينة كلها منذ بداية العام الماضي كما ذكرت مصادر في الوزارة أمس أو اليوم؟\n',
    ),
  )
  .map((parts) => parts.join(''));
/** What the kernel decides by tables: a single letter, a question, a quotation that opened the line, a byline. */
const tabled = fc
  .tuple(
    fc.constantFrom(
      'وأضاف ',
      'زار ',
      'نقص فيتامين ',
      'في قصر الوزير ',
      '"وصل المدير إلى ',
      'قال: "نعم". وصل المدير إلى "فندق ',
      '"وصل" المدير في "قال ',
      'نصت المادة ',
      '("نعم") وصل إلى ',
    ),
    fc.constantFrom('د. ', 'م. ', 'س. ', 'المدينة؟ ', 'المدينة". ', 'المدينة". ', 'المدينة). ', '140. ', '... دغ. '),
    fc.constantFrom(
      'وقال',
      'لكن',
      'سامي',
      'يصيب',
      'ولماذا',
      'والاستثمارات',
      'قال',
      'صُنفت',
      'من',
      'مليون',
      'ثم',
      'نَت',
      'أجاب',
      'أم',
      'فضحك',
      'الذي',
    ),
    fc.constantFrom(' الوزير إلى المدينة.\n', '؟ كتب.\n', '.\n', '. \n', '."  \n', '؟ \n', ' الوزير \n'),
    fc.constantFrom(
      '',
      'كتب: سامي نجيب؟\n',
      'ردود فعل\n',
      'ردود فعل \n',
      'تُعرف المدينة.\n',
      'ب71 هدفا.\n',
      'أ- هدف.\n',
      'أ. هدف.\n',
      'أ) هدف.\n',
      'أ۔ هدف.\n',
    ),
  )
  .map((parts) => parts.join(''));
const body = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: line },
      { weight: 6, arbitrary: aimed },
      { weight: 4, arbitrary: tabled },
      { weight: 2, arbitrary: plainLine },
      { weight: 1, arbitrary: anyText },
      { weight: 1, arbitrary: quotedText },
    ),
    { maxLength: 10 },
  )
  .map((lines) => lines.join(''));
const cuts = fc.array(fc.nat({ max: 4000 }), { maxLength: 6 });

describe.skipIf(kernel === undefined)('offsets of a text that is not made text', () => {
  test('are those that the rules give, wherever the text is cut', () => {
    fc.assert(
      fc.property(body, cuts, fc.integer({ min: 0, max: 800 }), (text, places, headSize) => {
        expectSame(HEAD + text, places, headSize);
      }),
      { numRuns: 4000 },
    );
  });

  test('also of a text that begins anyhow', () => {
    fc.assert(
      fc.property(body, cuts, (text, places) => expectSame(text, places, 100)),
      { numRuns: 500 },
    );
  });

  test('bytes that are no text are told with the same error', () => {
    fc.assert(
      fc.property(body, cuts, fc.nat(), fc.integer({ min: 0, max: 255 }), (text, places, at, byte) => {
        const bytes = Buffer.from(HEAD + text);
        bytes[at % bytes.length] = byte;
        expectSame(bytes, places, 300);
        expectSame(bytes.subarray(0, at % bytes.length), places, 300);
      }),
      { numRuns: 1000 },
    );
  });
});
