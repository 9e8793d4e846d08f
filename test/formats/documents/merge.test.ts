import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedText, CodePlace } from '../../../src/core/inline-code.ts';
import { readTagged, writeTagged } from '../../../src/core/tagged-text.ts';
import type { ParsedDocument } from '../../../src/formats/documents/document.ts';
import { layOutDocument } from '../../../src/formats/documents/lay-out.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { AS_IT_IS, ownTargets } from '../../contracts/document.ts';
import { blockOf, documentOf } from '../../support/marked-document.ts';

const RULES = { language: 'ar', wrapped: 'auto' } as const;

function segmentsOf(document: ParsedDocument): string[] {
  const laid = layOutDocument(document, RULES);
  return laid.units.flatMap(({ segments }) =>
    segments.map(({ start, end, codes = [] }) => writeTagged({ text: laid.text.slice(start, end), codes })),
  );
}

function merge(document: ParsedDocument, ...targets: readonly string[]): string | Uint8Array {
  const laid = layOutDocument(document, RULES);
  const left = [...targets];
  return mergeDocument(
    document,
    laid,
    laid.units.map(({ segments }) => segments.map(() => readTagged(left.shift()!))),
    AS_IT_IS,
  );
}

describe('codes of a block among its sentences', () => {
  test.for<[string, string, string[]]>([
    ['emphasis inside a sentence is its own', 'قال <b>الوزير</b> ذلك.', ['قال <1>الوزير</1> ذلك.']],
    ['what encloses a whole sentence is not in it', '<b>قال ذلك.</b>', ['قال ذلك.']],
    ['nor what encloses all of them', '<b>قال ذلك. ثم ذهب.</b>', ['قال ذلك.', 'ثم ذهب.']],
    [
      'what runs from one into the next is half in each',
      'قال <b>الوزير ذلك. ثم ذهب</b> بعيدا.',
      ['قال <1>الوزير ذلك.', 'ثم ذهب</1> بعيدا.'],
    ],
    ['a break at an edge stays outside', '<br>قال ذلك.<br>ثم<br>ذهب.<br>', ['قال ذلك.', 'ثم<1/>ذهب.']],
    ['what is empty at an edge stays outside', '<i></i>قال ذلك.<i></i>', ['قال ذلك.']],
    ['ids count anew in each sentence', '<b>قال</b> ذلك. <b>ثم</b> ذهب.', ['<1>قال</1> ذلك.', '<1>ثم</1> ذهب.']],
    ['in an order that can be put together again', '<b><br>أ</b> ب.', ['<1><2/>أ</1> ب.']],
  ])('%s', ([, source, segments]) => {
    expect(segmentsOf(documentOf(blockOf(source)))).toEqual(segments);
  });

  test('a dateline in front is a unit of its own, and comes back in its block', () => {
    const document = documentOf(
      blockOf('خبر', 'headline'),
      blockOf('المدينة (<b>رويترز</b>) - قال <b>الوزير</b> ذلك.'),
    );
    expect(layOutDocument(document, RULES).units.map(({ role }) => role)).toEqual(['headline', 'dateline', 'body']);
    expect(merge(document, 'News', 'CITY (<1>Reuters</1>) -', 'The <1>minister</1> said so.')).toBe(
      'News\nCITY (<b>Reuters</b>) - The <b>minister</b> said so.',
    );
  });
});

