import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readTagged, writeTagged } from '../../../src/core/tagged-text.ts';
import { csvDocument } from '../../../src/formats/documents/csv-document.ts';
import type { DocumentFormat } from '../../../src/formats/documents/document.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { srt } from '../../../src/formats/documents/subtitles/srt.ts';
import { webvtt } from '../../../src/formats/documents/subtitles/webvtt.ts';
import { documentContract, readSample, TO_ENGLISH } from '../../contracts/document.ts';

const RUNS_ON = 'words without a stop run on into the next cue: the same words, in fewer blocks';

const SRT = `1
00:00:01,000 --> 00:00:04,000
افتتح الوزير الجسر
الجديد اليوم.

2
00:00:04,500 --> 00:00:06,000 X1:100
وقال <i>إن العمل</i>

3
00:00:06,100 --> 00:00:08,000
{\\an8}انتهى قبل الموعد.

4
00:00:09,000 --> 00:00:10,000

5
00:00:11,000 --> 00:00:12,000
- شكرا.
- عفوا.
`;

const VTT = `WEBVTT - أخبار
Language: ar

NOTE ملاحظة
لا تترجم

STYLE
::cue { color: red }

intro
00:01.000 --> 00:04.000 align:start
<v سالم>افتتحنا الجسر &amp; الطريق
<c.loud>اليوم</c>.</v>

00:05.000 --> 00:06.000
وقلنا إن العمل

00:06.100 --> 00:08.000
انتهى <00:07.000>قبل الموعد.
`;

const CSV = `id,headline,"text",caption_ar,url,caption_en
1,افتتاح جسر,"قال ""سالم"" ذلك، ثم ذهب.

فقرة ثانية.",صورة,http://a.example,A picture
2,"عنوان؛ ثان",نص آخر.,,http://b.example,
`;

documentContract({
  format: srt,
  samples: {
    cues: SRT,
    'line ends of Windows': SRT.replaceAll('\n', '\r\n'),
    'no blank line at the end': SRT.trimEnd(),
  },
  skip: {
    'holds any words that are put in, and says them again: cues': RUNS_ON,
    'holds any words that are put in, and says them again: line ends of Windows': RUNS_ON,
    'holds any words that are put in, and says them again: no blank line at the end': RUNS_ON,
  },
  broken: { 'no times': ['افتتح الوزير', /"line":1.*no line with times/] },
});

documentContract({
  format: webvtt,
  samples: { cues: VTT, 'line ends of Windows': VTT.replaceAll('\n', '\r\n') },
  skip: {
    'holds any words that are put in, and says them again: cues': RUNS_ON,
    'holds any words that are put in, and says them again: line ends of Windows': RUNS_ON,
  },
  broken: {
    'no head': ['00:01.000 --> 00:04.000\nنص', /"line":1.*WEBVTT/],
    'a bad time': ['WEBVTT\n\n1:2 --> 3\nنص', /"line":3,"column":1.*times/],
  },
});

documentContract({
  format: csvDocument,
  samples: {
    commas: CSV,
    'semicolons and Windows': CSV.replaceAll(',', ';').replaceAll('\n', '\r\n'),
    tabs: 'ar\ten\nجسر\tbridge\nطريق\t',
  },
  otherReader: (bytes) =>
    (parse(Buffer.from(bytes), { delimiter: [',', ';', '\t'], relax_column_count: true }) as string[][])
      .flat()
      .join('\n'),
  broken: {
    'unknown columns': ['a,b\n1,2\n', /«a», «b».*name the columns/],
    'an open quotation mark': ['text\n"a\n', /"line":2,"column":1.*not closed/],
    'text behind a quotation mark': ['text,b\n"a"b,c\n', /"line":2,"column":4.*behind the quotation mark/],
  },
});

function tagged(format: DocumentFormat, source: string): string[] {
  const { laid } = readSample(format, source);
  return laid.units.map(({ segments }) =>
    segments.map(({ start, end, codes = [] }) => writeTagged({ text: laid.text.slice(start, end), codes })).join(' | '),
  );
}

function put(format: DocumentFormat, source: string, ...targets: readonly string[]): string {
  const { document, laid } = readSample(format, source);
  const left = [...targets];
  const into = laid.units.map(({ segments }) => segments.map(() => readTagged(left.shift() ?? 'x')));
  return mergeDocument(document, laid, into, TO_ENGLISH) as string;
}

describe('subtitles', () => {
  test('a sentence over two cues is one, with the times inside as a code', () => {
    expect(tagged(srt, SRT)).toEqual([
      'افتتح الوزير الجسر الجديد اليوم.',
      'وقال <1>إن العمل</1> <2/><3/>انتهى قبل الموعد.',
      '- شكرا. | - عفوا.',
    ]);
    expect(tagged(webvtt, VTT)).toEqual([
      'افتتحنا الجسر & الطريق <1>اليوم</1>.',
      'وقلنا إن العمل <1/>انتهى <2/>قبل الموعد.',
    ]);
  });

  test('cues keep their times; what is long is wrapped', () => {
    const english = put(
      srt,
      SRT,
      'Today the minister opened the new bridge over the river.',
      'He said <1>the work</1> <2/><3/>ended before its time.',
      '- Thanks.',
      '- Welcome.',
    );
    expect(english).toBe(`1
00:00:01,000 --> 00:00:04,000
Today the minister opened the
new bridge over the river.

2
00:00:04,500 --> 00:00:06,000 X1:100
He said <i>the work</i>

3
00:00:06,100 --> 00:00:08,000
{\\an8}ended before its time.

4
00:00:09,000 --> 00:00:10,000

5
00:00:11,000 --> 00:00:12,000
- Thanks. - Welcome.
`);
  });

  test('WebVTT says its new language and keeps speakers, notes and styles', () => {
    const english = put(webvtt, VTT, 'We opened it & the road <1>today</1>.', 'We said work <1/>ended <2/>early.');
    expect(english).toContain('Language: en\n\nNOTE ملاحظة\nلا تترجم\n\nSTYLE');
    expect(english).toContain('<v سالم>We opened it &amp;\nthe road <c.loud>today</c>.</v>');
    expect(english).toContain('We said work\n\n00:06.100 --> 00:08.000\nended <00:07.000>early.');
  });
});

describe('CSV', () => {
  test('is read by its named columns; the others stay, and no cell becomes a formula', () => {
    expect(tagged(csvDocument, CSV)).toEqual([
      'افتتاح جسر',
      'قال "سالم" ذلك، ثم ذهب.',
      'فقرة ثانية.',
      'صورة',
      'عنوان؛ ثان',
      'نص آخر.',
    ]);
    expect(
      put(csvDocument, CSV, 'Bridge', 'He said "so".', 'Second.', '=1+1', 'a;b', 'c'),
    ).toBe(`id,headline,"text",caption_ar,url,caption_en
1,"Bridge","He said ""so"".

Second.","'=1+1",http://a.example,A picture
2,"a;b","c",,http://b.example,
`);
  });
});
