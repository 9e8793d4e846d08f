import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TarjumanError } from '../../src/core/error.ts';
import { readCell, writeCell } from '../../src/formats/csv/cells.ts';
import { streamRows } from '../../src/formats/csv/parse-rows.ts';
import { readCsv, readCsvPieces } from '../../src/formats/csv/read-csv.ts';
import { csvParts, writeCsv } from '../../src/formats/csv/write-csv.ts';
import { joinByteParts } from '../../src/formats/parts.ts';
import { arbitraryBitext, text } from './arbitrary-bitext.ts';
import { deskBitext } from './desk-bitext.ts';
import { SAMPLE, withTarget } from './sample.ts';

describe('a cell', () => {
  test.for([
    ['plain', 'plain', 'plain'],
    ['a formula', '=1+1', "'=1+1"],
    ['plus', '+1', "'+1"],
    ['minus', '-1', "'-1"],
    ['at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['tab in front', '\t=1', "'\t=1"],
    ['carriage return in front', '\r=1', "'\r=1"],
    ['line feed in front', '\nx', "'\nx"],
    ['blanks in front of a formula', '  =1', "'  =1"],
    ['full-width equals', '\uFF1D1', "'\uFF1D1"],
    ['an apostrophe that a formula follows', "'=1", "''=1"],
    ['an apostrophe in text', "'tis", "'tis"],
    ['a sign inside', 'a=b', 'a=b'],
    ['right-to-left mark', 'a\u200Fb', 'a[U+200F]b'],
    ['a formula behind a mark', '\u200F=1', '[U+200F]=1'],
    ['zero', '\u0000', '[U+0000]'],
    ['a lone surrogate', '\uD800', '[U+D800]'],
    ['what looks like our own escape', '[U+200F]', '[U+005B]U+200F]'],
    ['another bracket', '[U+12]', '[U+12]'],
  ])('%s', ([, from, to]) => {
    expect(writeCell(from!)).toBe(to);
    expect(readCell(to!)).toBe(from);
  });

  test('any text comes back, and is never a formula', () => {
    fc.assert(
      fc.property(text, (value) => {
        const cell = writeCell(value);
        expect(readCell(cell)).toBe(value);
        expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
  });

  test('what a person types comes back as typed', () => {
    expect(readCell('[U+0041] stays')).toBe('[U+0041] stays');
    expect(readCell("'quoted'")).toBe("'quoted'");
  });
});

describe('the table', () => {
  const csv = writeCsv(SAMPLE);

  test('has the columns of the design, and a row for every segment', () => {
    const rows = parse(csv) as string[][];
    expect(rows[0]).toEqual(['id', 'role', 'source', 'target', 'state', 'comment', 'hash']);
    expect(rows).toHaveLength(8);
    expect(rows.every((row) => row.length === 7)).toBe(true);
    expect(rows[5]!.slice(3, 6)).toEqual(['', 'initial', 'the answer was still Arabic']);
    expect(rows[3]![5]).toBe('finding: The source does not say engineers.\nsource-fault: As heard on the spot.');
  });

  test('has a byte order mark only where Excel asks for one', () => {
    expect(csv.startsWith('id,')).toBe(true);
    expect(writeCsv(SAMPLE, { bom: true })).toBe(`\uFEFF${csv}`);
  });
});

test('in parts it is the same table, of any bitext', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryBitext, deskBitext), fc.boolean(), (bitext, bom) => {
      expect(joinByteParts(csvParts(bitext, { bom }))).toBe(writeCsv(bitext, { bom }));
    }),
  );
});

