import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactKeyOf, formKeyOf, hashWords, makeHashedWords, readWords } from '../../src/text/compared-words.ts';
import { anyText } from '../text/arbitrary-text.ts';

const keys = (text: string) => readWords(text).map(({ key }) => key);
const form = (text: string) => formKeyOf(hashWords(text, makeHashedWords()));

describe('the words of a text', () => {
  test.for<[string, string[]]>([
    ['قال أحمد: «نعم».', ['قال', 'احمد', 'نعم']],
    ['مُحَمَّد وعلــي', ['محمد', 'وعلي']],
    ['٧٬٩٠٠ طن و7,900 طن', ['7,900', 'طن', 'و7,900', 'طن']],
    ['في 3/5/2026، الساعة 9:30.', ['في', '3/5/2026', 'الساعه', '9:30']],
    ['نسبة ٣٫٥٪ أو 3.5%', ['نسبه', '3.5', 'او', '3.5']],
    ['The EU’s Émile', ['the', 'eu', 's', 'emile']],
    ['\u200Fكلمة\u200E', ['كلمه']],
    ['… — !', []],
    ['', []],
  ])('%s', ([text, expected]) => {
    expect(keys(text)).toEqual(expected);
  });

  test('spans hold the word and no mark around it', () => {
    const text = 'قال «الأميرُ» اليوم.';
    expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['قال', 'الأميرُ', 'اليوم']);
  });

  test('hashes are those of the words, in NFC or NFD, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = readWords(text);
        const { hashes, count } = hashWords(text, makeHashedWords());
        expect(count).toBe(words.length);
        words.forEach(({ key }, index) => {
          const alone = hashWords(key, makeHashedWords());
          expect([...alone.hashes.slice(0, alone.count)]).toEqual([hashes[index]]);
        });
        expect(form(text)).toBe(form(words.map(({ key }) => key).join(' ')));
        expect(exactKeyOf(text.normalize('NFD'))).toBe(exactKeyOf(text));
        expect(Number.isSafeInteger(form(text)) && Number.isSafeInteger(exactKeyOf(text))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('keys tell texts apart', () => {
    const texts = Array.from({ length: 20_000 }, (_, n) => `وصل القطار رقم ${n} إلى المحطة ${n % 7}`);
    expect(new Set(texts.map(exactKeyOf)).size).toBe(texts.length);
    expect(new Set(texts.map(form)).size).toBe(texts.length);
  });
});
