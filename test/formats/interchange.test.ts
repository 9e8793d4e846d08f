import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Bitext, segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { readCat } from '../../src/formats/cat/read-cat.ts';
import { stateOfWord } from '../../src/formats/cat/states.ts';
import { writeXliff2 } from '../../src/formats/cat/write-xliff2.ts';
import { writeXliff12 } from '../../src/formats/cat/write-xliff12.ts';
import { baseOf, type ReturnedRows, type SentFile } from '../../src/formats/format.ts';
import { readDocx } from '../../src/formats/office/read-docx.ts';
import { readXlsx } from '../../src/formats/office/read-xlsx.ts';
import { writeDocx } from '../../src/formats/office/write-docx.ts';
import { writeXlsx } from '../../src/formats/office/write-xlsx.ts';
import { readPo } from '../../src/formats/po/read-po.ts';
import { writePo } from '../../src/formats/po/write-po.ts';
import { formatContract } from '../contracts/format.ts';
import { SAMPLE, withTarget } from './sample.ts';

const NO_FINDINGS = new Map();

function sent(content: string | Uint8Array, file = 'back'): SentFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { file, bytes, text: () => Buffer.from(bytes).toString('utf8'), from: 'ar', to: 'en' };
}

interface Row {
  readonly id: string | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly state: string | undefined;
  readonly hash: string | undefined;
  readonly base: string | undefined;
}

function plain({ rows, findings }: ReturnedRows): Row[] {
  expect(findings).toEqual([]);
  return rows.map(({ id, source, target, state, hash, base }) => ({ id, source, target, state, hash, base }));
}

/** What a format for people and tools carries of a record. */
function holds(bitext: Bitext, change: Partial<Record<string, (row: Row) => Partial<Row>>> = {}): Row[] {
  return segmentsOf(bitext).map((segment) => {
    const row: Row = {
      id: segment.id,
      source: segment.source,
      target: targetOf(segment),
      state: segment.state,
      hash: segment.hash.slice(0, 16),
      base: baseOf(targetOf(segment)),
    };
    return { ...row, ...change[segment.state]?.(row) };
  });
}

/** Only the main part is compared and kept as golden file; the package around it is always the same. */
function mainPart(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}
function packed(whole: Uint8Array, name: string, xml: string): Uint8Array {
  return zipSync({ ...unzipSync(whole), [name]: strToU8(xml) });
}
const emptyDocx = writeDocx({ bitext: SAMPLE, findings: NO_FINDINGS });
const emptyXlsx = writeXlsx({ bitext: SAMPLE, findings: NO_FINDINGS });

formatContract({
  name: 'XLIFF 2.1 for CAT tools',
  write: (bitext) => writeXliff2({ bitext, findings: NO_FINDINGS }),
  read: (xml) => plain(readCat(sent(xml))),
  holds: (bitext) => holds(bitext),
  golden: 'bilingual.cat.xlf',
});

formatContract({
  name: 'XLIFF 1.2 for CAT tools',
  write: (bitext) => writeXliff12({ bitext, findings: NO_FINDINGS }),
  read: (xml) => plain(readCat(sent(xml))),
  // Without a target XLIFF 1.2 has no place for a state.
  holds: (bitext) => holds(bitext, { initial: () => ({ state: undefined }) }),
  golden: 'bilingual.xliff',
});

formatContract({
  name: 'PO',
  write: (bitext) => writePo({ bitext, findings: NO_FINDINGS }),
  read: (po) => plain(readPo(sent(po))),
  // PO has no final, and an empty text is none.
  holds: (bitext) =>
    holds(bitext, { final: () => ({ state: 'reviewed' }) }).map((row) =>
      (row.target ?? '') === '' ? { ...row, target: undefined, state: 'initial' } : row,
    ),
  golden: 'bilingual.po',
});

formatContract({
  name: 'DOCX table',
  write: (bitext) => mainPart(writeDocx({ bitext, findings: NO_FINDINGS }), 'word/document.xml'),
  read: (xml) => plain(readDocx(sent(packed(emptyDocx, 'word/document.xml', xml)))),
  holds: (bitext) => holds(bitext),
  golden: 'bilingual.docx.document.xml',
});

formatContract({
  name: 'XLSX',
  write: (bitext) => mainPart(writeXlsx({ bitext, findings: NO_FINDINGS }), 'xl/worksheets/sheet1.xml'),
  read: (xml) => plain(readXlsx(sent(packed(emptyXlsx, 'xl/worksheets/sheet1.xml', xml)))),
  holds: (bitext) => holds(bitext),
  golden: 'bilingual.xlsx.sheet1.xml',
});

