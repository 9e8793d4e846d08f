import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readTagged, writeTagged } from '../../../src/core/tagged-text.ts';
import { docx } from '../../../src/formats/documents/docx/docx.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { documentContract, ownTargets, readSample, TO_ENGLISH, translated } from '../../contracts/document.ts';
import { whyNot, xsdComplaints } from '../../support/copy-validators.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RTL = '<w:rPr><w:rtl/></w:rPr>';
const run = (text: string, properties = RTL) => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = '') =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:bidi/></w:pPr>${content}</w:p>`;

const BODY = [
  paragraph(run('افتتاح جسر'), 'Heading1'),
  paragraph(
    run('باريس 5 مارس (رويترز) - افتتح ') +
      run('الوزير سالم', '<w:rPr><w:b/><w:bCs/><w:rtl/></w:rPr>') +
      '<w:proofErr w:type="spellStart"/>' +
      run(' جسرا', '<w:rPr><w:rtl/><w:lang w:bidi="ar-EG"/></w:rPr>') +
      run(' على ') +
      '<w:hyperlink r:id="rId9">' +
      run('النهر', '<w:rPr><w:color w:val="0000FF"/><w:u w:val="single"/><w:rtl/></w:rPr>') +
      '</w:hyperlink>' +
      run('.') +
      '<w:r><w:footnoteReference w:id="2"/></w:r>' +
      run(' وشكر العمال') +
      `<w:r>${RTL}<w:br/></w:r>` +
      run('كلهم &amp; غيرهم.'),
  ),
  paragraph(run('بند أول'), 'ListParagraph'),
  `<w:tbl><w:tblPr><w:bidiVisual/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(run('العام', '<w:rPr><w:b/></w:rPr>'))}</w:tc><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(run('سبعة آلاف'))}</w:tc></w:tr></w:tbl>`,
  paragraph(run('شرح الصورة'), 'Caption'),
  paragraph(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://x.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      run('اليوم') +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      run(' ينتهي الخبر.'),
  ),
  '<w:p/>',
].join('');

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId9" Type="${OFFICE}/hyperlink" Target="https://river.example/" TargetMode="External"/></Relationships>`,
  'word/styles.xml': `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rtl/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style></w:styles>`,
  'word/document.xml': `<w:document ${W}><w:body>${BODY}<w:sectPr><w:bidi/></w:sectPr></w:body></w:document>`,
  'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(' حاشية عن النهر.')}`)}</w:footnote></w:footnotes>`,
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>جسر</dc:title><dc:creator>هدى</dc:creator><dcterms:created>2026-03-05T08:30:00Z</dcterms:created></cp:coreProperties>',
};

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: new Date(2026, 2, 5),
  });
}

const { '_rels/.rels': _, ...withoutRels } = PARTS;

