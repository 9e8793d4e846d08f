import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/core/bitext.ts';
import { alignRecord } from '../../src/pipeline/align-record.ts';
import { findFindings } from '../../src/pipeline/find-findings.ts';
import { makeReport, reportText } from '../../src/pipeline/report.ts';
import { APPROVAL, articleOf, changeSegments, deskOf, ENGINE, inState, MOCK, recordOf, segmentIn } from './sample.ts';

const HEAD = 'عودة الميناء إلى العمل';
const DATELINE = 'الرباط - 5 آذار 2026 (رويترز) -';
const A = 'وصل قال قال المدير إلى ميناء الفجر أمس.';
const B = 'حضر 250 عاملا من كل مكان.';
const C = 'ثم عاد  الجميع إلى ميناء الفجر.';
const TEXT = `${HEAD}\n\n${DATELINE} ${A} ${B}\n\n${C}\n`;
const GLOSSARY = `terms:
  - term: ميناء الفجر
    translations: { en: Fajr Port }
    type: place
`;

const desk = deskOf({ glossary: GLOSSARY });
const article = articleOf(TEXT);
const laid = alignRecord(article, 'en', undefined, desk.match).bitext;
const TARGETS: Readonly<Record<string, string>> = {
  s1: 'Port back at work',
  s2: '(Reuters / Rabat - March 5, 2026)',
  s3: 'The director arrived at Fajr Port yesterday.',
  s4: 'Some 350 workers came from everywhere.',
};
/** s5 has no target. */
const record = changeSegments(laid, (segment) =>
  TARGETS[segment.id] ? inState(segment, 'translated', { target: TARGETS[segment.id]! }) : segment,
);

