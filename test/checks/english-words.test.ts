import { expect, test } from 'vitest';
import { isEnglishName, isEnglishWord, oneEditAway } from '../../src/checks/en/english-words.ts';

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