describe('packages', () => {
  test.for([
    ['DOCX', writeDocx, readDocx],
    ['XLSX', writeXlsx, readXlsx],
  ] as const)('%s: the same bytes twice, and the article and languages in its properties', ([, write, read]) => {
    const bytes = write({ bitext: SAMPLE, findings: NO_FINDINGS });
    expect(write({ bitext: structuredClone(SAMPLE), findings: NO_FINDINGS })).toEqual(bytes);
    const { slug, from, to } = read(sent(bytes));
    expect({ slug, from, to }).toEqual({ slug: 'river-bridge', from: 'ar', to: 'en' });
  });

  test.for([
    ['no package', strToU8('PK is what it begins with, but no more'), 'cannot be unpacked'],
    ['another kind of file', strToU8('%PDF-1.7'), 'no Office file'],
    ['a way outside', zipSync({ '../x.xml': strToU8('<x/>') }), 'leads outside'],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }), 'unpacks to far more'],
    ['nothing in it', zipSync({ 'a.xml': strToU8('<a/>') }), 'no document in it'],
  ] as const)('%s is refused', ([, bytes, message]) => {
    const refusal = expect.objectContaining({ code: 'INPUT_FORMAT', message: expect.stringContaining(message) });
    expect(() => readDocx(sent(bytes))).toThrow(refusal);
    expect(() => readXlsx(sent(bytes))).toThrow(refusal);
  });

  test.for(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j never becomes a formula', (target) => {
    const sheet = mainPart(
      writeXlsx({ bitext: withTarget(target), findings: NO_FINDINGS }),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(readXlsx(sent(writeXlsx({ bitext: withTarget(target), findings: NO_FINDINGS }))).rows[0]!.target).toBe(
      target,
    );
    expect(sheet.match(/<t[^>]*>[=+\-@\t\r]/g)).toBeNull();
    expect(sheet).toMatch(/<t[^>]*>'/);
  });
});