describe('findings', () => {
  const found = findFindings(desk, article, record);
  const of = (id: string) => found.segments.get(id) ?? [];

  test('about a pair land at their segment, with offsets of its two sides', () => {
    const number = of('s4').find(({ check }) => check === 'numbers-kept')!;
    expect(number.severity).toBe('error');
    expect(B.slice(number.source!.start, number.source!.end)).toBe('250');
    for (const id of ['s1', 's3', 's5'])
      expect(
        of(id).filter(({ check }) => check === 'numbers-kept'),
        id,
      ).toEqual([]);
  });

  test('of the source land at the segment that they begin in, with its offsets', () => {
    const doubled = of('s3').find(({ check }) => check === 'lint-doubled-word')!;
    expect(A.slice(doubled.source!.start, doubled.source!.end)).toContain('قال');
    expect(segmentsOf(record).map(({ id }) => of(id).some(({ check }) => check === 'lint-doubled-word'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('never reach beyond the text that they are about', () => {
    for (const segment of segmentsOf(record))
      for (const { check, source, target } of of(segment.id)) {
        for (const [span, text] of [
          [source, segment.source],
          [target, TARGETS[segment.id] ?? ''],
        ] as const)
          if (span) {
            expect(span.start, check).toBeGreaterThanOrEqual(0);
            expect(span.end, check).toBeGreaterThanOrEqual(span.start);
            expect(span.end, check).toBeLessThanOrEqual(text.length);
          }
      }
  });

  test('an open segment has none about a target', () => {
    expect(of('s5').every(({ check }) => check.startsWith('lint-'))).toBe(true);
    expect(found.names.has('s5')).toBe(false);
  });

  test('names are paired by place', () => {
    const [pair] = found.names.get('s3')!;
    expect(pair).toMatchObject({ term: 'ميناء الفجر', honoured: true });
    expect(pair!.source.map(({ start, end }) => A.slice(start, end))).toEqual(['ميناء الفجر']);
    expect(pair!.target.map(({ start, end }) => TARGETS['s3']!.slice(start, end))).toEqual(['Fajr Port']);
  });

  test('a name that is not honoured is one', () => {
    const wrong = changeSegments(record, (segment) =>
      segment.id === 's3' ? inState(segment, 'translated', { target: 'The director came to the harbour.' }) : segment,
    );
    const { segments, verdicts } = findFindings(desk, article, wrong);
    expect(segments.get('s3')!.map(({ check }) => check)).toContain('names-honoured');
    expect(verdicts.get('s3')).toMatchObject([{ verdict: 'missed' }]);
  });

  test('are counted, and a check that is off is silent', () => {
    const all = [...found.segments.values()].flat().concat(found.article);
    for (const severity of ['error', 'warning', 'info'] as const)
      expect(found.counts[severity]).toBe(all.filter((finding) => finding.severity === severity).length);
    expect(found.counts.error).toBeGreaterThan(0);
    const quiet = deskOf({ glossary: GLOSSARY, settings: "checks: { numbers-kept: 'off', lint-doubled-word: 'off' }" });
    const checks = [...findFindings(quiet, article, record).segments.values()].flat().map(({ check }) => check);
    expect(checks).not.toContain('numbers-kept');
    expect(checks).not.toContain('lint-doubled-word');
  });

  test('without the source there is no lint, and the pairs are checked all the same', () => {
    const checks = [...findFindings(desk, undefined, record).segments.values()].flat().map(({ check }) => check);
    expect(checks.filter((check) => check.startsWith('lint-'))).toEqual([]);
    expect(checks).toContain('numbers-kept');
  });
});

describe('the report', () => {
  const mixed = changeSegments(record, (segment) => {
    switch (segment.id) {
      case 's1':
        return inState(segment, 'reviewed', { target: TARGETS['s1']!, origin: ENGINE });
      case 's2':
        return inState(segment, 'translated', { origin: MOCK });
      case 's5':
        return {
          ...segment,
          previous: { source: 'كان هنا نص.', target: 'Text was here.' },
          open: { code: 'refused', provider: 'google', message: 'would not' },
        } as typeof segment;
      default:
        return segment;
    }
  });
  const report = makeReport(mixed, article.dateline, findFindings(desk, article, mixed));

  test('says how many stand where, what was paid, and why a segment is open', () => {
    expect(report).toMatchObject({
      slug: 'port',
      original: 'source-texts/port.txt',
      from: 'ar',
      to: 'en',
      dateline: { place: 'الرباط', agencies: ['رويترز'], date: '2026-03-05' },
      segments: 5,
      states: { initial: 1, translated: 3, reviewed: 1, final: 0 },
      stale: 1,
      mock: 1,
      billed: 160,
    });
    expect(report.items.map(({ id, role }) => [id, role])).toEqual([
      ['s1', 'headline'],
      ['s2', 'dateline'],
      ['s3', 'body'],
      ['s4', 'body'],
      ['s5', 'body'],
    ]);
    expect(report.items[0]).toMatchObject({ state: 'reviewed', approval: APPROVAL, origin: ENGINE });
    expect(report.items[4]).toMatchObject({
      state: 'initial',
      stale: true,
      open: { code: 'refused', provider: 'google', message: 'would not' },
    });
    expect(report.items[4]).not.toHaveProperty('origin');
  });

  test('says of each name whether the target has it, and nothing where there is no target', () => {
    expect(report.items[2]!.names).toMatchObject([{ term: 'ميناء الفجر', kind: 'name', honoured: true }]);
    expect(report.items[4]!.names).toHaveLength(1);
    expect(report.items[4]!.names[0]).not.toHaveProperty('honoured');
  });

  test('is the same text for the same record, and ends in a line feed', () => {
    const again = makeReport(structuredClone(mixed), article.dateline, findFindings(desk, article, mixed));
    expect(reportText(again)).toBe(reportText(report));
    expect(reportText(report).endsWith('}\n')).toBe(true);
    expect(JSON.parse(reportText(report))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test('of an article without a target tells of no cost', () => {
    const bare = recordOf(TEXT);
    expect(makeReport(bare, undefined, findFindings(desk, undefined, bare))).toMatchObject({
      billed: 0,
      mock: 0,
      stale: 0,
    });
    expect(segmentIn(bare, 's1').state).toBe('initial');
  });
});