describe('a table that comes back', () => {
  const rowsIn = (table: string) =>
    readCsv(table, 'back.csv').rows.map(({ place, id, target, state }) => [place.line, id, target, state]);
  const want = [
    [2, 's1', 'One', 'reviewed'],
    [3, 's2', 'Two; and a half', 'translated'],
  ];

  test.for([
    ['with commas', 'id,target,state\ns1,One,reviewed\ns2,Two; and a half,translated\n'],
    ['with CRLF', 'id,target,state\r\ns1,One,reviewed\r\ns2,Two; and a half,translated\r\n'],
    ['with a byte order mark', '\uFEFFid,target,state\ns1,One,reviewed\ns2,Two; and a half,translated'],
    ['with semicolons', 'id;target;state\ns1;One;reviewed\ns2;"Two; and a half";translated\n'],
    ['with tabs', 'id\ttarget\tstate\ns1\tOne\treviewed\ns2\tTwo; and a half\ttranslated\n'],
    [
      'with columns in another order and one more',
      'state,who,ID,Target\nReviewed,Maha,s1,One\ntranslated,,s2,Two; and a half\n',
    ],
    [
      'with quotes around everything',
      '"id","target","state"\n"s1","One","reviewed"\n"s2","Two; and a half","translated"\n',
    ],
    ['with empty rows', 'id,target,state\ns1,One,reviewed\ns2,Two; and a half,translated\n,,\n\n'],
  ])('%s', ([, table]) => {
    expect(rowsIn(table!)).toEqual(want);
  });

  test('names the line of a row behind a cell with line breaks', () => {
    expect(rowsIn('id,target\ns1,"a\nb\nc"\ns2,d\n').map(([line]) => line)).toEqual([2, 5]);
  });

  test('a row that cannot be used is said with its line', () => {
    const { rows, findings } = readCsv('id,target,state\n,One,\ns1,Two,done\ns1,Three,\ns2\n', 'back.csv');
    expect(rows.map((row) => row.target)).toEqual(['Two']);
    expect(findings.map(({ message, place }) => [place.line, message])).toEqual([
      [2, 'the row has no id'],
      [3, 's1: the state «done» is not known'],
      [4, 's1 stood in line 3 already'],
      [5, 'the row of s2 ends before its target'],
    ]);
  });

  test('an emptied target is one, an open segment has none', () => {
    const { rows } = readCsv('id,target,state\ns1,,translated\ns2,,initial\n', 'back.csv');
    expect(rows.map((row) => row.target)).toEqual(['', undefined]);
  });

  test.for([
    ['', 'has no column «id», «target»'],
    ['id,source\ns1,x', 'has no column «target»'],
    ['id,target\ns1,"x', 'cannot be read'],
  ])('%j is refused', ([table, message]) => {
    expect(() => readCsv(table!, 'back.csv')).toThrow(
      expect.objectContaining({ code: 'INPUT_FORMAT', message: expect.stringContaining(message!) }) as TarjumanError,
    );
  });

  test('the source still answers to its hash when Excel has saved the file', () => {
    const sent = writeCsv(withTarget('=done', '\u200Fقال: «نعم»'), { bom: true });
    const saved = sent.replaceAll('\n', '\r\n').replaceAll(',', ';');
    expect(readCsv(saved, 'back.csv').rows[0]).toMatchObject({ source: '\u200Fقال: «نعم»', target: '=done' });
  });
});

describe('a table that comes back in pieces', () => {
  /** What a reader says, or why it refuses, with its place. */
  const told = async (read: () => unknown): Promise<unknown> => {
    try {
      return await read();
    } catch (error) {
      const { code, at, message } = error as TarjumanError;
      return { code, at, message };
    }
  };
  async function* inPieces(table: string, sizes: readonly number[]): AsyncGenerator<string> {
    for (let at = 0, turn = 0; at < table.length; turn++) {
      const size = sizes[turn % sizes.length]!;
      yield table.slice(at, at + size);
      at += size;
    }
  }
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('s1', 's2', '', 'One', 'نعم، قال', '=1', 'final', 'a;b', "'=x") },
    { weight: 3, arbitrary: fc.constantFrom('"x\ny"', '"x\r\ny"', '"say ""yes"""', '"a,b"', '"open', 'mid"dle', ' ') },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  );
  const table = fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      fc.constantFrom('id,target,state', 'id;source;target', 'id\ttarget', 'target,id,more', 'source,target', 'id'),
      fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
    )
    .map(([mark, head, rows, end, closed]) => {
      const delimiter = /[;\t]/.exec(head)?.[0] ?? ',';
      return mark + [head, ...rows.map((cells) => cells.join(delimiter))].join(end) + (closed ? end : '');
    });

  test('says what the whole says, cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (text, sizes) => {
          const whole = await told(() => readCsv(text, 'back.csv'));
          expect(await told(() => readCsvPieces(inPieces(text, sizes), 'back.csv'))).toEqual(whole);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is asked for as its rows are read, and not before', async () => {
    const rows = 40_000;
    let given = 0;
    let ahead = 0;
    const seen: number[] = [];
    async function* long(): AsyncGenerator<string> {
      yield 'id,target\n';
      for (let row = 1; row <= rows; row++) {
        given++;
        yield `s${row},"Sentence ${row}, and some words more."\n`;
      }
    }
    for await (const { line } of streamRows(long(), ',', 'long.csv')) {
      seen.push(line);
      ahead = Math.max(ahead, given - seen.length);
    }
    expect(seen).toEqual(Array.from({ length: rows + 1 }, (_, index) => index + 1));
    // What lies in the buffers of a stream: 64 KiB from Node 22 on, 16 before.
    expect(ahead).toBeLessThan(5000);
  });

  test('tells a fault of the pieces as it is', async () => {
    async function* torn(): AsyncGenerator<string> {
      yield 'id,target\ns1,One\n';
      throw new Error('torn');
    }
    await expect(readCsvPieces(torn(), 'back.csv')).rejects.toThrow('torn');
  });
});
