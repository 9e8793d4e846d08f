import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bitext, type Segment, segmentsOf } from '../../src/core/bitext.ts';
import { TarjumanError } from '../../src/core/error.ts';
import { readTree } from '../../src/formats/xliff/read-tree.ts';
import { type RecordReading, readingOf, readXliff, scanXliff } from '../../src/formats/xliff/read-xliff.ts';
import { RecordScanner } from '../../src/formats/xliff/scan-record.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { arbitraryBitext } from './arbitrary-bitext.ts';
import { deskBitext } from './desk-bitext.ts';
import { EDITS } from './edits.ts';
import { SAMPLE } from './sample.ts';

const RECORD = writeXliff(SAMPLE);

/** What came of it: what was read, or the fault with its place. */
function outcomeOf(read: (xml: string, file: string) => RecordReading, xml: string): unknown {
  try {
    return read(xml, 'bilingual.xlf');
  } catch (error) {
    if (!(error instanceof TarjumanError)) throw error;
    return { message: error.message, at: error.at, hint: error.hint };
  }
}

const unitsIn = (outcome: unknown): string => JSON.stringify((outcome as Partial<RecordReading>).bitext?.units) ?? '';

function expectSame(xml: string): void {
  const [scanned, read] = [outcomeOf(readXliff, xml), outcomeOf(readTree, xml)];
  expect(scanned).toEqual(read);
  // Fields in the same order: reports and views list them, and the same record gives the same bytes.
  expect(unitsIn(scanned)).toBe(unitsIn(read));
}

const originOf = (segment: Segment): unknown => (segment.state === 'initial' ? undefined : segment.origin);

/** The bitext without what only the reader of trees knows: what is left is what most records are. */
function plain(bitext: Bitext): Bitext {
  const units = bitext.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => {
      const { dismissed: _, history: _1, previous: _2, offers: _3, ...rest } = segment;
      return rest as typeof segment;
    }),
  }));
  const { foreign: _, ...rest } = bitext;
  return { ...rest, units };
}

describe('a record that is read line by line says what it says as a tree', () => {
  test('the sample', () => expectSame(RECORD));

  test('any bitext', () => {
    fc.assert(
      fc.property(arbitraryBitext, (bitext) => expectSame(writeXliff(bitext))),
      { numRuns: 60 },
    );
  });

  test('any bitext of a desk, where segment after segment has the same metadata', () => {
    fc.assert(
      fc.property(deskBitext, (bitext) => {
        const xml = writeXliff(bitext);
        expectSame(xml);
        const { bitext: scanned } = scanXliff(xml, 'x')!;
        expect(scanned).toEqual(bitext);
        expect(JSON.stringify(segmentsOf(scanned).map(originOf))).toBe(
          JSON.stringify(segmentsOf(bitext).map(originOf)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.for(Object.keys(EDITS))('edited: %s', (name) => expectSame(EDITS[name]!(RECORD)));

  const scraps = fc.constantFrom(
    ...['', 'x', ' ', '\n', '\r\n', '&', '&amp;', '&#x41;', '&#0;', '<', '>', '"', "'", ']]>', '<!-- -->', '<x/>'],
    ...[
      '\\u0041',
      '\u0000',
      '\uFFFE',
      '\uD800',
      '\u{1F600}',
      'state="final"',
      '<mrk id="s1.m1" type="term">',
      '</unit>',
    ],
    ...[
      '\n    </unit>\n',
      '<![CDATA[a]]>',
      '<cp hex="0001"/>',
      '<source>',
      '</target>',
      's1',
      'u2',
      'id="s9"',
      '<group id="g"/>',
    ],
  );
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(40), put: scraps });

  test('any record with any damage', () => {
    fc.assert(
      fc.property(arbitraryBitext, fc.array(edit, { minLength: 1, maxLength: 3 }), (bitext, edits) => {
        let xml = writeXliff(bitext);
        for (const { at, cut, put } of edits) {
          const from = at % (xml.length + 1);
          xml = xml.slice(0, from) + put + xml.slice(from + cut);
        }
        expectSame(xml);
      }),
      { numRuns: 40 },
    );
  });

  test('a unit whose last line somebody has joined to the one before, and the unit behind it', () => {
    const joined = RECORD.replace('\n    </unit>\n', '</unit>\n');
    expect(joined).not.toBe(RECORD);
    expectSame(joined);
    expect(readXliff(joined, 'x').bitext.units.length).toBe(SAMPLE.units.length);
  });

  test('any record of a desk with any damage', () => {
    fc.assert(
      fc.property(deskBitext, fc.array(edit, { minLength: 1, maxLength: 3 }), (bitext, edits) => {
        let xml = writeXliff(bitext);
        const values = [...xml.matchAll(/[>"](?=[^<>"]*[<"])/g)].map(({ index }) => index + 1);
        for (const { at, cut, put } of edits) {
          const from = values[at % values.length]!;
          xml = xml.slice(0, from) + put + xml.slice(from + (cut % 4));
        }
        expectSame(xml);
      }),
      { numRuns: 150 },
    );
  });

  test('damage where the words are', () => {
    const places = [...RECORD.matchAll(/[>"](?=[^<>"]*[<"])/g)].map(({ index }) => index + 1);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(3), scraps, (at, cut, put) =>
        expectSame(RECORD.slice(0, at) + put + RECORD.slice(at + cut)),
      ),
      { numRuns: 250 },
    );
  });
});

describe('the scan', () => {
  test('is what reads a record that the program wrote, whatever its texts hold', () => {
    fc.assert(
      fc.property(arbitraryBitext, (bitext) => {
        expect(scanXliff(writeXliff(plain(bitext)), 'x')).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });

  test('knows what people change in a target, a source and a state, with its line', () => {
    const xml = RECORD.replace('Mayor Salim', 'The mayor, Salim').replace(
      '<segment id="s2" state="translated"',
      '<segment id="s2" state="reviewed"',
    );
    const scanned = scanXliff(xml, 'x');
    expect(scanned).toEqual(readTree(xml, 'x'));
    expect(scanned!.findings.map(({ check }) => check)).toContain('record-edit');
  });

  test('gives the same in pieces of any size, each text on its own', () => {
    const whole = scanXliff(RECORD, 'x')!;
    const bytes = Buffer.from(RECORD, 'utf8');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.boolean(), (size, own) => {
        const scanner = new RecordScanner('x', own);
        const units = [];
        for (let at = 0; at < bytes.length; at += size)
          units.push(...scanner.push(bytes.subarray(at, at + size), at + size >= bytes.length));
        expect(readingOf(scanner, units)).toEqual(whole);
        expect(segmentsOf(whole.bitext).length).toBe(segmentsOf(SAMPLE).length);
      }),
      { numRuns: 60 },
    );
  });
});
