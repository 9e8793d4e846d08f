import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { writeTagged } from '../../../src/core/tagged-text.ts';
import { ninjs } from '../../../src/formats/documents/json/ninjs.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { feed } from '../../../src/formats/documents/xml/feed.ts';
import { newsmlG2 } from '../../../src/formats/documents/xml/newsml-g2.ts';
import { bytesOf, documentContract, readSample, TO_ENGLISH, translated } from '../../contracts/document.ts';
import { SCHEMAS, whyNot, xsdComplaints } from '../../support/copy-validators.ts';

const NEWSML = `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:desk.example:20260305:bridge" version="3" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="ar" dir="rtl">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <rightsInfo><copyrightHolder literal="desk"><name>الوكالة</name></copyrightHolder><usageTerms>للمشتركين</usageTerms></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="agency"><name>وكالة المثال</name></provider>
    <versionCreated>2026-03-05T09:40:00Z</versionCreated>
    <firstCreated>2026-03-05T09:12:00Z</firstCreated>
    <embargoed>2026-03-05T12:00:00Z</embargoed>
    <pubStatus qcode="stat:usable"/>
    <edNote>للمحررين</edNote>
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency>
    <located literal="paris"><name xml:lang="ar" dir="rtl">باريس</name></located>
    <language tag="ar"/>
    <subject type="cpnat:person" qcode="pers:1"><name>سالم</name></subject>
    <subject type="cpnat:abstract" qcode="medtop:20000337"><name>نقل</name></subject>
    <headline xml:lang="ar" dir="rtl">افتتاح جسر &amp; طريق</headline>
    <headline role="hldrole:sub">كلفته مليون</headline>
    <by>هدى سالم</by>
    <dateline>باريس، 5 مارس (المثال)</dateline>
    <description role="drol:summary">خبر عن جسر</description>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml" lang="ar" dir="rtl"><head><title>افتتاح جسر</title></head><body><p>افتتح <b>الوزير سالم</b> جسرا<br/>جديدا. وشكر العمال.</p><ul><li>بند</li></ul></body></html></inlineXML>
    <inlineData contenttype="text/plain">فقرة أولى &lt;بقوس&gt;.

فقرة ثانية.</inlineData>
  </contentSet>
</newsItem>
`;

const NITF = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-05T09:40:00Z</sent></header><itemSet><newsItem guid="a" version="1" xml:lang="ar"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentSet><inlineXML contenttype="application/nitf+xml"><n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"><n:body><n:body.head><n:hedline><n:hl1>عنوان <n:em>مهم</n:em></n:hl1></n:hedline><n:byline>هدى</n:byline></n:body.head><n:body.content><n:p>قال <n:person>سالم</n:person> ذلك.</n:p></n:body.content></n:body></n:nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;

