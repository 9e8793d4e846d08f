import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/article.ts';
import { arabicStopWords } from '../../src/text/ar/stop-words.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import { QuoteCounter, readRun, readStop } from '../../src/text/read-stop.ts';
import { type SplitOptions, splitSentences } from '../../src/text/sentences.ts';
import { splitAtStops } from '../../src/text/split-stops.ts';
import { anyText, newsText, pausedText, quotedText } from './arbitrary-text.ts';
import { expectLossless } from './lossless.ts';

const RUNS = 600;

const LANGUAGES: readonly SplitOptions[] = [
  {},
  { endAt: ['؛', ':', '،'] },
  { abbreviations: ['محمد.', 'قال'] },
  { language: 'fa' },
  { language: 'ur' },
  { language: 'en' },
  { language: 'ru', abbreviations: ['Mr.'] },
  { language: 'he', endAt: [':'] },
  { language: 'ja' },
];

describe('splitting any text', () => {
  test.for(LANGUAGES)('loses nothing with %o', (options) => {
    fc.assert(
      fc.property(anyText, (text) => expectLossless(text, splitSentences(text, options))),
      { numRuns: RUNS / 3 },
    );
  });

  test.for(LANGUAGES)('gives a segment back as it is when it is split alone, with %o', (options) => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of splitSentences(text, options)) {
          const segment = text.slice(start, end);
          expect(splitSentences(segment, options), segment).toEqual([{ start: 0, end: segment.length }]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test.for([
    ['news', newsText],
    ['quotations', quotedText],
    ['pauses', pausedText],
  ] as const)('gives a segment of %s back as it is where a desk lets other marks end segments', ([, texts]) => {
    const options: SplitOptions = { endAt: ['؛', ':', '،'] };
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of splitSentences(text, options)) {
          const segment = text.slice(start, end);
          expect(splitSentences(segment, options), segment).toEqual([{ start: 0, end: segment.length }]);
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test('the short way past plain stops gives what the rules give', () => {
    const rules = { words: arabicStopWords, own: new Set(['محمد']) } as const;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitAtStops(text, rules)).toEqual(splitAtStops(text, { ...rules, careful: true }));
      }),
      { numRuns: RUNS * 5 },
    );
  });

  test('of nothing but stops and quotes: a segment stays as it is alone, and the short way gives what the rules give', () => {
    fc.assert(
      fc.property(quotedText, (text) => {
        expect(splitSentences(text)).toEqual(
          splitSentences(text).flatMap(({ start, end }) =>
            splitSentences(text.slice(start, end)).map((own) => ({ start: start + own.start, end: start + own.end })),
          ),
        );
        const rules = { words: arabicStopWords, own: new Set<string>() } as const;
        expect(splitAtStops(text, rules)).toEqual(splitAtStops(text, { ...rules, careful: true }));
      }),
      { numRuns: RUNS * 10 },
    );
  });

  test.for([
    ['words of news and talk', newsText],
    ['pauses where blanks are lost or added', pausedText],
  ] as const)('of %s: a segment stays as it is alone, and the short way gives what the rules give', ([, texts]) => {
    const rules = { words: arabicStopWords, own: new Set<string>() } as const;
    fc.assert(
      fc.property(texts, (text) => {
        for (const options of texts === pausedText ? LANGUAGES.slice(0, 2) : [{}])
          for (const { start, end } of splitSentences(text, options)) {
            const segment = text.slice(start, end);
            expect(splitSentences(segment, options), segment).toEqual([{ start: 0, end: segment.length }]);
          }
        expect(splitAtStops(text, rules)).toEqual(splitAtStops(text, { ...rules, careful: true }));
      }),
      { numRuns: RUNS * 10 },
    );
  });

  test.for(['كلمة.وقال ..كلمة." " .. “..كلمة', 'في البيت يغني؟ أم ثم الجملة.ثانيا كلمة'])(
    'gives a segment back as it is when it is split alone, with what stood behind it: %s',
    (text) => {
      for (const { start, end } of splitSentences(text))
        expect(splitSentences(text.slice(start, end))).toEqual([{ start: 0, end: end - start }]);
    },
  );

  test('a lone stop is read as a run of stops is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { index } of text.matchAll(/[.!?\u061F\u06D4\u2026]/g)) {
          const run = readRun(text, index, text.length, new QuoteCounter(text));
          expect(readStop(text, index, text.length, new QuoteCounter(text))).toEqual(run);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test.for([
    ['any', anyText],
    ['news', newsText],
  ] as const)('does not depend on the normal form: %s', ([, texts]) => {
    fc.assert(
      fc.property(texts, (text) => {
        const count = (form: string): string[] =>
          splitSentences(form).map(({ start, end }) => form.slice(start, end).normalize('NFC'));
        expect(count(text.normalize('NFD'))).toEqual(count(text.normalize('NFC')));
      }),
      { numRuns: RUNS },
    );
  });

  test('says the same about a paragraph whatever stands in front of it', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const [first] = [before.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')];
        const block = text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ');
        const whole = `${first}\n\n${block}`;
        const alone = splitSentences(block);
        const units = layOutPlainText(whole, { wrapped: 'no' }).units;
        const offset = whole.length - block.length;
        const inside = units
          .filter((unit) => unit.start >= offset && unit.role === 'body')
          .flatMap((unit) => unit.segments);
        if (units.some((unit) => unit.start >= offset && unit.role !== 'body')) return;
        expect(inside.map(({ start, end }) => ({ start: start - offset, end: end - offset }))).toEqual(alone);
      }),
      { numRuns: RUNS / 3 },
    );
  });
});

