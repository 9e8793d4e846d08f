import { lexicon } from './lexicon.ts';
import { latinForm } from './name-cost.ts';
import { costOfWord, FAR, nameForms } from './name-forms.ts';
import type { Names, NameWord } from './name-places.ts';
import { NAME } from './name-weights.ts';

/** A word of the source at this cost or below is where a word of the target comes from. One consonant that does not fit costs about 1. */
export const CLAIMED = 0.6;

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
  const words = [...new Set(target.match(/\p{L}{3,}/gu))].slice(0, MOST_WORDS).map(nameForms);
  return source.map(
    (word) =>
      (!word.known || word.place) &&
      !word.supported &&
      word.text.length >= 4 &&
      !words.some((name) => costOfWord(name, word, CLAIMED) <= CLAIMED),
  );
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