documentContract({
  format: docx,
  samples: { 'a document': packed(PARTS) },
  otherReader: async (bytes) =>
    (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  skip: { 'never fails but with a place, whatever stands in the file': 'a package is no text: see below' },
  broken: {
    'no package': ['not a zip', /no Office file/],
    'half a package': [packed(PARTS).subarray(0, 700), /cannot be unpacked/],
    'no document': [packed(withoutRels), /no document in the package/],
    'XML that is broken': [packed({ ...PARTS, 'word/document.xml': '<w:document><w:p>' }), /"file":"wire\/story/],
    'a bomb': [zipSync({ 'word/document.xml': new Uint8Array(4 * 1024 * 1024) }), /unpacks to far more/],
  },
});

function inEnglish(...targets: readonly string[]): Readonly<Record<string, string>> {
  const { document, laid } = readSample(docx, packed(PARTS));
  const left = [...targets];
  const into = laid.units.map(({ segments }) => segments.map(() => readTagged(left.shift() ?? 'x')));
  const files = unzipSync(mergeDocument(document, laid, into, TO_ENGLISH) as Uint8Array);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const noOffice = await whyNot('soffice', undefined);

describe('DOCX', () => {
  test.skipIf(noOffice)(
    'LibreOffice opens the result, and finds its words, tables and notes',
    { timeout: 180_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'docx-'));
      try {
        const { document, laid } = readSample(docx, packed(PARTS));
        let count = 0;
        const english = mergeDocument(
          document,
          laid,
          translated(laid, () => `Sentence ${++count}.`),
          TO_ENGLISH,
        );
        writeFileSync(join(folder, 'english.docx'), english);
        const args = [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'html',
          '--outdir',
          folder,
        ];
        execFileSync('soffice', [...args, join(folder, 'english.docx')], { stdio: 'ignore' });
        const page = readFileSync(join(folder, 'english.html'), 'utf8').replace(/\s+/g, ' ');
        for (let number = 1; number <= count; number++)
          expect(page.replace(/<[^>]*>|\s/g, '')).toContain(`Sentence${number}.`);
        expect(page).toMatch(/<h1[^>]*>.*Sentence 1\./);
        expect(page).toContain('<table');
        expect(page).toContain('href="https://river.example/"');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  test('is read in blocks with their roles, and codes for runs, links, notes and breaks', () => {
    const { laid } = readSample(docx, packed(PARTS));
    expect(
      laid.units.map(({ role, segments }) => [
        role,
        ...segments.map(({ start, end, codes = [] }) => writeTagged({ text: laid.text.slice(start, end), codes })),
      ]),
    ).toEqual([
      ['headline', 'افتتاح جسر'],
      ['dateline', 'باريس 5 مارس (رويترز) -'],
      ['body', 'افتتح <1>الوزير سالم</1> جسرا على <2>النهر</2>.', 'وشكر العمال<1/>كلهم & غيرهم.'],
      ['list-item', 'بند أول'],
      ['cell', 'العام'],
      ['cell', 'سبعة آلاف'],
      ['caption', 'شرح الصورة'],
      ['body', 'اليوم<1/> ينتهي الخبر.'],
      ['body', 'حاشية عن النهر.'],
    ]);
  });

  test('tells what its properties say', () => {
    expect(readSample(docx, packed(PARTS)).document.metadata).toEqual({
      headline: 'جسر',
      byline: 'هدى',
      created: '2026-03-05T08:30:00Z',
    });
  });

  test('comes back with its runs, from left to right', () => {
    const parts = inEnglish(
      'Bridge opens',
      'PARIS -',
      'Minister <1>Salem</1> opened it on the <2>river</2>.',
      'He thanked<1/>all.',
    );
    const body = parts['word/document.xml']!;
    expect(body).toContain(
      '<w:r><w:t xml:space="preserve">PARIS - Minister </w:t></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">Salem</w:t></w:r>'.replace(
        '<w:r><w:t',
        '<w:r><w:rPr></w:rPr><w:t',
      ),
    );
    expect(body).toContain(
      '<w:hyperlink r:id="rId9"><w:r><w:rPr><w:color w:val="0000FF"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">river</w:t></w:r></w:hyperlink>',
    );
    expect(body).toContain('<w:footnoteReference w:id="2"/>');
    expect(body).toContain('<w:br/>');
    for (const part of ['word/document.xml', 'word/footnotes.xml', 'word/styles.xml'])
      expect(parts[part]).not.toMatch(/<w:(?:bidi|rtl|bidiVisual)\/>/);
  });

  test('a document in which nothing changes is the file itself', () => {
    const bytes = packed(PARTS);
    const { document, laid } = readSample(docx, bytes);
    expect(mergeDocument(document, laid, ownTargets(laid), { language: 'ar', direction: 'rtl' })).toBe(bytes);
  });

  test('the same input gives the same bytes', () => {
    const write = () => {
      const { document, laid } = readSample(docx, packed(PARTS));
      return mergeDocument(
        document,
        laid,
        translated(laid, () => 'Words'),
        TO_ENGLISH,
      ) as Uint8Array;
    };
    expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true);
  });

  test('is valid by the schema of ECMA-376 when it is translated', async ({ skip }) => {
    const reason = await whyNot('xmllint', 'ooxml/wml.xsd');
    if (reason) skip(reason);
    const parts = inEnglish('Bridge opens', 'PARIS -', 'Minister <1>Salem</1> opened it on the <2>river</2>.');
    expect(await xsdComplaints('ooxml/wml.driver.xsd', 'source.xml', PARTS['word/document.xml']!)).toBe('');
    expect(await xsdComplaints('ooxml/wml.driver.xsd', 'part.xml', parts['word/document.xml']!)).toBe('');
    expect(await xsdComplaints('ooxml/wml.driver.xsd', 'part.xml', parts['word/footnotes.xml']!)).toBe('');
  });
});
