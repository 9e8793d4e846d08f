import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/core/article.ts';
import { wrappingOf } from '../../src/text/blocks.ts';
import { ArticleLayout, type LayoutOptions, layOutPlainText } from '../../src/text/plain-article.ts';

const line = fc.constantFrom(
  'موسكو تستضيف قمة',
  'كتب: سامي نجيب',
  '(أ ف ب) - أعلنت الوزارة أمس خطة جديدة.',
  'الرياض - وكالات',
  'وقال د. سامي نجيب إن الاتفاق وقع في 10.1.2022، و"لن يتأخر".',
  'وشهدت العاصمة صباح اليوم حركة سير كثيفة بعد إعادة فتح الجسر في',
  'الشارع الرئيسي الذي أغلق بسبب أعمال الصيانة طوال الشهر الماضي من',
  'أجل المارة.',
  'ردود فعل',
  '1. بند أول',
  '2. بند ثان',
  '• بند',
  'هل يكفي؟ لا يكفي!',
  'قال:',
  '',
  '',
  '  ',
  '   وتابع البيان.',
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\u2029', '\f', '\r');
const article = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 30 })
  .map((lines) => lines.flat().join(''))
  .chain((text) => fc.constantFrom(text, text.trimEnd()));

function inPieces(text: string, cuts: readonly number[], options: LayoutOptions, reach: number) {
  const layout = new ArticleLayout(options, reach);
  const units: Unit[] = [];
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const ends = [...places.filter((place) => place < text.length), text.length];
  ends.forEach((to, i) => {
    const told = layout.read(text.slice(ends[i - 1] ?? 0, to), to === text.length);
    for (const unit of told.units) {
      expect(told.text.slice(unit.start - told.base, unit.end - told.base)).toBe(text.slice(unit.start, unit.end));
      units.push(unit);
    }
  });
  return { units, ...(layout.dateline === undefined ? {} : { dateline: layout.dateline }) };
}

describe('an article that comes in pieces', () => {
  test('is laid out as if it came whole, wherever it is cut', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(fc.nat({ max: 4000 }), { maxLength: 12 }),
        fc.constantFrom<LayoutOptions>({}, { wrapped: 'no' }, { wrapped: 'yes' }),
        (text, cuts, options) => {
          // Told by the same lines whether they were wrapped: by all, or by the first few.
          for (const reach of [text.length, 60]) {
            const whole = new ArticleLayout(options, reach);
            const { units } = whole.read(text, true);
            const laidOut = { units, ...(whole.dateline === undefined ? {} : { dateline: whole.dateline }) };
            expect(inPieces(text, cuts, options, reach)).toEqual(laidOut);
            if (reach === text.length) expect(laidOut).toEqual(layOutPlainText(text, options));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('with lines that are wrapped, too', () => {
    const words =
      'وشهدت العاصمة صباح اليوم حركة سير كثيفة بعد إعادة فتح الجسر الرئيسي الذي أغلق بسبب أعمال الصيانة.'.split(' ');
    const wrapped = fc.array(fc.constantFrom(...words, '\n\n'), { minLength: 80, maxLength: 300 }).map((list) => {
      let column = 0;
      return list
        .map((word) => {
          if (word === '\n\n') {
            column = 0;
            return word;
          }
          const gap = column === 0 ? '' : column + word.length > 60 ? '\n' : ' ';
          column = gap === ' ' ? column + 1 + word.length : word.length;
          return gap + word;
        })
        .join('');
    });
    fc.assert(
      fc.property(wrapped, fc.array(fc.nat({ max: 4000 }), { maxLength: 12 }), (text, cuts) => {
        const head = text.slice(0, text.lastIndexOf('\n', 399) + 1 || 400);
        const width = wrappingOf(text, 400);
        expect(width).toEqual(wrappingOf(head));
        const whole = new ArticleLayout({}, 400).read(text, true);
        expect(inPieces(text, cuts, {}, 400).units).toEqual(whole.units);
      }),
      { numRuns: 300 },
    );
  });

  test('one paragraph without an end is read in time that grows with it', () => {
    const piece = `${'كلمة '.repeat(2000)}. `;
    const time = (pieces: number): number => {
      const layout = new ArticleLayout({}, 1000);
      const begin = process.cpuUsage();
      for (let i = 0; i < pieces; i++) layout.read(piece, false);
      const { units } = layout.read('', true);
      expect(units[0]!.segments.length).toBe(pieces);
      const { user, system } = process.cpuUsage(begin);
      return user + system;
    };
    time(50);
    expect(time(800)).toBeLessThan(60 * Math.max(time(40), 5000));
  });
});