describe('targets in the place of segments', () => {
  const source = 'قال <b>الوزير</b><br>ذلك. <i>ثم ذهب.</i>';
  test.for<[string, string[], string]>([
    [
      'with their codes',
      ['The <1>minister</1><2/> said so.', 'He left.'],
      'The <b>minister</b><br> said so. <i>He left.</i>',
    ],
    [
      'in another order',
      ['So<2/> said the <1>minister</1>.', 'He left.'],
      'So<br> said the <b>minister</b>. <i>He left.</i>',
    ],
    [
      'a lone code that was lost stands at the end',
      ['The <1>minister</1> said so.', 'x'],
      'The <b>minister</b> said so.<br> <i>x</i>',
    ],
    ['emphasis that was lost is gone', ['The minister<2/> said so.', 'x'], 'The minister<br> said so. <i>x</i>'],
    ['half of it comes back whole', ['The <1>minister<2/> said so.', 'x'], 'The <b>minister<br> said so.</b> <i>x</i>'],
    [
      'a strange code is left out',
      ['<7/>The <1>minister</1><2/> said so.', 'x'],
      'The <b>minister</b><br> said so. <i>x</i>',
    ],
    ['a code counts once', ['<1>The</1> <1>minister</1><2/>', 'x'], '<b>The</b> minister<br> <i>x</i>'],
  ])('%s', ([, targets, merged]) => {
    expect(merge(documentOf(blockOf(source)), ...targets)).toBe(merged);
  });

  test('markup that another sentence ends is never left open', () => {
    const document = documentOf(blockOf('قال <b>الوزير ذلك. ثم ذهب</b> بعيدا.'));
    expect(merge(document, 'He said so.', 'He <1>left.')).toBe('<b>He said so. He left.</b>');
  });

  test('a pair that crosses another ends where that one ends', () => {
    const document = documentOf(blockOf('أ <b>ب</b> <i>ج</i> د.'));
    expect(merge(document, 'a <1>b <2>c</1> d</2>.')).toBe('a <b>b <i>c</i></b> d.');
  });

  const arbitraryMarkup = fc
    .array(fc.constantFrom('<b>', '</b>', '<i>', '</i>', '<br>', 'قال. ', 'ذلك ', 'الوزير', ' ', '. '), {
      maxLength: 14,
    })
    .map((parts) => {
      // Only what nests: an end without its beginning is left out, what is open is ended.
      const open: string[] = [];
      let out = '';
      for (const part of parts) {
        const end = /^<\/(.)>/.exec(part)?.[1];
        if (end && open.at(-1) !== end) continue;
        if (end) open.pop();
        else if (part === '<b>' || part === '<i>') open.push(part[1]!);
        out += part;
      }
      return (
        out +
        open
          .reverse()
          .map((name) => `</${name}>`)
          .join('')
      );
    });

  test('own words and codes give back the document, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMarkup, { maxLength: 3 }), (sources) => {
        const document = documentOf(...sources.map((source) => blockOf(source)));
        const laid = layOutDocument(document, RULES);
        const whole = mergeDocument(
          {
            ...document,
            write: (blocks) => (blocks.every((block) => !block) ? 'same' : document.write(blocks, AS_IT_IS)),
          },
          laid,
          ownTargets(laid),
          AS_IT_IS,
        );
        expect(whole).toBe('same');
      }),
      { numRuns: 500 },
    );
  });

  test('whatever a target does with codes, each stands once at the most, lone ones and halves are kept, and all nest', () => {
    const place = fc.record({
      at: fc.nat(6),
      id: fc.integer({ min: 1, max: 4 }).map(String),
      kind: fc.constantFrom('open' as const, 'close' as const, 'standalone' as const),
    });
    const codes = fc.array(place, { maxLength: 6 }).map((all): CodePlace[] => all.sort((a, b) => a.at - b.at));
    fc.assert(
      fc.property(arbitraryMarkup, codes, (source, places) => {
        const block = blockOf(source);
        let merged: CodedText | undefined;
        const document = {
          ...documentOf(block),
          write(blocks: readonly (CodedText | undefined)[]) {
            merged = blocks[0];
            return '';
          },
        };
        const laid = layOutDocument(document, RULES);
        const targets = laid.units.map(({ segments }) => segments.map(() => ({ text: 'target', codes: places })));
        mergeDocument(document, laid, targets, AS_IT_IS);
        const put = (merged ?? block).codes.map(({ data }) => data);
        const open: string[] = [];
        for (const data of put) {
          if (/^<[bi]>/.test(data)) open.push(data[1]!);
          else if (data !== '<br>') expect(open.pop()).toBe(data[2]);
        }
        expect(open).toEqual([]);
        const count = (name: string) => put.filter((data) => data === name).length;
        expect(count('<br>')).toBe(block.codes.filter(({ data }) => data === '<br>').length);
        expect(count('<b>')).toBeLessThanOrEqual(block.codes.filter(({ data }) => data === '<b>').length);
      }),
      { numRuns: 500 },
    );
  });
});
