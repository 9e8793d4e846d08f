import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/list.ts';
import { type Catalogue, citedParts, makeRetell } from '../../src/locales/retell.ts';
import { retellIn, wordsIn } from '../../src/locales/words.ts';
import { type Written, writtenIn } from './said-in-source.ts';

const load = (name: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../src/locales/en/${name}.json`, import.meta.url), 'utf8'));
const english = { findings: load('findings'), messages: load('messages'), words: load('words') };

/** Gives the key instead of the text: which sentence was known again. */
const keyOf = makeRetell({ english, say: (key) => key, language: 'en' });

/** A sentence with its holes filled: figures, so that they fit a count as well. */
const filled = (text: string): string => {
  let number = 40;
  return text.replaceAll('{{}}', () => String(++number));
};

/** Where the program knows a sentence again, and the key of the sentence. */
function keyIn(text: string, groups: readonly string[]): string | undefined {
  for (const group of groups) {
    const key = keyOf(filled(text), group);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Tables of a language's words, patterns and codes: nothing of them is said to anybody. */
const KNOWLEDGE =
  /lexicon|-words\.ts$|-names\.ts$|^checks\/(?:ar-en|ar|en)\/|^text\/|phrases|describe-checks|^locales\/|^providers\/romanise/;

/** What a check is about: docs/checks.md is made of it. */
const ABOUT = /^\p{Lu}.*[.…]$|^\{\{\}\} Only with `house/su;

/** Sentences that are compared or matched, and not said, each with its place. */
const NOT_SAID: readonly (readonly [file: string, text: RegExp])[] = [
  ['checks/hedges-kept.ts', /^up to$/],
  ['checks/house-style.ts', /^(?:\w+ ){5,}\w+$/],
  ['checks/speaker-gender.ts', /^\(\?:/],
];

const isSaid = ({ file, text }: Written): boolean =>
  !NOT_SAID.some(([where, what]) => where === file && what.test(text));

const tell = ({ file, line, text }: Written): string => `src/${file}:${line}: ${text}`;

const words = new Set(Object.values(english.words));

describe('findings', () => {
  const ids = CHECKS.map(({ id }) => id);
  const written = writtenIn((file) => !/^checks\/[\w-]+\.ts$/.test(file) || KNOWLEDGE.test(file))
    .filter(isSaid)
    .filter(({ text }) => !ABOUT.test(text));
  const groupsOf = ({ file }: Written): string[] => {
    const name = file.slice('checks/'.length, -'.ts'.length);
    return [...ids.filter((id) => id === name || (name === 'house-style' && id.startsWith('house-'))), ''];
  };

  test('every sentence that a check is written with is known', () => {
    expect(written.length).toBeGreaterThan(120);
    expect(
      written.filter((one) => !words.has(one.text) && keyIn(one.text, groupsOf(one)) === undefined).map(tell),
    ).toEqual([]);
  });

  test('the files have no sentence that no check says', () => {
    const said = new Set(written.flatMap((one) => groupsOf(one).map((group) => keyOf(filled(one.text), group))));
    // What the house writes and what engines say before a translation are made of parts.
    const made = /^findings:(?:house-\w+\.writes|engine-talk\.talk|repeated-run\.repeated)$/;
    const keys = Object.entries(english.findings).flatMap(([check, texts]) =>
      Object.keys(texts).map((key) => `findings:${check}.${key.replace(/_(?:one|other)$/, '')}`),
    );
    expect(keys.filter((key) => !said.has(key) && !made.test(key))).toEqual([]);
    expect(Object.keys(english.findings).filter((check) => !ids.includes(check))).toEqual([]);
  });
});

describe('a message is retold', () => {
  const arabic = retellIn('ar');

  test.for([
    ['numbers-added', 'the number 12 is not in the source', 'العدد 12 ليس في الأصل'],
    ['double-space', '3 spaces in a row', '3 مسافات متتالية'],
    ['double-space', '2 spaces in a row', 'مسافتان متتاليتان'],
    ['units-kept', '5 كيلومترات: the unit is kilometre, not mile', '5 كيلومترات: الوحدة كيلومتر لا ميل'],
    // What the target should say stays in the target's language.
    ['dates-kept', 'مارس is March, not April', '«مارس» تقابلها «March» لا «April»'],
    [
      'names-honoured',
      'حلب is not in the target as "Aleppo" or "Halab"',
      '«حلب» ليس في الترجمة بصيغة "Aleppo" أو "Halab"',
    ],
    // Values may hold what stands between the values.
    [
      'numbers-kept',
      'the number 3 is missing; 4 is missing; 5 stands there instead',
      'العدد 3 غائب، ومكانه 4 is missing; 5',
    ],
  ] as const)('%s: %s', ([check, message, expected]) => {
    expect(arabic(message, check)).toBe(expected);
  });

  test('behind a file or an engine, and several at once', () => {
    expect(arabic('local: the engine answered with nothing')).toBe('local: أجاب المحرك بلا شيء');
    expect(arabic('there is no such file; check the path')).toBe('لا وجود لهذا الملف؛ تحقق من المسار');
  });

  test('what nobody wrote here stands as it is, and English readers get English', () => {
    expect(arabic('the desk says militant', 'desk-patterns')).toBeUndefined();
    expect(wordsIn('ar').message('the desk says militant', 'desk-patterns')).toBe('the desk says militant');
    expect(wordsIn('en').message('the number 12 is not in the source', 'numbers-added')).toBe(
      'the number 12 is not in the source',
    );
    // Another check's sentence is not this one's.
    expect(arabic('the number 12 is not in the source', 'quotes-kept')).toBeUndefined();
  });

  test('values are cited as they are, whatever stands in them, and can be told from the words around them', () => {
    const marked = retellIn('ar', (value) => `\uFDD0${value}\uFDD1`);
    expect(citedParts(marked('the placeholder {{x}} is not in the target', 'placeholders')!)).toEqual([
      { text: 'المتغير ', cited: false },
      { text: '{{x}}', cited: true },
      { text: ' ليس في الترجمة', cited: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const said = arabic(`the placeholder ${value} is not in the target`, 'placeholders');
        expect(said).toBe(`المتغير ${value} ليس في الترجمة`);
      }),
    );
  });

  test('takes time in proportion to a text that is none of its sentences', () => {
    const time = (size: number): number => {
      const text = `${'"a" is b, not c; the number : '.repeat(size)}`;
      const start = process.cpuUsage();
      for (let round = 0; round < 20; round++) arabic(`${text}${round}`, 'dates-kept');
      return process.cpuUsage(start).user;
    };
    time(50);
    expect(Math.min(time(800), time(800))).toBeLessThan(40 * Math.max(1, Math.max(time(100), time(100))));
  });
});
