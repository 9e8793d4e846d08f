import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownNames } from '../../src/checks/ar-en/known-names.ts';
import { lexicon } from '../../src/checks/ar-en/lexicon.ts';
import { isKnownName } from '../../src/checks/ar-en/name-spelling.ts';
import { BRITISH, britishFormsOf } from '../../src/checks/en/british-spellings.ts';
import { words } from '../../src/checks/en/dictionary.ts';
import { englishFilter, isEnglishName, isEnglishWord, oneEditAway } from '../../src/checks/en/english-words.ts';
import { WordFilter } from '../../src/checks/en/word-filter.ts';

test.for([
  'minister',
  'Ministers',
  'negotiating',
  'happiest',
  'unresolved',
  'organisation',
  'colour',
  'centres',
  'travelled',
  'defence',
  'catalogue',
  'encyclopaedia',
  "country's",
])('%s is an English word', (word) => {
  expect(isEnglishWord(word)).toBe(true);
});

test.for(['ministre', 'negociating', 'Tokayev', 'neighboroed', 'recieved', ''])('%s is none', (word) => {
  expect(isEnglishWord(word)).toBe(false);
});

test('names have a capital', () => {
  expect(['Moscow', 'Germans', 'Khrushchev'].map(isEnglishName)).toEqual([true, true, true]);
  expect(['moscow', 'Moskow', 'minister'].map(isEnglishName)).toEqual([false, false, false]);
});

test.for([
  ['Mosow', 'a letter lost'],
  ['Mosccow', 'a letter doubled'],
  ['Mozcow', 'a letter changed'],
  ['Mocsow', 'two in the other order'],
  ['Oscow', 'the first letter lost'],
])('%s: %s', ([word]) => {
  expect([...oneEditAway(word!, isEnglishName)]).toContain('Moscow');
});

test('a word is not one edit away from itself', () => {
  expect([...oneEditAway('Moscow', (word) => word === 'Moscow')]).toEqual([]);
});

test.for([
  'organize',
  'analyzers',
  'colorful',
  'cesium',
  'licence',
  'centers',
  'catalog',
  'traveled',
  'license',
  'archeology',
  'judgment',
  'fulfillment',
  'program',
])('the way back from %s leads to British spellings that lead to it', (word) => {
  const forms = britishFormsOf(word);
  expect(forms.length).toBeGreaterThan(0);
  const leads = (form: string) => BRITISH.some(({ british, american }) => form.replace(british, american) === word);
  expect(forms.filter(leads).length).toBeGreaterThan(0);
});

// What is asked first, without the filter, says what it must not change.
test('the filter changes no answer about a word or what is an edit away from it', () => {
  const listed = [...words().flags.keys()].filter((_, index) => index % 9 === 0);
  const endings = ['', 's', 'ed', 'ing', 'ise', 'ised', 'isation', 'our', 'tre', 'lled', 'ogue', 'ement', 'ence', 'ly'];
  const made = fc.sample(
    fc.tuple(fc.constantFrom(...listed), fc.constantFrom(...endings), fc.nat(30), fc.constantFrom(...'aeioustrn', '')),
    { numRuns: 12_000, seed: 7 },
  );
  const asked = [
    ...listed,
    ...listed.map((word) => word.toLowerCase()),
    ...made.map(([word, ending, at, letter]) => word.slice(0, at) + letter + word.slice(at + 1) + ending),
    'ﬁ\u0130',
    'Fran\u00e7ais',
    '\u212aing',
  ];
  const around = made.slice(0, 150).flatMap(([word, ending, at, letter]) => {
    const one = word.slice(0, at) + letter + word.slice(at + 1) + ending;
    return [one, one.charAt(0).toUpperCase() + one.slice(1)];
  });
  for (const [index, name] of [...knownNames()].filter((one) => /^[A-Z][a-z]{3,}$/.test(one)).entries())
    if (index % 25 === 0) around.push(`${name.slice(0, 2)}${name.slice(3)}`, `${name.slice(0, 2)}x${name.slice(2)}`);
  const plain = asked.map(isEnglishWord);
  const plainAround = around.map((word) => [...oneEditAway(word, isEnglishWord)]);
  const plainNames = around.map((word) => [...oneEditAway(word, isKnownName)]);
  expect(plain.filter(Boolean).length).toBeGreaterThan(5000);
  expect(plain.filter((one) => !one).length).toBeGreaterThan(3000);
  const filter = englishFilter(true)!;
  expect(asked.map(isEnglishWord)).toEqual(plain);
  expect(around.map((word) => [...oneEditAway(word, isEnglishWord, filter)])).toEqual(plainAround);
  expect(plainAround.flat().length).toBeGreaterThan(50);
  const names = new WordFilter(filter);
  for (const word of knownNames()) names.add(word);
  for (const word of lexicon().entries) names.add(word);
  expect(around.map((word) => [...oneEditAway(word, isKnownName, names)])).toEqual(plainNames);
  expect(plainNames.flat().length).toBeGreaterThan(20);
});
