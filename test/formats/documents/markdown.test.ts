import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readTagged, writeTagged } from '../../../src/core/tagged-text.ts';
import { markdown } from '../../../src/formats/documents/markdown/markdown.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { documentContract, readSample, TO_ENGLISH } from '../../contracts/document.ts';

const PAGE = `---
title: "افتتاح جسر: الطريق الجديد"
description: خبر عن جسر
author: هدى سالم
lang: ar
date: 2026-03-05T08:30:00Z
tags: [جسور, طرق]
subjects:
  - name: نقل
    uri: medtop:20000337
version: 2
---

# افتتاح *جسر* جديد

باريس 5 مارس (رويترز) - افتتح **الوزير سالم** جسرا
جديدا على [النهر](/river "صفحة النهر"). وقال إنه «آمن»[^1] جدا.  
وشكر \`npm install\` العمال &amp; غيرهم \\* كلهم، انظر http://news.example/a_b_c ثم ~~كذا~~.

![صورة الجسر](a.png "الجسر ليلا")

قبل ![أيقونة](i.png) بعد و<b>غامق</b> ثم <https://x.example> و[مرجع].

- طوله **3** كم
  على النهر
- [ ] كلفته مليون

1. أول
2. ثان [آخر][r] كذا

> اقتباس من *قلب
> المدينة*

| العام | العدد |
|:-----:|-------|
| **2025** | سبعة \\| آلاف |

\`\`\`js
const ليس = 'نصا';
\`\`\`

<figure><img src="b.png" alt="صورة أخرى"><figcaption>تعليق</figcaption></figure>

عنوان ثان
---------

[^1]: حاشية عن **الأمان**.

[مرجع]: http://a.example "عنوان المرجع"
[r]: http://b.example
`;

documentContract({
  format: markdown,
  samples: {
    'a page': PAGE,
    'rules that are no front matter': '---\n\nنص بين خطين\n\n---\n\nنص آخر\n',
    'front matter of another kind': '+++\ntitle = "عنوان"\n+++\nنص واحد\n',
    'line ends of Windows': '# عنوان\r\n\r\nسطر **غامق**\r\nتابع\r\n\r\n- بند\r\n',
  },
  otherReader: (bytes) => {
    const text = Buffer.from(bytes).toString('utf8').replaceAll('\\|', '|');
    const quoted = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words).join('\n');
    const said = `${wordsOf(fromMarkdown(text))}\n${quoted}`;
    return said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  },
  broken: {
    'front matter that is no YAML': ['---\ntitle: "a\nb: [\n---\nنص\n', /INPUT_FORMAT .*"line":\d.*no YAML.*mend it/],
  },
});

function put(source: string, ...targets: readonly string[]): string | Uint8Array {
  const { document, laid } = readSample(markdown, source);
  const left = [...targets];
  const into = laid.units.map(({ segments }) => segments.map(() => readTagged(left.shift() ?? 'x')));
  return mergeDocument(document, laid, into, TO_ENGLISH);
}

describe('Markdown', () => {
  test('is read in blocks with their roles, and codes for its marks', () => {
    const { laid } = readSample(markdown, PAGE);
    const read = laid.units.map(({ role, segments }) => [
      role,
      ...segments.map(({ start, end, codes = [] }) => writeTagged({ text: laid.text.slice(start, end), codes })),
    ]);
    expect(read).toEqual([
      ['headline', 'افتتاح جسر: الطريق الجديد'],
      ['metadata', 'خبر عن جسر'],
      ['headline', 'افتتاح <1>جسر</1> جديد'],
      ['dateline', 'باريس 5 مارس (رويترز) -'],
      [
        'body',
        'افتتح <1>الوزير سالم</1> جسرا جديدا على <2>النهر</2>.',
        'وقال إنه «آمن»<1/> جدا.',
        'وشكر <1>npm install</1> العمال & غيرهم * كلهم، انظر http://news.example/a_b_c ثم <2>كذا</2>.',
      ],
      ['metadata', 'صفحة النهر'],
      ['caption', 'صورة الجسر'],
      ['metadata', 'الجسر ليلا'],
      ['body', 'قبل <1/> بعد و<2>غامق</2> ثم <3/> و<4>مرجع</4>.'],
      ['caption', 'أيقونة'],
      ['list-item', 'طوله <1>3</1> كم على النهر'],
      ['list-item', 'كلفته مليون'],
      ['list-item', 'أول'],
      ['list-item', 'ثان <1>آخر</1> كذا'],
      ['body', 'اقتباس من <1>قلب المدينة</1>'],
      ['cell', 'العام'],
      ['cell', 'العدد'],
      ['cell', '2025'],
      ['cell', 'سبعة | آلاف'],
      ['metadata', 'صورة أخرى'],
      ['caption', 'تعليق'],
      ['subheadline', 'عنوان ثان'],
      ['body', 'حاشية عن <1>الأمان</1>.'],
      ['metadata', 'عنوان المرجع'],
    ]);
  });

  test('tells what its front matter says', () => {
    expect(readSample(markdown, PAGE).document.metadata).toEqual({
      headline: 'افتتاح جسر: الطريق الجديد',
      summary: 'خبر عن جسر',
      byline: 'هدى سالم',
      language: 'ar',
      created: '2026-03-05T08:30:00Z',
      keywords: ['جسور', 'طرق'],
      subjects: [{ name: 'نقل', uri: 'medtop:20000337' }],
      version: 2,
    });
  });

  test.for<[string, string, string[], string]>([
    ['marks stand at words', 'نص **غامق** هنا', ['a<1> bold </1>word'], 'a **bold** word'],
    ['marks inside words', 'نص **غامق** هنا', ['un<1>believ</1>able'], 'un**believ**able'],
    ['underscores inside words become tags', 'نص _مائل_ هنا', ['un<1>believ</1>able'], 'un<em>believ</em>able'],
    ['marks beside quotes', 'نص **غامق** هنا', ['a<1>“so”</1>b'], 'a<strong>“so”</strong>b'],
    ['a mark that is text', 'نص', ['2 * 3 * 4 and _so_ on'], '2 \\* 3 \\* 4 and \\_so\\_ on'],
    ['what would be a list', 'نص', ['1986. A year'], '1986\\. A year'],
    ['what would be a heading', 'نص', ['# 1'], '\\# 1'],
    ['an exclamation in front of a link', 'نص [رابط](/a) هنا', ['Look!<1>link</1>'], 'Look\\![link](/a)'],
    [
      'a reference keeps its label',
      'نص [مرجع] هنا\n\n[مرجع]: /a',
      ['see <1>this</1>'],
      'see [this][مرجع]\n\n[مرجع]: /a',
    ],
    [
      'front matter in the other language',
      '---\ntitle: جسر\nlang: ar\n---\nنص',
      ['Bridge: "new"', 'Text'],
      '---\ntitle: "Bridge: \\"new\\""\nlang: en\n---\nText',
    ],
    [
      'a long title over lines',
      '---\ntitle: >\n  جسر\n  جديد\nb: 1\n---\nنص',
      ['New bridge', 'Text'],
      '---\ntitle: "New bridge"\nb: 1\n---\nText',
    ],
    ['a code that was translated stays code', 'نص `a` هنا', ['run <1>a`b</1>'], 'run ``a`b``'],
    [
      'a picture with other words',
      'نص ![صورة](a.png) هنا',
      ['before<1/> after', 'A [bridge]'],
      'before![A \\[bridge\\]](a.png) after',
    ],
  ])('%s', ([, source, targets, written]) => {
    expect(put(source, ...targets)).toBe(written);
  });
});
