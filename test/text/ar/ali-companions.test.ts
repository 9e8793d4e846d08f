import { expect, test } from 'vitest';
import { COMPANIONS, companionOf, hasCompanions } from '../../../src/text/ar/ali-companions.ts';
import { kindsOfNoun, NOUN_KINDS } from '../../../src/text/ar/ali-nouns.ts';
import { foldLetters } from '../../../src/text/ar/fold.ts';

const companion = (verb: string, noun: string): string =>
  companionOf(foldLetters(verb), foldLetters(noun), kindsOfNoun(foldLetters(noun)));

test.each([
  ['طرق', 'الباب', 'object'],
  ['طرق', 'أبوابهم', 'object'],
  ['طرق', 'الزجاج', 'behind'],
  ['صعد', 'للمنصة', 'object'],
  ['دق', 'بابه', 'either'],
  ['جلس', 'ضفة', 'maybe-behind'],
  ['قدم', 'البوق', 'unknown'],
])('%s … %s: %s', (verb, noun, told) => expect(companion(verb, noun)).toBe(told));

test('of a verb that the table has not nothing is told', () => {
  expect(hasCompanions('زقزق')).toBe(false);
  expect(companion('زقزق', 'الباب')).toBe('');
});

test('no verb has two rows, however it is spelled, and every kind of noun is one', () => {
  const verbs = COMPANIONS.trim()
    .split('\n')
    .map((row) => row.split(' ')[0]!);
  const folded = verbs.map((verb) => foldLetters(verb));
  expect(verbs.filter((_, at) => folded.indexOf(folded[at]!) !== at)).toEqual([]);
  const kinds = [...COMPANIONS.matchAll(/@(\S+)/g)].map(([, kind]) => kind!);
  expect(kinds.filter((kind) => !NOUN_KINDS.includes(kind))).toEqual([]);
});
