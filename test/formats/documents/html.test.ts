import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeTagged } from '../../../src/core/tagged-text.ts';
import { html } from '../../../src/formats/documents/html/html.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { documentContract, ownTargets, readSample, TO_ENGLISH, translated } from '../../contracts/document.ts';

const PAGE = `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
  <meta charset="utf-8">
  <title>افتتاح جسر &amp; طريق</title>
  <meta name="description" content="خبر عن جسر">
  <meta name="author" content="هدى سالم">
  <meta property="article:published_time" content="2026-03-05T08:30:00Z">
  <meta name="keywords" content="جسور، طرق">
  <link rel="canonical" href="https://news.example/bridge">
  <style>p { color: red }</style>
  <script>const a = "<p>ليس نصا</p>";</script>
</head>
<body>
  <h1>افتتاح <em>جسر</em> جديد</h1>
  <p class="byline">كتبت هدى سالم</p>
  <p>باريس 5 مارس (رويترز) - افتتح <b>الوزير سالم</b> جسرا
     جديدا على <a href="/river?a=1&amp;b=2" title="صفحة النهر">النهر</a>. <!-- ملاحظة --> وقال إنه &laquo;آمن&raquo;&nbsp;جدا.<br>وشكر العمال.</p>
  <figure><img src="a.png" alt="صورة الجسر"><figcaption>الجسر <i>ليلا</i></figcaption></figure>
  <ul><li>طوله <code>3 km</code> تقريبا<li><p>كلفته <span translate="no">مليون</span> دينار</p></ul>
  <table><caption>الأرقام</caption><tr><th>العام<th>العدد</th></tr><tr><td><b>2025</b></td><td>سبعة آلاف</td></tr></table>
  <blockquote dir="rtl"><p lang="ar-EG">كلام <b>من <i>قلب</i></b> المدينة</p></blockquote>
  <p>أول السطر<br><br>آخر السطر</p>
  <pre>لا يترجم</pre>
</body>
</html>
`;

const ODD = `نص بلا وسوم <b>غامق <i>متشابك</b> ثم</i> نهاية <p>فقرة مفتوحة <p>أخرى </div> </b> <a href=x title='قال "نعم"'>رابط</a>
<td>خانة بلا جدول <img alt=صورة src=x> بعد الصورة <br/><br/> ثم 3 < 4 & 5 &unknown; &#1632;`;

function wordsOf(node: DefaultTreeAdapterMap['node']): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  const attributes = 'attrs' in node ? node.attrs.map(({ value }) => ` ${value} `).join('') : '';
  return attributes + ('childNodes' in node ? node.childNodes.map(wordsOf).join('') : '');
}

documentContract({
  format: html,
  samples: { 'a page': PAGE, 'what is not closed or nests wrongly': ODD, 'a piece': '<p>سطر <b>واحد</b></p>' },
  otherReader: (bytes) => wordsOf(parse(Buffer.from(bytes).toString('utf8'))),
});

describe('HTML', () => {
  test('is read in blocks with their roles, and codes for what stands between the words', () => {
    const { laid } = readSample(html, PAGE);
    const read = laid.units.map(({ role, segments }) => [
      role,
      ...segments.map(({ start, end, codes = [] }) => writeTagged({ text: laid.text.slice(start, end), codes })),
    ]);
    expect(read).toEqual([
      ['metadata', 'افتتاح جسر & طريق'],
      ['metadata', 'خبر عن جسر'],
      ['headline', 'افتتاح <1>جسر</1> جديد'],
      ['byline', 'كتبت هدى سالم'],
      ['dateline', 'باريس 5 مارس (رويترز) -'],
      ['body', 'افتتح <1>الوزير سالم</1> جسرا جديدا على <2>النهر</2>.', 'وقال إنه «آمن»\u00A0جدا.', 'وشكر العمال.'],
      ['metadata', 'صفحة النهر'],
      ['metadata', 'صورة الجسر'],
      ['caption', 'الجسر <1>ليلا</1>'],
      ['list-item', 'طوله <1>3 km</1> تقريبا'],
      ['list-item', 'كلفته <1>مليون</1> دينار'],
      ['caption', 'الأرقام'],
      ['cell', 'العام'],
      ['cell', 'العدد'],
      ['cell', '2025'],
      ['cell', 'سبعة آلاف'],
      ['body', 'كلام <1>من <2>قلب</2></1> المدينة'],
      ['body', 'أول السطر'],
      ['body', 'آخر السطر'],
    ]);
  });

  test('tells what the page says about itself', () => {
    expect(readSample(html, PAGE).document.metadata).toEqual({
      summary: 'خبر عن جسر',
      byline: 'هدى سالم',
      language: 'ar',
      created: '2026-03-05T08:30:00Z',
      keywords: ['جسور', 'طرق'],
      url: 'https://news.example/bridge',
    });
  });

  test('comes back in the other language and direction, with its markup', () => {
    const { document, laid } = readSample(html, PAGE);
    let count = 0;
    const merged = mergeDocument(
      document,
      laid,
      translated(laid, () => `Words ${++count}`),
      TO_ENGLISH,
    ) as string;
    expect(merged).toContain('<html lang="en" dir="ltr">');
    expect(merged).toContain('<blockquote dir="ltr"><p lang="en">');
    expect(merged).toContain('<meta name="description" content="Words 2">');
    expect(merged).toContain('alt="Words 10"');
    expect(merged).toContain('<script>const a = "<p>ليس نصا</p>";</script>');
    expect(merged).toContain('<pre>لا يترجم</pre>');
    expect(merged).toContain('title="Words 9"');
    expect(merged).not.toContain('صفحة النهر');
    // Only what says nothing to a reader of English is left of the Arabic.
    expect(merged.replace(/<(script|pre|span translate="no")>.*?<\/\w+>|<meta[^>]*>|<!--.*?-->/g, '')).not.toMatch(
      /\p{Script=Arabic}/u,
    );
  });

  test('a page in another encoding says so no more once it is translated', () => {
    const { document, laid } = readSample(html, '<meta charset="windows-1256"><p>سطر</p>');
    expect(
      mergeDocument(
        document,
        laid,
        translated(laid, () => 'Line'),
        TO_ENGLISH,
      ),
    ).toBe('<meta charset="utf-8"><p>Line</p>');
  });

  test('a page without a headline in its text has one in its title', () => {
    const { laid } = readSample(html, '<title>عنوان</title><p>نص.</p>');
    expect(laid.units.map(({ role }) => role)).toEqual(['headline', 'body']);
  });

  test('nothing in it is ever run or fetched, and any nesting is read', () => {
    const deep = `${'<div>'.repeat(100_000)}نص${'</b>'.repeat(100_000)}`;
    const { document, laid } = readSample(html, deep);
    expect(laid.text).toBe('نص');
    expect(mergeDocument(document, laid, ownTargets(laid), TO_ENGLISH)).toBe(deep);
  });
});
