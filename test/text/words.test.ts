import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWithOffsets } from '../../src/text/ar/fold.ts';
import { arabicCue, latinCue, plainly } from '../../src/text/cues.ts';
import { foldNumberWord } from '../../src/text/values/ar-number-words.ts';
import { readWords, wordFact, wordOf, wordsBetween } from '../../src/text/words.ts';

const pieces = fc.oneof(
  fc.constantFrom(
    'سلام',
    'أكثر',
    'كلم',
    'minister',
    'É',
    ' ',
    '،',
    '-',
    '\u0640',
    '\u064b',
    '\u200c',
    '\u{1d400}',
    '\ud800',
    '12',
    '٣',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('words are what the pattern for runs of letters and marks finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => [
        word,
        index,
        index + word.length,
      ]);
      const { words } = readWords(text);
      expect(words.map((word) => [word.text, word.start, word.end])).toEqual(found);
      for (const { text: word, folded } of words) expect(folded).toBe(foldNumberWord(word));
    }),
    { numRuns: 500 },
  );
});

test('every character of the plane is in words or outside them, as the pattern has it', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit);
    if (readWords(text).words.length > 0 !== /[\p{L}\p{M}]/u.test(text)) expect.fail(unit.toString(16));
  }
});

test('the words of a part have places in the whole', () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const lead = `${before.replace(/[\ud800-\udfff]/g, '')} `;
      const whole = `${lead}${text.replace(/[\ud800-\udfff]/g, '')}`;
      const part = wordsBetween(whole, lead.length, whole.length).words.map(({ text, start, end }) => [
        text,
        start,
        end,
      ]);
      const alone = readWords(whole.slice(lead.length)).words;
      expect(part).toEqual(alone.map(({ text, start, end }) => [text, start + lead.length, end + lead.length]));
    }),
  );
});

test('a fact of a word is found out once', () => {
  let asked = 0;
  const length = wordFact(({ text }) => {
    asked++;
    return text.length;
  });
  const { words } = readWords('one two one two one');
  expect(words.map(({ word }) => length(word))).toEqual([3, 3, 3, 3, 3]);
  expect(asked).toBe(2);
});

test('a text in which the pattern is found has its cue', () => {
  const hedge = arabicCue(/اكثر|سلام/);
  const name = latinCue(/^min/iu);
  fc.assert(
    fc.property(texts, (text) => {
      if (/اكثر|سلام/.test(foldWithOffsets(text).letters)) expect(hedge.in(text)).toBe(true);
      if (/(?<![\p{L}\p{M}])min/iu.test(text)) expect(name.in(text)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(hedge.in('a b')).toBe(false);
  expect(plainly(() => hedge.in('a b'))).toBe(true);
});

test('joiners and marks of direction do not hide a cue', () => {
  const cue = arabicCue(/^حوالي$/);
  expect(cue.in('حوا\u200cلي')).toBe(true);
  expect(cue.in('حـوالي 20')).toBe(true);
  expect(cue.in('نحو 20')).toBe(false);
});

test.for([0, 1])(
  'a word is one object, wherever in a text it stands, however many there are (%i read before)',
  (before) => {
    // An odd number of words before: the table is full in the middle of a text.
    for (let number = 0; number < before; number++) wordOf('أولا');
    const texts = Array.from({ length: 60_000 }, (_, number) =>
      [...number.toString(36)].map((sign) => String.fromCharCode(0x628 + Number.parseInt(sign, 36))).join(''),
    );
    for (const text of texts) {
      const [one, other] = readWords(`${text} و${text}، ${text}`).words.filter((word) => word.text === text);
      expect(one!.word.text).toBe(text);
      expect(other!.word).toBe(one!.word);
      expect(wordOf(text)).toBe(one!.word);
    }
  },
);

test('words that are met again stay known while thousands of others come by', () => {
  let found = 0;
  const lengthOf = wordFact(({ text }) => {
    if (text === 'مألوف') found++;
    return text.length;
  });
  const letters = 'ابتثجحخدذرزسشصضطظع';
  const name = (number: number): string =>
    [...number.toString(18)].map((digit) => letters[Number.parseInt(digit, 18)]!).join('');
  for (let number = 0; number < 50_000; number++) {
    for (const { word, text } of readWords(`مألوف ${name(number)} هنا`).words) expect(lengthOf(word)).toBe(text.length);
  }
  expect(found).toBe(1);
  expect(wordOf('مألوف').text).toBe('مألوف');
});
