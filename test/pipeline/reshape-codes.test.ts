import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { type Bitext, segmentsOf, spansOf, targetCodesOf } from '../../src/core/bitext.ts';
import { readTagged, writeTagged } from '../../src/core/tagged-text.ts';
import { codesOfDocument, divideDocument } from '../../src/formats/documents/divide.ts';
import { layOutDocument } from '../../src/formats/documents/lay-out.ts';
import { mergeDocument } from '../../src/formats/documents/merge.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { alignRecord } from '../../src/pipeline/align-record.ts';
import { mergeSegments, splitSegment } from '../../src/pipeline/reshape-segments.ts';
import { blockOf, documentOf } from '../support/marked-document.ts';
import { AT, ENGINE } from './sample.ts';

const A = 'عاد الميناء إلى العمل صباح أمس، وشكر المدير العمال.';
const B = 'دام الإغلاق خمسة أسابيع كاملة.';

/** A paragraph with markup, its record with these targets, and what the document would be. */
function deskOf(paragraph: string, ...targets: readonly string[]) {
  const document = documentOf(blockOf(paragraph));
  const laid = layOutDocument(document, { language: 'ar', wrapped: 'auto' });
  const codes = codesOfDocument(laid);
  const article: Article = {
    slug: 'port',
    file: 'source-texts/port.html',
    language: 'ar',
    text: laid.text,
    encoding: { name: 'utf-8', bom: false },
    units: laid.units,
    ...(codes.length > 0 ? { codes } : {}),
  };
  const lay = (old: Bitext | undefined): Bitext => alignRecord(article, 'en', old, () => []).bitext;
  const empty = lay(undefined);
  let next = 0;
  const record: Bitext = {
    ...empty,
    units: empty.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => {
        const { text, codes } = readTagged(targets[next++]!);
        return {
          ...segment,
          state: 'translated',
          target: text,
          origin: ENGINE,
          ...(codes.length > 0 ? { targetCodes: codes } : {}),
        };
      }),
    })),
  };
  const hand = { by: 'Mona Said', at: AT, match: () => [], article };
  const written = (bitext: Bitext): unknown => {
    const spans = spansOf(bitext);
    let at = 0;
    const divided = divideDocument(
      laid,
      bitext.units.map(({ segments }) => segments.map(() => spans[at++]!)),
    );
    const texts = bitext.units.map(({ segments }) =>
      segments.map((segment) =>
        segment.state === 'initial' ? undefined : { text: segment.target, codes: targetCodesOf(segment) },
      ),
    );
    return mergeDocument(document, divided, texts, { language: 'en', direction: 'ltr' });
  };
  return { record, hand, lay, written };
}

const sides = (bitext: Bitext): string[][] =>
  segmentsOf(bitext).map((segment) => [
    writeTagged({ text: segment.source, codes: segment.codes ?? [] }),
    segment.state === 'initial' ? '' : writeTagged({ text: segment.target, codes: targetCodesOf(segment) }),
  ]);

describe('markup in a segment that is split', () => {
  const desk = deskOf(
    'عاد <b>الميناء</b> إلى العمل <i>صباح أمس، وشكر</i> المدير العمال.',
    'The <1>port</1> went back to work <2>yesterday, and</2> the manager thanked the workers.',
  );
  const cut = { source: A.indexOf('وشكر'), target: 'The port went back to work yesterday, '.length };
  const { bitext } = splitSegment(desk.record, 's1', cut, desk.hand);

  test('goes with its words; what ran over the border is in both halves', () => {
    expect(sides(bitext)).toEqual([
      ['عاد <1>الميناء</1> إلى العمل <2>صباح أمس،', 'The <1>port</1> went back to work <2>yesterday,'],
      ['وشكر</1> المدير العمال.', 'and</1> the manager thanked the workers.'],
    ]);
  });

  test('is kept by the record and the next run, and comes out as it went in', () => {
    expect(desk.lay(readXliff(writeXliff(bitext), 'bilingual.xlf').bitext)).toEqual(bitext);
    expect(desk.written(bitext)).toBe(
      'The <b>port</b> went back to work <i>yesterday, and</i> the manager thanked the workers.',
    );
  });

  test('that stood in the other half’s words goes to the edge, and is not lost', () => {
    const odd = splitSegment(desk.record, 's1', { ...cut, target: 4 }, desk.hand).bitext;
    expect(sides(odd)[0]![1]).toBe('The<1></1><2>');
  });
});

describe('markup of segments that are merged', () => {
  test('pairs up where it ran over both, and what stood between them is between their words', () => {
    const desk = deskOf(
      `<b>عاد الميناء إلى <i>العمل. دام</i> الإغلاق</b><br> خمسة أسابيع كاملة.`,
      'The port <1>resumed.',
      'The <2>closure</1></2><3/> took five weeks.',
    );
    const before = desk.written(desk.record);
    const { bitext } = mergeSegments(desk.record, 's1', desk.hand);
    expect(sides(bitext)[0]![0]).toBe('<1>عاد الميناء إلى <2>العمل. دام</2> الإغلاق</1><3/> خمسة أسابيع كاملة.');
    expect(desk.lay(readXliff(writeXliff(bitext), 'bilingual.xlf').bitext)).toEqual(bitext);
    expect(String(desk.written(bitext)).replace(/<[^>]+>/g, '')).toBe(String(before).replace(/<[^>]+>/g, ''));
    expect(String(desk.written(bitext)).match(/<br>/g)).toHaveLength(1);
  });

  test('is whole again after a split that is merged again', () => {
    const desk = deskOf(
      `${A} ${B}`.replace('المدير', '<b>المدير</b>'),
      'Back, and the <1>manager</1> thanked.',
      'Five weeks.',
    );
    const parted = splitSegment(desk.record, 's1', { source: A.indexOf('وشكر'), target: 6 }, desk.hand).bitext;
    expect(sides(parted).map(([, target]) => target)).toEqual([
      'Back,',
      'and the <1>manager</1> thanked.',
      'Five weeks.',
    ]);
    const { bitext } = mergeSegments(parted, 's1', desk.hand);
    expect(sides(bitext)).toEqual(sides(desk.record));
  });
});
