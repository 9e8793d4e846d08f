import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCoverage, measureCoverage } from '../../src/checks/ar-en/coverage.ts';
import { judge } from '../../src/checks/ar-en/judge-pair.ts';
import { countSigns } from '../../src/checks/ar-en/text-signs.ts';

/** Words of both sides; some of them nothing of the kind. */
const WORDS = (
  'الحكومة government,المدينة city,الميناء harbour,الوزير minister,الرئيس president,الحدود borders,اللاجئين refugees,المستشفى hospital,' +
  'السجناء prisoners,الاقتصاد economy,الأسعار prices,النفط oil,المدارس schools,الطلاب students,المحكمة court,الجيش army,الوفد delegation,' +
  'مراد Murad,خليفة Khalifa,زينب Zainab,الأمم المتحدة UN,قال said,ناقش discussed,في in,من of,على on,أعلن announced,، and,حيث where,وأضافت she added,' +
  'غربوب the,شنطوف wide,O\u2019Neill and,قصف was shelled'
)
  .split(',')
  .map((pair) => pair.split(/ (?=[^\u0600-\u06ff]*$)/) as [string, string]);
const GAPS = [' ', ' ', ' ', ' ', ' ', ', ', '. ', '، ', '; ', '." ', '\n', ', was '];
const glued = (words: readonly (readonly [string, string])[]) => words.flat().join('');

const side = (which: 0 | 1) =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS.map((pair) => pair[which]!)), fc.constantFrom(...GAPS)), { maxLength: 14 })
    .map(glued);
/** What of the source the target has, whether something is added, and the rest of either side. */
const pair = fc
  .record({
    both: fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 24 }),
    source: side(0),
    target: side(1),
    lost: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ both, source, target, lost }) => ({
    source: glued(both.map(([[arabic], gap]) => [arabic, gap])) + (lost > 0 ? source : ''),
    target: glued(both.map(([[, english], gap]) => [english, gap])) + (lost !== 1 ? target : ''),
  }));

test('a pair is judged in arrays as it is by the list of all features', () => {
  const verdicts = new Map<string, number>();
  for (const { source, target } of fc.sample(pair, { numRuns: 4000, seed: 7 })) {
    const coverage = measureCoverage(source, target);
    const found = coverage.words < 4 ? undefined : judgeCoverage(coverage);
    const plain = found && { ...found, source: coverage.source, target: coverage.target };
    expect(judge(source, target), `${source}\n${target}`).toEqual(
      plain && {
        ...plain,
        source: { start: plain.source.start, end: plain.source.end },
        target: { start: plain.target.start, end: plain.target.end },
      },
    );
    const verdict = plain?.verdict ?? 'none';
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  for (const verdict of ['none', 'other', 'missing', 'added']) expect(verdicts.get(verdict)).toBeGreaterThan(20);
});

test('commas, runs of blanks and sentences are counted in one walk as patterns count them', () => {
  const text = fc.array(
    fc.constantFrom('a', 'word', ' ', '  ', '.', '!', '؟', '?', '"', ')', '”', ',', '\n', '\u00a0', '\ufeff', '3.5'),
  );
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      expect(countSigns(whole, 0x2c)).toEqual({
        commas: whole.split(',').length - 1,
        blanks: whole.match(/\s+/g)?.length ?? 0,
        sentences: whole.split(/[.!?\u061f][)"'\u201d\u2019\u00bb]*(?=\s|$)/).filter((part) => part.trim().length > 3)
          .length,
      });
    }),
    { numRuns: 2000 },
  );
});