describe('laying out any text', () => {
  test.for(['auto', 'yes', 'no'] as const)('loses nothing, wrapped: %s', (wrapped) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { units, dateline } = layOutPlainText(text, { wrapped });
        expectLossless(text, units);
        expectLossless(
          text,
          units.flatMap((unit) => unit.segments),
        );
        for (const unit of units) {
          expect(unit.segments.length).toBeGreaterThan(0);
          expect(unit.segments[0]!.start).toBe(unit.start);
          expect(unit.segments.at(-1)!.end).toBe(unit.end);
        }
        if (dateline !== undefined) expect(text).toContain(dateline.text);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

describe('time grows with the text, not with its square', () => {
  /** Four times the text: about four times the time where it is linear, sixteen times where it is quadratic. */
  const size = 1 << 15;
  test.for([
    ['no stop', 'كلمة '],
    ['only stops', '.'],
    ['stops and spaces', '. '],
    ['stops and quotes', '." '],
    ['question marks in quotes', 'أ؟" '],
    ['dotted letters', 'أ. '],
    ['dotted letters, glued', 'أ.'],
    ['figures', '1. '],
    ['glued figures', '1.'],
    ['one word', 'ا'],
    ['marks', '\u064B'],
    ['white space', ' '],
    ['brackets', '(أ ب ج د. ه) '],
    ['address', 'www.a/@'],
    ['quotes', '"'],
    ['quotes after stops', '.\'" \u00AB'],
    ['quotes within quotes', '«"أ!"» '],
    ['quotes within no quotes', 'أ"!» '],
    ['turned quotes apart', ' . \u201C '],
    ['pictures', '.\u{1F600}'],
    ['notes', '.[ا'],
    ['stops in rows of signs', '. - '],
    ['bidi marks', '\u200F.\u200F '],
    ['open bracket', '.['],
    ['lines', 'كلمة\n'],
    ['Latin', 'A.b '],
    ['surrogates', '\u{1F600}. '],
  ] as const)('%s', ([, piece]) => {
    const short = piece.repeat(size / piece.length);
    const long = piece.repeat((size * 4) / piece.length);
    for (const language of ['ar', 'en']) {
      const timeOf = (text: string): number => {
        // Processor time: other tests run beside this one.
        const began = process.cpuUsage();
        expectQuickly(splitSentences(text, { language }), text);
        layOutPlainText(text, { language });
        const { user, system } = process.cpuUsage(began);
        return (user + system) / 1000;
      };
      const base = Math.max(timeOf(short), timeOf(short));
      const times = Math.min(timeOf(long), timeOf(long));
      expect(times, `${language}: ${base} ms, then ${times} ms`).toBeLessThan(base * 9 + 150);
    }
  });
});

/** Offsets in order and inside; joining a million pieces is not what is measured. */
function expectQuickly(spans: readonly Span[], text: string): void {
  let at = 0;
  let ok = true;
  for (const { start, end } of spans) {
    ok &&= start >= at && end > start && end <= text.length;
    at = end;
  }
  expect(ok).toBe(true);
}