const RSS = `<?xml version="1.0" encoding="windows-1256"?>
<!DOCTYPE rss>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>أخبار</title><link>https://news.example/</link><description>كل الأخبار</description><language>ar-EG</language>
  <item>
    <title>افتتاح جسر &amp; طريق</title>
    <link>https://news.example/bridge</link>
    <guid>https://news.example/bridge</guid>
    <pubDate>Thu, 05 Mar 2026 08:30:00 GMT</pubDate>
    <dc:creator>هدى سالم</dc:creator>
    <category>نقل</category>
    <description>افتتح &lt;b&gt;الوزير&lt;/b&gt; جسرا &amp;amp; طريقا.</description>
    <content:encoded><![CDATA[<p dir="rtl">افتتح <a href="/x?a=1&amp;b=2">الوزير</a> الجسر. وشكر العمال.</p><p>انتهى الخبر]]>]]&gt;<![CDATA[</p>]]></content:encoded>
    <media:content url="a.jpg"><media:description>صورة الجسر</media:description></media:content>
  </item>
  <item><title>خبر ثان</title><description>سطر أول

سطر ثان</description></item>
</channel>
</rss>
`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><id>urn:f</id><title>أخبار</title><updated>2026-03-05T08:30:00Z</updated><entry><id>urn:e</id><title type="html">عنوان &lt;em&gt;مهم&lt;/em&gt; هنا</title><updated>2026-03-05T08:30:00Z</updated><author><name>هدى</name></author><summary>ملخص</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="rtl"><p>نص <b>غامق</b> هنا.</p></div></content></entry></feed>`;

const NINJS = `{
  "uri": "urn:newsml:desk.example:20260305:bridge",
  "type": "text", "version": "2", "language": "ar",
  "firstCreated": "2026-03-05T09:12:00Z", "versionCreated": "2026-03-05T09:40:00Z",
  "urgency": 4, "slugline": "bridge", "by": "هدى سالم", "located": "باريس", "edNote": "للمحررين",
  "copyrightHolder": "الوكالة",
  "headlines": [{ "role": "main", "contentType": "text/plain", "value": "افتتاح جسر \\"جديد\\" \\u0639\\u0646" }, {"role": "sub", "value": "كلفته مليون"}],
  "descriptions": [{ "role": "summary", "contentType": "text/plain", "value": "خبر عن جسر" }],
  "bodies": [
    { "role": "main", "contentType": "text/plain", "value": "فقرة أولى.\\n\\nفقرة ثانية. ثم ثالثة." },
    { "role": "main", "contentType": "application/xhtml+xml", "value": "<p>افتتح <b>الوزير<\\/b> الجسر.</p>\\n<ul><li>بند</li></ul>" }
  ],
  "people": [{ "name": "سالم", "uri": "https://people.example/1" }],
  "associations": [
    { "name": "picture", "uri": "urn:p", "type": "picture", "descriptions": [{ "role": "caption", "value": "صورة الجسر" }] },
    { "name": "english", "uri": "urn:e", "language": "en", "headlines": [{ "value": "Already English" }] }
  ],
  "standard": { "name": "ninjs", "version": "3.2", "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.2.json#" }
}
`;

const SUPERDESK = `{"guid":"a","language":"ar","headline":"عنوان","byline":"هدى","description_text":"ملخص","body_html":"<p>نص <i>مائل</i> هنا.</p>","associations":{"main":{"headline":"صورة","description_text":"شرح"}}}`;

const plain = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('utf8')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

documentContract({
  format: newsmlG2,
  samples: { 'an item': NEWSML, 'NITF in a message': NITF },
  otherReader: plain,
  broken: {
    'XML that is not closed': ['<newsItem><a>', /INPUT_FORMAT .*"line":1.*not well-formed/],
    'an entity of its own': [
      '<!DOCTYPE newsItem [<!ENTITY a SYSTEM "file:///etc/hostname">]><newsItem>&a;</newsItem>',
      /document type definition/,
    ],
    'no item': ['<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"/>', /no newsItem/],
  },
});

documentContract({
  format: feed,
  samples: {
    RSS,
    Atom: ATOM,
    'an entry': ATOM.replace(/^.*?<entry>/, '<entry xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">').replace(
      '</feed>',
      '',
    ),
  },
  otherReader: (bytes) => {
    const text = Buffer.from(bytes).toString('utf8');
    return plain(Buffer.from(text.includes('<entry xmlns') ? text : JSON.stringify(parseFeed(text)) + text));
  },
  broken: { 'a page': ['<rss><html>', /not well-formed/] },
});

documentContract({
  format: ninjs,
  samples: { 'ninjs 3': NINJS, 'ninjs 1 as Superdesk has it': SUPERDESK },
  otherReader: (bytes) => plain(Buffer.from(JSON.stringify(JSON.parse(Buffer.from(bytes).toString('utf8'))))),
  broken: {
    'JSON that is cut off': [
      '{"uri": "a", "headline": "b"',
      /"line":1,"column":29.*no JSON: a comma or } is expected here/,
    ],
    'a strange escape': ['{"uri": "\\x"}', /no JSON: a text is not closed/],
    'no object': ['"uri"', /no object/],
    'a tower of brackets': ['['.repeat(1000), /nested more than 200 deep/],
  },
});

function tagged(format: typeof ninjs, source: string): string[] {
  const { laid } = readSample(format, source);
  return laid.units.map(
    ({ role, segments }) =>
      `${role}: ${segments.map(({ start, end, codes = [] }) => writeTagged({ text: laid.text.slice(start, end), codes })).join(' | ')}`,
  );
}

function inEnglish(format: typeof ninjs, source: string): string {
  const { document, laid } = readSample(format, source);
  let count = 0;
  return mergeDocument(
    document,
    laid,
    translated(laid, () => `Words ${++count}`),
    TO_ENGLISH,
  ) as string;
}

describe('NewsML-G2', () => {
  test('is read with its fields, its markup and its metadata', () => {
    expect(tagged(newsmlG2, NEWSML)).toEqual([
      'headline: افتتاح جسر & طريق',
      'subheadline: كلفته مليون',
      'byline: هدى سالم',
      'dateline: باريس، 5 مارس (المثال)',
      'metadata: خبر عن جسر',
      'metadata: افتتاح جسر',
      'body: افتتح <1>الوزير سالم</1> جسرا<2/>جديدا. | وشكر العمال.',
      'list-item: بند',
      'body: فقرة أولى <بقوس>.',
      'body: فقرة ثانية.',
    ]);
    expect(readSample(newsmlG2, NEWSML).document.metadata).toEqual({
      id: 'urn:newsml:desk.example:20260305:bridge',
      version: 3,
      headline: 'افتتاح جسر & طريق',
      byline: 'هدى سالم',
      summary: 'خبر عن جسر',
      agencies: ['وكالة المثال'],
      dateline: { place: 'باريس' },
      language: 'ar',
      created: '2026-03-05T09:12:00Z',
      modified: '2026-03-05T09:40:00Z',
      embargo: '2026-03-05T12:00:00Z',
      subjects: [{ name: 'نقل', uri: 'medtop:20000337' }],
      people: [{ name: 'سالم', uri: 'pers:1' }],
      urgency: 4,
      rights: { holder: 'الوكالة', usage: 'للمشتركين' },
      note: 'للمحررين',
    });
  });

  test('says its language where it said the old one', () => {
    const english = inEnglish(newsmlG2, NEWSML);
    expect(english).toContain('xml:lang="en" dir="ltr">\n  <catalogRef');
    expect(english).toContain('<language tag="en"/>');
    expect(english).toContain('lang="en" dir="ltr"><head>');
  });

  test('is valid by the official schema when it is translated', async ({ skip }) => {
    const reason = await whyNot('xmllint', 'newsml-g2');
    if (reason) skip(reason);
    const schema = 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd';
    expect(await xsdComplaints(schema, 'source.xml', NEWSML)).toBe('');
    expect(await xsdComplaints(schema, 'english.xml', inEnglish(newsmlG2, NEWSML))).toBe('');
  });
});

describe('feeds', () => {
  test('are read item by item', () => {
    expect(tagged(feed, RSS)).toEqual([
      'metadata: أخبار',
      'metadata: كل الأخبار',
      'headline: افتتاح جسر & طريق',
      'byline: هدى سالم',
      'body: افتتح <1>الوزير</1> جسرا & طريقا.',
      'body: افتتح <1>الوزير</1> الجسر. | وشكر العمال.',
      'body: انتهى الخبر]]>',
      'caption: صورة الجسر',
      'headline: خبر ثان',
      'body: سطر أول سطر ثان',
    ]);
    expect(tagged(feed, ATOM)).toEqual([
      'metadata: أخبار',
      'headline: عنوان <1>مهم</1> هنا',
      'byline: هدى',
      'body: ملخص',
      'body: نص <1>غامق</1> هنا.',
    ]);
  });

  test('keep CDATA and say the new language and encoding', () => {
    const english = inEnglish(feed, RSS);
    expect(english).toContain('encoding="utf-8"');
    expect(english).toContain('<language>en</language>');
    expect(english).toMatch(/<content:encoded><!\[CDATA\[<p dir="ltr">/);
  });
});

describe('ninjs', () => {
  test('is read with its fields, its markup and its metadata; what is in another language stays', () => {
    expect(tagged(ninjs, NINJS)).toEqual([
      'headline: افتتاح جسر "جديد" عن',
      'subheadline: كلفته مليون',
      'byline: هدى سالم',
      'metadata: خبر عن جسر',
      'body: فقرة أولى.',
      'body: فقرة ثانية. | ثم ثالثة.',
      'body: افتتح <1>الوزير</1> الجسر.',
      'list-item: بند',
      'caption: صورة الجسر',
    ]);
    expect(readSample(ninjs, NINJS).document.metadata).toEqual({
      id: 'urn:newsml:desk.example:20260305:bridge',
      version: 2,
      headline: 'افتتاح جسر "جديد" عن',
      byline: 'هدى سالم',
      summary: 'خبر عن جسر',
      slugline: 'bridge',
      dateline: { place: 'باريس' },
      language: 'ar',
      created: '2026-03-05T09:12:00Z',
      modified: '2026-03-05T09:40:00Z',
      people: [{ name: 'سالم', uri: 'https://people.example/1' }],
      urgency: 4,
      rights: { holder: 'الوكالة' },
      note: 'للمحررين',
    });
  });

  test('is valid by the official schema when it is translated', async ({ skip }) => {
    const reason = await whyNot(undefined, 'ninjs');
    if (reason) skip(reason);
    const load = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, 'ninjs', name), 'utf8'));
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(load('GeoJSON-schema.json'));
    const isValid = ajv.compile(load('ninjs-schema_3.2.json'));
    const english = inEnglish(ninjs, NINJS);
    expect(isValid(JSON.parse(english)), JSON.stringify(isValid.errors)).toBe(true);
    expect(JSON.parse(english)).toMatchObject({
      language: 'en',
      headlines: [{ value: 'Words 1' }, { value: 'Words 2' }],
    });
    expect(bytesOf(english).length).toBeGreaterThan(500);
  });
});