describe('a Word table as Word saves it', () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const p = (content: string) => `<w:p>${content}</w:p>`;
  const r = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const table = (target: string) =>
    `<w:document xmlns:w="${W}"><w:body><w:p>${r('A note above.')}</w:p><w:tbl>` +
    `<w:tr>${['id', 'source', 'target', 'state', 'hash'].map((name) => cell(p(r(name)))).join('')}</w:tr>` +
    `<w:tr>${cell(p(r('s1')))}${cell(p(r('جملة')))}${cell(target)}${cell(p(r('Reviewed')))}${cell(p(r('0123456789abcdef')))}</w:tr>` +
    '</w:tbl></w:body></w:document>';
  const read = (target: string) => readDocx(sent(packed(emptyDocx, 'word/document.xml', table(target)))).rows[0]!;

  test.for([
    ['in one run', p(r('Two words')), 'Two words'],
    ['in many runs', p(r('Two') + r(' ') + r('wo') + r('rds')), 'Two words'],
    ['with a spelling mark between', p(`${r('Two')}<w:proofErr w:type="spellStart"/>${r(' words')}`), 'Two words'],
    [
      'inside a link and a content control',
      p(`<w:hyperlink>${r('Two')}</w:hyperlink><w:sdt><w:sdtContent>${r(' words')}</w:sdtContent></w:sdt>`),
      'Two words',
    ],
    ['with a line break', p('<w:r><w:t>Two</w:t><w:br/><w:t>words</w:t></w:r>'), 'Two\nwords'],
    ['in two paragraphs', p(r('Two')) + p(r('words')), 'Two\nwords'],
    ['with Enter pressed at the end', p(r('Two words')) + p('<w:pPr/>'), 'Two words'],
    [
      'with a tracked insertion',
      p(`${r('Two')}<w:ins w:id="1" w:author="Maha" w:date="2026-03-05T10:00:00Z">${r(' words')}</w:ins>`),
      'Two words',
    ],
    [
      'with a tracked deletion',
      p(`${r('Two')}<w:del w:id="1" w:author="Maha"><w:r><w:delText> or three</w:delText></w:r></w:del>${r(' words')}`),
      'Two words',
    ],
    [
      'with a paragraph mark deleted',
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="M"/></w:rPr></w:pPr>${r('Two ')}</w:p>${p(r('words'))}`,
      'Two words',
    ],
    ['with a field', p(`<w:r><w:instrText> PAGE </w:instrText></w:r>${r('Two words')}`), 'Two words'],
    ['with a hard hyphen', p('<w:r><w:t>cease</w:t><w:noBreakHyphen/><w:t>fire</w:t></w:r>'), 'cease\u2011fire'],
  ] as const)('text %s', ([, target, text]) => {
    const row = read(target);
    expect(row).toMatchObject({ id: 's1', source: 'جملة', state: 'reviewed', target: text });
  });

  test('who tracked a change is who worked on the row, the latest first', () => {
    const change = (author: string, date: string, text: string) =>
      `<w:ins w:id="1" w:author="${author}" w:date="${date}">${r(text)}</w:ins>`;
    const row = read(
      p(change('Maha', '2026-03-05T10:00:00Z', 'Two ') + change('Sami', '2026-03-06T10:00:00Z', 'words')),
    );
    expect(row).toMatchObject({ by: 'Sami', at: '2026-03-06T10:00:00.000Z' });
  });

  test('comments in the margin are comments of the row', () => {
    const bytes = zipSync({
      ...unzipSync(
        packed(emptyDocx, 'word/document.xml', table(p(`${r('Two words')}<w:r><w:commentReference w:id="7"/></w:r>`))),
      ),
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Target="comments.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/></Relationships>',
      ),
      'word/comments.xml': strToU8(
        `<w:comments xmlns:w="${W}"><w:comment w:id="7" w:author="Maha">${p(r('Which two?'))}</w:comment></w:comments>`,
      ),
    });
    expect(readDocx(sent(bytes)).rows[0]).toMatchObject({ comment: 'Which two?' });
  });
});

describe('states as tools call them', () => {
  test.for([
    ['initial', ['initial', 'new', 'needs-translation', 'NotStarted', 'x-new']],
    ['translated', ['translated', 'needs-review-translation', 'Draft', 'Rejected', 'x-mq:Edited', 'fuzzy', 'مترجمة']],
    [
      'reviewed',
      ['reviewed', 'signed-off', 'x-approved', 'Approved', 'ManuallyConfirmed', 'x-sdl:ApprovedTranslation', 'مراجَعة'],
    ],
    ['final', ['final', 'ApprovedSignOff', 'Proofread', 'FINAL']],
  ] as const)('%s', ([state, words]) => {
    expect(words.map(stateOfWord)).toEqual(words.map(() => state));
  });

  test('a word that nobody knows is none', () => {
    expect(['', 'x-', 'maybe', 'x-tool:maybe'].map(stateOfWord)).toEqual([undefined, undefined, undefined, undefined]);
  });

  const unit = (attributes: string, inside: string) =>
    `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">` +
    `<file original="source-texts/summit.txt" source-language="ar-EG" target-language="en-GB" datatype="plaintext">` +
    `<header><phase-group><phase phase-name="rev" process-name="review" contact-name="Maha" date="2026-03-05T10:00:00Z"/></phase-group></header>` +
    `<body><trans-unit id="s1" ${attributes}><source>جملة</source>${inside}</trans-unit></body></file></xliff>`;
  test.for([
    ['approved="yes"', '<target state="translated">A</target>', { state: 'reviewed' }],
    ['approved="no"', '<target state="final">A</target>', { state: 'translated' }],
    ['approved="yes"', '<target state="final">A</target>', { state: 'final' }],
    ['', '<target state="x-reviewed">A</target>', { state: 'reviewed' }],
    [
      '',
      '<target state="signed-off" phase-name="rev">A</target>',
      { state: 'reviewed', by: 'Maha', at: '2026-03-05T10:00:00.000Z' },
    ],
    [
      'mq:status="ManuallyConfirmed" mq:lastchanginguser="Sami" mq:lastchangedtimestamp="2026-03-05T10:00:00Z"',
      '<target>A</target>',
      { state: 'reviewed', by: 'Sami', at: '2026-03-05T10:00:00.000Z' },
    ],
    [
      'm:confirmed="1" m:modified-by="Sami" m:modified-at="1772704800000"',
      '<target>A</target>',
      { state: 'reviewed', by: 'Sami', at: '2026-03-05T10:00:00.000Z' },
    ],
    ['m:confirmed="0"', '<target>A</target>', { state: 'translated' }],
    [
      '',
      '<seg-source><mrk mtype="seg" mid="1">جملة</mrk></seg-source><target><mrk mtype="seg" mid="1">A</mrk></target>' +
        '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"><sdl:value key="last_modified_by">Sami</sdl:value><sdl:value key="modified_on">03/05/2026 10:00:00</sdl:value></sdl:seg></sdl:seg-defs>',
      { state: 'final', by: 'Sami', at: '2026-03-05T10:00:00.000Z' },
    ],
  ] as const)('%s %s', ([attributes, inside, want]) => {
    const { rows, from, to } = readCat(sent(unit(attributes, inside)));
    expect({ from, to }).toEqual({ from: 'ar-EG', to: 'en-GB' });
    expect(rows[0]).toMatchObject({ slug: 'summit', id: 's1', source: 'جملة', target: 'A', ...want });
  });

  test('a state that nobody knows is told and counts as translated', () => {
    const { rows, findings } = readCat(sent(unit('', '<target state="x-odd">A</target>')));
    expect(rows[0]!.state).toBe('translated');
    expect(findings.map(({ message }) => message)).toEqual([
      's1: the state «x-odd» is not known; it counts as translated',
    ]);
  });
});
