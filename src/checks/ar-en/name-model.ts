import { readWords, type Word, wordFact, wordOf } from '../../text/words.ts';
import { lexicon } from './lexicon.ts';
import { latinForm } from './name-cost.ts';
import { CLAIMED, costOfWord, FAR, formsOfWord, mayBeNear, nameForms, type SourceWord } from './name-forms.ts';
import type { Names, NameWord } from './name-places.ts';
import { NAME } from './name-weights.ts';

/** Names of the features, in order; what each is stands beside it in {@link featuresOf}. */
export const NAME_FEATURES = [
  'cost',
  'cost by consonants',
  'known',
  'translated',
  'odd',
  'nearest is free',
  'one free',
  'two free',
  'place free',
  'share free',
  'beside a name',
  'cost of free',
  'cost if known',
  'cost if translated',
  'cost if one free',
  'cost if place free',
  'short',
] as const;

/** So many different words of the target are compared: a segment is a sentence or a few. */
const MOST_WORDS = 200;

/** For each word of the source whether it may be a name that nothing in the target comes from: neither by the lexicon nor by sound. */
export function freeWords({ source }: Names, target: string): boolean[] {
  const words = wordsOf(target);
  return source.map(
    (word, index) =>
      (!word.known || word.place) &&
      !word.supported &&
      word.text.length >= 4 &&
      !isClaimed(word, words, Math.floor((index * words.length) / source.length)),
  );
}

/** What `/\p{L}{3,}/gu` finds, the first of them, each once. */
function wordsOf(target: string): Word[] {
  const { words } = readWords(target);
  if (words.some(({ word }) => shapeOf(word) === MARKED))
    return [...new Set(target.match(/\p{L}{3,}/gu))].slice(0, MOST_WORDS).map(wordOf);
  const found = new Set<Word>();
  for (const { word } of words) if (found.size < MOST_WORDS && shapeOf(word) === LONG) found.add(word);
  return [...found];
}

const SHORT = 0;
const LONG = 1;
const MARKED = 2;
const shapeOf = wordFact(({ text }) => (/^\p{L}+$/u.test(text) ? (/^\p{L}{3,}$/u.test(text) ? LONG : SHORT) : MARKED));

/** Whether a name comes from the word. @param around where it is looked for first: a translation has most words in the order of its source */
function isClaimed(word: SourceWord, names: readonly Word[], around: number): boolean {
  for (let far = 0; far < names.length; far++) {
    const [before, behind] = [around - far, around + far];
    if (behind < names.length && comesFrom(names[behind]!, word)) return true;
    if (far > 0 && before >= 0 && comesFrom(names[before]!, word)) return true;
  }
  return false;
}

function comesFrom(name: Word, word: SourceWord): boolean {
  return mayBeNear(name, word, CLAIMED) && costOfWord(formsOfWord(name), word, CLAIMED) <= CLAIMED;
}

const MOST_COST = FAR + 1;

export function featuresOf(name: NameWord, names: Names, free: readonly boolean[]): number[] {
  const cost = Math.min(name.cost, MOST_COST);
  const known = name.known ? 1 : 0;
  const translated = lexicon().entries.has(name.text) ? 1 : 0;
  const count = free.filter(Boolean).length;
  const one = count > 0 ? 1 : 0;
  const place = free.some((isFree, index) => isFree && names.source[index]!.place) ? 1 : 0;
  const forms = nameForms(name.text);
  let least = MOST_COST;
  free.forEach((isFree, index) => {
    if (isFree) least = Math.min(least, costOfWord(forms, names.source[index]!, least));
  });
  const beside = names.target.some(
    (other) =>
      other.cost <= CLAIMED && (Math.abs(other.start - name.end) <= 1 || Math.abs(name.start - other.end) <= 1),
  );
  return [
    cost,
    Math.min(cost / Math.max(1, latinForm(name.text).runs), 1.5),
    known,
    translated,
    Math.min(name.odd, 2),
    free[name.of] ? 1 : 0,
    one,
    count > 1 ? 1 : 0,
    place,
    count / (names.source.length + 1),
    beside ? 1 : 0,
    least,
    known * cost,
    translated * cost,
    one * cost,
    place * cost,
    name.text.length <= 5 ? 1 : 0,
  ];
}

/** Log odds that the name is none of the source's, minus the model's threshold: above 0 it is told. */
export function foreignness(features: readonly number[]): number {
  return NAME.weights.reduce((sum, weight, index) => sum + weight * features[index]!, NAME.bias) - NAME.threshold;
}
